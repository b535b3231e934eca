"""Days in the Netherlands: working days, holidays, and wall-clock time that survives the change of the clock."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from types import MappingProxyType
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
SATURDAY = 5

_HOLIDAYS = {
    "Nieuwjaarsdag": "nieuwjaar",
    "Tweede paasdag": "tweede_paasdag",
    "Koningsdag": "koningsdag",
    "Hemelvaartsdag": "hemelvaart",
    "Tweede pinksterdag": "tweede_pinksterdag",
    "Eerste kerstdag": "eerste_kerstdag",
    "Tweede kerstdag": "tweede_kerstdag",
}
_OPTIONAL = {"Goede vrijdag": "goede_vrijdag", "Bevrijdingsdag": "bevrijdingsdag"}
"""Days off in some regions only; by default people work (domain rule 3.5)."""
OPTIONAL_HOLIDAYS = frozenset(_OPTIONAL.values())
NONE_OPTIONAL: frozenset[str] = frozenset()


@lru_cache(maxsize=64)
def holidays(year: int, optional: frozenset[str] = NONE_OPTIONAL) -> Mapping[date, str]:
    """The holidays of `year` by day, with the names that the configuration uses; `optional` adds from its list.

    Raises ValueError for a name in `optional` that is not in `OPTIONAL_HOLIDAYS`.
    """
    if unknown := optional - OPTIONAL_HOLIDAYS:
        raise ValueError(f"not an optional holiday: {', '.join(sorted(unknown))}")
    from holidays import country_holidays  # loads 10 MB, and only when a day is first asked about

    known = country_holidays("NL", years=year, categories=("public", "optional"), language="nl")
    wanted = _HOLIDAYS | {theirs: ours for theirs, ours in _OPTIONAL.items() if ours in optional}
    days = {day: wanted[name] for day in sorted(known) for name in known.get_list(day) if name in wanted}
    return MappingProxyType(days)


def is_workday(day: date, optional: frozenset[str] = NONE_OPTIONAL) -> bool:
    return day.weekday() < SATURDAY and day not in holidays(day.year, optional)


def next_workday(day: date, optional: frozenset[str] = NONE_OPTIONAL) -> date:
    """The first working day after `day`."""
    return _step(day, 1, optional)


def previous_workday(day: date, optional: frozenset[str] = NONE_OPTIONAL) -> date:
    """The last working day before `day`."""
    return _step(day, -1, optional)


def add_workdays(moment: datetime, days: int, optional: frozenset[str] = NONE_OPTIONAL) -> datetime:
    """The same time on the clock `days` working days later (earlier when negative); 0 is the moment itself.

    From a Saturday the first working day later is Monday. `moment` is aware; the answer is in UTC.
    """
    here = local(moment)
    day = here.date()
    for _ in range(abs(days)):
        day = _step(day, 1 if days > 0 else -1, optional)
    return at(day, here.time(), fold=here.fold)


def local(moment: datetime) -> datetime:
    """An aware moment as the clock in Amsterdam shows it."""
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(AMSTERDAM)


def local_date(moment: datetime) -> date:
    return local(moment).date()


def at(day: date, clock: time, fold: int = 0) -> datetime:
    """The moment, in UTC, at which the clock in Amsterdam shows `clock` on `day`.

    A time that the spring skips (2.30) becomes the same time past the gap (3.30); of a time that the autumn has
    twice it is the first, or the second with `fold=1`.
    """
    return datetime.combine(day, clock.replace(tzinfo=None, fold=fold), AMSTERDAM).astimezone(UTC)


def start_of_day(day: date) -> datetime:
    return at(day, time())


def _step(day: date, direction: int, optional: frozenset[str]) -> date:
    day += timedelta(days=direction)
    while not is_workday(day, optional):
        day += timedelta(days=direction)
    return day
