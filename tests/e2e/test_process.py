"""The bot as a process: it starts from its environment, stops when asked, and a kill -9 loses and doubles nothing."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.e2e.city import QUESTION, City, Ways, cast, city, free_port
from tests.e2e.people import OnSlack, OnTelegram, until
from tests.e2e.process import Process, prepare
from tests.e2e.test_consult import the_whole_consult


@pytest.fixture
def ways() -> Ways:
    return Ways()


@pytest.fixture
async def place(ways: Ways, sqlite: str) -> AsyncIterator[City]:
    """Anna asks on Telegram, Bram answers on Slack; on the real clock."""
    async with city(sqlite, ways, now=datetime.now(UTC)) as somewhere:
        somewhere.slack.retry_schedule = (0.0, 0.5, 2.0, 5.0, 10.0)
        cast(somewhere, asker="telegram", lawyer="slack")
        begins = somewhere.now - timedelta(hours=1)
        somewhere.has_duty("Bram", backup="Carla", begins=begins, ends=begins + timedelta(hours=8))
        yield somewhere


@pytest.fixture
async def bot(place: City, tmp_path: Path) -> AsyncIterator[Process]:
    prepare(place, tmp_path)
    process = Process(place, tmp_path)
    await process.starts()
    yield process
    await process.is_killed()
    assert [words for words in ("verhuurder", "Traceback") if words in process.said()] == []


@pytest.mark.parametrize("ways", [Ways("socket", "polling"), Ways("http", "webhook")], ids=str)
async def test_a_consult_and_a_stop(place: City, bot: Process) -> None:
    anna, bram = place.people["anna"], place.people["bram"]
    await the_whole_consult(anna, bram)
    assert await bot.stops() < 15
    assert place.looks(lambda store: store.outbox.counts().get("sending", 0)) == 0


async def test_what_is_done_while_it_is_away_is_done_after_the_start(place: City, bot: Process) -> None:
    anna, bram = place.people["anna"], place.people["bram"]
    await asks(anna)
    await bram.finds("Ik pak dit op", on="HUU-0001")
    await bot.stops()
    await anna.types("/status HUU-0001")
    await bot.starts()
    await anna.reads("uitgezet bij de advocaat met dienst")
    await bram.presses("Ik pak dit op")
    await anna.reads("Bram heeft je vraag opgepakt")


@pytest.mark.parametrize("after_effect", [True, False], ids=["it had arrived", "it had not arrived"])
async def test_killed_while_a_card_is_sent_it_arrives_once_on_slack(
    place: City, bot: Process, after_effect: bool
) -> None:
    place.slack.faults.on_api("hang", "chat.postMessage", after_effect=after_effect)
    await asks(place.people["anna"])
    await until(lambda: any(c.fault for c in place.slack.calls_to("chat.postMessage")), lambda: "nothing was sent")
    await bot.is_killed()
    place.slack.faults.clear()
    await bot.starts()
    await place.people["bram"].reads("HUU-0001")
    await asyncio.sleep(3)
    assert place.people["bram"].times("HUU-0001") == 1


async def test_killed_while_a_card_is_sent_it_arrives_at_least_once_on_telegram(place: City, bot: Process) -> None:
    anna, bram = place.people["anna"], place.people["bram"]
    await asks(anna)
    await bram.finds("Ik pak dit op", on="HUU-0001")
    place.tg.faults.on("hang", "sendMessage")
    await bram.presses("Ik pak dit op")
    await until(lambda: any(c.fault for c in place.tg.calls_to("sendMessage")), lambda: "nothing was sent")
    await bot.is_killed()
    place.tg.faults.clear()
    await bot.starts()
    await until(lambda: anna.times("opgepakt") > 1, lambda: f"no news for Anna: {anna.sees()}")


async def asks(anna: OnSlack | OnTelegram) -> None:
    await anna.types(f"/consult huur {QUESTION}")
    await anna.presses("Verstuur", on=QUESTION)
    await anna.reads("Je hoort iets voor")


async def test_a_second_bot_on_the_same_file_says_so_and_stops(place: City, bot: Process, tmp_path: Path) -> None:
    folder = tmp_path / "second"
    folder.mkdir()
    shutil.copy(tmp_path / "kortelijn.toml", folder)
    second = Process(place, folder, port=free_port())
    with pytest.raises(AssertionError, match="Een andere bot werkt met dit databasebestand"):
        await second.starts()
    assert second.running
    assert second.running.returncode == 1
    assert await bot.problems() == []
