"""What a lawyer does with a question: take it, pass it on, ask back, call, give it back."""

from __future__ import annotations

from datetime import datetime, timedelta

from town import TUESDAY, Town

from bot.chat.catalogue import ZONE
from storage.members import OrganisationKind, Role

HUUR = "Mag de verhuurder de huur tussentijds verhogen?"


async def asks(town: Town, area: str = "huur") -> None:
    await town.anna.types(f"/consult {area} {HUUR}")
    await town.anna.presses("Verstuur")


async def test_the_first_tap_wins_and_the_second_gets_a_polite_note(town: Town) -> None:
    await asks(town, "huur spoed")
    claim = town.carla.finds("HUU-0001").button("Ik pak dit op")
    await town.bram.presses("Ik pak dit op")
    await town.carla.presses_again(claim)
    assert "Bram was net eerder. Dank je." in town.carla.reads()
    assert not town.carla.has_button("Antwoord")


async def test_taking_it_twice_is_taking_it_once(town: Town) -> None:
    await asks(town)
    claim = town.bram.finds("HUU-0001").button("Ik pak dit op")
    await town.bram.presses("Ik pak dit op")
    await town.bram.presses_again(claim)
    assert len([seen for seen in town.anna.sees() if "heeft je vraag over Huurrecht opgepakt" in seen.text]) == 1


async def test_a_lawyer_who_was_not_asked_cannot_take_it(town: Town) -> None:
    await asks(town)
    claim = town.bram.finds("HUU-0001").button("Ik pak dit op")
    await town.ella.presses_again(claim)
    assert "niet, of niet meer, voor jou" in town.ella.reads()
    assert town.bram.has_button("Ik pak dit op")


async def test_a_conflict_passes_it_to_another_office_without_a_reason(town: Town) -> None:
    await asks(town)
    await town.bram.presses("Belangenconflict")
    assert "Ik vraag en bewaar geen reden" in town.bram.finds("HUU-0001").text
    assert not town.bram.has_read(HUUR)
    assert town.carla.has_read(HUUR)
    passed = town.anna.finds("doorgegeven en houdt zijn plek").text
    assert "conflict" not in passed.lower()


async def test_after_a_conflict_an_old_button_takes_nothing(town: Town) -> None:
    await asks(town)
    claim = town.bram.finds("HUU-0001").button("Ik pak dit op")
    await town.bram.presses("Belangenconflict")
    await town.bram.presses_again(claim)
    assert "niet, of niet meer, voor jou" in town.bram.reads()
    assert town.carla.has_button("Ik pak dit op")


async def test_the_whole_office_is_left_out_also_in_later_slots(town: Town) -> None:
    town.settles("Mark", OrganisationKind.LAW_OFFICE, Role.LAWYER, areas="huur", organisation="Organisatie Bram")
    town.has_duty(town.mark, day=TUESDAY + timedelta(days=2))
    await asks(town)
    await town.bram.presses("Belangenconflict")
    await town.carla.presses("Belangenconflict")
    await town.is_at(datetime(2026, 12, 1, 13, 2, tzinfo=ZONE))
    await town.ella.presses("Belangenconflict")
    assert town.anna.has_read("Er staat geen piket gepland dat deze vraag over Huurrecht kan krijgen.")
    await town.passes(minutes=2)
    assert "Er is nu niemand op piket die hem kan krijgen" in town.channel()
    town.clock.advance(timedelta(days=2) - timedelta(hours=3))
    await town.passes(minutes=5)
    assert not town.mark.has_read(HUUR)


async def test_a_colleague_of_the_same_office_loses_the_card_too(town: Town) -> None:
    town.settles("Mark", OrganisationKind.LAW_OFFICE, Role.LAWYER, areas="arbeid", organisation="Organisatie Bram")
    town.has_duty(town.bram, "arbeid", backup=town.mark)
    town.has_duty(town.carla, "arbeid", day=TUESDAY + timedelta(days=1))
    await asks(town, "arbeid spoed")
    assert town.mark.has_read(HUUR)
    await town.bram.presses("Belangenconflict")
    assert not town.mark.has_read(HUUR)
    assert town.anna.has_read("morgen 10.00 uur")


