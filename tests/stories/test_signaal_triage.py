"""What coordinators do with signals before a meeting: merge, label, generalise, and confirm that nobody is in it."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from planned import plan_meeting
from town import Town

from bot.engine.job import Moment
from bot.engine.outgoing import put_effects
from bot.signals import agenda
from storage.meetings import Meeting
from storage.members import OrganisationKind, Role
from storage.sightings import Backing
from storage.signals import Signal
from storage.store import Store

SERVICE = "Verhuurders rekenen de servicekosten niet meer af."
MOULD = "Huurders met schimmel krijgen te horen dat ze beter moeten luchten."


def row(store: Store, code: str) -> Signal:
    found = store.signals.by_code(code)
    assert found
    return found


def kept(town: Town, code: str = "SIG-0001") -> Signal:
    return town.database.read_now(lambda store: row(store, code))


def backing(town: Town, code: str) -> Backing:
    return town.database.read_now(lambda store: store.sightings.backing_of(row(store, code)))


async def two_signals(town: Town) -> None:
    await town.anna.types(f"/signaal huur {SERVICE}")
    await town.anna.presses("Verstuur")
    await town.bram.types(f"/signaal huur {MOULD}")
    await town.bram.presses("Verstuur")


async def looks(town: Town, code: str) -> None:
    await town.dirk.types(f"/signaal {code}")


async def test_a_coordinator_merges_with_one_tap_and_both_writers_hear_it(town: Town) -> None:
    await two_signals(town)
    await looks(town, "SIG-0002")
    await town.dirk.presses("Samenvoegen")
    await town.dirk.presses("SIG-0001")
    assert "Samengevoegd tot SIG-0001. Herkomst: Overijssel." in town.dirk.reads()
    assert backing(town, "SIG-0001").weight == 2
    assert town.bram.has_read("SIG-0002 gaat verder als SIG-0001")
    assert town.anna.has_read("Er kwam nog een signaal bij SIG-0001")
    await town.bram.types("/mijn")
    assert "SIG-0001: wacht op een overleg" in town.bram.reads()


async def test_a_merger_can_be_undone(town: Town) -> None:
    await two_signals(town)
    await town.dirk.types("/signaal samenvoegen SIG-0001 SIG-0002")
    await town.dirk.presses("Maak ongedaan")
    assert "SIG-0002 staat weer op zichzelf" in town.dirk.reads()
    assert kept(town, "SIG-0002").state == "open"
    assert backing(town, "SIG-0001").weight == 1
    assert town.bram.has_read("SIG-0002 staat weer op zichzelf")


async def test_by_code_the_first_one_stays(town: Town) -> None:
    await two_signals(town)
    await town.dirk.types("/signaal samenvoegen sig-2 sig-1")
    assert "Samengevoegd tot SIG-0002" in town.dirk.reads()
    await town.dirk.types("/signaal losmaken SIG-0001")
    assert kept(town).state == "open"


async def test_what_is_typed_wrong_is_explained(town: Town) -> None:
    await two_signals(town)
    await town.dirk.types("/signaal samenvoegen SIG-0001")
    assert "Typ twee nummers" in town.dirk.reads()
    await town.dirk.types("/signaal samenvoegen SIG-0001 SIG-0099")
    assert "Dit signaal ken ik niet" in town.dirk.reads()
    await town.dirk.types("/signaal losmaken")
    assert "Typ het nummer dat weer los moet" in town.dirk.reads()
    await town.dirk.types("/signaal losmaken SIG-0001")
    assert "niet samengevoegd" in town.dirk.reads()


async def test_two_coordinators_who_merge_at_once_merge_once(town: Town) -> None:
    await two_signals(town)
    fred = town.settles("Fred", OrganisationKind.SOCIAAL_RAADSLIEDEN, Role.COORDINATOR)
    await asyncio.gather(
        town.dirk.types("/signaal samenvoegen SIG-0001 SIG-0002"),
        fred.types("/signaal samenvoegen SIG-0001 SIG-0002"),
    )
    told = [seen for seen in town.bram.sees() if "SIG-0002 gaat verder als SIG-0001" in seen.text]
    assert len(told) == 1


async def test_signals_of_different_districts_are_merged_when_both_are_national(town: Town) -> None:
    await two_signals(town)
    gijs = town.settles("Gijs", OrganisationKind.JURIDISCH_LOKET, Role.FIRST_LINE, location="nijmegen")
    hans = town.settles("Hans", OrganisationKind.OTHER, Role.NATIONAL, location=None)
    await gijs.types(f"/signaal huur {SERVICE}")
    await gijs.presses("Verstuur")
    await hans.types("/signaal samenvoegen SIG-0001 SIG-0003")
    assert "verschillende regio’s" in hans.reads()
    for code in ("SIG-0001", "SIG-0003"):
        await hans.types(f"/signaal {code}")
        await hans.presses("Niet herleidbaar")
        await forwarded(town, code)
    await hans.types("/signaal samenvoegen SIG-0001 SIG-0003")
    assert "Herkomst: Overijssel en Gelderland" in hans.reads()
    assert gijs.has_read("SIG-0003 gaat verder als SIG-0001")


async def forwarded(town: Town, code: str) -> None:
    """What the meeting's button does."""

    def up(store: Store) -> None:
        now = Moment(town.clock.now(), town.reference, town.config, store)
        put_effects(store, agenda.forward(now, row(store, code)), town.clock.now())

    await town.database.write(up)
    await town.delivery.settle()


