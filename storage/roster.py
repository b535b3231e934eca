"""The duty roster: one row per slot of one lawyer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import Any
from uuid import uuid4

from sqlalchemy import ColumnElement, Index, UniqueConstraint, bindparam, case, null, text, true, update
from sqlmodel import Field, SQLModel, col, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.shelf import Shelf, table_of
from storage.shift_changes import Note, ShiftChange

NATIONAL = "landelijk"


LONGEST_SHIFT = timedelta(days=31)
"""What began longer ago is over: so a look reads a month of the roster and not all its years."""


class ShiftState(StrEnum):
    PLANNED = "gepland"
    FREED = "vrijgegeven"
    NOT_REACHED = "niet_bereikt"


class Outcome(StrEnum):
    """What became of a shift, written once when it is over. Who gave it away stands in its changes."""

    SERVED = "gedraaid"
    NOT_REACHED = "niet_bereikt"
    NOBODY = "onbezet"


class Shift(SQLModel, table=True):
    """A slot in which `lawyer_id` is on duty for an area. `reach` is `landelijk`, a location or a district."""

    __table_args__ = (UniqueConstraint("area", "reach", "starts_at"), Index("ix_shift_over", "outcome", "ends_at"))

    id: int | None = Field(default=None, primary_key=True)
    area: str = Field(index=True)
    reach: str
    starts_at: datetime = Field(index=True)
    ends_at: datetime = Field(index=True)
    """Half open: at this moment the shift is over."""
    lawyer_id: int = Field(foreign_key="member.id", index=True)
    backup_id: int | None = Field(default=None, foreign_key="member.id")
    state: str = ShiftState.PLANNED
    ready_at: datetime | None = None
    """When the lawyer said to be there."""
    remind_at: datetime | None = Field(default=None, index=True)
    """When its lawyer is reminded next; None when that must be worked out, because it is new or was changed."""
    outcome: str = ""
    """An `Outcome`; empty until the shift is over."""
    uid: str = Field(default_factory=lambda: uuid4().hex, unique=True)
    """By which calendars know it, whatever changes."""
    sequence: int = Field(default=0, sa_column_kwargs={"onupdate": text("sequence + 1")})
    """How often it was changed; counted by every UPDATE."""

    @property
    def number(self) -> int:
        """The id of a shift that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id


