"""Writes a calendar that Outlook, Google and Apple can subscribe to or open (RFC 5545, with RFC 7986's name)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from icalendar import Component

PRODUCT = "-//Korte Lijn//Rooster//NL"
LOOK_AGAIN = timedelta(hours=1)
"""How often a program should look; Google and Outlook decide that for themselves, up to a day."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something with a beginning and an end (aware). `changed` and `sequence` say which version is the newest."""

    uid: str
    sequence: int
    changed: datetime
    starts_at: datetime
    ends_at: datetime
    title: str
    about: str
    place: str
    cancelled: bool = False
    busy: bool = True
    """Whether who has this in the calendar is taken at that time."""


@dataclass(frozen=True, slots=True)
class Agenda:
    name: str
    about: str
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody who is asked to come. `answer` is `NEEDS-ACTION`, `ACCEPTED` or `DECLINED`."""

    name: str
    email: str
    answer: str = "NEEDS-ACTION"


@lru_cache(maxsize=32)
def ical(agenda: Agenda) -> bytes:
    """The file, the same for the same agenda. Times in UTC: wall-clock times stay right without a table of zones."""
    from icalendar import Calendar  # slow to load, and not needed by most of what runs

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    for name, value in (("name", agenda.name), ("x-wr-calname", agenda.name)):
        calendar.add(name, value)
    for name in ("description", "x-wr-caldesc"):
        calendar.add(name, agenda.about)
    calendar.add("x-wr-timezone", "Europe/Amsterdam")
    calendar.add("refresh-interval", LOOK_AGAIN, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    for event in agenda.events:
        calendar.add_component(_component(event))
    return bytes(calendar.to_ical())


def invitation(event: Event, organiser: Guest, guests: tuple[Guest, ...]) -> bytes:
    """A file that asks for a meeting, changes it or (`event.cancelled`) takes it out of calendars again; RFC 5546."""
    from icalendar import Calendar, vCalAddress  # slow to load, and not needed by most of what runs

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "CANCEL" if event.cancelled else "REQUEST")
    made = _component(event)
    host = vCalAddress(f"mailto:{organiser.email}")
    host.params["CN"] = _plain(organiser.name)
    made.add("organizer", host)
    for guest in guests:
        address = vCalAddress(f"mailto:{guest.email}")
        address.params.update({"CN": _plain(guest.name), "ROLE": "REQ-PARTICIPANT", "PARTSTAT": guest.answer})
        made.add("attendee", address)
    calendar.add_component(made)
    return bytes(calendar.to_ical())


def _component(event: Event) -> Component:
    from icalendar import Event as New

    made = New()
    made.add("uid", event.uid)
    made.add("sequence", event.sequence)
    made.add("dtstamp", event.changed.astimezone(UTC))
    made.add("last-modified", event.changed.astimezone(UTC))
    made.add("dtstart", event.starts_at.astimezone(UTC))
    made.add("dtend", event.ends_at.astimezone(UTC))
    made.add("summary", _plain(event.title))
    made.add("description", _plain(event.about))
    made.add("location", _plain(event.place))
    made.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    made.add("transp", "OPAQUE" if event.busy and not event.cancelled else "TRANSPARENT")
    return made


def _plain(words: str) -> str:
    """Without the signs that may not stand in a calendar; the library escapes the others."""
    return "".join(sign if sign == "\n" or sign.isprintable() else " " for sign in words)
