"""Duty: who gets a question, and what happens when nobody is on duty."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from town import TUESDAY, Town

from bot.chat.catalogue import ZONE
from storage.members import OrganisationKind, Role
from storage.shift_changes import How, Note

HUUR = "Mag de verhuurder de huur tussentijds verhogen?"
WEDNESDAY = TUESDAY + timedelta(days=1)


async def asks(town: Town, words: str = HUUR, area: str = "huur") -> None:
    await town.anna.types(f"/consult {area} {words}")
    await town.anna.presses("Verstuur")


async def test_the_lawyer_of_the_own_location_goes_first(town: Town) -> None:
    town.has_duty(town.carla, reach="overijssel")
    await asks(town)
    assert town.bram.has_read(HUUR)
    assert not town.carla.has_read(HUUR)


async def test_then_the_lawyer_of_the_district(town: Town) -> None:
    town.has_duty(town.carla, "arbeid", reach="overijssel")
    town.has_duty(town.ella, "arbeid", reach="landelijk")
    await asks(town, "Mag de werkgever het loon later betalen?", "arbeid")
    assert town.carla.has_read("ARB-0001")
    assert not town.ella.has_read("ARB-0001")


async def test_then_the_national_lawyer(town: Town) -> None:
    town.has_duty(town.ella, "arbeid", reach="landelijk")
    town.has_duty(town.carla, "arbeid", reach="gelderland")
    await asks(town, "Mag de werkgever het loon later betalen?", "arbeid")
    assert town.ella.has_read("ARB-0001")
    assert not town.carla.has_read(HUUR)


async def test_no_duty_here_today_but_national_this_afternoon(town: Town) -> None:
    await town.is_at(datetime(2026, 12, 1, 12, 10, tzinfo=ZONE))
    await town.anna.types(f"/consult huur {HUUR}")
    assert "het piket van vandaag 13.00 uur" in town.anna.reads()
    await town.anna.presses("Verstuur")
    assert town.anna.has_read("Ik vraag het landelijke piket, dat is open vanaf vandaag 13.00 uur.")
    await town.is_at(datetime(2026, 12, 1, 13, 1, tzinfo=ZONE))
    assert town.ella.has_read(HUUR)
    assert town.anna.has_read("Het piket is begonnen. Je vraag staat bij Ella")


async def test_outside_duty_hours_the_question_waits_and_its_asker_reads_until_when(town: Town) -> None:
    await town.is_at(datetime(2026, 12, 1, 16, 40, tzinfo=ZONE))
    await town.anna.types(f"/consult huur {HUUR}")
    assert "het piket van morgen 10.00 uur, nu is er geen piket" in town.anna.reads()
    assert town.anna.has_button("Dit is spoed")
    await town.anna.presses("Verstuur")
    assert town.anna.has_read("Je vraag staat klaar voor het piket van morgen 10.00 uur.")
    await town.is_at(datetime(2026, 12, 2, 9, 59, tzinfo=ZONE))
    assert not town.carla.has_read(HUUR)
    await town.is_at(datetime(2026, 12, 2, 10, 1, tzinfo=ZONE))
    assert town.carla.has_read(HUUR)


async def test_a_question_on_saturday_waits_for_monday(town: Town) -> None:
    town.has_duty(town.bram, day=TUESDAY + timedelta(days=6))
    await town.is_at(datetime(2026, 12, 5, 11, 0, tzinfo=ZONE))
    await asks(town)
    assert town.anna.has_read("het piket van maandag 10.00 uur")
    await town.is_at(datetime(2026, 12, 7, 10, 1, tzinfo=ZONE))
    assert town.bram.has_read(HUUR)


async def test_a_question_at_christmas_waits_for_the_slot_after_it(town: Town) -> None:
    town.has_duty(town.bram, day=datetime(2026, 12, 28, tzinfo=ZONE))
    await town.is_at(datetime(2026, 12, 24, 16, 0, tzinfo=ZONE))
    await asks(town)
    assert town.anna.has_read("het piket van maandag 10.00 uur")
    await town.is_at(datetime(2026, 12, 28, 10, 1, tzinfo=ZONE))
    assert town.bram.has_read(HUUR)
    assert "wacht" not in town.channel()


async def test_urgent_on_duty_goes_to_lawyer_and_backup_at_once(town: Town) -> None:
    await asks(town, "Ontruiming morgen 9.00 uur, het vonnis is bij verstek. Wat kan nog?", "huur spoed")
    assert town.bram.has_read("SPOED · HUU-0001")
    assert town.carla.has_read("SPOED · HUU-0001")
    status = town.anna.finds("met spoed bij Bram en bij de achterwacht, Carla").text
    assert "voor vandaag 10.15 uur geen reactie, dan waarschuw ik de coördinator" in status
    assert "typ /wie" in status


async def test_urgent_without_duty_promises_nothing_and_names_other_ways(town: Town) -> None:
    await town.is_at(datetime(2026, 12, 1, 20, 0, tzinfo=ZONE))
    await asks(town, "Ontruiming morgen 9.00 uur, het vonnis is bij verstek. Wat kan nog?", "huur spoed")
    status = town.anna.finds("Er is nu niemand op piket").text
    assert "bel zelf een advocaat (typ /wie) of vraag de deurwaarder om uitstel" in status
    assert "Ik zet je vraag ook klaar voor morgen 10.00 uur" in status
    assert "SPOED" not in town.channel()
    await town.passes(minutes=16)
    assert "Er is nu niemand op piket die hem kan krijgen" in town.channel()
    assert "Ontruiming" not in town.channel()
    assert town.anna.has_read("Er is nu niemand op piket die je vraag kan krijgen. De coördinator weet het.")


async def test_an_urgent_question_that_waited_gives_the_morning_lawyer_the_whole_time(town: Town) -> None:
    await town.is_at(datetime(2026, 12, 1, 20, 0, tzinfo=ZONE))
    await asks(town, "Ontruiming morgen 19.00 uur, het vonnis is bij verstek. Wat kan nog?", "huur spoed")
    await town.is_at(datetime(2026, 12, 2, 10, 1, tzinfo=ZONE))
    assert town.carla.has_button("Ik pak dit op")
    assert not town.carla.has_read("Er wacht nog een vraag op je")
    await town.passes(minutes=8)
    assert town.carla.has_read("Er wacht nog een vraag op je")


async def test_urgent_on_saturday_is_ready_for_monday_and_the_coordinator_knows(town: Town) -> None:
    town.has_duty(town.bram, day=TUESDAY + timedelta(days=6))
    await town.is_at(datetime(2026, 12, 5, 11, 0, tzinfo=ZONE))
    await asks(town, "Ontruiming maandag 19.00 uur, het vonnis is bij verstek. Wat kan nog?", "huur spoed")
    assert town.anna.has_read("Ik zet je vraag ook klaar voor maandag 10.00 uur")
    await town.passes(minutes=16)
    assert "SPOED · HUU-0001" in town.channel()
    await town.is_at(datetime(2026, 12, 7, 10, 1, tzinfo=ZONE))
    assert town.bram.has_read("SPOED · HUU-0001")


async def test_a_question_of_which_the_slot_disappears_is_told_to_coordinators(town: Town) -> None:
    """The lawyer of the only slot falls ill and the slot is freed."""
    shift = town.has_duty(town.bram, "arbeid", day=WEDNESDAY)
    await asks(town, "Mag de werkgever het loon later betalen?", "arbeid")
    number, note = shift.number, Note(None, town.clock.now(), How.STEPPED_BACK)
    town.database.write_now(lambda store: store.roster.free(number, town.bram.member.number, note))
    await town.is_at(datetime(2026, 12, 2, 10, 2, tzinfo=ZONE))
    assert "Er is nu niemand op piket die hem kan krijgen" in town.channel()
    assert town.anna.has_read("De coördinator weet het")


async def test_just_before_the_end_the_lawyer_may_leave_it_for_the_next_slot(town: Town) -> None:
    await town.is_at(datetime(2026, 12, 1, 11, 55, tzinfo=ZONE))
    await asks(town)
    assert "Laat voor het volgende piket" in town.bram.finds("HUU-0001").labels
    await town.bram.presses("Laat voor het volgende piket")
    assert town.bram.has_read("De vraag gaat naar het volgende piket")
    assert not town.bram.has_read(HUUR)
    assert not town.carla.has_read(HUUR)
    assert town.anna.has_read("Je vraag is doorgegeven en houdt zijn plek.")
    await town.is_at(datetime(2026, 12, 1, 13, 1, tzinfo=ZONE))
    assert town.ella.has_read(HUUR)


async def test_earlier_there_is_no_such_button(town: Town) -> None:
    await asks(town)
    assert not town.bram.has_button("Laat voor het volgende piket")


async def test_a_slot_that_ends_hands_the_question_on(town: Town) -> None:
    await town.is_at(datetime(2026, 12, 1, 11, 40, tzinfo=ZONE))
    await asks(town)
    await town.is_at(datetime(2026, 12, 1, 12, 1, tzinfo=ZONE))
    assert town.bram.has_read("Je piket is voorbij. De vraag gaat naar het volgende piket")
    assert not town.bram.has_read(HUUR)
    assert town.anna.has_read("Het piket is voorbij zonder reactie.")
    await town.is_at(datetime(2026, 12, 1, 13, 1, tzinfo=ZONE))
    assert town.ella.has_read(HUUR)


async def test_the_clock_stands_still_between_slots(town: Town) -> None:
    """Twenty minutes in the first slot, so the backup is asked 25 minutes into the next."""
    town.has_duty(town.bram, day=WEDNESDAY, start=time(13), end=time(15), backup=town.ella)
    await town.is_at(datetime(2026, 12, 2, 11, 40, tzinfo=ZONE))
    await asks(town)
    await town.is_at(datetime(2026, 12, 2, 13, 20, tzinfo=ZONE))
    assert town.bram.has_read(HUUR)
    assert not town.ella.has_read(HUUR)
    await town.is_at(datetime(2026, 12, 2, 13, 27, tzinfo=ZONE))
    assert town.ella.has_read(HUUR)


async def test_who_gets_a_question_again_hears_it(town: Town) -> None:
    town.has_duty(town.bram, day=WEDNESDAY, start=time(13), end=time(15))
    await town.is_at(datetime(2026, 12, 1, 11, 55, tzinfo=ZONE))
    await asks(town)
    await town.bram.presses("Laat voor het volgende piket")
    await town.is_at(datetime(2026, 12, 1, 13, 2, tzinfo=ZONE))
    await town.ella.presses("Belangenconflict")
    await town.is_at(datetime(2026, 12, 2, 10, 2, tzinfo=ZONE))
    await town.carla.presses("Belangenconflict")
    await town.is_at(datetime(2026, 12, 2, 13, 2, tzinfo=ZONE))
    assert town.bram.has_read("Deze vraag ligt weer bij jou")
    assert town.bram.has_button("Ik pak dit op")


async def test_an_owner_whose_slot_ends_stays_the_owner_and_is_asked(town: Town) -> None:
    await town.is_at(datetime(2026, 12, 1, 11, 50, tzinfo=ZONE))
    await asks(town)
    await town.bram.presses("Ik pak dit op")
    await town.is_at(datetime(2026, 12, 1, 12, 2, tzinfo=ZONE))
    card = town.bram.finds("Je piket is voorbij. HUU-0001 staat nog open")
    assert card.labels == ["Antwoord nu", "Geef terug"]
    await town.passes(minutes=5)
    assert len([seen for seen in town.bram.sees() if "Je piket is voorbij" in seen.text]) == 1
    await town.bram.presses("Antwoord nu")
    await town.bram.fills(answer="Alleen als het contract dat toestaat.")
    assert town.anna.has_read("Alleen als het contract dat toestaat.")


async def test_somebody_without_a_location_gets_the_national_lawyer(town: Town) -> None:
    town.settles("Hanna", OrganisationKind.JURIDISCH_LOKET, Role.FIRST_LINE, location=None)
    town.has_duty(town.ella, reach="landelijk")
    await town.hanna.types(f"/consult huur {HUUR}")
    await town.hanna.presses("Verstuur")
    assert town.ella.has_read(HUUR)


async def test_the_card_that_says_nobody_is_on_duty_is_put_right_when_somebody_is(town: Town) -> None:
    """Nobody has to clean up: the coordinators read who got it, and after a silence that nobody reacts."""
    town.has_duty(town.carla, day=WEDNESDAY, start=time(14), end=time(16))
    await town.is_at(datetime(2026, 12, 1, 16, 0, tzinfo=ZONE))
    await asks(town, "Ontruiming morgen 9.00 uur, het vonnis is bij verstek. Wat kan nog?", "huur spoed")
    await town.passes(minutes=16)
    card = next(seen for seen in town.desk.messages if "Er is nu niemand op piket die hem kan krijgen" in seen.text)
    town.has_duty(town.bram, start=time(16), end=time(18))
    await town.passes(minutes=3)
    assert "Bram heeft nu piket en heeft de vraag gekregen" in card.text
    assert "niemand op piket" not in card.text
    assert "Wijs toe" in card.labels
    await town.bram.presses("Ik pak dit op")
    assert "Bram heeft de vraag opgepakt" in card.text
    assert card.labels == []
