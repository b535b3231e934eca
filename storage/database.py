"""Connections, threads and transactions for SQLite and PostgreSQL; the only file that commits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Engine, event
from sqlalchemy.exc import IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import NullPool
from sqlmodel import Session, SQLModel, create_engine

from storage.store import Store
from storage.vault import Vault

Result = TypeVar("Result")
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "busy_timeout=10000",
    "foreign_keys=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
)
POSTGRES_THREADS = 8


class DatabaseDown(Exception):
    """The database does not answer or has no room; nothing was saved."""


class Repeated(Exception):
    """What was to be saved once is there already; nothing was saved again."""


class Database:
    """One database. `write` and `read` run a function with a `Store` in a thread, in one transaction each."""

    def __init__(self, url: str, vault: Vault, *, pooled: bool = True) -> None:
        self.url = url
        self.sqlite = url.startswith("sqlite")
        self.engine = _engine(url, self.sqlite, pooled)
        self.vault = vault
        self.after_write: Callable[[], None] = lambda: None
        """Called in the event loop after every commit: the sender looks whether there is something for it."""
        threads = 1 if self.sqlite else POSTGRES_THREADS
        self._writers = ThreadPoolExecutor(threads, thread_name_prefix="write")
        self._readers = ThreadPoolExecutor(2, thread_name_prefix="read") if self.sqlite else self._writers

    async def write(self, work: Callable[[Store], Result]) -> Result:
        """Run `work` in one transaction; DatabaseDown or Repeated when that is why it could not be saved."""
        result = await asyncio.get_running_loop().run_in_executor(self._writers, self.write_now, work)
        self.after_write()
        return result

    async def read(self, work: Callable[[Store], Result]) -> Result:
        """Run `work` on a consistent view of the data; nothing it does is saved."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self.read_now, work)

    def write_now(self, work: Callable[[Store], Result]) -> Result:
        """The same as `write`, on this thread."""
        return self._run(work, self.engine, save=True)

    def read_now(self, work: Callable[[Store], Result]) -> Result:
        """The same as `read`, on this thread."""
        return self._run(work, self.engine.execution_options(readonly=True), save=False)

    def _run(self, work: Callable[[Store], Result], engine: Engine, *, save: bool) -> Result:
        try:
            with Session(engine, expire_on_commit=False) as session:
                result = work(Store(session, self.vault))
                if save:
                    session.commit()
                return result
        except IntegrityError as error:
            raise Repeated from error
        except (OperationalError, InterfaceError, PoolTimeout) as error:
            raise DatabaseDown(type(error).__name__) from None

    def close(self) -> None:
        """Finish what runs and let go of every connection."""
        self._writers.shutdown()
        self._readers.shutdown()
        self.engine.dispose()


def _engine(url: str, sqlite: bool, pooled: bool) -> Engine:
    if not sqlite:
        options: dict[str, Any] = (
            {"pool_size": POSTGRES_THREADS, "max_overflow": 2} if pooled else {"poolclass": NullPool}
        )
        options["connect_args"] = {"options": "-c statement_timeout=10000 -c timezone=UTC"}
        return create_engine(_with_driver(url), pool_pre_ping=pooled, hide_parameters=True, **options)
    engine = create_engine(url, hide_parameters=True, **({} if pooled else {"poolclass": NullPool}))
    _make_folder(engine)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _with_driver(url: str) -> str:
    return url.replace("postgresql://", "postgresql+psycopg://", 1).replace("postgres://", "postgresql+psycopg://", 1)


def _make_folder(engine: Engine) -> None:
    if engine.url.database and engine.url.database != ":memory:":
        Path(engine.url.database).parent.mkdir(parents=True, exist_ok=True)


def _prepare_sqlite(connection: Any, _: object) -> None:
    connection.isolation_level = None  # sqlite3 must not open transactions by itself: _begin_sqlite does
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Any) -> None:
    """A writer takes the lock at once: read-then-write in one deferred transaction fails under WAL."""
    readonly = connection.get_execution_options().get("readonly")
    connection.exec_driver_sql("BEGIN" if readonly else "BEGIN IMMEDIATE")


def create_tables(database: Database) -> None:
    """Make every table, for tests and throw-away databases; real ones are migrated (`storage/migrations`)."""
    SQLModel.metadata.create_all(database.engine)
