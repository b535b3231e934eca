"""What the bot does by itself when nobody acts: one function per step of a part's clock."""

from __future__ import annotations

from bot.chat.effect import Edit, Effects, Place, Post, Priority, Tell
from bot.chat.text import Text, text
from bot.consult import cards
from bot.consult.closing import close_by_itself
from bot.consult.owning import pass_on, tell_asker
from bot.consult.routing import advance, card_for, first_candidate, may_have, national_now, next_slot, offer, route
from bot.consult.rules import closes_at, next_workday_at_nine, owner_loses_it_at
from bot.consult.scene import Scene, coordinators_card, lawyer_card
from bot.consult.status import status_of
from storage.consults import UNOWNED, Part, PartState, Step
from storage.members import Role
from storage.roster import NATIONAL, ShiftState


def take_step(scene: Scene, part: Part) -> Effects:
    """Do what the part's next moment asks for; afterwards it has another next moment, or it is closed."""
    if part.state == PartState.WAITING and part.step not in (Step.TELL_COORDINATORS, Step.GO_NATIONAL, Step.TELL_AGAIN):
        return _offer_now(scene, part)
    if part.state in UNOWNED and _slot_is_over(scene, part):
        return _hand_to_next_slot(scene, part)
    match Step(part.step):
        case Step.OFFER:
            return _offer_now(scene, part)
        case Step.REMIND:
            return _remind(scene, part)
        case Step.ASK_BACKUP:
            return _ask_backup(scene, part)
        case Step.TELL_COORDINATORS:
            return _escalate(scene, part)
        case Step.GO_NATIONAL:
            return go_national(scene, part)
        case Step.TELL_AGAIN:
            return _tell_again(scene, part)
        case Step.NUDGE_OWNER:
            return _nudge_owner(scene, part)
        case Step.TAKE_BACK:
            return _take_back(scene, part)
        case Step.NUDGE_ASKER:
            return _nudge_asker(scene, part)
        case Step.CLOSE:
            return close_by_itself(scene, part)


def _offer_now(scene: Scene, part: Part) -> Effects:
    """A slot began: who is on duty gets the question, and the asker hears that it moves."""
    effects = route(scene, part)
    scene.store.session.flush()
    if part.state != PartState.OFFERED:
        return [*effects, Edit(scene.asker_card, cards.asker(scene, status_of(scene)))]
    return [*effects, _status(scene), tell_asker(scene, part, "asker-offered")]


def _slot_is_over(scene: Scene, part: Part) -> bool:
    shift = scene.store.roster.get(part.shift_id) if part.shift_id else None
    return (
        part.state == PartState.OFFERED
        and not scene.consult.urgent
        and shift is not None
        and scene.now >= shift.ends_at
    )


def _hand_to_next_slot(scene: Scene, part: Part) -> Effects:
    """Nobody took it in this slot: it goes on to the next one, and the clock goes on where it stood."""
    old = [number for number in (part.offered_to, part.backup_to) if number]
    effects = route(scene, part)
    scene.store.session.flush()
    gone = [number for number in old if number not in (part.offered_to, part.backup_to)]
    over = text("part-slot-over")
    return [
        *(Edit(lawyer_card(part, number), cards.passed(scene, part, over)) for number in gone),
        *effects,
        _status(scene),
        tell_asker(scene, part, "asker-slot-over"),
    ]


def _remind(scene: Scene, part: Part) -> Effects:
    effects: Effects = []
    if part.offered_to:
        words = text("part-reminder", at=part.asked_at)
        under = lawyer_card(part, part.offered_to)
        effects.append(
            Tell(f"part:{part.id}:reminder", part.offered_to, cards.notice(scene, words), under, Priority.REMINDER)
        )
    advance(scene, part)
    return effects


def _ask_backup(scene: Scene, part: Part) -> Effects:
    """The lawyer on duty is silent: recorded as not reached (never as ill), and the backup is asked."""
    shift = scene.store.roster.get(part.shift_id) if part.shift_id else None
    if shift and shift.lawyer_id == part.offered_to:
        shift.state = ShiftState.NOT_REACHED
    backup = scene.member(shift.backup_id) if shift else None
    if backup is None or backup.id == part.offered_to or not may_have(scene, part, backup):
        part.step = Step.TELL_COORDINATORS
        return _escalate(scene, part)
    part.backup_to = backup.id
    advance(scene, part)
    scene.store.session.flush()
    return [card_for(scene, part, backup.number), _status(scene), tell_asker(scene, part, "asker-backup")]


