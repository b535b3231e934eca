"""Codes by which people name things: `HUU-0412`, `SIG-0031`, counted per kind."""

from __future__ import annotations

from sqlmodel import Field, SQLModel

from storage.shelf import Shelf, table_of


class CodeNumber(SQLModel, table=True):
    """The last number given out per kind of code (`HUU`, `SIG`, …)."""

    __tablename__ = "code_number"

    prefix: str = Field(primary_key=True)
    last: int


class Codes(Shelf):
    def next_code(self, prefix: str) -> str:
        """`HUU-0412`: the next number of this kind."""
        table = table_of(CodeNumber)
        add = self.upsert(CodeNumber, prefix=prefix, last=1)
        add = add.on_conflict_do_update(index_elements=["prefix"], set_={"last": table.c.last + 1}).returning(
            table.c.last
        )
        return f"{prefix}-{self.session.connection().execute(add).scalar_one():04d}"
