"""What only Telegram has: question by question, groups in which nothing about a case may stand, strangers."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.e2e.city import QUESTION, Open, Ways, cast, city, opened
from tests.e2e.people import OnTelegram, until


@pytest.fixture
async def town(url: str) -> AsyncIterator[Open]:
    """Anna asks on Telegram, Bram answers on Slack."""
    async with city(url, Ways() if url.startswith("sqlite") else Ways("http", "webhook")) as place:
        cast(place, asker="telegram", lawyer="slack")
        async with opened(place) as open_city:
            yield open_city
            assert open_city.dead() == 0


async def test_a_question_is_asked_step_by_step(town: Open) -> None:
    await town.anna.types("/consult")
    await town.anna.presses("Huurrecht")
    await town.anna.reads("Wat is je vraag?")
    await town.anna.types(QUESTION)
    await town.anna.presses("Nee", on="haast")
    await town.anna.reads("Staat hier nog iets in waaraan iemand te herkennen is?")
    await town.anna.presses("Verstuur", on=QUESTION)
    await town.bram.reads(QUESTION)


async def test_a_question_typed_in_a_group_is_taken_away_and_answered_in_private(town: Open) -> None:
    anna, group = on_telegram(town, "anna"), town.city.group
    await anna.client.join(group)
    typed = await anna.client.send(f"/consult huur {QUESTION}", group)
    await anna.reads("Staat hier nog iets in waaraan iemand te herkennen is?")
    pointed = await anna.client.wait_message("Ik antwoord je in onze privéchat.", group)
    assert typed.deleted
    assert QUESTION not in pointed.text
    await anna.presses("Verstuur", on=QUESTION)
    await town.bram.reads(QUESTION)
    assert not [m for m in group.shown() if "verhuurder" in m.text]


async def test_the_bot_leaves_a_group_that_is_not_registered(town: Open) -> None:
    wil = town.city.tg.person("Wil")
    other = town.city.tg.group("Buurtapp", wil, [])
    await wil.add(town.city.account, other)
    await until(lambda: not other.member(town.city.account.id).present, lambda: "the bot is still there")
    assert "Deze groep is niet aangemeld" in next(m.text for m in reversed(other.shown()) if m.from_bot)
    assert town.city.group.member(town.city.account.id).present


async def test_a_stranger_is_pointed_to_help(town: Open) -> None:
    stranger = town.city.on_telegram("Vreemd", started=False)
    await stranger.client.start()
    await stranger.reads("Deze bot is voor hulpverleners die zijn aangemeld.")
    await stranger.types("Ik word morgen uit mijn huis gezet, wat moet ik doen?")
    await until(lambda: stranger.times("Deze bot is voor hulpverleners") == 2, lambda: str(stranger.sees()))


async def test_a_lawyer_who_blocks_the_bot_is_told_to_nobody_but_the_coordinator(town: Open) -> None:
    """What cannot be delivered is kept where a coordinator can see it, and the rest goes on."""
    anna = on_telegram(town, "anna")
    await anna.types(f"/consult huur {QUESTION}")
    await anna.presses("Verstuur", on=QUESTION)
    await town.bram.reads(QUESTION)
    await anna.client.block()
    await town.bram.presses("Ik pak dit op")
    await until(lambda: town.dead() > 0, lambda: "nothing was given up")
    await town.bram.finds("Geef terug", on="HUU-0001")
    town.house.database.write_now(lambda store: [store.session.delete(row) for row in store.outbox.dead()])


async def test_a_word_more_is_taken_out_with_a_tap_and_by_typing_it(town: Open) -> None:
    await town.anna.types("/consult huur Jan de Vries houdt geiten bij Xqwzil in de tuin. Mag dat van de verhuurder?")
    seen = await town.anna.reads("Staat hier nog iets in")
    assert "Vries" not in seen.text
    await town.anna.presses("Nog iets weghalen")
    await town.anna.presses("Een ander woord")
    await town.anna.reads("Welk woord mag de ander niet lezen?")
    await town.anna.types("geiten")
    await town.anna.presses("Verstuur", on="houdt [weggelaten]")
    await town.bram.reads("houdt [weggelaten]")
    assert not town.bram.has_read("geiten")


async def test_ones_own_data_come_as_a_file(town: Open) -> None:
    await town.anna.types("/privacy")
    await town.anna.presses("Download mijn gegevens")
    await until(lambda: town.city.tg.calls_to("sendDocument"), lambda: "no file came")


def on_telegram(town: Open, name: str) -> OnTelegram:
    person = town.city.people[name]
    assert isinstance(person, OnTelegram)
    return person
