"""Updates that were handled, so that a repeat does nothing, and those that were set aside."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import and_, bindparam, delete, literal, select
from sqlmodel import Field, SQLModel, col

from storage.members import Account, Member
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
def _look() -> Any:
    """Always one row: what was shown for this update, and the active member behind this account."""
    handled = and_(col(Seen.platform) == bindparam("on"), col(Seen.update) == bindparam("number"))
    theirs = and_(col(Account.platform) == bindparam("on"), col(Account.account) == bindparam("account"))
    member = and_(col(Member.id) == col(Account.member_id), col(Member.active))
    always = select(literal(1).label("one")).subquery()
    query = select(Member, col(Seen.at), col(Seen.by), col(Seen.answer)).select_from(always)
    return query.outerjoin(Seen, handled).outerjoin(Account, theirs).outerjoin(Member, member)


class Inbox(Shelf):
    def look(self, platform: str, update: str, account: str) -> tuple[Seen | None, Member | None]:
        """Whether an update was handled before, and who the active member behind the account is: in one query."""
        asked = {"on": platform, "number": update, "account": account}
        member, at, by, answer = self.session.execute(_look(), asked).one()
        return (Seen(platform=platform, update=update, at=at, by=by, answer=answer) if at else None), member

    def mark(self, platform: str, update: str, at: datetime, by: str, answer: str) -> None:
        """Raises through the database when somebody else handled the same update meanwhile."""
        self.insert(Seen, platform=platform, update=update, at=at, by=by, answer=answer)

    def set_aside(self, row: SetAside) -> None:
        self.put(row)

    def forget_before(self, moment: datetime) -> int:
        """Platforms repeat within a day; older marks serve nobody."""
        table = table_of(Seen)
        return self.session.connection().execute(delete(table).where(table.c.at < moment)).rowcount
