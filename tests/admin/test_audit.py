"""The self-audit: each kind of violation is planted, found, counted, told once, and gone when it is mended."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from prometheus_client import generate_latest
from sqlalchemy import text as sql
from town import TUESDAY, Town, zwolle

from bot.admin.audit import due, look, reconcile, step
from bot.engine import metrics
from bot.engine.job import Moment
from bot.engine.outgoing import put_effects
from storage.agenda import Action, Note
from storage.breaches import Breach
from storage.ideas import Idea
from storage.meetings import Meeting, Series
from storage.members import OrganisationKind, Role
from storage.outbox import CardCopy
from storage.polls import Poll
from storage.reasons import Reason
from storage.steering import SteeringProposal
from storage.store import Store
from storage.swaps import Swap
from storage.violations import Flaw, Wrong

QUESTION = "Mag de verhuurder de huur tussentijds verhogen?"
QUARTER = timedelta(minutes=15)


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """One of everything that can be open, and all of it in order."""
    async with zwolle(f"sqlite:///{tmp_path}/town.db") as place:
        place.settles("Bea", OrganisationKind.JURIDISCH_LOKET, Role.ADMIN)
        place.settles("Stef", OrganisationKind.OTHER, Role.STEERING_GROUP)
        place.has_duty(place.ella, "arbeid", day=TUESDAY + timedelta(days=1))
        await asks(place)
        await place.bram.presses("Ik pak dit op")
        await place.anna.types("/consult arbeid Mag een werkgever het loon later betalen?")
        await place.anna.presses("Verstuur")
        await place.anna.types("/signaal huur De folder over servicekosten klopt niet meer.")
        await place.anna.presses("Verstuur")
        await place.passes(minutes=1)
        place.database.write_now(lambda store: one_of_each(place, store))
        assert flaws(place) == []
        yield place


async def asks(town: Town, question: str = QUESTION) -> None:
    await town.anna.types(f"/consult huur {question}")
    await town.anna.presses("Verstuur")


def one_of_each(town: Town, store: Store) -> None:
    now, later, me = town.clock.now(), town.clock.now() + timedelta(days=3), town.dirk.member.number
    series = Series(
        district="overijssel", areas="arbeid", rhythm="2m", minutes=120, seats="hjl", organiser_id=me, created_at=now
    )
    number = store.meetings.start_series(series)
    ends = later + timedelta(hours=2)
    planned = {"planned_on": later.date(), "starts_at": later, "ends_at": ends, "next_at": later, "step": "invite"}
    meeting = store.outbox.put(Meeting(code="OVL-0007", series_id=number or 0, **planned))
    store.outbox.put(Idea(code="IDEE-7", area="huur", created_at=now, owner_id=me, next_at=later, box=b""))  # type: ignore[call-arg]
    store.outbox.put(SteeringProposal(idea_id=1, open_for="idea:1", proposed_at=now, next_at=later))
    store.outbox.put(Poll(series_id=number or 0, asked_by=me, asked_at=now, next_at=later))
    note = store.outbox.put(
        Note(meeting_id=meeting, kind="actie", author_id=me, written_at=now, wrapped_key=None, box=b"")
    )
    due = {"due_on": later.date(), "next_at": later}
    store.outbox.put(Action(meeting_id=meeting, note_id=note, owner_id=me, **due))
    bram = town.bram.member.number
    store.outbox.put(Swap(shift_id=1, areas="huur", asked_by=bram, asked_at=now, next_at=later))
    store.outbox.put(Breach(code="HUU-0001", noticed_at=now, deadline=later, reported_by=me, seen_by="", next_at=later))
    store.outbox.put(Reason(author_id=me, written_at=now, wrapped_key=b"k", box=b"", erase_at=later))
    for name in ("steering:1", "poll:1", "swap:1"):
        store.outbox.put(CardCopy(name=name, platform="desk", place="x", message_place="x", message_id="1"))


def flaws(town: Town) -> list[Flaw]:
    return town.database.read_now(lambda store: store.inspection.flaws(town.clock.now()))


def change(town: Town, statement: str) -> None:
    town.database.write_now(lambda store: store.session.connection().execute(sql(statement)))


async def audit(town: Town) -> None:
    """One look, and everything that it tells delivered."""
    town.clock.advance(QUARTER)

    def work(store: Store) -> None:
        moment = Moment(town.clock.now(), town.reference, town.config, store)
        put_effects(store, look(moment, town.clock.now()), town.clock.now())

    await town.database.write(work)
    await town.delivery.settle()


PLANTED = [
    (Wrong.MOMENT, "HUU-0001", "UPDATE part SET next_at = NULL WHERE id = 1"),
    (Wrong.MOMENT, "HUU-0001", "UPDATE part SET state = 'gesloten' WHERE id = 1"),
    (Wrong.LATE, "HUU-0001", "UPDATE part SET next_at = '2026-12-01 07:00:00' WHERE id = 1"),
    (Wrong.OWNER, "HUU-0001", "UPDATE part SET owner_id = NULL WHERE id = 1"),
    (Wrong.OWNER, "HUU-0001", "UPDATE member SET active = false WHERE name = 'Bram'"),
    (Wrong.OWNER, "ARB-0001", "UPDATE part SET state = 'uitgezet', offered_to = NULL WHERE id = 2"),
    (Wrong.OWNER, "ARB-0001", "UPDATE member SET active = false WHERE name = 'Anna'"),
    (Wrong.MESSAGE, "HUU-0001", "DELETE FROM card_copy WHERE name LIKE 'part:1:%'"),
    (Wrong.MESSAGE, "HUU-0001", "UPDATE card_copy SET gone = true WHERE name = 'consult:1:asker'"),
    (Wrong.MESSAGE, "ARB-0001", "UPDATE card_copy SET message_id = NULL WHERE name = 'consult:2:asker'"),
    (Wrong.MOMENT, "SIG-0001", "UPDATE signal SET next_at = NULL"),
    (Wrong.LATE, "SIG-0001", "UPDATE signal SET next_at = '2026-12-01 07:00:00'"),
    (Wrong.MESSAGE, "SIG-0001", "DELETE FROM card_copy WHERE name = 'signal:1:mine'"),
    (Wrong.OWNER, "SIG-0001", "UPDATE signal SET meeting_id = 999"),
    (Wrong.OWNER, "IDEE-7", "UPDATE idea SET owner_id = NULL"),
    (Wrong.MOMENT, "IDEE-7", "UPDATE idea SET next_at = NULL"),
    (Wrong.LATE, "IDEE-7", "UPDATE idea SET next_at = '2026-12-01 07:00:00'"),
    (Wrong.OWNER, "steering_proposal 1", "UPDATE member SET active = false WHERE name in ('Stef', 'Bea')"),
    (Wrong.MOMENT, "steering_proposal 1", "UPDATE steering_proposal SET next_at = NULL"),
    (Wrong.MESSAGE, "steering_proposal 1", "DELETE FROM card_copy WHERE name = 'steering:1'"),
    (Wrong.LATE, "poll 1", "UPDATE poll SET next_at = '2026-12-01 07:00:00'"),
    (Wrong.MESSAGE, "poll 1", "DELETE FROM card_copy WHERE name = 'poll:1'"),
    (Wrong.OWNER, "poll 1", "UPDATE member SET active = false WHERE name = 'Dirk'"),
    (Wrong.OWNER, "action 1", "UPDATE member SET active = false WHERE name = 'Dirk'"),
    (Wrong.MOMENT, "action 1", "UPDATE action SET next_at = NULL"),
    (Wrong.LATE, "swap 1", "UPDATE swap SET next_at = '2026-12-01 07:00:00'"),
    (Wrong.OWNER, "swap 1", "UPDATE member SET active = false WHERE name = 'Bram'"),
    (Wrong.MESSAGE, "swap 1", "DELETE FROM card_copy WHERE name = 'swap:1'"),
    (Wrong.LATE, "HUU-0001", "UPDATE breach SET next_at = '2026-12-01 07:00:00'"),
    (Wrong.OWNER, "HUU-0001", "UPDATE member SET active = false WHERE name = 'Bea'"),
    (Wrong.MOMENT, "OVL-0007", "UPDATE meeting SET next_at = NULL WHERE code = 'OVL-0007'"),
    (Wrong.LATE, "OVL-0007", "UPDATE meeting SET next_at = '2026-12-01 07:00:00' WHERE code = 'OVL-0007'"),
    (Wrong.KEPT, "HUU-0001", "UPDATE consult SET state = 'gesloten', erase_at = NULL WHERE id = 1"),
    (Wrong.KEPT, "HUU-0001", "UPDATE consult SET state = 'gesloten', erase_at = '2026-12-01 05:00:00' WHERE id = 1"),
    (Wrong.KEPT, "SIG-0001", "UPDATE signal SET erase_at = '2026-12-01 05:00:00'"),
    (Wrong.KEPT, "reason 1", "UPDATE reason SET erase_at = '2026-12-01 05:00:00'"),
    (
        Wrong.KEPT,
        "draft 9",
        "INSERT INTO draft (id, member_id, kind, platform, wrapped_key, box, expires_at)"
        " VALUES (9, 1, 'x', 'desk', '', '', '2026-12-01 05:00:00')",
    ),
    (
        Wrong.STUCK,
        "outgoing 1",
        "UPDATE outgoing SET state = 'sending', lease_until = '2026-12-01 05:00:00' WHERE id = 1",
    ),
    (Wrong.UNDELIVERABLE, "outgoing 1", "UPDATE outgoing SET state = 'dead' WHERE id = 1"),
]


async def test_each_kind_of_violation_is_found(town: Town) -> None:
    """Each is planted in a transaction that is given up, so that the next one starts from a town in order."""
    missed = []
    for wrong, about, statement in PLANTED:

        def planted(store: Store, statement: str = statement) -> list[Flaw]:
            store.session.connection().execute(sql(statement))
            return store.inspection.flaws(town.clock.now())

        if (wrong, about) not in town.database.read_now(planted):
            missed.append((wrong, about, statement))
    assert missed == []
    assert flaws(town) == []


def test_every_kind_of_violation_is_planted() -> None:
    assert {wrong for wrong, _, _ in PLANTED} == set(Wrong)


async def test_a_card_that_is_on_its_way_is_no_violation(town: Town) -> None:
    change(town, "UPDATE card_copy SET message_id = NULL WHERE name = 'consult:1:asker'")
    change(
        town, "UPDATE outgoing SET state = 'waiting', not_before = '2027-01-01 00:00' WHERE name = 'consult:1:asker'"
    )
    assert flaws(town) == []


async def test_what_is_wrong_is_counted_at_once_and_told_at_the_second_look_once(town: Town) -> None:
    change(town, "UPDATE part SET next_at = NULL WHERE id = 1")
    await audit(town)
    assert town.database.read_now(lambda store: store.violations.counts()) == {Wrong.MOMENT: 1}
    assert not town.bea.has_read("De zelfcontrole")
    await audit(town)
    await audit(town)
    await audit(town)
    told = [seen for seen in town.bea.sees() if "De zelfcontrole" in seen.text]
    assert len(told) == 1
    assert "Niemand kijkt er nog naar" in told[0].text
    assert "HUU-0001" in told[0].text
    assert "verhuurder" not in told[0].text


async def test_what_mends_itself_is_never_told(town: Town) -> None:
    change(town, "UPDATE part SET next_at = NULL WHERE id = 1")
    await audit(town)
    change(town, "UPDATE part SET next_at = '2026-12-09 09:00:00' WHERE id = 1")
    await audit(town)
    await audit(town)
    assert not town.bea.has_read("De zelfcontrole")
    assert town.database.read_now(lambda store: store.violations.counts()) == {}


async def test_what_was_mended_and_breaks_again_is_told_again(town: Town) -> None:
    for _ in range(2):
        change(town, "UPDATE part SET next_at = NULL WHERE id = 1")
        await audit(town)
        await audit(town)
        change(town, "UPDATE part SET next_at = '2026-12-09 09:00:00' WHERE id = 1")
        await audit(town)
    assert sum("De zelfcontrole" in seen.text for seen in town.bea.sees()) == 2


async def test_the_figures_name_every_kind(town: Town) -> None:
    change(town, "UPDATE part SET next_at = NULL WHERE id = 1")
    await audit(town)
    metrics.violations(town.database.read_now(lambda store: store.violations.counts()))
    said = generate_latest(metrics.REGISTRY).decode()
    assert 'kortelijn_violations{kind="moment"} 1.0' in said
    assert 'kortelijn_violations{kind="bericht"} 0.0' in said
    assert "HUU-0001" not in said


# -- the reconciliation ------------------------------------------------------------------------------------------


async def balance(town: Town) -> None:
    def work(store: Store) -> None:
        moment = Moment(town.clock.now(), town.reference, town.config, store)
        put_effects(store, reconcile(moment, town.clock.now()), town.clock.now())

    await town.database.write(work)
    await town.delivery.settle()


async def test_the_coordinators_read_each_night_that_no_question_is_lost(town: Town) -> None:
    await town.anna.presses("Trek in", on="ARB-0001")
    await town.bram.replies("Dat mag niet.", to="HUU-0001")
    await town.anna.presses("Sluit vraag", on="HUU-0001")
    await asks(town, "Hoe lang is de opzegtermijn van een kamer?")
    await balance(town)
    assert "Aangenomen: 3. Beantwoord: 1. Open: 1. Ingetrokken: 1. Verlopen zonder antwoord: 0." in town.channel()
    assert "er is geen vraag kwijt" in town.channel()
    town.clock.advance(timedelta(days=1))
    await balance(town)
    cards = [m for m in town.desk.messages if m.place == "C-ZWOLLE" and "De boeken" in m.text]
    assert len(cards) == 1  # brought up to date, without a second message
    assert cards[0].edits == 1


async def test_a_question_that_vanished_is_missed_by_its_code(town: Town) -> None:
    await asks(town, "Hoe lang is de opzegtermijn van een kamer?")
    for table in ("entry", "trace", "part"):
        change(town, f"DELETE FROM {table} WHERE consult_id = 1")
    change(town, "DELETE FROM consult WHERE id = 1")
    await balance(town)
    assert "Dat klopt niet: het verschil is 1." in town.channel()
    assert "HUU-0001" in town.channel()
    assert town.bea.has_read("het verschil is 1")


async def test_a_record_that_was_removed_because_its_time_was_over_is_not_missed(town: Town) -> None:
    change(town, "UPDATE consult SET state = 'gesloten', wrapped_key = NULL, closed_at = '2020-01-01' WHERE id = 1")
    change(town, "DELETE FROM breach")
    town.database.write_now(lambda store: store.retention.remove_records([1]))
    await balance(town)
    assert "Aangenomen: 1." in town.channel()
    assert "er is geen vraag kwijt" in town.channel()


async def test_of_several_processes_one_looks_in_a_quarter_of_an_hour(town: Town) -> None:
    def works(store: Store) -> list[int]:
        return due(Moment(town.clock.now(), town.reference, town.config, store))

    town.clock.advance(QUARTER)
    assert town.database.read_now(works) == [0]
    change(town, "UPDATE part SET next_at = NULL WHERE id = 1")
    for _ in range(3):
        town.database.write_now(lambda store: step(Moment(town.clock.now(), town.reference, town.config, store), 0))
    looks = town.database.read_now(lambda store: [each.looks for each in store.violations.all()])
    assert looks == [1]
    assert town.database.read_now(works) == []
    town.clock.advance(QUARTER)
    assert town.database.read_now(works) == [0]
