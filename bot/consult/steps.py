"""What the bot does by itself when nobody takes a part: one function per step of its clock."""

from __future__ import annotations

from datetime import timedelta

from bot.chat.effect import Edit, Effects, Priority, Tell
from bot.chat.text import text
from bot.consult import cards
from bot.consult.duty import began_since, candidates, may_have, national_now, next_slot, running
from bot.consult.escalating import tell_coordinators
from bot.consult.lapsing import close_by_itself, nudge_asker, nudge_owner, take_back
from bot.consult.owning import tell_asker
from bot.consult.pace import advance, plan
from bot.consult.routing import ask, offer, route, wait
from bot.consult.rules import next_workday_at_nine
from bot.consult.scene import Scene, lawyer_card
from bot.consult.status import status_of
from storage.consults import UNOWNED, Part, PartState, Step
from storage.roster import NATIONAL, Shift
from storage.shift_changes import How, Note

JUST_BEGAN = timedelta(minutes=2)
"""Within this time after its start a slot has "just begun": the clock of consults looks every five seconds."""


def take_step(scene: Scene, part: Part) -> Effects:
    """Do what the part's next moment asks for; afterwards it has another next moment, or it is closed."""
    if part.state in UNOWNED:
        return _without_owner(scene, part)
    match Step(part.step):
        case Step.NUDGE_OWNER:
            return nudge_owner(scene, part)
        case Step.NUDGE_ASKER:
            return nudge_asker(scene, part)
        case Step.CLOSE:
            return close_by_itself(scene, part)
        case _:
            return take_back(scene, part)


def _without_owner(scene: Scene, part: Part) -> Effects:
    """First whether somebody else came on duty, then the step."""
    if part.state == PartState.WAITING and running(scene, part):
        return _offer_now(scene, part)
    if _slot_is_over(scene, part):
        return _hand_to_next_slot(scene, part)
    fresh = began_since(scene, part) if part.state == PartState.OFFERED and scene.consult.urgent else None
    if fresh:
        return _offer_too(scene, part, fresh)
    match Step(part.step):
        case Step.TELL_COORDINATORS:
            return _escalate(scene, part)
        case Step.GO_NATIONAL:
            return go_national(scene, part)
        case Step.TELL_AGAIN:
            return _tell_again(scene, part)
        case _ if part.state == PartState.WAITING:
            return _wait_on(scene, part)
        case Step.ASK_BACKUP:
            return _ask_backup(scene, part)
        case _:
            return _remind(scene, part)


# -- who is on duty changes ------------------------------------------------------------------------------


def _offer_now(scene: Scene, part: Part) -> Effects:
    """Who is on duty gets the question, and the asker hears that it moves: a slot began, or it changed hands."""
    effects = route(scene, part)
    shift = scene.store.roster.get(part.shift_id) if part.shift_id else None
    began = shift is None or scene.now - shift.starts_at <= JUST_BEGAN
    return _told(scene, part, effects, "asker-offered" if began else "asker-passed-on")


def _slot_is_over(scene: Scene, part: Part) -> bool:
    shift = scene.store.roster.get(part.shift_id) if part.shift_id else None
    ended = shift is not None and scene.now >= shift.ends_at
    return part.state == PartState.OFFERED and not scene.consult.urgent and ended


def _hand_to_next_slot(scene: Scene, part: Part) -> Effects:
    """Nobody took it in this slot: it goes on to the next one, and the clock goes on where it stood."""
    old = [number for number in (part.offered_to, part.backup_to) if number]
    effects = route(scene, part)
    scene.store.session.flush()
    over = cards.passed(scene, part, text("part-slot-over"))
    gone = [Edit(lawyer_card(part, n), over) for n in old if n not in (part.offered_to, part.backup_to)]
    return _told(scene, part, [*gone, *effects], "asker-slot-over")


