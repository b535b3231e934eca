"""/overleg: what a meeting decides, what people promise there, and the minutes that make themselves."""

from __future__ import annotations

import io
from datetime import date, datetime, timedelta

import pytest
from docx import Document
from fast import flies
from meeting import at, in_channel, meetings, now, plans, raised, seats, with_coordinators
from town import Person, Town

from bot.chat.catalogue import ZONE
from storage.agenda import ActionState, AgendaItem, Decision
from storage.meetings import MeetingState
from storage.signals import Level, Signal, SignalState
from storage.store import Store

MEETING = datetime(2027, 1, 7, 10, 5)


@pytest.fixture
def table(town: Town) -> Town:
    return with_coordinators(town)


async def in_the_meeting(town: Town, *words: str) -> list[Signal]:
    """A planned meeting with these signals has begun."""
    signals = [raised(town, town.anna, each) for each in words or ("De folder klopt niet",)]
    await plans(town)
    await seats(town, town.lars)
    await flies(town, MEETING)
    return signals


# -- deciding ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("label", "state", "heard"),
    [
        ("Idee", SignalState.IDEA, "idee"),
        ("Afgehandeld", SignalState.SETTLED, "afgehandeld"),
        ("Aanhouden", SignalState.OPEN, "aangehouden"),
    ],
)
async def test_one_press_decides_and_who_raised_it_hears_it(
    table: Town, label: str, state: SignalState, heard: str
) -> None:
    [signal] = await in_the_meeting(table)
    await table.dirk.types("/overleg besluiten")
    assert "De folder klopt niet" in table.dirk.reads()
    await table.dirk.presses(label)
    assert now(table, signal).state == state
    assert "Alles van het overleg van vandaag 10.00 uur is besloten" in str([m.text for m in table.dirk.sees()])
    assert heard in " ".join(m.text for m in table.anna.sees()).lower()


async def test_what_is_held_over_comes_back_with_its_age(table: Town) -> None:
    [signal] = await in_the_meeting(table)
    await table.dirk.types("/overleg besluiten")
    await table.dirk.presses("Aanhouden")
    first, second = meetings(table)[:2]
    assert now(table, signal).meeting_id == second.number
    assert first.state == MeetingState.CLOSED
    await flies(table, datetime(2027, 2, 25, 10, 1))
    assert "1 keer aangehouden" in in_channel(table, "Conceptagenda")[-1]


async def test_a_signal_goes_up_once_a_coordinator_says_that_it_is_untraceable(table: Town) -> None:
    [signal] = await in_the_meeting(table)
    await table.lars.types("/overleg besluiten")
    await table.lars.presses("Naar landelijk")
    assert "Kan niemand hierin herkend worden" in table.lars.reads()
    await table.lars.presses("Niet herleidbaar, zet door")
    assert "Dit kan alleen" in table.lars.reads()
    assert now(table, signal).level == Level.REGIONAL
    await table.dirk.types("/overleg besluiten")
    await table.dirk.presses("Naar landelijk")
    await table.dirk.presses("Niet herleidbaar, zet door")
    assert now(table, signal).level == Level.NATIONAL
    assert "landelijke overleg" in " ".join(m.text for m in table.anna.sees())


async def test_in_the_channel_the_card_goes_on_to_the_next_item_for_everybody(table: Town) -> None:
    await in_the_meeting(table, "De folder klopt niet", "Het loket is dicht")
    assert "punt 1 van 2" in table.channel()
    await table.dirk.presses_in_channel("Afgehandeld")
    assert "punt 2 van 2" in table.channel()
    assert "SIG-0002" in table.channel()
    await table.lars.presses_in_channel("Agenda")
    assert "Het loket is dicht" in table.lars.reads()
    await table.sara.presses_in_channel("Idee")
    assert "Alles van het overleg" in table.channel()
    assert "Het loket is dicht" not in table.channel()
    assert "2 besproken: 1 idee en 1 afgehandeld." in table.channel()


