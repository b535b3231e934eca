"""A backup made under load is the same when it is put back, and yesterday's neither sends again nor loses."""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlmodel import SQLModel, create_engine
from town import Town, zwolle

from storage.backup import IDS_SKIPPED, backup, go_on_from_copy, restore
from storage.database import Database
from storage.schema import upgrade
from storage.vault import Vault

QUESTION = "Mag de verhuurder de huur tussentijds verhogen?"
VERSION = text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def urls(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, str]]:
    """The database that is used, and an empty one."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/live.db", f"sqlite:///{tmp_path}/other.db"
        return
    server = os.environ.get("KORTELIJN_TEST_POSTGRES")
    if not server or not shutil.which("pg_dump"):
        pytest.skip("KORTELIJN_TEST_POSTGRES is not set, or pg_dump is not installed")
    names = [f"kortelijn_yesterday_{uuid4().hex[:12]}" for _ in range(2)]
    engine = create_engine(server.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for name in names:
            connection.execute(text(f"CREATE DATABASE {name}"))
        live, other = (re.sub(r"/[^/]*$", f"/{name}", server) for name in names)
        yield live, other
        for name in names:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()


def digest(database: Database) -> str:
    """Of everything that is stored, row by row."""
    found = hashlib.sha256()
    with database.engine.connect() as connection:
        for table in SQLModel.metadata.sorted_tables:
            rows = sorted(repr(tuple(row)) for row in connection.execute(table.select()))
            found.update(f"{table.name} {rows}".encode())
    return found.hexdigest()


async def test_a_backup_under_load_comes_back_with_the_same_digest(urls: tuple[str, str], tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    async with zwolle(urls[0]) as town:
        make_a_version(town.database)
        asking = asyncio.create_task(asks_all_the_time(town))
        await asyncio.sleep(0.3)
        await asyncio.to_thread(backup, town.database, first)
        assert not asking.done()
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
    digests = []
    other = Database(urls[1], Vault(bytes(32)), pooled=False)
    upgrade(other)
    for copy, then in ((first, second), (second, tmp_path / "third")):
        restore(other, copy)
        digests.append(digest(other))
        backup(other, then)
    other.close()
    assert digests[0] == digests[1]


async def asks_all_the_time(town: Town) -> None:
    for number in range(10_000):
        await town.anna.types(f"/consult huur {QUESTION} Kamer {number}.")
        await town.anna.presses("Verstuur")


def make_a_version(database: Database) -> None:
    """A town's tables were made and not migrated; a backup says of which version it is."""
    from storage.schema import newest

    with database.engine.begin() as connection:
        connection.execute(VERSION)
        connection.execute(text("INSERT INTO alembic_version VALUES (:number)"), {"number": newest()})


async def test_yesterdays_backup_sends_nothing_again_and_loses_nothing_of_yesterday(
    urls: tuple[str, str], tmp_path: Path
) -> None:
    async with zwolle(urls[0]) as town:
        make_a_version(town.database)
        await town.anna.types(f"/consult huur {QUESTION}")
        await town.anna.presses("Verstuur")
        await town.delivery.settle()
        await town.anna.types("/consult huur Mag de verhuurder de sloten vervangen?")
        await town.anna.presses("Verstuur")  # its cards still wait when the backup is made
        await asyncio.to_thread(backup, town.database, tmp_path / "yesterday")
        await town.delivery.settle()
        await town.anna.types("/consult huur Mag de verhuurder zomaar binnenkomen?")
        await town.anna.presses("Verstuur")
        await town.delivery.settle()
        before = len(town.desk.messages)
        await asyncio.to_thread(restore, town.database, tmp_path / "yesterday")
        town.database.write_now(go_on_from_copy)  # as `kortelijn restore` does
        await town.delivery.settle()
        await town.passes(minutes=1)
        again = [message.text for message in town.desk.messages[before:] if "verhuurder" in message.text]
        assert again == []
        await town.bram.presses("Ik pak dit op", on="HUU-0001")
        await town.delivery.settle()
        assert town.anna.has_read("Bram heeft je vraag opgepakt")


async def test_a_button_from_before_a_restore_never_meets_something_new(urls: tuple[str, str], tmp_path: Path) -> None:
    async with zwolle(urls[0]) as town:
        make_a_version(town.database)
        await town.anna.types(f"/consult huur {QUESTION}")
        await town.anna.presses("Verstuur")
        await asyncio.to_thread(backup, town.database, tmp_path / "yesterday")
        await town.anna.types("/consult huur Mag de verhuurder zomaar binnenkomen?")
        await town.anna.presses("Verstuur")
        lost = town.bram.finds("zomaar binnenkomen").button("Ik pak dit op")
        assert lost
        await asyncio.to_thread(restore, town.database, tmp_path / "yesterday")
        town.database.write_now(go_on_from_copy)
        await town.anna.types("/consult huur Mag de verhuurder de sloten vervangen?")
        await town.anna.presses("Verstuur")
        assert town.anna.has_read("HUU-0102"), "HUU-0002 stands on cards of what was lost"
        await town.bram.presses_again(lost)
        assert not town.anna.has_read("Bram heeft je vraag opgepakt")
        assert "HUU-0102" not in town.bram.reads()
        assert town.looks(lambda store: store.balances.now(["HUU"]).missing) == 0


def test_no_id_of_any_table_is_given_out_again_after_a_restore(urls: tuple[str, str]) -> None:
    database = Database(urls[0], Vault(bytes(32)), pooled=False)
    upgrade(database)
    counted = [table for table in SQLModel.metadata.sorted_tables if table.autoincrement_column is not None]
    assert len(counted) > 30
    database.write_now(go_on_from_copy)
    with database.engine.connect() as connection:
        for table in counted:
            if database.sqlite:
                query = f"SELECT seq FROM sqlite_sequence WHERE name = '{table.name}'"
            else:
                query = f"SELECT nextval(pg_get_serial_sequence('{table.name}', 'id'))"
            assert connection.execute(text(query)).scalar_one() >= IDS_SKIPPED, table.name
    database.close()
