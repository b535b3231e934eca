"""/piket: my shifts, not being able to come, swapping, and the reminder before a shift."""

from __future__ import annotations

from datetime import time, timedelta

from december import FRIDAY, at, cards_about, has_two_areas, in_channel, reload, todays
from town import TUESDAY, Town

from bot.duty.reminding import remind, to_remind
from bot.engine.job import Moment
from storage.members import Member, OrganisationKind, Role
from storage.roster import Shift, ShiftState

# -- my shifts --------------------------------------------------------------------------------------------------


async def test_my_coming_shifts(town: Town) -> None:
    await town.carla.types("/piket")
    assert town.carla.reads().splitlines()[:5] == [
        "Je komende piketdiensten",
        "vandaag 10.00-12.00 uur",
        "Huurrecht (Zwolle), als achterwacht van Bram",
        "morgen 10.00-12.00 uur",
        "Huurrecht (Zwolle). Geen achterwacht",
    ]
    await town.bram.types("/piket")
    assert "Achterwacht: Carla" in town.bram.reads()


async def test_without_shifts_one_reads_how_it_works(town: Town) -> None:
    await town.dirk.types("/piket")
    assert "geen komende piketdiensten" in town.dirk.reads()
    await town.dirk.types("/piket bla")
    assert "/piket ziek" in town.dirk.reads()


async def test_the_first_line_has_no_shifts(town: Town) -> None:
    await town.anna.types("/piket")
    assert "Dit kan alleen" in town.anna.reads()


# -- not being able to come ----------------------------------------------------------------------------------


async def test_an_ill_lawyer_is_replaced_by_the_backup(town: Town) -> None:
    shift = todays(town, town.bram)
    await town.bram.types("/piket ziek")
    assert town.bram.reads().startswith("Beterschap. Je achterwacht neemt je piket huurrecht van vandaag 10.00-12.00")
    assert "staat nu op jouw naam" in town.carla.reads()
    assert town.channel() == "Roosterwijziging huurrecht (Zwolle): vandaag 10.00-12.00 uur gaat van Bram naar Carla."
    now = reload(town, shift)
    assert (now.lawyer_id, now.backup_id, now.state) == (town.carla.member.number, None, ShiftState.PLANNED)


async def test_without_a_backup_the_slot_is_free_until_a_coordinator_puts_somebody_on_it(town: Town) -> None:
    shift = todays(town, town.bram)
    await town.bram.types("/piket ziek")
    await town.carla.presses("Ik kan niet")
    assert reload(town, shift).state == ShiftState.FREED
    assert "staat niet meer op naam van Carla" in town.channel()
    assert "ziek" not in town.channel()
    await in_channel(town, town.dirk, "Zet Ella erop")
    assert reload(town, shift).lawyer_id == town.ella.member.number
    assert "staat nu op jouw naam" in town.ella.reads()
    assert "gaat van Carla naar Ella" in town.channel()


async def test_nobody_but_a_coordinator_puts_somebody_on_a_shift(town: Town) -> None:
    shift = todays(town, town.bram)
    await town.bram.types("/piket ziek")
    await town.carla.presses("Ik kan niet")
    await in_channel(town, town.anna, "Zet Ella erop")
    assert "Dit kan alleen" in town.anna.reads()
    assert reload(town, shift).state == ShiftState.FREED


async def test_ill_twice_frees_only_what_is_mine(town: Town) -> None:
    await town.bram.types("/piket ziek")
    await town.bram.types("/piket ziek")
    assert "geen piket meer" in town.bram.reads()
    assert town.channel().count("Roosterwijziging") == 1


async def test_a_backup_who_is_ill_is_no_backup_any_more(town: Town) -> None:
    shift = todays(town, town.bram)
    await town.carla.types("/piket ziek")
    assert reload(town, shift).backup_id is None
    assert "Carla is geen achterwacht meer" in town.channel()


async def test_a_second_shift_of_today_is_one_press_away(town: Town) -> None:
    later = town.has_duty(town.bram, "arbeid", start=time(14), end=time(16))
    await town.bram.types("/piket ziek")
    await town.bram.presses("Ook vandaag 14.00-16.00 uur kan ik niet")
    assert reload(town, later).state == ShiftState.FREED


