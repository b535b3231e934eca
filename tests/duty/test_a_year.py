"""A year of duty on a fast clock: no question is forgotten, no reminder is missed or comes twice.

People fall ill, swap, go away, move shifts and keep silent; the clock changes; the bot is down for hours and
days; two replicas look after each other. What should have been sent is worked out apart from the program, from who had
which shift when (`year_expected`).
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, time, timedelta

import pytest
from sqlmodel import select
from year_expected import (
    DAY,
    accepts_slowly,
    answered,
    gaps_told,
    gaps_wanted,
    mondays,
    reminders_sent,
    reminders_wanted,
    sent,
    swaps_of,
    touched,
    unanswered_at,
    when_up,
)
from year_people import intend, react
from year_world import (
    AREAS,
    END,
    LOCATIONS,
    REACHES,
    SHARE,
    START,
    World,
    live,
    new_world,
    read_in,
    rows,
    workdays_later,
)

from bot.chat.catalogue import ZONE
from storage.audit import AuditLine
from storage.consults import LIVE, UNOWNED, Consult, ConsultState, Part
from storage.inbox import SetAside
from storage.roster import Outcome, Shift
from storage.shift_changes import How, ShiftChange
from storage.swaps import SwapState

SUMMER = date(2027, 7, 1)
pytestmark = pytest.mark.timeout(3600)
"""Seconds: all of it is lived before the first of these is looked at."""


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory, lived_once: Callable[[str], None]) -> Iterator[World]:
    """What is left in the end; the roster of a half year is read in weeks before it begins."""
    lived_once("year")
    folder = tmp_path_factory.mktemp("year")
    made = new_world(folder, 20261201)

    def second_half() -> Iterator[None]:
        read_in(made, folder, rows(made, SUMMER, date(2027, 12, 31)))
        yield from ()

    read_in(made, folder, rows(made, START.date(), min(SUMMER, END.date() + timedelta(days=45)) - DAY))
    made.plan(START + timedelta(days=165), second_half)  # type: ignore[arg-type]  # it sends nothing
    intend(made)
    for days, hours, lasts in ((20, 2, 2), (120, 2.2, 29), (251, 3, 72.5)):
        since = START + timedelta(days=days, hours=hours)
        made.outages.append((since, since + timedelta(hours=lasts)))
    asyncio.run(live(made, react))
    yield made
    made.town.close()


# -- questions -------------------------------------------------------------------------------------------------


def test_every_question_has_ended_or_is_in_sight(world: World) -> None:
    """Answered, withdrawn, closed; or with an owner or a place in the queue, and a moment at which the bot looks."""
    assert len(world.accepted) >= 400 * SHARE
    consults = world.looks(lambda store: list(store.session.exec(select(Consult))))
    parts = world.looks(lambda store: list(store.session.exec(select(Part))))
    assert len(consults) == len(world.accepted)
    for part in parts:
        if part.state in LIVE:
            assert part.next_at is not None, part
            assert part.next_at > world.now, part
            assert (part.owner_id is None) == (part.state in UNOWNED), part
    for consult in consults:
        mine = [part for part in parts if part.consult_id == consult.id]
        assert bool([part for part in mine if part.state in LIVE]) == (consult.state == ConsultState.OPEN), consult
    ended = Counter(consult.state for consult in consults)
    assert ended[ConsultState.CLOSED] > 250 * SHARE


def test_at_no_moment_was_a_question_forgotten(world: World) -> None:
    """After each look: every open question had a next moment, and none had passed."""
    assert world.overdue == []
    assert world.looks(lambda store: list(store.session.exec(select(SetAside)))) == []


def test_a_lawyer_who_waits_is_reminded_once_halfway(world: World) -> None:
    wanted = set(accepts_slowly(world))
    found = Counter(
        (int(row.name.split(":")[1]), row.created_at) for row in sent(world, "part:") if ":reminder:" in row.name
    )
    assert len(wanted) > 8 * SHARE
    assert wanted <= set(found)
    assert max(found.values()) == 1


def test_an_asker_who_does_not_close_is_reminded_after_three_days_and_it_closes_after_five(world: World) -> None:
    """Working days of the asker's own region: Good Friday counts in Utrecht and not in Zwolle."""
    nudges = Counter(
        (int(row.name.split(":")[1]), row.created_at) for row in sent(world, "part:") if ":asker-nudge:" in row.name
    )
    wanted, closed = set(), 0
    for part, at, until, place in answered(world):
        reminded, closes = workdays_later(at, 3, place), workdays_later(at, 5, place)
        if until > when_up(world, reminded) and reminded < END:
            wanted.add((part, when_up(world, reminded)))
        if when_up(world, closes) < END and not touched(world, at, closes):
            assert until <= closes, (part, at, until, closes)
            closed += until == closes
    assert set(nudges) == wanted
    assert max(nudges.values()) == 1
    assert closed > 50 * SHARE


