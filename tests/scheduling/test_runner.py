"""What happens by itself happens once: over restarts, outages, several processes and summer time."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from bot.chat.catalogue import ZONE
from bot.chat.effect import Effects
from bot.engine.clock import StoppedClock
from bot.engine.job import Moment, Routine, Sweep
from bot.engine.worker import Worker
from bot.reference.book import Reference
from bot.settings import Config
from scheduling.runner import Runner, planned_between
from scheduling.timetable import TIMETABLE
from storage.audit import AuditLine
from storage.database import Database, DatabaseDown, create_tables
from storage.vault import Vault

MONDAY = datetime(2026, 11, 30, 7, 0, tzinfo=ZONE)


class Ledger:
    """Writes down what ran, in the same transaction."""

    def __init__(self) -> None:
        self.ran: list[str] = []
        self.fails = 0

    def note(self, moment: Moment, planned: datetime) -> Effects:
        if self.fails:
            self.fails -= 1
            raise ZeroDivisionError
        moment.store.audit.add(moment.now, None, "ran", planned.isoformat())
        return []


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(f"sqlite:///{tmp_path}/jobs.db", Vault(b"k" * 32))
    create_tables(made)
    yield made
    made.close()


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock(MONDAY)


def runner(database: Database, clock: StoppedClock, *jobs: Routine | Sweep) -> Runner:
    return Runner(Worker(database, clock, Reference.load(), Config(), planned_between), jobs, clock)


def ran(database: Database) -> list[str]:
    query = select(AuditLine).order_by(AuditLine.id)
    return database.read_now(lambda store: [line.about for line in store.session.exec(query)])


async def test_a_routine_runs_at_its_time_on_working_days_and_not_before(
    database: Database, clock: StoppedClock
) -> None:
    daily = runner(database, clock, Routine("digest", "30 8 * * mon-fri", Ledger().note))
    await daily.catch_up()
    assert ran(database) == []
    for _ in range(7):
        clock.advance(timedelta(days=1))
        await daily.catch_up()
    assert [when[:16] for when in ran(database)] == [
        f"2026-{day}T08:30" for day in ("11-30", "12-01", "12-02", "12-03", "12-04")
    ]


async def test_after_an_outage_only_the_latest_is_done_or_each_as_the_routine_wants(
    database: Database, clock: StoppedClock
) -> None:
    jobs = (
        Routine("latest", "0 9 * * *", Ledger().note),
        Routine("each", "0 10 * * *", Ledger().note, only_latest=False),
    )
    await runner(database, clock, *jobs).catch_up()
    clock.advance(timedelta(days=3))
    await runner(database, clock, *jobs).catch_up()
    times = [when[11:16] for when in ran(database)]
    assert times.count("09:00") == 1
    assert times.count("10:00") == 3


def test_several_processes_do_it_once(database: Database, clock: StoppedClock) -> None:
    import asyncio

    job = Routine("digest", "30 8 * * *", Ledger().note)
    asyncio.run(runner(database, clock, job).catch_up())
    clock.advance(timedelta(hours=2))
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: asyncio.run(runner(database, clock, job).catch_up()), range(8)))
    assert len(ran(database)) == 1


async def test_a_routine_that_failed_comes_back_and_stops_nobody_else(database: Database, clock: StoppedClock) -> None:
    failing = Ledger()
    failing.fails = 1
    both = runner(
        database, clock, Routine("fails", "0 9 * * *", failing.note), Routine("goes-on", "0 9 * * *", Ledger().note)
    )
    await both.catch_up()
    clock.advance(timedelta(hours=3))
    await both.run(both.jobs[0])
    assert ran(database) == []
    await both.catch_up()
    assert len(ran(database)) == 2


async def test_one_bad_row_does_not_stop_a_sweep(database: Database, clock: StoppedClock) -> None:
    done: list[int] = []

    def step(moment: Moment, number: int) -> Effects:
        if number == 2:
            raise ZeroDivisionError
        done.append(number)
        return []

    sweep = Sweep("sweep", timedelta(seconds=5), lambda _: [1, 2, 3], step)
    await runner(database, clock, sweep).run(sweep)
    assert done == [1, 3]


async def test_a_sweep_that_cannot_look_keeps_no_other_from_its_work(database: Database, clock: StoppedClock) -> None:
    done: list[int] = []

    def broken(_: Moment) -> list[int]:
        raise ZeroDivisionError

    def due(_: Moment) -> list[int]:
        return [] if done else [1]

    def step(_: Moment, number: int) -> Effects:
        done.append(number)
        return []

    every = timedelta(minutes=1)
    await runner(database, clock, Sweep("broken", every, broken, step), Sweep("works", every, due, step)).catch_up()
    assert done == [1]


async def test_what_was_not_looked_at_while_the_database_was_down_has_its_turn_at_once(
    database: Database, clock: StoppedClock
) -> None:
    down = True

    def due(_: Moment) -> list[int]:
        if down:
            raise DatabaseDown("OperationalError")
        return [] if done else [1]

    done: list[int] = []

    def step(_: Moment, number: int) -> Effects:
        done.append(number)
        return []

    looks = runner(database, clock, Sweep("hourly", timedelta(hours=1), due, step))
    await looks.catch_up()
    down = False
    clock.advance(timedelta(seconds=30))
    await looks.catch_up()
    assert done == [1]


@pytest.mark.parametrize("year", range(2024, 2036))
def test_half_past_eight_stays_half_past_eight_over_summer_time(year: int) -> None:
    job = Routine("digest", "30 8 * * *", Ledger().note)
    for month in (3, 10):
        start = datetime(year, month, 20, tzinfo=ZONE)
        planned = planned_between(job, start, start + timedelta(days=14))
        assert [(when.hour, when.minute) for when in planned] == [(8, 30)] * len(planned)
        assert len({when.date() for when in planned}) == len(planned) >= 13


def test_no_routine_of_ours_runs_in_the_hour_that_comes_twice() -> None:
    hours = [job.crontab.split()[1] for job in TIMETABLE if isinstance(job, Routine)]
    assert "2" not in hours
    assert "*" not in hours


def test_weekdays_are_named() -> None:
    days = [job.crontab.split()[4] for job in TIMETABLE if isinstance(job, Routine)]
    assert not [day for day in days if any(sign.isdigit() for sign in day)]