async def test_an_open_question_of_an_ill_lawyer_is_offered_to_the_backup_at_once(town: Town) -> None:
    await town.anna.types("/consult huur Mag de verhuurder de huur tussentijds verhogen?")
    await town.anna.presses("Verstuur")
    assert "Ik pak dit op" in str([seen.labels for seen in town.bram.sees()])
    await town.bram.types("/piket ziek")
    assert "Er wacht 1 vraag." in town.carla.reads()
    await town.passes(minutes=1)
    assert "Ik pak dit op" in str([seen.labels for seen in town.carla.sees()])


# -- swapping ----------------------------------------------------------------------------------------------------


async def test_the_first_who_takes_it_over_has_it_and_everybody_is_told(town: Town) -> None:
    shift = town.has_duty(town.bram, day=FRIDAY)
    await town.bram.types("/piket ruil 11 december")
    assert "blijft het jouw piket" in town.bram.reads()
    assert "Bram zoekt iemand" in town.carla.reads()
    assert "Bram zoekt iemand" in town.ella.reads()
    second = town.ella.sees()[-1]
    await town.carla.presses("Ik neem het over")
    assert "is nu van jou" in str([seen.text for seen in town.carla.sees()])
    assert town.bram.reads().startswith("Carla neemt het piket huurrecht van vrijdag 11 december 10.00-12.00 uur over")
    assert "gaat van Bram naar Carla. Reden: ruil." in town.channel()
    assert "Carla neemt het piket" in second.text
    assert second.labels == []
    assert reload(town, shift).lawyer_id == town.carla.member.number


async def test_the_second_is_told_politely(town: Town) -> None:
    shift = town.has_duty(town.bram, day=FRIDAY)
    await town.bram.types("/piket ruil 11-12")
    old = town.ella.sees()[-1]
    card, voice = old.card, old.voice
    await town.carla.presses("Ik neem het over")
    town.desk.show(town.ella.account, card, voice)
    await town.ella.presses("Ik neem het over")
    assert town.ella.reads() == "Carla was net eerder. Dank je."
    assert reload(town, shift).lawyer_id == town.carla.member.number


async def test_of_two_who_take_it_at_the_same_moment_one_wins(town: Town) -> None:
    town.has_duty(town.bram, day=FRIDAY)
    await town.bram.types("/piket ruil 11 december")
    carla, ella = town.carla.member.number, town.ella.member.number
    swap = town.database.read_now(lambda store: store.swaps.due(at(31)))[0]
    assert town.database.write_now(lambda store: store.swaps.take(swap, carla))
    assert not town.database.write_now(lambda store: store.swaps.take(swap, ella))


async def test_who_lacks_the_area_is_not_asked_and_refused(town: Town) -> None:
    town.settles("Fred", OrganisationKind.LAW_OFFICE, Role.LAWYER, areas="arbeid")
    shift = town.has_duty(town.bram, day=FRIDAY)
    await town.bram.types("/piket ruil 11 december fred")
    assert town.bram.reads() == "Fred staat niet op de lijst voor huurrecht. Kies iemand anders."
    await town.bram.types("/piket ruil 11 december")
    assert not town.fred.sees()
    town.desk.show(town.fred.account, town.carla.sees()[-1].card, town.carla.sees()[-1].voice)
    await town.fred.presses("Ik neem het over")
    assert "niet op de lijst voor huurrecht" in town.fred.reads()
    assert reload(town, shift).lawyer_id == town.bram.member.number


async def test_one_colleague_can_be_asked_by_name(town: Town) -> None:
    town.has_duty(town.bram, day=FRIDAY)
    await town.bram.types("/piket ruil vrijdag 11 december met ella")
    await town.bram.types("/piket ruil 11 december met ella")
    assert "Bram zoekt iemand" in town.ella.reads()
    assert not town.carla.has_read("Bram zoekt iemand")


async def test_once_it_has_begun_only_a_coordinator_changes_it(town: Town) -> None:
    shift = todays(town, town.bram)
    await town.bram.types("/piket ruil vandaag")
    assert "al begonnen" in town.bram.reads()
    await town.bram.presses("Vraag coördinator")
    assert reload(town, shift).lawyer_id == town.bram.member.number
    await in_channel(town, town.dirk, "Zet Carla erop")
    assert reload(town, shift).lawyer_id == town.carla.member.number
    assert "gaat van Bram naar Carla" in town.bram.reads()


