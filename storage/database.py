"""Connections, threads and transactions for SQLite and PostgreSQL; the only file that commits."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO, TypeVar, cast

from sqlalchemy import Connection, Engine, event, text
from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm.session import JoinTransactionMode
from sqlalchemy.pool import NullPool
from sqlmodel import Session, SQLModel, create_engine

from storage.single import PATIENCE, take
from storage.store import Store
from storage.vault import Vault

Result = TypeVar("Result")
LONG_WAIT, SHORT_WAIT = 10_000, 200
"""Milliseconds for the lock of SQLite: to save something, and to clear away."""
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    f"busy_timeout={LONG_WAIT}",
    "foreign_keys=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
)
POSTGRES_THREADS = 8
TOGETHER = 32
"""So many writings share one COMMIT on SQLite at most; on a disk that takes its time that is what it waits for."""
JOIN: JoinTransactionMode = "create_savepoint"


class DatabaseDown(Exception):
    """The database does not answer or has no room; nothing was saved."""


class Repeated(Exception):
    """What was to be saved once is there already; nothing was saved again."""


class KeepingSession(Session):
    """Holds on to every row that it read, so that nothing is read twice because nobody needed it meanwhile."""


def _keep(session: Session, row: object) -> None:
    session.info.setdefault("kept", []).append(row)


event.listen(KeepingSession, "loaded_as_persistent", _keep)


class Database:
    """One database. `write` and `read` run a function with a `Store` in a thread, in one transaction each."""

    def __init__(self, url: str, vault: Vault, *, pooled: bool = True) -> None:
        self.url = url
        self.sqlite = url.startswith("sqlite")
        self.engine = _engine(url, self.sqlite, pooled)
        self.vault = vault
        self.after_write: Callable[[], None] = lambda: None
        """Called in the event loop after every commit with something to send in it: the sender looks at once."""
        threads = 1 if self.sqlite else POSTGRES_THREADS
        self._writers = ThreadPoolExecutor(threads, thread_name_prefix="write")
        self._readers = ThreadPoolExecutor(2, thread_name_prefix="read") if self.sqlite else self._writers
        self._waiting: deque[Writing] = deque()
        self._turns: dict[str, Connection] = {}
        self.process = secrets.token_hex(8)
        """The name of this process among those that share the database."""
        self._lock: TextIO | None = None

    async def write(self, work: Callable[[Store], Result]) -> Result:
        """Run `work` in one transaction; DatabaseDown or Repeated when that is why it could not be saved."""
        loop = asyncio.get_running_loop()
        if self.sqlite:
            writing = Writing(work, loop.create_future())
            self._waiting.append(writing)
            self._writers.submit(self._write_waiting)
            result, queued = await writing.ended
        else:
            result, queued = await loop.run_in_executor(self._writers, self._run, work, self.engine, True)
        if queued:
            self.after_write()
        return cast("Result", result)

    async def read(self, work: Callable[[Store], Result]) -> Result:
        """Run `work` on a consistent view of the data; nothing it does is saved."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self.read_now, work)

    def write_now(self, work: Callable[[Store], Result]) -> Result:
        """The same as `write`, on this thread."""
        return self._run(work, self.engine, True)[0]

    def read_now(self, work: Callable[[Store], Result]) -> Result:
        """The same as `read`, on this thread."""
        return self._run(work, self.engine.execution_options(readonly=True), False)[0]

    def _run(self, work: Callable[[Store], Result], bind: Engine | Connection, save: bool) -> tuple[Result, bool]:
        """The result, and whether something waits to be sent now."""
        with _as_ours(), KeepingSession(bind, expire_on_commit=False, join_transaction_mode=JOIN) as session:
            result = work(Store(session, self.vault))
            if save:
                session.commit()
            return result, "queued" in session.info

    # -- SQLite has one writer: what waits for it is saved together -----------------------------------------

    def _write_waiting(self) -> None:
        """Everything that waits, each in a savepoint of its own, behind one COMMIT; told only after that."""
        together = [self._waiting.popleft() for _ in range(min(len(self._waiting), TOGETHER))]
        if not together:
            return
        try:
            with _as_ours():
                ended = self._save(together)
        except Exception as error:  # each of them hears that nothing was saved
            ended = [_Ended(error=error) for _ in together]
        for writing, end in zip(together, ended, strict=True):
            with contextlib.suppress(RuntimeError):  # nobody waits any more: the loop is closed
                writing.ended.get_loop().call_soon_threadsafe(_tell, writing, end)

    def _save(self, together: list[Writing]) -> list[_Ended]:
        if len(together) == 1:
            return [self._try(together[0], self.engine)]
        ended = []
        with self.engine.connect() as connection, connection.begin():
            for writing in together:
                ended.append(self._try(writing, connection))
                if isinstance(ended[-1].error, DatabaseDown):  # SQLite may have ended the transaction by itself
                    raise ended[-1].error
        return ended

    def _try(self, writing: Writing, bind: Engine | Connection) -> _Ended:
        try:
            return _Ended(self._run(writing.work, bind, True))
        except Exception as error:  # this one is not saved, the others are
            return _Ended(error=error)

    async def has_turn(self, task: str) -> bool:
        """Whether this process is the one that does a task which only one of several may do at a time.

        Held by a connection of its own, so a process that dies gives it up at once. SQLite has one process.
        """
        return self.sqlite or await asyncio.get_running_loop().run_in_executor(self._readers, self._has_turn, task)

    def _has_turn(self, task: str) -> bool:
        try:
            if task in self._turns:
                self._turns[task].execute(text("SELECT 1"))
                return True
            connection = self.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            if connection.execute(text("SELECT pg_try_advisory_lock(hashtext(:task))"), {"task": task}).scalar():
                self._turns[task] = connection
                return True
            connection.close()
        except (DBAPIError, PoolTimeout):
            if lost := self._turns.pop(task, None):
                lost.invalidate()
        return False

    async def lives(self) -> bool:
        """Show the other processes that this one lives; False when they cannot see it now. It ends when we die."""
        return await self.has_turn(self.process) or await self.has_turn(self.process)  # again, if a connection broke

    @property
    def alone(self) -> bool:
        """Whether no other process sends from this database, because we have its file to ourselves."""
        return self._lock is not None

    def take_file(self, patience: float = PATIENCE) -> None:
        """Have a SQLite file to ourselves until `close`; FileTaken when another process keeps it so many seconds."""
        name = self.engine.url.database
        if self.sqlite and name and name != ":memory:":
            self._lock = take(Path(name), patience)

    async def forget(self) -> None:
        """Take what was erased out of SQLite's journal as well; the file itself overwrites it at once."""
        if self.sqlite:
            await asyncio.get_running_loop().run_in_executor(self._writers, self.forget_now)

    def forget_now(self) -> None:
        """The same on this thread. Somebody who reads just now postpones it to the next time."""
        with _as_ours(), contextlib.closing(self.engine.raw_connection()) as connection:
            connection.cursor().execute(f"PRAGMA busy_timeout={SHORT_WAIT}")
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            connection.cursor().execute(f"PRAGMA busy_timeout={LONG_WAIT}")

    def close(self) -> None:
        """Finish what runs and let go of every connection."""
        self._writers.shutdown()
        self._readers.shutdown()
        while self._turns:
            self._turns.popitem()[1].invalidate()
        self.engine.dispose()
        if self._lock:
            self._lock.close()


@dataclass(frozen=True, slots=True)
class Writing:
    """Work that waits for the one writer."""

    work: Callable[[Store], Any]
    ended: asyncio.Future[tuple[Any, bool]]


@dataclass(frozen=True, slots=True)
class _Ended:
    result: tuple[Any, bool] = (None, False)
    error: Exception | None = None


def _tell(writing: Writing, end: _Ended) -> None:
    if writing.ended.done():  # whoever asked has gone away; it is saved all the same
        return
    if end.error:
        writing.ended.set_exception(end.error)
    else:
        writing.ended.set_result(end.result)


@contextlib.contextmanager
def _as_ours() -> Iterator[None]:
    """What the database says, in our words."""
    try:
        yield
    except IntegrityError as error:
        raise Repeated from error
    except (OperationalError, InterfaceError, PoolTimeout) as error:
        raise DatabaseDown(type(error).__name__) from None


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
