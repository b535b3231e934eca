"""How evenly a roster is divided: shifts, Fridays and school holidays for each lawyer, beside what would be even."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

FRIDAY = 4
Shares = Mapping[int, float]
"""How big a part each lawyer takes, usually 1; who is not in it takes none."""
IsHoliday = Callable[[date, str], bool]
"""Whether a day is in a school holiday where a reach counts."""


@dataclass(frozen=True, slots=True)
class Duty:
    """A shift as far as dividing goes; without a lawyer it is open."""

    day: date
    area: str
    reach: str
    lawyer: int | None


Can = Callable[[int, Duty], bool]
"""Whether a lawyer may do a duty, whether or not it suits that day."""


@dataclass(frozen=True, slots=True)
class Load:
    """What one lawyer has. `even`: what that would be if each duty were shared by all who may do it."""

    shifts: int
    fridays: int
    holidays: int
    even: float


@dataclass(frozen=True, slots=True)
class Spread:
    """Over all lawyers: the least and the most of each, and how far from even somebody is at most."""

    shifts: tuple[int, int]
    furthest: float
    fridays: tuple[int, int]
    holidays: tuple[int, int]
    open_duties: int


def loads(duties: Iterable[Duty], shares: Shares, can: Can, is_holiday: IsHoliday) -> dict[int, Load]:
    """For every lawyer in `shares`, and everybody who has a duty."""
    duties = list(duties)
    shifts, fridays, holidays = Counter[int](), Counter[int](), Counter[int]()
    even = evens(duties, shares, can)
    for duty in duties:
        if duty.lawyer is not None:
            shifts[duty.lawyer] += 1
            fridays[duty.lawyer] += duty.day.weekday() == FRIDAY
            holidays[duty.lawyer] += is_holiday(duty.day, duty.reach)
    return {who: Load(shifts[who], fridays[who], holidays[who], even.get(who, 0.0)) for who in {*shares, *shifts}}


def evens(duties: Iterable[Duty], shares: Shares, can: Can) -> dict[int, float]:
    """What each would have if every duty were shared by all who may do it, for each area and reach (domain 3.3)."""
    even: defaultdict[int, float] = defaultdict(float)
    sharers: dict[tuple[str, str], dict[int, float]] = {}
    for duty in duties:
        kind = (duty.area, duty.reach)
        if kind not in sharers:
            found = {lawyer: share for lawyer, share in shares.items() if can(lawyer, duty)}
            sharers[kind] = {lawyer: share / sum(found.values()) for lawyer, share in found.items()}
        for lawyer, share in sharers[kind].items():
            even[lawyer] += share
    return dict(even)


def spread(of: Mapping[int, Load], duties: Iterable[Duty]) -> Spread:
    mine = list(of.values()) or [Load(0, 0, 0, 0.0)]
    return Spread(
        _ends(load.shifts for load in mine),
        max(abs(load.shifts - load.even) for load in mine),
        _ends(load.fridays for load in mine),
        _ends(load.holidays for load in mine),
        sum(duty.lawyer is None for duty in duties),
    )


def _ends(counts: Iterable[int]) -> tuple[int, int]:
    known = list(counts)
    return min(known), max(known)