@cache
def _running(*, one_area: bool) -> SelectOfScalar[Shift]:
    began, goes_on = col(Shift.starts_at) <= bindparam("at"), col(Shift.ends_at) > bindparam("at")
    query = select(Shift).where(
        began, col(Shift.starts_at) > bindparam("long_ago"), goes_on, Shift.state != ShiftState.FREED
    )
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
        asked: dict[str, Any] = {
            "at": moment,
            "long_ago": moment - LONGEST_SHIFT,
            **({"in_area": area} if area else {}),
        }
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
        recent = Shift.starts_at > after - LONGEST_SHIFT
        query = select(Shift).where(mine, recent, Shift.ends_at > after, Shift.state != ShiftState.FREED)
        return list(self.session.exec(query.order_by(col(Shift.starts_at), col(Shift.id)).limit(limit)))

    def between(self, after: datetime, before: datetime) -> list[Shift]:
        """Every shift that starts in `[after, before)`, also freed ones."""
        query = select(Shift).where(Shift.starts_at >= after, Shift.starts_at < before)
        return list(self.session.exec(query.order_by(col(Shift.starts_at), Shift.area, Shift.reach)))

    def ended_between(self, after: datetime, until: datetime) -> list[Shift]:
        """Shifts whose end lies in `(after, until]`."""
        query = select(Shift).where(Shift.ends_at > after, Shift.ends_at <= until)
        return list(self.session.exec(query.order_by(col(Shift.ends_at), col(Shift.id))))

    def at(self, area: str, reach: str, starts_at: datetime) -> Shift | None:
        """The shift of this slot, also when it was freed."""
        query = select(Shift).where(Shift.area == area, Shift.reach == reach, Shift.starts_at == starts_at)
        return self.session.exec(query).first()

    def by_uid(self, uid: str) -> Shift | None:
        return self.session.exec(select(Shift).where(Shift.uid == uid)).first()

    def together(self, shift: Shift, lawyer: int, *, freed: bool = False) -> list[Shift]:
        """What a lawyer has in the slot of this shift: the same time and reach, one shift for each area."""
        state = Shift.state == ShiftState.FREED if freed else Shift.state != ShiftState.FREED
        return self._in_slot(shift, Shift.lawyer_id == lawyer, state)

    def backed_together(self, shift: Shift, backup: int) -> list[Shift]:
        """The shifts in the slot of this one that a lawyer is the backup of."""
        return self._in_slot(shift, Shift.backup_id == backup, Shift.state != ShiftState.FREED)

    def overlapping(self, area: str, reach: str, starts_at: datetime, ends_at: datetime) -> list[Shift]:
        """Shifts of an area and reach that share time with these hours, also freed ones."""
        same = (Shift.area == area, Shift.reach == reach, Shift.starts_at < ends_at, Shift.ends_at > starts_at)
        return list(self.session.exec(select(Shift).where(*same).order_by(col(Shift.starts_at), col(Shift.id))))

    # -- changes: each is noted, and none is made to a shift that is over -----------------------------------------

    def plan(self, shift: Shift, note: Note) -> int:
        """Put a new shift on the roster."""
        number = self.put(shift)
        self._write(note, shift, None, shift.lawyer_id)
        return number

    def hand_over(self, shift: int, old: int, new: int, note: Note) -> bool:
        """Give a shift to another lawyer; False when `old` no longer has it."""
        table = table_of(Shift)
        backup = case((table.c.backup_id == new, null()), else_=table.c.backup_id)
        values = {"lawyer_id": new, "backup_id": backup, "state": ShiftState.PLANNED, "ready_at": None}
        return self._change(shift, table.c.lawyer_id == old, note, **values)

    def let_backup_in(self, shift: int, lawyer: int, note: Note) -> bool:
        """The backup becomes the lawyer; False when there is none, or `lawyer` no longer has the shift."""
        table = table_of(Shift)
        mine = (table.c.lawyer_id == lawyer) & table.c.backup_id.is_not(None)
        values = {"lawyer_id": table.c.backup_id, "backup_id": None, "state": ShiftState.PLANNED, "ready_at": None}
        return self._change(shift, mine, note, **values)

    def free(self, shift: int, lawyer: int, note: Note) -> bool:
        """Nobody is on duty in this slot any more; False when `lawyer` no longer has it."""
        mine = table_of(Shift).c.lawyer_id == lawyer
        return self._change(shift, mine, note, state=ShiftState.FREED, ready_at=None)

    def fill(self, shift: int, lawyer: int, note: Note) -> bool:
        """Put a lawyer on a slot that was freed; False when it is not free any more."""
        table = table_of(Shift)
        backup = case((table.c.backup_id == lawyer, null()), else_=table.c.backup_id)
        values = {"lawyer_id": lawyer, "backup_id": backup, "state": ShiftState.PLANNED, "ready_at": None}
        return self._run(shift, table.c.state == ShiftState.FREED, note, values)

    def drop_backup(self, shift: int, backup: int, note: Note) -> bool:
        return self._change(shift, table_of(Shift).c.backup_id == backup, note, backup_id=None)

    def set_backup(self, shift: int, old: int | None, new: int | None, note: Note) -> bool:
        """Another backup, or none; False when `old` is not the backup any more."""
        return self._change(shift, table_of(Shift).c.backup_id.is_not_distinct_from(old), note, backup_id=new)

    def not_reached(self, shift: int, lawyer: int, note: Note) -> bool:
        """The lawyer did not react in time; True the first time."""
        table = table_of(Shift)
        mine = (table.c.lawyer_id == lawyer) & (table.c.state == ShiftState.PLANNED)
        return self._change(shift, mine, note, state=ShiftState.NOT_REACHED)

    def move(self, shift: int, lawyer: int, starts_at: datetime, ends_at: datetime, note: Note) -> bool:
        """The same shift at another time, which the caller found free; False when `lawyer` no longer has it."""
        mine = table_of(Shift).c.lawyer_id == lawyer
        return self._change(shift, mine, note, starts_at=starts_at, ends_at=ends_at, ready_at=None)

    def cut(self, shift: Shift, starts_at: datetime, ends_at: datetime, note: Note) -> Shift | None:
        """Make a part of a shift one of its own, with the same lawyer; None when the shift is another one by now.

        The shift itself stays the first piece that is left of it, so that its lawyer's calendar keeps it.
        """
        before = (shift.starts_at, shift.ends_at)
        if (starts_at, ends_at) == before:
            return shift
        table = table_of(Shift)
        as_seen = (table.c.lawyer_id == shift.lawyer_id) & (table.c.starts_at == before[0])
        as_seen &= table.c.ends_at == before[1]
        rest = (ends_at, before[1]) if starts_at == before[0] else (before[0], starts_at)
        if not self._change(shift.number, as_seen, note, starts_at=rest[0], ends_at=rest[1]):
            return None
        if before[0] < starts_at and ends_at < before[1]:
            self._piece(shift, ends_at, before[1], note)
        return self._piece(shift, starts_at, ends_at, note)

    def rewrite(self, shift: int, new: Shift, note: Note) -> bool:
        """Make a shift, also a freed one, as another says; a new lawyer has not yet said to be there."""
        table = table_of(Shift)
        ready = case((table.c.lawyer_id == new.lawyer_id, table.c.ready_at), else_=null())
        values = {"ends_at": new.ends_at, "lawyer_id": new.lawyer_id, "backup_id": new.backup_id, "ready_at": ready}
        return self._run(shift, true(), note, {**values, "starts_at": new.starts_at, "state": ShiftState.PLANNED})

    def say_ready(self, shift: int, lawyer: int, now: datetime) -> bool:
        """Not a change of the roster: calendars need not hear of it."""
        table = table_of(Shift)
        this = (table.c.id == shift) & (table.c.state != ShiftState.FREED) & (table.c.lawyer_id == lawyer)
        values = {"ready_at": now, "sequence": table.c.sequence}
        return self._execute(update(table).where(this).values(**values), shift)

    def over_without_outcome(self, now: datetime) -> list[int]:
        """One shift that is over and has no outcome yet, if there is any."""
        query = select(col(Shift.id)).where(Shift.ends_at <= now, Shift.outcome == "").limit(1)
        return [number for number in self.session.exec(query) if number]

    def settle(self, now: datetime) -> None:
        """Write what became of every shift that is over, once. From then on it never changes."""
        table = table_of(Shift)
        became = case(
            (table.c.state == ShiftState.FREED, Outcome.NOBODY),
            (table.c.state == ShiftState.NOT_REACHED, Outcome.NOT_REACHED),
            else_=Outcome.SERVED,
        )
        this = (table.c.ends_at <= now) & (table.c.outcome == "")
        values = {"outcome": became, "sequence": table.c.sequence}
        self.session.flush()
        self.session.connection().execute(update(table).where(this).values(**values))
        self.session.expire_all()

    def _in_slot(self, shift: Shift, *more: Any) -> list[Shift]:
        same = (Shift.starts_at == shift.starts_at, Shift.ends_at == shift.ends_at, Shift.reach == shift.reach)
        return list(self.session.exec(select(Shift).where(*same, *more).order_by(col(Shift.id))))

    def _piece(self, shift: Shift, starts_at: datetime, ends_at: datetime, note: Note) -> Shift:
        same = {name: getattr(shift, name) for name in ("area", "reach", "lawyer_id", "backup_id", "state", "ready_at")}
        piece = Shift(**same, starts_at=starts_at, ends_at=ends_at)
        self.put(piece)
        self._write(note, piece, shift.lawyer_id, shift.lawyer_id)
        found = self.get(piece.number)
        assert found is not None  # noqa: S101  # it was just put
        return found

    def _change(self, shift: int, so_far: ColumnElement[bool], note: Note, **values: Any) -> bool:
        """Change a shift that was not freed, if it still is as somebody saw it."""
        return self._run(shift, (table_of(Shift).c.state != ShiftState.FREED) & so_far, note, values)

    def _run(self, shift: int, so_far: ColumnElement[bool], note: Note, values: dict[str, Any]) -> bool:
        """And if it is not over; what changed is written down with both persons."""
        table = table_of(Shift)
        row = self.get(shift)
        old = row.lawyer_id if row and row.state != ShiftState.FREED else None
        this = (table.c.id == shift) & (table.c.ends_at > note.at) & so_far
        values = {"remind_at": null(), **values}
        if not self._execute(update(table).where(this).values(**values), shift) or row is None:
            return False
        self._write(note, row, old, row.lawyer_id if row.state != ShiftState.FREED else None)
        return True

    def _write(self, note: Note, shift: Shift, old: int | None, new: int | None) -> None:
        values: dict[str, Any] = {"by": note.by, "how": note.how, "old_lawyer": old, "new_lawyer": new}
        values |= {"starts_at": shift.starts_at, "ends_at": shift.ends_at}
        self.put(ShiftChange(shift_id=shift.number, at=note.at, **values))

    def _execute(self, statement: Any, shift: int) -> bool:
        self.session.flush()
        changed: bool = self.session.connection().execute(statement).rowcount == 1
        row = self.get(shift)
        if changed and row:
            self.session.refresh(row)
        return changed
