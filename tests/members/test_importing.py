"""An import says per person what would change, changes it once, and tells those whom it concerns."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.chat.card import say
from bot.chat.catalogue import LANGUAGES, Voice
from bot.chat.effect import Post, Tell
from bot.chat.text import Text, text
from bot.duty.feeds import whole_roster
from bot.engine.errors import Refusal
from bot.engine.outgoing import put_effects
from bot.members.difference import Plan
from bot.members.importing import Importing, Incoming, Kind
from bot.members.tables import BadFile
from bot.reference.book import Reference
from bot.settings import Channel, Config
from storage.contacts import Contact
from storage.database import Database, create_tables
from storage.members import Member
from storage.outbox import Outgoing
from storage.roster import Shift, ShiftState
from storage.swaps import Swap, SwapState
from storage.vault import Vault

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
CHANNELS = (Channel("slack", "CZWOLLE", "coordinatoren", "zwolle"), Channel("slack", "CALL", "coordinatoren"))
MEMBERS = "naam;organisatie;soort;rollen;rechtsgebieden;locatie;telefoon;email;slack_id;telegram_id\n"
ANNA = "Anna de Wit;Juridisch Loket;hjl;eerstelijn;;zwolle;038 123 45 67;anna@voorbeeld.nl;U0ANNA01;\n"
BRAM = "Bram Bakker;Kantoor Bakker;advocaat;advocaat;huur;zwolle;;bram@voorbeeld.nl;U0BRAM01;712345\n"
CARLA = "Carla Smit;Kantoor Smit;advocaat;advocaat;huur;zwolle;;carla@voorbeeld.nl;U0CARLA1;\n"
CONTACTS = (
    "naam;organisatie;functie;rechtsgebieden;onderwerpen;gemeenten;telefoon;email;bereikbaar;doet_wel;doet_niet\n"
)
ROSTER = "datum;van;tot;rechtsgebied;bereik;advocaat;achterwacht\n"


class Office:
    """An administrator with files to import."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = Database(f"sqlite:///{folder}/office.db", Vault(bytes(32)))
        create_tables(self.database)
        self.importing = Importing(Reference.load(), Config(channels=CHANNELS))

    def read(self, kind: Kind, content: str) -> Incoming:
        path = self.folder / f"{kind}.csv"
        path.write_text(content, "utf-8")
        return self.importing.read(kind, path)

    def plan(self, kind: Kind, content: str, now: datetime = NOW) -> Plan:
        incoming = self.read(kind, content)
        return self.database.read_now(lambda store: self.importing.plan(incoming, store, now))

    def imports(self, kind: Kind, content: str, now: datetime = NOW) -> tuple[Plan, list[Tell | Post]]:
        incoming, plan = self.read(kind, content), self.plan(kind, content, now)
        effects = self.database.write_now(lambda store: self.importing.save(incoming, plan, store, now))
        return plan, [effect for effect in effects if isinstance(effect, Tell | Post)]

    def member(self, email: str) -> Member:
        member = self.database.read_now(lambda store: store.members.by_email(email))
        assert member
        return member

    def shifts(self) -> list[Shift]:
        return self.database.read_now(
            lambda store: store.roster.between(datetime(2020, 1, 1, tzinfo=UTC), datetime(2040, 1, 1, tzinfo=UTC))
        )


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    yield office
    office.database.close()


@pytest.fixture
def staffed(office: Office) -> Office:
    office.imports("members", MEMBERS + ANNA + BRAM + CARLA)
    return office


def said(*texts: Text) -> list[str]:
    for language in LANGUAGES:
        assert all(Voice(language, NOW).say(each) for each in texts)
    return [Voice("nl", NOW).say(each) for each in texts]


def problems(plan: Plan) -> list[str]:
    return said(*(row.text for row in plan.problems))


def lines(plan: Plan) -> list[str]:
    return said(*(line for each in plan.differences for line in each.lines))


# -- members -------------------------------------------------------------------------------------------


def test_new_members_get_their_accounts(office: Office) -> None:
    plan, _ = office.imports("members", MEMBERS + ANNA + BRAM)
    assert plan.count("added") == 2
    bram = office.member("bram@voorbeeld.nl")
    accounts = office.database.read_now(lambda store: store.members.accounts_of(bram.number))
    assert [(each.platform, each.account, each.place) for each in accounts] == [
        ("slack", "U0BRAM01", "U0BRAM01"),
        ("telegram", "712345", "712345"),
    ]


