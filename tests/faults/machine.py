"""The bot's processes in a fault run: killed, paused, told to die at a step, robbed of their disk and database."""

from __future__ import annotations

import asyncio
import contextlib
import resource
import signal
import sqlite3
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import DBAPIError

from tests.e2e.process import Process

LONGEST_LIFE_AFTER_AN_ORDER = 20.0


@dataclass
class Machine(Process):
    """`kortelijn run` as `tests/faults/engine.py` starts it."""

    breaks: str = ""

    def __post_init__(self) -> None:
        self.command = ("tests.faults.engine",)
        self._mailbox = Path("/tmp") / f"kortelijn-faults-{uuid.uuid4().hex[:12]}"

    async def begins(self) -> None:
        self._mailbox.unlink(missing_ok=True)
        self.more = {**self.more, "FAULTS_SOCKET": str(self._mailbox), "FAULTS_BREAKS": self.breaks}
        await super().begins()

    @property
    def lives(self) -> bool:
        return self.running is not None and self.running.returncode is None

    async def tells(self, order: str) -> None:
        """Returns when the process has heard it; one that is dead hears nothing."""
        with contextlib.suppress(OSError):
            reader, writer = await asyncio.open_unix_connection(str(self._mailbox))
            writer.write(f"{order}\n".encode())
            await reader.read(5)
            writer.close()

    async def dies_at(self, step: str) -> bool:
        """Told to die at a step, which it reaches when somebody does something. False: it never came there."""
        await self.tells(f"die {step}")
        return await self.is_gone(LONGEST_LIFE_AFTER_AN_ORDER)

    async def is_gone(self, patience: float) -> bool:
        assert self.running
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.running.wait(), patience)
        return not self.lives

    async def is_killed(self) -> None:
        if self.running:
            self._signal(signal.SIGCONT)
            await super().is_killed()
        self._mailbox.unlink(missing_ok=True)

    async def stands_still(self, seconds: float) -> None:
        """As a virtual machine does that is moved."""
        self._signal(signal.SIGSTOP)
        await asyncio.sleep(seconds)
        self._signal(signal.SIGCONT)

    def _signal(self, number: int) -> None:
        if self.lives and self.running:
            with contextlib.suppress(ProcessLookupError):
                self.running.send_signal(number)

    @contextlib.contextmanager
    def disk_full(self) -> Iterator[None]:
        """Nothing that this process writes to a file is taken: what a full disk does, by the system's own limit."""
        self._limit(0)
        try:
            yield
        finally:
            self._limit(resource.RLIM_INFINITY)

    def _limit(self, most: int) -> None:
        if self.lives and self.running:
            with contextlib.suppress(ProcessLookupError):
                resource.prlimit(self.running.pid, resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))


@contextlib.contextmanager
def locked(url: str) -> Iterator[None]:
    """Somebody else holds the database."""
    if url.startswith("sqlite"):
        other = sqlite3.connect(url.removeprefix("sqlite:///"), timeout=5, isolation_level=None)
        try:
            with contextlib.suppress(sqlite3.OperationalError):
                other.execute("BEGIN IMMEDIATE")
            yield
        finally:
            other.close()
        return
    with _admin(url) as connection, contextlib.suppress(DBAPIError):
        connection.execute(text("BEGIN"))
        connection.execute(text("LOCK TABLE outgoing, seen IN ACCESS EXCLUSIVE MODE"))
        yield
        connection.execute(text("ROLLBACK"))


@contextlib.contextmanager
def down(url: str) -> Iterator[None]:
    """PostgreSQL throws everybody out and lets nobody in."""
    name = url.rpartition("/")[2]
    with _admin(f"{url.rpartition('/')[0]}/postgres") as connection:
        connection.execute(text(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false"))
        connection.execute(text(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"))
        try:
            yield
        finally:
            connection.execute(text(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true"))


@contextlib.contextmanager
def _admin(url: str) -> Iterator[Connection]:
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection
    engine.dispose()