async def test_a_signal_stays_in_its_district_until_somebody_confirmed_it(town: Town) -> None:
    await two_signals(town)
    await forwarded(town, "SIG-0001")
    assert kept(town).level == "lokaal"
    await looks(town, "SIG-0001")
    assert "nog niet bevestigd" in town.dirk.reads()
    await town.dirk.presses("Niet herleidbaar")
    assert "bevestigd door Dirk" in town.dirk.reads()
    await forwarded(town, "SIG-0001")
    assert kept(town).level == "landelijk"
    assert town.anna.has_read("SIG-0001 gaat naar het landelijke overleg")


async def test_a_coordinator_makes_the_text_more_general_through_the_gate(town: Town) -> None:
    await two_signals(town)
    await looks(town, "SIG-0001")
    await town.dirk.presses("Maak tekst algemener")
    await town.dirk.fills(signal="Afrekeningen van servicekosten blijven uit, ook bij Ymere in Almere.")
    assert "Almere" not in town.dirk.reads()
    await town.dirk.presses("Verstuur")
    assert "De nieuwe tekst staat erin" in town.dirk.reads()
    assert "Afrekeningen van servicekosten blijven uit" in town.anna.finds("SIG-0001 ·").text
    assert "nog niet bevestigd" in town.dirk.reads()


async def test_labels_are_set_and_taken_away(town: Town) -> None:
    await two_signals(town)
    await looks(town, "SIG-0001")
    await town.dirk.presses("Labels")
    await town.dirk.presses("Quick win")
    assert kept(town).tags == "quick_win"
    await town.dirk.presses("Klaar")
    assert "Quick win" in town.dirk.reads()
    await town.dirk.presses("Labels")
    await town.dirk.presses("Quick win ✓")
    assert kept(town).tags == ""


async def test_a_coordinator_of_another_district_sees_nothing(town: Town) -> None:
    await two_signals(town)
    ina = town.settles("Ina", OrganisationKind.JURIDISCH_LOKET, Role.COORDINATOR, location="nijmegen")
    await ina.types("/signaal SIG-0001")
    assert SERVICE not in ina.reads()
    await ina.types("/status SIG-0001")
    assert "ken ik niet" in ina.reads()
    button = next(seen for seen in town.desk.messages if seen.place == "C-ZWOLLE").button("Bekijk")
    assert button
    await ina.presses_again(button)
    assert "hoort niet bij jouw regio" in ina.reads()


async def test_what_was_decided_is_told_once_to_everybody_who_saw_it(town: Town) -> None:
    await two_signals(town)
    await town.dirk.types("/signaal samenvoegen SIG-0001 SIG-0002")

    def decide(store: Store) -> None:
        now = Moment(town.clock.now(), town.reference, town.config, store)
        for _ in range(2):
            put_effects(store, agenda.settle(now, row(store, "SIG-0001")), town.clock.now())

    await town.database.write(decide)
    await town.delivery.settle()
    for person in (town.anna, town.bram):
        assert len([seen for seen in person.sees() if "SIG-0001 is besproken en afgehandeld" in seen.text]) == 1
    assert not town.anna.finds("SIG-0001 ·").labels


async def test_the_text_goes_a_year_after_the_decision(town: Town) -> None:
    await two_signals(town)

    def decide(store: Store) -> None:
        agenda.settle(Moment(town.clock.now(), town.reference, town.config, store), row(store, "SIG-0001"))

    await town.database.write(decide)
    town.clock.advance(timedelta(days=364))
    await town.passes(minutes=20)
    assert kept(town).wrapped_key is not None
    town.clock.advance(timedelta(days=2))
    await town.passes(minutes=20)
    assert kept(town).wrapped_key is None
    assert not any(SERVICE in seen.text for seen in town.anna.sees() if seen.card.title and "SIG-0001" in seen.text)


async def test_what_is_held_over_before_the_meeting_begins_goes_to_the_next_one(town: Town) -> None:
    first = plan_meeting(town, days=1)

    def plan_another(store: Store) -> str:
        meeting = store.meetings.by_code(first)
        assert meeting
        later = timedelta(days=60)
        starts, ends, day = meeting.starts_at + later, meeting.ends_at + later, meeting.planned_on + later
        row = Meeting(code="OVL-0009", series_id=meeting.series_id, planned_on=day, starts_at=starts, ends_at=ends)
        assert store.meetings.plan(row)
        return row.code

    second = town.database.write_now(plan_another)
    await town.anna.types(f"/signaal huur {SERVICE}")
    await town.anna.presses("Verstuur")
    assert town.anna.has_read(first)

    def hold(store: Store) -> None:
        now = Moment(town.clock.now(), town.reference, town.config, store)
        put_effects(store, agenda.carry_over(now, row(store, "SIG-0001")), town.clock.now())

    await town.database.write(hold)
    await town.delivery.settle()
    assert town.anna.has_read("SIG-0001 is aangehouden")
    assert second in town.anna.finds("SIG-0001 is aangehouden").text
    assert kept(town).carried == 1
