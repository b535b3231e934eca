"""Meetings in series: when they are, and what the bot does next for each."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import UniqueConstraint, delete, func, update
from sqlmodel import Field, SQLModel, col, select

from storage.shelf import Shelf, table_of

GENERAL = "algemeen"
"""The area of what belongs to no legal area."""


class MeetingState(StrEnum):
    PLANNED = "gepland"
    """Also while it goes on and afterwards, until everything is decided."""
    CLOSED = "afgerond"
    CANCELLED = "vervallen"


class Series(SQLModel, table=True):
    """The meetings of one district about one area, or about several together. `areas` and `seats` are `;`-separated."""

    id: int | None = Field(default=None, primary_key=True)
    district: str = Field(index=True)
    """A district, or `landelijk`."""
    location: str | None = None
    """Whose coordinators' channel it is prepared in."""
    areas: str
    rhythm: str
    """Every so many weeks (`3w`) or months (`2m`)."""
    first_on: date | None = None
    """The day from which the rhythm counts, such as the second Thursday of a month; None while a date is looked for."""
    clock: str = ""
    """When it begins, as the clock in Amsterdam shows it: `10:00`."""
    minutes: int
    venue: str = ""
    """An address, a room, or a link to the video call."""
    seats: str
    """The kinds of organisation that must be there."""
    organiser_id: int = Field(foreign_key="member.id")
    created_at: datetime
    ended_at: datetime | None = None

    @property
    def number(self) -> int:
        """The id of a series that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id

    @property
    def area_list(self) -> tuple[str, ...]:
        return tuple(self.areas.split(";"))

    @property
    def seat_list(self) -> tuple[str, ...]:
        return tuple(self.seats.split(";"))


class SeriesArea(SQLModel, table=True):
    """Which series an area of a district is discussed in: one, or none."""

    __tablename__ = "series_area"

    district: str = Field(primary_key=True)
    area: str = Field(primary_key=True)
    series_id: int = Field(foreign_key="series.id", index=True)


class Meeting(SQLModel, table=True):
    """One meeting of a series."""

    __table_args__ = (UniqueConstraint("series_id", "planned_on"),)

    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(unique=True)
    """OVL-0019"""
    series_id: int = Field(foreign_key="series.id", index=True)
    planned_on: date
    """The day that the rhythm gave it; moving it does not change this."""
    starts_at: datetime = Field(index=True)
    ends_at: datetime
    venue: str = ""
    state: str = Field(default=MeetingState.PLANNED, index=True)
    sequence: int = 0
    """How often it was changed since it was planned: SEQUENCE of its calendar entry."""
    step: str = ""
    """What the bot does next for it (`bot/meetings/rules.py`)."""
    next_at: datetime | None = Field(default=None, index=True)
    """When; None for never."""
    confirmed_by: int | None = Field(default=None, foreign_key="member.id")
    """The coordinator who said that it goes on although a seat is empty."""

    @property
    def number(self) -> int:
        """The id of a meeting that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id


