"""Meetings as they are kept: one series for each area, one meeting for each day of its rhythm."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.privacy.gate import restored
from storage.agenda import Action, ActionState, Decision, NoteKind
from storage.attendance import Answer
from storage.database import Database, create_tables
from storage.meetings import GENERAL, Meeting, MeetingState, Series, ends
from storage.members import Member
from storage.polls import Poll
from storage.signals import Signal
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
        code=store.codes.next_code("OVL"),
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


def signal(store: Store) -> int:
    row = Signal(
        code=store.codes.next_code("SIG"),
        kind="lacune",
        area="huur",
        location="zwolle",
        district="overijssel",
        raised_by=1,
        created_at=NOW,
        wrapped_key=None,
        box=b"",
    )
    return store.signals.file(row, restored("De folder klopt niet")).number


def test_a_decision_is_taken_once_and_can_be_taken_back(database: Database) -> None:
    def work(store: Store) -> None:
        number = store.meetings.start_series(series())
        assert number
        this = meeting(store, number, 9).number
        about = signal(store)
        store.agenda.arrange(this, [about])
        assert store.agenda.decide(this, about, Decision.SETTLED, 1, NOW)
        assert not store.agenda.decide(this, about, Decision.IDEA, 1, NOW)
        assert store.agenda.items(this)[about].decision == Decision.SETTLED
        assert store.agenda.items(this)[about].position == 0
        assert not store.agenda.undecide(this, about, Decision.IDEA)
        assert store.agenda.undecide(this, about, Decision.SETTLED)
        assert store.agenda.decide(this, about, Decision.IDEA, 1, NOW)

    database.write_now(work)


def test_an_action_is_kept_encrypted_and_ends_once(database: Database) -> None:
    def work(store: Store) -> None:
        number = store.meetings.start_series(series())
        assert number
        this = meeting(store, number, 9).number
        note = store.agenda.write(this, NoteKind.ACTION, 1, restored("Bel de gemeente"), NOW)
        assert b"gemeente" not in store.agenda.notes(this, NoteKind.ACTION)[0].box
        assert store.agenda.text_of(note) == "Bel de gemeente"
        due = NOW + timedelta(days=3)
        row = Action(meeting_id=this, note_id=note, owner_id=1, due_on=due.date(), next_at=due)
        action = store.agenda.put(row)
        assert store.agenda.due(NOW) == []
        assert store.agenda.due(due) == [action]
        assert store.agenda.move_on(action, due, due + timedelta(days=7))
        assert not store.agenda.move_on(action, due, due + timedelta(days=7))
        assert store.agenda.end_action(action, ActionState.DONE, due)
        assert not store.agenda.end_action(action, ActionState.DONE, due)
        assert store.agenda.actions_of(1) == []

    database.write_now(work)


def test_a_poll_counts_the_last_word_of_each_and_is_decided_once(database: Database) -> None:
    def work(store: Store) -> None:
        number = store.meetings.start_series(series())
        assert number
        days = [NOW + timedelta(days=7), NOW + timedelta(days=8)]
        poll = store.polls.ask(Poll(series_id=number, asked_by=1, asked_at=NOW, next_at=NOW), days)
        first, second = (date.number for date in store.polls.dates(poll))
        store.polls.vote(first, 1, can=False)
        store.polls.vote(first, 1, can=True)
        store.polls.vote(second, 1, can=False)
        assert store.polls.votes(poll) == {first: {1: True}, second: {1: False}}
        assert store.polls.tell_once(poll, NOW)
        assert not store.polls.tell_once(poll, NOW)
        assert store.polls.end(poll)
        assert not store.polls.end(poll)
        assert store.polls.due(NOW) == []

    database.write_now(work)
