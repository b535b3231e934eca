"""On SQLite what waits for the one writer is saved behind one COMMIT, and everybody answers for oneself."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from storage.database import Database, DatabaseDown, Repeated, create_tables
from storage.outbox import Outgoing
from storage.store import Store
from storage.vault import Vault

NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
Work = Callable[[Store], object]


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(f"sqlite:///{tmp_path}/together.db", Vault(b"k" * 32))
    create_tables(database)
    yield database
    database.close()


@pytest.fixture
def commits(database: Database) -> list[int]:
    seen: list[int] = []
    event.listen(database.engine, "commit", lambda _: seen.append(len(seen)))
    return seen


async def while_the_writer_is_busy(database: Database, *works: Work) -> list[object]:
    """Let all of these wait for the writer at the same moment; what became of each."""
    go_on = threading.Event()
    busy = asyncio.create_task(database.write(lambda _: go_on.wait(5)))
    await asyncio.sleep(0.05)
    waiting = [asyncio.create_task(database.write(work)) for work in works]
    await asyncio.sleep(0.05)
    go_on.set()
    await busy
    return list(await asyncio.gather(*waiting, return_exceptions=True))


def marks(update: str) -> Work:
    return lambda store: store.inbox.mark("desk", update, NOW, "me", "[]")


def marked(database: Database) -> set[str]:
    return database.read_now(lambda store: {n for n in "abcd" if store.inbox.look("desk", n, "nobody")[0]})


async def test_what_waits_together_is_committed_together(database: Database, commits: list[int]) -> None:
    await while_the_writer_is_busy(database, marks("a"), marks("b"), marks("c"))
    assert marked(database) == {"a", "b", "c"}
    assert len(commits) == 1


async def test_who_fails_is_not_saved_and_the_others_are(database: Database, commits: list[int]) -> None:
    def fails(store: Store) -> None:
        store.inbox.mark("desk", "b", NOW, "me", "[]")
        raise ValueError("halfway")

    ended = await while_the_writer_is_busy(database, marks("a"), fails, marks("c"))
    assert [type(end) for end in ended] == [type(None), ValueError, type(None)]
    assert marked(database) == {"a", "c"}


async def test_who_repeats_hears_so_alone(database: Database, commits: list[int]) -> None:
    ended = await while_the_writer_is_busy(database, marks("a"), marks("a"), marks("c"))
    assert [type(end) for end in ended] == [type(None), Repeated, type(None)]
    assert marked(database) == {"a", "c"}


async def test_nobody_hears_of_success_when_the_commit_fails(database: Database) -> None:
    def disk_full(_: object) -> None:
        raise OperationalError("COMMIT", {}, Exception("disk full"))

    await database.write(marks("d"))
    event.listen(database.engine, "commit", disk_full)
    ended = await while_the_writer_is_busy(database, marks("a"), marks("b"), marks("c"))
    assert [type(end) for end in ended] == [DatabaseDown] * 3
    event.remove(database.engine, "commit", disk_full)
    assert marked(database) == {"d"}
    await database.write(marks("a"))
    assert marked(database) == {"a", "d"}


async def test_the_sender_is_woken_only_when_there_is_something_to_send(database: Database) -> None:
    woken: list[str] = []
    database.after_write = lambda: woken.append("woken")
    await database.write(marks("a"))
    assert not woken
    row = Outgoing(
        key="k", kind="post", name="card", platform="desk", place="1", priority=1, not_before=NOW, created_at=NOW
    )
    await database.write(lambda store: store.outbox.put(row))
    assert woken