# -- reminders of shifts ---------------------------------------------------------------------------------------


def test_every_reminder_of_a_shift_came_once_and_at_its_moment(world: World) -> None:
    found = Counter(reminders_sent(world))
    assert Counter(reminders_wanted(world)) - found == Counter()
    assert found - Counter(reminders_wanted(world, handed_over_then=True)) == Counter()
    assert len(found) > 2000 * SHARE


def test_who_asks_to_swap_hears_two_working_days_before_that_nobody_does(world: World) -> None:
    swaps = swaps_of(world)
    found = Counter(
        (int(row.name.split(":")[1]), row.created_at) for row in sent(world, "swap:") if row.name.endswith(":nobody")
    )
    wanted = {each for swap in swaps if (each := unanswered_at(world, swap))}
    assert {number for number, _ in found} == {number for number, _ in wanted}
    assert set(found) == wanted
    assert len(wanted) > 10 * SHARE
    assert Counter(swap.state for swap in swaps)[SwapState.TAKEN] > 10 * SHARE


def test_each_monday_has_its_digest_and_its_roster_on_paper(world: World) -> None:
    digests, papers = (
        Counter(row.name for row in sent(world, "digest:")),
        Counter(row.name for row in sent(world, "paper:")),
    )
    for channel in ("C-zwolle", "C-landelijk"):
        assert {f"digest:desk:{channel}:{day}" for day, _ in mondays(time(8, 30))} <= set(digests)
    assert max(digests.values()) == 1
    shifts = world.looks(lambda store: list(store.session.exec(select(Shift))))
    for place in LOCATIONS:
        weeks = {day for day, _ in mondays(time(7, 30)) if _has_week(shifts, REACHES[place], day)}
        assert {name.split(":")[2] for name in papers if name.startswith(f"paper:{place}:")} == {
            str(day) for day in weeks
        }
    assert max(papers.values()) == 1


def _has_week(shifts: list[Shift], reach: str, monday: date) -> bool:
    days = {monday + n * DAY for n in range(7)}
    return any(shift.reach == reach and shift.starts_at.astimezone(ZONE).date() in days for shift in shifts)


def test_every_empty_place_is_told_four_weeks_and_three_days_before(world: World) -> None:
    wanted, found = Counter(gaps_wanted(world)), Counter(gaps_told(world))
    assert wanted - found == Counter()
    assert found - wanted == Counter()
    assert Counter(title for title, *_ in found)["gap-soon"] > 2 * SHARE


# -- the roster ------------------------------------------------------------------------------------------------


def test_every_change_reached_both_people_and_the_coordinators_and_has_an_audit_line(world: World) -> None:
    """Who did it saw it happen; the file that is read in has one card for each person."""
    told = {
        (row.created_at, row.place)
        for name in ("duty:", "swap:", "roster:", "gap:", "stop:")
        for row in sent(world, name)
    }
    lines = world.looks(lambda store: list(store.session.exec(select(ShiftChange))))
    audit = {
        (line.at, line.member_id) for line in world.looks(lambda store: list(store.session.exec(select(AuditLine))))
    }
    changed = [line for line in lines if line.old_lawyer != line.new_lawyer and line.how != How.IMPORTED and line.by]
    assert len(changed) > 100 * SHARE
    for line in changed:
        for who in {line.old_lawyer, line.new_lawyer} - {None, line.by}:
            assert (line.at, f"desk-{who}") in told, line
        assert any(place.startswith("C-") for at, place in told if at == line.at), line
        assert (line.at, line.by) in audit, line


def test_nothing_of_the_roster_was_lost_and_what_is_over_has_one_outcome(world: World) -> None:
    shifts = world.looks(lambda store: list(store.session.exec(select(Shift))))
    assert {shift.number for shift in shifts} == set(world.versions)
    over = [shift for shift in shifts if shift.ends_at <= world.now]
    assert all(shift.outcome for shift in over)
    assert not any(shift.outcome for shift in shifts if shift.ends_at > world.now)
    assert Outcome.SERVED in {shift.outcome for shift in over}
    assert {shift.area for shift in over} == set(AREAS)
    for shift in over:
        last = world.versions[shift.number][-1].stand
        assert (last.lawyer or None) == (None if shift.outcome == Outcome.NOBODY else shift.lawyer_id), shift
        clock = shift.starts_at.astimezone(ZONE)
        assert clock.minute == 0 or clock.hour == 15, shift
