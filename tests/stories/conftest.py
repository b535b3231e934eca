"""The town of every story: on both databases, with forms shown whole and question by question."""

from __future__ import annotations

import os
import uuid
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from town import Town, zwolle

POSTGRES = os.environ.get("KORTELIJN_TEST_POSTGRES", "")


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A fresh, empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/town.db"
        return
    if not POSTGRES:
        pytest.skip("KORTELIJN_TEST_POSTGRES names no PostgreSQL")
    name = f"town_{uuid.uuid4().hex[:12]}"
    server = create_engine(POSTGRES.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield f"{POSTGRES.rsplit('/', 1)[0]}/{name}"
    with server.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    server.dispose()


@pytest.fixture(params=["whole", "stepwise"])
async def town(request: pytest.FixtureRequest, url: str) -> AsyncIterator[Town]:
    """Zwolle and its people; see `tests/town.py`."""
    async with zwolle(url, whole_forms=request.param == "whole") as place:
        yield place
