"""/piket: a part of a shift, somebody else's shift, taking over at once, moving, being away and stopping."""

from __future__ import annotations

from datetime import date, time

from december import FRIDAY, at, has_two_areas, in_channel, reload, todays
from town import Town

from bot.reference.calendar import local
from storage.members import OrganisationKind, Role
from storage.roster import Shift, ShiftState
from storage.shift_changes import ShiftChange


def changes(town: Town, shift: Shift) -> list[ShiftChange]:
    return town.database.read_now(lambda store: store.shift_changes.of(shift.number))


def on(town: Town, day: date) -> list[tuple[str, str, str]]:
    """What stands on the roster of a day: from, to, and whose it is ("" for nobody)."""

    def look(store):  # type: ignore[no-untyped-def]
        found = store.roster.between(at(day.day), at(day.day, 23))
        names = {m.number: m.name for m in store.members.all()}
        return [
            (
                f"{local(s.starts_at):%H.%M}",
                f"{local(s.ends_at):%H.%M}",
                "" if s.state == ShiftState.FREED else names[s.lawyer_id],
            )
            for s in found
        ]

    return town.database.read_now(look)  # type: ignore[no-any-return]


# -- a line for every change --------------------------------------------------------------------------------------


async def test_every_change_leaves_a_line_with_both_persons_and_raises_the_counter(town: Town) -> None:
    shift = town.has_duty(town.bram, day=FRIDAY)
    uid = reload(town, shift).uid
    await town.bram.types("/piket ruil 11 december")
    await town.carla.presses("Ik neem het over")
    (line,) = changes(town, shift)
    bram, carla = town.bram.member.number, town.carla.member.number
    assert (line.old_lawyer, line.new_lawyer, line.by, line.how) == (bram, carla, carla, "geruild")
    now = reload(town, shift)
    assert (now.uid, now.sequence) == (uid, 1)
    audit = town.database.read_now(lambda store: store.audit.about(f"shift {shift.number}"))
    assert [entry.member_id for entry in audit] == [carla]


async def test_saying_one_is_there_is_no_change_of_the_roster(town: Town) -> None:
    await town.is_at(at(1, 12, 52))
    shift = todays(town, town.ella)
    await town.ella.presses("Ik ben er")
    assert reload(town, shift).sequence == 0
    assert changes(town, shift) == []


async def test_what_became_of_a_shift_is_written_when_it_is_over_and_stays(town: Town) -> None:
    shift = todays(town, town.bram)
    await town.is_at(at(1, 11, 59))
    assert reload(town, shift).outcome == ""
    await town.is_at(at(1, 12, 1))
    assert reload(town, shift).outcome == "gedraaid"
    await town.bram.types("/piket ziek")
    assert reload(town, shift).lawyer_id == town.bram.member.number
    assert changes(town, shift) == []


# -- swapping: what would change is shown ------------------------------------------------------------------------


async def test_the_request_shows_what_would_change(town: Town) -> None:
    town.has_duty(town.bram, day=FRIDAY)
    await town.bram.types("/piket ruil 11 december")
    assert "Gevraagd: Carla en Ella" in town.bram.reads()
    assert "vrijdag 11 december 10.00-12.00 uur is nu van Bram en wordt van jou" in town.carla.reads()


async def test_a_swap_follows_its_shift_and_who_presses_has_seen_the_new_time(town: Town) -> None:
    shift = town.has_duty(town.bram, day=FRIDAY)
    await town.bram.types("/piket ruil 11 december")
    old = town.carla.finds("Bram zoekt iemand").card.buttons[0]
    await town.dirk.types("/piket verzet bram 11 december naar 14-16")
    assert "nu vrijdag 11 december 10.00-12.00 uur, straks vrijdag 11 december 14.00-16.00 uur" in town.dirk.reads()
    assert reload(town, shift).starts_at == at(11, 10)
    await town.dirk.presses("Verzet")
    assert reload(town, shift).starts_at == at(11, 14)
    assert town.bram.has_read("gaat van vrijdag 11 december 10.00-12.00 uur naar vrijdag 11 december 14.00-16.00 uur")
    assert "gaat van vrijdag 11 december 10.00-12.00 uur naar" in town.channel()
    assert "14.00-16.00 uur. Neem jij het zo over?" in town.ella.reads()
    await town.carla.presses_again(old)
    assert reload(town, shift).lawyer_id == town.bram.member.number
    assert "Neem jij het zo over?" in town.carla.reads()
    await town.carla.presses("Ik neem het over")
    assert reload(town, shift).lawyer_id == town.carla.member.number


