"""Who has a seat in a series of meetings, and who comes to one of them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum

from sqlalchemy import UniqueConstraint, delete, update
from sqlmodel import Field, SQLModel, col, select

from storage.meetings import Meeting, MeetingState
from storage.members import Member
from storage.shelf import Shelf, table_of


class Answer(StrEnum):
    NONE = ""
    COMES = "komt"
    STAYS_AWAY = "komt_niet"


class Seat(SQLModel, table=True):
    """A chair at the table of a series; somebody from one kind of organisation sits on it."""

    __table_args__ = (UniqueConstraint("series_id", "member_id"),)

    id: int | None = Field(default=None, primary_key=True)
    series_id: int = Field(foreign_key="series.id", index=True)
    kind: str
    """`hjl`, `sr` or `advocaat`."""
    member_id: int = Field(foreign_key="member.id", index=True)

    @property
    def number(self) -> int:
        """The id of a seat that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id


class Attendance(SQLModel, table=True):
    """Somebody who was asked to come to one meeting."""

    __table_args__ = (UniqueConstraint("meeting_id", "member_id"),)

    id: int | None = Field(default=None, primary_key=True)
    meeting_id: int = Field(foreign_key="meeting.id", index=True)
    member_id: int = Field(foreign_key="member.id", index=True)
    kind: str
    """The seat: `hjl`, `sr` or `advocaat`."""
    answer: str = Answer.NONE
    answered_at: datetime | None = None
    replaces_id: int | None = Field(default=None, foreign_key="member.id")
    """In whose place this member was asked."""


class AttendanceShelf(Shelf):
    # -- seats --------------------------------------------------------------------------------------

    def seats(self, series: int) -> list[Seat]:
        return list(self.session.exec(select(Seat).where(Seat.series_id == series).order_by(col(Seat.id))))

    def seats_of(self, member: int) -> list[Seat]:
        return list(self.session.exec(select(Seat).where(Seat.member_id == member).order_by(col(Seat.id))))

    def seat(self, number: int) -> Seat | None:
        return self.session.get(Seat, number)

    def of_the_gone(self) -> list[Seat]:
        """Seats of members who have left."""
        query = select(Seat).join(Member, col(Member.id) == Seat.member_id).where(~col(Member.active))
        return list(self.session.exec(query.order_by(col(Seat.id))))

    def sit(self, series: int, kind: str, member: int) -> bool:
        """Give a member a seat; False when this member has one in this series."""
        add = self.upsert(Seat, series_id=series, kind=kind, member_id=member)
        add = add.on_conflict_do_nothing(index_elements=["series_id", "member_id"])
        return self.session.connection().execute(add.returning(table_of(Seat).c.id)).first() is not None

    def stand_up(self, series: int, member: int) -> bool:
        """Take a member's seat away; False when there was none."""
        table = table_of(Seat)
        here = (table.c.series_id == series) & (table.c.member_id == member)
        self.session.flush()
        return self.session.connection().execute(delete(table).where(here)).rowcount == 1

    def guests_of_the_gone(self, now: datetime) -> list[int]:
        """Ids of who was asked for a meeting that is to come, and has left."""
        query = select(col(Attendance.id)).join(Member, col(Member.id) == Attendance.member_id)
        query = query.join(Meeting, col(Meeting.id) == Attendance.meeting_id)
        query = query.where(~col(Member.active), Meeting.starts_at > now, Meeting.state == MeetingState.PLANNED)
        return [number for number in self.session.exec(query.order_by(col(Attendance.id))) if number]

    def asked(self, number: int) -> Attendance | None:
        return self.session.get(Attendance, number)

    # -- one meeting --------------------------------------------------------------------------------

    def of(self, meeting: int) -> list[Attendance]:
        query = select(Attendance).where(Attendance.meeting_id == meeting)
        return list(self.session.exec(query.order_by(col(Attendance.id))))

    def one(self, meeting: int, member: int) -> Attendance | None:
        query = select(Attendance).where(Attendance.meeting_id == meeting, Attendance.member_id == member)
        return self.session.exec(query).first()

    def invite(self, meeting: int, member: int, kind: str, replaces: int | None = None) -> bool:
        """Ask a member to come; False when that was done already."""
        add = self.upsert(
            Attendance, meeting_id=meeting, member_id=member, kind=kind, answer=Answer.NONE, replaces_id=replaces
        ).on_conflict_do_nothing(index_elements=["meeting_id", "member_id"])
        return self.session.connection().execute(add.returning(table_of(Attendance).c.id)).first() is not None

    def answer(self, meeting: int, member: int, answer: Answer, now: datetime) -> bool:
        """Note who comes; False when this member was not asked, or said the same before."""
        table = table_of(Attendance)
        here = (table.c.meeting_id == meeting) & (table.c.member_id == member) & (table.c.answer != answer)
        self.session.flush()
        changed = self.session.connection().execute(update(table).where(here).values(answer=answer, answered_at=now))
        self.session.expire_all()
        return changed.rowcount == 1

    def ask_again(self, meeting: int) -> None:
        """The meeting has another date: nobody has answered yet."""
        table = table_of(Attendance)
        self.session.flush()
        fresh = update(table).where(table.c.meeting_id == meeting).values(answer=Answer.NONE, answered_at=None)
        self.session.connection().execute(fresh)
        self.session.expire_all()

    def drop(self, meeting: int, member: int) -> bool:
        """Somebody is not asked any more."""
        table = table_of(Attendance)
        here = (table.c.meeting_id == meeting) & (table.c.member_id == member)
        self.session.flush()
        return self.session.connection().execute(delete(table).where(here)).rowcount == 1

    def meetings_of(self, members: Collection[int], after: datetime, before: datetime) -> list[Meeting]:
        """Meetings within `[after, before)` that any of these members was asked for, by time."""
        query = (
            select(Meeting)
            .join(Attendance, col(Attendance.meeting_id) == Meeting.id)
            .where(col(Attendance.member_id).in_(members), Attendance.answer != Answer.STAYS_AWAY)
            .where(Meeting.state != MeetingState.CANCELLED, Meeting.starts_at >= after, Meeting.starts_at < before)
        )
        return list(self.session.exec(query.distinct().order_by(col(Meeting.starts_at))))