async def test_with_several_areas_the_office_loses_every_part(town: Town) -> None:
    town.has_duty(town.bram, "arbeid")
    town.has_duty(town.ella, "arbeid", reach="landelijk")
    await asks(town, "huur,arbeid")
    await town.bram.presses("Belangenconflict")
    assert not town.bram.has_read(HUUR)
    assert town.carla.has_read("MUL-0001 · Huurrecht")
    assert town.ella.has_read("MUL-0001 · Arbeidsrecht")


async def test_another_area_keeps_the_place_and_its_asker_hears_it(town: Town) -> None:
    town.has_duty(town.ella, "arbeid", reach="landelijk")
    await asks(town)
    before = town.looks(lambda store: store.consults.parts(1)[0].asked_at)
    await town.passes(minutes=5)
    await town.bram.presses("Ander rechtsgebied")
    assert "Huurrecht" not in town.bram.sees()[-1].labels
    await town.bram.presses("Arbeidsrecht")
    assert not town.bram.has_read(HUUR)
    assert town.ella.has_read(HUUR)
    assert town.anna.has_read("Je vraag past beter bij Arbeidsrecht. Ik heb hem doorgezet, je houdt je plek.")
    assert town.looks(lambda store: store.consults.parts(1)[0].asked_at) == before


async def test_and_back_again(town: Town) -> None:
    town.has_duty(town.ella, "arbeid", reach="landelijk")
    await asks(town)
    await town.bram.presses("Ander rechtsgebied")
    await town.bram.presses("Arbeidsrecht")
    await town.ella.presses("Ander rechtsgebied")
    await town.ella.presses("Huurrecht")
    assert town.bram.has_read("Deze vraag ligt weer bij jou")
    assert town.bram.has_button("Ik pak dit op")
    assert town.anna.has_read("Je vraag past beter bij Huurrecht.")


async def test_an_area_in_which_it_would_lie_is_refused(town: Town) -> None:
    await asks(town)
    await town.bram.presses("Ander rechtsgebied")
    await town.bram.presses("Asiel- en vreemdelingenrecht")
    assert "daar zou de vraag blijven liggen" in town.bram.reads()
    assert town.bram.has_read(HUUR)


async def test_asking_back_takes_the_question(town: Town) -> None:
    await asks(town)
    await town.bram.presses("Ik heb meer nodig")
    await town.bram.fills(answer="Staat er een indexatie in het contract?")
    assert town.anna.has_read("Staat er een indexatie in het contract?")
    assert town.anna.has_read("Bram wil nog iets weten. Antwoord in deze draad.")
    assert town.bram.finds("HUU-0001").labels[0] == "Antwoord"
    await town.anna.replies("Nee, daar staat niets over.", to="Bram over HUU-0001")
    assert town.bram.has_read("Nee, daar staat niets over.")
    assert town.anna.has_read("Bram heeft je vraag opgepakt.")


async def test_calling_shows_the_number_to_this_lawyer_only(town: Town) -> None:
    await asks(town, "huur spoed")
    await town.bram.presses("Ik pak dit op")
    await town.bram.presses("Ik bel de vrager")
    assert "038 123 45 67" in town.bram.reads()
    assert "in één zin" in town.bram.reads()
    assert town.anna.has_read("De advocaat belt je op je werknummer")
    assert not town.carla.has_read("038 123 45 67")


async def test_without_a_number_the_thread_is_the_way(town: Town) -> None:
    town.settles("Hanna", OrganisationKind.JURIDISCH_LOKET, Role.FIRST_LINE, phone="")
    await town.hanna.types(f"/consult huur {HUUR}")
    await town.hanna.presses("Verstuur")
    await town.bram.presses("Ik pak dit op")
    await town.bram.presses("Ik bel de vrager")
    assert "geen werknummer bekend" in town.bram.reads()
    assert not town.hanna.has_read("belt je op")


async def test_giving_back_asks_the_backup(town: Town) -> None:
    await asks(town)
    await town.bram.presses("Ik pak dit op")
    await town.bram.presses("Geef terug")
    assert town.bram.has_read("Je hebt de vraag teruggegeven. Je hoeft niets meer te doen.")
    assert not town.bram.has_read(HUUR)
    assert town.carla.has_button("Ik pak dit op")