async def test_what_was_shown_cannot_be_moved_when_it_changed_meanwhile(town: Town) -> None:
    shift = town.has_duty(town.bram, day=FRIDAY)
    await town.dirk.types("/piket verzet bram 11 december naar 14-16")
    await town.bram.types("/piket ruil 11 december")
    await town.carla.presses("Ik neem het over")
    await town.dirk.presses("Verzet")
    assert "intussen veranderd" in town.dirk.reads()
    assert reload(town, shift).starts_at == at(11, 10)


async def test_a_shift_is_not_moved_onto_another_or_into_the_past(town: Town) -> None:
    town.has_duty(town.bram, day=FRIDAY)
    town.has_duty(town.carla, day=FRIDAY, start=time(14), end=time(16))
    await town.dirk.types("/piket verzet bram 11 december naar 15-17")
    assert "staat er al een ander piket" in town.dirk.reads()
    await town.dirk.types("/piket verzet bram 11 december naar 1 december 8-10")
    assert "al geweest" in town.dirk.reads() or "Typ /piket verzet" in town.dirk.reads()
    await town.dirk.types("/piket verzet bram 11 december")
    assert "/piket verzet Bram 12 december naar 14-16" in town.dirk.reads()


async def test_only_coordinators_move_and_arrange(town: Town) -> None:
    town.has_duty(town.bram, day=FRIDAY)
    for words in ("/piket verzet bram 11 december naar 14-16", "/piket vervang bram 11 december"):
        await town.carla.types(words)
        assert "Dit kan alleen" in town.carla.reads()


# -- a part of a shift --------------------------------------------------------------------------------------------


async def test_a_part_of_a_shift_goes_to_another_and_the_rest_stays(town: Town) -> None:
    shift = town.has_duty(town.bram, day=FRIDAY)
    await town.bram.types("/piket ruil 11 december 10.30-11.30")
    assert "10.30-11.30 uur is nu van Bram en wordt van jou" in town.carla.reads()
    assert on(town, FRIDAY) == [("10.00", "12.00", "Bram")]
    await town.carla.presses("Ik neem het over")
    assert on(town, FRIDAY) == [("10.00", "10.30", "Bram"), ("10.30", "11.30", "Carla"), ("11.30", "12.00", "Bram")]
    assert reload(town, shift).ends_at == at(11, 10, 30)
    assert "vrijdag 11 december 10.30-11.30 uur gaat van Bram naar Carla" in town.channel()


async def test_the_first_hour_to_one_colleague(town: Town) -> None:
    shift = town.has_duty(town.bram, day=FRIDAY)
    await town.bram.types("/piket ruil 11 december 10-11 met ella")
    assert not town.carla.has_read("Bram zoekt iemand")
    await town.ella.presses("Ik neem het over")
    assert on(town, FRIDAY) == [("10.00", "11.00", "Ella"), ("11.00", "12.00", "Bram")]
    assert reload(town, shift).lawyer_id == town.bram.member.number


async def test_hours_outside_the_shift_are_refused_with_what_to_type(town: Town) -> None:
    town.has_duty(town.bram, day=FRIDAY)
    await town.bram.types("/piket ruil 11 december 13-14")
    assert "vallen niet binnen je piket" in town.bram.reads()
    assert not town.carla.has_read("Bram zoekt iemand")


async def test_a_part_of_two_areas_at_once(town: Town) -> None:
    has_two_areas(town, day=FRIDAY)
    await town.bram.types("/piket ruil 11 december 15-16")
    await town.ella.presses("Ik neem het over")
    assert sorted(on(town, FRIDAY)) == [("14.00", "15.00", "Bram")] * 2 + [("15.00", "16.00", "Ella")] * 2


