"""/piket agenda: the roster in a calendar program, at an address that is shown once and can be closed."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, timedelta
from typing import Any

import vobject
from town import TUESDAY, Person, Town

from bot.chat.catalogue import ZONE
from bot.duty.feeds import open_feed
from storage.members import OrganisationKind, Role

WEDNESDAY = TUESDAY + timedelta(days=1)
ADDRESS = re.compile(r"http://127\.0\.0\.1:8080/rooster/([0-9a-f]{48})\.ics")


def secret(person: Person) -> str:
    """What stands in the address on the newest card."""
    found = ADDRESS.search(person.reads())
    assert found, person.reads()
    return found[1]


def content(town: Town, opens: str) -> bytes | None:
    return town.database.read_now(lambda store: open_feed(store, town.reference, opens, town.clock.now()))


def events(town: Town, opens: str) -> list[Any]:
    """The events of a feed, read by another library than the one that wrote it."""
    found = content(town, opens)
    assert found is not None
    return list(vobject.readOne(found.decode()).contents.get("vevent", []))


async def subscribes(person: Person, to: str = "") -> str:
    await person.types("/piket agenda")
    if to:
        await person.presses(to)
    return secret(person)


# -- what stands in it ---------------------------------------------------------------------------------------------


async def test_a_lawyer_sees_the_own_shifts_and_those_as_backup(town: Town) -> None:
    mine = events(town, await subscribes(town.carla))
    assert [event.summary.value for event in mine] == ["Achterwacht Huurrecht (Zwolle)", "Piket Huurrecht (Zwolle)"]
    assert mine[1].dtstart.value == datetime(2026, 12, 2, 9, tzinfo=UTC)
    assert mine[1].dtend.value == datetime(2026, 12, 2, 11, tzinfo=UTC)
    assert mine[0].description.value.startswith("Advocaat: Bram\nAchterwacht: Carla\n")
    assert [event.transp.value for event in mine] == ["TRANSPARENT", "OPAQUE"]


async def test_a_coordinator_sees_the_whole_roster_of_the_own_region(town: Town) -> None:
    town.has_duty(town.bram, "arbeid", day=WEDNESDAY, reach="nijmegen")
    whole = events(town, await subscribes(town.dirk, "Hele rooster"))
    assert [event.summary.value for event in whole] == [
        "Huurrecht (Zwolle): Bram",
        "Huurrecht (landelijk): Ella",
        "Huurrecht (Zwolle): Carla",
    ]
    ella = town.settles("Femke", OrganisationKind.OTHER, Role.NATIONAL, location=None)
    assert len(events(town, await subscribes(ella, "Hele rooster"))) == 4


async def test_after_a_swap_each_calendar_has_what_is_final(town: Town) -> None:
    town.has_duty(town.bram, day=TUESDAY + timedelta(days=10))
    bram, carla = await subscribes(town.bram), await subscribes(town.carla)
    [before] = [event for event in events(town, bram) if event.dtstart.value.day == 11]
    await town.bram.types("/piket ruil 11 december")
    await town.carla.presses("Ik neem het over")
    assert [event for event in events(town, bram) if event.dtstart.value.day == 11] == []
    [after] = [event for event in events(town, carla) if event.dtstart.value.day == 11]
    assert after.uid.value == before.uid.value
    assert int(after.sequence.value) == int(before.sequence.value) + 1
    assert after.dtstamp.value == TUESDAY


async def test_a_shift_that_was_given_free_stands_there_as_cancelled(town: Town) -> None:
    opens = await subscribes(town.carla)
    await town.is_at(datetime(2026, 12, 2, 8, 0))
    await town.carla.types("/piket ziek")
    freed = events(town, opens)[1]
    assert (freed.status.value, freed.summary.value) == ("CANCELLED", "Vervallen: Huurrecht (Zwolle)")
    assert freed.transp.value == "TRANSPARENT"
    assert "ziek" not in freed.summary.value
    assert "Carla" not in freed.serialize()


async def test_times_stay_as_on_the_clock_over_the_change_and_a_shift_may_end_at_midnight(town: Town) -> None:
    for day in (datetime(2027, 3, 26, tzinfo=ZONE), datetime(2027, 3, 29, tzinfo=ZONE)):
        town.has_duty(town.bram, day=day)
    late = town.has_duty(town.bram, day=WEDNESDAY, start=time(22), end=time(23))
    midnight = datetime(2026, 12, 3, tzinfo=ZONE)
    town.database.write_now(lambda store: setattr(store.roster.get(late.number), "ends_at", midnight))
    found = events(town, await subscribes(town.bram))
    clock = [(f"{e.dtstart.value.astimezone(ZONE):%d-%m %H:%M}", e.dtend.value.astimezone(ZONE)) for e in found]
    assert [start for start, _ in clock] == ["01-12 10:00", "02-12 22:00", "26-03 10:00", "29-03 10:00"]
    assert clock[1][1] == midnight
    await town.bram.types("/piket")
    assert "morgen 22.00-24.00 uur" in town.bram.reads()
    assert [e.dtstart.value.hour for e in found[2:]] == [9, 8]


async def test_the_file_is_as_calendar_programs_want_it(town: Town) -> None:
    found = content(town, await subscribes(town.dirk, "Hele rooster"))
    assert found is not None
    assert not re.search(rb"(?<!\r)\n", found)
    assert max(len(line) for line in found.split(b"\r\n")) <= 75
    lines = found.decode().split("\r\n")
    for wanted in (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "METHOD:PUBLISH",
        "NAME:Piketrooster",
        "X-WR-CALNAME:Piketrooster",
        "X-WR-TIMEZONE:Europe/Amsterdam",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
    ):
        assert wanted in lines
    events_in_it = vobject.readOne(found.decode()).contents["vevent"]
    assert len({event.uid.value for event in events_in_it}) == len(events_in_it) == 3
    for event in events_in_it:
        assert {"uid", "dtstamp", "dtstart", "dtend", "sequence", "summary", "status"} <= set(event.contents)
        event.validate(raiseException=True)
    assert "038 123" not in found.decode()


async def test_without_shifts_the_calendar_is_there_and_empty(town: Town) -> None:
    assert events(town, await subscribes(town.dirk)) == []


# -- who may read it ------------------------------------------------------------------------------------------------


async def test_the_address_is_shown_once_and_kept_as_a_digest_only(town: Town) -> None:
    opens = await subscribes(town.bram)
    await town.bram.types("/piket agenda")
    assert "Je hebt al een adres, gemaakt vandaag" in town.bram.reads()
    assert ADDRESS.search(town.bram.reads()) is None
    assert opens.encode() not in everything_stored(town)


def everything_stored(town: Town) -> bytes:
    def read(store: Any) -> bytes:
        from sqlmodel import SQLModel

        rows = (store.session.connection().execute(t.select()).all() for t in SQLModel.metadata.sorted_tables)
        return repr(list(rows)).encode()

    return town.database.read_now(read)


async def test_a_new_address_closes_the_old_one(town: Town) -> None:
    old = await subscribes(town.bram)
    await town.bram.types("/piket agenda")
    await town.bram.presses("Nieuw adres")
    assert secret(town.bram) != old
    assert content(town, old) is None
    assert content(town, secret(town.bram)) is not None


async def test_an_address_can_be_switched_off_and_made_again(town: Town) -> None:
    old = await subscribes(town.bram)
    await town.bram.presses("Zet uit")
    assert "werkt niet meer" in town.bram.reads()
    assert content(town, old) is None
    await town.bram.presses("Maak een adres")
    assert content(town, secret(town.bram)) is not None


async def test_switching_off_twice_says_so(town: Town) -> None:
    await subscribes(town.bram)
    button = town.bram.sees()[-1].button("Zet uit")
    assert button
    await town.bram.presses_again(button)
    await town.bram.presses_again(button)
    assert "Er was geen adres meer" in town.bram.reads()


async def test_who_leaves_or_is_no_lawyer_any_more_reads_nothing(town: Town) -> None:
    left, changed, guessed = await subscribes(town.bram), await subscribes(town.carla), "0" * 48
    town.database.write_now(lambda store: setattr(store.members.get(town.bram.member.number), "active", False))
    town.database.write_now(lambda store: setattr(store.members.get(town.carla.member.number), "roles", "eerstelijn"))
    assert [content(town, opens) for opens in (left, changed, guessed, "")] == [None] * 4


async def test_a_lawyer_has_no_address_for_the_whole_roster(town: Town) -> None:
    await subscribes(town.bram)
    assert not town.bram.has_button("Hele rooster")
    await subscribes(town.dirk)
    button = town.dirk.sees()[-1].button("Hele rooster")
    assert button
    await town.bram.presses_again(button)
    assert "Deze agenda is voor advocaten en coördinatoren" in town.bram.reads()


async def test_a_coordinator_goes_back_to_the_own_piket(town: Town) -> None:
    await subscribes(town.dirk, "Hele rooster")
    await town.dirk.presses("Alleen mijn piket")
    assert "Je hebt al een adres" in town.dirk.reads()
