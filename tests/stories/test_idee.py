"""An idea, from a signal or a text to a best practice: judged, moved on, and never lying still unnoticed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from ideas_steps import GRADES, PLAN, SERVICE, answers_badly, decided_idea, judges, later, raise_signal, send_idea
from town import Town

from storage.ideas import Idea
from storage.members import OrganisationKind, Role


@pytest.fixture(autouse=True)
def people(town: Town) -> None:
    """Frank coordinates the whole country; Gerda works in another region."""
    town.settles("Frank", OrganisationKind.OTHER, Role.NATIONAL, location=None)
    town.settles("Gerda", OrganisationKind.JURIDISCH_LOKET, Role.FIRST_LINE, location="arnhem")


def kept(town: Town, code: str = "IDEE-1") -> Idea:
    found = town.database.read_now(lambda store: store.ideas.by_code(code))
    assert found
    return found


# -- beginning -------------------------------------------------------------------------------------------------


async def test_an_idea_goes_through_the_gate_and_its_writer_reads_who_sees_to_it(town: Town) -> None:
    await town.anna.types(f"/idee {PLAN}")
    assert PLAN in town.anna.reads()
    assert town.anna.has_button("Zelf aanpassen")
    await town.anna.presses("Verstuur")
    assert town.anna.has_read("Je idee is verstuurd als IDEE-1. Je hoort elke stap van mij.")
    assert town.anna.has_read("Volgende stap: Dirk, vóór")
    assert "IDEE-1" in town.channel()
    assert "formulier" not in town.channel()


async def test_the_form_asks_area_and_text(town: Town) -> None:
    await town.anna.types("/idee")
    assert "Er zijn nog geen ideeën onderweg" in town.anna.reads()
    await town.anna.presses("Nieuw idee")
    await town.anna.fills(area="huur", idea=PLAN)
    assert "Huurrecht" in town.anna.reads()
    await town.anna.presses("Verstuur")
    assert kept(town).area == "huur"


async def test_a_town_and_a_person_do_not_get_into_an_idea(town: Town) -> None:
    await town.anna.types("/idee Mevrouw Jansen uit Deventer belt 0612345678 en krijgt hulp.")
    assert "Jansen" not in town.anna.reads()
    assert "Deventer" not in town.anna.reads()
    await town.anna.presses("Verstuur")
    words = town.database.read_now(lambda store: store.ideas.text_of(kept(town).number))
    assert words
    assert "0612345678" not in words


async def test_the_area_can_be_changed_before_it_is_sent(town: Town) -> None:
    await town.anna.types(f"/idee {PLAN}")
    await town.anna.presses("Ander rechtsgebied")
    await town.anna.presses("Arbeidsrecht")
    await town.anna.presses("Verstuur")
    assert kept(town).area == "arbeid"


async def test_too_long_an_idea_is_shortened_and_not_lost(town: Town) -> None:
    await town.anna.types(f"/idee {PLAN * 30}")
    assert "het mogen er 1.500 zijn" in town.anna.reads()
    await town.anna.presses("Zelf aanpassen")
    await town.anna.fills(question=PLAN)
    await town.anna.presses("Verstuur")
    assert town.anna.has_read("IDEE-1")


async def test_a_meeting_makes_a_signal_an_idea_and_everybody_behind_it_can_follow_it(town: Town) -> None:
    await raise_signal(town.anna)
    await town.bram.types("/signaal huur Steeds vaker geen afrekening van de servicekosten door verhuurders.")
    await town.bram.presses("Ook gezien")
    await decided_idea(town)
    for person in (town.anna, town.bram):
        assert "Dit begon als SIG-0001." in person.finds("IDEE-1").text
        assert SERVICE in person.finds("Dit begon als").text
    await town.carla.types("/idee 1")
    assert "1 signaal van 2 collega’s uit 1 regio" in town.carla.reads()
    await town.anna.types("/status SIG-0001")
    assert "Het is idee IDEE-1 geworden" in town.anna.reads()


async def test_one_signal_becomes_one_idea_however_often_the_bot_looks(town: Town) -> None:
    await raise_signal(town.anna)
    await decided_idea(town)
    await town.passes(minutes=5)
    assert len(town.database.read_now(lambda store: store.ideas.on_their_way())) == 1
    assert len([seen for seen in town.anna.sees() if "Dit begon als" in seen.text]) == 1


async def test_a_decision_that_is_taken_back_takes_the_idea_back_and_can_be_taken_again(town: Town) -> None:
    await raise_signal(town.anna)
    await decided_idea(town)
    now = town.clock.now() + timedelta(days=20)
    town.database.write_now(lambda store: store.signals.reopen(1, "idee", now))
    await town.passes(minutes=2)
    assert kept(town).state == "ingetrokken"
    assert town.anna.has_read("Het overleg nam zijn besluit terug")
    await decided_idea(town)
    assert kept(town, "IDEE-2").state == "idee"


async def test_ones_own_ideas_are_among_ones_own_things(town: Town) -> None:
    await send_idea(town.anna)
    await town.anna.types("/mijn")
    assert "Je ideeën\n\nIDEE-1: idee" in town.anna.reads()
    await town.carla.types("/mijn")
    assert "IDEE-1" not in town.carla.reads()


# -- who reads it ------------------------------------------------------------------------------------------------


async def test_an_idea_stays_in_its_region_until_nobody_can_be_recognised_in_it(town: Town) -> None:
    await send_idea(town.anna)
    await town.gerda.types("/idee 1")
    assert "Dit idee ken ik niet" in town.gerda.reads()
    await town.gerda.types("/idee")
    assert PLAN not in town.gerda.reads()
    await town.dirk.types("/idee 1")
    await town.dirk.presses("Naar landelijk")
    assert "Dit idee verlaat de regio pas" in town.dirk.reads()
    await town.dirk.presses("Niet herleidbaar")
    await town.dirk.presses("Naar landelijk")
    assert town.anna.has_read("IDEE-1 gaat naar landelijk")
    await town.gerda.types("/idee IDEE-1")
    assert PLAN in town.gerda.reads()
    assert (kept(town).level, kept(town).owner_id) == ("landelijk", town.frank.member.number)


async def test_a_coordinator_makes_the_text_more_general_and_confirms_again(town: Town) -> None:
    await send_idea(town.anna)
    await town.dirk.types("/idee 1")
    await town.dirk.presses("Niet herleidbaar")
    town.database.write_now(lambda store: setattr(store.ideas.get(1), "untraceable_at", None))
    await town.dirk.types("/idee 1")
    await town.dirk.presses("Maak tekst algemener")
    await town.dirk.fills(idea="Eén formulier voor alle huurders.")
    await town.dirk.presses("Verstuur")
    assert "Eén formulier" in town.dirk.reads()
    assert "Eén formulier" in town.anna.finds("Dit idee ligt bij de regio").text
    assert kept(town).untraceable_at is None


async def test_status_says_where_an_idea_stands_and_a_stranger_to_it_reads_nothing(town: Town) -> None:
    await send_idea(town.anna)
    await town.anna.types("/status IDEE-1")
    assert "Dit idee ligt bij de regio" in town.anna.reads()
    await town.gerda.types("/status IDEE-1")
    assert PLAN not in town.gerda.reads()
    await town.anna.types("/status idee-99")
    assert "IDEE" not in town.anna.reads()


async def test_an_unknown_number_is_no_new_idea(town: Town) -> None:
    await town.anna.types("/idee 99")
    assert "Dit idee ken ik niet" in town.anna.reads()


# -- judging -----------------------------------------------------------------------------------------------------


async def test_four_criteria_make_one_score_and_a_vote_can_be_changed(town: Town) -> None:
    await send_idea(town.anna)
    await judges(town.bram, "1")
    assert "Je oordeel is bewaard" in town.bram.reads()
    # 35 × 4 + 35 × 5 + 20 × 3 + 10 × 2 = 395
    assert "4,0 van 5 (1 oordeel)" in town.bram.reads()
    await judges(town.carla, "1", support="2")
    assert "(2 oordelen). Draagvlak 3,0" in town.carla.reads()
    await town.bram.presses("Wijzig je oordeel")
    await town.bram.fills(**{**GRADES, "support": "2"})
    assert "(2 oordelen). Draagvlak 2,0" in town.bram.reads()


async def test_the_top_five_is_ordered_by_score(town: Town) -> None:
    await send_idea(town.anna)
    await send_idea(town.anna, "Elke maand een uur samen oefenen met nieuwe regels.")
    await judges(town.bram, "1", support="1", effect="1")
    await judges(town.bram, "2", support="5", effect="5")
    await town.anna.types("/idee top 5")
    assert town.anna.reads().index("IDEE-2") < town.anna.reads().index("IDEE-1")


async def test_a_coordinator_names_a_quick_win(town: Town) -> None:
    await send_idea(town.anna)
    await town.anna.types("/idee quickwins")
    assert "Er zijn nog geen quick wins" in town.anna.reads()
    await town.dirk.types("/idee 1")
    await town.dirk.presses("Maak quick win")
    await town.anna.types("/idee quick wins")
    assert PLAN in town.anna.reads()


# -- along the path ------------------------------------------------------------------------------------------------


async def test_nobody_calls_an_idea_tested_that_nobody_judged(town: Town) -> None:
    await send_idea(town.anna)
    await town.dirk.types("/idee 1")
    await town.dirk.presses("Niet herleidbaar")
    await town.dirk.presses("Naar landelijk")
    await town.frank.types("/idee 1")
    await town.frank.presses("Getoetst")
    assert "Nog niemand gaf een oordeel" in town.frank.reads()
    await judges(town.bram, "1")
    await town.frank.types("/idee 1")
    await town.frank.presses("Getoetst")
    assert town.anna.has_read("IDEE-1 is getoetst op de vier criteria")


async def test_who_has_nothing_to_do_with_it_cannot_move_it(town: Town) -> None:
    await send_idea(town.anna)
    await town.dirk.types("/idee 1")
    button = town.dirk.sees()[-1].button("Andere datum")
    assert button
    await town.carla.presses_again(button)
    assert "Dit kan alleen wie dit idee verder brengt" in town.carla.reads()


async def test_an_idea_that_goes_no_further_says_why_to_who_raised_it(town: Town) -> None:
    await send_idea(town.anna)
    await town.dirk.types("/idee 1")
    await town.dirk.presses("Gaat niet door")
    await town.dirk.fills(reason="Dit formulier bestaat al bij de Huurcommissie.")
    await town.dirk.presses("Verstuur")
    assert "Dit formulier bestaat al" in town.anna.finds("IDEE-1 gaat niet door").text
    await town.anna.types("/idee 1")
    assert not town.anna.sees()[-1].button("Geef je oordeel")


async def test_the_owner_chooses_another_day_and_a_day_that_is_none_is_asked_again(town: Town) -> None:
    await send_idea(town.anna)
    await town.dirk.types("/idee 1")
    await town.dirk.presses("Andere datum")
    await town.dirk.fills(day="4 januari")
    assert "vóór maandag 4 januari 2027" in town.dirk.reads()
    await town.dirk.presses("Andere datum")
    assert await answers_badly(town.dirk, "4 januari 2020") == "day-out-of-reach"
    assert kept(town).next_at.date().isoformat() == "2027-01-04"  # type: ignore[union-attr]  # it is on its way


async def test_an_idea_that_stands_still_is_brought_up_with_its_owner_then_with_the_country(town: Town) -> None:
    await send_idea(town.anna)
    await later(town, days=29)
    assert town.dirk.has_read("De datum voor de volgende stap van IDEE-1 is er")
    await later(town, days=15)
    assert not town.frank.has_read("ligt stil")
    await later(town, days=15)
    assert len([seen for seen in town.dirk.sees() if "De datum voor de volgende stap" in seen.text]) == 3
    assert town.frank.has_read("IDEE-1 ligt stil. Ik herinnerde Dirk 3 keer")


async def test_an_idea_of_somebody_who_left_gets_another_owner_the_same_day(town: Town) -> None:
    await send_idea(town.anna)
    town.database.write_now(lambda store: setattr(store.members.get(town.dirk.member.number), "active", False))
    await town.passes(minutes=6)
    assert town.frank.has_read("IDEE-1 is nu van jou: de vorige eigenaar is er niet meer")


async def test_two_who_take_it_at_once_have_one_owner(town: Town) -> None:
    await send_idea(town.anna)
    await town.frank.types("/idee 1")
    await town.frank.presses("Ik neem dit op mij")
    assert "IDEE-1 is nu van jou" in town.frank.reads()
    assert kept(town).owner_id == town.frank.member.number
