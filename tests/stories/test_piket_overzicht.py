"""/piket overzicht and vergoeding: counting what was served, agreed to by both sides; and the beheerder's figures."""

from __future__ import annotations

import csv
import io
from datetime import datetime, time, timedelta

from town import TUESDAY, Person, Town

from bot.chat.catalogue import ZONE
from storage.members import OrganisationKind, Role
from storage.shift_changes import How, Note

JANUARY = datetime(2027, 1, 5, 9, 0, tzinfo=ZONE)


async def jumps(town: Town, moment: datetime) -> None:
    """To a moment, at once."""
    town.clock.advance(moment - town.clock.now())
    await town.passes(minutes=1)


async def december_passes(town: Town) -> None:
    """Bram serves one shift and swaps one with Carla; Carla serves hers and Bram's, and is not reached once."""
    town.has_duty(town.bram, day=TUESDAY + timedelta(days=9))
    missed = town.has_duty(town.carla, day=TUESDAY + timedelta(days=14))
    await town.bram.types("/piket ruil 10 december")
    await town.carla.presses("Ik neem het over")
    note = Note(None, town.clock.now(), How.NOT_REACHED)
    carla = town.carla.member.number
    town.database.write_now(lambda store: store.roster.not_reached(missed.number, carla, note))
    await jumps(town, JANUARY)


def rows(person: Person) -> list[list[str]]:
    """The list on the newest card, as a spreadsheet reads it."""
    file = person.sees()[-1].card.file
    assert file is not None
    return list(csv.reader(io.StringIO(file.content.decode("utf-8-sig")), delimiter=";"))


async def test_a_lawyer_reads_what_became_of_the_shifts_of_a_month(town: Town) -> None:
    await december_passes(town)
    await town.bram.types("/piket overzicht december")
    assert town.bram.reads().startswith("Piket in december 2026\n1 dienst gedraaid, 1 geruild, 0 niet bereikt.")
    await town.carla.types("/piket overzicht dec 2026")
    assert "2 diensten gedraaid, 0 geruild, 1 niet bereikt." in town.carla.reads()


async def test_the_list_has_a_line_for_each_shift_and_no_amounts(town: Town) -> None:
    await december_passes(town)
    await town.bram.types("/piket overzicht vorige maand")
    await town.bram.presses("Download lijst")
    assert rows(town.bram) == [
        ["datum", "van", "tot", "rechtsgebied", "bereik", "advocaat", "uitkomst"],
        ["2026-12-01", "10:00", "12:00", "huur", "zwolle", "Bram", "gedraaid"],
        ["2026-12-10", "10:00", "12:00", "huur", "zwolle", "Bram", "geruild"],
    ]


async def test_who_was_ill_is_nowhere_in_it(town: Town) -> None:
    await town.bram.types("/piket ziek")
    await jumps(town, JANUARY)
    await town.bram.types("/piket overzicht december")
    assert "nog geen dienst die voorbij is" in town.bram.reads()
    await town.carla.types("/piket overzicht december")
    assert "2 diensten gedraaid" in town.carla.reads()


async def test_who_was_not_reached_and_was_replaced_is_still_not_reached(town: Town) -> None:
    bram, carla = town.bram.member.number, town.carla.member.number
    for how in (How.NOT_REACHED, How.ASSIGNED):
        note = Note(None, town.clock.now(), how)
        act = "not_reached" if how == How.NOT_REACHED else "hand_over"
        more = (bram,) if how == How.NOT_REACHED else (bram, carla)
        assert town.database.write_now(lambda store, a=act, m=more, n=note: getattr(store.roster, a)(1, *m, n))
    await jumps(town, JANUARY)
    await town.bram.types("/piket overzicht december")
    assert "0 diensten gedraaid, 0 geruild, 1 niet bereikt." in town.bram.reads()
    await town.carla.types("/piket overzicht december")
    assert "2 diensten gedraaid" in town.carla.reads()


async def test_answers_are_counted_for_the_lawyer_alone(town: Town) -> None:
    await town.anna.types("/consult huur Mag de verhuurder de huur tussentijds verhogen?")
    await town.anna.presses("Verstuur")
    await town.passes(minutes=2)
    await town.bram.presses("Ik pak dit op")
    await town.passes(minutes=16)
    await town.bram.replies("Nee, dat mag niet.", to="tussentijds verhogen")
    await jumps(town, TUESDAY.replace(hour=13))
    await town.bram.types("/piket overzicht")
    assert "1 vraag beantwoord, gemiddeld na 18 minuten. Dit zie alleen jij." in town.bram.reads()
    await town.dirk.types("/piket vergoeding december")
    assert "beantwoord" not in town.dirk.reads()


async def test_a_month_that_runs_cannot_be_agreed_to(town: Town) -> None:
    await jumps(town, TUESDAY.replace(hour=13))
    await town.bram.types("/piket overzicht")
    assert "De maand loopt nog" in town.bram.reads()
    assert not town.bram.has_button("Akkoord")


async def test_a_month_that_is_no_month_is_one_sentence(town: Town) -> None:
    for words in ("overzicht foktober", "overzicht 13-2026"):
        await town.bram.types(f"/piket {words}")
        assert "Welke maand bedoel je?" in town.bram.reads()
    await town.dirk.types("/piket vergoeding foktober")
    assert "Welke maand bedoel je?" in town.dirk.reads()


# -- both sides agree --------------------------------------------------------------------------------------------


