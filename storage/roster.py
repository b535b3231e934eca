"""The duty roster: one row per slot of one lawyer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, UniqueConstraint, bindparam, case, null, update
from sqlmodel import Field, SQLModel, col, or_, select
from sqlmodel.sql.expression import SelectOfScalar

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
    ready_at: datetime | None = None
    """When the lawyer said to be there."""

    @property
    def number(self) -> int:
        """The id of a shift that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id


@cache
def _running(*, one_area: bool) -> SelectOfScalar[Shift]:
    began, goes_on = col(Shift.starts_at) <= bindparam("at"), col(Shift.ends_at) > bindparam("at")
    query = select(Shift).where(began, goes_on, Shift.state != ShiftState.FREED)
    query = query.where(col(Shift.area) == bindparam("in_area")) if one_area else query
    return query.order_by(Shift.area, Shift.reach)


@cache
def _coming(*, bounded: bool) -> SelectOfScalar[Shift]:
    query = select(Shift).where(
        col(Shift.area) == bindparam("in_area"),
        col(Shift.reach).in_(bindparam("reaches", expanding=True)),
        col(Shift.ends_at) > bindparam("after"),
        Shift.state != ShiftState.FREED,
    )
    query = query.where(col(Shift.starts_at) < bindparam("until")) if bounded else query
    return query.order_by(col(Shift.starts_at), col(Shift.id)).limit(bindparam("most"))


class Roster(Shelf):
    def get(self, shift: int) -> Shift | None:
        return self.session.get(Shift, shift)

    def running(self, moment: datetime, area: str | None = None) -> list[Shift]:
        """Shifts in which somebody is on duty at `moment`, by area and reach."""
        asked: dict[str, Any] = {"at": moment, **({"in_area": area} if area else {})}
        return list(self.session.exec(_running(one_area=bool(area)), params=asked))

    def coming(
        self, area: str, reaches: Sequence[str], after: datetime, until: datetime | None = None, limit: int = 50
    ) -> list[Shift]:
        """Shifts of an area that end after `after` (and start before `until`), in order of time."""
        asked: dict[str, Any] = {"in_area": area, "reaches": list(reaches), "after": after, "most": limit}
        if until:
            asked["until"] = until
        return list(self.session.exec(_coming(bounded=until is not None), params=asked))

    def of_member(self, member: int, after: datetime, limit: int = 20) -> list[Shift]:
        """A member's shifts, as lawyer or as backup, that end after `after`."""
        mine = or_(Shift.lawyer_id == member, Shift.backup_id == member)
        query = select(Shift).where(mine, Shift.ends_at > after, Shift.state != ShiftState.FREED)
        return list(self.session.exec(query.order_by(col(Shift.starts_at)).limit(limit)))

    def between(self, after: datetime, before: datetime) -> list[Shift]:
        """Every shift that starts in `[after, before)`, also freed ones."""
        query = select(Shift).where(Shift.starts_at >= after, Shift.starts_at < before)
        return list(self.session.exec(query.order_by(col(Shift.starts_at), Shift.area, Shift.reach)))

    def ended_between(self, after: datetime, until: datetime) -> list[Shift]:
        """Shifts whose end lies in `(after, until]`."""
        query = select(Shift).where(Shift.ends_at > after, Shift.ends_at <= until)
        return list(self.session.exec(query.order_by(col(Shift.ends_at))))

    def at(self, area: str, reach: str, starts_at: datetime) -> Shift | None:
        """The shift of this slot, also when it was freed."""
        query = select(Shift).where(Shift.area == area, Shift.reach == reach, Shift.starts_at == starts_at)
        return self.session.exec(query).first()

    def together(self, shift: Shift, lawyer: int, *, freed: bool = False) -> list[Shift]:
        """What a lawyer has in the slot of this shift: the same time and reach, one shift for each area."""
        state = Shift.state == ShiftState.FREED if freed else Shift.state != ShiftState.FREED
        return self._in_slot(shift, Shift.lawyer_id == lawyer, state)

    def backed_together(self, shift: Shift, backup: int) -> list[Shift]:
        """The shifts in the slot of this one that a lawyer is the backup of."""
        return self._in_slot(shift, Shift.backup_id == backup, Shift.state != ShiftState.FREED)

    def hand_over(self, shift: int, old: int, new: int) -> bool:
        """Give a shift to another lawyer; False when `old` no longer has it."""
        table = table_of(Shift)
        backup = case((table.c.backup_id == new, null()), else_=table.c.backup_id)
        values = {"lawyer_id": new, "backup_id": backup, "state": ShiftState.PLANNED, "ready_at": None}
        return self._change(shift, table.c.lawyer_id == old, **values)

    def let_backup_in(self, shift: int, lawyer: int) -> bool:
        """The backup becomes the lawyer; False when there is none, or `lawyer` no longer has the shift."""
        table = table_of(Shift)
        mine = (table.c.lawyer_id == lawyer) & table.c.backup_id.is_not(None)
        values = {"lawyer_id": table.c.backup_id, "backup_id": None, "state": ShiftState.PLANNED, "ready_at": None}
        return self._change(shift, mine, **values)

    def free(self, shift: int, lawyer: int) -> bool:
        """Nobody is on duty in this slot any more; False when `lawyer` no longer has it."""
        mine = table_of(Shift).c.lawyer_id == lawyer
        return self._change(shift, mine, state=ShiftState.FREED, ready_at=None)

    def fill(self, shift: int, lawyer: int) -> bool:
        """Put a lawyer on a slot that was freed; False when it is not free any more."""
        table = table_of(Shift)
        this = (table.c.id == shift) & (table.c.state == ShiftState.FREED)
        values = {"lawyer_id": lawyer, "state": ShiftState.PLANNED, "ready_at": None}
        return self._run(update(table).where(this).values(**values), shift)

    def drop_backup(self, shift: int, backup: int) -> bool:
        return self._change(shift, table_of(Shift).c.backup_id == backup, backup_id=None)

    def say_ready(self, shift: int, lawyer: int, now: datetime) -> bool:
        return self._change(shift, table_of(Shift).c.lawyer_id == lawyer, ready_at=now)

    def _in_slot(self, shift: Shift, *more: Any) -> list[Shift]:
        same = (Shift.starts_at == shift.starts_at, Shift.ends_at == shift.ends_at, Shift.reach == shift.reach)
        return list(self.session.exec(select(Shift).where(*same, *more).order_by(col(Shift.id))))

    def _change(self, shift: int, so_far: ColumnElement[bool], **values: Any) -> bool:
        """Change a shift that was not freed, if it still is as somebody saw it."""
        table = table_of(Shift)
        this = (table.c.id == shift) & (table.c.state != ShiftState.FREED) & so_far
        return self._run(update(table).where(this).values(**values), shift)

    def _run(self, statement: Any, shift: int) -> bool:
        self.session.flush()
        changed = self.session.connection().execute(statement).rowcount == 1
        row = self.get(shift)
        if changed and row:
            self.session.refresh(row)
        return changed
