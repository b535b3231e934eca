"""Coordinators: a question that nobody took reaches them, without its text."""

from __future__ import annotations

from datetime import datetime

from town import Seen, Town

from bot.chat.catalogue import ZONE

HUUR = "Mag de verhuurder de huur tussentijds verhogen?"


async def waits_too_long(town: Town) -> None:
    """Urgent, so that it takes a quarter of an hour."""
    await town.anna.types(f"/consult huur spoed {HUUR}")
    await town.anna.presses("Verstuur")
    await town.passes(minutes=16)


def about_the_question(town: Town) -> list[Seen]:
    """What stands in the channel, without the card that says who is on duty."""
    return [seen for seen in town.desk.messages if seen.place == "C-ZWOLLE" and "Nu piket" not in seen.text]


async def test_a_coordinator_assigns_it_to_a_lawyer_by_name(town: Town) -> None:
    await waits_too_long(town)
    await town.dirk.presses_in_channel("Wijs toe")
    assert "Ella" in town.dirk.sees()[-1].labels
    assert HUUR not in town.dirk.reads()
    await town.dirk.presses("Ella")
    assert "Ella heeft de vraag gekregen" in town.dirk.reads()
    assert town.ella.has_read(HUUR)
    assert "Dirk heeft Ella gevraagd" in town.channel()
    await town.ella.presses("Ik pak dit op")
    assert "Ella heeft de vraag opgepakt" in town.channel()
    assert town.bram.has_read("Ella was net eerder")


async def test_lawyers_with_a_conflict_are_not_among_the_names(town: Town) -> None:
    await waits_too_long(town)
    await town.bram.presses("Belangenconflict")
    await town.dirk.presses_in_channel("Wijs toe")
    assert "Bram" not in town.dirk.sees()[-1].labels


async def test_an_assigned_lawyer_who_stays_silent_is_reported_again(town: Town) -> None:
    await waits_too_long(town)
    await town.dirk.presses_in_channel("Wijs toe")
    await town.dirk.presses("Ella")
    await town.passes(minutes=16)
    messages = about_the_question(town)
    assert messages[-1].under == messages[0].id


async def test_what_was_taken_cannot_be_assigned(town: Town) -> None:
    await waits_too_long(town)
    assign = about_the_question(town)[0].button("Wijs toe")
    assert assign
    await town.bram.presses("Ik pak dit op")
    await town.dirk.presses_again(assign)
    assert "Bram heeft de vraag opgepakt" in town.dirk.reads()


async def test_a_coordinator_passes_it_on_to_national(town: Town) -> None:
    await waits_too_long(town)
    await town.dirk.presses_in_channel("Zet door naar landelijk")
    assert "Er is nu geen landelijk piket voor HUU-0001" in town.dirk.reads()
    await town.is_at(datetime(2026, 12, 1, 13, 1, tzinfo=ZONE))
    assert town.ella.has_read(HUUR)


async def test_on_to_national_at_once_when_it_is_on_duty(town: Town) -> None:
    town.has_duty(town.ella, reach="landelijk")
    await waits_too_long(town)
    await town.dirk.presses_in_channel("Zet door naar landelijk")
    assert "HUU-0001 staat nu bij het landelijke piket" in town.dirk.reads()
    assert town.ella.has_read(HUUR)
    assert town.anna.has_read("Het landelijke piket is nu gevraagd.")


async def test_a_first_line_worker_cannot_assign(town: Town) -> None:
    await waits_too_long(town)
    await town.anna.presses_in_channel("Wijs toe")
    assert "Dit kan alleen een" in town.anna.reads()
