"""Codes by which people name things: `HUU-0412`, `SIG-0031`, counted per kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from functools import cache
from typing import Any

from sqlalchemy import bindparam, update
from sqlmodel import Field, SQLModel

from storage.shelf import Shelf, dialect_insert, table_of


class CodeNumber(SQLModel, table=True):
    """The last number given out per kind of code (`HUU`, `SIG`, …)."""

    __tablename__ = "code_number"

    prefix: str = Field(primary_key=True)
    last: int
    removed: int = 0
    """How many of them have no record: it was removed because its time was over, or they were skipped."""


@cache
def _next(dialect: str) -> Any:
    table = table_of(CodeNumber)
    add = dialect_insert(CodeNumber, dialect).values(prefix=bindparam("called"), last=1, removed=0)
    count = add.on_conflict_do_update(index_elements=["prefix"], set_={"last": table.c.last + 1})
    return count.returning(table.c.last)


class Codes(Shelf):
    def next_code(self, prefix: str, digits: int = 4) -> str:
        """`HUU-0412`: the next number of this kind, with zeros in front up to so many digits."""
        last = self.session.connection().execute(_next(self.dialect), {"called": prefix}).scalar_one()
        return f"{prefix}-{last:0{digits}d}"

    def were_removed(self, codes: Collection[str]) -> None:
        """The records with these codes go, as they should: so they are not missed."""
        table = table_of(CodeNumber)
        for prefix, count in Counter(code.rpartition("-")[0] for code in codes).items():
            more = update(table).where(table.c.prefix == prefix).values(removed=table.c.removed + count)
            self.session.connection().execute(more)

    def skip(self, numbers: int) -> None:
        """Give out none of the next so many codes of any kind."""
        table = table_of(CodeNumber)
        further = {"last": table.c.last + numbers, "removed": table.c.removed + numbers}
        self.session.connection().execute(update(table).values(further))
