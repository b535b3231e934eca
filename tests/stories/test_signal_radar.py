"""The radar: questions about the same thing, from several people, become a proposal for the coordinators."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from town import Town

from bot.chat.catalogue import ZONE
from storage.members import OrganisationKind, Role

MONDAY = datetime(2026, 12, 14, 8, 20)
QUESTIONS = (
    "De verhuurder rekent de servicekosten niet af, wat kan mijn cliënt doen?",
    "Cliënt betaalt al drie jaar een voorschot servicekosten zonder afrekening, mag dat?",
    "Mag een verhuurder servicekosten vragen voor een huismeester die er niet is?",
    "Hoe vraag je een overzicht van de service kosten op bij de verhuurder?",
    "Zijn de servicekosten over twee jaar geleden nog op te eisen?",
)
OTHERS = (
    "Mag de verhuurder de borg houden voor een kapotte deur?",
    "Hoe vraag je medehuur aan voor een partner?",
)


async def asks(town: Town, who: str, words: str) -> None:
    await town.person(who).types(f"/consult huur {words}")
    await town.person(who).presses("Verstuur")
    await town.person(who).presses("Sluit vraag")


def settle_askers(town: Town) -> None:
    town.settles("Fenna", OrganisationKind.SOCIAAL_RAADSLIEDEN, Role.FIRST_LINE)
    town.settles("Guus", OrganisationKind.SOCIAAL_RAADSLIEDEN, Role.FIRST_LINE, organisation="Organisatie Fenna")
    for weeks in range(6):
        town.has_duty(town.bram, day=datetime(2026, 12, 1) + timedelta(weeks=weeks, days=3))


async def burst(town: Town, askers: tuple[str, ...] = ("anna", "fenna", "guus")) -> None:
    settle_askers(town)
    for number, words in enumerate(OTHERS):
        await asks(town, ("anna", "fenna", "guus")[number % 3], words)
    for number, words in enumerate(QUESTIONS):
        await asks(town, askers[number % len(askers)], words)
    await radar_runs(town)


def remembered(town: Town) -> int:
    """How many questions the radar knows something of."""
    since = town.clock.now() - timedelta(days=365)
    return len(town.database.read_now(lambda store: store.traces.sights(since)))


async def radar_runs(town: Town) -> None:
    """Monday morning comes; nobody looks at the days before it."""
    await town.passes(minutes=1)
    town.clock.advance(MONDAY.replace(tzinfo=ZONE) - town.clock.now())
    await town.passes(minutes=20)


async def test_a_burst_is_proposed_with_its_count_and_without_a_text(town: Town) -> None:
    await burst(town)
    assert "5 vragen in 28 dagen gingen over servicekosten" in town.channel()
    assert "huismeester" not in town.channel()
    assert "HUU-" not in town.channel()


async def test_a_coordinator_makes_it_a_signal_with_one_tap(town: Town) -> None:
    await burst(town)
    await town.dirk.presses_in_channel("Zet op de agenda")
    assert "Dirk maakte er SIG-0001 van" in town.channel()
    assert town.dirk.has_read("De radar zag 5 vragen in 28 dagen")
    signal = town.database.read_now(lambda store: store.signals.by_code("SIG-0001"))
    assert signal
    assert (signal.cases, signal.area, signal.district) == (5, "huur", "overijssel")


async def test_what_is_not_needed_is_not_proposed_again(town: Town) -> None:
    await burst(town)
    await town.dirk.presses_in_channel("Niet nodig")
    assert "Dirk vond een signaal niet nodig" in town.channel()
    town.clock.advance(timedelta(days=7))
    await town.passes(minutes=20)
    assert town.channel().count("gingen over servicekosten") == 1


async def test_only_the_first_of_two_coordinators_decides(town: Town) -> None:
    await burst(town)
    fred = town.settles("Fred", OrganisationKind.SOCIAAL_RAADSLIEDEN, Role.COORDINATOR)
    button = next(m for m in town.desk.messages if m.button("Niet nodig")).button("Niet nodig")
    assert button
    await town.dirk.presses_in_channel("Zet op de agenda")
    await fred.presses_again(button)
    assert "Een collega was je voor" in fred.reads()


async def test_a_coordinator_of_another_district_cannot_decide(town: Town) -> None:
    await burst(town)
    ina = town.settles("Ina", OrganisationKind.JURIDISCH_LOKET, Role.COORDINATOR, location="nijmegen")
    button = next(m for m in town.desk.messages if m.button("Niet nodig")).button("Niet nodig")
    assert button
    await ina.presses_again(button)
    assert "Dit voorstel ken ik niet" in ina.reads()


@pytest.mark.parametrize("askers", [("anna",), ("fenna", "guus")])
async def test_one_person_or_one_office_is_no_burst(town: Town, askers: tuple[str, ...]) -> None:
    await burst(town, askers)
    assert "gingen over" not in town.channel()


async def test_four_questions_are_too_few(town: Town) -> None:
    settle_askers(town)
    for number, words in enumerate((*OTHERS, *QUESTIONS[:4])):
        await asks(town, ("anna", "fenna", "guus")[number % 3], words)
    await radar_runs(town)
    assert "gingen over" not in town.channel()


async def test_a_withdrawn_question_does_not_count(town: Town) -> None:
    settle_askers(town)
    for number, words in enumerate((*OTHERS, *QUESTIONS[:4])):
        await asks(town, ("anna", "fenna", "guus")[number % 3], words)
    await town.fenna.types(f"/consult huur {QUESTIONS[4]}")
    await town.fenna.presses("Verstuur")
    await town.passes(minutes=1)
    town.clock.advance(timedelta(days=1))
    await town.passes(minutes=2)
    assert remembered(town) == 7
    await town.fenna.presses("Trek in", on=QUESTIONS[4])
    await radar_runs(town)
    assert "gingen over" not in town.channel()


async def test_ninety_days_later_nothing_is_remembered(town: Town) -> None:
    await burst(town)
    assert remembered(town) > 0
    town.clock.advance(timedelta(days=91))
    await town.passes(minutes=20)
    assert remembered(town) == 0
