"""Reads a day as people type it: "12 december", "12-12", "2026-12-12", "donderdag", "do 12 dec", "morgen"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from babel.dates import get_day_names, get_month_names

from bot.chat.catalogue import LANGUAGES
from bot.reference.letters import normalise

_NUMBERS = re.compile(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}))?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_AND_MONTH = re.compile(r"(\d{1,2})\s+([^\W\d]+)\.?(?:\s+(\d{4}))?")
_NUMBER = re.compile(r"\d{1,4}[-/. ]")
_WORD = re.compile(r"[^\W\d]+")
SHORTEST = 3
SHORT_DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
NEAR = {"vandaag": 0, "today": 0, "morgen": 1, "tomorrow": 1, "overmorgen": 2}


def read_day(typed: str, today: date) -> tuple[date, str] | None:
    """The day that a text begins with, and the rest of the text; without a year, the next one from `today`."""
    typed = typed.strip()
    if found := _ISO.match(typed):
        return _with_rest(typed, found, _day(*map(int, found.groups())))
    if found := _NUMBERS.match(typed):
        day, month, year = found.groups()
        return _with_rest(typed, found, _coming(int(day), int(month), year, today))
    if found := _DAY_AND_MONTH.match(typed):
        day, name, year = found.groups()
        return _with_rest(typed, found, _coming(int(day), _month(name), year, today))
    if found := _WORD.match(typed):
        named = _with_rest(typed, found, _named(normalise(found.group()), today))
        return (named and _NUMBER.match(named[1]) and read_day(named[1], today)) or named
    return None


def _with_rest(typed: str, found: re.Match[str], day: date | None) -> tuple[date, str] | None:
    return (day, typed[found.end() :].strip()) if day else None


def _coming(day: int, month: int, year: str | None, today: date) -> date | None:
    if year:
        return _day(int(year), month, day)
    tries = (_day(today.year + ahead, month, day) for ahead in range(5))
    return next((found for found in tries if found and found >= today), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _named(word: str, today: date) -> date | None:
    if word in NEAR:
        return today + timedelta(days=NEAR[word])
    weekday = weekday_named(word)
    return None if weekday is None else today + timedelta(days=(weekday - today.weekday()) % 7)


def weekday_named(word: str) -> int | None:
    """0 for "maandag", "ma" or "monday"; None for what is no weekday."""
    plain = normalise(word)
    return SHORT_DAYS.index(plain) if plain in SHORT_DAYS else _number_of(plain, _weekdays())


def _month(name: str) -> int:
    """0 for what is no month."""
    return _number_of(normalise(name), _months()) or 0


def _number_of(word: str, names: dict[str, int]) -> int | None:
    """By the whole name or its beginning ("dec"); a beginning of two names is none of them."""
    if word in names:
        return names[word]
    found = {number for name, number in names.items() if len(word) >= SHORTEST and name.startswith(word)}
    return found.pop() if len(found) == 1 else None


@cache
def _weekdays() -> dict[str, int]:
    return {normalise(name): n for language in LANGUAGES for n, name in get_day_names(locale=language).items()}


@cache
def _months() -> dict[str, int]:
    full = {normalise(name): n for language in LANGUAGES for n, name in get_month_names(locale=language).items()}
    short = {
        normalise(name): n
        for language in LANGUAGES
        for n, name in get_month_names("abbreviated", locale=language).items()
    }
    return short | full