def test_the_same_file_again_changes_nothing(staffed: Office) -> None:
    assert staffed.plan("members", MEMBERS + ANNA + BRAM + CARLA).is_empty


def test_a_change_is_shown_field_by_field_and_kept(staffed: Office) -> None:
    plan, _ = staffed.imports("members", MEMBERS + ANNA.replace("038 123 45 67", "06 12345678").replace("U0ANNA01", ""))
    assert lines(plan) == ["telefoon: +31381234567 wordt +31612345678"]
    assert staffed.member("anna@voorbeeld.nl").phone == "+31612345678"
    assert staffed.plan("members", MEMBERS + ANNA.replace("038 123 45 67", "06 12345678")).is_empty


def test_an_account_that_is_somebody_elses_moves_with_a_warning(staffed: Office) -> None:
    plan, _ = staffed.imports("members", MEMBERS + ANNA.replace("U0ANNA01", "U0CARLA1"))
    assert said(*plan.warnings) == ["Rij 2: het account op slack is nu van Carla Smit en gaat naar Anna de Wit."]
    owner = staffed.database.read_now(lambda store: store.members.by_account("slack", "U0CARLA1"))
    assert owner is not None
    assert owner.name == "Anna de Wit"


def test_who_left_takes_part_again(staffed: Office) -> None:
    def leave(store: object) -> None:
        member = store.members.by_email("anna@voorbeeld.nl")  # type: ignore[attr-defined]
        member.active = False

    staffed.database.write_now(leave)
    plan, _ = staffed.imports("members", MEMBERS + ANNA)
    assert lines(plan) == ["doet weer mee"]
    assert staffed.member("anna@voorbeeld.nl").active


def test_a_member_without_an_address_is_a_bad_row(office: Office) -> None:
    plan = office.plan("members", MEMBERS + ANNA.replace("anna@voorbeeld.nl", "") + BRAM)
    assert problems(plan) == ['Rij 2: de kolom "email" is leeg. Vul daar iets in.']
    assert plan.count("added") == 1


def test_what_changed_between_looking_and_saving_stops_the_import(office: Office) -> None:
    incoming, shown = office.read("members", MEMBERS + ANNA), office.plan("members", MEMBERS + ANNA)
    office.database.write_now(lambda store: office.importing.save(incoming, shown, store, NOW))
    with pytest.raises(Refusal):
        office.database.write_now(lambda store: office.importing.save(incoming, shown, store, NOW))


# -- contacts ------------------------------------------------------------------------------------------

CARD = "Els Vos;Wijkteam;;huur;schulden;Den Haag;070 123 45 67;els@voorbeeld.nl;ma-do;;\n"


def test_a_card_is_added_changed_and_left_alone(office: Office) -> None:
    assert office.imports("contacts", CONTACTS + CARD)[0].count("added") == 1
    assert office.plan("contacts", CONTACTS + CARD).is_empty
    later = NOW + timedelta(hours=1)
    plan, _ = office.imports("contacts", CONTACTS + CARD.replace("ma-do", "ma-vr"), later)
    assert lines(plan) == ["bereikbaar: ma-do wordt ma-vr"]
    (card,) = office.database.read_now(lambda store: store.contacts.all())
    assert (card.hours, card.changed_at) == ("ma-vr", later)


def test_a_card_that_an_import_leaves_as_it_is_keeps_its_moment(office: Office) -> None:
    office.imports("contacts", CONTACTS + CARD)
    office.imports("contacts", CONTACTS + CARD, NOW + timedelta(hours=1))
    (card,) = office.database.read_now(lambda store: store.contacts.all())
    assert card.changed_at == NOW


def test_an_unknown_municipality_is_a_bad_row(office: Office) -> None:
    plan = office.plan("contacts", CONTACTS + CARD.replace("Den Haag", "Nergenshuizen"))
    assert problems(plan)[0].startswith('Rij 2: de gemeente "Nergenshuizen" ken ik niet.')


