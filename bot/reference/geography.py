"""Municipalities, districts and pilot locations: what they are, and what the name of one stands for."""

from __future__ import annotations

from dataclasses import dataclass

from bot.reference.lexicon import How


@dataclass(frozen=True, slots=True)
class District:
    """An arrondissement: the working area of one court."""

    slug: str
    name: str
    ecli: str
    sittings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Municipality:
    """`name` is unique on screen: "Bergen (L.)". `district` is a slug."""

    code: str
    name: str
    district: str


@dataclass(frozen=True, slots=True)
class Location:
    """A place that takes part. `municipalities` are codes, its own first; `district` is a slug."""

    slug: str
    name: str
    aliases: tuple[str, ...]
    municipalities: tuple[str, ...]
    district: str


@dataclass(frozen=True, slots=True)
class Place:
    """What a name stands for. With several `municipalities` ask which; then `district` is set only if all agree.

    `location` is the pilot location of that name, or the one that the only municipality belongs to.
    `former` is the abolished municipality that was named. `how` other than "exact" deserves an undo button.
    """

    municipalities: tuple[Municipality, ...] = ()
    location: Location | None = None
    district: str | None = None
    former: str | None = None
    how: How = "exact"

    @property
    def is_clear(self) -> bool:
        return len(self.municipalities) <= 1 or self.location is not None
