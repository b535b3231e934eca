"""`/team weg`: a colleague stops, and nothing of theirs is left without an owner."""

from __future__ import annotations

from datetime import timedelta

from town import TUESDAY, Town

from storage.consults import ConsultState
from storage.members import OrganisationKind, Role
from storage.roster import ShiftState

ASKED = "/consult huur Mag de verhuurder de huur tussentijds verhogen?"


async def test_a_lawyer_who_stops_has_no_shift_no_question_and_no_access(town: Town) -> None:
    later = town.has_duty(town.bram, day=TUESDAY + timedelta(days=7))
    await town.anna.types(ASKED)
    await town.anna.presses("Verstuur")
    await town.bram.presses("Ik pak dit op")
    await town.dirk.types("/team weg Bram")
    assert "uit het rooster (2 diensten)" in town.dirk.reads()
    assert "1 vraag gaat terug naar het piket" in town.dirk.reads()
    await town.dirk.presses("Nee")
    assert town.looks(lambda store: store.members.get(town.bram.member.number).active)
    await town.dirk.types("/team weg bram@voorbeeld.nl")
    await town.dirk.presses("Ja")
    assert "Bram doet niet meer mee" in town.dirk.reads()
    await town.passes(minutes=2)
    assert town.carla.has_button("Ik pak dit op")
    assert town.looks(lambda store: store.roster.get(later.number).state) == ShiftState.FREED
    assert town.looks(lambda store: store.contacts.of_member(town.bram.member.number)) is None
    assert town.looks(lambda store: store.members.accounts_of(town.bram.member.number)) == []
    assert "Bram" in town.channel()


async def test_open_questions_of_who_stops_go_to_the_coordinator(town: Town) -> None:
    await town.anna.types(ASKED)
    await town.anna.presses("Verstuur")
    await town.dirk.types("/team weg anna")
    assert "1 open vraag gaat naar jou" in town.dirk.reads()
    await town.dirk.presses("Ja")
    await town.passes(minutes=1)
    assert "HUU-0001" in str([m.text for m in town.dirk.sees()])
    await town.bram.presses("Ik pak dit op")
    assert "opgepakt" in str([m.text for m in town.dirk.sees()])
    await town.dirk.presses("Sluit vraag")
    await town.dirk.presses("Zelf afgehandeld")
    state = town.looks(lambda store: store.consults.by_code("HUU-0001").state)
    assert state == ConsultState.CLOSED


async def test_only_who_coordinates_somebody_lets_them_go_and_nobody_oneself(town: Town) -> None:
    fred = town.settles("Fred", OrganisationKind.JURIDISCH_LOKET, Role.COORDINATOR, location="arnhem")
    await fred.types("/team weg Bram")
    assert "Ik vind dit" in fred.reads()
    await town.dirk.types("/team weg Dirk")
    assert "Dit ben je zelf" in town.dirk.reads()
    await town.dirk.types("/team weg Bram")
    button = town.dirk.sees()[-1].button("Ja")
    assert button
    await fred.presses_again(button)
    assert "is er geen van jou" in fred.reads()
    assert town.looks(lambda store: store.members.get(town.bram.member.number).active)
    await town.dirk.presses("Ja")
    await town.dirk.presses_again(button)
    assert "doet al niet meer mee" in town.dirk.reads()


async def test_what_a_coordinator_saw_to_goes_to_another_one(town: Town) -> None:
    sara = town.settles("Sara", OrganisationKind.SOCIAAL_RAADSLIEDEN, Role.COORDINATOR)
    await town.anna.types("/signaal huur Verhuurders rekenen de servicekosten niet meer af.")
    await town.anna.presses("Verstuur")
    owner = town.looks(lambda store: store.signals.get(1).owner_id)
    leaves, stays = (town.dirk, sara) if owner == town.dirk.member.number else (sara, town.dirk)
    await stays.types(f"/team weg {leaves.member.name}")
    await stays.presses("Ja")
    await town.passes(minutes=11)
    assert town.looks(lambda store: store.signals.get(1).owner_id) == stays.member.number
