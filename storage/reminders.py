"""When lawyers are reminded of a shift: what each chose, and which shifts are due."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import null, update
from sqlmodel import Field, SQLModel, col, or_, select

from storage.roster import LONGEST_SHIFT, Shift, ShiftState
from storage.shelf import Shelf, table_of


class ReminderChoice(SQLModel, table=True):
    """How long before a shift, in minutes, `;`-separated; of who chose something else than usual."""

    __tablename__ = "reminder_choice"

    member_id: int = Field(primary_key=True, foreign_key="member.id")
    minutes: str


class Reminders(Shelf):
    def chosen(self, member: int) -> frozenset[int] | None:
        """None for who never chose."""
        row = self.session.get(ReminderChoice, member)
        return frozenset(int(each) for each in row.minutes.split(";") if each) if row else None

    def choose(self, member: int, minutes: Collection[int], now: datetime) -> None:
        """From now on, also for the shifts that are planned already."""
        chosen = ";".join(str(each) for each in sorted(minutes, reverse=True))
        add = self.upsert(ReminderChoice, member_id=member, minutes=chosen)
        put = add.on_conflict_do_update(index_elements=["member_id"], set_={"minutes": chosen})
        self.session.connection().execute(put)
        row = self.session.get(ReminderChoice, member)
        if row:
            self.session.refresh(row)
        self._work_out_again(member, now)

    def due(self, now: datetime, limit: int = 500) -> list[Shift]:
        """Shifts with a lawyer of which the next reminder is due, or must be worked out."""
        due = or_(col(Shift.remind_at).is_(None), col(Shift.remind_at) <= now)
        recent = Shift.starts_at > now - LONGEST_SHIFT
        query = select(Shift).where(due, recent, Shift.ends_at > now, Shift.state == ShiftState.PLANNED)
        return list(self.session.exec(query.order_by(col(Shift.starts_at), col(Shift.id)).limit(limit)))

    def plan(self, shift: Shift, moment: datetime) -> None:
        """When it is looked at again; no change of the roster, so calendars need not hear of it."""
        table = table_of(Shift)
        values = {"remind_at": moment, "sequence": table.c.sequence}
        self.session.connection().execute(update(table).where(table.c.id == shift.number).values(**values))
        self.session.refresh(shift)

    def _work_out_again(self, lawyer: int, now: datetime) -> None:
        table = table_of(Shift)
        mine = (table.c.lawyer_id == lawyer) & (table.c.ends_at > now)
        values = {"remind_at": null(), "sequence": table.c.sequence}
        self.session.connection().execute(update(table).where(mine).values(**values))
        self.session.expire_all()