class Meetings(Shelf):
    # -- series -------------------------------------------------------------------------------------

    def series(self, number: int) -> Series | None:
        return self.session.get(Series, number)

    def series_of(self, district: str, area: str) -> Series | None:
        """Where an area of a district is discussed; None when nobody planned that."""
        row = self.session.get(SeriesArea, (district, area))
        return self.series(row.series_id) if row else None

    def running(self, districts: Collection[str] | None = None) -> list[Series]:
        """Every series that goes on, in these districts or everywhere."""
        query = select(Series).where(col(Series.ended_at).is_(None))
        query = query if districts is None else query.where(col(Series.district).in_(districts))
        return list(self.session.exec(query.order_by(Series.district, Series.areas)))

    def start_series(self, series: Series) -> int | None:
        """Put a new series; None when one of its areas is discussed elsewhere already."""
        if any(self.series_of(series.district, area) for area in series.area_list):
            return None
        number = self.put(series)
        for area in series.area_list:
            self.insert(SeriesArea, district=series.district, area=area, series_id=number)
        return number

    def end_series(self, number: int, now: datetime) -> bool:
        """False when it had ended."""
        table = table_of(Series)
        this = (table.c.id == number) & table.c.ended_at.is_(None)
        if not self._changes(update(table).where(this).values(ended_at=now)):
            return False
        areas = table_of(SeriesArea)
        self.session.connection().execute(delete(areas).where(areas.c.series_id == number))
        self.session.expire_all()
        return True

    # -- meetings -----------------------------------------------------------------------------------

    def get(self, number: int) -> Meeting | None:
        return self.session.get(Meeting, number)

    def by_code(self, code: str) -> Meeting | None:
        return self.session.exec(select(Meeting).where(Meeting.code == code)).first()

    def next_for(self, district: str, area: str, now: datetime) -> Meeting | None:
        """The first meeting, from now on, at which a signal about this area can be discussed.

        A signal that belongs to no legal area (`algemeen`) can be discussed at every meeting of its district, unless
        there is a series for just that.
        """
        query = (
            select(Meeting)
            .join(SeriesArea, col(SeriesArea.series_id) == Meeting.series_id)
            .where(SeriesArea.district == district)
            .where(Meeting.state == MeetingState.PLANNED, Meeting.starts_at > now)
        )
        if area != GENERAL or self.series_of(district, GENERAL):
            query = query.where(SeriesArea.area == area)
        return self.session.exec(query.order_by(col(Meeting.starts_at)).limit(1)).first()

    def plan(self, meeting: Meeting) -> bool:
        """Put a meeting; False when this day of the rhythm has one already, also a cancelled one."""
        here = (Meeting.series_id == meeting.series_id, Meeting.planned_on == meeting.planned_on)
        if self.session.exec(select(Meeting.id).where(*here)).first() is not None:
            return False
        self.put(meeting)
        return True

    def of_series(self, series: int) -> list[Meeting]:
        """Every meeting of a series, the first one first."""
        query = select(Meeting).where(Meeting.series_id == series)
        return list(self.session.exec(query.order_by(col(Meeting.starts_at))))

    def coming_of(self, series: int, now: datetime) -> list[Meeting]:
        """Meetings of a series that have not begun."""
        return [m for m in self.of_series(series) if m.state == MeetingState.PLANNED and m.starts_at > now]

    def not_cancelled(self, series: int) -> list[Meeting]:
        return [m for m in self.of_series(series) if m.state != MeetingState.CANCELLED]

    def before(self, meeting: Meeting) -> list[Meeting]:
        """Earlier meetings of the same series, the first one first."""
        return [m for m in self.not_cancelled(meeting.series_id) if m.starts_at < meeting.starts_at]

    def last_planned(self, series: int) -> date | None:
        """The last day of the rhythm that has a meeting."""
        query = select(func.max(Meeting.planned_on)).where(Meeting.series_id == series)
        found: date | None = self.session.exec(query).first()
        return found

    def coming(self, now: datetime, districts: Collection[str] | None = None, limit: int = 100) -> list[Meeting]:
        """Meetings that are not over, in order of time."""
        query = select(Meeting).join(Series, col(Series.id) == Meeting.series_id)
        query = query.where(Meeting.state == MeetingState.PLANNED, Meeting.ends_at > now)
        query = query if districts is None else query.where(col(Series.district).in_(districts))
        return list(self.session.exec(query.order_by(col(Meeting.starts_at)).limit(limit)))

    def between(self, after: datetime, before: datetime) -> list[Meeting]:
        """Meetings that begin in `[after, before)` and were not cancelled."""
        query = select(Meeting).where(Meeting.starts_at >= after, Meeting.starts_at < before)
        query = query.where(Meeting.state != MeetingState.CANCELLED)
        return list(self.session.exec(query.order_by(col(Meeting.starts_at))))

    def begun(self, now: datetime, districts: Collection[str] | None = None, limit: int = 10) -> list[Meeting]:
        """Meetings that have begun or are over, the newest first."""
        query = select(Meeting).join(Series, col(Series.id) == Meeting.series_id)
        query = query.where(Meeting.state != MeetingState.CANCELLED, Meeting.starts_at <= now)
        query = query if districts is None else query.where(col(Series.district).in_(districts))
        return list(self.session.exec(query.order_by(col(Meeting.starts_at).desc()).limit(limit)))

    def short_of(self, ahead: int, now: datetime) -> list[int]:
        """Series of which fewer than so many meetings are planned."""
        coming = (
            select(Meeting.series_id, func.count().label("many"))
            .where(Meeting.state == MeetingState.PLANNED, Meeting.starts_at > now)
            .group_by(col(Meeting.series_id))
            .subquery()
        )
        query = select(col(Series.id)).outerjoin(coming, coming.c.series_id == Series.id)
        query = query.where(col(Series.ended_at).is_(None), col(Series.first_on).is_not(None))
        query = query.where(func.coalesce(coming.c.many, 0) < ahead)
        return [number for number in self.session.exec(query.order_by(col(Series.id))) if number]

    # -- what comes next ------------------------------------------------------------------------------

    def due(self, now: datetime, limit: int = 100) -> list[int]:
        query = select(col(Meeting.id)).where(col(Meeting.next_at) <= now)
        return [number for number in self.session.exec(query.order_by(col(Meeting.next_at)).limit(limit)) if number]

    def move_on(self, meeting: Meeting, step: str, next_at: datetime | None) -> bool:
        """Plan the step after this one; False when somebody else took this one, or the meeting was changed."""
        table = table_of(Meeting)
        here = (table.c.id == meeting.id) & (table.c.step == meeting.step) & (table.c.sequence == meeting.sequence)
        return self._refreshed(meeting, update(table).where(here).values(step=step, next_at=next_at))

    def change(self, meeting: Meeting, **values: Any) -> bool:
        """Move or cancel it; False when somebody else was first. Counts the change."""
        table = table_of(Meeting)
        here = (table.c.id == meeting.id) & (table.c.sequence == meeting.sequence)
        here &= table.c.state == MeetingState.PLANNED
        return self._refreshed(meeting, update(table).where(here).values(sequence=meeting.sequence + 1, **values))

    def close(self, meeting: Meeting) -> bool:
        """Everything is decided: nothing more happens by itself. False when it was closed or cancelled."""
        table = table_of(Meeting)
        here = (table.c.id == meeting.id) & (table.c.state == MeetingState.PLANNED)
        values = {"state": MeetingState.CLOSED, "step": "", "next_at": None}
        return self._refreshed(meeting, update(table).where(here).values(**values))

    def reopen(self, meeting: Meeting, step: str, next_at: datetime) -> bool:
        """A decision was taken back, so there is something to ask again; False when it was not closed."""
        table = table_of(Meeting)
        here = (table.c.id == meeting.id) & (table.c.state == MeetingState.CLOSED)
        values = {"state": MeetingState.PLANNED, "step": step, "next_at": next_at}
        return self._refreshed(meeting, update(table).where(here).values(**values))

    def confirm(self, meeting: Meeting, member: int) -> bool:
        """It goes on with an empty seat; False when somebody said so already."""
        table = table_of(Meeting)
        here = (table.c.id == meeting.id) & table.c.confirmed_by.is_(None)
        return self._refreshed(meeting, update(table).where(here).values(confirmed_by=member))

    def _refreshed(self, meeting: Meeting, statement: Any) -> bool:
        changed = self._changes(statement)
        if changed:
            self.session.refresh(meeting)
        return changed

    def _changes(self, statement: Any) -> bool:
        self.session.flush()
        return self.session.connection().execute(statement).rowcount == 1


def ends(starts_at: datetime, minutes: int) -> datetime:
    return starts_at + timedelta(minutes=minutes)
