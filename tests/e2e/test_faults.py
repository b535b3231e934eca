"""Whatever the platforms do, everything that was accepted happens once."""

from __future__ import annotations

import asyncio

import pytest

from tests.e2e.city import QUESTION, Open, cast, city, opened
from tests.e2e.people import OnSlack

SLACK = [
    {"kind": "ratelimited", "retry_after": 1},
    {"kind": "http", "status": 503},
    {"kind": "http", "status": 500, "after_effect": True},
    {"kind": "drop"},
    {"kind": "drop", "after_effect": True},
    {"kind": "garbage", "after_effect": True},
]
TELEGRAM = [{"kind": "flood", "retry_after": 1}, {"kind": "http", "status": 502}, {"kind": "drop"}]


@pytest.mark.parametrize("fault", SLACK, ids=str)
async def test_whatever_slack_answers_there_is_one_card(sqlite: str, fault: dict[str, object]) -> None:
    async with city(sqlite) as place:
        cast(place, asker="telegram", lawyer="slack")
        place.slack.faults.on_api(match="chat.postMessage", times=2, **fault)  # type: ignore[arg-type]
        async with opened(place) as town:
            await asks(town)
            await town.bram.reads("HUU-0001")
            await town.settles()
            assert town.bram.times("HUU-0001") == 1
            assert town.dead() == 0


@pytest.mark.parametrize("fault", TELEGRAM, ids=str)
async def test_whatever_telegram_answers_the_card_arrives(sqlite: str, fault: dict[str, object]) -> None:
    async with city(sqlite) as place:
        cast(place)
        place.tg.faults.on(match="sendMessage", times=2, **fault)  # type: ignore[arg-type]
        async with opened(place) as town:
            await asks(town)
            await town.bram.reads("HUU-0001")
            await town.settles()
            assert town.bram.times("HUU-0001") == 1
            assert town.dead() == 0


async def test_the_same_update_twice_is_one_act(town: Open) -> None:
    place = town.city
    await asks(town)
    await town.bram.presses("Ik pak dit op")
    await town.bram.replies("Alleen als het contract dat toestaat.", to="HUU-0001")
    await town.anna.reads("Alleen als het contract dat toestaat.")
    await town.anna.replies("En als er niets in staat?", to="Alleen als het contract dat toestaat.")
    await town.bram.reads("En als er niets in staat?")
    for delivery in place.slack.deliveries():
        await place.slack.courier.redeliver(delivery)
    for update in list(place.tg.inbox(place.account).log):
        place.tg.inbox(place.account).redeliver(update)
    await place.tg.settle()
    await town.settles()
    assert town.anna.times("Alleen als het contract dat toestaat.") == 1
    assert town.bram.times("En als er niets in staat?") == 1
    assert town.bram.times(QUESTION) == 1
    assert town.house.database.read_now(lambda store: store.consults.by_code("HUU-0002")) is None


async def test_a_line_to_slack_that_breaks_is_made_again(sqlite: str) -> None:
    async with city(sqlite) as place:
        cast(place)
        async with opened(place) as town:
            await place.slack.sockets.kill(place.app.id)
            await place.slack.sockets.wait_connected(place.app.id, 20)
            assert isinstance(town.anna, OnSlack)
            await asks(town)
            await town.bram.reads(QUESTION)


async def test_nobody_waits_for_a_platform_that_is_away(sqlite: str) -> None:
    """Slack answers nothing, and Telegram goes on."""
    async with city(sqlite) as place:
        cast(place, asker="telegram", lawyer="slack")
        async with opened(place) as town:
            place.slack.faults.on_api("http", "chat.*", times=1000, status=503)
            await asks(town)
            await town.anna.types("/status")
            await town.anna.reads("uitgezet bij de advocaat met dienst")
            await asyncio.sleep(0.5)
            assert not town.bram.has_read("HUU-0001")
            place.slack.faults.clear()
            await town.bram.reads("HUU-0001")


async def asks(town: Open) -> None:
    await town.anna.types(f"/consult huur {QUESTION}")
    await town.anna.presses("Verstuur", on=QUESTION)
    await town.anna.reads("Je hoort iets voor")