async def test_a_request_that_was_not_answered_before_it_began_is_over(town: Town) -> None:
    await town.carla.types("/piket ruil morgen")
    await town.is_at(at(2, 10, 1))
    assert "kan niet meer" in str([seen.text for seen in town.ella.sees()])
    assert "Ik neem het over" not in str([seen.labels for seen in town.ella.sees()])


async def test_nobody_answers_and_the_asker_hears_it_two_workdays_before(town: Town) -> None:
    town.has_duty(town.bram, day=at(7))
    await town.bram.types("/piket ruil 7 december")
    await town.is_at(at(3, 9, 45))
    assert not town.bram.has_read("Nog niemand")
    await town.is_at(at(3, 10, 15))
    assert town.bram.reads().startswith("Nog niemand neemt je piket huurrecht")
    before = len(town.carla.sees())
    await town.bram.presses("Vraag opnieuw")
    assert "Bram zoekt iemand" in town.carla.reads()
    assert len(town.carla.sees()) == before
    await town.bram.presses("Vraag coördinator")
    assert "Bram zoekt vervanging" in town.channel()


async def test_asking_twice_is_one_request_that_can_be_withdrawn(town: Town) -> None:
    town.has_duty(town.bram, day=FRIDAY)
    await town.bram.types("/piket ruil 11 december")
    await town.bram.types("/piket ruil 11 december")
    assert "staat al uit" in town.bram.reads()
    await town.bram.presses("Toch niet ruilen")
    assert "Je houdt je piket" in town.bram.reads()
    assert "niet meer nodig" in town.carla.reads()


async def test_a_day_without_a_shift_offers_the_days_that_have_one(town: Town) -> None:
    town.has_duty(town.bram, day=FRIDAY)
    await town.bram.types("/piket ruil 10 december")
    assert "geen piket op" in town.bram.reads()
    await town.bram.presses("huurrecht, vrijdag 11 december 10.00-12.00 uur")
    assert "Bram zoekt iemand" in town.carla.reads()


async def test_who_is_ill_ends_the_request_to_swap(town: Town) -> None:
    shift = town.has_duty(town.carla, "huur", start=time(15), end=time(17))
    await town.carla.types("/piket ruil vandaag")
    await town.carla.presses("huurrecht, vandaag 15.00-17.00 uur") if "Welke" in town.carla.reads() else None
    await town.carla.types("/piket ziek")
    assert reload(town, shift).state == ShiftState.FREED
    assert "kan niet meer" in str([seen.text for seen in town.ella.sees()])


# -- the reminder -------------------------------------------------------------------------------------------------


async def test_ten_minutes_before_a_shift_its_lawyer_is_reminded_once(town: Town) -> None:
    await town.is_at(at(1, 12, 49))
    assert not town.ella.has_read("Je piket")
    await town.is_at(at(1, 12, 52))
    assert town.ella.reads() == "Je piket huurrecht begint om 13.00 uur (tot 15.00 uur). Er wachten nog geen vragen."
    await town.is_at(at(1, 13, 5))
    assert sum("Je piket" in seen.text for seen in town.ella.sees()) == 1


async def test_who_is_there_says_so_and_others_see_it(town: Town) -> None:
    await town.is_at(at(1, 12, 52))
    await town.ella.presses("Ik ben er")
    assert "genoteerd dat je er bent" in town.ella.reads()
    await town.ella.types("/piket")
    assert "je bent er" in town.ella.reads()
    await town.is_at(at(1, 13, 1))
    await town.anna.types("/wie dienst huur")
    assert "Ella, tot 15.00 uur, is er" in town.anna.reads()


async def test_who_cannot_frees_the_shift(town: Town) -> None:
    await town.is_at(at(1, 12, 52))
    await town.ella.presses("Ik kan niet")
    assert "is vrijgegeven" in town.ella.reads()
    await town.ella.types("/piket")
    assert "geen komende" in town.ella.reads()


