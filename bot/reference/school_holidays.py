"""School holidays: the ministry's table for its three regions, and in which region a place lies.

From "Overzicht schoolvakanties per schooljaar" of the Rijksoverheid, the school years 2025-2026 up to 2028-2029, and
of 2029-2030 what falls in 2029; a later year goes into `kortelijn.toml` until it stands here. Spring and autumn are
the ministry's advice, and schools may add a week in May: the table says when most people are away, not when all are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from bot.reference.packaged import ReferenceFault, read_csv

NORTH, MIDDLE, SOUTH = "noord", "midden", "zuid"
REGIONS_OF: Mapping[str, frozenset[str]] = {
    "amsterdam": frozenset({NORTH}),
    "noord-holland": frozenset({NORTH}),
    "noord-nederland": frozenset({NORTH}),
    "overijssel": frozenset({NORTH}),
    "midden-nederland": frozenset({NORTH, MIDDLE}),
    "den-haag": frozenset({MIDDLE}),
    "rotterdam": frozenset({MIDDLE}),
    "gelderland": frozenset({MIDDLE, SOUTH}),
    "zeeland-west-brabant": frozenset({SOUTH}),
    "oost-brabant": frozenset({SOUTH}),
    "limburg": frozenset({SOUTH}),
    "utrecht": frozenset({MIDDLE}),
    "nijmegen": frozenset({SOUTH}),
}
"""Of court districts, and of locations in a district that has two. In Flevoland and the Gooi it is north, in the rest
of Midden-Nederland middle; in Arnhem and Nijmegen south, in the rest of Gelderland middle."""


@dataclass(frozen=True, slots=True)
class Holiday:
    """Both days are in it."""

    name: str
    region: str
    first: date
    last: date


@cache
def school_holidays() -> tuple[Holiday, ...]:
    """As packaged. Raises ReferenceFault for a row that cannot be."""
    found = tuple(
        Holiday(row["naam"], row["regio"], date.fromisoformat(row["van"]), date.fromisoformat(row["tot_en_met"]))
        for row in read_csv("schoolvakanties.csv")
    )
    for each in found:
        if each.region not in (NORTH, MIDDLE, SOUTH) or each.last < each.first:
            raise ReferenceFault(f"schoolvakanties.csv: {each.name} {each.region} {each.first}")
    return found


def places_in(region: str, districts: Mapping[str, str], more: Iterable[str]) -> frozenset[str]:
    """The places where a region's holidays hold, of locations with their districts, and of districts."""
    known = {place: REGIONS_OF.get(place, REGIONS_OF.get(at, frozenset())) for place, at in districts.items()}
    known |= {district: REGIONS_OF.get(district, frozenset()) for district in more}
    return frozenset(place for place, regions in known.items() if region in regions)
