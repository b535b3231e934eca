"""Who may have a part of a consult: the slots that run, the next one, and the people in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from bot.consult.scene import Scene
from storage.consults import Part
from storage.members import Member
from storage.roster import NATIONAL, Shift

FAR = timedelta(days=60)
"""How far ahead the roster is searched."""


def running(scene: Scene, part: Part) -> list[Shift]:
    """The slots that run and whose people may have it: own location, then district, then national."""
    order = scene.reaches
    shifts = [shift for shift in scene.store.roster.running(scene.now, part.area) if shift.reach in order]
    able = [shift for shift in shifts if candidates(scene, part, shift)]
    return sorted(able, key=lambda shift: order.index(shift.reach))


def national_now(scene: Scene, part: Part) -> Shift | None:
    """The national slot that runs, if its people may have this question."""
    return next((shift for shift in running(scene, part) if shift.reach == NATIONAL), None)


def began_since(scene: Scene, part: Part) -> Shift | None:
    """A slot that began after the part was offered, of people who may have it."""
    since = part.offered_at or scene.now
    return next((s for s in running(scene, part) if s.id != part.shift_id and s.starts_at > since), None)


def next_slot(scene: Scene, part: Part, reach: str | None = None) -> Shift | None:
    """The first slot that begins later (at any reach, or at this one) of people who may have this question."""
    coming = scene.store.roster.coming(part.area, (reach,) if reach else scene.reaches, scene.now, scene.now + FAR)
    return next(_with_people(scene, (shift for shift in coming if shift.starts_at > scene.now)), None)


def slots_since(scene: Scene, part: Part, since: datetime) -> list[Shift]:
    """Every slot from `since` on in which somebody could have had it: only there its clock runs."""
    slots = scene.store.roster.coming(part.area, scene.reaches, since, scene.now + FAR, limit=500)
    return list(_with_people(scene, slots))


def candidates(scene: Scene, part: Part, shift: Shift) -> list[Member]:
    """The lawyer of a slot, then the backup, without who just passed it on."""
    return [member for member in _people(scene, shift, scene.barred) if member.id != part.passed_by]


def may_have(scene: Scene, member: Member | None) -> bool:
    """Not the asker, not an office with a conflict, not somebody who left."""
    return _may(scene, member, scene.barred)


def _with_people(scene: Scene, slots: Iterable[Shift]) -> Iterator[Shift]:
    """The slots of which somebody may have the question."""
    slots, barred = list(slots), scene.barred
    scene.meet(number for slot in slots for number in (slot.lawyer_id, slot.backup_id))
    return (slot for slot in slots if _people(scene, slot, barred))


def _people(scene: Scene, shift: Shift, barred: frozenset[str]) -> list[Member]:
    people = (scene.member(shift.lawyer_id), scene.member(shift.backup_id))
    return [member for member in people if member and _may(scene, member, barred)]


def _may(scene: Scene, member: Member | None, barred: frozenset[str]) -> bool:
    if member is None or not member.active or member.id == scene.consult.asker_id:
        return False
    return member.organisation not in barred
