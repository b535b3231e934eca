"""Reads what people type in one cell of an import file: a date, a time, a telephone number, an address."""

import re
from datetime import date, timedelta

import phonenumbers

_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_DUTCH_DATE = re.compile(r"(\d{1,2})[-/](\d{1,2})[-/](\d{4})", re.ASCII)
_EXCEL_DAY = re.compile(r"[3-7]\d{4}(?:\.0+)?", re.ASCII)
_EXCEL_TIME = re.compile(r"0\.\d+", re.ASCII)
_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2})(?::00)?)?", re.ASCII)
_TIME_AS_NUMBER = re.compile(r"(\d{1,2})\.([0-5])", re.ASCII)
_EMAIL = re.compile(r"[\w.+'&/=?^{|}~!#$%*-]+@(?:[\w](?:[\w-]*[\w])?\.)+[\w]{2,}")
_SHORT_NUMBER = re.compile(r"14 ?0\d{2,3}|1[168]\d\d|112")
_SLACK_ID = re.compile(r"[UW][A-Z0-9]{6,20}", re.ASCII)
_TELEGRAM_ID = re.compile(r"[1-9]\d{3,14}", re.ASCII)
MINUTES_A_DAY = 24 * 60
HALF_A_SECOND = 1 / 120
EXCEL_BEGINS = date(1899, 12, 30)
"""Day 0 for every date after February 1900."""
FIRST_YEAR, LAST_YEAR = 2000, 2099
"""A year outside these is a typing error."""


def read_date(text: str) -> date | None:
    """`2026-12-01`, or day first: `1-12-2026`, `1/12/2026`, or as Excel counts: `46357`. None when it is no date."""
    if is_excel_day(text):
        text = (EXCEL_BEGINS + timedelta(days=int(text.partition(".")[0]))).isoformat()
    iso, dutch = _ISO_DATE.fullmatch(text), _DUTCH_DATE.fullmatch(text)
    parts = iso.groups() if iso else dutch.groups()[::-1] if dutch else None
    if not parts:
        return None
    try:
        day = date(*map(int, parts))
    except ValueError:
        return None
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


def is_excel_day(text: str) -> bool:
    return _EXCEL_DAY.fullmatch(text) is not None


def read_time(text: str) -> int | None:
    """Minutes since midnight of `10:00`, `10.00` or `10`; `24:00` is 1440. None when it is no time.

    `10.3` is what a spreadsheet leaves of `10.30`, and `0.4375` is how Excel counts it: as a part of the day.
    """
    part = _EXCEL_TIME.fullmatch(text)
    if part and (minutes := float(text) * MINUTES_A_DAY) and abs(minutes - 5 * round(minutes / 5)) < HALF_A_SECOND:
        return 5 * round(minutes / 5)
    as_number = _TIME_AS_NUMBER.fullmatch(text)
    if as_number:
        return _minutes(int(as_number[1]), int(as_number[2]) * 10)
    found = _TIME.fullmatch(text)
    return _minutes(int(found[1]), int(found[2] or 0)) if found else None


def _minutes(hours: int, minutes: int) -> int | None:
    total = hours * 60 + minutes
    return total if minutes < 60 and total <= MINUTES_A_DAY else None


def read_phone(text: str) -> str | None:
    """`+31381234567`; a short number (14 038) as it stands. A spreadsheet may have lost the first zero."""
    if _SHORT_NUMBER.fullmatch(text):
        return text
    try:
        number = phonenumbers.parse(text, "NL")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number) or number.extension:
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def read_email(text: str) -> str | None:
    """In lower case, so that the same address is the same text."""
    address = text.lower().removeprefix("mailto:")
    return address if len(address) <= 254 and _EMAIL.fullmatch(address) else None


def read_slack_id(text: str) -> str | None:
    return text.upper() if _SLACK_ID.fullmatch(text.upper()) else None


def read_telegram_id(text: str) -> str | None:
    """The number of an account; a @name can change hands and is refused."""
    return text if _TELEGRAM_ID.fullmatch(text) else None


def split_list(text: str) -> tuple[str, ...]:
    """The different items between semicolons."""
    items = (item.strip() for item in text.split(";"))
    return tuple(dict.fromkeys(item for item in items if item))
