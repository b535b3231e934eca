"""Two people, or one person twice, at the very same moment: one of the two wins and nothing is lost or doubled."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from town import Seen, Town, zwolle

from bot.chat.effect import Reply
from bot.chat.update import Update
from bot.engine.port import Answer
from storage.consults import Part

HUUR = "Mag de verhuurder de huur tussentijds verhogen?"


@pytest.fixture
async def town(url: str) -> AsyncIterator[Town]:
    async with zwolle(url) as place:
        yield place


async def at_once(town: Town, *updates: Update) -> list[str]:
    """Everything that was answered, after all of it was handled at the same time and delivered."""
    answers: list[Answer] = await asyncio.gather(*(town.bot.receive(update) for update in updates))
    await town.delivery.settle()
    cards = [(shown.card, answer.voice) for answer in answers for shown in answer.shown if isinstance(shown, Reply)]
    return [Seen("", "", card, voice).text for card, voice in cards]


def part(town: Town) -> Part:
    return town.looks(lambda store: store.consults.parts(1)[0])  # type: ignore[return-value]


async def asks(town: Town, urgent: str = "spoed ") -> None:
    await town.anna.types(f"/consult huur {urgent}{HUUR}")
    await town.anna.presses("Verstuur")


async def test_two_lawyers_tap_at_once(town: Town) -> None:
    for _ in range(5):
        await asks(town)
        said = await at_once(
            town, town.bram.about_to_press("Ik pak dit op"), town.carla.about_to_press("Ik pak dit op")
        )
        assert len([words for words in said if "was net eerder. Dank je." in words]) == 1
        owners = {town.bram.member.number, town.carla.member.number}
        assert part(town).owner_id in owners
        await town.anna.presses("Trek in")


async def test_send_pressed_twice_at_once(town: Town) -> None:
    await town.anna.types(f"/consult huur {HUUR}")
    presses = [town.anna.about_to_press("Verstuur") for _ in range(4)]
    await at_once(town, *presses)
    assert town.looks(lambda store: store.consults.by_code("HUU-0001")) is not None
    assert town.looks(lambda store: store.consults.by_code("HUU-0002")) is None
    assert len([seen for seen in town.bram.sees() if HUUR in seen.text]) == 1


async def test_the_asker_closes_while_the_lawyer_answers(town: Town) -> None:
    for _ in range(5):
        await asks(town)
        await town.bram.presses("Ik pak dit op")
        await at_once(
            town,
            town.anna.about_to_press("Sluit vraag"),
            town.bram.about_to_reply("Alleen als het contract dat toestaat.", to=HUUR),
        )
        assert town.anna.finds("Alleen als het contract dat toestaat.")
        states = town.looks(lambda store: [(c.state, p.state) for c, p in _all(store)])
        assert all(state == ("gesloten", "gesloten") for state in states)
        town.clock.advance(timedelta(minutes=11))


def _all(store: object) -> list[tuple[object, Part]]:
    consults = [store.consults.get(number) for number in range(1, 20)]  # type: ignore[attr-defined]
    return [(row, part) for row in consults if row for part in store.consults.parts(row.number)]  # type: ignore[attr-defined]


async def test_a_lawyer_takes_it_while_the_clock_passes_it_on(town: Town) -> None:
    for _ in range(5):
        await asks(town, urgent="")
        town.clock.advance(timedelta(minutes=46))
        await asyncio.gather(
            town.bot.receive(town.bram.about_to_press("Ik pak dit op", on=HUUR)), town.runner.catch_up()
        )
        await town.passes(minutes=1)
        for row, mine in town.looks(_all):
            if row.state == "open":
                assert mine.owner_id == town.bram.member.number
                assert mine.step == "eigenaar_herinneren"
        assert not town.carla.has_button("Ik pak dit op")
        await town.anna.presses("Trek in")
        town.clock.advance(timedelta(minutes=-47))


async def test_withdrawn_while_it_is_taken(town: Town) -> None:
    for _ in range(5):
        await asks(town)
        await at_once(town, town.anna.about_to_press("Trek in"), town.bram.about_to_press("Ik pak dit op", on=HUUR))
        assert not town.bram.has_read(HUUR)
        assert not town.bram.has_button("Antwoord")
        assert all(mine.state == "gesloten" for _, mine in town.looks(_all))


async def test_two_processes_look_at_the_clock_at_once(town: Town) -> None:
    await asks(town)
    town.clock.advance(timedelta(minutes=16))
    await asyncio.gather(town.runner.catch_up(), town.runner.catch_up())
    await town.delivery.settle()
    reminders = [seen for seen in town.bram.sees() if "Er wacht nog" in seen.text]
    assert len(reminders) == 1
