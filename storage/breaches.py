"""Data breaches: when a text in which a person can be recognised was noticed, and what was decided. Never its words."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import update
from sqlmodel import Field, SQLModel, col, select

from storage.shelf import Shelf, table_of


class BreachState(StrEnum):
    OPEN = "open"
    REPORTED = "gemeld"
    """The privacy officer told the Autoriteit Persoonsgegevens."""
    NOT_NEEDED = "niet_meldplichtig"


class Breach(SQLModel, table=True):
    """One breach. While it is open, `next_at` says when the privacy officer is reminded."""

    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(unique=True)
    """Of the consult or signal."""
    noticed_at: datetime
    deadline: datetime
    """Art. 33 AVG: 72 hours after it was noticed."""
    reported_by: int = Field(foreign_key="member.id")
    seen_by: str
    """`;`-separated ids of the members who had the text on their screen, its writer not among them."""
    kinds: str = ""
    """`;`-separated kinds of data, as the privacy officer says."""
    reminders: int = 0
    state: str = BreachState.OPEN
    next_at: datetime | None = Field(default=None, index=True)
    closed_at: datetime | None = None
    closed_by: int | None = Field(default=None, foreign_key="member.id")

    @property
    def number(self) -> int:
        """The id of a breach that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id

    @property
    def seen(self) -> tuple[int, ...]:
        return tuple(int(member) for member in self.seen_by.split(";") if member)


class Breaches(Shelf):
    def get(self, breach: int) -> Breach | None:
        return self.session.get(Breach, breach)

    def of(self, code: str) -> Breach | None:
        return self.session.exec(select(Breach).where(Breach.code == code)).first()

    def note(self, breach: Breach) -> bool:
        """Start the clock; False when it runs for this code already."""
        values = {name: getattr(breach, name) for name in Breach.model_fields if name != "id"}
        add = self.upsert(Breach, **values).on_conflict_do_nothing(index_elements=["code"])
        return self.session.connection().execute(add.returning(table_of(Breach).c.id)).first() is not None

    def say_kinds(self, breach: int, kinds: str) -> bool:
        return self._change(breach, kinds=kinds)

    def settle(self, breach: int, state: BreachState, member: int, now: datetime) -> bool:
        """Decided; the clock stops. False when somebody else decided before."""
        return self._change(breach, state=state, next_at=None, closed_at=now, closed_by=member)

    def due(self, now: datetime) -> list[int]:
        return [
            number for number in self.session.exec(select(col(Breach.id)).where(col(Breach.next_at) <= now)) if number
        ]

    def remind(self, breach: int, now: datetime, next_at: datetime | None, reminders: int) -> bool:
        """Plan the reminder after these; False when somebody else did."""
        return self._change(breach, table_of(Breach).c.next_at <= now, next_at=next_at, reminders=reminders)

    def _change(self, breach: int, *more: Any, **values: Any) -> bool:
        table = table_of(Breach)
        this = (table.c.id == breach) & (table.c.state == BreachState.OPEN)
        changed: int = self.session.connection().execute(update(table).where(this, *more).values(**values)).rowcount
        row = self.session.identity_map.get(self.session.identity_key(Breach, breach))
        if row is not None:
            self.session.refresh(row)
        return changed == 1
