"""Days on which somebody is away. A reason is never asked or kept."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import delete
from sqlmodel import Field, SQLModel, col, select

from storage.shelf import Shelf, table_of


class Absence(SQLModel, table=True):
    """From `first_day` to `last_day`, both included."""

    id: int | None = Field(default=None, primary_key=True)
    member_id: int = Field(foreign_key="member.id", index=True)
    first_day: date
    last_day: date = Field(index=True)
    noted_at: datetime

    @property
    def number(self) -> int:
        """The id of an absence that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id


class Absences(Shelf):
    def of(self, member: int, today: date) -> list[Absence]:
        """Somebody's absences that are not over, the first one first."""
        query = select(Absence).where(Absence.member_id == member, Absence.last_day >= today)
        return list(self.session.exec(query.order_by(col(Absence.first_day), col(Absence.id))))

    def between(self, first: date, last: date) -> list[Absence]:
        """Everybody's absences that touch these days."""
        query = select(Absence).where(Absence.first_day <= last, Absence.last_day >= first)
        return list(self.session.exec(query.order_by(col(Absence.first_day), col(Absence.id))))

    def away(self, days: Iterable[date]) -> frozenset[int]:
        """Who is away on at least one of these days."""
        wanted = sorted(days)
        found = self.between(wanted[0], wanted[-1]) if wanted else []
        return frozenset(a.member_id for a in found if any(a.first_day <= day <= a.last_day for day in wanted))

    def note(self, member: int, first: date, last: date, now: datetime) -> int:
        """Keep it once; the id of the absence."""
        known = (Absence.member_id == member, Absence.first_day == first, Absence.last_day == last)
        old = self.session.exec(select(Absence).where(*known)).first()
        row = Absence(member_id=member, first_day=first, last_day=last, noted_at=now)
        return old.number if old else self.put(row)

    def drop(self, absence: int, member: int) -> bool:
        """Somebody is there after all; False when it is not theirs or gone already."""
        table = table_of(Absence)
        mine = delete(table).where((table.c.id == absence) & (table.c.member_id == member))
        return self.session.connection().execute(mine).rowcount == 1
