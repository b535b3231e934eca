"""One meeting at one moment, with all that is needed to decide about it and to show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.chat.text import Text, text
from bot.engine.errors import Refusal
from bot.engine.now import Now
from bot.reference.book import Reference
from storage.attendance import Answer, Attendance
from storage.meetings import GENERAL, Meeting, MeetingState, Series
from storage.members import Member
from storage.roster import NATIONAL
from storage.signals import Signal
from storage.store import Store

LOCKED_AFTER = timedelta(days=14)
"""So long after a meeting its minutes can be changed; from then on things are added only."""


@dataclass(frozen=True, slots=True)
class Gathering:
    """A meeting with its series."""

    at: Now
    meeting: Meeting
    series: Series

    @property
    def store(self) -> Store:
        return self.at.store

    @property
    def now(self) -> datetime:
        return self.at.now

    @property
    def number(self) -> int:
        return self.meeting.number

    @property
    def code(self) -> str:
        return self.meeting.code

    @property
    def title(self) -> Text:
        return series_title(self.at.reference, self.series)

    @property
    def is_over(self) -> bool:
        return self.meeting.ends_at <= self.now

    @property
    def is_locked(self) -> bool:
        return self.meeting.ends_at + LOCKED_AFTER <= self.now

    @property
    def is_cancelled(self) -> bool:
        return self.meeting.state == MeetingState.CANCELLED

    @property
    def is_national(self) -> bool:
        return self.series.district == NATIONAL

    @property
    def days_off(self) -> frozenset[str]:
        """The holidays that this region chose to have besides the usual ones."""
        return days_off(self.at, self.series)

    @property
    def invite(self) -> str:
        """The name of the card by which people were asked for the date that it has now."""
        return self.card("invite")

    def card(self, about: str) -> str:
        """The name of a card; another date makes other cards, so that people notice."""
        return f"meeting:{self.code}:{about}:{self.meeting.sequence}"

    # -- who is there ---------------------------------------------------------------------------------

    def asked(self) -> list[Attendance]:
        return self.store.attendance.of(self.number)

    def by_seat(self) -> Mapping[str, list[Attendance]]:
        """Who was asked for each seat; an empty list where nobody was."""
        asked = self.asked()
        return {kind: [row for row in asked if row.kind == kind] for kind in self.series.seat_list}

    def empty_seats(self) -> list[str]:
        """Seats of which it is sure that nobody will sit there."""
        return [kind for kind, rows in self.by_seat().items() if all(row.answer == Answer.STAYS_AWAY for row in rows)]

    def uncertain_seats(self) -> list[str]:
        """Seats of which nobody said to come, but somebody still may."""
        empty, seats = self.empty_seats(), self.by_seat()
        return [k for k, rows in seats.items() if k not in empty and all(row.answer != Answer.COMES for row in rows)]

    def member(self, number: int | None) -> Member | None:
        return self.store.members.get(number) if number else None

    def name(self, number: int | None) -> str:
        found = self.member(number)
        return found.name if found else ""

    # -- what is discussed ------------------------------------------------------------------------------

    def undecided(self) -> list[Signal]:
        return self.store.signals.agenda(self.number)


def gathering_at(at: Now, number: int) -> Gathering:
    """The meeting behind a button; Refusal when there is none."""
    found = find(at, at.store.meetings.get(number))
    if found is None:
        raise Refusal(text("meeting-gone"))
    return found


def find(at: Now, meeting: Meeting | None) -> Gathering | None:
    series = at.store.meetings.series(meeting.series_id) if meeting else None
    return Gathering(at, meeting, series) if meeting and series else None


def days_off(at: Now, series: Series) -> frozenset[str]:
    return at.config.days_off(series.location or series.district)


def series_title(reference: Reference, series: Series) -> Text:
    """`huurrecht en arbeidsrecht (Overijssel)`."""
    return text("meeting-about", areas=area_names(reference, series.area_list), place=place_name(reference, series))


def area_names(reference: Reference, areas: tuple[str, ...]) -> tuple[object, ...]:
    """As they stand within a sentence."""
    return tuple(text("meeting-general") if area == GENERAL else reference.area_name(area).lower() for area in areas)


def place_name(reference: Reference, series: Series) -> str | Text:
    if series.district == NATIONAL:
        return text("meeting-national")
    district = reference.places.districts.get(series.district)
    return district.name if district else series.district
