"""What happens by itself around shifts: reminders as chosen, who is on duty now, gaps in time, Monday's digest."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from december import FRIDAY, at, cards_about, in_channel, reload
from town import TUESDAY, Town

from bot.settings import Channel, Config
from storage.members import OrganisationKind, Role
from storage.roster import ShiftState

# -- reminders ------------------------------------------------------------------------------------------------------


async def jumps(town: Town, moment: datetime) -> None:
    """Go to a moment without living through what is between."""
    town.clock.advance(moment - town.clock.now())
    await town.passes(minutes=1)


async def test_a_week_a_day_and_ten_minutes_before(town: Town) -> None:
    town.has_duty(town.bram, day=FRIDAY)
    await town.passes(minutes=1)
    await jumps(town, at(4, 9, 58))
    assert not town.bram.has_read("piket huurrecht (Zwolle)")
    await jumps(town, at(4, 10, 0))
    assert town.bram.reads().startswith("Je hebt vrijdag 11 december 10.00-12.00 uur piket huurrecht (Zwolle).")
    await jumps(town, at(10, 10, 0))
    assert town.bram.reads().startswith("Je hebt morgen 10.00-12.00 uur piket huurrecht (Zwolle).")
    await jumps(town, at(11, 9, 50))
    assert town.bram.reads().startswith("Je piket huurrecht begint om 10.00 uur")
    await town.passes(minutes=20)
    assert cards_about(town.bram, "piket huurrecht") == 3


async def test_who_is_put_on_a_shift_of_tomorrow_is_not_reminded_a_week_late(town: Town) -> None:
    town.has_duty(town.bram, day=at(3))
    await town.passes(minutes=5)
    assert not town.bram.has_read("Je hebt")


async def test_after_an_outage_only_the_newest_reminder_comes(town: Town) -> None:
    town.has_duty(town.bram, day=FRIDAY)
    await town.passes(minutes=1)
    await jumps(town, at(10, 16))
    assert cards_about(town.bram, "piket huurrecht (Zwolle)") == 1
    assert "morgen 10.00-12.00 uur" in town.bram.reads()


async def test_everybody_chooses_when(town: Town) -> None:
    town.has_duty(town.bram, day=FRIDAY)
    await town.passes(minutes=1)
    await town.bram.types("/piket herinner")
    assert "Ik herinner je een week, een dag en 10 minuten voor elk piket" in town.bram.reads()
    await town.bram.presses("Uit: een week")
    await town.bram.presses("Aan: 2 uur")
    assert "Ik herinner je een dag, 2 uur en 10 minuten" in town.bram.reads()
    await jumps(town, at(4, 10, 5))
    assert not town.bram.has_read("Je hebt")
    await jumps(town, at(11, 8, 0))
    assert "Je hebt vandaag 10.00-12.00 uur piket" in town.bram.reads()


async def test_what_is_chosen_too_late_for_a_piket_does_not_remind_of_it(town: Town) -> None:
    town.has_duty(town.bram, day=at(3))
    await town.passes(minutes=1)
    town.clock.advance(at(1, 13) - town.clock.now())
    await town.bram.types("/piket herinner")
    await town.bram.presses("Aan: 2 dagen")
    await town.passes(minutes=2)
    assert not town.bram.has_read("Je hebt")
    await jumps(town, at(2, 10))
    assert "Je hebt morgen 10.00-12.00 uur piket" in town.bram.reads()


async def test_a_piket_that_was_moved_reminds_with_a_message_of_its_own(town: Town) -> None:
    """A card that changes makes no sound."""
    town.has_duty(town.bram, day=FRIDAY)
    await town.passes(minutes=1)
    await jumps(town, at(4, 10))
    await town.dirk.types("/piket verzet bram 11 december naar 14 december 10-12")
    await town.dirk.presses("Verzet")
    before = len(town.bram.sees())
    await jumps(town, at(7, 10))
    assert len(town.bram.sees()) == before + 1
    assert town.bram.reads().startswith("Je hebt maandag 14 december 10.00-12.00 uur piket")


async def test_who_wants_none_gets_none(town: Town) -> None:
    shift = town.has_duty(town.bram, day=FRIDAY)
    await town.bram.types("/piket herinner")
    for label in ("Uit: een week", "Uit: een dag", "Uit: 10 minuten"):
        await town.bram.presses(label)
    assert "niet aan je piket" in town.bram.reads()
    before = len(town.bram.sees())
    for moment in (at(4, 10), at(10, 10), at(11, 9, 55)):
        await jumps(town, moment)
    assert len(town.bram.sees()) == before
    assert reload(town, shift).state == ShiftState.PLANNED


async def test_who_takes_a_shift_over_gets_the_reminders_and_the_other_none(town: Town) -> None:
    town.has_duty(town.bram, day=FRIDAY)
    await town.bram.types("/piket ruil 11 december")
    await town.carla.presses("Ik neem het over")
    await jumps(town, at(10, 10, 1))
    assert "Je hebt morgen 10.00-12.00 uur piket" in town.carla.reads()
    assert not town.bram.has_read("Je hebt")


async def test_a_moved_shift_reminds_at_its_new_time(town: Town) -> None:
    town.has_duty(town.bram, day=FRIDAY)
    await town.dirk.types("/piket verzet bram 11 december naar 14-16")
    await town.dirk.presses("Verzet")
    await jumps(town, at(11, 9, 52))
    assert not town.bram.has_read("Je piket huurrecht begint")
    await jumps(town, at(11, 13, 51))
    assert "Je piket huurrecht begint om 14.00 uur" in town.bram.reads()


# -- who is on duty now ---------------------------------------------------------------------------------------------


def boards(town: Town, place: str = "C-ZWOLLE") -> list[str]:
    return [m.text for m in town.desk.messages if m.place == place and m.text.startswith("Nu piket")]


async def test_the_channel_shows_who_is_on_duty_now_and_its_topic_too(town: Town) -> None:
    await town.passes(minutes=1)
    assert boards(town) == ["Nu piket\nHuurrecht (Zwolle): Bram, tot 12.00 uur\n038 123 45 67"]
    assert town.desk.topics["C-ZWOLLE"] == "Nu piket: huurrecht Bram tot 12.00"
    await town.bram.types("/piket ziek")
    await town.passes(minutes=1)
    assert "Carla, tot 12.00 uur" in boards(town)[0]
    assert len(boards(town)) == 1
    await town.is_at(at(1, 12, 1))
    assert boards(town) == ["Nu piket\nNu heeft niemand piket."]
    assert town.desk.topics["C-ZWOLLE"].startswith("Nu heeft niemand piket")


async def test_a_new_day_has_a_new_card_and_the_old_one_goes(town: Town) -> None:
    await town.passes(minutes=1)
    await jumps(town, at(1, 12, 5))
    await jumps(town, at(2, 10, 1))
    assert boards(town) == ["Nu piket\nHuurrecht (Zwolle): Carla, tot 12.00 uur\n038 123 45 67"]


async def test_in_the_lawyers_channel_the_card_takes_over(town: Town, url: str) -> None:
    both = (Channel("desk", "C-ZWOLLE", "coordinatoren", "zwolle"), Channel("desk", "C-LAW", "advocaten", "zwolle"))
    other = Town(url, config=Config(channels=both))
    other.people = town.people
    for person in other.people.values():
        person.town, person.telegraph = other, other.desk
    await other.passes(minutes=1)
    await other.ella.presses_in_channel("Neem over: Huurrecht (Zwolle)", "C-LAW")
    await other.passes(minutes=1)
    assert "Ella, tot 12.00 uur" in "\n".join(boards(other, "C-LAW"))
    assert other.bram.has_read("Ella heeft je piket huurrecht")
    other.close()


# -- the week's pattern, and gaps in it ---------------------------------------------------------------------------


async def sets(town: Town, words: str = "huur zwolle ma-vr 10-12") -> None:
    if "gijs" not in town.people:
        town.settles("Gijs", OrganisationKind.OTHER, Role.ADMIN)
    await town.gijs.types(f"/piket weekpatroon {words}")


async def test_the_beheerder_sets_how_a_week_is_filled(town: Town) -> None:
    await sets(town, "huur zwolle ma-vr 10-12 en 13.00-15.00")
    assert "Huurrecht (Zwolle)\nma, di, wo, do en vr: 10.00-12.00 en 13.00-15.00" in town.gijs.reads()
    await sets(town, "arbeid landelijk di do 10")
    assert "Arbeidsrecht (landelijk)\ndi en do: 10.00-12.00" in town.gijs.reads()
    await sets(town, "huur zwolle geen")
    assert "Huurrecht (Zwolle)" not in town.gijs.reads()


async def test_a_pattern_that_cannot_be_read_changes_nothing(town: Town) -> None:
    await sets(town)
    for words in ("huur", "huur narnia 10-12", "huur zwolle", "huur zwolle 12-10", "huur zwolle 10-12 11-13", "h z"):
        await town.gijs.types(f"/piket weekpatroon {words}")
        assert "Typ het rechtsgebied, de plek" in town.gijs.reads(), words
    await town.gijs.types("/piket weekpatroon")
    assert "ma, di, wo, do en vr: 10.00-12.00" in town.gijs.reads()


async def test_only_the_beheerder_sets_it(town: Town) -> None:
    await town.dirk.types("/piket weekpatroon huur zwolle 10-12")
    assert "Alleen een beheerder" in town.dirk.reads()
    await town.bram.types("/piket weekpatroon")
    assert "Dit kan alleen" in town.bram.reads()


async def test_gaps_are_told_once_four_weeks_and_once_three_days_ahead(town: Town) -> None:
    await sets(town, "huur zwolle di 10-12")
    await town.passes(minutes=1)
    await jumps(town, at(2, 9))
    assert "Binnen vier weken is nog 4 keer geen advocaat ingepland" in town.channel()
    assert "dinsdag 10.00-12.00 uur, huurrecht (Zwolle)" in town.channel()
    await jumps(town, at(4, 9))
    assert "de komende drie dagen" not in town.channel()
    await jumps(town, at(7, 9))
    assert "Let op: de komende drie dagen is 1 keer geen advocaat ingepland" in town.channel()
    await jumps(town, at(8, 9))
    assert town.channel().count("de komende drie dagen is 1 keer") == 1


async def test_a_filled_week_and_a_holiday_are_no_gaps(town: Town) -> None:
    await sets(town, "huur zwolle vr 10-12")
    for day in (4, 11, 18):
        town.has_duty(town.bram, day=at(day))
    await town.passes(minutes=1)
    await jumps(town, at(2, 9))  # 25 December is a holiday
    assert "ingepland" not in town.channel()


async def test_ask_the_lawyers_and_the_first_one_has_it(town: Town) -> None:
    await sets(town, "huur zwolle di 10-12")
    await town.passes(minutes=1)
    await jumps(town, at(7, 9))
    await in_channel(town, town.dirk, "Vraag advocaten")
    assert "Wie het eerst ja zegt" in town.dirk.reads()
    assert "Er is nog niemand voor" in town.carla.reads()
    await town.carla.presses("Ik neem het over", on="morgen")
    found = town.database.read_now(lambda store: store.roster.at("huur", "zwolle", at(8, 10)))
    assert found
    assert found.lawyer_id == town.carla.member.number
    assert "is nu van Carla" in town.channel()
    await town.ella.presses("Ik neem het over", on="morgen") if town.ella.has_button("Ik neem het over") else None
    found = town.database.read_now(lambda store: store.roster.at("huur", "zwolle", at(8, 10)))
    assert found
    assert found.lawyer_id == town.carla.member.number


async def test_what_is_left_empty_is_not_brought_up_again(town: Town) -> None:
    await sets(town, "huur zwolle di 10-12")
    await town.passes(minutes=1)
    await jumps(town, at(2, 9))
    await in_channel(town, town.dirk, "Laat leeg")
    assert "deze blijven leeg" in town.dirk.reads()
    await jumps(town, at(7, 9))
    assert "de komende drie dagen" not in town.channel()


async def test_one_by_one_and_made_national(town: Town) -> None:
    await sets(town, "huur zwolle di wo 13-15")
    town.has_duty(town.ella, day=at(8), start=time(13), end=time(15), reach="landelijk")
    await town.passes(minutes=1)
    await jumps(town, at(7, 9))
    await in_channel(town, town.dirk, "Eén voor één")
    cards = [seen for seen in town.dirk.sees() if "Zet landelijk" in seen.labels]
    assert len([seen for seen in cards if "13.00-15.00 uur, huurrecht (Zwolle)" in seen.text]) >= 2
    await town.dirk.presses("Zet landelijk", on="morgen")
    assert "Hier neemt het landelijke piket de vragen aan" in town.dirk.reads()
    await town.dirk.presses("Zet landelijk", on="woensdag")
    assert "geen landelijk piket" in town.dirk.reads()
    assert "huurrecht (landelijk)" in town.carla.reads()


async def test_a_press_on_what_was_filled_meanwhile_says_so(town: Town) -> None:
    await sets(town, "huur zwolle di 10-12")
    await town.passes(minutes=1)
    await jumps(town, at(7, 9))
    town.has_duty(town.bram, day=at(8))
    for label in ("Vraag advocaten", "Zet landelijk", "Laat leeg"):
        await in_channel(town, town.dirk, label)
        assert "intussen al voor gezorgd" in town.dirk.reads()


async def test_on_thursday_at_nine_the_coordinators_see_next_week(town: Town) -> None:
    await sets(town, "huur zwolle di vr 10-12")
    town.has_duty(town.bram, day=at(8))
    await town.passes(minutes=1)
    await jumps(town, at(3, 9))
    assert "Let op: volgende week is 1 keer geen advocaat ingepland" in town.channel()
    assert "vrijdag 11 december 10.00-12.00 uur, huurrecht (Zwolle)" in town.channel()


async def test_without_a_pattern_a_week_that_is_empty_is_still_seen(town: Town) -> None:
    await town.passes(minutes=1)
    await jumps(town, at(3, 9))
    assert "volgende week staat er voor Zwolle niemand op het rooster" in town.channel()


# -- Monday's digest --------------------------------------------------------------------------------------------


async def test_monday_half_past_eight_now_this_week_and_what_is_empty(town: Town) -> None:
    await sets(town, "huur zwolle ma wo 10-12")
    town.has_duty(town.bram, day=at(7))
    town.has_duty(town.bram, "arbeid", day=at(7))
    town.has_duty(town.carla, day=at(8))
    await town.passes(minutes=1)
    await jumps(town, at(7, 8, 28))
    assert "Het piket van deze week" not in town.channel()
    await jumps(town, at(7, 8, 30))
    (digest,) = (m for m in town.desk.messages if m.text.startswith("Het piket van deze week"))
    assert "Nu\nNu heeft niemand piket." in digest.text.replace("\n\n", "\n")
    assert "10.00-12.00 arbeidsrecht en huurrecht (Zwolle): Bram" in digest.text
    assert "Deze week is 1 piket nog leeg:" in digest.text
    assert "Zet landelijk" in digest.labels


async def test_a_full_week_says_so(town: Town) -> None:
    town.has_duty(town.carla, day=at(8))
    await town.passes(minutes=1)
    await jumps(town, at(7, 8, 30))
    assert "Deze week is elk piket bezet." in town.channel()


# -- not reached, never ill -----------------------------------------------------------------------------------------


async def test_silence_is_recorded_as_not_reached(town: Town) -> None:
    shift = town.database.read_now(lambda store: store.roster.of_member(town.bram.member.number, TUESDAY))[0]
    await town.anna.types("/consult huur Mag de verhuurder de huur tussentijds verhogen?")
    await town.anna.presses("Verstuur")
    await town.passes(minutes=50)
    assert reload(town, shift).state == ShiftState.NOT_REACHED
    (line,) = town.database.read_now(lambda store: store.shift_changes.of(shift.number))
    assert (line.how, line.by) == ("niet_bereikt", None)
    await town.is_at((TUESDAY + timedelta(hours=2, minutes=1)).replace(tzinfo=None))
    assert reload(town, shift).outcome == "niet_bereikt"
