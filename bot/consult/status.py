"""Where a consult stands, in words for its asker: what happens next, and when."""

from __future__ import annotations

from datetime import datetime

from bot.chat.text import Text, text
from bot.consult.routing import next_slot
from bot.consult.scene import Scene
from storage.consults import Part, PartState, Step
from storage.roster import NATIONAL


def status_of(scene: Scene) -> Text:
    """Where a consult stands, in one or two sentences for its asker."""
    parts = scene.live
    if len(parts) > 1:
        return text("status-several", lines=tuple(_status(scene, part) for part in parts))
    return _status(scene, parts[0]) if parts else text("status-done")


def _status(scene: Scene, part: Part) -> Text:
    several = len(scene.live) > 1
    area = scene.area(part)
    if part.state == PartState.OFFERED:
        name = (
            "status-offered-area" if several else "status-offered-urgent" if scene.consult.urgent else "status-offered"
        )
        until = part.next_at if scene.consult.urgent else _expected(part)
        return text(name, area=area, lawyer=scene.name(part.offered_to), until=until)
    if part.state == PartState.WAITING:
        return _waiting(scene, part)
    if part.state == PartState.ANSWERED:
        return text("status-answered", lawyer=scene.name(part.owner_id))
    if part.state == PartState.ASKED_BACK:
        return text("status-asked-back", lawyer=scene.name(part.owner_id))
    return text("status-claimed", lawyer=scene.name(part.owner_id))


def _waiting(scene: Scene, part: Part) -> Text:
    slot = next_slot(scene, part)
    area = scene.area(part)
    if slot is None:
        return text("status-nobody", area=area)
    if scene.consult.urgent:
        return text("status-waiting-urgent", area=area, at=slot.starts_at)
    name = "status-waiting-national" if slot.reach == NATIONAL else "status-waiting"
    return text(name, area=area, at=slot.starts_at, until=slot.ends_at)


def _expected(part: Part) -> datetime | None:
    """Before when the asker hears something: at the latest when the first reminder or the backup comes."""
    return part.next_at if part.step != Step.REMIND or part.next_at is None else _accepted_by(part)


def _accepted_by(part: Part) -> datetime | None:
    """The reminder comes at half the acceptance time, so the whole is twice as far; the end of the slot cuts it off."""
    start, reminder = part.clock_from, part.next_at
    return start + 2 * (reminder - start) if start and reminder else reminder
