"""What was kept long enough is removed, with what belongs to it; and the audit shows when somebody touched it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text as sql
from town import Town, zwolle

from bot.engine.job import Moment
from bot.rights import retention
from bot.rights.jobs import seal, unsealed, verify
from storage.members import OrganisationKind, Role
from storage.store import Store


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with zwolle(f"sqlite:///{tmp_path}/town.db") as place:
        yield place


def moment(town: Town, store: Store) -> Moment:
    return Moment(town.clock.now(), town.reference, town.config, store)


def sweep(town: Town) -> list[int]:
    """Everything that is due is removed; what was due."""
    found = town.database.read_now(lambda store: retention.due(moment(town, store)))
    for what in found:
        town.database.write_now(lambda store, what=what: retention.remove(moment(town, store), what))  # type: ignore[misc]
    return found


def count(town: Town, table: str) -> int:
    query = sql(f"SELECT count(*) FROM {table}")
    return town.database.read_now(lambda store: store.session.connection().execute(query).scalar_one())


def change(town: Town, statement: str) -> None:
    town.database.write_now(lambda store: store.session.connection().execute(sql(statement)))


async def withdrawn(town: Town) -> None:
    await town.anna.types("/consult huur Mag de verhuurder de huur tussentijds verhogen?")
    await town.anna.presses("Verstuur")
    await town.bram.presses("Ik pak dit op")
    await town.bram.replies("Dat mag niet.", to="HUU-0001")
    await town.anna.presses("Trek in")


async def test_the_record_of_a_question_goes_after_two_years_with_all_that_belongs_to_it(town: Town) -> None:
    await withdrawn(town)
    town.clock.advance(timedelta(days=729))
    assert retention.RECORDS not in sweep(town)
    assert count(town, "consult") == 1
    town.clock.advance(timedelta(days=2))
    assert retention.RECORDS in sweep(town)
    assert [count(town, table) for table in ("consult", "part", "entry")] == [0, 0, 0]
    assert count(town, "card_copy WHERE name LIKE 'part:%' OR name LIKE 'consult:%'") == 0


async def test_an_open_question_is_never_removed(town: Town) -> None:
    await town.anna.types("/consult huur Mag de verhuurder de huur tussentijds verhogen?")
    await town.anna.presses("Verstuur")
    town.clock.advance(timedelta(days=2000))
    sweep(town)
    assert count(town, "consult") == 1


async def test_old_shifts_go_with_their_changes_and_new_ones_stay(town: Town) -> None:
    town.clock.advance(timedelta(days=733))
    town.has_duty(town.bram, day=town.clock.now())
    sweep(town)
    assert count(town, "shift") == 1


async def test_old_lines_of_the_audit_go(town: Town) -> None:
    await town.anna.types("/mijn")
    town.clock.advance(timedelta(days=366))
    await town.anna.types("/mijn")
    sweep(town)
    assert count(town, "audit_line") == 1
    assert sweep(town) == []


# -- the seals of the audit -----------------------------------------------------------------------------------------


def sealed(town: Town) -> None:
    town.clock.advance(timedelta(minutes=5))
    assert town.database.read_now(lambda store: unsealed(moment(town, store)))
    town.database.write_now(lambda store: seal(moment(town, store), 0))
    assert not town.database.read_now(lambda store: unsealed(moment(town, store)))


def told(town: Town) -> int:
    return len(town.database.read_now(lambda store: verify(moment(town, store), town.clock.now())))


async def test_an_audit_that_nobody_touched_is_in_order(town: Town) -> None:
    town.settles("Fatma", OrganisationKind.JURIDISCH_LOKET, Role.PRIVACY_OFFICER)
    for _ in range(3):
        await town.anna.types("/mijn")
        sealed(town)
    assert told(town) == 0


@pytest.mark.parametrize(
    "touched",
    [
        "UPDATE audit_line SET member_id = 3 WHERE id = 2",
        "UPDATE audit_line SET act = 'command:hulp' WHERE id = 1",
        "DELETE FROM audit_line WHERE id = 1",
        "DELETE FROM audit_line WHERE id = 3",
        "INSERT INTO audit_line (id, at, member_id, act, about) SELECT 0, at, 1, 'x', '' FROM audit_line LIMIT 1",
        "DELETE FROM audit_seal WHERE id = 2",
    ],
)
async def test_who_changes_or_takes_out_a_line_is_noticed(town: Town, touched: str) -> None:
    town.settles("Fatma", OrganisationKind.JURIDISCH_LOKET, Role.PRIVACY_OFFICER)
    for _ in range(3):
        await town.anna.types("/mijn")
        sealed(town)
    change(town, "UPDATE audit_seal SET first = 0 WHERE id = 1")
    change(town, touched)
    assert told(town) == 1


async def test_lines_that_were_kept_long_enough_are_not_missed(town: Town) -> None:
    town.settles("Fatma", OrganisationKind.JURIDISCH_LOKET, Role.PRIVACY_OFFICER)
    await town.anna.types("/mijn")
    sealed(town)
    town.clock.advance(timedelta(days=366))
    await town.anna.types("/mijn")
    sealed(town)
    sweep(town)
    assert count(town, "audit_line") == 1
    assert told(town) == 0
