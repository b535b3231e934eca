"""Silence: the bot notices it, and asks somebody else."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from town import TUESDAY, Town, zwolle

from bot.chat.catalogue import ZONE
from bot.settings import Config
from storage.consults import Part
from storage.members import OrganisationKind, Role

HUUR = "Mag de verhuurder de huur tussentijds verhogen?"


async def asks(town: Town, area: str = "huur") -> None:
    await town.anna.types(f"/consult {area} {HUUR}")
    await town.anna.presses("Verstuur")


def part_of(town: Town, code: str = "HUU-0001") -> Part:
    return town.looks(lambda store: store.consults.parts(store.consults.by_code(code).number)[0])  # type: ignore[return-value, union-attr]


async def test_halfway_the_lawyer_is_reminded_once(town: Town) -> None:
    await asks(town)
    await town.passes(minutes=22)
    assert not town.bram.has_read("Er wacht nog een vraag op je")
    await town.passes(minutes=2)
    assert town.bram.has_read("Er wacht nog een vraag op je, gesteld vandaag 10.00 uur")
    await town.passes(minutes=18)
    assert len([seen for seen in town.bram.sees() if "Er wacht nog" in seen.text]) == 1


async def test_after_45_minutes_the_backup_is_asked_and_the_asker_hears_it(town: Town) -> None:
    await asks(town)
    await town.passes(minutes=44)
    assert not town.carla.has_read(HUUR)
    await town.passes(minutes=2)
    assert town.carla.has_read(HUUR)
    assert town.anna.has_read("Ik krijg geen reactie van het piket. De achterwacht is gevraagd.")
    assert town.anna.has_read("Je vraag staat bij Bram en bij de achterwacht, Carla.")
    shift = town.looks(lambda store: store.roster.get(part_of(town).shift_id))
    assert shift.state == "niet_bereikt"


async def test_the_first_lawyer_may_still_take_it(town: Town) -> None:
    await asks(town)
    await town.passes(minutes=50)
    await town.bram.presses("Ik pak dit op")
    assert town.carla.has_read("Bram was net eerder. Dank je.")
    assert not town.carla.has_read(HUUR)


async def test_after_90_minutes_the_coordinators_hear_code_and_area_and_not_the_text(town: Town) -> None:
    await asks(town)
    await town.passes(minutes=91)
    assert "HUU-0001 · Huurrecht" in town.channel()
    assert "Piket en achterwacht hebben niet gereageerd" in town.channel()
    assert HUUR not in town.channel()
    assert town.anna.has_read("Je vraag wacht langer dan afgesproken. De coördinator weet het.")


async def test_without_a_backup_the_coordinators_hear_it_after_45_minutes(town: Town) -> None:
    town.has_duty(town.bram, "arbeid")
    await asks(town, "arbeid")
    await town.passes(minutes=46)
    assert "er is geen achterwacht" in town.channel()


async def test_then_whoever_is_on_duty_next_such_as_the_national_lawyer(town: Town) -> None:
    await asks(town)
    await town.is_at(datetime(2026, 12, 1, 13, 1, tzinfo=ZONE))
    assert town.ella.has_read(HUUR)
    assert town.anna.has_read("Je vraag staat bij Ella")


async def test_while_the_own_slot_still_runs_the_national_lawyer_is_asked_after_135_minutes(town: Town) -> None:
    town.has_duty(town.bram, "arbeid", end=time(14), backup=town.carla)
    town.has_duty(town.ella, "arbeid", end=time(14), reach="landelijk")
    await asks(town, "arbeid")
    await town.passes(minutes=134)
    assert not town.ella.has_read(HUUR)
    await town.passes(minutes=2)
    assert town.ella.has_read(HUUR)
    assert town.anna.has_read("Het landelijke piket is nu gevraagd.")
    await town.bram.presses("Ik pak dit op")
    assert town.ella.has_read("Bram was net eerder")


async def test_when_nobody_at_all_reacts_the_coordinators_hear_it_again_aloud(town: Town) -> None:
    town.has_duty(town.bram, "arbeid", end=time(18), backup=town.carla)
    await asks(town, "arbeid")
    await town.passes(minutes=185)
    escalations = [m for m in town.desk.messages if m.place == "C-ZWOLLE" and "Nu piket" not in m.text]
    assert "Deze vraag wacht nog steeds" in escalations[-1].text
    assert escalations[-1].under == escalations[0].id
    await town.is_at(datetime(2026, 12, 2, 9, 1, tzinfo=ZONE))
    assert len([m for m in town.desk.messages if m.place == "C-ZWOLLE" and "Nu piket" not in m.text]) > len(escalations)


async def test_urgent_goes_three_times_as_fast_and_does_not_wait_for_duty_hours(town: Town) -> None:
    await asks(town, "huur spoed")
    await town.passes(minutes=8)
    assert town.bram.has_read("Er wacht nog een vraag op je")
    await town.passes(minutes=8)
    assert "SPOED · HUU-0001" in town.channel()


async def test_an_urgent_question_also_goes_to_who_comes_on_duty(town: Town) -> None:
    await asks(town, "huur spoed")
    await town.is_at(datetime(2026, 12, 1, 13, 1, tzinfo=ZONE))
    assert town.ella.has_read(HUUR)
    await town.bram.presses("Ik pak dit op")
    assert town.ella.has_read("Bram was net eerder")


async def test_without_a_channel_each_coordinator_hears_it_in_private(url: str) -> None:
    async with zwolle(url) as town:
        hanna = town.settles("Hanna", OrganisationKind.JURIDISCH_LOKET, Role.FIRST_LINE, location="nijmegen")
        town.settles("Iris", OrganisationKind.JURIDISCH_LOKET, Role.COORDINATOR, location="nijmegen")
        town.has_duty(town.bram, reach="gelderland")
        await hanna.types(f"/consult huur {HUUR}")
        await hanna.presses("Verstuur")
        await town.passes(minutes=46)
        assert town.iris.has_read("Het piket heeft niet gereageerd")
        assert not town.iris.has_read(HUUR)
        assert "HUU" not in town.channel()


async def test_a_silent_owner_is_nudged_and_then_loses_it(town: Town) -> None:
    await asks(town)
    await town.bram.presses("Ik pak dit op")
    await town.passes(minutes=31)
    assert town.bram.has_read("Hoor ik niets voor vandaag 11.00 uur, dan gaat de vraag terug naar het piket.")
    await town.passes(minutes=30)
    assert town.bram.has_read("Er kwam een tijd geen bericht")
    assert not town.bram.has_read(HUUR)
    assert town.carla.has_read(HUUR)
    assert town.anna.has_read("Ik hoorde een tijd niets van de advocaat, daarom vraag ik iemand anders.")


async def test_a_late_answer_of_who_lost_it_takes_it_back_when_nobody_has_it(town: Town) -> None:
    await asks(town)
    await town.bram.presses("Ik pak dit op")
    await town.passes(minutes=61)
    await town.bram.replies("Alleen als het contract dat toestaat.", to="Er kwam een tijd geen bericht")
    assert town.anna.has_read("Alleen als het contract dat toestaat.")
    assert part_of(town).owner_id == town.bram.member.number


async def test_a_message_restarts_the_owners_clock(town: Town) -> None:
    await asks(town)
    await town.bram.presses("Ik pak dit op")
    await town.bram.replies("Ik zoek het uit.", to="HUU-0001")
    await town.passes(minutes=90)
    assert part_of(town).owner_id == town.bram.member.number
    assert not town.bram.has_read("Hoor ik niets")


async def test_the_owners_clock_stands_still_at_night(town: Town) -> None:
    town.has_duty(town.bram, start=time(16), end=time(18), backup=town.carla)
    await town.is_at(datetime(2026, 12, 1, 16, 45, tzinfo=ZONE))
    await asks(town)
    await town.bram.presses("Ik pak dit op")
    await town.is_at(datetime(2026, 12, 2, 8, 59, tzinfo=ZONE))
    assert part_of(town).owner_id == town.bram.member.number
    assert not town.bram.has_read("Hoor ik niets")


async def test_thanks_after_an_answer_start_no_clock(town: Town) -> None:
    await asks(town)
    await town.bram.presses("Ik pak dit op")
    await town.bram.replies("Alleen als het contract dat toestaat.", to="HUU-0001")
    await town.anna.replies("Dank je wel, hier kan ik mee verder.", to="Bram over HUU-0001")
    assert town.bram.has_read("Dank je wel, hier kan ik mee verder.")
    await town.passes(minutes=90)
    assert part_of(town).state == "beantwoord"


async def test_a_new_question_after_an_answer_does(town: Town) -> None:
    await asks(town)
    await town.bram.presses("Ik pak dit op")
    await town.bram.replies("Alleen als het contract dat toestaat.", to="HUU-0001")
    await town.anna.replies("En als er niets in staat?", to="Bram over HUU-0001")
    await town.passes(minutes=31)
    assert town.bram.has_read("De vrager wacht op bericht van je.")


async def test_whoever_comes_on_duty_later_gets_the_whole_time_after_coordinators_were_told(town: Town) -> None:
    await asks(town)
    await town.is_at(datetime(2026, 12, 1, 15, 5, tzinfo=ZONE))
    await town.is_at(datetime(2026, 12, 2, 10, 5, tzinfo=ZONE))
    assert town.carla.has_button("Ik pak dit op")
    assert not [seen for seen in town.carla.sees() if "Er wacht nog" in seen.text]
    await town.is_at(datetime(2026, 12, 2, 10, 24, tzinfo=ZONE))
    assert town.carla.has_read("Er wacht nog een vraag op je")


async def test_a_question_is_never_without_a_next_moment(town: Town) -> None:
    town.has_duty(town.bram, day=TUESDAY + timedelta(days=3))
    await asks(town)
    for _ in range(40):
        town.clock.advance(timedelta(hours=4))
        await town.passes(minutes=1)
        assert town.looks(lambda store: store.consults.count_without_next_moment()) == 0
        assert part_of(town).next_at > town.clock.now()


async def test_when_no_coordinator_can_be_told_the_asker_hears_that_and_what_to_do(url: str) -> None:
    async with zwolle(url) as town:
        hanna = town.settles("Hanna", OrganisationKind.JURIDISCH_LOKET, Role.FIRST_LINE, location="nijmegen")
        town.has_duty(town.bram, reach="gelderland")
        await hanna.types(f"/consult huur {HUUR}")
        await hanna.presses("Verstuur")
        await town.passes(minutes=46)
        assert hanna.has_read("ik kan geen coördinator bereiken. Ik blijf het proberen.")
        assert hanna.has_read("typ /wie")
        town.settles("Iris", OrganisationKind.JURIDISCH_LOKET, Role.COORDINATOR, location="nijmegen")
        await town.passes(days=1)
        assert town.iris.has_read("Huurrecht")


async def test_when_somebody_takes_the_slot_over_midway_the_asker_hears_that_the_question_moved(town: Town) -> None:
    town.has_duty(town.bram, "arbeid")
    await asks(town, "arbeid")
    await town.passes(minutes=10)
    await town.bram.types("/piket ziek")
    await town.passes(minutes=10)
    await town.dirk.presses_in_channel("Zet Ella erop")
    await town.passes(minutes=2)
    assert town.ella.has_read(HUUR)
    assert town.anna.has_read("Je vraag is doorgegeven en houdt zijn plek. Je vraag staat bij Ella")


async def test_good_friday_does_not_count_where_the_asker_has_it_off(url: str) -> None:
    """Three working days after the answer of Thursday 25 March 2027; Monday the 29th is a holiday for all."""
    town = Town(url, config=Config(regional_holidays={"zwolle": frozenset({"goede_vrijdag"})}))
    thursday = datetime(2027, 3, 25, 10, 30, tzinfo=ZONE)
    town.clock.advance(thursday - town.clock.now())
    town.settles("Bram", OrganisationKind.LAW_OFFICE, Role.LAWYER, areas="huur")
    town.has_duty(town.bram, day=thursday, reach="landelijk")
    for number, (place, reminded) in enumerate({"zwolle": (4, 1), "utrecht": (3, 31)}.items(), start=1):
        asker = town.settles(f"Anna {place}", OrganisationKind.JURIDISCH_LOKET, Role.FIRST_LINE, location=place)
        await asker.types(f"/consult huur {HUUR} En in {place}?")
        await asker.presses("Verstuur")
        await town.bram.presses("Ik pak dit op")
        await town.bram.presses("Antwoord")
        await town.bram.fills(answer="Nee, dat mag niet.")
        moment = part_of(town, f"HUU-000{number}").next_at
        assert moment
        assert moment.astimezone(ZONE) == datetime(2027, *reminded, 10, 30, tzinfo=ZONE)
    town.close()
