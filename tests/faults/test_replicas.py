"""Several processes on one PostgreSQL: any of them may die, and a newer one may come while the older ones serve."""

from __future__ import annotations

import asyncio
import math
import os
import shutil
import time
from pathlib import Path

import pytest

from storage.database import Database
from storage.schema import newest, version
from storage.vault import Vault
from tests.e2e.city import Ways, free_port
from tests.e2e.conftest import postgres
from tests.e2e.people import until
from tests.e2e.process import HOUSE
from tests.faults.machine import Machine
from tests.faults.recovery import orphans
from tests.faults.run import Plan, Run, prepared, run
from tests.faults.scenes import PATIENCE, everybody_answers, questions_are_taken

pytestmark = [pytest.mark.postgres, pytest.mark.timeout(1200)]  # a busy machine is slow, not wrong
SEED = int(os.environ.get("KORTELIJN_TEST_SEED", "1"))
BEHIND_A_BALANCER = Ways("http", "webhook")
SOON = 8.0
"""Seconds in which another takes over what the dead one was sending: less than a lease; 3 on a quiet machine."""
PROGRAM = ("bot", "adapters", "storage", "scheduling")
COLUMN = '''"""What somebody may want tomorrow."""

import sqlalchemy as sa
from alembic import op

revision = "9000"
down_revision = "{before}"


def upgrade() -> None:
    with op.batch_alter_table("consult") as batch_op:
        batch_op.add_column(sa.Column("tomorrow", sa.String(), nullable=True))
'''

__all__ = ["postgres"]


async def test_any_of_three_may_die_at_any_time(tmp_path: Path, postgres: str) -> None:
    done = await run(tmp_path, Plan(SEED, 20, replicas=3, ways=BEHIND_A_BALANCER), postgres)
    print(f"seed {SEED}: {done.ledger}")
    assert done.wrong == []
    assert len(done.ledger.sure()) > 3


async def test_what_the_dead_was_sending_another_sends_without_a_restart(tmp_path: Path, postgres: str) -> None:
    async with prepared(tmp_path, Plan(replicas=2, ways=BEHIND_A_BALANCER), postgres) as going:
        await questions_are_taken(going)
        fault = going.place.slack.faults.on_api("hang", "chat.postMessage")
        answering = asyncio.create_task(everybody_answers(going))
        await until(lambda: fault.hits, lambda: "nothing was sent", PATIENCE)
        for machine in going.machines:
            await machine.is_killed()
            died = time.monotonic()
            if going.place.looks(orphans):
                break
            await machine.starts()  # the other one has it
        await until(lambda: not going.place.looks(orphans), lambda: "nobody sends it", PATIENCE)
        took = time.monotonic() - died
        print(f"taken over by another within {took:.1f} s")
        assert took < SOON
        await answering
        await going.comes_to_rest()
        assert going.judge() == []


async def test_of_several_that_poll_one_reads_and_another_goes_on_when_it_dies(tmp_path: Path, postgres: str) -> None:
    async with prepared(tmp_path, Plan(replicas=2), postgres) as going:
        await questions_are_taken(going)
        for machine in list(going.machines):
            await machine.is_killed()
            await everybody_answers(going)
            await going.comes_to_rest()
            await machine.starts()
        assert going.judge() == []
        assert "Another program reads" not in going.output()


async def test_a_newer_version_comes_while_the_older_one_serves(tmp_path: Path, postgres: str) -> None:
    async with prepared(tmp_path, Plan(often=0.0, replicas=2, ways=BEHIND_A_BALANCER), postgres) as going:
        going.ends = math.inf
        people = going.begins()
        home = newer_program(tmp_path)
        for old in list(going.machines):
            await more_is_accepted(going)
            new = Machine(going.place, tmp_path, port=free_port(), home=home)
            await new.starts()  # the first of them brings the database up to date while the old ones serve
            going.machines.append(new)
            await more_is_accepted(going)
            going.machines.remove(old)
            await old.stops()
        await more_is_accepted(going)
        going.ends = 0.0
        await people
        await going.comes_to_rest()
        assert going.judge() == []
    database = Database(postgres, Vault(bytes(32)))
    assert version(database) == "9000"
    database.close()


async def more_is_accepted(going: Run) -> None:
    before = len(going.ledger.sure())
    await until(lambda: len(going.ledger.sure()) > before + 3, lambda: str(going.ledger), PATIENCE)


def newer_program(folder: Path) -> Path:
    """This program with one migration more."""
    home = folder / "newer"
    for package in PROGRAM:
        shutil.copytree(HOUSE / package, home / package, ignore=shutil.ignore_patterns("__pycache__"))
    step = home / "storage/migrations/versions/9000_what_somebody_may_want.py"
    step.write_text(COLUMN.replace("{before}", newest()))
    return home
