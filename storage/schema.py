"""The shape of the database: which version it has, and how it gets the newest.

After a change to a table, write the step to it, and read what was written before committing it:

    .venv/bin/python -c "from storage.schema import revise; revise('0004', 'members have a language')"; make format

A step that is kept in `tests/storage/released` never changes any more.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DBAPIError
from sqlmodel import SQLModel

from storage.database import Database, DatabaseDown
from storage.vault import Vault

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations"
LOCK = 0x6B6F727465  # "korte": any number that nobody else in this database uses


class NewerDatabase(Exception):
    """A newer program made this database; this one would spoil it."""


class BrokenReferences(Exception):
    """A row refers to one that is not there; the step that would leave it so was not taken."""


def newest() -> str:
    """The version that this program works with: the number of the last step."""
    return max(path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def version(database: Database) -> str | None:
    """The version of the database; None when it is empty. Raises DatabaseDown."""
    try:
        with database.engine.execution_options(readonly=True).connect() as connection:
            return _version(connection)
    except DBAPIError as error:
        raise DatabaseDown(type(error.orig).__name__) from None


def upgrade(database: Database) -> bool:
    """Bring the database to the newest version; False when it was.

    Raises DatabaseDown, NewerDatabase or BrokenReferences; then the database is as it was.

    Several replicas may call this at once: one does the work and the others wait for it.
    """
    now = version(database)
    if now is not None and now > newest():
        raise NewerDatabase(now)
    if now == newest():
        return False
    try:
        return _upgrade(database)
    except DBAPIError as error:
        raise DatabaseDown(type(error.orig).__name__) from None


def fields_of_tables() -> dict[str, list[str]]:
    """Every table and its fields, as they are stored."""
    return {table.name: [column.name for column in table.columns] for table in SQLModel.metadata.sorted_tables}


def revise(number: str, message: str) -> None:
    """Write a step: what the models have and a database of the newest version has not."""
    from alembic import command

    with TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/empty.db", Vault.from_setting(Vault.make_setting()))
        with database.engine.begin() as connection:
            config = _config(connection)
            if any((MIGRATIONS / "versions").glob("[0-9]*.py")):
                command.upgrade(config, "head")
            command.revision(config, message, autogenerate=True, rev_id=number)
        database.close()


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _upgrade(database: Database) -> bool:
    from alembic import command  # slow to load, and seldom needed

    with _unhindered(database) as connection, connection.begin():  # on SQLite this takes the lock
        if not database.sqlite:
            connection.execute(text("SET LOCAL statement_timeout = 0"))
            connection.execute(text(f"SELECT pg_advisory_xact_lock({LOCK})"))
        if _version(connection) == newest():
            return False
        command.upgrade(_config(connection), "head")
        if database.sqlite and connection.execute(text("PRAGMA foreign_key_check")).first():
            raise BrokenReferences
    return True


@contextmanager
def _unhindered(database: Database) -> Iterator[Connection]:
    """A connection on which SQLite lets a table be made anew while others refer to it."""
    with database.engine.connect() as connection:
        _refer(connection, "OFF")
        try:
            yield connection
        finally:
            _refer(connection, "ON")


def _refer(connection: Connection, check: str) -> None:
    driver = connection.connection.driver_connection  # SQLite hears it outside a transaction only
    if driver and connection.dialect.name == "sqlite":
        driver.execute(f"PRAGMA foreign_keys={check}")


def _config(connection: Connection) -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    config.attributes["connection"] = connection
    return config
