"""Keep the database of a release for ever, so that every later program is tested on it.

Before a release whose version of the database is new (it says so when that one is kept already):

    KORTELIJN_TEST_POSTGRES=postgresql://user@host/database PYTHONPATH=.:tests .venv/bin/python tests/storage/release.py

writes `tests/storage/released/<version>.sqlite.sql` and `….postgresql.sql`: the tables as they are now, with what is in
them after an hour in an invented town.
"""

from __future__ import annotations

import asyncio
import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

from ideas_steps import decided_idea, raise_signal
from meeting import plans, seats, with_coordinators
from sqlalchemy import text
from sqlmodel import create_engine
from town import Town, zwolle

from storage.database import Database
from storage.schema import newest, upgrade
from storage.vault import Vault

RELEASED = Path(__file__).parent / "released"
KEY = Vault(b"k" * 32)
"""The one of every town."""


async def lives(url: str) -> None:
    """What people left behind: an answered question, an open one, a draft, a signal, an idea, a meeting, a swap."""
    upgraded(url)
    async with zwolle(url) as town:
        with_coordinators(town)
        await asks(town, "Mag de verhuurder de huur tussentijds verhogen?")
        await town.bram.presses("Ik pak dit op")
        await town.bram.replies("Nee, dat mag alleen één keer per jaar.", "tussentijds verhogen")
        await town.anna.replies("Dank, dat helpt.", "tussentijds verhogen")
        await asks(town, "Mag de verhuurder de sloten vervangen?")
        await town.anna.types("/consult huur Mag de verhuurder zomaar binnenkomen?")
        await raise_signal(town.anna)
        await decided_idea(town)
        await plans(town)
        await seats(town, town.lars)
        await town.bram.types("/piket ruil 1 december")
        await town.carla.types("/piket afwezig 5-8 januari")
        await town.passes(hours=1)


def upgraded(url: str) -> None:
    database = Database(url, KEY)
    upgrade(database)
    database.close()


async def asks(town: Town, question: str) -> None:
    await town.anna.types(f"/consult huur {question}")
    await town.anna.presses("Verstuur")


@contextmanager
def empty_postgres(server: str) -> Iterator[str]:
    """The address of a database that is dropped afterwards."""
    name = f"kortelijn_released_{uuid4().hex[:12]}"
    engine = create_engine(server.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
        try:
            yield re.sub(r"/[^/]*$", f"/{name}", server)
        finally:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()


def main() -> int:
    server = os.environ.get("KORTELIJN_TEST_POSTGRES")
    if not server:
        print("Name a PostgreSQL in KORTELIJN_TEST_POSTGRES: a release is kept for both kinds of database.")
        return 1
    files = [RELEASED / f"{newest()}.{kind}.sql" for kind in ("sqlite", "postgresql")]
    if any(file.exists() for file in files):
        print(f"Version {newest()} of the database is kept already, and what was released never changes.")
        return 1
    with TemporaryDirectory() as folder:
        asyncio.run(lives(f"sqlite:///{folder}/town.db"))
        with closing(sqlite3.connect(f"{folder}/town.db")) as made:
            files[0].write_text("\n".join(made.iterdump()) + "\n", "utf-8")
    with empty_postgres(server) as url:
        asyncio.run(lives(url))
        dump = ["pg_dump", "--inserts", "--no-owner", "--no-privileges", "--no-comments", f"--dbname={url}"]
        said = subprocess.run(dump, capture_output=True, text=True, check=True).stdout
        kept = [line for line in said.splitlines() if line and not line.startswith(("--", "\\"))]  # psql's own words
        files[1].write_text("\n".join(kept) + "\n", "utf-8")
    print(*files, sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