async def test_two_people_decide_the_same_item_and_the_first_one_wins(table: Town) -> None:
    [signal] = await in_the_meeting(table)
    await table.sara.types("/overleg besluiten")
    late = table.sara.sees()[-1].button("Idee")
    assert late
    await table.dirk.types("/overleg besluiten")
    await table.dirk.presses("Afgehandeld")
    await table.sara.presses_again(late)
    assert "Dirk heeft dit net besloten: Afgehandeld" in table.sara.reads()
    assert now(table, signal).state == SignalState.SETTLED


async def test_who_takes_no_part_decides_nothing(table: Town) -> None:
    [signal] = await in_the_meeting(table)
    await table.dirk.types("/overleg besluiten")
    button = table.dirk.sees()[-1].button("Afgehandeld")
    assert button
    await table.anna.presses_again(button)
    assert "Dit kan alleen wie aan dit overleg meedoet" in table.anna.reads()
    assert now(table, signal).state == SignalState.OPEN


async def test_nothing_is_decided_before_the_day_of_the_meeting(table: Town) -> None:
    raised(table, table.anna)
    await plans(table)
    await table.dirk.types("/overleg OVL-0001")
    await table.dirk.types("/overleg besluiten OVL-0001")
    assert "Besluiten leg je vanaf die dag vast" in table.dirk.reads()


async def test_a_slip_of_the_finger_can_be_taken_back_until_the_minutes_are_locked(table: Town) -> None:
    [signal] = await in_the_meeting(table)
    await table.dirk.types("/overleg besluiten")
    await table.dirk.presses("Afgehandeld")
    undo = table.dirk.finds("Alles van het overleg").button("Herstel")
    assert undo
    await table.dirk.presses_again(undo)
    assert "staat weer open" in table.dirk.reads()
    assert now(table, signal).state == SignalState.OPEN
    assert now(table, signal).meeting_id == meetings(table)[0].number
    assert "is teruggenomen" in " ".join(m.text for m in table.anna.sees())
    await table.dirk.presses("Afgehandeld")
    await flies(table, datetime(2027, 1, 21, 12, 1))
    await table.dirk.presses_again(undo)
    assert "Dit verslag is vastgesteld" in table.dirk.reads()


async def test_after_taking_back_the_bot_asks_again(table: Town) -> None:
    await in_the_meeting(table)
    await table.dirk.types("/overleg besluiten")
    await table.dirk.presses("Aanhouden")
    await table.dirk.presses("Herstel")
    await flies(table, datetime(2027, 1, 8, 9, 1))
    assert "nog niet alles besloten" in table.channel()


# -- decisions that were forgotten ---------------------------------------------------------------------------


async def test_forgotten_decisions_are_asked_for_again_and_then_become_a_national_matter(table: Town) -> None:
    await in_the_meeting(table)
    await flies(table, datetime(2027, 2, 12, 12, 0))
    when = [m.at.astimezone(ZONE) for m in table.desk.messages if "niet alles besloten" in m.text]
    asked = table.database.read_now(lambda store: store.meetings.get(1))
    assert asked
    assert asked.step == "besluiten_landelijk"
    assert when == [at(2, 8, 9, year=2027)]
    assert "Wil je de coördinatoren helpen" in table.nora.reads()
    await table.nora.presses("Leg besluiten vast")
    await table.nora.presses("Afgehandeld")
    assert "Alles van het overleg" in table.channel()


async def test_it_asks_the_next_day_the_day_after_and_three_times_weekly(table: Town) -> None:
    await in_the_meeting(table)
    moments = [at(1, 8, 9, year=2027), at(1, 11, 9, year=2027), *(at(1, day, 9, year=2027) for day in (18, 25))]
    for moment in [*moments, at(2, 1, 9, year=2027)]:
        await flies(table, moment + timedelta(minutes=1))
        asking = [m for m in table.desk.messages if m.place == "C-ZWOLLE" and m.button("Ging niet door")]
        assert [m.at for m in asking] == [moment]