async def test_when_both_gave_it_back_the_next_slot_gets_it(town: Town) -> None:
    await asks(town)
    for person in (town.bram, town.carla):
        await person.presses("Ik pak dit op")
        await person.presses("Geef terug")
    assert not town.bram.has_button("Ik pak dit op")
    assert town.anna.has_read("vandaag 13.00 uur")


async def test_who_takes_it_after_a_conversation_reads_what_was_added(town: Town) -> None:
    await asks(town)
    await town.bram.presses("Ik heb meer nodig")
    await town.bram.fills(answer="Staat er een indexatie in het contract?")
    await town.anna.replies("Nee, daar staat niets over in.", to="Bram over HUU-0001")
    await town.bram.presses("Geef terug")
    assert "Nee, daar staat niets over in." in town.carla.finds("HUU-0001").text


async def test_one_lawyer_answers_for_every_area(town: Town) -> None:
    town.has_duty(town.ella, "arbeid", reach="landelijk")
    await asks(town, "huur,arbeid")
    await town.bram.presses("Ik pak dit op")
    await town.bram.presses("Ik beantwoord alles")
    assert town.ella.has_read("Bram beantwoordt deze vraag voor alle rechtsgebieden.")
    assert not town.ella.has_read(HUUR)
    assert not town.bram.has_button("Ik beantwoord alles")
    await town.bram.replies("Alleen als het contract dat toestaat.", to="MUL-0001")
    assert town.anna.has_read("Bram heeft geantwoord. Klaar?")


async def test_each_area_has_its_own_owner(town: Town) -> None:
    town.has_duty(town.ella, "arbeid", reach="landelijk")
    await asks(town, "huur,arbeid")
    await town.bram.presses("Ik pak dit op")
    await town.ella.presses("Ik pak dit op")
    await town.anna.replies("Het contract loopt tot mei. Maakt dat uit?", to="opgepakt door Bram")
    assert town.bram.has_read("Het contract loopt tot mei.")
    assert town.ella.has_read("Het contract loopt tot mei.")
    await town.ella.replies("Voor het werk maakt dat niets uit.", to="Het contract loopt tot mei.")
    assert town.anna.has_read("Voor het werk maakt dat niets uit.")


async def test_a_reply_to_the_card_takes_and_answers_at_once(town: Town) -> None:
    await asks(town)
    await town.bram.replies("Alleen als het contract dat toestaat.", to="HUU-0001")
    assert town.anna.has_read("Bram heeft geantwoord")
    assert town.anna.has_read("Alleen als het contract dat toestaat.")


async def test_an_answer_by_form_arrives_and_ends_with_the_standing_line(town: Town) -> None:
    await asks(town)
    await town.bram.presses("Ik pak dit op")
    await town.bram.presses("Antwoord")
    await town.bram.fills(answer="Alleen als het contract dat toestaat.")
    answer = town.anna.finds("Alleen als het contract dat toestaat.")
    assert "Collegiaal overleg op basis van de gegeven informatie. Geen advies aan je cliënt." in answer.text
    assert "Verstuurd." in town.bram.reads()


async def test_the_answer_to_a_question_that_was_closed_meanwhile_still_arrives(town: Town) -> None:
    await asks(town)
    await town.bram.presses("Ik pak dit op")
    await town.bram.presses("Antwoord")
    await town.anna.presses("Sluit vraag")
    await town.bram.fills(answer="Alleen als het contract dat toestaat.")
    assert town.anna.has_read("Alleen als het contract dat toestaat.")


async def test_the_answer_to_a_question_that_was_withdrawn_is_refused_kindly(town: Town) -> None:
    await asks(town)
    await town.bram.presses("Ik pak dit op")
    await town.bram.presses("Antwoord")
    await town.anna.presses("Trek in")
    await town.bram.fills(answer="Alleen als het contract dat toestaat.")
    assert "ingetrokken" in town.bram.reads() or "gewist" in town.bram.reads()
    assert not town.anna.has_read("Alleen als het contract dat toestaat.")