def test_who_had_a_card_removed_does_not_come_back_by_import(office: Office) -> None:
    gone = Contact(name="Els Vos", organisation="Wijkteam", changed_at=NOW, removed=True)
    office.database.write_now(lambda store: store.contacts.put(gone))
    plan, _ = office.imports("contacts", CONTACTS + CARD)
    assert plan.is_empty
    assert said(*plan.warnings)[0].startswith("Rij 2: Els Vos heeft gevraagd")


def test_a_members_own_card_is_joined_to_the_member(staffed: Office) -> None:
    staffed.imports("contacts", CONTACTS + "Bram Bakker;Kantoor Bakker;;;;;;bram@voorbeeld.nl;;;\n")
    (card,) = staffed.database.read_now(lambda store: store.contacts.all())
    assert card.member_id == staffed.member("bram@voorbeeld.nl").number


# -- the roster -----------------------------------------------------------------------------------------

SHIFT = "1-12-2026;10:00;12:00;huur;zwolle;bram@voorbeeld.nl;Carla Smit\n"


def test_a_shift_is_wall_clock_time_and_people_are_found_by_address_or_name(staffed: Office) -> None:
    summer = "2027-07-01;10:00;12:00;huur;zwolle;Bram  bakker;\n"
    staffed.imports("roster", ROSTER + SHIFT + summer)
    winter, warm = staffed.shifts()
    assert winter.starts_at == datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
    assert warm.starts_at == datetime(2027, 7, 1, 8, 0, tzinfo=UTC)
    assert winter.backup_id == staffed.member("carla@voorbeeld.nl").number


def test_the_same_roster_again_changes_nothing_and_tells_nobody(staffed: Office) -> None:
    staffed.imports("roster", ROSTER + SHIFT)
    plan, news = staffed.imports("roster", ROSTER + SHIFT)
    assert plan.is_empty
    assert news == []


def test_everybody_whose_shifts_changed_and_the_coordinators_hear_it(staffed: Office) -> None:
    _, news = staffed.imports("roster", ROSTER + SHIFT)
    bram, carla = (staffed.member(f"{name}@voorbeeld.nl").number for name in ("bram", "carla"))
    assert {effect.member for effect in news if isinstance(effect, Tell)} == {bram, carla}
    (post,) = [effect for effect in news if isinstance(effect, Post)]
    assert post.place.id == "CZWOLLE"
    assert said(*(line for line in post.card.body if isinstance(line, Text))) == [
        "Huurrecht (zwolle), dinsdag 1 december 10.00-12.00: Bram Bakker."
    ]
    assert staffed.database.read_now(lambda store: store.outbox.counts()) == {"waiting": 3}


def test_who_loses_a_shift_hears_it_too(staffed: Office) -> None:
    staffed.imports("roster", ROSTER + SHIFT)
    _, news = staffed.imports("roster", ROSTER + SHIFT.replace("bram@voorbeeld.nl;Carla Smit", "Carla Smit;"))
    bram = staffed.member("bram@voorbeeld.nl").number
    (lost,) = [effect for effect in news if isinstance(effect, Tell) and effect.member == bram]
    assert said(*lost.card.body) == ["Niet meer voor jou: Huurrecht (zwolle), dinsdag 1 december 10.00-12.00."]  # type: ignore[arg-type]
    (post,) = [effect for effect in news if isinstance(effect, Post)]
    assert said(*post.card.body) == [  # type: ignore[arg-type]
        "Huurrecht (zwolle), dinsdag 1 december 10.00-12.00 gaat van Bram Bakker naar Carla Smit."
    ]


def test_a_shift_for_the_whole_country_is_news_for_the_general_channel(staffed: Office) -> None:
    _, news = staffed.imports("roster", ROSTER + SHIFT.replace("zwolle", "landelijk"))
    assert [effect.place.id for effect in news if isinstance(effect, Post)] == ["CALL"]


def test_a_roster_for_nowhere_is_a_bad_row(staffed: Office) -> None:
    plan = staffed.plan("roster", ROSTER + SHIFT.replace("zwolle", "mars"))
    assert len(problems(plan)) == 1
    assert "mars" in problems(plan)[0]


def test_a_freed_shift_is_planned_again(staffed: Office) -> None:
    staffed.imports("roster", ROSTER + SHIFT)

    def free(store: object) -> None:
        store.roster.get(1).state = ShiftState.FREED  # type: ignore[attr-defined]

    staffed.database.write_now(free)
    plan, _ = staffed.imports("roster", ROSTER + SHIFT)
    assert plan.count("changed") == 1
    assert staffed.shifts()[0].state == ShiftState.PLANNED