async def test_a_question_goes_to_who_took_this_part_over(town: Town) -> None:
    town.has_duty(town.bram, day=FRIDAY)
    await town.bram.types("/piket ruil 11 december 11-12")
    await town.carla.presses("Ik neem het over")
    await town.is_at(at(11, 11, 5))
    await town.anna.types("/consult huur Mag de verhuurder de huur tussentijds verhogen?")
    await town.anna.presses("Verstuur")
    assert town.carla.has_button("Ik pak dit op")
    assert not town.bram.has_button("Ik pak dit op")


# -- a coordinator for somebody else --------------------------------------------------------------------------------


async def test_a_coordinator_arranges_cover_for_who_is_not_there(town: Town) -> None:
    shift = town.has_duty(town.bram, day=FRIDAY)
    await town.dirk.types("/piket vervang bram 11 december")
    assert "Wie neemt het piket huurrecht (Zwolle) van Bram over" in town.dirk.reads()
    await town.dirk.presses("Zet Carla erop")
    assert reload(town, shift).lawyer_id == town.carla.member.number
    assert town.bram.has_read("gaat van Bram naar Carla")
    assert town.carla.has_read("staat nu op jouw naam")
    assert "gaat van Bram naar Carla" in town.channel()


async def test_or_asks_everybody_and_both_hear_who_has_it(town: Town) -> None:
    shift = town.has_duty(town.bram, day=FRIDAY)
    await town.dirk.types("/piket vervang bram vrijdag 11 december")
    await town.dirk.presses("Vraag advocaten")
    assert "Dirk zoekt voor jou vervanging" in town.bram.reads()
    assert "wie het piket van Bram overneemt, vrijdag 11 december" in town.dirk.reads()
    assert "blijft het van Bram" in town.dirk.reads()
    await town.ella.presses("Ik neem het over")
    assert reload(town, shift).lawyer_id == town.ella.member.number
    assert town.bram.has_read("Ella neemt het piket")
    assert town.dirk.has_read("Ella neemt het piket")


async def test_a_coordinator_stops_asking_and_the_lawyer_hears_it(town: Town) -> None:
    shift = town.has_duty(town.bram, day=FRIDAY)
    await town.dirk.types("/piket vervang bram vrijdag 11 december")
    await town.dirk.presses("Vraag advocaten")
    await town.dirk.presses("Vraag advocaten")
    assert "staat al uit" in town.dirk.reads()
    await town.dirk.presses("Toch niet nodig")
    assert "blijft van Bram" in town.dirk.reads()
    assert "Dirk zoekt geen vervanging meer" in town.bram.reads()
    assert "is niet meer nodig" in town.ella.reads()
    assert reload(town, shift).lawyer_id == town.bram.member.number


async def test_what_a_lawyer_asked_is_not_withdrawn_by_a_coordinator(town: Town) -> None:
    town.has_duty(town.bram, day=FRIDAY)
    await town.bram.types("/piket ruil vrijdag 11 december")
    await town.dirk.types("/piket vervang bram vrijdag 11 december")
    await town.dirk.presses("Vraag advocaten")
    assert "De vraag wie het piket huurrecht van Bram overneemt" in town.dirk.reads()
    assert not town.dirk.has_button("Toch niet nodig")


async def test_when_nobody_can_a_coordinator_reads_whose_it_stays(town: Town) -> None:
    town.has_duty(town.bram, day=FRIDAY)
    for lawyer in (town.carla, town.ella):
        await lawyer.types("/piket afwezig 11 december")
    await town.dirk.types("/piket vervang bram vrijdag 11 december")
    await town.dirk.presses("Vraag advocaten")
    assert "Het piket blijft van Bram" in town.dirk.reads()


async def test_a_coordinator_asks_for_a_part_of_it(town: Town) -> None:
    town.has_duty(town.bram, day=FRIDAY)
    await town.dirk.types("/piket vervang bram 11 december 11-12")
    await town.carla.presses("Ik neem het over")
    assert on(town, FRIDAY) == [("10.00", "11.00", "Bram"), ("11.00", "12.00", "Carla")]