async def test_a_meeting_that_was_not_held_passes_its_signals_on(table: Town) -> None:
    [signal] = await in_the_meeting(table)
    await flies(table, datetime(2027, 1, 8, 9, 1))
    await table.sara.presses_in_channel("Ging niet door")
    assert meetings(table)[0].state == MeetingState.CANCELLED
    assert now(table, signal).meeting_id == meetings(table)[1].number
    assert "niet doorging" in table.channel()


async def test_what_nobody_decided_is_on_the_next_agenda(table: Town) -> None:
    signal = raised(table, table.anna)
    await plans(table, "donderdag 10 december 10.00", rhythm="3w")
    await flies(table, datetime(2026, 12, 31, 10, 1))
    assert meetings(table)[0].state == MeetingState.CLOSED
    assert now(table, signal).meeting_id == meetings(table)[1].number
    assert now(table, signal).carried == 1
    assert "zonder besluit. Ze staan nu op de agenda van OVL-0002" in table.nora.reads()


# -- the agenda ----------------------------------------------------------------------------------------------


async def test_a_coordinator_puts_a_signal_first_and_sends_the_agenda(table: Town) -> None:
    raised(table, table.anna, "De folder klopt niet")
    raised(table, table.anna, "Het loket is dicht")
    await plans(table)
    await table.dirk.types("/overleg agenda huur")
    assert "2 open signalen: 2 nieuw, 0 aangehouden. Er is 120 minuten, hoogstens 30 per signaal" in table.dirk.reads()
    await table.dirk.presses("Volgorde aanpassen")
    await table.dirk.presses("SIG-0002 bovenaan")
    lines = table.dirk.reads()
    assert lines.index("Het loket is dicht") < lines.index("De folder klopt niet")
    await table.dirk.presses("Verstuur")
    assert "Het loket is dicht" in str([m.text for m in table.sara.sees()])
    assert "verstuurd aan 2 deelnemers" in str([m.text for m in table.dirk.sees()])


async def test_more_signals_than_there_is_time_for_are_ordered_by_weight_and_age(table: Town) -> None:
    signals = [raised(table, table.anna, f"Signaal nummer {number} over iets") for number in range(16)]

    def weigh(store: Store) -> None:
        store.sightings.see(signals[-1].number, table.bram.member.number, "zwolle", "overijssel", table.clock.now())

    table.database.write_now(weigh)
    await plans(table)
    await table.dirk.types("/overleg agenda")
    assert "tijd voor 15 signalen" in table.dirk.reads()
    assert "1. SIG-0016" in table.dirk.reads()


async def test_another_region_does_not_read_along(table: Town) -> None:
    raised(table, table.anna)
    await plans(table)
    await table.ella.types("/overleg agenda OVL-0001")
    assert "De folder" not in table.ella.reads()
    assert "van een andere regio" in table.ella.reads()


async def test_the_agenda_says_what_came_back_from_the_country(table: Town) -> None:
    [signal] = await in_the_meeting(table)
    await table.dirk.types("/overleg besluiten")
    await table.dirk.presses("Naar landelijk")
    await table.dirk.presses("Niet herleidbaar, zet door")
    await flies(table, datetime(2027, 2, 1, 12, 0))

    def settle(store: Store) -> None:
        assert store.signals.settle(signal.number, SignalState.SETTLED, table.clock.now(), table.clock.now())

    table.database.write_now(settle)
    await table.dirk.types("/overleg agenda huur")
    assert "SIG-0001: landelijk afgehandeld" in table.dirk.reads()


# -- promises ------------------------------------------------------------------------------------------------


async def promises(person: Person, what: str, until: str = "12 januari", who: str = "") -> None:
    await person.presses("Actie")
    await person.fills(what=what, until=until, **({"who": who} if who else {}))


