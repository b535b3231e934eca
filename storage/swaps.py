"""Requests to take over a slot. As long as nobody says yes, it stays where it is."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import update
from sqlmodel import Field, SQLModel, col, select

from storage.roster import Shift
from storage.shelf import Shelf, table_of


class SwapState(StrEnum):
    OPEN = "open"
    TAKEN = "overgenomen"
    ENDED = "vervallen"
    """Withdrawn, asked anew, or overtaken by a change of the roster or by the shift itself."""


class Swap(SQLModel, table=True):
    """One lawyer asks the others to take over a slot, or one area of it."""

    id: int | None = Field(default=None, primary_key=True)
    shift_id: int = Field(foreign_key="shift.id", index=True)
    """The first of its shifts."""
    areas: str
    """`;`-separated: who takes it over takes all of them."""
    from_at: datetime | None = None
    until_at: datetime | None = None
    """A part of the shift is asked, from `from_at` to `until_at`; None for all of it, whenever it is by then."""
    asked_by: int = Field(foreign_key="member.id")
    """Who has the shift."""
    arranged_by: int | None = Field(default=None, foreign_key="member.id")
    """The coordinator who asks it for `asked_by`."""
    asked_at: datetime
    state: str = Field(default=SwapState.OPEN, index=True)
    taken_by: int | None = Field(default=None, foreign_key="member.id")
    next_at: datetime = Field(index=True)
    """When the bot looks at it again while it is open."""

    @property
    def number(self) -> int:
        """The id of a swap that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id


class Swaps(Shelf):
    def get(self, swap: int) -> Swap | None:
        return self.session.get(Swap, swap)

    def open_for(self, shift: Shift) -> list[Swap]:
        """Open requests for this shift, on its own or together with other areas of its slot."""
        query = select(Swap).join(Shift, col(Shift.id) == Swap.shift_id).where(Swap.state == SwapState.OPEN)
        found = self.session.exec(query.where(Shift.reach == shift.reach, Shift.starts_at == shift.starts_at))
        return [swap for swap in found if shift.area in swap.areas.split(";")]

    def take(self, swap: int, member: int) -> bool:
        """Let a lawyer take the shift over; the first one wins."""
        return self._leave_open(swap, state=SwapState.TAKEN, taken_by=member)

    def end(self, swap: int) -> bool:
        """False when it was not open any more."""
        return self._leave_open(swap, state=SwapState.ENDED)

    def end_for(self, shift: Shift) -> list[Swap]:
        """End every open request for a shift; which ones."""
        return [swap for swap in self.open_for(shift) if self.end(swap.number)]

    def due(self, now: datetime, limit: int = 100) -> list[int]:
        """Ids of open requests whose next moment has come."""
        query = select(col(Swap.id)).where(Swap.state == SwapState.OPEN, Swap.next_at <= now)
        return [number for number in self.session.exec(query.order_by(col(Swap.next_at)).limit(limit)) if number]

    def move_on(self, swap: int, now: datetime, next_at: datetime) -> bool:
        """Plan the moment after this one; False when somebody else did, or the request is not open any more."""
        table = table_of(Swap)
        this = (table.c.id == swap) & (table.c.state == SwapState.OPEN) & (table.c.next_at <= now)
        return self.session.connection().execute(update(table).where(this).values(next_at=next_at)).rowcount == 1

    def _leave_open(self, swap: int, **values: Any) -> bool:
        table = table_of(Swap)
        this = (table.c.id == swap) & (table.c.state == SwapState.OPEN)
        return self.session.connection().execute(update(table).where(this).values(**values)).rowcount == 1
