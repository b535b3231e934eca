"""Several processes on one PostgreSQL see which of them lives; a SQLite file belongs to one."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import text
from town import Town, zwolle

from bot.engine.delivery import Delivery
from bot.engine.living import LEASE
from storage.database import Database
from storage.single import FileTaken, take
from tests.e2e.conftest import postgres
from tests.e2e.people import until
from tests.engine.test_leases import Running, Slow, posted, queue

__all__ = ["postgres"]
AT_ONCE = LEASE.total_seconds() / 2


@pytest.fixture
async def town(postgres: str) -> AsyncIterator[Town]:
    async with zwolle(postgres) as place:
        yield place


@asynccontextmanager
async def replica(town: Town) -> AsyncIterator[tuple[Database, Delivery]]:
    """The sender of another process on the same database."""
    database = Database(town.database.url, town.database.vault)
    sender = Delivery(database, town.delivery._adapters, Running(town), town.config)
    loop = asyncio.create_task(sender.run())
    try:
        yield database, sender
    finally:
        loop.cancel()
        await asyncio.wait({loop})
        await asyncio.to_thread(database.close)


def break_connection(town: Town, of: Database) -> None:
    """The one by which this process shows that it lives."""
    number = of._turns[of.process].execute(text("SELECT pg_backend_pid()")).scalar()
    with town.database.engine.begin() as connection:
        connection.execute(text("SELECT pg_terminate_backend(:number)"), {"number": number})


@pytest.mark.postgres
async def test_the_dead_is_seen_to_be_dead_long_before_its_lease_runs_out(town: Town) -> None:
    slow = Slow(town)
    async with replica(town) as (first, _):
        queue(town, "card")
        await slow.began.wait()
        async with replica(town):
            await asyncio.sleep(AT_ONCE)
            assert slow.tries == 1  # it only takes long
            first.lives = never  # type: ignore[method-assign]  # a dead process does nothing
            break_connection(town, first)
            died = time.monotonic()
            await until(lambda: posted(town), lambda: "not sent", LEASE.total_seconds())
            assert time.monotonic() - died < AT_ONCE
            slow.go_on.set()


@pytest.mark.postgres
async def test_who_lost_its_connection_shows_itself_again_and_keeps_its_message(town: Town) -> None:
    slow = Slow(town)
    async with replica(town) as (first, _), replica(town):
        queue(town, "card")
        await slow.began.wait()
        for _ in range(3):
            break_connection(town, first)
            await asyncio.sleep(AT_ONCE / 2)
        assert slow.tries == 1
        slow.go_on.set()
        await until(lambda: posted(town), lambda: "not sent", AT_ONCE)
        assert len(posted(town)) == 1


async def never() -> bool:
    return False


def test_a_file_belongs_to_one_process_until_that_dies(tmp_path: Path) -> None:
    file = tmp_path / "kortelijn.db"
    program = f"from pathlib import Path; from storage.single import take; lock = take(Path({str(file)!r}), 0); input()"
    words = [sys.executable, "-c", program]
    other = subprocess.Popen(words, stdin=subprocess.PIPE)  # our own words
    try:
        end = time.monotonic() + 20
        while not Path(f"{file}-lock").exists():
            assert time.monotonic() < end
            time.sleep(0.05)
        time.sleep(0.2)
        with pytest.raises(FileTaken):
            take(file, patience=0)
    finally:
        other.kill()
        other.wait()
    take(file, patience=0).close()
