"""The database of every release comes up to date, and the people in it go on where they were."""

from __future__ import annotations

import itertools
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from alembic import command
from sqlalchemy import MetaData, text
from sqlmodel import SQLModel
from town import Person, Town

from storage.backup import backup, restore
from storage.database import Database
from storage.schema import BrokenReferences, _config, newest, upgrade, version
from tests.storage.release import KEY, RELEASED, empty_postgres
from tests.storage.test_migrations import differences

KINDS = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
VERSIONS = sorted({file.name[:4] for file in RELEASED.glob("*.sql")})


def test_what_was_released_is_kept_for_both_databases() -> None:
    """See `release.py` for how."""
    assert "0001" in VERSIONS
    assert {f"{number}.{kind}.sql" for number in VERSIONS for kind in ("sqlite", "postgresql")} == {
        file.name for file in RELEASED.iterdir()
    }


@pytest.fixture(params=KINDS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/released.db"
        return
    server = os.environ.get("KORTELIJN_TEST_POSTGRES")
    if not server:
        pytest.skip("KORTELIJN_TEST_POSTGRES is not set")
    with empty_postgres(server) as url:
        yield url


def brought_back(url: str, number: str) -> Database:
    """The database as that release left it."""
    kind = url.partition(":")[0]
    script = (RELEASED / f"{number}.{kind}.sql").read_text("utf-8")
    if kind == "sqlite":
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as file:
            file.executescript(script)
    else:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(script.encode())
    database = Database(url, KEY)
    assert version(database) == number
    return database


def tables(database: Database) -> dict[str, list[tuple[str, str, bool | None]]]:
    made = MetaData()
    made.reflect(database.engine)
    return {
        name: [(column.name, str(column.type), column.nullable) for column in table.columns]
        for name, table in made.tables.items()
        if name != "alembic_version"
    }


def counts(database: Database) -> dict[str, int]:
    with database.engine.connect() as connection:
        return {
            name: connection.execute(text(f'SELECT count(*) FROM "{name}"')).scalar_one() for name in tables(database)
        }


@pytest.mark.parametrize("number", VERSIONS)
async def test_a_released_database_comes_up_to_date_and_people_go_on(url: str, number: str) -> None:
    database = brought_back(url, number)
    before = counts(database)
    assert before["outgoing"] > 20
    assert upgrade(database)
    assert version(database) == newest()
    assert differences(database) == []
    assert {name: count for name, count in counts(database).items() if name in before} == before
    database.close()
    town = Town(url)
    town.clock.advance(timedelta(hours=1))
    town.desk._ids = itertools.count(10_000)  # the platform went on as well
    anna = at_home(town, "Anna")
    await anna.types("/status HUU-0001")
    assert "beantwoord door Bram" in anna.reads()
    await anna.types("/consult huur Mag de verhuurder een sleutel houden?")
    await anna.presses("Verstuur")
    assert anna.has_read("HUU-0003")
    town.close()


def at_home(town: Town, name: str) -> Person:
    """Somebody who was in that town already."""
    member = town.database.read_now(lambda store: next(one for one in store.members.all() if one.name == name))
    return Person(town, member, f"desk-{name}", town.desk)


@pytest.mark.parametrize("number", VERSIONS)
def test_an_older_backup_takes_the_place_of_a_newer_database(url: str, number: str, tmp_path: Path) -> None:
    database = brought_back(url, number)
    before = counts(database)
    backup(database, tmp_path / "older")
    upgrade(database)
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE not_ours (id INTEGER PRIMARY KEY)"))
        connection.execute(text("ALTER TABLE audit_seal ADD COLUMN line_id INTEGER REFERENCES audit_line (id)"))
    restore(database, tmp_path / "older")
    assert version(database) == number
    upgrade(database)
    assert {name: count for name, count in counts(database).items() if name in before} == before
    database.close()


@pytest.mark.parametrize("number", VERSIONS)
def test_the_steps_still_make_what_was_released(url: str, number: str, tmp_path: Path) -> None:
    database = brought_back(url, number)
    made = Database(f"sqlite:///{tmp_path}/made.db", KEY)
    with made.engine.begin() as connection:
        command.upgrade(_config(connection), number)
    released, now = tables(database), tables(made)
    assert released.keys() == now.keys()
    if database.sqlite:
        assert released == now
    made.close()
    database.close()


def test_a_database_with_broken_references_stays_as_it_is(tmp_path: Path) -> None:
    database = brought_back(f"sqlite:///{tmp_path}/broken.db", VERSIONS[0])
    with closing(sqlite3.connect(tmp_path / "broken.db")) as file:
        file.execute("UPDATE absence SET member_id = 999")
        file.commit()
    with pytest.raises(BrokenReferences):
        upgrade(database)
    assert version(database) == VERSIONS[0]
    database.close()


def test_sqlite_gives_no_id_twice_after_the_upgrade(tmp_path: Path) -> None:
    database = brought_back(f"sqlite:///{tmp_path}/counting.db", VERSIONS[0])
    upgrade(database)
    with closing(sqlite3.connect(tmp_path / "counting.db")) as file:
        made = file.execute("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'").fetchall()
    ours = {table.name for table in SQLModel.metadata.sorted_tables if table.autoincrement_column is not None}
    assert {name for (name,) in made} == ours
    database.close()
