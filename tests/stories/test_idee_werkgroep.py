"""Workgroups: joining, leading and leaving, and specialists who help for a while."""

from __future__ import annotations

from datetime import datetime

from town import Town

from bot.chat.catalogue import ZONE


async def test_people_join_lead_and_leave_a_workgroup(town: Town) -> None:
    await town.bram.types("/idee werkgroepen")
    await town.bram.presses("Doe mee: Civielrecht")
    await town.bram.presses("Ik trek: Civielrecht")
    assert "Bram. Trekker: Bram" in town.bram.reads()
    await town.carla.types("/idee werkgroepen")
    await town.carla.presses("Doe mee: Civielrecht")
    assert not town.carla.has_button("Ik trek: Civielrecht")
    await town.bram.types("/idee werkgroepen")
    await town.bram.presses("Stop: Civielrecht")
    assert "Carla. Nog geen trekker" in town.bram.reads()


async def test_two_want_to_lead_and_the_first_one_does(town: Town) -> None:
    for person in (town.bram, town.carla):
        await person.types("/idee werkgroepen")
        await person.presses("Doe mee: Civielrecht")
    button = town.carla.sees()[-1].button("Ik trek: Civielrecht")
    assert button
    await town.bram.presses("Ik trek: Civielrecht")
    await town.carla.presses_again(button)
    assert "Bram trekt Civielrecht al" in town.carla.reads()


async def test_a_specialist_helps_until_a_day_and_is_thanked(town: Town) -> None:
    await town.bram.types("/idee werkgroepen")
    await town.bram.presses("Doe mee: Civielrecht")
    await town.bram.presses("Specialist erbij: Civielrecht")
    await town.bram.fills(who="Carla", day="4 december")
    assert "Carla (tot en met vrijdag)" in town.bram.reads()
    assert "tot en met vrijdag mee te denken met de werkgroep Civielrecht" in town.carla.reads()
    await is_on(town, 4)
    assert town.carla.member.number in helpers(town)
    await is_on(town, 5)
    assert town.carla.member.number not in helpers(town)
    assert "is voorbij. Dank je wel!" in town.carla.reads()
    assert town.bram.member.number in helpers(town)


async def is_on(town: Town, day: int) -> None:
    town.clock.advance(datetime(2026, 12, day, 12, tzinfo=ZONE) - town.clock.now())
    await town.passes(minutes=31)


def helpers(town: Town) -> list[int]:
    return town.database.read_now(lambda store: [m.number for m in store.workgroups.members("civielrecht")])


async def test_who_asks_in_nobody_or_for_no_time_is_asked_again(town: Town) -> None:
    await town.bram.types("/idee werkgroepen")
    await town.bram.presses("Doe mee: Civielrecht")
    await town.bram.presses("Specialist erbij: Civielrecht")
    if town.bram.telegraph.whole_forms:
        await town.bram.fills(who="Zeppelin", day="4 december")
        assert town.bram.form
        assert town.bram.form.errors["who"].name == "promise-who-unclear"
        await town.bram.fills(who="Bram", day="4 december")
        assert town.bram.form.errors["who"].name == "specialist-there"
    assert helpers(town) == [town.bram.member.number]


async def test_only_who_takes_part_asks_a_specialist_in(town: Town) -> None:
    await town.bram.types("/idee werkgroepen")
    await town.bram.presses("Doe mee: Civielrecht")
    button = town.bram.sees()[-1].button("Specialist erbij: Civielrecht")
    assert button
    await town.carla.presses_again(button)
    assert "Doe eerst mee met Civielrecht" in town.carla.reads()