def _offer_too(scene: Scene, part: Part, shift: Shift) -> Effects:
    """An urgent question goes to who comes on duty as well; who had it may still take it."""
    return _told(scene, part, offer(scene, part, shift, candidates(scene, part, shift)[0]), "asker-offered")


def _wait_on(scene: Scene, part: Part) -> Effects:
    """The slot it waited for is not there any more."""
    wait(scene, part)
    scene.store.session.flush()
    return [_status(scene)]


# -- nobody reacts ---------------------------------------------------------------------------------------


def _remind(scene: Scene, part: Part) -> Effects:
    effects: Effects = []
    if part.offered_to:
        words = cards.notice(scene, text("part-reminder", at=part.asked_at))
        under, name = lawyer_card(part, part.offered_to), f"part:{part.id}:reminder:{scene.stamp}"
        effects.append(Tell(name, part.offered_to, words, under, Priority.REMINDER))
    advance(scene, part)
    return effects


def _ask_backup(scene: Scene, part: Part) -> Effects:
    """The lawyer on duty is silent: recorded as not reached (never as ill), and the backup is asked. E04."""
    shift = scene.store.roster.get(part.shift_id) if part.shift_id else None
    if shift and part.offered_to:
        scene.store.roster.not_reached(shift.number, part.offered_to, Note(None, scene.now, How.NOT_REACHED))
    backup = scene.member(shift.backup_id) if shift else None
    if backup is None or backup.id in (part.offered_to, part.passed_by) or not may_have(scene, backup):
        part.step = Step.TELL_COORDINATORS
        return _escalate(scene, part)
    part.backup_to = backup.id
    advance(scene, part)
    return _told(scene, part, ask(scene, part, backup.number), "asker-backup")


def _escalate(scene: Scene, part: Part) -> Effects:
    """Nobody of the slot reacts, or there is nobody: the coordinators hear code and area, never the text. E05."""
    waits = part.state == PartState.WAITING
    name = "escalation-nobody" if waits else "escalation" if part.backup_to else "escalation-no-backup"
    effects = tell_coordinators(scene, part, text(name, since=part.asked_at))
    advance(scene, part)
    if not effects:
        return _told(scene, part, [], "asker-escalated-alone")
    return _told(scene, part, effects, "asker-escalated-nobody" if waits else "asker-escalated")


def go_national(scene: Scene, part: Part) -> Effects:
    """To the national lawyer, now or when the next national slot begins."""
    shift = national_now(scene, part)
    if shift is None or part.reach == NATIONAL:
        return _go_national_later(scene, part)
    part.step = Step.GO_NATIONAL
    effects = offer(scene, part, shift, candidates(scene, part, shift)[0])
    if part.step == Step.GO_NATIONAL:
        advance(scene, part)
    return _told(scene, part, effects, "asker-national")


def _go_national_later(scene: Scene, part: Part) -> Effects:
    """Who was asked may still take it meanwhile, and the coordinators hear of it again."""
    slot = next_slot(scene, part, NATIONAL) if part.reach != NATIONAL else None
    part.step = Step.TELL_AGAIN
    plan(scene, part)
    if slot and part.next_at and slot.starts_at <= part.next_at:
        part.step, part.next_at = Step.GO_NATIONAL, slot.starts_at
    scene.store.session.flush()
    return [_status(scene)]


def _tell_again(scene: Scene, part: Part) -> Effects:
    """Still nobody."""
    effects = tell_coordinators(scene, part, text("escalation-still", since=part.asked_at))
    plan(scene, part)
    if part.next_at is None or part.next_at <= scene.now:
        part.next_at = next_workday_at_nine(scene.now, scene.config)
    return effects


def _told(scene: Scene, part: Part, effects: Effects, name: str) -> Effects:
    """With the asker's card as it stands now, and a message about it."""
    scene.store.session.flush()
    return [*effects, _status(scene), tell_asker(scene, part, name)]


def _status(scene: Scene) -> Edit:
    return Edit(scene.asker_card, cards.asker(scene, status_of(scene)))
