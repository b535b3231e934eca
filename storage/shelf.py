"""What every aggregate's queries share: a session, and one fast way to put a row."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Table, insert
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


class Shelf:
    """Queries on one aggregate within one transaction.

    A row that was read is plain data; setting its attributes saves them with the transaction. What two people may do
    at the same moment is a conditional UPDATE that says whether it changed a row.
    """

    def __init__(self, session: Session) -> None:
        self.session = session

    def put(self, row: SQLModel) -> int:
        """Insert a new row and return its id. Later changes to this object are not saved: read it again for that."""
        table = table_of(type(row))
        values = {column.key: getattr(row, column.key) for column in table.columns}
        if values.get("id") is None:
            values.pop("id", None)
        key = self.session.connection().execute(insert(table).values(values)).inserted_primary_key
        number = int(key[0]) if key and isinstance(key[0], int) else 0
        if "id" in table.columns:
            row.id = number
        return number

    def upsert(self, model: type[SQLModel], **values: Any) -> Any:
        """A dialect's `INSERT … ON CONFLICT` for this table; both dialects share its interface."""
        dialect = sqlite if self.session.get_bind().dialect.name == "sqlite" else postgresql
        return dialect.insert(table_of(model)).values(values)


def table_of(model: type[SQLModel]) -> Table:
    """The table behind a model."""
    table: Table = model.__table__  # type: ignore[attr-defined]  # SQLModel sets it for table=True
    return table
