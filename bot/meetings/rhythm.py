"""On which days the meetings of a series fall, and when that collides with a holiday or another meeting."""

from __future__ import annotations

import calendar
from datetime import date, datetime, time, timedelta

from bot.reference.calendar import at, holidays, local_date

RHYTHMS = ("3w", "1m", "2m")
"""Every three weeks, every month, every two months; F103-F105."""
WEEK = timedelta(weeks=1)


def day(first_on: date, rhythm: str, number: int) -> date:
    """The day of the meeting with this number, counted from 0: so many weeks on, or the same weekday of the month."""
    every, unit = int(rhythm[:-1]), rhythm[-1]
    if unit == "w":
        return first_on + number * every * WEEK
    months = first_on.year * 12 + first_on.month - 1 + number * every
    return _same_weekday(first_on, months // 12, months % 12 + 1)


def following(first_on: date, rhythm: str, after: date | None) -> date:
    """The first day of the rhythm after a day; None: its very first day."""
    number = 0
    while after is not None and day(first_on, rhythm, number) <= after:
        number += 1
    return day(first_on, rhythm, number)


def starts(on: date, clock: str) -> datetime:
    """The moment, in UTC, at which the clock in Amsterdam shows this time: 10.00 stays 10.00 over summer time."""
    return at(on, time.fromisoformat(clock))


def holiday(moment: datetime, optional: frozenset[str]) -> str | None:
    """The name of the holiday on that day, as the configuration writes it."""
    on = local_date(moment)
    return holidays(on.year, optional).get(on)


def week(moment: datetime) -> tuple[datetime, datetime]:
    """The calendar week of a moment, from Monday up to the next Monday."""
    on = local_date(moment)
    monday = on - timedelta(days=on.weekday())
    return at(monday, time()), at(monday + WEEK, time())


def _same_weekday(first_on: date, year: int, month: int) -> date:
    nth, days = (first_on.day - 1) // 7, calendar.monthrange(year, month)[1]
    found = 1 + (first_on.weekday() - date(year, month, 1).weekday()) % 7 + nth * 7
    return date(year, month, found if found <= days else found - 7)
