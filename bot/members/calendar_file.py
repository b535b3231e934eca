"""Reads a roster from a calendar (.ics): each event becomes a row with the columns of the import."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bot.members.rows import NATIONAL, ROSTER_COLUMNS, UID
from bot.members.tables import MOST_ROWS, BadFile, Row, RowProblem, Table
from bot.reference.book import Reference
from bot.reference.calendar import AMSTERDAM
from bot.reference.letters import normalise

if TYPE_CHECKING:
    from icalendar import Component

_OURS = "@kortelijn"
_LAWYER = re.compile(r"(?:advocaat|lawyer)\s*:\s*(.+)", re.IGNORECASE)
_BACKUP = re.compile(r"(?:achterwacht|backup)\s*:\s*(.+)", re.IGNORECASE)
_BEHIND = re.compile(r"(?::|\s[-–])\s*(.+)$")
"""A name at the end of a title: "Huurrecht (Zwolle): Bram Bakker", "Piket huurrecht - Bram Bakker"."""


def read_calendar(content: bytes, reference: Reference) -> Table:
    """Rows are counted by event; a cancelled one is passed over. Raises `BadFile` when it is no calendar."""
    from icalendar import Calendar  # slow to load, and most imports are tables

    try:
        calendar = Calendar.from_ical(content)
    except (ValueError, IndexError, KeyError, TypeError):
        raise BadFile("not-a-calendar") from None
    events = list(calendar.walk("VEVENT"))
    if not events:
        raise BadFile("not-a-calendar")
    if len(events) > MOST_ROWS:
        raise BadFile("too-many-rows")
    read = _Reader(reference)
    found = [read.row(number, event) for number, event in enumerate(events, start=1) if _counts(event)]
    rows = [each for each in found if isinstance(each, Row)]
    return Table((*ROSTER_COLUMNS, UID), rows, tuple(each for each in found if isinstance(each, RowProblem)))


def _counts(event: Component) -> bool:
    return str(event.get("status", "")).upper() != "CANCELLED"


class _Reader:
    """Knows the names that areas and places go by."""

    def __init__(self, reference: Reference) -> None:
        places = reference.places
        districts = [(place.name, place.slug) for place in places.districts.values()]
        named = [*districts, *((place.name, place.slug) for place in places.locations.values())]
        self._reaches: Mapping[str, str] = {
            **{normalise(name): slug for name, slug in named},
            **{normalise(slug): slug for _, slug in named},
            NATIONAL: NATIONAL,
            "national": NATIONAL,
        }
        self._areas: Mapping[str, str] = {
            normalise(word): area.slug for area in reference.areas for word in (area.slug, area.name)
        }

    def row(self, number: int, event: Component) -> Row | RowProblem:
        start, end = _moment(event, "dtstart"), _end(event)
        if event.get("rrule") is not None:
            return RowProblem(number, "datum", "repeats")
        if start is None or end is None:
            return RowProblem(number, "van", "whole-day")
        title = str(event.get("summary", ""))
        until = "24:00" if (end.date() - start.date()).days == 1 and not (end.hour or end.minute) else f"{end:%H:%M}"
        if end.date() > start.date() and until != "24:00":
            return RowProblem(number, "tot", "end-before-start", until)
        lawyer, backup = _people(event, title)
        values = {
            "datum": start.date().isoformat(),
            "van": f"{start:%H:%M}",
            "tot": until,
            "rechtsgebied": _named([*_texts(event.get("categories")), title], self._areas),
            "bereik": _named([str(event.get("location", "")), title], self._reaches),
            "advocaat": lawyer,
            "achterwacht": backup,
            UID: _own_uid(event),
        }
        return Row(number, values)


def _moment(event: Component, name: str) -> datetime | None:
    """As the clock in Amsterdam shows it; a time without a zone is Amsterdam's. None for a whole day."""
    value = getattr(event.get(name), "dt", None)
    if not isinstance(value, datetime):
        return None
    return (value.astimezone(AMSTERDAM) if value.tzinfo else value).replace(tzinfo=None)


def _end(event: Component) -> datetime | None:
    start, lasts = event.get("dtstart"), event.get("duration")
    if event.get("dtend") is None and lasts is not None and isinstance(getattr(start, "dt", None), datetime):
        end = start.dt + lasts.dt
        return (end.astimezone(AMSTERDAM) if end.tzinfo else end).replace(tzinfo=None)  # type: ignore[no-any-return]
    return _moment(event, "dtend")


def _texts(value: Any) -> Iterator[str]:
    for each in value if isinstance(value, list) else [value] if value is not None else []:
        yield from (str(one) for one in getattr(each, "cats", [each]))


def _named(texts: Iterable[str], known: Mapping[str, str]) -> str:
    """The longest known name that stands in the first text that has one; what it says when none has."""
    texts = [text for text in texts if text]
    for text in texts:
        words = f" {normalise(text)} "
        found = [name for name in known if f" {name} " in words]
        if found:
            return known[max(found, key=len)]
    return texts[0] if texts else ""


def _people(event: Component, title: str) -> tuple[str, str]:
    """Those who are invited, by address; else by name in the description, else at the end of the title."""
    invited = event.get("attendee")
    people = invited if isinstance(invited, list) else [invited] if invited is not None else []
    optional = [each for each in people if str(each.params.get("ROLE", "")).upper() == "OPT-PARTICIPANT"]
    needed = [each for each in people if each not in optional]
    about = str(event.get("description", ""))
    lawyer = _address(needed[0]) if needed else _line(_LAWYER, about) or _line(_BEHIND, title)
    backup = _address(optional[0]) if optional else _line(_BACKUP, about)
    return lawyer, backup


def _address(attendee: Any) -> str:
    written = str(attendee)
    return written[7:] if written.lower().startswith("mailto:") else str(attendee.params.get("CN", written))


def _line(pattern: re.Pattern[str], text: str) -> str:
    found = next((match for line in text.splitlines() if (match := pattern.search(line))), None)
    return found[1].strip() if found else ""


def _own_uid(event: Component) -> str:
    """Of a shift that this bot wrote out itself: by it a shift that was moved is known again."""
    uid = str(event.get("uid", ""))
    return uid.removesuffix(_OURS) if uid.endswith(_OURS) else ""
