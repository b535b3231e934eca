"""What was said in a consult, and which offices do not get it: the tables, and the queries that are made once."""

from __future__ import annotations

from datetime import datetime
from functools import cache

from sqlalchemy import bindparam
from sqlmodel import Field, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar


class Entry(SQLModel, table=True):
    """Something that was said, encrypted with the consult's key."""

    id: int | None = Field(default=None, primary_key=True)
    consult_id: int = Field(foreign_key="consult.id", index=True)
    part_id: int | None = Field(default=None, foreign_key="part.id")
    """None: for every part, such as the question itself."""
    author_id: int = Field(foreign_key="member.id")
    kind: str
    """vraag, antwoord, vraag_terug or aanvulling."""
    box: bytes
    said_at: datetime
    edited_at: datetime | None = None
    source: str = Field(default="", index=True)
    """The message it came from (`platform place id`), so that an edit finds it."""


class Exclusion(SQLModel, table=True):
    """An office that does not get this consult. No reason is asked or kept."""

    consult_id: int = Field(foreign_key="consult.id", primary_key=True)
    organisation: str = Field(primary_key=True)


@cache
def said_in() -> SelectOfScalar[Entry]:
    return select(Entry).where(col(Entry.consult_id) == bindparam("of")).order_by(col(Entry.id))


@cache
def excluded_from() -> SelectOfScalar[str]:
    return select(Exclusion.organisation).where(col(Exclusion.consult_id) == bindparam("of"))
