"""How evenly a roster is divided: shifts, Fridays and school holidays for each lawyer, beside what would be even."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

FRIDAY = 4
IsHoliday = Callable[[date, str], bool]
"""Whether a day is in a school holiday where a reach counts."""


@dataclass(frozen=True, slots=True)
class Duty:
    """A shift as far as dividing goes; without a lawyer it is open."""

    day: date
    area: str
    reach: str
    lawyer: int | None


@dataclass(frozen=True, slots=True)
class Load:
    """What one lawyer has. `even`: what that would be if each duty were shared by all who may do it."""

    shifts: int
    fridays: int
    holidays: int
    even: float


@dataclass(frozen=True, slots=True)
class Spread:
    """Over all lawyers who may do something: the least and the most of each."""

    shifts: tuple[int, int]
    fridays: tuple[int, int]
    holidays: tuple[int, int]
    open_duties: int


def loads(
    duties: Iterable[Duty], may: Mapping[int, float], can: Callable[[int, Duty], bool], is_holiday: IsHoliday
) -> dict[int, Load]:
    """For every lawyer in `may`, which says how big the share of each is (usually 1)."""
    shifts, fridays, holidays = Counter[int](), Counter[int](), Counter[int]()
    even: defaultdict[int, float] = defaultdict(float)
    sharers: dict[tuple[str, str], dict[int, float]] = {}
    for duty in duties:
        kind = (duty.area, duty.reach)
        if kind not in sharers:
            sharers[kind] = {lawyer: share for lawyer, share in may.items() if can(lawyer, duty)}
        total = sum(sharers[kind].values())
        for lawyer, share in sharers[kind].items():
            even[lawyer] += share / total
        if duty.lawyer is not None:
            shifts[duty.lawyer] += 1
            fridays[duty.lawyer] += duty.day.weekday() == FRIDAY
            holidays[duty.lawyer] += is_holiday(duty.day, duty.reach)
    return {who: Load(shifts[who], fridays[who], holidays[who], even[who]) for who in {*may, *shifts}}


def spread(of: Mapping[int, Load], duties: Iterable[Duty]) -> Spread:
    mine = list(of.values()) or [Load(0, 0, 0, 0.0)]
    return Spread(
        _ends(load.shifts for load in mine),
        _ends(load.fridays for load in mine),
        _ends(load.holidays for load in mine),
        sum(duty.lawyer is None for duty in duties),
    )


def _ends(counts: Iterable[int]) -> tuple[int, int]:
    known = list(counts)
    return min(known), max(known)
