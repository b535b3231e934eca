"""A consistent copy of the database while it is in use, and the way back."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import func, make_url, text
from sqlmodel import SQLModel, col, select

from storage.consults import Consult
from storage.database import Database
from storage.schema import NewerDatabase, newest
from storage.store import Store
from storage.vault import Unreadable

SQLITE, POSTGRES = b"SQLite format 3\x00", b"PGDMP"
IDS_SKIPPED, CODES_SKIPPED = 100_000, 100
"""Far more than are given out between a backup and its restore: ids of one table, codes of one kind."""


class ToolMissing(Exception):
    """PostgreSQL's own program of this name is needed and not installed."""


class NotABackup(Exception):
    """The file is not a backup for this kind of database, or it is damaged."""


class CopyFailed(Exception):
    """The copy could not be made or put back; nothing was changed."""


def backup(database: Database, path: Path) -> None:
    """Copy the whole database into a file, as it is at one moment; an older file of that name is replaced at the end.

    Raises ToolMissing or CopyFailed.
    """
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))  # never through somebody's link
        if database.sqlite:
            _copy_sqlite(f"{_uri(_file(database))}?mode=ro", unfinished)
            _make_single_file(unfinished)
        else:
            _postgres("pg_dump", database, "--format=custom", "--no-owner", f"--file={unfinished}")
        os.replace(unfinished, path)
    except (OSError, sqlite3.Error) as error:
        raise CopyFailed(type(error).__name__) from None
    finally:
        unfinished.unlink(missing_ok=True)


def restore(database: Database, path: Path) -> None:
    """Put a backup in the place of everything in the database.

    Raises NotABackup, NewerDatabase, ToolMissing or CopyFailed; then the database is as it was.
    """
    try:
        with path.open("rb") as file:
            begins = file.read(len(SQLITE))
        if not begins.startswith(SQLITE if database.sqlite else POSTGRES):
            raise NotABackup
        if database.sqlite:
            _check_sqlite(path)
            database.engine.dispose()
            _copy_sqlite(f"{_uri(path)}?immutable=1", _file(database))
        else:
            _restore_postgres(database, path)
    except (OSError, sqlite3.Error) as error:
        raise CopyFailed(type(error).__name__) from None


def go_on_from_copy(store: Store) -> None:
    """After a restore: what is new gets no id or code of what came after the copy, and unsent messages are looked up.

    Cards of what was lost still stand in chats; their buttons must not meet something else.
    """
    store.sending.doubt_everything()
    store.codes.skip(CODES_SKIPPED)
    connection = store.session.connection()
    for table in SQLModel.metadata.sorted_tables:
        column = table.autoincrement_column
        if column is None:
            continue
        if connection.dialect.name == "sqlite":
            further = "UPDATE sqlite_sequence SET seq = seq + :ids WHERE name = :table"
            first = "INSERT INTO sqlite_sequence (name, seq) SELECT :table, :ids WHERE changes() = 0"
            for statement in (further, first):
                connection.execute(text(statement), {"table": table.name, "ids": IDS_SKIPPED})
        else:
            sequence = func.pg_get_serial_sequence(table.name, column.name)
            connection.execute(select(func.setval(sequence, func.nextval(sequence) + IDS_SKIPPED)))


def count_unreadable(store: Store) -> int:
    """How many consults none of our keys opens: another key made them."""
    wrapped = store.session.exec(select(Consult.wrapped_key).where(col(Consult.wrapped_key).is_not(None)))
    return sum(not _opens(store, each) for each in wrapped if each is not None)


def _opens(store: Store, wrapped: bytes) -> bool:
    try:
        store.vault.unwrap(wrapped, "consult")
    except Unreadable:
        return False
    return True


def _file(database: Database) -> Path:
    return Path(database.engine.url.database or "")


def _uri(path: Path) -> str:
    return path.absolute().as_uri()


def _copy_sqlite(source: str, target: Path) -> None:
    """SQLite's own online copy: writers go on meanwhile, and the target changes in one transaction."""
    with closing(sqlite3.connect(source, uri=True, timeout=30)) as here, closing(sqlite3.connect(target)) as there:
        here.backup(there)


def _make_single_file(path: Path) -> None:
    """A backup travels alone: no write-ahead log beside it."""
    with closing(sqlite3.connect(path)) as copy:
        copy.execute("PRAGMA journal_mode=DELETE")


def _check_sqlite(path: Path) -> None:
    try:
        with closing(sqlite3.connect(f"{_uri(path)}?immutable=1", uri=True)) as connection:
            (sound,) = connection.execute("PRAGMA integrity_check").fetchone()
            (version,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except (sqlite3.Error, TypeError):
        raise NotABackup from None
    if sound != "ok":
        raise NotABackup
    if version > newest():
        raise NewerDatabase(version)


def _restore_postgres(database: Database, path: Path) -> None:
    """Everything in one transaction, and our own tables go first: a newer program may have tied them differently."""
    ours = ", ".join(f'"{table}"' for table in (*SQLModel.metadata.tables, "alembic_version"))
    drop = f"DROP TABLE IF EXISTS {ours} CASCADE"
    with TemporaryDirectory() as folder:  # of which only we can read
        script = f"{folder}/restore.sql"
        _run("pg_restore", "--clean", "--if-exists", "--no-owner", f"--file={script}", str(path))
        once = ("--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1")
        _postgres("psql", database, *once, f"--command={drop}", f"--file={script}")


def _postgres(tool: str, database: Database, *options: str) -> None:
    """Run a program of PostgreSQL; the password goes in the environment, where other users cannot see it."""
    url = make_url(database.url).set(drivername="postgresql")
    address = url.set(password=None).render_as_string(hide_password=False)
    _run(tool, *options, f"--dbname={address}", password=url.password)


def _run(tool: str, *options: str, password: str | None = None) -> None:
    program = shutil.which(tool)
    if program is None:
        raise ToolMissing(tool)
    environment = {**os.environ, **({"PGPASSWORD": password} if password else {})}
    run = subprocess.run([program, *options], env=environment, capture_output=True, check=False)  # noqa: S603  # our own options
    if run.returncode:
        raise CopyFailed(tool)
