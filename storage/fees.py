"""Who agreed to which shifts of a month, for the fee: counts only, no amount. Agreed by both sides it never changes."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Column, UniqueConstraint, delete, func, update
from sqlmodel import Field, SQLModel, col, select

from storage.consults import Part
from storage.shelf import Shelf, table_of


class FeeMonth(SQLModel, table=True):
    """A lawyer agreed to `lines`; when a coordinator did too, it is locked."""

    __tablename__ = "fee_month"
    __table_args__ = (UniqueConstraint("member_id", "month"),)

    id: int | None = Field(default=None, primary_key=True)
    member_id: int = Field(foreign_key="member.id")
    month: str = Field(index=True)
    """`2026-12`."""
    lines: list[Any] = Field(sa_column=Column(JSON, nullable=False))
    agreed_at: datetime
    locked_by: int | None = Field(default=None, foreign_key="member.id")
    locked_at: datetime | None = None


class Fees(Shelf):
    def of(self, member: int, month: str) -> FeeMonth | None:
        query = select(FeeMonth).where(FeeMonth.member_id == member, FeeMonth.month == month)
        return self.session.exec(query.execution_options(populate_existing=True)).first()

    def of_month(self, month: str) -> dict[int, FeeMonth]:
        """Of every lawyer who agreed, by member."""
        query = select(FeeMonth).where(FeeMonth.month == month).execution_options(populate_existing=True)
        return {row.member_id: row for row in self.session.exec(query)}

    def agree(self, member: int, month: str, lines: list[Any], now: datetime) -> bool:
        """The lawyer agrees; False when that was done already."""
        add = self.upsert(FeeMonth, member_id=member, month=month, lines=lines, agreed_at=now)
        once = add.on_conflict_do_nothing(index_elements=["member_id", "month"])
        return self.session.connection().execute(once.returning(table_of(FeeMonth).c.id)).first() is not None

    def lock(self, member: int, month: str, by: int, now: datetime) -> bool:
        """The other side agrees; False when somebody did already, or the lawyer did not."""
        table = table_of(FeeMonth)
        this = (table.c.member_id == member) & (table.c.month == month) & table.c.locked_at.is_(None)
        locked = update(table).where(this).values(locked_by=by, locked_at=now)
        return self.session.connection().execute(locked).rowcount == 1

    def let_go(self, member: int, month: str) -> bool:
        """What the lawyer agreed to is not so any more; what is locked stays."""
        table = table_of(FeeMonth)
        this = (table.c.member_id == member) & (table.c.month == month) & table.c.locked_at.is_(None)
        return self.session.connection().execute(delete(table).where(this)).rowcount == 1

    def answered(self, lawyer: int, after: datetime, before: datetime) -> list[tuple[datetime, datetime]]:
        """When each question that a lawyer answered in `[after, before)` was offered, and answered."""
        began = func.coalesce(Part.offered_at, Part.asked_at)
        query = select(began, Part.answered_at).where(Part.owner_id == lawyer)
        query = query.where(col(Part.answered_at) >= after, col(Part.answered_at) < before)
        return [(start, end) for start, end in self.session.exec(query) if end]
