"""Every command, button, form and shortcut, by every role and by who has none: a table of who may do what."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text as sql
from sqlmodel import SQLModel
from town import Person, Town, zwolle

from bot.chat.update import ButtonPressed, FileSent, FormSent, HomeOpened, ShortcutUsed, TextSaid, Update
from bot.engine.feature import Command
from bot.features import FEATURES
from bot.privacy.words import RawText
from storage.members import OrganisationKind, Role

EVERYBODY = frozenset(Role)
MANAGE = frozenset({Role.COORDINATOR, Role.NATIONAL, Role.ADMIN})
MAY = {
    "consult": frozenset({Role.FIRST_LINE, Role.COORDINATOR}),
    "piket": MANAGE | {Role.LAWYER},
    "team": MANAGE,
    "beheer": MANAGE,
    **dict.fromkeys(("signaal", "wie", "overleg", "idee", "mijn", "start", "privacy", "status", "hulp"), EVERYBODY),
}
"""The table of product and domain: who may type what. A new command is added here by hand."""
NOT_YOURS = "Dit kan alleen een"
QUESTION = "Mag een schuur met zeventien ramen als woning worden verhuurd?"
WORDS = ("schuur", "zeventien", "kubieke")


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """A question that Bram took and answered, and a signal; everybody else has nothing to do with either."""
    async with zwolle(f"sqlite:///{tmp_path}/town.db") as place:
        await place.anna.types(f"/consult huur {QUESTION}")
        await place.anna.presses("Verstuur")
        await place.bram.presses("Ik pak dit op")
        await place.bram.replies("Alleen met een kubieke vergunning.", to="HUU-0001")
        await place.anna.types("/signaal huur Steeds meer mensen wonen in een schuur.")
        await place.anna.presses("Verstuur")
        yield place


def commands() -> list[Command]:
    return [command for feature in FEATURES for command in feature.commands]


def outsiders(town: Town) -> list[Person]:
    """A stranger, a guest with an account of a member, and somebody who was a member."""
    stranger = town.stranger("Niemand", on="desk")
    guest = Person(town, town.dirk.member, "desk-Gast", town.desk, guest=True)
    town.database.write_now(
        lambda store: store.members.add_account(town.dirk.member.number, "desk", "desk-Gast", "desk-Gast")
    )
    left = town.settles("Frits", OrganisationKind.LAW_OFFICE, *Role)
    town.database.write_now(lambda store: setattr(store.members.get(left.member.number), "active", False))
    return [stranger, guest, left]


def everything(town: Town, without: frozenset[str] = frozenset({"seen"})) -> dict[str, list[tuple[object, ...]]]:
    def rows(table: str) -> list[tuple[object, ...]]:
        query = sql(f"SELECT * FROM {table}")  # the names are ours
        return town.database.read_now(lambda store: [tuple(r) for r in store.session.connection().execute(query)])

    return {name: rows(name) for name in SQLModel.metadata.tables if name not in without}


def test_every_command_is_in_the_table() -> None:
    assert {command.name for command in commands()} == set(MAY) | for_everybody()


def for_everybody() -> set[str]:
    """What a new command may be without standing in the table."""
    return {command.name for command in commands() if not command.needs}


async def test_every_command_by_every_role(town: Town) -> None:
    wrong = []
    for role in Role:
        person = town.settles(f"Met {role}", OrganisationKind.OTHER, role)
        for command in commands():
            shown = await person.types(f"/{command.name}")
            refused = any(NOT_YOURS in seen.text for seen in shown)
            if refused is (role in MAY.get(command.name, EVERYBODY)):
                wrong.append(f"/{command.name} by {role}: {'refused' if refused else 'allowed'}")
    assert wrong == []


async def test_a_member_without_a_role_may_only_what_everybody_may(town: Town) -> None:
    person = town.settles("Zonder", OrganisationKind.OTHER)
    for command in commands():
        shown = await person.types(f"/{command.name}")
        refused = any(NOT_YOURS in seen.text for seen in shown)
        assert refused == (MAY.get(command.name, EVERYBODY) != EVERYBODY), command.name


async def test_strangers_guests_and_former_members_get_one_sentence_and_leave_nothing(town: Town) -> None:
    people = outsiders(town)
    before = everything(town)
    for person in people:
        for update in every_update(person):
            shown = await person.sends(update)
            said = "\n".join(seen.text for seen in shown)
            assert len(shown) <= 1, update
            assert not said or "hulpverleners die zijn aangemeld" in said or "alleen voor aangemelde deelnemers" in said
            assert not [word for word in WORDS if word in said]
            assert person.form is None
    assert everything(town) == before


async def test_who_has_nothing_to_do_with_a_case_reads_and_changes_nothing_of_it(town: Town) -> None:
    """Every button with every number that there is, by a lawyer and a worker of another place, made by hand."""
    others = [
        town.settles("Otto", OrganisationKind.LAW_OFFICE, Role.LAWYER, areas="huur;arbeid", location="nijmegen"),
        town.settles("Olga", OrganisationKind.SOCIAAL_RAADSLIEDEN, Role.FIRST_LINE, location="nijmegen"),
    ]
    watched = frozenset(SQLModel.metadata.tables) - {"consult", "part", "entry", "exclusion", "breach", "shift"}
    before = everything(town, watched)
    for person in others:
        for update in every_update(person):
            shown = await person.sends(update)
            said = "\n".join(seen.text for seen in shown) + repr(person.form and person.form.answers)
            assert not [word for word in WORDS if word in said], update
            person.form = None
    assert everything(town, watched) == before


def every_update(person: Person) -> Iterator[Update]:
    """One of everything that a platform can bring, with ids that exist."""
    for feature in FEATURES:
        for button in feature.buttons:
            arg = ".".join("1" if kind is int else "huur" for kind in button.action.kinds)
            yield ButtonPressed(person._origin(), button.action.name, arg)
        for fill in feature.forms:
            yield FormSent(person._origin(), fill.form.name, "1", {})
            answers = {q.name: q.options[0].value if q.options else "1" for q in fill.form.questions()}
            yield FormSent(person._origin(), fill.form.name, "1", answers)
        for shortcut in feature.shortcuts:
            yield ShortcutUsed(person._origin(), shortcut.name, RawText("iets"))
    about = next(m for m in person.town.desk.messages if "HUU-0001" in m.text)
    yield TextSaid(person._origin(), RawText("iets"), person._own_message(), None)
    message = person._own_message()
    yield TextSaid(person._origin(), RawText("iets"), message, type(message)(about.place, about.id))
    yield FileSent(person._origin())
    yield HomeOpened(person._origin())