async def test_agreed_by_both_sides_it_is_locked_and_both_know(town: Town) -> None:
    await december_passes(town)
    await town.bram.types("/piket overzicht december")
    await town.bram.presses("Akkoord")
    assert "Nu kijkt een coördinator" in town.bram.reads()
    await town.dirk.types("/piket vergoeding")
    assert "Bram\n1 gedraaid, 1 geruild, 0 niet bereikt. Advocaat is akkoord" in town.dirk.reads()
    assert not town.dirk.has_button("Akkoord: Carla")
    await town.dirk.presses("Akkoord: Bram")
    assert "0 niet bereikt. Vastgelegd" in town.dirk.reads()
    assert "Je piketdiensten van december 2026 staan vast" in town.bram.reads()
    await town.bram.types("/piket overzicht december")
    assert "Vastgelegd vandaag" in town.bram.reads()
    assert "Akkoord" not in town.bram.sees()[-1].labels


async def test_what_is_locked_never_changes(town: Town) -> None:
    await december_passes(town)
    await town.bram.types("/piket overzicht december")
    await town.bram.presses("Akkoord")
    await town.dirk.types("/piket vergoeding")
    await town.dirk.presses("Akkoord: Bram")
    town.database.write_now(lambda store: setattr(store.roster.get(1), "outcome", "niet_bereikt"))
    await town.bram.types("/piket overzicht december")
    assert "1 dienst gedraaid, 1 geruild, 0 niet bereikt." in town.bram.reads()
    await town.dirk.presses("Download lijst")
    assert ["2026-12-01", "10:00", "12:00", "huur", "zwolle", "Bram", "gedraaid"] in rows(town.dirk)


async def test_what_changed_after_one_side_agreed_is_asked_again(town: Town) -> None:
    await december_passes(town)
    await town.bram.types("/piket overzicht december")
    await town.bram.presses("Akkoord")
    await town.dirk.types("/piket vergoeding")
    town.database.write_now(lambda store: setattr(store.roster.get(1), "outcome", "niet_bereikt"))
    await town.dirk.presses("Akkoord: Bram")
    assert "De lijst van Bram is veranderd" in town.dirk.reads()
    assert "Je lijst van december 2026 is veranderd" in town.bram.reads()
    await town.bram.types("/piket overzicht december")
    assert town.bram.has_button("Akkoord")


async def test_two_taps_agree_once(town: Town) -> None:
    await december_passes(town)
    await town.bram.types("/piket overzicht december")
    button = town.bram.sees()[-1].button("Akkoord")
    assert button
    await town.bram.presses_again(button)
    await town.bram.presses_again(button)
    assert "Je was al akkoord" in town.bram.reads()
    await town.dirk.types("/piket vergoeding")
    lock = town.dirk.sees()[-1].button("Akkoord: Bram")
    assert lock
    await town.dirk.presses_again(lock)
    await town.dirk.presses_again(lock)
    assert "stond al vast" in town.dirk.reads()


async def test_nobody_agrees_on_both_sides(town: Town) -> None:
    both = town.settles("Femke", OrganisationKind.LAW_OFFICE, Role.LAWYER, Role.COORDINATOR, areas="huur")
    town.has_duty(both, day=TUESDAY, start=time(14), end=time(16))
    await jumps(town, JANUARY)
    await both.types("/piket overzicht december")
    await both.presses("Akkoord")
    await both.types("/piket vergoeding")
    await both.presses("Akkoord: Femke")
    assert "Vraag het een andere coördinator" in both.reads()
    await town.dirk.types("/piket vergoeding")
    await town.dirk.presses("Akkoord: Femke")
    assert "Vastgelegd" in town.dirk.reads()


async def test_a_coordinator_sees_the_lawyers_of_the_own_region_only(town: Town) -> None:
    far = town.settles("Gijs", OrganisationKind.LAW_OFFICE, Role.LAWYER, areas="huur", location="nijmegen")
    town.has_duty(far, day=TUESDAY + timedelta(days=2), reach="nijmegen")
    await jumps(town, JANUARY)
    await town.dirk.types("/piket vergoeding")
    assert "Gijs" not in town.dirk.reads()
    assert "Ella" in town.dirk.reads()
    await town.dirk.presses("Download lijst")
    assert {row[5] for row in rows(town.dirk)[1:]} == {"Bram", "Carla", "Ella"}


async def test_lawyers_do_not_see_each_others_months(town: Town) -> None:
    await jumps(town, JANUARY)
    await town.bram.types("/piket vergoeding")
    assert "Dit kan alleen" in town.bram.reads()
    await town.dirk.types("/piket vergoeding mei 2027")
    assert "nog geen dienst geweest" in town.dirk.reads()


# -- how it is divided ------------------------------------------------------------------------------------------------


async def test_the_beheerder_sees_how_evenly_it_is_divided(town: Town) -> None:
    admin = town.settles("Noor", OrganisationKind.OTHER, Role.ADMIN, location=None)
    town.has_duty(town.bram, day=TUESDAY + timedelta(days=3))
    await admin.types("/piket verdeling")
    assert "De minste diensten van één advocaat: 1, de meeste: 2. Elke dienst heeft iemand." in admin.reads()
    assert "Bram\n2 diensten (evenredig 1), 1 op vrijdag, 0 in een schoolvakantie" in admin.reads()
    assert rows(admin)[1] == ["Bram", "2", "1,3", "1", "0"]
    await admin.types("/piket verdeling volgende")
    assert "staat er nog niets in het rooster" in admin.reads()
    await admin.types("/piket verdeling ooit")
    assert "Typ /piket verdeling" in admin.reads()


async def test_nobody_else_sees_how_it_is_divided(town: Town) -> None:
    for person in (town.dirk, town.bram):
        await person.types("/piket verdeling")
        assert "Dit kan alleen een beheerder" in person.reads()
