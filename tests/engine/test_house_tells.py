"""The house tells the truth about itself: to who asks whether it is ready, to systemd, and to a watcher outside."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from town import Telegraph, Town, zwolle

from bot.engine.house import House
from bot.engine.pace import Pace
from storage.database import DatabaseDown


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with zwolle(f"sqlite:///{tmp_path}/town.db") as place:
        yield place


def house_of(town: Town) -> House:
    house = House(town.database, town.bot, town.delivery, town.runner, town.platforms, town.clock)
    house._started = True
    return house


async def test_a_house_in_which_all_turns_has_no_problems(town: Town) -> None:
    assert await house_of(town).problems() == []


def jobs(town: Town, house: House) -> None:
    town.clock.advance(timedelta(minutes=3))
    town.delivery.last_look = town.clock.now()


def sender(town: Town, house: House) -> None:
    town.clock.advance(timedelta(minutes=2))
    town.runner.last_look = town.clock.now()


def platform(town: Town, house: House) -> None:
    silent = Telegraph("phone", town.clock, whole_forms=False)
    silent.silent_for = lambda: 91.0  # type: ignore[method-assign]  # a socket that is open and says nothing
    house.adapters = {"phone": silent}


def database(town: Town, house: House) -> None:
    async def down(work: object) -> None:
        raise DatabaseDown("x")

    house.database.read = down  # type: ignore[method-assign,assignment]  # as when it does not answer


def stopping(town: Town, house: House) -> None:
    house._stopping = True


def starting(town: Town, house: House) -> None:
    house._started = False


@pytest.mark.parametrize(
    ("breaks", "said"),
    [
        (jobs, "jobs_silent"),
        (sender, "sender_silent"),
        (platform, "phone_silent"),
        (database, "database_down"),
        (stopping, "stopping"),
        (starting, "starting"),
    ],
)
async def test_each_problem_is_said(town: Town, breaks: Callable[[Town, House], None], said: str) -> None:
    house = house_of(town)
    breaks(town, house)
    assert await house.problems() == [said]


async def test_the_watcher_outside_hears_it_from_inside_the_loop_of_jobs_when_all_is_well(town: Town) -> None:
    heard: list[str] = []
    house = house_of(town)

    async def ping() -> None:
        heard.append("alive")

    house.ping = ping
    await town.runner.catch_up()
    await asyncio.sleep(0)
    assert heard == ["alive"]
    platform(town, house)
    await town.runner.catch_up()
    await asyncio.sleep(0)
    assert heard == ["alive"]


async def test_a_slow_watcher_keeps_no_job_waiting(town: Town) -> None:
    house = house_of(town)

    async def slow() -> None:
        await asyncio.sleep(60)

    house.ping = slow
    await asyncio.wait_for(town.runner.catch_up(), 20)
    for task in house._tasks:
        task.cancel()


async def test_systemd_hears_that_the_jobs_run(town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as there:
        there.bind(str(tmp_path / "notify"))
        there.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        house_of(town)
        await town.runner.catch_up()
        assert there.recv(100) == b"WATCHDOG=1"


async def test_who_goes_faster_than_people_do_is_asked_to_wait_and_nothing_is_handled(town: Town) -> None:
    town.bot.pace = Pace(burst=2, per_second=1.0, hand=lambda: 0.0)
    for _ in range(2):
        await town.anna.types("/mijn")
    shown = await town.anna.types("/consult huur Mag de verhuurder de huur tussentijds verhogen?")
    assert "Je gaat sneller dan ik kan volgen" in shown[0].text
    assert town.database.read_now(lambda store: store.drafts.any_expired(town.clock.now() + timedelta(days=1))) is False
    await town.bram.types("/mijn")
    assert "sneller" not in town.bram.reads()
