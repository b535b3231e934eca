"""Updates that were handled, so that a repeat does nothing, and those that were set aside."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, delete, select
from sqlmodel import Field, SQLModel

from storage.shelf import Shelf, table_of


class Seen(SQLModel, table=True):
    """An update that was handled. `answer` is what was shown for it, to show again when the first time got lost."""

    platform: str = Field(primary_key=True)
    update: str = Field(primary_key=True)
    at: datetime = Field(index=True)
    by: str
    """The process that handled it."""
    answer: str = "[]"


class SetAside(SQLModel, table=True):
    """An update that failed three times: what kind it was and which error, never what it said."""

    __tablename__ = "set_aside"

    reference: str = Field(primary_key=True)
    platform: str
    kind: str
    error: str
    at: datetime


@cache
def _seen() -> Select[Any]:
    table = table_of(Seen)
    this = (table.c.platform == bindparam("on")) & (table.c.update == bindparam("number"))
    return select(table.c.at, table.c.by, table.c.answer).where(this)


class Inbox(Shelf):
    def seen(self, platform: str, update: str) -> Seen | None:
        row = self.session.connection().execute(_seen(), {"on": platform, "number": update}).first()
        return Seen(platform=platform, update=update, at=row.at, by=row.by, answer=row.answer) if row else None

    def mark(self, platform: str, update: str, at: datetime, by: str, answer: str) -> None:
        """Raises through the database when somebody else handled the same update meanwhile."""
        self.insert(Seen, platform=platform, update=update, at=at, by=by, answer=answer)

    def set_aside(self, row: SetAside) -> None:
        self.put(row)

    def forget_before(self, moment: datetime) -> int:
        """Platforms repeat within a day; older marks serve nobody."""
        table = table_of(Seen)
        return self.session.connection().execute(delete(table).where(table.c.at < moment)).rowcount
