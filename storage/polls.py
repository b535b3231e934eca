"""Date polls: which of a few dates suits everybody, for a new series or for a meeting that is moved."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import update
from sqlmodel import Field, SQLModel, col, select

from storage.shelf import Shelf, table_of


class PollState(StrEnum):
    OPEN = "open"
    ENDED = "gesloten"


class Poll(SQLModel, table=True):
    """Asked of everybody with a seat in a series."""

    id: int | None = Field(default=None, primary_key=True)
    series_id: int = Field(foreign_key="series.id", index=True)
    meeting_id: int | None = Field(default=None, foreign_key="meeting.id")
    """The meeting that would be moved; None: the dates are for the first one of a new series."""
    asked_by: int = Field(foreign_key="member.id")
    asked_at: datetime
    state: str = Field(default=PollState.OPEN, index=True)
    told_at: datetime | None = None
    """When the one who asked was told that everybody had answered."""
    next_at: datetime = Field(index=True)
    """When the bot looks at it again while it is open."""

    @property
    def number(self) -> int:
        """The id of a poll that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id


class PollDate(SQLModel, table=True):
    __tablename__ = "poll_date"

    id: int | None = Field(default=None, primary_key=True)
    poll_id: int = Field(foreign_key="poll.id", index=True)
    starts_at: datetime

    @property
    def number(self) -> int:
        """The id of a date that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id


class PollVote(SQLModel, table=True):
    """Whether a member can come on a date."""

    __tablename__ = "poll_vote"

    date_id: int = Field(foreign_key="poll_date.id", primary_key=True)
    member_id: int = Field(foreign_key="member.id", primary_key=True)
    can: bool


class Polls(Shelf):
    def get(self, poll: int) -> Poll | None:
        return self.session.get(Poll, poll)

    def date(self, number: int) -> PollDate | None:
        return self.session.get(PollDate, number)

    def ask(self, poll: Poll, dates: Sequence[datetime]) -> int:
        number = self.put(poll)
        for starts_at in dates:
            self.insert(PollDate, poll_id=number, starts_at=starts_at)
        return number

    def dates(self, poll: int) -> list[PollDate]:
        query = select(PollDate).where(PollDate.poll_id == poll)
        return list(self.session.exec(query.order_by(col(PollDate.starts_at))))

    def open_for(self, series: int) -> list[Poll]:
        query = select(Poll).where(Poll.series_id == series, Poll.state == PollState.OPEN)
        return list(self.session.exec(query.order_by(col(Poll.id))))

    def vote(self, date: int, member: int, *, can: bool) -> None:
        add = self.upsert(PollVote, date_id=date, member_id=member, can=can)
        again = add.on_conflict_do_update(index_elements=["date_id", "member_id"], set_={"can": can})
        self.session.connection().execute(again)
        self.session.expire_all()

    def votes(self, poll: int) -> dict[int, dict[int, bool]]:
        """By date, who can and who cannot; members who said nothing are not in it."""
        query = select(PollVote).join(PollDate, col(PollDate.id) == PollVote.date_id).where(PollDate.poll_id == poll)
        votes: dict[int, dict[int, bool]] = defaultdict(dict)
        for vote in self.session.exec(query):
            votes[vote.date_id][vote.member_id] = vote.can
        return dict(votes)

    def end(self, poll: int) -> bool:
        """False when it had ended: somebody else chose a date."""
        table = table_of(Poll)
        here = (table.c.id == poll) & (table.c.state == PollState.OPEN)
        return self._changes(poll, update(table).where(here).values(state=PollState.ENDED))

    def tell_once(self, poll: int, now: datetime) -> bool:
        """True for the first who finds that everybody has answered."""
        table = table_of(Poll)
        here = (table.c.id == poll) & (table.c.state == PollState.OPEN) & table.c.told_at.is_(None)
        return self._changes(poll, update(table).where(here).values(told_at=now))

    def due(self, now: datetime, limit: int = 100) -> list[int]:
        query = select(col(Poll.id)).where(Poll.state == PollState.OPEN, Poll.next_at <= now)
        return [number for number in self.session.exec(query.order_by(col(Poll.next_at)).limit(limit)) if number]

    def move_on(self, poll: int, now: datetime, next_at: datetime) -> bool:
        """Plan the next look; False when somebody else did, or it has ended."""
        table = table_of(Poll)
        here = (table.c.id == poll) & (table.c.state == PollState.OPEN) & (table.c.next_at <= now)
        return self._changes(poll, update(table).where(here).values(next_at=next_at))

    def _changes(self, poll: int, statement: Any) -> bool:
        self.session.flush()
        changed: bool = self.session.connection().execute(statement).rowcount == 1
        row = self.get(poll)
        if changed and row:
            self.session.refresh(row)
        return changed