def asks_to_swap(office: Office, areas: str) -> Swap:
    """Bram asks whether Carla takes over his first shift, and she has that card."""
    bram, carla = (office.member(f"{name}@voorbeeld.nl").number for name in ("bram", "carla"))
    swap = Swap(shift_id=1, areas=areas, asked_by=bram, asked_at=NOW, next_at=NOW)
    office.database.write_now(lambda store: store.swaps.put(swap))
    card = Tell(f"swap:{swap.number}", carla, say(text("swap-take")))
    office.database.write_now(lambda store: put_effects(store, [card], NOW))
    return swap


def waiting_card(office: Office, swap: Swap) -> Outgoing | None:
    return office.database.read_now(lambda store: store.outbox.waiting(f"swap:{swap.number}", "slack", "U0CARLA1"))


def test_a_change_ends_an_open_request_to_swap_and_both_hear_it(staffed: Office) -> None:
    staffed.imports("roster", ROSTER + SHIFT)
    swap = asks_to_swap(staffed, "huur")
    _, news = staffed.imports("roster", ROSTER + SHIFT.replace("12:00", "12:30"))
    assert staffed.database.read_now(lambda store: store.swaps.get(1).state) == SwapState.ENDED  # type: ignore[union-attr]
    (told,) = [effect for effect in news if effect.name == f"swap:{swap.number}:asker"]
    assert isinstance(told, Tell)
    assert told.member == swap.asked_by
    assert said(*told.card.body)[0].startswith(
        "Je vraag om je piket huurrecht van dinsdag 1 december 10.00-12.30 uur te"
    )  # type: ignore[arg-type]
    card = waiting_card(staffed, swap)
    assert card
    assert "swap-overtaken" in card.body


def test_a_change_of_one_area_ends_a_request_for_the_whole_slot(staffed: Office) -> None:
    work = SHIFT.replace("huur", "arbeid")
    staffed.imports("roster", ROSTER + SHIFT + work)
    asks_to_swap(staffed, "huur;arbeid")
    staffed.imports("roster", ROSTER + SHIFT + work.replace("bram@voorbeeld.nl;Carla Smit", "Carla Smit;"))
    assert staffed.database.read_now(lambda store: store.swaps.get(1).state) == SwapState.ENDED  # type: ignore[union-attr]


def test_a_request_for_a_shift_that_stays_as_it_is_stays_open(staffed: Office) -> None:
    work = SHIFT.replace("huur", "arbeid")
    staffed.imports("roster", ROSTER + SHIFT + work)
    asks_to_swap(staffed, "huur")
    staffed.imports("roster", ROSTER + SHIFT + work.replace("bram@voorbeeld.nl;Carla Smit", "Carla Smit;"))
    assert staffed.database.read_now(lambda store: store.swaps.get(1).state) == SwapState.OPEN  # type: ignore[union-attr]


def test_another_lawyer_has_not_said_to_be_there(staffed: Office) -> None:
    staffed.imports("roster", ROSTER + SHIFT)
    bram = staffed.member("bram@voorbeeld.nl").number
    staffed.database.write_now(lambda store: store.roster.say_ready(1, bram, NOW))
    staffed.imports("roster", ROSTER + SHIFT.replace("bram@voorbeeld.nl;Carla Smit", "Carla Smit;"))
    assert staffed.shifts()[0].ready_at is None


@pytest.mark.parametrize(
    ("row", "begins"),
    [
        (SHIFT.replace("Carla Smit", "Dirk"), 'Rij 2: "Dirk" in de kolom "achterwacht" ken ik niet'),
        (SHIFT.replace("Carla Smit", "Bram Bakker"), "Rij 2: de advocaat en de achterwacht zijn dezelfde"),
        (SHIFT.replace("bram@voorbeeld.nl", "wie@voorbeeld.nl"), 'Rij 2: "wie@voorbeeld.nl" in de kolom "advocaat"'),
        (
            SHIFT + SHIFT.replace("bram@voorbeeld.nl;Carla Smit", "Carla Smit;"),
            "Rij 3: dit piket staat ook al op rij 2",
        ),
        (SHIFT.replace("1-12-2026", "1-12-2025"), "Rij 2: dit piket is al begonnen of voorbij"),
    ],
)
def test_a_bad_row_is_named_with_its_number_and_reason(staffed: Office, row: str, begins: str) -> None:
    (problem,) = problems(staffed.plan("roster", ROSTER + row))
    assert problem.startswith(begins)


