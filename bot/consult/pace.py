"""Pace: the next moment of a part that nobody owns, which it always has."""

from __future__ import annotations

from datetime import datetime

from bot.consult.duty import next_slot, slots_since
from bot.consult.rules import after, moment_of, next_workday_at_nine, soonest, steps, windows_of
from bot.consult.scene import Scene
from storage.consults import Part, PartState, Step


def plan(scene: Scene, part: Part) -> None:
    """Look again when the running step comes, or earlier when somebody else comes on duty."""
    moments = [moment for moment in (_step_at(scene, part), _roster_at(scene, part)) if moment]
    part.next_at = max(min(moments, default=soonest(scene.now, scene.config)), scene.now)


def advance(scene: Scene, part: Part) -> None:
    """The running step was done: plan the one after it. The last one comes back each working day."""
    part.step = after(Step(part.step), urgent=scene.consult.urgent)
    plan(scene, part)


def heard_by(scene: Scene, part: Part) -> datetime:
    """Before when the asker hears something: from the lawyer, or that somebody else was asked."""
    told = scene.consult.urgent or part.step == Step.TELL_COORDINATORS
    moment = _clock(scene, part, Step.TELL_COORDINATORS if told else Step.ASK_BACKUP)
    return max(min(filter(None, (moment, _slot_end(scene, part))), default=moment), scene.now)


def _step_at(scene: Scene, part: Part) -> datetime | None:
    """When the running step comes; None while its clock stands still, because nobody is on duty."""
    if part.step not in steps(urgent=scene.consult.urgent):
        return None
    waits = part.state == PartState.WAITING and not scene.consult.urgent
    if waits and next_slot(scene, part):
        return None
    moment = soonest(scene.now, scene.config) if waits else _clock(scene, part, Step(part.step))
    if part.step == Step.TELL_AGAIN and (waits or moment <= scene.now):
        return next_workday_at_nine(scene.now, scene.config)
    return moment


def _clock(scene: Scene, part: Part, step: Step) -> datetime:
    since = part.clock_from or scene.now
    windows = windows_of(slots_since(scene, part, since))
    return moment_of(step, since, scene.config, windows, urgent=scene.consult.urgent)


def _roster_at(scene: Scene, part: Part) -> datetime | None:
    """When somebody else comes on duty. A slot that ends hands its questions on, except the urgent ones."""
    end = _slot_end(scene, part)
    if end:
        return end
    slot = next_slot(scene, part) if part.state == PartState.WAITING or scene.consult.urgent else None
    return slot.starts_at if slot else None


def _slot_end(scene: Scene, part: Part) -> datetime | None:
    if part.state != PartState.OFFERED or scene.consult.urgent or part.shift_id is None:
        return None
    shift = scene.store.roster.get(part.shift_id)
    return shift.ends_at if shift else None