def _escalate(scene: Scene, part: Part) -> Effects:
    """Nobody of the slot reacts: the coordinators hear code and area, never the text."""
    effects = tell_coordinators(scene, part, text("escalation", since=part.asked_at))
    advance(scene, part)
    scene.store.session.flush()
    return [*effects, _status(scene), tell_asker(scene, part, "asker-escalated")]


def go_national(scene: Scene, part: Part) -> Effects:
    """To the national lawyer, now or when the next national slot begins."""
    part.step = Step.GO_NATIONAL
    shift = national_now(scene, part)
    if shift is None or part.reach == NATIONAL:
        return _wait_for_anybody(scene, part)
    effects = offer(scene, part, shift, first_candidate(scene, part, shift))
    advance(scene, part)
    scene.store.session.flush()
    return [*effects, _status(scene), tell_asker(scene, part, "asker-national")]


def _wait_for_anybody(scene: Scene, part: Part) -> Effects:
    """No national lawyer now: who was asked may still take it, the next slot gets it too, coordinators know."""
    slot = next_slot(scene, part)
    part.step = Step.TELL_AGAIN
    part.next_at = next_workday_at_nine(scene.now, scene.config)
    if slot and part.state == PartState.WAITING:
        part.step, part.next_at = Step.OFFER, slot.starts_at
    scene.store.session.flush()
    return [_status(scene)]


def _tell_again(scene: Scene, part: Part) -> Effects:
    """Still nobody: offer it to who is on duty by now, and tell the coordinators again."""
    effects: Effects = []
    if part.state == PartState.WAITING:
        effects = route(scene, part)
    effects += tell_coordinators(scene, part, text("escalation-still", since=part.asked_at))
    part.step = Step.TELL_AGAIN
    part.next_at = next_workday_at_nine(scene.now, scene.config)
    return effects


def _nudge_owner(scene: Scene, part: Part) -> Effects:
    part.step = Step.TAKE_BACK
    part.next_at = max(owner_loses_it_at(part.clock_from or scene.now, scene.config), scene.now)
    if part.owner_id is None:
        return []
    words = text("owner-nudge", at=part.next_at)
    under = lawyer_card(part, part.owner_id)
    stamp = int(scene.now.timestamp())
    return [Tell(f"part:{part.id}:nudge:{stamp}", part.owner_id, cards.notice(scene, words), under, Priority.REMINDER)]


def _take_back(scene: Scene, part: Part) -> Effects:
    """The owner stayed silent: the question goes back to the queue, and the owner reads why."""
    owner = part.owner_id or 0
    part.step, part.clock_from = Step.OFFER, None
    scene.store.session.flush()
    words = text("owner-lost")
    told = Tell(
        f"part:{part.id}:lost:{owner}", owner, cards.notice(scene, words), lawyer_card(part, owner), Priority.REMINDER
    )
    return [told, *pass_on(scene, part, owner, text("part-taken-back"))]


def _nudge_asker(scene: Scene, part: Part) -> Effects:
    """One reminder only; then it closes by itself."""
    part.step = Step.CLOSE
    part.next_at = max(closes_at(part.answered_at or scene.now, scene.config), scene.now)
    name = "asker-nudge-answered" if part.state == PartState.ANSWERED else "asker-nudge-asked-back"
    words = text(name, at=part.next_at.date())
    card = cards.notice(scene, words)
    told = Tell(f"part:{part.id}:asker-nudge", scene.consult.asker_id, card, scene.asker_card, Priority.REMINDER)
    return [told]


def tell_coordinators(scene: Scene, part: Part, words: Text) -> Effects:
    """In the coordinators' channels of the asker's location; without a channel, to each coordinator."""
    card = cards.escalation(scene, part, words)
    channels = scene.config.channels_for("coordinatoren", scene.consult.location)
    if channels:
        return [Post(coordinators_card(part), Place(c.platform, c.id), card, priority=Priority.CLAIM) for c in channels]
    people = scene.store.members.with_role(Role.COORDINATOR, scene.consult.location)
    people = people or scene.store.members.with_role(Role.NATIONAL) or scene.store.members.with_role(Role.ADMIN)
    return [Tell(coordinators_card(part), m.number, card, priority=Priority.CLAIM) for m in people]


def _status(scene: Scene) -> Edit:
    return Edit(scene.asker_card, cards.asker(scene, status_of(scene)))
