"""Reads a month as people type it, and says where it begins and ends: "februari", "feb 2027", "2027-02", nothing."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import cache

from babel.dates import get_month_names

from bot.chat.catalogue import LANGUAGES
from bot.reference.calendar import start_of_day
from bot.reference.letters import normalise

_NUMBERS = re.compile(r"(\d{4})-(\d{1,2})|(\d{1,2})[-/](\d{4})")
_NAMED = re.compile(r"([^\W\d]+)\.?(?:\s+(\d{4}))?")
SHORTEST = 3
EARLIER = frozenset({"vorige maand", "last month"})
NOW = frozenset({"", "deze maand", "this month"})


def read_month(typed: str, today: date) -> date | None:
    """The first day of the month; without a year the last one that has begun. None when it is no month."""
    words = " ".join(typed.lower().split())
    this = today.replace(day=1)
    if words in NOW:
        return this
    if words in EARLIER:
        return before(this)
    if found := _NUMBERS.fullmatch(words):
        year, month = (found[1], found[2]) if found[1] else (found[4], found[3])
        return _first(int(year), int(month))
    if (found := _NAMED.fullmatch(words)) and (number := _number(normalise(found[1]))):
        return _first(int(found[2]), number) if found[2] else _first(today.year - (number > today.month), number)
    return None


def before(month: date) -> date:
    """The month before this one."""
    return (month - timedelta(days=1)).replace(day=1)


def after(month: date) -> date:
    return (month + timedelta(days=32)).replace(day=1)


def bounds(month: date) -> tuple[datetime, datetime]:
    """When it begins and when the next one does, in UTC."""
    return start_of_day(month), start_of_day(after(month))


def _first(year: int, month: int) -> date | None:
    return date(year, month, 1) if 1 <= month <= 12 and 2000 <= year <= 2099 else None


def _number(word: str) -> int | None:
    """By its name or the beginning of it, when that is of one month only."""
    found = {number for name, number in _names() if len(word) >= SHORTEST and name.startswith(word)}
    return found.pop() if len(found) == 1 else None


@cache
def _names() -> frozenset[tuple[str, int]]:
    names = (get_month_names(width, locale=language) for language in LANGUAGES for width in ("wide", "abbreviated"))
    return frozenset((normalise(name), number) for each in names for number, name in each.items())
