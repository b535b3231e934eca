"""Nobody reacts, and two react at once: what the clock does, and who wins."""

from __future__ import annotations

import asyncio

from faketelegram import Message

from tests.e2e.city import QUESTION, Open, Ways, cast, city, opened
from tests.e2e.people import OnTelegram, until


async def test_a_silent_lawyer_is_reminded_then_the_backup_then_the_coordinators(town: Open) -> None:
    await asked(town)
    await town.bram.reads("HUU-0001")
    await town.passes(minutes=24)
    await town.bram.reads("Er wacht nog een vraag op je")
    await town.passes(minutes=23)
    await town.carla.reads(QUESTION)
    await town.passes(minutes=46)
    await until(lambda: "hebben niet gereageerd" in town.city.read_at_the_desk(), town.city.read_at_the_desk)
    assert "HUU-0001" in town.city.read_at_the_desk()
    assert "verhuurder" not in town.city.read_at_the_desk()
    await town.carla.presses("Ik pak dit op")
    await town.bram.reads("Carla was net eerder")
    await town.anna.reads("Carla heeft je vraag opgepakt")
    await until(lambda: "Carla heeft de vraag opgepakt" in town.city.read_at_the_desk(), town.city.read_at_the_desk)
    assert len([m for m in town.city.desk.visible() if m.bot_id and m.text != "Nu piket"]) == 1


async def test_of_two_lawyers_who_press_at_once_on_two_platforms_one_wins(town: Open) -> None:
    await asked(town)
    await town.passes(minutes=46)
    await town.bram.reads("HUU-0001")
    await town.carla.reads(QUESTION)
    await asyncio.gather(town.bram.presses("Ik pak dit op"), town.carla.presses("Ik pak dit op"))
    await town.settles()
    owners = [p for p in (town.bram, town.carla) if any("Geef terug" in seen.labels for seen in p.sees())]
    assert len(owners) == 1
    winner = owners[0].name
    loser = town.carla if winner == "Bram" else town.bram
    assert loser.has_read(f"{winner} was net eerder")
    assert not any("Ik pak dit op" in seen.labels for seen in loser.sees())
    await town.anna.reads(f"{winner} heeft je vraag opgepakt")


async def test_a_restart_forgets_nothing(sqlite: str) -> None:
    async with city(sqlite, Ways("http", "webhook")) as place:
        cast(place)
        async with opened(place) as town:
            await asked(town)
            await town.bram.reads("HUU-0001")
        bram = place.people["bram"]
        assert isinstance(bram, OnTelegram)
        card = await bram.finds("Ik pak dit op", on="HUU-0001")
        assert isinstance(card.it, Message)
        await bram.client.press(card.it, "Ik pak dit op")  # while nobody is at home: Telegram keeps it
        async with opened(place) as town:
            await town.anna.reads("Bram heeft je vraag opgepakt")
            await town.bram.replies("Nee, niet zonder reden.", to="HUU-0001")
            await town.anna.reads("Nee, niet zonder reden.")
            await town.settles()
            assert town.bram.times("HUU-0001 · Huurrecht") == 1


async def asked(town: Open) -> None:
    await town.anna.types(f"/consult huur {QUESTION}")
    await town.anna.presses("Verstuur", on=QUESTION)
    await town.anna.reads("Je hoort iets voor")
