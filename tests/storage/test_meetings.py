"""Meetings as they are kept: one series for each area, one meeting for each day of its rhythm."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from storage.attendance import Answer
from storage.database import Database, create_tables
from storage.meetings import GENERAL, Meeting, MeetingState, Series, ends
from storage.members import Member
from storage.store import Store
from storage.vault import Vault

NOW = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(f"sqlite:///{tmp_path}/meetings.db", Vault(b"k" * 32))
    create_tables(made)
    made.write_now(lambda store: store.members.put(Member(name="Dirk", organisation="L", email="d@x.nl")))
    yield made
    made.close()


def series(areas: str = "huur", district: str = "overijssel") -> Series:
    return Series(
        district=district,
        areas=areas,
        rhythm="2m",
        first_on=date(2026, 12, 10),
        clock="10:00",
        minutes=120,
        seats="hjl;sr;advocaat",
        organiser_id=1,
        created_at=NOW,
    )


def meeting(store: Store, number: int, days: int) -> Meeting:
    starts = NOW + timedelta(days=days)
    row = Meeting(
        code=store.codes.next_code("OVD"),
        series_id=number,
        planned_on=starts.date(),
        starts_at=starts,
        ends_at=ends(starts, 120),
    )
    assert store.meetings.plan(row)
    return row


def test_an_area_of_a_district_is_discussed_in_one_series(database: Database) -> None:
    def work(store: Store) -> None:
        first = store.meetings.start_series(series("huur;arbeid"))
        assert first
        assert store.meetings.start_series(series("huur")) is None
        assert store.meetings.start_series(series("huur", "gelderland"))
        assert store.meetings.end_series(first, NOW)
        assert not store.meetings.end_series(first, NOW)
        assert store.meetings.start_series(series("huur"))

    database.write_now(work)


def test_a_signal_goes_to_the_first_meeting_of_its_district_and_area(database: Database) -> None:
    def work(store: Store) -> None:
        number = store.meetings.start_series(series())
        assert number
        later, sooner = meeting(store, number, 30), meeting(store, number, 9)
        found = store.meetings.next_for("overijssel", "huur", NOW)
        assert found
        assert found.code == sooner.code
        assert store.meetings.next_for("overijssel", "arbeid", NOW) is None
        assert store.meetings.next_for("gelderland", "huur", NOW) is None
        assert store.meetings.change(found, state=MeetingState.CANCELLED)
        after = store.meetings.next_for("overijssel", "huur", NOW)
        assert after
        assert after.code == later.code
        general = store.meetings.next_for("overijssel", GENERAL, NOW)
        assert general
        assert general.code == later.code
        assert store.meetings.next_for("overijssel", "huur", later.starts_at) is None

    database.write_now(work)


def test_who_changes_a_meeting_after_somebody_else_is_told_so(database: Database) -> None:
    def work(store: Store) -> None:
        number = store.meetings.start_series(series())
        assert number
        found = store.meetings.get(meeting(store, number, 9).number)
        assert found
        seen_by_other = Meeting(**found.model_dump())
        assert store.meetings.change(found, venue="Kamer 2")
        assert found.sequence == 1
        assert not store.meetings.change(seen_by_other, venue="Kamer 3")

    database.write_now(work)


def test_an_answer_counts_once_until_the_date_changes(database: Database) -> None:
    def work(store: Store) -> None:
        number = store.meetings.start_series(series())
        assert number
        this = meeting(store, number, 9).number
        assert not store.attendance.answer(this, 1, Answer.COMES, NOW)
        assert store.attendance.invite(this, 1, "hjl")
        assert not store.attendance.invite(this, 1, "hjl")
        assert store.attendance.answer(this, 1, Answer.COMES, NOW)
        assert not store.attendance.answer(this, 1, Answer.COMES, NOW)
        store.attendance.ask_again(this)
        assert [row.answer for row in store.attendance.of(this)] == [Answer.NONE]

    database.write_now(work)