async def test_a_reminder_that_comes_late_says_so_and_none_comes_after_the_shift(town: Town) -> None:
    town.clock.advance(timedelta(hours=3, minutes=30))
    await town.passes(minutes=1)
    assert "Je hebt de herinnering gemist" in town.ella.reads()
    town.clock.advance(timedelta(days=1))
    await town.passes(minutes=1)
    assert not town.carla.has_read("Je hebt de herinnering gemist")


async def test_two_processes_remind_once(town: Town) -> None:
    town.clock.advance(timedelta(hours=2, minutes=55))

    def both(store):  # type: ignore[no-untyped-def]
        moment = Moment(town.clock.now(), town.reference, town.config, store)
        due = to_remind(moment)
        return [remind(moment, number) for number in due for _ in range(2)]

    assert sum(len(effects) for effects in town.database.write_now(both)) == 1


async def test_a_lawyer_without_an_account_is_reported_to_the_coordinators(town: Town) -> None:
    row = Member(name="Gerrit", organisation="K", email="g@voorbeeld.nl", roles="advocaat", areas="arbeid")
    number = town.database.write_now(lambda store: store.members.put(row))
    assert isinstance(number, int)
    starts = TUESDAY + timedelta(hours=1)
    shift = Shift(
        area="arbeid", reach="zwolle", starts_at=starts, ends_at=starts + timedelta(hours=2), lawyer_id=number
    )
    town.database.write_now(lambda store: store.roster.put(shift))
    await town.passes(minutes=51)
    assert "Gerrit heeft om 11.00 uur piket arbeidsrecht (Zwolle), maar heeft nog geen account" in town.channel()


# -- several areas in one slot ------------------------------------------------------------------------------------


async def test_several_areas_at_once_are_one_line_and_one_reminder(town: Town) -> None:
    has_two_areas(town)
    await town.bram.types("/piket")
    assert "vandaag 14.00-16.00 uur\nHuurrecht en arbeidsrecht (Zwolle). Geen achterwacht" in town.bram.reads()
    await town.is_at(at(1, 13, 55))
    assert cards_about(town.bram, "Je piket") == 1
    assert town.bram.reads().startswith("Je piket huurrecht en arbeidsrecht begint om 14.00 uur (tot 16.00 uur).")


async def test_the_reminder_counts_the_questions_of_all_areas(town: Town) -> None:
    has_two_areas(town, start=8, day=at(2))
    await town.is_at(at(1, 17))
    for area in ("huur", "arbeid"):
        await town.anna.types(f"/consult {area} Mag dit zomaar, en hoe lang duurt zoiets meestal?")
        await town.anna.presses("Verstuur")
    await town.is_at(at(2, 7, 55))
    assert town.bram.finds("Je piket huurrecht en arbeidsrecht").text.endswith("Er wachten 2 vragen.")


async def test_who_is_there_is_there_for_all_areas(town: Town) -> None:
    shifts = has_two_areas(town)
    await town.is_at(at(1, 13, 55))
    await town.bram.presses("Ik ben er")
    assert "er bent voor huurrecht en arbeidsrecht, tot 16.00 uur" in town.bram.reads()
    assert all(reload(town, shift).ready_at for shift in shifts)


async def test_who_cannot_frees_all_areas_with_one_card_for_the_backup_and_one_change(town: Town) -> None:
    shifts = has_two_areas(town, backup=town.ella)
    await town.is_at(at(1, 13, 55))
    await town.bram.presses("Ik kan niet")
    assert "je piket huurrecht en arbeidsrecht van vandaag 14.00-16.00 uur over" in town.bram.reads()
    assert {reload(town, shift).lawyer_id for shift in shifts} == {town.ella.member.number}
    assert cards_about(town.ella, "staat nu op jouw naam") == 1
    changes = [line for line in town.channel().splitlines() if line.startswith("Roosterwijziging")]
    assert changes == [
        "Roosterwijziging huurrecht en arbeidsrecht (Zwolle): vandaag 14.00-16.00 uur gaat van Bram naar Ella."
    ]
    await town.passes(minutes=10)
    assert cards_about(town.ella, "huurrecht en arbeidsrecht") == 1


