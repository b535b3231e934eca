"""Time that counts: working hours, or only the hours inside given windows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta

from bot.reference.calendar import NONE_OPTIONAL, at, is_workday, local_date, next_workday

OPENS = time(9)
CLOSES = time(17)
"""Working hours, wall-clock time in Amsterdam, on working days."""

Window = tuple[datetime, datetime]
"""From and until, aware; the end itself is outside."""


def add_within(moment: datetime, amount: timedelta, windows: Iterable[Window]) -> datetime | None:
    """The moment, in UTC, at which `amount` has passed since `moment`, counting only inside `windows`.

    `windows` are sorted by their start; they may be endless, overlap or be empty. None when they do not hold
    enough time. Nothing to wait for (`amount` zero or less) is the moment itself.
    """
    reached = moment.astimezone(UTC)
    if amount <= timedelta():
        return reached
    for opens, closes in windows:
        start = max(reached, opens.astimezone(UTC))
        room = closes.astimezone(UTC) - start
        if room >= amount:
            return start + amount
        if room > timedelta():
            reached, amount = start + room, amount - room
    return None


def time_within(start: datetime, end: datetime, windows: Iterable[Window]) -> timedelta:
    """How much of the time from `start` to `end` lies inside `windows` (sorted; time in two windows counts once)."""
    reached, last = start.astimezone(UTC), end.astimezone(UTC)
    total = timedelta()
    for opens, closes in windows:
        if opens.astimezone(UTC) >= last:
            break
        begin = max(reached, opens.astimezone(UTC))
        stop = min(last, closes.astimezone(UTC))
        if stop > begin:
            total, reached = total + (stop - begin), stop
    return total


def working_hours(day: date, optional: frozenset[str] = NONE_OPTIONAL) -> Iterator[Window]:
    """The working hours of `day` and of every working day after it, without end."""
    while True:
        if is_workday(day, optional):
            yield at(day, OPENS), at(day, CLOSES)
        day = next_workday(day, optional)


def add_working_time(moment: datetime, amount: timedelta, optional: frozenset[str] = NONE_OPTIONAL) -> datetime:
    """The moment, in UTC, at which `amount` of working time has passed since `moment`."""
    reached = add_within(moment, amount, working_hours(local_date(moment), optional))
    assert reached is not None  # noqa: S101 - working hours never end
    return reached


def working_time_between(start: datetime, end: datetime, optional: frozenset[str] = NONE_OPTIONAL) -> timedelta:
    """The working time from `start` to `end`; zero when `end` is not later."""
    return time_within(start, end, working_hours(local_date(start), optional))
