"""Removes what was kept long enough: old records of questions, old shifts, old lines of the audit, old counts."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, delete, or_, select, update
from sqlmodel import SQLModel

from storage.codes import Codes
from storage.consults import Consult, ConsultState
from storage.inbox import SetAside
from storage.outbox import CardCopy
from storage.roster import Shift
from storage.shelf import Shelf, begins_with, table_of

AT_ONCE = 200
"""So many in one transaction, so that nobody waits for it."""


class Retention(Shelf):
    def old_records(self, before: datetime) -> list[int]:
        """Questions that ended before this moment and have no text any more."""
        table = table_of(Consult)
        over = (table.c.state != ConsultState.OPEN) & (table.c.closed_at < before) & table.c.wrapped_key.is_(None)
        return self._ids(select(table.c.id).where(over))

    def erased_before(self, moment: datetime) -> list[Consult]:
        """Questions whose text goes before this moment and is still there."""
        table = table_of(Consult)
        soon = (table.c.erase_at <= moment) & table.c.wrapped_key.is_not(None)
        return list(self.session.scalars(select(Consult).where(soon).order_by(table.c.id)))

    def old_shifts(self, before: datetime) -> list[int]:
        table = table_of(Shift)
        return self._ids(select(table.c.id).where(table.c.ends_at < before))

    def remove_records(self, consults: Collection[int]) -> None:
        """The questions with all that belongs to them, and where their cards stood."""
        parts = self._ids(select(_table("part").c.id).where(_table("part").c.consult_id.in_(consults)))
        entries = self._ids(select(_table("entry").c.id).where(_table("entry").c.consult_id.in_(consults)))
        copies = table_of(CardCopy)
        names: list[ColumnElement[bool]] = [copies.c.name == f"entry:{entry}" for entry in entries]
        names += [begins_with(copies.c.name, f"consult:{consult}:") for consult in consults]
        names += [begins_with(copies.c.name, f"part:{part}:") for part in parts]
        if names:
            self.session.connection().execute(delete(copies).where(or_(*names)))
        records = table_of(Consult)
        codes = select(records.c.code).where(records.c.id.in_(consults))
        Codes(self.session).were_removed(list(self.session.connection().execute(codes).scalars()))
        self._remove(table_of(Consult), consults)

    def remove_shifts(self, shifts: Collection[int]) -> None:
        self._remove(table_of(Shift), shifts)

    def forget_set_aside(self, before: datetime) -> None:
        table = table_of(SetAside)
        self.session.connection().execute(delete(table).where(table.c.at < before))

    def _ids(self, query: Select[Any]) -> list[int]:
        return list(self.session.connection().execute(query.limit(AT_ONCE)).scalars())

    def _remove(self, table: Table, ids: Collection[int]) -> None:
        """These rows and the rows that belong to them; a row that only mentions them stays and forgets them."""
        if not ids:
            return
        for other, column in _pointing_at(table):
            points = column.in_(ids)
            if column.nullable:
                self.session.connection().execute(update(other).where(points).values({column.name: None}))
            elif "id" in other.c:
                found = self.session.connection().execute(select(other.c.id).where(points)).scalars()
                self._remove(other, list(found))
            else:
                self.session.connection().execute(delete(other).where(points))
        self.session.connection().execute(delete(table).where(table.c.id.in_(ids)))


def _table(name: str) -> Table:
    return SQLModel.metadata.tables[name]


def _pointing_at(table: Table) -> list[tuple[Table, ColumnElement[int]]]:
    """Columns of other tables that hold an id of this one."""
    return [
        (other, column)
        for other in SQLModel.metadata.sorted_tables
        for column in other.columns
        for key in column.foreign_keys
        if key.target_fullname == f"{table.name}.id" and other is not table
    ]
