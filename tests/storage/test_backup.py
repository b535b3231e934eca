"""A backup is one moment of the database, also while others write, on SQLite and PostgreSQL."""

from __future__ import annotations

import os
import re
import shutil
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlmodel import create_engine

from storage.backup import CopyFailed, NotABackup, ToolMissing, backup, restore
from storage.contacts import Contact
from storage.database import Database
from storage.schema import NewerDatabase, upgrade
from storage.store import Store
from storage.vault import Vault

NOW = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/live.db"
        return
    server = os.environ.get("KORTELIJN_TEST_POSTGRES")
    if not server:
        pytest.skip("KORTELIJN_TEST_POSTGRES is not set")
    if not shutil.which("pg_dump"):
        pytest.skip("pg_dump is not installed")
    name = f"kortelijn_backup_{uuid4().hex[:12]}"
    engine = create_engine(server.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
        try:
            yield re.sub(r"/[^/]*$", f"/{name}", server)
        finally:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    database = Database(url, Vault(bytes(32)), pooled=False)
    upgrade(database)
    yield database
    database.close()


def add_pair(store: Store) -> None:
    """Two cards in one transaction: a backup has both or neither."""
    store.contacts.put(Contact(name="Els", changed_at=NOW))
    store.contacts.put(Contact(name="Els", changed_at=NOW))


def cards(database: Database) -> int:
    return database.read_now(lambda store: len(store.contacts.all()))


def test_a_backup_made_while_others_write_has_whole_transactions_only(database: Database, tmp_path: Path) -> None:
    enough = threading.Event()

    def write() -> None:
        while not enough.is_set():
            database.write_now(add_pair)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        while cards(database) < 10:
            pass
        backup(database, tmp_path / "copy")
    finally:
        enough.set()
        writer.join()
    afterwards = cards(database)
    restore(database, tmp_path / "copy")
    assert 10 <= cards(database) <= afterwards
    assert cards(database) % 2 == 0


def test_what_came_after_the_backup_is_gone_after_a_restore(database: Database, tmp_path: Path) -> None:
    database.write_now(add_pair)
    backup(database, tmp_path / "copy")
    database.write_now(add_pair)
    restore(database, tmp_path / "copy")
    assert cards(database) == 2


def test_a_file_of_another_kind_changes_nothing(database: Database, tmp_path: Path) -> None:
    database.write_now(add_pair)
    (tmp_path / "copy").write_bytes(b"PGDMP" if database.sqlite else b"SQLite format 3\0")
    with pytest.raises(NotABackup):
        restore(database, tmp_path / "copy")
    assert cards(database) == 2


def test_a_damaged_backup_changes_nothing(database: Database, tmp_path: Path) -> None:
    for _ in range(50):
        database.write_now(add_pair)
    copy = tmp_path / "copy"
    backup(database, copy)
    content = copy.read_bytes()
    copy.write_bytes(content[: len(content) // 2])
    with pytest.raises((NotABackup, CopyFailed)):
        restore(database, copy)
    assert cards(database) == 100


def test_a_backup_that_fails_leaves_the_older_one(database: Database, tmp_path: Path) -> None:
    (tmp_path / "copy").mkdir()
    with pytest.raises(CopyFailed):
        backup(database, tmp_path / "copy")
    assert [each.name for each in tmp_path.iterdir() if each.name.endswith("unfinished")] == []


def test_a_backup_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    newer = Database(f"sqlite:///{tmp_path}/newer.db", Vault(bytes(32)))
    upgrade(newer)
    with newer.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    backup(newer, tmp_path / "copy")
    with pytest.raises(NewerDatabase):
        restore(newer, tmp_path / "copy")
    newer.close()


def test_without_postgresqls_programs_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    database = Database("postgresql://nobody@127.0.0.1:1/nothing", Vault(bytes(32)))
    with pytest.raises(ToolMissing, match="pg_dump"):
        backup(database, tmp_path / "copy")
    database.close()


def test_a_backup_with_one_spoiled_page_changes_nothing(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/live.db", Vault(bytes(32)))
    upgrade(database)
    for _ in range(50):
        database.write_now(add_pair)
    copy = tmp_path / "copy"
    backup(database, copy)
    content = copy.read_bytes()
    page = content.rindex(b"Els") // 4096 * 4096
    copy.write_bytes(content[:page] + bytes(4096) + content[page + 4096 :])
    with pytest.raises(NotABackup):
        restore(database, copy)
    assert cards(database) == 100
    database.close()