async def test_a_backup_for_one_of_the_areas_leaves_the_rest_to_the_coordinators(town: Town) -> None:
    hours = {"start": time(16), "end": time(18)}
    rent = town.has_duty(town.bram, "huur", backup=town.carla, **hours)
    work = town.has_duty(town.bram, "arbeid", **hours)
    await town.bram.types("/piket")
    assert "Achterwacht: Carla voor huurrecht" in town.bram.reads()
    await town.is_at(at(1, 15, 55))
    await town.bram.presses("Ik kan niet")
    assert "je piket huurrecht van vandaag" in town.bram.reads()
    assert "voor arbeidsrecht vraag ik de coördinatoren" in town.bram.reads()
    assert reload(town, rent).lawyer_id == town.carla.member.number
    assert reload(town, work).state == ShiftState.FREED
    await in_channel(town, town.dirk, "Zet Ella erop")
    assert reload(town, work).lawyer_id == town.ella.member.number


async def test_freed_areas_go_to_who_has_all_of_them_or_one_by_one(town: Town) -> None:
    rent, work = has_two_areas(town)
    town.has_duty(town.ella, "huur", start=time(14), end=time(16), reach="landelijk")
    town.settles("Fred", OrganisationKind.LAW_OFFICE, Role.LAWYER, areas="arbeid")
    await town.is_at(at(1, 13, 55))
    await town.bram.presses("Ik kan niet")
    await in_channel(town, town.dirk, "Zet Fred op arbeidsrecht")
    assert reload(town, work).lawyer_id == town.fred.member.number
    assert "arbeidsrecht (Zwolle): vandaag 14.00-16.00 uur gaat van Bram naar Fred" in town.channel()
    assert "Zet Fred op arbeidsrecht" not in str([m.labels for m in town.desk.messages if m.place == "C-ZWOLLE"])
    await in_channel(town, town.dirk, "Zet Carla erop")
    assert reload(town, rent).lawyer_id == town.carla.member.number
    assert "staat niet meer op naam" not in town.channel()


async def test_who_takes_over_takes_all_areas(town: Town) -> None:
    shifts = has_two_areas(town, day=FRIDAY)
    await town.bram.types("/piket ruil 11 december")
    assert "de andere advocaten voor huurrecht en arbeidsrecht" in town.bram.reads()
    assert not town.carla.has_read("Bram zoekt iemand")
    await town.ella.presses("Ik neem het over")
    assert {reload(town, shift).lawyer_id for shift in shifts} == {town.ella.member.number}
    assert town.channel().count("Reden: ruil.") == 1
    assert town.bram.reads().startswith("Ella neemt het piket huurrecht en arbeidsrecht van vrijdag 11 december")


async def test_when_nobody_has_all_areas_each_is_asked_on_its_own(town: Town) -> None:
    rent, work = has_two_areas(town, day=FRIDAY)
    town.has_duty(town.ella, "huur", day=FRIDAY, start=time(15), end=time(17), reach="landelijk")
    town.settles("Fred", OrganisationKind.LAW_OFFICE, Role.LAWYER, areas="arbeid")
    await town.bram.types("/piket ruil 11 december")
    await town.fred.presses("Ik neem het over")
    assert reload(town, work).lawyer_id == town.fred.member.number
    assert reload(town, rent).lawyer_id == town.bram.member.number
    assert town.carla.has_button("Ik neem het over")
    await town.carla.presses("Ik neem het over")
    assert reload(town, rent).lawyer_id == town.carla.member.number


async def test_a_colleague_by_name_must_have_every_area(town: Town) -> None:
    has_two_areas(town, day=FRIDAY)
    await town.bram.types("/piket ruil 11 december met carla")
    assert town.bram.reads() == "Carla staat niet op de lijst voor arbeidsrecht. Kies iemand anders."


async def test_who_is_put_on_a_shift_days_before_is_reminded_on_the_day(town: Town) -> None:
    town.has_duty(town.bram, day=at(7))
    await town.bram.types("/piket ruil 7 december")
    await town.is_at(at(3, 10, 15))
    await town.bram.presses("Vraag coördinator")
    await in_channel(town, town.dirk, "Zet Carla erop")
    assert town.carla.has_read("staat nu op jouw naam")
    await town.is_at(at(7, 9, 55))
    assert town.carla.reads().startswith("Je piket huurrecht begint om 10.00 uur")