async def test_a_coordinator_who_types_it_wrong_reads_how(town: Town) -> None:
    await town.dirk.types("/piket vervang")
    assert "Typ /piket vervang met de naam" in town.dirk.reads()
    await town.dirk.types("/piket vervang bram 12 december")
    assert "Bram heeft geen piket op" in town.dirk.reads()


async def test_freed_and_then_asked_of_all_the_first_one_has_it(town: Town) -> None:
    shift = town.has_duty(town.bram, start=time(15), end=time(17))
    await town.is_at(at(1, 14, 52))
    await town.bram.presses("Ik kan niet")
    await in_channel(town, town.dirk, "Vraag advocaten")
    assert "Er is nog niemand voor vandaag 15.00-17.00 uur, huurrecht (Zwolle)" in town.carla.reads()
    ella = town.ella.finds("Er is nog niemand").card.buttons[0]
    await town.carla.presses("Ik neem het over")
    assert reload(town, shift).lawyer_id == town.carla.member.number
    assert "is nu van Carla" in town.channel()
    await town.ella.presses_again(ella)
    assert "Een collega was net eerder" in town.ella.reads()


# -- at once ------------------------------------------------------------------------------------------------------


async def test_a_lawyer_takes_over_at_once_and_the_other_can_take_it_back(town: Town) -> None:
    shift = todays(town, town.bram)
    await town.ella.types("/piket neem")
    await town.ella.presses("huurrecht, vandaag 10.00-12.00 uur (Bram)")
    assert reload(town, shift).lawyer_id == town.ella.member.number
    assert "gaat van Bram naar Ella" in town.channel()
    assert "Ella heeft je piket huurrecht" in town.bram.reads()
    await town.bram.presses("Neem terug")
    assert reload(town, shift).lawyer_id == town.bram.member.number
    assert town.ella.has_read("Bram heeft je piket huurrecht")


async def test_who_lacks_the_area_or_is_busy_is_offered_nothing(town: Town) -> None:
    town.settles("Fred", OrganisationKind.LAW_OFFICE, Role.LAWYER, areas="vreemdelingen")
    await town.fred.types("/piket neem")
    assert "geen piket dat je kunt overnemen" in town.fred.reads()


async def test_an_open_question_goes_along_with_who_takes_over(town: Town) -> None:
    await town.anna.types("/consult huur Mag de verhuurder de huur tussentijds verhogen?")
    await town.anna.presses("Verstuur")
    await town.ella.types("/piket neem")
    await town.ella.presses("huurrecht, vandaag 10.00-12.00 uur (Bram)")
    await town.passes(minutes=1)
    assert town.ella.has_button("Ik pak dit op")


# -- being away -----------------------------------------------------------------------------------------------------


async def test_days_away_are_kept_and_the_shifts_in_them_are_offered(town: Town) -> None:
    shift = town.has_duty(town.bram, day=FRIDAY)
    await town.bram.types("/piket afwezig 10-14 dec")
    assert "je bent er niet donderdag 10 december tot en met maandag 14 december" in town.bram.reads()
    assert "huurrecht, vrijdag 11 december 10.00-12.00 uur" in town.bram.reads()
    assert "Bram zoekt iemand" in town.carla.reads()
    assert "Bram is er niet donderdag 10 december tot en met maandag 14 december" in town.channel()
    assert reload(town, shift).lawyer_id == town.bram.member.number
    await town.carla.presses("Ik neem het over")
    assert reload(town, shift).lawyer_id == town.carla.member.number


async def test_who_is_away_is_not_asked_and_not_put_on_a_shift(town: Town) -> None:
    town.has_duty(town.bram, day=FRIDAY)
    await town.carla.types("/piket afwezig 11 december")
    await town.bram.types("/piket ruil 11 december")
    assert not town.carla.has_read("Bram zoekt iemand")
    assert town.ella.has_read("Bram zoekt iemand")


