"""All reference data under one name, loaded once."""

from __future__ import annotations

from dataclasses import dataclass

from bot.reference.areas import AreaBook
from bot.reference.geography import Location
from bot.reference.places import PlaceBook


@dataclass(frozen=True, slots=True)
class Reference:
    """What members agree on. Pure data and rules; no clock, no storage."""

    areas: AreaBook
    places: PlaceBook

    @classmethod
    def load(cls, locations: tuple[Location, ...] = ()) -> Reference:
        """As packaged, with the locations that this installation adds or writes otherwise."""
        return cls(AreaBook.load(), PlaceBook.load(locations))

    def area_name(self, slug: str) -> str:
        return self.areas[slug].name if slug in self.areas else slug

    def district_of(self, location: str | None) -> str | None:
        """The court district of a location."""
        found = self.places.locations.get(location or "")
        return found.district if found else None
