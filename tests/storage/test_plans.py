"""No question on the way of a consult, nor any look of the timetable, reads a whole table that grows with the years."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlmodel import SQLModel
from town import Town, zwolle

SMALL = {
    "member",
    "contact",
    "breach",
    "violation",
    "series",
    "seat",
    "meeting",
    "note",
    "audit_seal",
    "workgroup",
    "idea",
    "proposal",
}
"""As many as there are people and meetings; contacts are read once, into memory."""
SCAN = re.compile(r"^SCAN (\w+)")
READS = ("SELECT", "UPDATE", "DELETE")
INSPECTION = "SELECT DISTINCT"
"""How the self-audit asks (`storage/inspection.py`): every quarter of an hour it looks at everything, on purpose."""


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with zwolle(f"sqlite:///{tmp_path}/town.db") as place:
        yield place


def scanned(town: Town, statement: str, parameters: Any) -> set[str]:
    """The tables that SQLite would read from begin to end."""
    with town.database.engine.connect() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
    found = {match.group(1) for row in plan if (match := SCAN.match(row[3]))}
    return found & set(SQLModel.metadata.tables)


async def test_what_grows_is_found_by_an_index(town: Town) -> None:
    asked: dict[str, Any] = {}

    def note(_: Any, __: Any, statement: str, parameters: Any, ___: Any, many: bool) -> None:
        if statement.startswith(READS) and not statement.startswith(INSPECTION):
            asked.setdefault(statement, parameters[0] if many else parameters)

    event.listen(town.database.engine, "before_cursor_execute", note)
    await town.anna.types("/consult huur Mag de verhuurder de huur tussentijds verhogen?")
    await town.anna.presses("Verstuur")
    await town.passes(minutes=25)
    await town.bram.presses("Ik pak dit op")
    for words in ("/mijn", "/wie huur", "/wie dienst", "/status HUU-0001"):
        await town.anna.types(words)
    await town.passes(minutes=3)
    town.database.read_now(lambda store: store.outbox.unsent())
    town.database.read_now(lambda store: store.consults.count_without_next_moment())
    event.remove(town.database.engine, "before_cursor_execute", note)
    whole = {statement: scanned(town, statement, parameters) - SMALL for statement, parameters in asked.items()}
    assert len(asked) > 50
    assert {statement: tables for statement, tables in whole.items() if tables} == {}
