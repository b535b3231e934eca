"""Reads days and hours as people type them: "1-14 aug", "28-12 t/m 3-1", "volgende week", "10.00-11.30"."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from bot.duty.days import read_day
from bot.reference.calendar import at

_DAYS_OF_MONTH = re.compile(
    r"(\d{1,2})\s*(?:-|–|t/m|tm|tot en met|tot|to)\s*(\d{1,2})\s+([^\W\d]+\.?(?:\s+\d{4})?)", re.IGNORECASE
)
_BETWEEN = re.compile(r"\s+(?:-|–|t/m|tm|tot en met|tot|to|until|through)\s+", re.IGNORECASE)
_HOURS = re.compile(
    r"(?:\b(?:van|from)\s+)?\b(\d{1,2})(?:[.:](\d{2}))?(?:\s*uur)?\s*(?:-|–|\btot\b|\bto\b)\s*"
    r"(\d{1,2})(?:[.:](\d{2}))?\b(?:\s*uur)?",
    re.IGNORECASE,
)
_WEEKS = {"deze week": 0, "this week": 0, "volgende week": 1, "next week": 1}
LONGEST = timedelta(days=400)
MINUTES_A_DAY = 1440


class Hours(NamedTuple):
    """In minutes since midnight; `until` may be 1440."""

    start: int
    until: int


def read_period(typed: str, today: date) -> tuple[date, date] | None:
    """The first and the last day; None when it is no period, ends before it begins, or is over a year long."""
    words = " ".join(typed.split()).lower()
    found = _period(words, today)
    if found is None or found[1] < found[0] or found[1] - found[0] > LONGEST:
        return None
    return found


def _period(words: str, today: date) -> tuple[date, date] | None:
    if words in _WEEKS:
        monday = today + timedelta(days=7 * _WEEKS[words] - today.weekday())
        return max(monday, today), monday + timedelta(days=6)
    if days := _DAYS_OF_MONTH.fullmatch(words):
        first, last, month = days.groups()
        end = _whole(f"{last} {month}", today)
        return (start, end) if end and (start := _same_month(int(first), end)) else None
    parts = _BETWEEN.split(words)
    start = _whole(parts[0], today)
    end = _whole(parts[1], start) if start and len(parts) == 2 else start
    return (start, end) if start and end and len(parts) <= 2 else None


def _whole(words: str, today: date) -> date | None:
    """A day with nothing behind it."""
    found = read_day(words, today)
    return found[0] if found and not found[1] else None


def _same_month(day: int, other: date) -> date | None:
    try:
        return other.replace(day=day)
    except ValueError:
        return None


def read_hours(typed: str) -> tuple[Hours, str] | None:
    """The hours that are named in a text, and the text without them; None when there are none or they are odd."""
    found = _HOURS.search(typed)
    if found is None:
        return None
    start, until = _minutes(found[1], found[2]), _minutes(found[3], found[4])
    if start is None or until is None or start >= until:
        return None
    rest = f"{typed[: found.start()].strip()} {typed[found.end() :].strip()}".strip()
    return Hours(start, until), rest


def _minutes(hour: str, minute: str | None) -> int | None:
    total = int(hour) * 60 + int(minute or 0)
    return total if int(minute or 0) < 60 and total <= MINUTES_A_DAY else None


def moment_on(day: date, minutes: int) -> datetime:
    """A time of a day, by minutes since midnight; 1440 is the midnight at its end."""
    ahead, of_day = divmod(minutes, MINUTES_A_DAY)
    return at(day + timedelta(days=ahead), time(of_day // 60, of_day % 60))
