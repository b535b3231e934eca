"""What every aggregate's queries share: a session, and one fast way to put a row."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Insert, String, Table, and_, event, insert
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, SQLModel

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
SQLModel.metadata.naming_convention = NAMING


@event.listens_for(Table, "after_parent_attach")
def _never_give_an_id_twice(table: Table, metadata: object) -> None:
    """Buttons on cards hold ids for months: SQLite would give out the highest one again when its row is gone."""
    if metadata is SQLModel.metadata:
        table.dialect_options["sqlite"]["autoincrement"] = True


class Shelf:
    """Queries on one aggregate within one transaction.

    A row that was read is plain data; setting its attributes saves them with the transaction. What two people may do
    at the same moment is a conditional UPDATE that says whether it changed a row.
    """

    def __init__(self, session: Session) -> None:
        self.session = session

    def put(self, row: SQLModel) -> int:
        """Insert a new row and return its id. Later changes to this object are not saved: read it again for that."""
        model = type(row)
        number = self.insert(model, **{name: getattr(row, name) for name in _columns(model)})
        if "id" in _columns(model):
            row.id = number
        return number

    def insert(self, model: type[SQLModel], **values: Any) -> int:
        """The same from values, every column named: for rows of which there are many."""
        if values.get("id") is None:
            values.pop("id", None)
        key = self.session.connection().execute(_insert(model), values).inserted_primary_key
        return int(key[0]) if key and isinstance(key[0], int) else 0

    def upsert(self, model: type[SQLModel], **values: Any) -> Any:
        """A dialect's `INSERT … ON CONFLICT` for this table; both dialects share its interface."""
        return dialect_insert(model, self.dialect).values(values)

    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`."""
        return self.session.get_bind().dialect.name


def dialect_insert(model: type[SQLModel], dialect: str) -> Any:
    """An INSERT to which an `ON CONFLICT` can be added."""
    return (sqlite if dialect == "sqlite" else postgresql).insert(table_of(model))


@cache
def _insert(model: type[SQLModel]) -> Insert:
    """Made once: building a statement costs more than running it."""
    return insert(table_of(model))


@cache
def _columns(model: type[SQLModel]) -> tuple[str, ...]:
    return tuple(column.key for column in table_of(model).columns)


def begins_with(column: Any, words: str) -> ColumnElement[bool]:
    """As LIKE would find, but by an index; the column must be `IN_ORDER`, where one letter goes before another."""
    following = words[:-1] + chr(ord(words[-1]) + 1)
    return and_(column >= words, column < following)


IN_ORDER = String(collation="C").with_variant(String(), "sqlite")
"""Text that is compared byte by byte, as SQLite does by itself."""


def table_of(model: type[SQLModel]) -> Table:
    """The table behind a model."""
    table: Table = model.__table__  # type: ignore[attr-defined]  # SQLModel sets it for table=True
    return table
