"""The conversation: what the asker and the lawyer say to each other, and changes to it."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Edit, Effects, Priority, Reply, Tell
from bot.chat.text import text
from bot.consult import actions, cards
from bot.consult.cards import ADDITION, ANSWER
from bot.consult.owning import owner_card, take
from bot.consult.routing import card_for
from bot.consult.rules import asker_is_reminded_at, asks_on, owner_is_nudged_at
from bot.consult.scene import Scene, entry_card, lawyer_card, part_at, scene_at
from bot.consult.status import status_of
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.gate.held import Held
from bot.privacy.words import CleanText
from storage.consults import Consult, ConsultState, Entry, Part, PartState, Step

QUESTION = "vraag"
ASKED_BACK = "vraag_terug"


def send_reply(context: Context, held: Held, clean: CleanText) -> Effects:
    """A cleaned text, from the asker to the lawyers or from a lawyer to the asker."""
    if held.target == "part":
        scene, part = part_at(context, held.number)
        if context.person.id != scene.consult.asker_id:
            return from_lawyer(context, scene, part, clean, held.source)
        return from_asker(context, scene, clean, held.source, only=part)
    return from_asker(context, scene_at(context, held.number), clean, held.source)


def send_more(context: Context, held: Held, clean: CleanText) -> Effects:
    """A lawyer asks back; that also takes the question."""
    scene, part = part_at(context, held.number)
    _refuse_erased(scene.consult)
    effects = [] if part.owner_id == context.person.id else take(context, scene, part)
    return [*effects, *_say(context, scene, part, clean, ASKED_BACK, held.source)]


def from_lawyer(context: Context, scene: Scene, part: Part, clean: CleanText, source: str) -> Effects:
    """An answer. From a lawyer who was offered the question and did not take it yet, it takes it too."""
    _refuse_erased(scene.consult)
    effects: Effects = []
    if part.owner_id is None and scene.consult.state == ConsultState.OPEN:
        effects = take(context, scene, part)
    if part.owner_id != context.person.id:
        raise Refusal(text("part-not-yours", lawyer=scene.name(part.owner_id)))
    return [*effects, *_say(context, scene, part, clean, ANSWER, source)]


def _say(context: Context, scene: Scene, part: Part, clean: CleanText, kind: str, source: str) -> Effects:
    context.about(scene.consult.code)
    entry = _keep(context, scene.consult, clean, kind, part, source)
    if scene.consult.state == ConsultState.OPEN:
        _wait_for_asker(context, scene, part, kind)
    context.store.session.flush()
    message = cards.message(scene, entry, context.person.name)
    told = Tell(
        entry_card(entry.id or 0), scene.consult.asker_id, message, under=scene.asker_card, priority=Priority.ANSWER
    )
    return [told, Edit(scene.asker_card, cards.asker(scene, status_of(scene))), owner_card(scene, part)]


def _wait_for_asker(context: Context, scene: Scene, part: Part, kind: str) -> None:
    """The next moment is a reminder to the asker; one only, and then it closes."""
    part.state = PartState.ANSWERED if kind == ANSWER else PartState.ASKED_BACK
    part.answered_at = context.now
    part.clock_from = context.now
    part.step = Step.NUDGE_ASKER
    part.next_at = asker_is_reminded_at(context.now, scene.config)


def from_asker(context: Context, scene: Scene, clean: CleanText, source: str, only: Part | None = None) -> Effects:
    """More from the asker: to the owner of each part, or to who was offered it."""
    _refuse_asker(context, scene)
    context.about(scene.consult.code)
    parts = [part for part in scene.live if only is None or part.id == only.id] or list(scene.live)
    owned = any(part.owner_id for part in parts)
    entry = _keep(context, scene.consult, clean, ADDITION, _part_of(parts) if owned else None, source)
    effects: Effects = [] if owned else [Reply(say(text("reply-passed-on", code=scene.consult.code)))]
    for part in parts:
        effects += _to_lawyer(context, scene, part, entry, clean)
    return effects


def _refuse_asker(context: Context, scene: Scene) -> None:
    """Nothing can be added to what is over; what is closed can be opened again with one tap."""
    if scene.consult.asker_id != context.person.id:
        raise Refusal(text("consult-gone"))
    if scene.consult.state == ConsultState.WITHDRAWN:
        raise Refusal(text("consult-is-withdrawn-by-you", code=scene.consult.code))
    _refuse_erased(scene.consult)
    if scene.consult.state == ConsultState.CLOSED:
        reopen = actions.REOPEN.button(text("consult-reopen"), scene.consult.number)
        raise Refusal(text("consult-is-closed", code=scene.consult.code), reopen)


def _part_of(parts: list[Part]) -> Part | None:
    """The part that an addition belongs to; None when it is for all."""
    return parts[0] if len(parts) == 1 else None


def _to_lawyer(context: Context, scene: Scene, part: Part, entry: Entry, clean: CleanText) -> Effects:
    if part.owner_id is None:
        return [card_for(scene, part, number) for number in (part.offered_to, part.backup_to) if number]
    if part.state != PartState.ANSWERED or asks_on(clean.clean):
        part.state, part.step, part.clock_from = PartState.CLAIMED, Step.NUDGE_OWNER, context.now
        part.next_at = owner_is_nudged_at(context.now, scene.config)
    context.store.session.flush()
    under, message = lawyer_card(part, part.owner_id), cards.message(scene, entry, context.person.name)
    told = Tell(entry_card(entry.id or 0), part.owner_id, message, under, Priority.ANSWER)
    return [told, Edit(scene.asker_card, cards.asker(scene, status_of(scene)))]


def send_edit(context: Context, held: Held, clean: CleanText) -> Effects:
    """Another text for something that was said: shown as changed wherever it stands."""
    entry = context.store.consults.entry(held.number)
    if entry is None or entry.author_id != context.person.id:
        raise Refusal(text("consult-gone"))
    scene = scene_at(context, entry.consult_id)
    _refuse_erased(scene.consult)
    context.about(scene.consult.code)
    context.store.consults.rewrite(entry, scene.consult, clean, context.now)
    context.store.session.flush()
    if entry.kind == QUESTION:
        return [Edit(scene.asker_card, cards.asker(scene, status_of(scene))), *_open_cards(scene), *_say_changed(scene)]
    message = cards.message(scene, entry, context.person.name)
    return [Edit(entry_card(entry.id or 0), message, Priority.ANSWER), *_open_cards(scene)]


def _say_changed(scene: Scene) -> Effects:
    """Owners get a message, because a card that changes makes no sound. E39."""
    words = cards.notice(scene, text("question-changed"))
    owned = [part for part in scene.live if part.owner_id]
    return [
        Tell(f"part:{p.id}:changed:{scene.stamp}", p.owner_id, words, lawyer_card(p, p.owner_id), Priority.ANSWER)
        for p in owned
        if p.owner_id
    ]


def _open_cards(scene: Scene) -> Effects:
    """The question cards that still show the question."""
    effects: Effects = []
    for part in scene.live:
        if part.owner_id:
            effects.append(owner_card(scene, part))
        effects += [card_for(scene, part, n) for n in (part.offered_to, part.backup_to) if n and part.owner_id is None]
    return effects


def _keep(context: Context, consult: Consult, clean: CleanText, kind: str, part: Part | None, source: str) -> Entry:
    entry = Entry(
        consult_id=consult.number,
        part_id=part.id if part else None,
        author_id=context.person.number,
        kind=kind,
        box=b"",
        said_at=context.now,
        source=source,
    )
    context.store.consults.say(consult, entry, clean)
    return entry


def _refuse_erased(consult: Consult) -> None:
    if consult.wrapped_key is None:
        raise Refusal(text("consult-is-erased", code=consult.code))
