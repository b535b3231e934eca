"""Reads a date with a time as people type it: "donderdag 10 december 10.00", "10-12 om 10:00 uur"."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from bot.duty.days import read_day
from bot.reference.calendar import at

_TIME = re.compile(r"(?:om\s+)?([01]?\d|2[0-3])(?:[.:]([0-5]\d)|\s*(?=u))\s*(?:uur|u)?\.?", re.IGNORECASE)
_WEEKDAY = re.compile(r"(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri)[a-z]*\.?,?\s+(?=\d)", re.IGNORECASE)


def read_moment(typed: str, today: date) -> datetime | None:
    """The moment, in UTC; None when it is no date with a time."""
    found = read_day(_WEEKDAY.sub("", typed.strip(), count=1), today)
    clock = _TIME.fullmatch(found[1].strip(" ,")) if found else None
    if found is None or clock is None:
        return None
    return at(found[0], time(int(clock[1]), int(clock[2] or 0)))


def read_moments(typed: str, today: date) -> list[datetime] | None:
    """One on each line, in order of time; None when one of them is no date with a time."""
    found = [read_moment(line, today) for line in typed.splitlines() if line.strip()]
    moments = sorted({moment for moment in found if moment})
    return moments if moments and None not in found else None
