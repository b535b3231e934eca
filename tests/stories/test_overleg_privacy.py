"""Meetings and what is somebody's own: where it stands, what is taken along, what is erased, and what leaked."""

from __future__ import annotations

import json
from datetime import datetime

import pytest
from fast import flies
from meeting import in_channel, plans, raised, seats, with_coordinators
from town import Person, Town

from storage.attendance import Answer
from storage.members import OrganisationKind, Role

MEETING = datetime(2027, 1, 7, 10, 5)
PROMISE = "Sara belt de gemeente over de folder met de rode kaft"
ADDITION = "De gemeente heeft de folder met de rode kaft al ingetrokken"


@pytest.fixture
def table(town: Town) -> Town:
    return with_coordinators(town)


@pytest.fixture
def fatma(town: Town) -> Person:
    return town.settles("Fatma", OrganisationKind.JURIDISCH_LOKET, Role.PRIVACY_OFFICER)


async def in_the_meeting(town: Town, words: str = "De folder met de rode kaft klopt niet") -> None:
    raised(town, town.anna, words)
    await plans(town)
    await seats(town, town.lars)
    await flies(town, MEETING)


async def promised(town: Town, who: str = "") -> None:
    """Dirk notes an action in the meeting, and adds something to the minutes."""
    await town.dirk.types("/overleg besluiten")
    await town.dirk.presses("Actie")
    await town.dirk.fills(what="Iemand vraagt naar de folder met de rode kaft", until="12 januari", who=who)
    await town.dirk.types("/overleg verslag")
    await town.dirk.presses("Vul aan")
    await town.dirk.fills(what=ADDITION)


# -- where it stands -----------------------------------------------------------------------------------------


async def test_status_knows_a_meeting_by_its_code_and_not_that_of_another_region(table: Town) -> None:
    await plans(table)
    await table.sara.types("/status ovl-1")
    assert "OVL-0001: signaleringsoverleg huurrecht (Overijssel)" in table.sara.reads()
    await table.sara.presses("Ik kom")
    assert "Fijn" in table.sara.reads()
    await table.ella.types("/status OVL-0001")
    assert "Dit nummer ken ik niet" in table.ella.reads()


async def test_mijn_shows_my_meetings_and_what_i_promised(table: Town) -> None:
    await in_the_meeting(table)
    await promised(table, who="Sara")
    await table.sara.types("/mijn")
    read = table.sara.reads()
    assert "Je overleggen" in read
    assert "(OVL-0002). Je hebt nog niet gezegd of je komt." in read
    assert "Vóór dinsdag (OVL-0001)" in read
    assert "rode kaft" not in read
    await table.sara.types("/status")
    await table.sara.presses("Gedaan: vóór dinsdag")
    await table.sara.types("/mijn")
    assert "Je acties" not in table.sara.reads()


# -- taking along and erasing --------------------------------------------------------------------------------


async def test_the_file_holds_seats_meetings_and_words_that_others_wrote_down_for_me(table: Town) -> None:
    await in_the_meeting(table)
    await promised(table, who="Sara")
    for person, said in ((table.sara, "toegezegd"), (table.dirk, "geschreven")):
        await person.types("/privacy inzage")
        file = next(seen.card.file for seen in reversed(person.sees()) if seen.card.file)
        taken = json.loads(file.content)
        assert any("rode kaft" in each for each in taken[said])
        assert {"seat", "attendance"} <= set(taken["tabellen"])
    assert ADDITION in taken["geschreven"]


async def test_who_is_erased_leaves_a_free_seat_and_an_action_with_an_owner(table: Town) -> None:
    await in_the_meeting(table)
    await promised(table, who="Sara")
    await table.sara.types("/privacy")
    assert "Acties uit een overleg\n1" in table.sara.reads()
    await table.sara.presses("Wis mijn gegevens")
    assert "open acties gaan naar een collega" in table.sara.reads()
    await table.sara.presses("Ja, wis alles")
    await table.passes(minutes=15)
    assert table.looks(lambda store: store.attendance.seats_of(table.sara.member.number)) == []
    owners = table.looks(lambda store: [action.owner_id for action in store.agenda.open_actions([1])])
    assert owners == [table.dirk.member.number]
    assert "die zetel leeg" in in_channel(table, "doet niet meer mee namens sociaal raadslieden")[-1]
    await table.dirk.types("/overleg OVL-0002")
    assert "oud-deelnemer" not in table.dirk.reads()
    assert "Sara" not in table.dirk.reads()


