"""Routing: who gets a part of a consult now, who next, and when. Own location, then district, then national."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.chat.effect import Effects, Priority, Tell
from bot.consult import cards
from bot.consult.rules import after, moment_of, next_workday_at_nine, steps, windows_of
from bot.consult.scene import Scene, lawyer_card
from storage.consults import Part, PartState, Step
from storage.members import Member
from storage.roster import NATIONAL, Shift

FAR = timedelta(days=60)
"""How far ahead the roster is searched."""


def reaches(scene: Scene) -> tuple[str, ...]:
    """Where a consult may go, nearest first."""
    near = (scene.consult.location, scene.consult.district)
    return (*(reach for reach in near if reach), NATIONAL)


def route(scene: Scene, part: Part) -> Effects:
    """Offer a part to who is on duty, or let it wait for the next slot. It always gets a next moment."""
    shift = _running(scene, part)
    if shift is None:
        return _wait(scene, part)
    return offer(scene, part, shift, _candidates(scene, part, shift)[0])


def offer(scene: Scene, part: Part, shift: Shift, lawyer: Member) -> Effects:
    """Put a part before a lawyer. The clock starts with the first offer and goes on over later ones."""
    part.state, part.reach, part.shift_id = PartState.OFFERED, shift.reach, shift.id
    part.offered_to, part.offered_at = lawyer.id, scene.now
    part.backup_to = _backup_at_once(scene, part, shift, lawyer)
    part.clock_from = part.clock_from or scene.now
    if part.step not in steps(urgent=scene.consult.urgent):
        part.step = Step.REMIND
    plan_next(scene, part, shift)
    return [card_for(scene, part, number) for number in (part.offered_to, part.backup_to) if number]


def card_for(scene: Scene, part: Part, member: int) -> Tell:
    """The question card, to one lawyer."""
    return Tell(lawyer_card(part, member), member, cards.question(scene, part), priority=Priority.CLAIM)


def plan_next(scene: Scene, part: Part, shift: Shift | None = None) -> None:
    """When the running step comes; not later than the end of the slot, because then somebody else is on duty."""
    urgent = scene.consult.urgent
    start = part.clock_from or scene.now
    windows = windows_of(_coming(scene, part, start))
    part.next_at = moment_of(Step(part.step), start, scene.config, windows, urgent=urgent)
    if shift and not urgent and part.state == PartState.OFFERED:
        part.next_at = min(part.next_at, shift.ends_at)
    part.next_at = max(part.next_at, scene.now)


def advance(scene: Scene, part: Part) -> None:
    """The running step was done: plan the one after it; after the last, coordinators hear again each workday."""
    done = Step(part.step)
    part.step = after(done, urgent=scene.consult.urgent)
    if part.step == done:
        part.next_at = next_workday_at_nine(scene.now, scene.config)
        return
    shift = scene.store.roster.get(part.shift_id) if part.shift_id else None
    plan_next(scene, part, shift)


def next_slot(scene: Scene, part: Part) -> Shift | None:
    """The first slot that begins later, at whatever reach, of somebody who may have this question."""
    coming = _coming(scene, part, scene.now)
    return next((s for s in coming if s.starts_at > scene.now and _candidates(scene, part, s, later=True)), None)


def national_now(scene: Scene, part: Part) -> Shift | None:
    """The national slot that runs, if its lawyer may have this question."""
    running = scene.store.roster.running(scene.now, part.area)
    return next((s for s in running if s.reach == NATIONAL and _candidates(scene, part, s)), None)


def first_candidate(scene: Scene, part: Part, shift: Shift) -> Member:
    """Who of a slot gets it: the lawyer, or the backup when the lawyer may not."""
    return _candidates(scene, part, shift)[0]


def may_have(scene: Scene, part: Part, member: Member | None) -> bool:
    """Not the asker, not an office with a conflict, not somebody who left."""
    if member is None or not member.active or member.id == scene.consult.asker_id:
        return False
    return member.organisation not in scene.store.consults.excluded(scene.consult.number)


def _wait(scene: Scene, part: Part) -> Effects:
    slot = next_slot(scene, part)
    part.state, part.offered_to, part.backup_to, part.shift_id, part.reach = PartState.WAITING, None, None, None, ""
    part.passed_by = None
    if scene.consult.urgent and part.step in (Step.OFFER, Step.REMIND):
        part.step, part.clock_from = Step.TELL_COORDINATORS, part.clock_from or scene.now
        part.next_at = moment_of(Step.TELL_COORDINATORS, part.clock_from, scene.config, (), urgent=True)
        part.next_at = max(part.next_at, scene.now) if slot is None else min(part.next_at, slot.starts_at)
        return []
    if slot is None:
        part.step = Step.TELL_COORDINATORS
        part.clock_from = part.clock_from or scene.now
        part.next_at = next_workday_at_nine(scene.now, scene.config)
        return []
    part.next_at = slot.starts_at
    return []


def _running(scene: Scene, part: Part) -> Shift | None:
    order = reaches(scene)
    running = [shift for shift in scene.store.roster.running(scene.now, part.area) if shift.reach in order]
    running = [shift for shift in running if _candidates(scene, part, shift)]
    return min(running, key=lambda shift: order.index(shift.reach), default=None)


def _candidates(scene: Scene, part: Part, shift: Shift, *, later: bool = False) -> list[Member]:
    """The lawyer of a slot, then the backup, without those who may not have it or just passed it on."""
    people = (scene.member(shift.lawyer_id), scene.member(shift.backup_id))
    return [m for m in people if m and may_have(scene, part, m) and (later or m.id != part.passed_by)]


def _backup_at_once(scene: Scene, part: Part, shift: Shift, lawyer: Member) -> int | None:
    backup = scene.member(shift.backup_id)
    asked = scene.consult.urgent and backup and backup.id != lawyer.id and may_have(scene, part, backup)
    return shift.backup_id if asked else part.backup_to


def _coming(scene: Scene, part: Part, since: datetime) -> list[Shift]:
    return scene.store.roster.coming(part.area, reaches(scene), since, scene.now + FAR)
