"""Owning: taking a part, passing it on, losing it. At any time it has one owner, or a place in the queue."""

from __future__ import annotations

from bot.chat.card import Card
from bot.chat.effect import Edit, Effects, Priority, Tell
from bot.chat.text import Text, text
from bot.consult import cards
from bot.consult.duty import may_have
from bot.consult.routing import coordinators_see, route, wait
from bot.consult.rules import owner_is_nudged_at, steps
from bot.consult.scene import Scene, coordinators_card, is_lawyer_card, lawyer_card
from bot.consult.status import status_of
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.now import Now
from storage.consults import ConsultState, Part, PartState, Step


def was_offered(now: Now, part: Part, member: int) -> bool:
    """Whether this member got the question card; only then its buttons are theirs."""
    return bool(now.store.outbox.copies(lawyer_card(part, member)))


def refuse_unless_offered(context: Context, scene: Scene, part: Part) -> None:
    if not was_offered(context, part, context.person.number) or not may_have(scene, context.person):
        raise Refusal(text("part-not-for-you"))
    if scene.consult.state == ConsultState.WITHDRAWN:
        raise Refusal(text("consult-is-withdrawn", code=scene.consult.code))
    if part.state == PartState.CLOSED:
        raise Refusal(text("part-is-closed", code=scene.consult.code))


def refuse_unless_free(context: Context, scene: Scene, part: Part) -> None:
    """For who was offered it and may still decide about it, because nobody else took it."""
    refuse_unless_offered(context, scene, part)
    if part.owner_id and part.owner_id != context.person.id:
        raise Refusal(text("part-taken", lawyer=scene.name(part.owner_id)))


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
    part.step, part.clock_from = Step.NUDGE_OWNER, context.now
    part.next_at = owner_is_nudged_at(context.now, scene.config)
    context.store.session.flush()
    name = context.person.name
    told = cards.notice(scene, text("asker-claimed", lawyer=name, area=scene.area(part)))
    note = f"part:{part.id}:claimed:{scene.stamp}"
    return [
        owner_card(scene, part),
        *_others(scene, part, text("part-taken", lawyer=name)),
        Edit(coordinators_card(part), cards.escalation_over(scene, part, text("escalation-taken", lawyer=name))),
        Edit(scene.asker_card, cards.asker(scene, status_of(scene))),
        Tell(note, scene.consult.asker_id, told, under=scene.asker_card, priority=Priority.CLAIM),
    ]


def owner_card(scene: Scene, part: Part) -> Tell:
    """The owner's own card, as it should stand now."""
    assert part.owner_id  # noqa: S101  # called for parts that have one
    return Tell(lawyer_card(part, part.owner_id), part.owner_id, cards.owned(scene, part), priority=Priority.CLAIM)


def pass_on(
    scene: Scene,
    part: Part,
    member: int,
    how: Text,
    *,
    later: bool = False,
    again: bool = False,
    told: str = "asker-passed-on",
) -> Effects:
    """A part leaves this lawyer and goes where the roster says; the asker hears it and keeps the place in the row.

    With `later` it waits for the next slot; with `again` this lawyer may get it again at once (in another area). When
    both people of a slot passed it on, that slot is not asked again.
    """
    if part.owner_id and not scene.store.consults.release(part.number, part.owner_id):
        raise Refusal(text("part-not-for-you"))
    had = {number for number in (member, part.offered_to, part.backup_to) if number}
    both = part.passed_by not in (None, member)
    _let_go(scene, part, member)
    part.passed_by = None if again else member
    effects: Effects = []
    if later:
        wait(scene, part)
        effects = coordinators_see(scene, part)
    else:
        effects = route(scene, part, without=part.shift_id if both else None)
    scene.store.session.flush()
    gone = sorted(had - {part.offered_to, part.backup_to})
    done = text("part-passed-on")
    return [
        *(Edit(lawyer_card(part, n), cards.passed(scene, part, how if n == member else done)) for n in gone),
        *effects,
        Edit(scene.asker_card, cards.asker(scene, status_of(scene))),
        tell_asker(scene, part, told),
    ]


def _let_go(scene: Scene, part: Part, member: int) -> None:
    """Take the part out of this lawyer's hands, and of those who may not have it any more."""
    keeps = part.backup_to if part.backup_to != member and may_have(scene, scene.member(part.backup_to)) else None
    part.offered_to, part.backup_to = None, keeps
    if part.step not in steps(urgent=scene.consult.urgent):
        part.step, part.clock_from = Step.OFFER, None


def tell_asker(scene: Scene, part: Part, name: str) -> Tell:
    """A message to the asker that something changed, with where the question stands now."""
    words = text(name, status=status_of(scene), area=scene.area(part))
    note = f"note:{part.id}:{name}:{scene.stamp}"
    return Tell(note, scene.consult.asker_id, cards.notice(scene, words), scene.asker_card, Priority.CLAIM)


def _others(scene: Scene, part: Part, how: Text) -> Effects:
    """Everybody else who got the card and may have it sees that it was taken."""
    names = [name for name in scene.store.outbox.names(f"part:{part.id}:") if is_lawyer_card(name)]
    numbers = [int(name.rpartition(":")[2]) for name in names]
    others = [n for n in numbers if n != part.owner_id and may_have(scene, scene.member(n))]
    return [Edit(lawyer_card(part, n), cards.passed(scene, part, how)) for n in others]


def withdraw_cards(scene: Scene, part: Part, card: Card) -> Effects:
    """Replace every lawyer's card of a part, and the coordinators'."""
    names = scene.store.outbox.names(f"part:{part.id}:")
    return [Edit(name, card) for name in names if is_lawyer_card(name) or name == coordinators_card(part)]
