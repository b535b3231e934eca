"""The steps to the newest tables: they lead to what the models say, once, also when two replicas begin together."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Column, MetaData, text
from sqlmodel import SQLModel, create_engine

from storage.database import Database, DatabaseDown
from storage.schema import MIGRATIONS, NewerDatabase, _config, newest, upgrade, version
from storage.vault import Vault

VAULT = Vault(bytes(32))


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/empty.db"
        return
    server = os.environ.get("KORTELIJN_TEST_POSTGRES")
    if not server:
        pytest.skip("KORTELIJN_TEST_POSTGRES is not set")
    name = f"kortelijn_migrations_{uuid4().hex[:12]}"
    engine = create_engine(server.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
        yield re.sub(r"/[^/]*$", f"/{name}", server)
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    database = Database(url, VAULT)
    yield database
    database.close()


def differences(database: Database) -> list[object]:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        return list(compare_metadata(context, SQLModel.metadata))


def test_an_upgraded_empty_database_equals_the_models(database: Database) -> None:
    assert version(database) is None
    assert upgrade(database)
    assert version(database) == newest()
    assert differences(database) == []


def test_a_second_upgrade_changes_nothing(database: Database) -> None:
    upgrade(database)
    assert not upgrade(database)


def test_two_replicas_that_start_together_do_the_work_once(url: str) -> None:
    replicas = [Database(url, VAULT) for _ in range(4)]
    with ThreadPoolExecutor(len(replicas)) as together:
        did_it = list(together.map(upgrade, replicas))
    assert sorted(did_it) == [False, False, False, True]
    assert differences(replicas[0]) == []
    for replica in replicas:
        replica.close()


def test_a_database_of_a_newer_program_is_left_alone(database: Database) -> None:
    upgrade(database)
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerDatabase):
        upgrade(database)


def test_every_step_says_what_it_does_and_follows_on_the_last() -> None:
    steps = sorted((MIGRATIONS / "versions").glob("[0-9]*.py"))
    for before, step in zip([None, *steps], steps, strict=False):
        source = step.read_text("utf-8")
        assert f'revision = "{step.name[:4]}"' in source
        assert f"down_revision = {before and chr(34) + before.name[:4] + chr(34)}" in source


def test_a_database_that_does_not_answer_is_said_so() -> None:
    nobody = Database("postgresql://nobody@127.0.0.1:1/nothing", VAULT)
    with pytest.raises(DatabaseDown):
        upgrade(nobody)
    nobody.close()


def test_a_database_that_is_up_to_date_starts_without_alembic(tmp_path: Path) -> None:
    made = Database(f"sqlite:///{tmp_path}/made.db", VAULT)
    upgrade(made)
    made.close()
    script = (
        "import sys; from storage.database import Database; from storage.schema import upgrade; "
        "from storage.vault import Vault; "
        f"print(upgrade(Database('sqlite:///{tmp_path}/made.db', Vault(bytes(32)))), 'alembic' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "False"]


# -- from every version that there was ------------------------------------------------------------------------

STEPS = sorted(path.name[:4] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))
"""A step never changes once it was released, so a database of each step is one of each release."""
MOMENT = datetime(2026, 12, 1, 9, tzinfo=UTC)


@pytest.mark.parametrize("step", STEPS)
def test_a_row_of_every_table_of_every_version_survives(database: Database, step: str) -> None:
    with database.engine.begin() as connection:
        command.upgrade(_config(connection), step)
    older = MetaData()
    older.reflect(database.engine)
    rows = {table.name for table in older.sorted_tables} - {"alembic_version"}
    with database.engine.begin() as connection:
        for table in older.sorted_tables:
            if table.name in rows:
                connection.execute(table.insert(), {column.name: a_value(column) for column in table.columns})
    upgrade(database)
    assert version(database) == newest()
    assert differences(database) == []
    with database.engine.connect() as connection:
        kept = {name: connection.execute(text(f'SELECT count(*) FROM "{name}"')).scalar() for name in rows}
    assert set(kept.values()) == {1}


def a_value(column: Column[Any]) -> object:
    """Something that this column takes; every id is 1, so that rows can point at each other."""
    kinds: dict[type, object] = {bool: True, int: 1, float: 1.0, bytes: b"x", datetime: MOMENT, date: MOMENT.date()}
    return kinds.get(column.type.python_type, "1")