def test_two_people_of_one_name_must_be_named_by_address(staffed: Office) -> None:
    staffed.imports("members", MEMBERS + CARLA.replace("carla@", "carla2@").replace("U0CARLA1", ""))
    (problem,) = problems(staffed.plan("roster", ROSTER + SHIFT))
    assert problem.startswith('Rij 2: er zijn meer deelnemers die "Carla Smit" heten')


def test_what_was_cannot_be_rewritten_but_may_stand_in_the_file(staffed: Office) -> None:
    staffed.imports("roster", ROSTER + SHIFT)
    during = datetime(2026, 12, 1, 10, 0, tzinfo=UTC)
    assert staffed.plan("roster", ROSTER + SHIFT, during).is_empty
    (problem,) = problems(staffed.plan("roster", ROSTER + SHIFT.replace("12:00", "13:00"), during))
    assert "al begonnen" in problem


@pytest.mark.parametrize(
    ("row", "warning"),
    [
        (SHIFT.replace("1-12-2026", "25-12-2026"), "Rij 2: vrijdag 25 december is een feestdag (eerste kerstdag)."),
        (SHIFT.replace("Carla Smit", "Anna de Wit"), "Rij 2: Anna de Wit heeft niet de rol advocaat."),
        (
            SHIFT.replace("huur", "arbeid"),
            "Rij 2: bij Bram Bakker staat het rechtsgebied Arbeidsrecht niet.",
        ),
        (
            SHIFT + SHIFT.replace("10:00", "11:00").replace("zwolle", "landelijk"),
            "Bram Bakker heeft twee piketten tegelijk: rij 2 en rij 3.",
        ),
    ],
)
def test_what_looks_wrong_is_a_warning_and_is_imported(staffed: Office, row: str, warning: str) -> None:
    plan = staffed.plan("roster", ROSTER + row)
    assert warning in said(*plan.warnings)
    assert plan.problems == ()
    assert plan.count("added") + len(plan.problems) >= 1


def test_a_clash_with_a_shift_that_is_stored_is_a_warning(staffed: Office) -> None:
    staffed.imports("roster", ROSTER + SHIFT)
    plan = staffed.plan("roster", ROSTER + SHIFT.replace("10:00", "11:00").replace("zwolle", "landelijk"))
    assert said(*plan.warnings) == [
        "Bram Bakker heeft twee piketten tegelijk: rij 2 en een dienst die al in het rooster staat."
    ]


def test_other_hours_of_the_same_lawyer_move_the_shift_and_do_not_double_it(staffed: Office) -> None:
    staffed.imports("roster", ROSTER + SHIFT)
    uid = staffed.shifts()[0].uid
    plan, _ = staffed.imports("roster", ROSTER + SHIFT.replace("10:00", "11:00").replace("12:00", "13:00"))
    assert lines(plan) == ["Huurrecht (zwolle), dinsdag 1 december 11.00-13.00 (was dinsdag 1 december 10.00-12.00)"]
    (shift,) = staffed.shifts()
    assert (shift.uid, shift.starts_at.hour, shift.sequence) == (uid, 10, 1)


def test_a_row_on_top_of_somebody_elses_shift_is_a_bad_row(staffed: Office) -> None:
    staffed.imports("roster", ROSTER + SHIFT)
    other = SHIFT.replace("10:00", "11:00").replace("bram@voorbeeld.nl;Carla Smit", "Carla Smit;")
    (problem,) = problems(staffed.plan("roster", ROSTER + other))
    assert problem.startswith("Rij 2: er staat dan al een ander piket")
    (problem,) = problems(staffed.plan("roster", ROSTER + SHIFT + other))
    assert problem.startswith("Rij 3: er staat dan al een ander piket")


def test_a_shift_can_be_divided_over_two_rows(staffed: Office) -> None:
    staffed.imports("roster", ROSTER + SHIFT)
    rest = SHIFT.replace("10:00", "11:00").replace("bram@voorbeeld.nl;Carla Smit", "Carla Smit;")
    staffed.imports("roster", ROSTER + SHIFT.replace("12:00", "11:00") + rest)
    assert [(s.starts_at.hour, s.ends_at.hour) for s in staffed.shifts()] == [(9, 10), (10, 11)]


