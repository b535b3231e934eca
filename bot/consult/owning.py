"""Owning: taking a part, giving it back, losing it. At any time it has one owner, or a place in the queue."""

from __future__ import annotations

from bot.chat.card import Card
from bot.chat.effect import Edit, Effects, Priority, Tell
from bot.chat.text import Text, text
from bot.consult import cards
from bot.consult.routing import route
from bot.consult.rules import owner_is_nudged_at
from bot.consult.scene import Now, Scene, coordinators_card, lawyer_card
from bot.consult.status import status_of
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from storage.consults import ConsultState, Part, PartState, Step


def was_offered(now: Now, part: Part, member: int) -> bool:
    """Whether this member got the question card; only then its buttons are theirs."""
    return bool(now.store.outbox.copies(lawyer_card(part, member)))


def refuse_unless_offered(context: Context, scene: Scene, part: Part) -> None:
    if not was_offered(context, part, context.person.number):
        raise Refusal(text("consult-gone"))
    if scene.consult.state == ConsultState.WITHDRAWN:
        raise Refusal(text("consult-is-withdrawn", code=scene.consult.code))
    if part.state == PartState.CLOSED:
        raise Refusal(text("consult-is-closed", code=scene.consult.code))


def refuse_unless_owner(context: Context, scene: Scene, part: Part) -> None:
    refuse_unless_offered(context, scene, part)
    if part.owner_id != context.person.id:
        taken = text("part-not-yours", lawyer=scene.name(part.owner_id))
        raise Refusal(taken if part.owner_id else text("part-take-first"))


def take(context: Context, scene: Scene, part: Part) -> Effects:
    """Make this lawyer the owner; the first one wins, everywhere at once. Refusal for the second."""
    refuse_unless_offered(context, scene, part)
    if part.owner_id == context.person.id:
        return [owner_card(scene, part)]
    if not context.store.consults.claim(part.number, context.person.number, context.now):
        raise Refusal(text("part-taken", lawyer=scene.name(part.owner_id)))
    context.about(scene.consult.code)
    part.step, part.clock_from, part.passed_by = Step.NUDGE_OWNER, context.now, None
    part.next_at = owner_is_nudged_at(context.now, context.config)
    context.store.session.flush()
    name = context.person.name
    told = cards.notice(scene, text("asker-claimed", lawyer=name))
    return [
        owner_card(scene, part),
        *_others(scene, part, text("part-taken", lawyer=name)),
        Edit(coordinators_card(part), cards.escalation_over(scene, part, text("escalation-taken", lawyer=name))),
        Edit(scene.asker_card, cards.asker(scene, status_of(scene))),
        Tell(f"part:{part.id}:claimed", scene.consult.asker_id, told, under=scene.asker_card, priority=Priority.CLAIM),
    ]


def owner_card(scene: Scene, part: Part) -> Tell:
    """The owner's own card, as it should stand now."""
    assert part.owner_id  # noqa: S101  # called for parts that have one
    return Tell(lawyer_card(part, part.owner_id), part.owner_id, cards.owned(scene, part), priority=Priority.CLAIM)


def pass_on(scene: Scene, part: Part, member: int, how: Text) -> Effects:
    """A part leaves this lawyer and goes where the roster says; the asker hears it and keeps the place in the row."""
    if part.owner_id and not scene.store.consults.release(part.number, part.owner_id):
        raise Refusal(text("consult-gone"))
    part.passed_by = member
    part.offered_to = None if part.offered_to == member else part.offered_to
    part.backup_to = None if part.backup_to == member else part.backup_to
    if part.step not in (Step.REMIND, Step.ASK_BACKUP, Step.TELL_COORDINATORS, Step.GO_NATIONAL, Step.TELL_AGAIN):
        part.step, part.clock_from = Step.OFFER, None
    effects = route(scene, part)
    scene.store.session.flush()
    return [
        Edit(lawyer_card(part, member), cards.passed(scene, part, how)),
        *effects,
        Edit(scene.asker_card, cards.asker(scene, status_of(scene))),
        tell_asker(scene, part, "asker-passed-on"),
    ]


def tell_asker(scene: Scene, part: Part, name: str) -> Tell:
    """A message to the asker that something changed, with where the question stands now."""
    words = text(name, status=status_of(scene), area=scene.area(part))
    stamp = int(scene.now.timestamp())
    card = cards.notice(scene, words)
    return Tell(
        f"note:{part.id}:{name}:{stamp}", scene.consult.asker_id, card, under=scene.asker_card, priority=Priority.CLAIM
    )


def _others(scene: Scene, part: Part, how: Text) -> Effects:
    """Everybody else who got the card sees that it was taken."""
    mine = lawyer_card(part, part.owner_id or 0)
    names = [name for name in scene.store.outbox.names(f"part:{part.id}:") if _is_lawyers(name) and name != mine]
    return [Edit(name, cards.passed(scene, part, how)) for name in names]


def withdraw_cards(scene: Scene, part: Part, card: Card) -> Effects:
    """Replace every lawyer's card of a part, and the coordinators'."""
    names = scene.store.outbox.names(f"part:{part.id}:")
    return [Edit(name, card) for name in names if _is_lawyers(name) or name == coordinators_card(part)]


def _is_lawyers(name: str) -> bool:
    return name.rsplit(":", 1)[-1].isdecimal()
