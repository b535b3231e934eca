"""Routing: a part goes to who is on duty now, or it waits for the next slot."""

from __future__ import annotations

from bot.chat.effect import Edit, Effects, Priority, Tell
from bot.chat.text import text
from bot.consult import cards
from bot.consult.duty import candidates, may_have, next_slot, running
from bot.consult.pace import plan
from bot.consult.rules import STARTS_ANEW, steps
from bot.consult.scene import Scene, coordinators_card, lawyer_card
from storage.consults import Part, PartState, Step
from storage.members import Member
from storage.roster import Shift


def route(scene: Scene, part: Part, *, without: int | None = None) -> Effects:
    """Offer a part to who is on duty (not in shift `without`), or let it wait. It always gets a next moment."""
    shifts = [shift for shift in running(scene, part) if shift.id != without]
    if not shifts:
        wait(scene, part)
        return coordinators_see(scene, part)
    return offer(scene, part, shifts[0], candidates(scene, part, shifts[0])[0])


def offer(scene: Scene, part: Part, shift: Shift, lawyer: Member) -> Effects:
    """Put a part before a lawyer."""
    _set_clock(scene, part)
    part.backup_to = _backup(scene, part, shift, lawyer)
    part.state, part.reach, part.shift_id = PartState.OFFERED, shift.reach, shift.id
    part.offered_to, part.offered_at = lawyer.id, scene.now
    plan(scene, part)
    asked = [number for number in (part.offered_to, part.backup_to) if number]
    return [*(effect for number in asked for effect in ask(scene, part, number)), *coordinators_see(scene, part)]


def ask(scene: Scene, part: Part, member: int) -> Effects:
    """The question card to one lawyer; who had it before also gets a message, because a changed card makes no sound."""
    card = card_for(scene, part, member)
    if not scene.store.outbox.copies(card.name):
        return [card]
    words = cards.notice(scene, text("part-again"))
    return [card, Tell(f"part:{part.id}:again:{scene.stamp}", member, words, card.name, Priority.CLAIM)]


def card_for(scene: Scene, part: Part, member: int) -> Tell:
    """The question card of one lawyer, as it should stand now."""
    return Tell(lawyer_card(part, member), member, cards.question(scene, part), priority=Priority.CLAIM)


def wait(scene: Scene, part: Part) -> None:
    """It waits for the next slot. When it is urgent, or there is no slot, the coordinators hear of it."""
    part.state, part.offered_to, part.backup_to, part.shift_id, part.reach = PartState.WAITING, None, None, None, ""
    part.passed_by = None
    untold = part.step not in (*STARTS_ANEW, Step.TELL_COORDINATORS)
    if untold and (scene.consult.urgent or next_slot(scene, part) is None):
        part.step, part.clock_from = Step.TELL_COORDINATORS, part.clock_from or scene.now
    plan(scene, part)


def coordinators_see(scene: Scene, part: Part) -> Effects:
    """The coordinators' card about it, when there is one, says who has it now; what they can press stays."""
    name = coordinators_card(part)
    if not scene.store.outbox.copies(name):
        return []
    slot = next_slot(scene, part) if part.state == PartState.WAITING else None
    if slot:
        return [Edit(name, cards.escalation(scene, part, text("escalation-waits", at=slot.starts_at)))]
    if part.state == PartState.OFFERED:
        return [
            Edit(name, cards.escalation(scene, part, text("escalation-offered", lawyer=scene.name(part.offered_to))))
        ]
    return []


def _set_clock(scene: Scene, part: Part) -> None:
    """The clock starts with the first offer and goes on over later ones.

    After waiting it starts anew when it is urgent or the coordinators were told: this lawyer has to get a chance too.
    """
    waited = part.state == PartState.WAITING and (scene.consult.urgent or part.step in STARTS_ANEW)
    if waited or part.clock_from is None:
        part.clock_from, part.step = scene.now, Step.REMIND
    elif part.step not in steps(urgent=scene.consult.urgent):
        part.step = Step.REMIND


def _backup(scene: Scene, part: Part, shift: Shift, lawyer: Member) -> int | None:
    """When it is urgent the backup gets it at once; otherwise a backup who was asked in this slot still is."""
    backup = scene.member(shift.backup_id)
    if scene.consult.urgent and backup and backup.id != lawyer.id and may_have(scene, backup):
        return backup.id
    return part.backup_to if part.shift_id == shift.id and part.backup_to != lawyer.id else None
