"""The town of every story: on both databases, with forms shown whole and question by question."""

from __future__ import annotations

import ast
import os
import re
import shutil
import uuid
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest
from sqlalchemy import Connection, NullPool, create_engine, text
from sqlmodel import SQLModel
from town import Town, zwolle

from storage.database import Database, create_tables
from storage.vault import Vault

POSTGRES = os.environ.get("KORTELIJN_TEST_POSTGRES", "")
SETTINGS = ["sqlite-whole", "sqlite-stepwise", pytest.param("postgres-whole", marks=pytest.mark.postgres)]
AUDITED = ("test_consult", "test_piket", "test_gate", "test_beheer")
"""Stories at whose end the self-audit finds nothing wrong; others put rows in the database without their cards."""
FORM = re.compile(r"\.(?:fills|form|asked|left)\b|whole_forms|FormSent|NextQuestion|Ask\b")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A story in which nobody fills a form is the same story question by question: it is told once."""
    same = [item for item in items if "[sqlite-stepwise" in item.name and not _fills_a_form(item)]
    if same:
        config.hook.pytest_deselected(items=same)
        told_once = set(same)
        items[:] = [item for item in items if item not in told_once]


def _fills_a_form(item: pytest.Item) -> bool:
    return str(getattr(item, "originalname", item.name)) in with_forms(item.path)


@cache
def with_forms(path: Path) -> frozenset[str]:
    """The functions of a file that fill or look at a form, by themselves or through another one of the file."""
    text_of = path.read_text("utf-8")
    parts = [part for part in ast.walk(ast.parse(text_of)) if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef)]
    sources = {part.name: ast.get_source_segment(text_of, part) or "" for part in parts}
    found = {name for name, source in sources.items() if FORM.search(source)}
    while more := {name for name, source in sources.items() if name not in found and _uses(source, found)}:
        found |= more
    return frozenset(found)


def _uses(source: str, names: Iterable[str]) -> bool:
    return any(re.search(rf"\b{name}\b", source) for name in names)


@pytest.fixture(params=SETTINGS)
def setting(request: pytest.FixtureRequest) -> str:
    """Which database, and whether forms are shown whole."""
    return str(request.param)


@pytest.fixture
def url(setting: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database with all tables: making one anew takes longer than most stories."""
    if setting.startswith("sqlite"):
        shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / "town.db")
        return f"sqlite:///{tmp_path}/town.db"
    reused = request.getfixturevalue("postgres_database")
    empty(reused)
    return str(reused)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "town.db"
    with_tables(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres_database() -> Iterator[str]:
    """One for each process that runs stories."""
    if not POSTGRES:
        pytest.skip("KORTELIJN_TEST_POSTGRES names no PostgreSQL")
    with server() as connection, database_in(connection) as name:
        with_tables(at(name))
        yield at(name)


@pytest.fixture
async def town(setting: str, url: str, request: pytest.FixtureRequest) -> AsyncIterator[Town]:
    """Zwolle and its people; see `tests/town.py`."""
    async with zwolle(url, whole_forms=setting.endswith("whole")) as place:
        yield place
        if request.path.name.startswith(AUDITED):
            assert place.database.read_now(lambda store: store.inspection.flaws(place.clock.now())) == []


def empty(url: str) -> None:
    """As it was when it was made: nobody connected, no rows, and everything counts from one."""
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"), poolclass=NullPool)
    with engine.begin() as connection:
        others = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        connection.execute(text(f"SELECT pg_terminate_backend(pid) {others}"))
        for table in reversed(SQLModel.metadata.sorted_tables):
            connection.execute(table.delete())
        used = "FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL"
        connection.execute(text(f"SELECT setval(format('%I', sequencename)::regclass, 1, false) {used}"))
    engine.dispose()


def with_tables(url: str) -> None:
    database = Database(url, Vault(b"k" * 32), pooled=False)
    create_tables(database)
    if database.sqlite:
        with database.engine.connect() as connection:
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.exec_driver_sql("BEGIN")
    database.close()


@contextmanager
def server() -> Iterator[Connection]:
    engine = create_engine(POSTGRES.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        yield connection
    engine.dispose()


@contextmanager
def database_in(connection: Connection) -> Iterator[str]:
    """A throw-away database; nobody pulls the plug on it, so it need not wait for the disk."""
    name = f"town_{uuid.uuid4().hex[:12]}"
    connection.execute(text(f"CREATE DATABASE {name}"))
    connection.execute(text(f"ALTER DATABASE {name} SET synchronous_commit = off"))
    try:
        yield name
    finally:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))


def at(name: str) -> str:
    return f"{POSTGRES.rsplit('/', 1)[0]}/{name}"
