"""Databases and cities for the end-to-end tests."""

from __future__ import annotations

import os
import uuid
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from tests.e2e.city import Open, Ways, cast, city, opened

POSTGRES = os.environ.get("KORTELIJN_TEST_POSTGRES", "")
on_postgres = pytest.mark.postgres


@pytest.fixture
def sqlite(tmp_path: Path) -> str:
    """A fresh, empty database."""
    return f"sqlite:///{tmp_path}/city.db"


@pytest.fixture
def postgres() -> Iterator[str]:
    """A fresh, empty database on the server of KORTELIJN_TEST_POSTGRES."""
    if not POSTGRES:
        pytest.skip("KORTELIJN_TEST_POSTGRES names no PostgreSQL")
    name = f"city_{uuid.uuid4().hex[:12]}"
    server = create_engine(POSTGRES.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield f"{POSTGRES.rsplit('/', 1)[0]}/{name}"
    with server.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    server.dispose()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=on_postgres)])
def url(request: pytest.FixtureRequest) -> str:
    return str(request.getfixturevalue(request.param))


@pytest.fixture
async def town(request: pytest.FixtureRequest, url: str) -> AsyncIterator[Open]:
    """The usual cast: Socket Mode and polling on SQLite, HTTP and webhook on PostgreSQL. Nothing may be given up."""
    ways = Ways() if url.startswith("sqlite") else Ways("http", "webhook")
    async with city(url, ways) as place:
        cast(place)
        async with opened(place) as open_city:
            yield open_city
            assert open_city.dead() == 0