async def test_who_was_to_come_instead_and_left_is_not_expected_any_more(table: Town) -> None:
    mira = table.settles("Mira", OrganisationKind.LAW_OFFICE, Role.LAWYER, areas="huur")
    await plans(table)
    await seats(table, table.lars)
    await table.lars.presses("Ik kom niet", on="OVL-0001")
    await table.dirk.presses_in_channel("Vraag vervanger")
    await table.dirk.presses("Mira")
    await mira.presses("Ik kom", on="OVL-0001")
    await mira.types("/privacy wis")
    await mira.presses("Ja, wis alles")
    await table.passes(minutes=12)
    here = table.looks(lambda store: [row.answer for row in store.attendance.of(1) if row.kind == "advocaat"])
    assert here == [Answer.STAYS_AWAY]
    assert "niemand van advocatuur" in in_channel(table, "afmelding")[-1]


# -- a leak --------------------------------------------------------------------------------------------------


async def test_a_leak_in_minutes_is_hidden_and_who_read_them_is_named(table: Town, fatma: Person) -> None:
    await in_the_meeting(table)
    await promised(table, who="Sara")
    await table.lars.types("/overleg verslag")
    await table.anna.types("/overleg OVL-0001")
    await table.lars.types("/privacy lek OVL-0001")
    told = fatma.finds("Mogelijk datalek OVL-0001").text
    assert "Lars" in told
    assert "Sara" in told
    assert "Anna" not in told
    assert "Dirk" not in told
    assert table.looks(lambda store: store.agenda.kept(1)) == []
    assert "is verborgen" in table.sara.finds("De actie zelf blijft staan").text
    assert not [seen for seen in table.sara.sees() if seen.key and "Iemand vraagt" in seen.text]
    await table.dirk.types("/overleg verslag")
    assert "Iemand vraagt" not in table.dirk.reads()
    assert ADDITION not in table.dirk.reads()
    assert "Actie van Sara" in table.dirk.reads()
    await table.sara.presses("Gedaan", on="De actie zelf blijft staan")
    assert table.looks(lambda store: store.agenda.open_actions([1])) == []


async def test_what_is_added_after_a_leak_can_leak_again(table: Town, fatma: Person) -> None:
    await in_the_meeting(table)
    await promised(table)
    await table.dirk.types("/privacy lek OVL-0001")
    await table.dirk.types("/overleg verslag")
    await table.dirk.presses("Vul aan")
    await table.dirk.fills(what=ADDITION)
    await table.dirk.types("/privacy lek OVL-0001")
    assert table.looks(lambda store: store.agenda.kept(1)) == []
    await fatma.types("/privacy wis-tekst OVL-0001")
    assert "was al gewist" in fatma.reads()


async def test_a_leak_in_a_signal_is_hidden_on_agendas_and_on_the_card_that_asks_for_a_decision(
    table: Town, fatma: Person
) -> None:
    raised(table, table.anna, "Het loket in de hal is dicht")
    await in_the_meeting(table)
    assert "rode kaft" in str([seen.text for seen in table.lars.sees()])
    await table.sara.types("/overleg agenda OVL-0001")
    await table.anna.types("/privacy lek SIG-0002")
    told = fatma.finds("Mogelijk datalek SIG-0002").text
    assert "Lars" in told
    assert "Sara" in told
    for person in (table.lars, table.dirk):
        assert not [seen for seen in person.sees() if seen.key and "rode kaft" in seen.text]
    assert "Open hem opnieuw" in table.lars.finds("is gewijzigd").text
    assert "SIG-0001" in in_channel(table, "punt 1 van 1")[-1]
    assert not in_channel(table, "rode kaft")


async def test_when_the_last_signal_of_a_meeting_is_hidden_nothing_is_asked_any_more(table: Town) -> None:
    await in_the_meeting(table)
    assert in_channel(table, "Het overleg begint")
    await table.anna.types("/privacy lek SIG-0001")
    await table.passes(minutes=1)
    assert not in_channel(table, "Het overleg begint")
    assert in_channel(table, "Het verslag staat klaar")