def test_the_difference_also_says_who_loses_a_shift(staffed: Office) -> None:
    staffed.imports("roster", ROSTER + SHIFT)
    plan = staffed.plan("roster", ROSTER + SHIFT.replace("bram@voorbeeld.nl;Carla Smit", "Carla Smit;"))
    assert {each.who: said(*each.lines) for each in plan.differences} == {
        "Carla Smit": ["Huurrecht (zwolle), dinsdag 1 december 10.00-12.00"],
        "Bram Bakker": ["Huurrecht (zwolle), dinsdag 1 december 10.00-12.00 gaat naar Carla Smit"],
    }


def test_who_is_away_on_the_day_of_a_shift_is_a_warning(staffed: Office) -> None:
    bram, day = staffed.member("bram@voorbeeld.nl").number, date(2026, 12, 1)
    staffed.database.write_now(lambda store: store.absences.note(bram, day, day, NOW))
    plan = staffed.plan("roster", ROSTER + SHIFT)
    assert said(*plan.warnings) == ["Rij 2: Bram Bakker heeft gezegd er op dinsdag 1 december niet te zijn."]


def test_a_date_that_excel_wrote_as_a_number_is_read_and_named(staffed: Office) -> None:
    plan = staffed.plan("roster", ROSTER + SHIFT.replace("1-12-2026", "46357").replace("10:00", "0.41666666666667"))
    assert lines(plan) == ["Huurrecht (zwolle), dinsdag 1 december 10.00-12.00"]
    assert said(*plan.warnings) == [
        'Rij 2: "46357" in de kolom "datum" is een getal van Excel. Ik lees het als dinsdag 1 december.'
    ]


def test_every_change_by_a_file_is_a_line_with_both_persons(staffed: Office) -> None:
    staffed.imports("roster", ROSTER + SHIFT)
    staffed.imports("roster", ROSTER + SHIFT.replace("bram@voorbeeld.nl;Carla Smit", "Carla Smit;"))
    bram, carla = (staffed.member(f"{name}@voorbeeld.nl").number for name in ("bram", "carla"))
    found = staffed.database.read_now(lambda store: store.shift_changes.of(1))
    assert [(line.how, line.old_lawyer, line.new_lawyer, line.by) for line in found] == [
        ("ingelezen", None, bram, None),
        ("ingelezen", bram, carla, None),
    ]


# -- the roster from a calendar -------------------------------------------------------------------------


EVENT = """BEGIN:VEVENT
UID:{uid}
DTSTART;TZID=Europe/Amsterdam:20261201T100000
DTEND;TZID=Europe/Amsterdam:20261201T120000
SUMMARY:Piket huurrecht
LOCATION:Zwolle
ATTENDEE;CN=Bram Bakker:mailto:bram@voorbeeld.nl
ATTENDEE;ROLE=OPT-PARTICIPANT:mailto:carla@voorbeeld.nl
END:VEVENT
"""


def calendar(staffed: Office, *events: str) -> Incoming:
    path = staffed.folder / "rooster.ics"
    lines = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//NL\n" + "".join(events) + "END:VCALENDAR\n"
    path.write_bytes(lines.replace("\n", "\r\n").encode())
    return staffed.importing.read("roster", path)


def planned(staffed: Office, *events: str) -> Plan:
    incoming = calendar(staffed, *events)
    return staffed.database.read_now(lambda store: staffed.importing.plan(incoming, store, NOW))


