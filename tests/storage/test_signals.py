"""Signals in the database: each decision happens once, a merger moves nothing, and nobody counts twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.privacy.gate import examine
from bot.privacy.words import RawText
from storage.database import Database, create_tables
from storage.members import Member
from storage.signals import Level, Signal, SignalState
from storage.store import Store
from storage.vault import Vault

NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=30)
WORDS = "Servicekosten worden niet afgerekend."


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    base = Database(f"sqlite:///{tmp_path}/signals.db", Vault(b"k" * 32))
    create_tables(base)

    def people(store: Store) -> None:
        for name in ("Anna", "Bram", "Cor"):
            store.members.put(Member(name=name, organisation="Loket", email=f"{name.lower()}@voorbeeld.nl"))

    base.write_now(people)
    yield base
    base.close()


def file(store: Store, code: str = "SIG-0001", *, by: int = 1, district: str = "overijssel", **more: object) -> int:
    row = Signal(
        code=code,
        kind="casuistiek",
        area="huur",
        location="zwolle",
        district=district,
        raised_by=by,
        created_at=NOW,
        next_at=LATER,
        wrapped_key=None,
        box=b"",
        **more,
    )
    number = store.signals.file(row, examine(RawText(WORDS)).clean()).number
    store.sightings.see(number, by, "zwolle", district, NOW)
    return number


def signal(store: Store, number: int) -> Signal:
    found = store.signals.get(number)
    assert found
    return found


def test_the_text_is_kept_encrypted_and_gone_when_erased(database: Database) -> None:
    number = database.write_now(file)
    kept = database.read_now(lambda store: signal(store, number))
    assert WORDS.encode() not in kept.box
    assert database.read_now(lambda store: store.signals.text_of(number)) == WORDS
    database.write_now(lambda store: store.signals.erase(signal(store, number)))
    assert database.read_now(lambda store: store.signals.text_of(number)) is None


def test_a_decision_happens_once(database: Database) -> None:
    number = database.write_now(file)

    def settle(store: Store) -> bool:
        return store.signals.settle(number, SignalState.SETTLED, NOW, LATER)

    assert database.write_now(settle)
    assert not database.write_now(settle)
    assert not database.write_now(lambda store: store.signals.carry_over(number, None, LATER))
    assert database.write_now(lambda store: store.signals.reopen(number, SignalState.SETTLED, LATER))
    assert database.read_now(lambda store: signal(store, number).erase_at) is None


def test_nothing_leaves_the_district_before_somebody_said_it_is_untraceable(database: Database) -> None:
    number = database.write_now(file)

    def up(store: Store) -> bool:
        return store.signals.forward(number, Level.NATIONAL, 2, LATER)

    assert not database.write_now(up)
    database.write_now(lambda store: store.signals.confirm_untraceable(number, 2, NOW))
    assert database.write_now(up)
    assert not database.write_now(up)


def test_another_text_must_be_confirmed_anew(database: Database) -> None:
    number = database.write_now(file)
    database.write_now(lambda store: store.signals.confirm_untraceable(number, 2, NOW))
    database.write_now(lambda store: store.signals.rewrite(signal(store, number), examine(RawText("Anders.")).clean()))
    assert not database.write_now(lambda store: store.signals.forward(number, Level.NATIONAL, 2, LATER))
    assert database.read_now(lambda store: store.signals.text_of(number)) == "Anders."


def test_the_same_person_counts_once(database: Database) -> None:
    number = database.write_now(file)
    assert database.write_now(lambda store: store.sightings.see(number, 2, None, "gelderland", NOW))
    assert not database.write_now(lambda store: store.sightings.see(number, 2, None, "gelderland", NOW))
    assert not database.write_now(lambda store: store.sightings.see(number, 1, "zwolle", "overijssel", NOW))
    backing = database.read_now(lambda store: store.sightings.backing_of(signal(store, number)))
    assert (backing.weight, backing.districts) == (2, ("overijssel", "gelderland"))


def test_a_chain_of_mergers_keeps_origins_and_counts_and_can_be_undone(database: Database) -> None:
    def three(store: Store) -> tuple[int, int, int]:
        first = file(store)
        second = file(store, "SIG-0002", by=2, district="gelderland")
        third = file(store, "SIG-0003", by=2, district="limburg")
        assert store.signals.merge(third, second)
        assert store.signals.merge(second, first)
        return first, second, third

    first, second, third = database.write_now(three)
    backing = database.read_now(lambda store: store.sightings.backing_of(signal(store, first)))
    assert backing.weight == 2
    assert set(backing.districts) == {"overijssel", "gelderland", "limburg"}
    assert set(backing.codes) == {"SIG-0002", "SIG-0003"}
    assert database.read_now(lambda store: store.signals.head_of(signal(store, third)).code) == "SIG-0001"
    assert database.write_now(lambda store: store.signals.split(second, LATER))
    backing = database.read_now(lambda store: store.sightings.backing_of(signal(store, second)))
    assert backing.codes == ("SIG-0003",)


def test_a_planned_meeting_gets_what_waits_and_a_cancelled_one_passes_it_on(database: Database) -> None:
    def plan(store: Store) -> list[int]:
        mine, elsewhere = file(store), file(store, "SIG-0002", district="gelderland")
        assert store.signals.put_waiting_on(7, "overijssel", ["huur", "arbeid"], LATER) == 1
        assert signal(store, mine).level == Level.REGIONAL
        assert signal(store, elsewhere).meeting_id is None
        assert store.signals.move_agenda(7, 8, LATER) == 1
        return [row.number for row in store.signals.agenda(8)]

    assert database.write_now(plan) == [1]


def test_members_see_what_they_raised_as_what_it_goes_on(database: Database) -> None:
    def merged(store: Store) -> list[str]:
        first, second = file(store), file(store, "SIG-0002", by=2)
        store.signals.merge(second, first)
        return [row.code for row in store.sightings.seen_by(2, NOW)]

    assert database.write_now(merged) == ["SIG-0001"]
