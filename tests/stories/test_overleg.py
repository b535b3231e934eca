"""/overleg: a series is planned, people say whether they come, and the meeting prepares itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from fast import flies
from meeting import CHANNEL, at, calendar, in_channel, meetings, now, plans, raised, seats, with_coordinators
from town import Person, Town

from bot.chat.catalogue import ZONE, Voice
from bot.chat.text import Text
from storage.meetings import MeetingState
from storage.members import OrganisationKind, Role
from storage.store import Store


@pytest.fixture
def table(town: Town) -> Town:
    return with_coordinators(town)


# -- planning ------------------------------------------------------------------------------------------------


async def test_a_series_is_planned_from_chat_and_everybody_with_a_seat_is_invited(table: Town) -> None:
    await plans(table)
    said = table.dirk.finds("Elke twee maanden een overleg van 120 minuten").text
    assert "Nog niemand namens advocatuur" in said
    assert "donderdag 7 januari 2027 10.00 uur (OVL-0001)" in said
    assert "donderdag 4 maart 2027 10.00 uur (OVL-0002)" in said
    assert "Je bent uitgenodigd voor donderdag 7 januari 2027 10.00 uur" in str([m.text for m in table.sara.sees()])
    assert "Reeks huurrecht (Overijssel)" in table.channel()


async def test_the_invitation_can_be_put_into_a_calendar_of_ones_own(table: Town) -> None:
    await plans(table)
    invitation = calendar(table.sara, "donderdag 7 januari 2027")
    event = invitation.walk("VEVENT")[0]
    assert invitation["METHOD"] == "REQUEST"
    assert event["UID"] == "ovl-0001@kortelijn"
    assert event["SEQUENCE"] == 0
    assert event["DTSTART"].dt == at(1, 7, year=2027)
    assert event["LOCATION"] == "https://video.voorbeeld.nl/huur"
    assert "mailto:sara@voorbeeld.nl" in [str(address) for address in event["ATTENDEE"]]


async def test_an_area_has_one_series_in_a_district(table: Town) -> None:
    await plans(table)
    await plans(table, area=("huur", "arbeid"))
    assert "is er al een reeks" in table.dirk.reads()
    assert len(meetings(table)) == 2


@pytest.mark.parametrize(
    ("dates", "sentence"),
    [("ooit", "niet als datum lezen"), ("1 december 2026 9.00", "al geweest"), ("10 december", "niet als datum lezen")],
)
async def test_a_date_that_cannot_be_is_asked_again(table: Town, dates: str, sentence: str) -> None:
    await table.dirk.types("/overleg nieuw huur")
    error = await wrong_date(table.dirk, dates)
    assert sentence in Voice("nl", table.clock.now()).say(error)
    assert meetings(table) == []


async def wrong_date(person: Person, dates: str) -> Text:
    """Fill in a date that cannot be; what is said at the question when it comes back."""
    if person.telegraph.whole_forms:
        await person.fills(areas=("huur",), rhythm="2m", dates=dates)
        assert person.form
        return person.form.errors["dates"]
    await person._press_answer("2")
    await person.types(dates)
    await person._press_answer("skip")
    assert person.asked
    assert person.asked.error
    return person.asked.error


async def test_the_first_line_cannot_plan(table: Town) -> None:
    await table.anna.types("/overleg nieuw huur")
    assert "Dit kan alleen" in table.anna.reads()


async def test_on_a_holiday_the_coordinators_are_asked_first(table: Town) -> None:
    await plans(table, "vrijdag 25 december 10.00")
    assert "valt op eerste kerstdag" in table.channel()
    assert not table.sara.has_read("Je bent uitgenodigd voor vrijdag 25 december")
    await table.dirk.presses_in_channel("Naar vrijdag 8 januari 2027 10.00 uur")
    assert meetings(table)[0].starts_at == at(1, 8, year=2027)
    assert table.sara.has_read("Je bent uitgenodigd voor vrijdag 8 januari 2027 10.00 uur")


async def test_ten_o_clock_stays_ten_o_clock_over_summer_time(table: Town) -> None:
    await plans(table, "donderdag 11 maart 2027 10.00", rhythm="1m")
    assert [m.starts_at for m in meetings(table)] == [at(3, 11, year=2027), at(4, 8, year=2027)]
    assert table.sara.has_read("donderdag 8 april 2027 10.00 uur")


async def test_two_meetings_of_the_same_people_in_one_week_are_pointed_out(table: Town) -> None:
    await plans(table)
    await plans(table, "maandag 4 januari 2027 10.00", area=("arbeid",))
    assert "dezelfde mensen hebben in deze week nog een overleg" in table.channel()


# -- the date poll -------------------------------------------------------------------------------------------

TWO_DATES = "donderdag 7 januari 2027 10.00\nvrijdag 8 januari 2027 14.00"


async def test_everybody_says_when_and_a_coordinator_chooses(table: Town) -> None:
    await plans(table, TWO_DATES)
    assert meetings(table) == []
    await table.sara.presses("vrijdag 8 januari 2027 14.00 uur")
    assert "Ik kan vrijdag 8 januari 2027 14.00 uur" in table.sara.sees()[-1].labels
    await table.dirk.presses("vrijdag 8 januari 2027 14.00 uur", on="Tik op elke datum")
    assert "Iedereen heeft geantwoord" in table.dirk.reads()
    assert "2 van 2 kan" in table.dirk.reads()
    await table.dirk.presses("Plan vrijdag 8 januari 2027 14.00 uur")
    assert [m.starts_at for m in meetings(table)][:1] == [at(1, 8, 14, year=2027)]
    assert "Gekozen" in table.sara.finds("Gekozen").text


async def test_who_can_on_no_date_says_so_and_two_coordinators_choose_once(table: Town) -> None:
    await plans(table, TWO_DATES)
    await table.sara.presses("Ik kan op geen van deze")
    card = table.dirk.finds("Hier zie je de antwoorden")
    button = card.button("Plan donderdag 7 januari 2027 10.00 uur")
    assert button
    await table.dirk.presses_again(button)
    await table.sara.presses_again(button)
    assert "al klaar" in table.sara.reads()
    assert len(meetings(table)) == 2


async def test_who_stays_silent_is_asked_again_and_a_poll_does_not_wait_for_ever(table: Town) -> None:
    await plans(table, "maandag 7 december 10.00\ndinsdag 8 december 10.00")
    before = len(table.sara.sees())
    await flies(table, datetime(2026, 12, 4, 11, 0))
    assert len(table.sara.sees()) == before + 1
    assert "Je kunt ook nu kiezen" in table.dirk.reads()
    await flies(table, datetime(2026, 12, 10, 11, 0))
    assert "zijn voorbij" in table.dirk.reads()
    await plans(table)
    assert table.dirk.has_read("donderdag 7 januari 2027 10.00 uur (OVL-0001)")


# -- who comes -----------------------------------------------------------------------------------------------


async def test_coming_and_not_coming_is_one_press(table: Town) -> None:
    await plans(table)
    await table.sara.presses("Ik kom", on="7 januari")
    assert "ik heb genoteerd dat je komt: donderdag 7 januari 2027" in table.sara.reads()
    assert "https://video.voorbeeld.nl/huur" in table.sara.reads()
    assert "Sara (komt)" in (await table.dirk.types("/overleg OVL-0001"))[-1].text
    await table.sara.presses("Ik kom niet", on="genoteerd")
    assert "Sara (komt niet)" in (await table.dirk.types("/overleg ovl 1"))[-1].text


async def test_when_a_seat_becomes_empty_the_coordinators_hear_it_and_ask_somebody_else(table: Town) -> None:
    await plans(table)
    await seats(table, table.lars)
    await table.lars.presses("Ik kom niet", on="7 januari")
    assert "Nu is er niemand van advocatuur" in table.channel()
    await table.dirk.presses_in_channel("Vraag vervanger")
    await table.dirk.presses("Bram")
    assert "of jij deze keer kunt invallen" in table.bram.reads()
    await table.bram.presses("Ik kom")
    assert "namens advocatuur kan nu Bram komen" in table.channel()


async def test_with_an_empty_seat_it_goes_on_when_a_coordinator_says_so(table: Town) -> None:
    await plans(table)
    await flies(table, datetime(2026, 12, 31, 10, 1))
    assert "Er is nog niemand van advocatuur" in table.channel()
    await flies(table, datetime(2027, 1, 5, 10, 1))
    assert "Het gaat alleen door als een coördinator dat bevestigt" in table.channel()
    await table.anna.presses_in_channel("Laat doorgaan")
    assert "Dit kan alleen" in table.anna.reads()
    await table.sara.presses_in_channel("Laat doorgaan")
    await flies(table, datetime(2027, 1, 6, 10, 1))
    assert "Sara heeft bevestigd" in table.channel()
    assert "nog niemand heeft bevestigd" not in table.channel()


async def test_who_said_nothing_is_asked_once_more(table: Town) -> None:
    await plans(table)
    await table.sara.presses("Ik kom", on="7 januari")
    await flies(table, datetime(2027, 1, 5, 10, 1))
    assert "Je hebt nog niet gezegd of je komt" in table.dirk.reads()
    assert not table.sara.has_read("Je hebt nog niet gezegd")


# -- moving and cancelling -----------------------------------------------------------------------------------


async def moves(town: Town, to: str) -> None:
    await town.dirk.types("/overleg OVL-0001")
    await town.dirk.presses("Verzet")
    await town.dirk.fills(dates=to)


async def test_a_moved_meeting_keeps_its_place_in_calendars_and_all_reminders_move(table: Town) -> None:
    await plans(table)
    await table.sara.presses("Ik kom", on="7 januari")
    await moves(table, "donderdag 14 januari 2027 11.00")
    event = calendar(table.sara, "Dit overleg is verzet, van donderdag 7 januari").walk("VEVENT")[0]
    assert (event["UID"], event["SEQUENCE"], event["DTSTART"].dt) == ("ovl-0001@kortelijn", 1, at(1, 14, 11, year=2027))
    assert "Sara (nog geen antwoord)" in (await table.dirk.types("/overleg OVL-0001"))[-1].text
    await flies(table, datetime(2027, 1, 7, 10, 59))
    assert in_channel(table, "Straks begint") == []
    await flies(table, datetime(2027, 1, 14, 9, 1))
    assert len(in_channel(table, "Straks begint")) == 1


async def test_a_cancelled_meeting_is_silent_and_its_signals_go_on(table: Town) -> None:
    signal = raised(table, table.anna)
    await plans(table)
    assert now(table, signal).meeting_id == meetings(table)[0].number
    await table.dirk.types("/overleg OVL-0001")
    await table.dirk.presses("Laat vervallen")
    assert "Het signaal gaat naar het volgende overleg" in table.dirk.reads()
    await table.dirk.presses("Ja, laat vervallen")
    first, second, *more = meetings(table)
    assert first.state == MeetingState.CANCELLED
    assert now(table, signal).meeting_id == second.number
    assert len(more) == 1
    assert calendar(table.sara, "gaat niet door")["METHOD"] == "CANCEL"
    await flies(table, datetime(2027, 1, 8, 12, 0))
    assert [m for m in in_channel(table, "OVL-0001") if "Over twee" in m] == []


async def test_a_button_on_an_old_card_does_not_undo_what_somebody_changed(table: Town) -> None:
    await plans(table)
    await table.dirk.types("/overleg OVL-0001")
    await table.dirk.presses("Laat vervallen")
    button = table.dirk.sees()[-1].button("Ja, laat vervallen")
    assert button
    await moves(table, "donderdag 14 januari 2027 11.00")
    await table.dirk.presses_again(button)
    assert "intussen gewijzigd" in table.dirk.reads()
    assert meetings(table)[0].state == MeetingState.PLANNED


async def test_a_series_that_ends_cancels_what_was_to_come(table: Town) -> None:
    signal = raised(table, table.anna)
    await plans(table)
    await table.dirk.types("/overleg reeksen")
    await table.dirk.presses("huurrecht (Overijssel)")
    await table.dirk.presses("Stop de reeks")
    await table.dirk.presses("Ja, stop de reeks")
    assert {m.state for m in meetings(table)} == {MeetingState.CANCELLED}
    assert now(table, signal).meeting_id is None
    await plans(table)
    assert now(table, signal).meeting_id is not None


# -- seats ---------------------------------------------------------------------------------------------------


async def test_who_leaves_leaves_no_empty_seat_behind(table: Town) -> None:
    await plans(table)

    def leave(store: Store) -> None:
        row = store.members.get(table.sara.member.number)
        assert row
        row.active = False

    table.database.write_now(leave)
    await table.passes(minutes=15)
    assert "Sara doet niet meer mee namens sociaal raadslieden" in table.channel()
    table.settles("Sem", OrganisationKind.SOCIAAL_RAADSLIEDEN, Role.FIRST_LINE)
    await seats(table, table.sem, "sociaal raadslieden")
    assert "Je bent uitgenodigd voor" in str([m.text for m in table.sem.sees()])


# -- by itself in the coordinators' channel ------------------------------------------------------------------


def times(town: Town, words: str) -> list[datetime]:
    return [m.at.astimezone(ZONE) for m in town.desk.messages if m.place == CHANNEL and words in m.text]


async def test_the_meeting_prepares_itself(table: Town) -> None:
    raised(table, table.anna)
    await plans(table)
    await flies(table, datetime(2027, 1, 8, 9, 1))
    expected: list[tuple[str, Callable[[], datetime]]] = [
        ("Wat moet erop?", lambda: at(12, 24)),
        ("Conceptagenda", lambda: at(12, 31)),
        ("Dit overleg is morgen", lambda: at(1, 6, year=2027)),
        ("Straks begint dit overleg", lambda: at(1, 7, 8, year=2027)),
        ("Wat is er besloten", lambda: at(1, 8, 9, year=2027)),
    ]
    for words, when in expected:
        assert times(table, words) == [when()], words
    assert in_channel(table, "De folder") == []


async def test_after_an_outage_a_late_reminder_is_not_sent(table: Town) -> None:
    raised(table, table.anna)
    await plans(table)
    table.clock.advance(at(1, 7, 9, year=2027) - table.clock.now())
    await table.passes(minutes=2)
    assert times(table, "Wat moet erop?") == times(table, "Conceptagenda") == times(table, "is morgen") == []
    assert len(times(table, "Straks begint")) == 1
    table.clock.advance(timedelta(hours=4))
    await table.passes(minutes=2)
    assert times(table, "Het overleg begint.") == []
    await flies(table, datetime(2027, 1, 8, 9, 1))
    assert len(times(table, "Wat is er besloten")) == 1


async def test_with_nothing_to_discuss_it_asks_whether_it_is_needed(table: Town) -> None:
    await plans(table)
    await flies(table, datetime(2026, 12, 31, 10, 1))
    assert "Er zijn geen signalen voor het overleg" in table.channel()
    await table.dirk.presses_in_channel("Sla over")
    assert meetings(table)[0].state == MeetingState.CANCELLED


async def test_once_a_month_the_coordinators_read_how_it_goes(table: Town) -> None:
    raised(table, table.anna)
    await plans(table, "donderdag 10 december 10.00")
    await flies(table, datetime(2027, 1, 4, 9, 1))
    digest = in_channel(table, "Overleg in december")
    assert len(digest) == 1
    assert "Er is 1 overleg geweest, met 0 besluiten" in digest[0]
    assert "Open signalen" in digest[0]