async def test_a_promise_has_an_owner_and_a_day_and_is_reminded_of(table: Town) -> None:
    await in_the_meeting(table)
    await table.dirk.types("/overleg besluiten")
    await promises(table.dirk, "Vraag na welke versie klopt", who="Sara")
    assert "Deze actie staat op jouw naam, vóór dinsdag" in str([m.text for m in table.sara.sees()])
    await flies(table, datetime(2027, 1, 12, 9, 1))
    assert "moet klaar zijn: vandaag" in table.sara.reads()
    assert "Vraag na welke versie klopt" in table.sara.reads()
    await table.sara.presses("Gedaan")
    await flies(table, datetime(2027, 1, 26, 9, 1))
    assert not table.sara.has_read("had klaar moeten zijn")


async def test_who_is_away_is_reminded_when_back(table: Town) -> None:
    await in_the_meeting(table)
    await table.dirk.types("/overleg besluiten")
    await promises(table.dirk, "Vraag na welke versie klopt", who="Sara")

    def away(store: Store) -> None:
        store.absences.note(table.sara.member.number, date(2027, 1, 11), date(2027, 1, 15), table.clock.now())

    table.database.write_now(away)
    await flies(table, datetime(2027, 1, 15, 23, 0))
    assert not table.sara.has_read("moet klaar zijn")
    assert not table.sara.has_read("had klaar moeten zijn")
    await flies(table, datetime(2027, 1, 18, 9, 1))
    assert "had klaar moeten zijn" in table.sara.reads()


async def test_more_time_may_be_taken_and_what_is_not_needed_ends(table: Town) -> None:
    await in_the_meeting(table)
    await table.dirk.types("/overleg besluiten")
    await promises(table.dirk, "Vraag na welke versie klopt")
    await flies(table, datetime(2027, 1, 12, 9, 1))
    await table.dirk.presses("Een week later")
    assert "je hebt nu tot dinsdag 19 januari" in table.dirk.sees()[-1].text
    await flies(table, datetime(2027, 1, 19, 9, 1))
    await table.dirk.presses("Hoeft niet meer")
    await table.dirk.types("/overleg acties")
    assert "geen open acties" in table.dirk.reads()


async def test_what_somebody_who_left_had_promised_is_taken_on_the_same_day(table: Town) -> None:
    await in_the_meeting(table)
    await table.dirk.types("/overleg besluiten")
    await promises(table.dirk, "Vraag na welke versie klopt", "1 februari", "Sara")

    def leave(store: Store) -> None:
        row = store.members.get(table.sara.member.number)
        assert row
        row.active = False

    table.database.write_now(leave)
    await flies(table, datetime(2027, 1, 7, 10, 30))
    assert "Sara doet niet meer mee. Deze actie van OVL-0001 staat nu op jouw naam" in str(
        [m.text for m in table.dirk.sees()]
    )


async def test_a_promise_with_a_name_in_it_stops_at_the_gate(table: Town) -> None:
    await in_the_meeting(table)
    await table.dirk.types("/overleg besluiten")
    await promises(table.dirk, "Bel mevrouw Jansen op 06 12345678 terug")
    assert "Jansen" not in table.dirk.reads()
    assert table.database.read_now(lambda store: store.agenda.actions(1)) == []
    await table.dirk.presses("Verstuur")
    [action] = table.database.read_now(lambda store: store.agenda.actions(1))
    said = table.database.read_now(lambda store: store.agenda.text_of(action.note_id))
    assert said
    assert "Jansen" not in said


# -- the minutes ---------------------------------------------------------------------------------------------


def text_of(word: bytes) -> str:
    return "\n".join(paragraph.text for paragraph in Document(io.BytesIO(word)).paragraphs)


async def held(town: Town) -> None:
    await in_the_meeting(town, "De folder klopt niet", "Het loket is dicht")
    await town.dirk.types("/overleg besluiten")
    await promises(town.dirk, "Vraag na welke versie klopt", who="Sara")
    await town.dirk.types("/overleg besluiten")
    await town.dirk.presses("Afgehandeld")
    await town.dirk.presses("Aanhouden")