async def test_when_nobody_can_the_coordinators_are_asked(town: Town) -> None:
    town.has_duty(town.bram, "arbeid", day=FRIDAY)
    await town.ella.types("/piket afwezig 11 december")
    await town.bram.types("/piket afwezig 11 december")
    assert "Bram zoekt vervanging voor het piket arbeidsrecht" in town.channel()


async def test_who_is_away_stands_behind_nobody(town: Town) -> None:
    shift = town.has_duty(town.bram, day=FRIDAY, backup=town.carla)
    await town.carla.types("/piket afwezig 11 december")
    assert reload(town, shift).backup_id is None
    assert "Carla is geen achterwacht meer" in town.channel()


async def test_who_is_there_after_all_is_planned_again(town: Town) -> None:
    town.has_duty(town.bram, day=FRIDAY)
    await town.carla.types("/piket afwezig 11 december")
    await town.carla.types("/piket afwezig")
    assert "vrijdag 11 december" in town.carla.reads()
    await town.carla.presses("Toch aanwezig: vrijdag 11 december")
    await town.bram.types("/piket ruil 11 december")
    assert town.carla.has_read("Bram zoekt iemand")


async def test_days_that_cannot_be_read_lose_nothing(town: Town) -> None:
    for words in ("straks", "14-1 aug", "31-2 febr"):
        await town.bram.types(f"/piket afwezig {words}")
        assert "zoals /piket afwezig 1-14 aug" in town.bram.reads()
    await town.bram.types("/piket afwezig")
    assert "nergens als afwezig" in town.bram.reads()


# -- stopping at once -------------------------------------------------------------------------------------------------


async def test_who_stops_frees_everything_and_the_coordinators_get_one_list(town: Town) -> None:
    later = town.has_duty(town.bram, day=FRIDAY)
    backed = town.has_duty(town.bram, day=at(14), backup=town.ella)
    behind = town.has_duty(town.carla, day=at(15), backup=town.bram)
    await town.bram.types("/piket stop")
    assert "Je 3 komende diensten komen vrij" in town.bram.reads()
    assert reload(town, later).state == ShiftState.PLANNED
    await town.bram.presses("Ja, ik stop")
    assert reload(town, later).state == ShiftState.FREED
    assert reload(town, backed).lawyer_id == town.ella.member.number
    assert reload(town, behind).backup_id is None
    assert town.channel().count("Bram stopt met piket") == 1
    assert "vrijdag 11 december 10.00-12.00 uur, huurrecht (Zwolle): niemand" in town.channel()
    await in_channel(town, town.dirk, "Vraag advocaten")
    await town.carla.presses("Ik neem het over", on="11 december")
    assert reload(town, later).lawyer_id == town.carla.member.number


async def test_who_does_not_stop_after_all_keeps_everything(town: Town) -> None:
    shift = town.has_duty(town.bram, day=FRIDAY)
    await town.bram.types("/piket stop")
    await town.bram.presses("Nee, toch niet")
    assert "er verandert niets" in town.bram.reads()
    assert reload(town, shift).lawyer_id == town.bram.member.number


# -- my shifts with buttons --------------------------------------------------------------------------------------------


async def test_each_of_my_shifts_is_one_press_from_a_swap(town: Town) -> None:
    town.has_duty(town.bram, day=FRIDAY)
    await town.bram.types("/piket")
    await town.bram.presses("vrijdag 11 december 10.00-12.00 uur")
    await town.bram.presses("Ruil")
    assert "Bram zoekt iemand" in town.carla.reads()


async def test_the_card_that_asks_for_somebody_is_put_right_when_a_lawyer_takes_it(town: Town) -> None:
    tomorrow = town.has_duty(town.bram, day=at(3))
    await town.bram.types("/piket")
    await town.bram.presses("donderdag 10.00-12.00 uur")
    await town.bram.presses("Ik kan niet")
    card = next(seen for seen in town.desk.messages if seen.place == "C-ZWOLLE" and "Vraag advocaten" in seen.labels)
    await in_channel(town, town.dirk, "Vraag advocaten")
    await town.carla.presses("Ik neem het over")
    assert reload(town, tomorrow).lawyer_id == town.carla.member.number
    assert card.labels == []
    assert "van Bram naar Carla" in card.text
