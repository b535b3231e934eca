"""The duty roster: one row per slot of one lawyer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import UniqueConstraint, update
from sqlmodel import Field, SQLModel, col, or_, select

from storage.shelf import Shelf, table_of

NATIONAL = "landelijk"


class ShiftState(StrEnum):
    PLANNED = "gepland"
    FREED = "vrijgegeven"
    NOT_REACHED = "niet_bereikt"


class Shift(SQLModel, table=True):
    """A slot in which `lawyer_id` is on duty for an area. `reach` is `landelijk`, a location or a district."""

    __table_args__ = (UniqueConstraint("area", "reach", "starts_at"),)

    id: int | None = Field(default=None, primary_key=True)
    area: str = Field(index=True)
    reach: str
    starts_at: datetime = Field(index=True)
    ends_at: datetime
    """Half open: at this moment the shift is over."""
    lawyer_id: int = Field(foreign_key="member.id", index=True)
    backup_id: int | None = Field(default=None, foreign_key="member.id")
    state: str = ShiftState.PLANNED

    @property
    def number(self) -> int:
        """The id of a shift that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id


class Roster(Shelf):
    def get(self, shift: int) -> Shift | None:
        return self.session.get(Shift, shift)

    def running(self, moment: datetime, area: str | None = None) -> list[Shift]:
        """Shifts in which somebody is on duty at `moment`, by area and reach."""
        query = select(Shift).where(Shift.starts_at <= moment, Shift.ends_at > moment, Shift.state != ShiftState.FREED)
        query = query.where(Shift.area == area) if area else query
        return list(self.session.exec(query.order_by(Shift.area, Shift.reach)))

    def coming(
        self, area: str, reaches: Sequence[str], after: datetime, until: datetime | None = None, limit: int = 50
    ) -> list[Shift]:
        """Shifts of an area that end after `after` (and start before `until`), in order of time."""
        query = select(Shift).where(
            Shift.area == area,
            col(Shift.reach).in_(reaches),
            Shift.ends_at > after,
            Shift.state != ShiftState.FREED,
        )
        query = query.where(Shift.starts_at < until) if until else query
        return list(self.session.exec(query.order_by(col(Shift.starts_at), col(Shift.id)).limit(limit)))

    def of_member(self, member: int, after: datetime, limit: int = 20) -> list[Shift]:
        """A member's shifts, as lawyer or as backup, that end after `after`."""
        mine = or_(Shift.lawyer_id == member, Shift.backup_id == member)
        query = select(Shift).where(mine, Shift.ends_at > after, Shift.state != ShiftState.FREED)
        return list(self.session.exec(query.order_by(col(Shift.starts_at)).limit(limit)))

    def between(self, after: datetime, before: datetime) -> list[Shift]:
        """Every shift that starts in `[after, before)`, also freed ones."""
        query = select(Shift).where(Shift.starts_at >= after, Shift.starts_at < before)
        return list(self.session.exec(query.order_by(col(Shift.starts_at), Shift.area, Shift.reach)))

    def at(self, area: str, reach: str, starts_at: datetime) -> Shift | None:
        """The shift of this slot, also when it was freed."""
        query = select(Shift).where(Shift.area == area, Shift.reach == reach, Shift.starts_at == starts_at)
        return self.session.exec(query).first()

    def hand_over(self, shift: int, old: int, new: int) -> bool:
        """Give a shift to another lawyer; False when `old` no longer has it."""
        table = table_of(Shift)
        move = update(table).where(table.c.id == shift, table.c.lawyer_id == old).values(lawyer_id=new)
        return self.session.connection().execute(move).rowcount == 1