async def test_the_minutes_make_themselves_and_can_be_filed(table: Town) -> None:
    await held(table)
    assert "2 besproken: 1 afgehandeld en 1 aangehouden." in table.channel()
    assert "De folder" not in in_channel(table, "Het verslag staat klaar")[-1]
    await table.sara.types("/overleg verslag")
    assert "De folder klopt niet" in table.sara.reads()
    await table.sara.presses("Als Word")
    file = table.sara.sees()[-1].card.file
    assert file
    assert file.name == "OVL-0001.docx"
    said = text_of(file.content)
    assert "Verslag OVL-0001: signaleringsoverleg huurrecht (Overijssel)" in said
    assert "Datum: donderdag 7 januari 2027 10.00 uur" in said
    assert "SIG-0001, Casuïstiek: afgehandeld\nDe folder klopt niet" in said
    assert "Actie van Sara, vóór dinsdag 12 januari 2027\nVraag na welke versie klopt" in said
    assert "Concept." in said
    await table.sara.presses("Als tekst (Markdown)")
    markdown = table.sara.sees()[-1].card.file
    assert markdown
    assert "## Besproken signalen" in markdown.content.decode()
    assert "* **SIG-0001, Casuïstiek: afgehandeld**" in markdown.content.decode()


async def test_after_a_fortnight_things_can_be_added_only(table: Town) -> None:
    await held(table)
    await flies(table, datetime(2027, 1, 22, 12, 0))
    await table.dirk.types("/overleg verslag OVL-0001")
    assert "Vastgesteld op" in table.dirk.reads()
    await table.dirk.presses("Vul aan")
    await table.dirk.fills(what="De gemeente heeft intussen geantwoord")
    assert "Dirk heeft het verslag van donderdag 7 januari 10.00 uur aangevuld" in table.channel()
    assert "geantwoord" not in table.channel()
    await table.sara.types("/overleg verslag OVL-0001")
    assert "Aanvulling van Dirk" in table.sara.reads()
    assert "De gemeente heeft intussen geantwoord" in table.sara.reads()


async def test_words_in_the_minutes_are_erased_after_a_year(table: Town) -> None:
    await held(table)
    [action] = table.database.read_now(lambda store: store.agenda.actions(1))
    table.clock.advance(timedelta(days=366))
    await table.passes(minutes=1)
    assert table.database.read_now(lambda store: store.agenda.text_of(action.note_id)) is None
    assert action.state == ActionState.OPEN


async def test_everybody_of_the_region_reads_the_minutes(table: Town) -> None:
    await held(table)
    await table.anna.types("/overleg verslag")
    assert "SIG-0001, Casuïstiek: afgehandeld" in table.anna.reads()
    assert [item.decision for item in decided(table)] == [Decision.SETTLED, Decision.HELD_OVER]


def decided(town: Town) -> list[AgendaItem]:
    return list(town.database.read_now(lambda store: store.agenda.items(1)).values())


# -- the national meeting ------------------------------------------------------------------------------------


async def test_what_goes_up_is_on_the_national_agenda_and_goes_from_there_to_the_steering_group(table: Town) -> None:
    await table.nora.types("/overleg nieuw huur")
    await table.nora.fills(areas=("huur",), rhythm="2m", dates="donderdag 21 januari 2027 10.00")
    [signal] = await in_the_meeting(table)
    await table.dirk.types("/overleg besluiten")
    await table.dirk.presses("Naar landelijk")
    await table.dirk.presses("Niet herleidbaar, zet door")
    await flies(table, datetime(2027, 1, 21, 10, 5))
    await table.nora.types("/overleg besluiten OVL-0001")
    await table.nora.presses("Naar stuurgroep")
    assert now(table, signal).level == Level.STEERING_GROUP
    assert "stuurgroep" in " ".join(m.text for m in table.anna.sees())
