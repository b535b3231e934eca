"""Updates that were handled, so that a repeat does nothing, and those that were set aside."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete
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


class Inbox(Shelf):
    def seen(self, platform: str, update: str) -> Seen | None:
        return self.session.get(Seen, (platform, update))

    def mark(self, seen: Seen) -> None:
        """Raises through the database when somebody else handled the same update meanwhile."""
        self.put(seen)

    def set_aside(self, row: SetAside) -> None:
        self.put(row)

    def forget_before(self, moment: datetime) -> int:
        """Platforms repeat within a day; older marks serve nobody."""
        table = table_of(Seen)
        return self.session.connection().execute(delete(table).where(table.c.at < moment)).rowcount