def test_a_calendar_is_a_roster(staffed: Office) -> None:
    incoming = calendar(staffed, EVENT.format(uid="1"))
    (row,) = incoming.reading.rows
    assert (row.area, row.scope, row.lawyer, row.backup) == (
        "huur",
        "zwolle",
        "bram@voorbeeld.nl",
        "carla@voorbeeld.nl",
    )
    assert lines(planned(staffed, EVENT.format(uid="1"))) == ["Huurrecht (zwolle), dinsdag 1 december 10.00-12.00"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("DTSTART;TZID=Europe/Amsterdam:20261201T100000", "DTSTART:20261201T090000Z"),
        ("DTSTART;TZID=Europe/Amsterdam:20261201T100000", "DTSTART:20261201T100000"),
        ("DTEND;TZID=Europe/Amsterdam:20261201T120000", "DURATION:PT2H"),
        ("SUMMARY:Piket huurrecht\nLOCATION:Zwolle", "SUMMARY:Piket\nCATEGORIES:huur\nLOCATION:Zwolle"),
        ("SUMMARY:Piket huurrecht\nLOCATION:Zwolle", "SUMMARY:Huurrecht (Zwolle): Bram Bakker"),
    ],
)
def test_calendars_say_the_same_in_many_ways(staffed: Office, old: str, new: str) -> None:
    assert lines(planned(staffed, EVENT.replace(old, new))) == ["Huurrecht (zwolle), dinsdag 1 december 10.00-12.00"]


@pytest.mark.parametrize(
    ("event", "begins"),
    [
        (EVENT.replace("LOCATION:Zwolle", "LOCATION:Narnia"), 'Rij 1: het bereik "Narnia" ken ik niet'),
        (EVENT.replace("Piket huurrecht", "Lunch"), 'Rij 1: het rechtsgebied "Lunch" ken ik niet'),
        (EVENT.replace("bram@", "wie@"), 'Rij 1: "wie@voorbeeld.nl" in de kolom "advocaat" ken ik niet'),
        (EVENT.replace("END:VEVENT", "RRULE:FREQ=WEEKLY\nEND:VEVENT"), "Rij 1: deze afspraak herhaalt zich"),
        (
            EVENT.replace(";TZID=Europe/Amsterdam:20261201T100000", ";VALUE=DATE:20261201").replace(
                ";TZID=Europe/Amsterdam:20261201T120000", ";VALUE=DATE:20261202"
            ),
            "Rij 1: deze afspraak duurt de hele dag",
        ),
        (EVENT.replace("20261201T120000", "20261202T120000"), "Rij 1: de dienst eindigt"),
    ],
)
def test_an_event_that_is_no_shift_is_named(staffed: Office, event: str, begins: str) -> None:
    (problem,) = problems(planned(staffed, event))
    assert problem.startswith(begins)


def test_an_own_calendar_that_comes_back_knows_its_shifts_again(staffed: Office) -> None:
    staffed.imports("roster", ROSTER + SHIFT)
    feed, _ = staffed.database.read_now(lambda store: whole_roster(store, staffed.importing.reference, NOW))
    path = staffed.folder / "terug.ics"
    path.write_bytes(feed)

    def plan() -> Plan:
        incoming = staffed.importing.read("roster", path)
        return staffed.database.read_now(lambda store: staffed.importing.plan(incoming, store, NOW))

    assert plan().is_empty
    path.write_bytes(
        feed.replace(b"20261201T090000Z", b"20261203T130000Z").replace(b"20261201T110000Z", b"20261203T150000Z")
    )
    assert lines(plan()) == [
        "Huurrecht (zwolle), donderdag 3 december 14.00-16.00 (was dinsdag 1 december 10.00-12.00)"
    ]


@pytest.mark.parametrize("content", [b"", b"geen agenda", b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"])
def test_what_is_no_calendar_is_one_sentence(staffed: Office, content: bytes) -> None:
    path = staffed.folder / "rooster.ics"
    path.write_bytes(content)
    with pytest.raises(BadFile) as refused:
        staffed.importing.read("roster", path)
    assert said(refused.value.text)[0].startswith("Dit is geen agendabestand")


def test_a_calendar_holds_no_members(staffed: Office) -> None:
    path = staffed.folder / "mensen.ics"
    path.write_bytes(b"BEGIN:VCALENDAR")
    with pytest.raises(BadFile):
        staffed.importing.read("members", path)


def test_a_day_off_of_one_region_is_a_warning_there_only(staffed: Office) -> None:
    staffed.importing = Importing(Reference.load(), Config(regional_holidays={"zwolle": frozenset({"goede_vrijdag"})}))
    on_good_friday = SHIFT.replace("1-12-2026", "26-3-2027")
    assert [warning.name for warning in staffed.plan("roster", ROSTER + on_good_friday).warnings] == [
        "importing-on-holiday"
    ]
    elsewhere = on_good_friday.replace(";zwolle;", ";nijmegen;")
    assert staffed.plan("roster", ROSTER + elsewhere).warnings == ()
