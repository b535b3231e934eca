"""What serves nobody any more is cleared away, and nothing else."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from town import Town, zwolle

from bot.engine.housekeeping import MESSAGES, UPDATES, clear
from bot.engine.job import Moment


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with zwolle(f"sqlite:///{tmp_path}/town.db") as place:
        yield place


async def test_marks_and_sent_messages_go_when_they_are_old(town: Town) -> None:
    await town.anna.types("/hulp")
    await town.anna.types("/consult huur Mag de verhuurder de huur tussentijds verhogen?")
    await town.anna.presses("Verstuur")
    seen, sent = count(town, "seen"), count(town, "outgoing")
    tidy(town, UPDATES - timedelta(minutes=1))
    assert (count(town, "seen"), count(town, "outgoing")) == (seen, sent)
    tidy(town, UPDATES + timedelta(minutes=1))
    assert (count(town, "seen"), count(town, "outgoing")) == (0, sent)
    tidy(town, MESSAGES + timedelta(minutes=1))
    assert count(town, "outgoing") == 0
    assert town.looks(lambda store: store.consults.by_code("HUU-0001")) is not None


def tidy(town: Town, later: timedelta) -> None:
    now = town.clock.now() + later
    town.database.write_now(lambda store: clear(Moment(now, town.reference, town.config, store), now))


def count(town: Town, table: str) -> int:
    query = text(f"SELECT count(*) FROM {table}")
    return int(town.database.read_now(lambda store: store.session.connection().scalar(query)))
