"""Where a consult stands, in words for its asker: what happens next, and when."""

from __future__ import annotations

from bot.chat.text import Text, text
from bot.consult.duty import next_slot
from bot.consult.pace import heard_by
from bot.consult.rules import STARTS_ANEW
from bot.consult.scene import Scene
from storage.consults import Part, PartState, Step
from storage.roster import NATIONAL


def status_of(scene: Scene) -> Text:
    """Where a consult stands, in one or two sentences for its asker; with several areas one sentence each."""
    parts = scene.live
    if len(parts) > 1:
        return text("stands-several", lines=tuple(_in_short(scene, part) for part in parts))
    return _in_full(scene, parts[0]) if parts else text("stands-done")


def _in_full(scene: Scene, part: Part) -> Text:
    area, lawyer = scene.area(part), scene.name(part.owner_id or part.offered_to)
    match part.state:
        case PartState.OFFERED:
            backup = scene.name(part.backup_to)
            return text(_offered(scene, part), area=area, lawyer=lawyer, backup=backup, until=heard_by(scene, part))
        case PartState.WAITING:
            return _waiting(scene, part)
        case PartState.ANSWERED:
            return text("stands-answered", lawyer=lawyer)
        case PartState.ASKED_BACK:
            return text("stands-asked-back", lawyer=lawyer)
        case _:
            return text("stands-claimed", lawyer=lawyer)


def _offered(scene: Scene, part: Part) -> str:
    if part.step in STARTS_ANEW:
        return "stands-escalated"
    if part.backup_to:
        return "stands-offered-urgent" if scene.consult.urgent else "stands-with-backup"
    return "stands-offered-urgent-alone" if scene.consult.urgent else "stands-offered"


def _waiting(scene: Scene, part: Part) -> Text:
    slot = next_slot(scene, part)
    area = scene.area(part)
    if slot is None:
        return text("stands-nobody", area=area)
    if scene.consult.urgent:
        return text("stands-waiting-urgent", area=area, at=slot.starts_at)
    name = "stands-waiting-national" if slot.reach == NATIONAL else "stands-waiting"
    return text(name, area=area, at=slot.starts_at)


def _in_short(scene: Scene, part: Part) -> Text:
    """One of several areas."""
    area, lawyer = scene.area(part), scene.name(part.owner_id or part.offered_to)
    match part.state:
        case PartState.OFFERED if part.step not in (*STARTS_ANEW, Step.TELL_COORDINATORS):
            return text("area-offered", area=area, lawyer=lawyer, until=heard_by(scene, part))
        case PartState.OFFERED:
            return text("area-escalated", area=area, lawyer=lawyer)
        case PartState.WAITING:
            slot = next_slot(scene, part)
            return text("area-waiting", area=area, at=slot.starts_at) if slot else text("area-nobody", area=area)
        case PartState.ANSWERED:
            return text("area-answered", area=area, lawyer=lawyer)
        case PartState.ASKED_BACK:
            return text("area-asked-back", area=area, lawyer=lawyer)
        case _:
            return text("area-claimed", area=area, lawyer=lawyer)
