"""The end of a consult: closing, its outcome, reopening, withdrawing, and erasing the text."""

from __future__ import annotations

from datetime import timedelta

from bot.chat.effect import Ask, Edit, Effects, Priority, Remove, Reply, Tell
from bot.chat.text import Text, text
from bot.consult import cards
from bot.consult.duty import may_have
from bot.consult.forms import EditForm
from bot.consult.gate import EDIT
from bot.consult.owning import owner_card, withdraw_cards
from bot.consult.routing import route
from bot.consult.rules import owner_is_nudged_at
from bot.consult.scene import Scene, entry_card, is_lawyer_card, lawyer_card, scene_at
from bot.consult.status import status_of
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.gate.held import Held
from bot.gate.preview import show
from bot.privacy.gate import Examination
from bot.reference.calendar import local_date
from storage.consults import ConsultState, Part, PartState, Step


def press_close(context: Context, consult: int) -> Effects:
    """Closed at once; the outcome is one tap after it, and nobody has to give it."""
    scene = _own(context, consult)
    if scene.consult.state != ConsultState.OPEN:
        return [Reply(cards.notice(scene, text("consult-is-closed", code=scene.consult.code)))]
    context.about(scene.consult.code)
    return [*close(scene, text("part-closed-by-asker")), Reply(cards.outcome(scene))]


def press_outcome(context: Context, consult: int, value: str) -> Effects:
    scene = _own(context, consult)
    if value not in cards.OUTCOMES:
        raise Refusal(text("button-gone"))
    scene.consult.outcome = value
    context.about(scene.consult.code)
    return [Reply(cards.counterfactual(scene), instead=True)]


def press_counterfactual(context: Context, consult: int, value: str) -> Effects:
    scene = _own(context, consult)
    if value not in cards.COUNTERFACTUALS:
        raise Refusal(text("button-gone"))
    scene.consult.counterfactual = value
    context.about(scene.consult.code)
    return [Reply(cards.notice(scene, text("consult-thanks")), instead=True)]


def close(scene: Scene, how: Text) -> Effects:
    """Nothing runs any more; the text stays until it is erased, and reopening is possible for a while."""
    consult = scene.consult
    consult.state, consult.closed_at = ConsultState.CLOSED, scene.now
    consult.erase_at = scene.now + timedelta(days=scene.config.erase_days)
    effects: Effects = []
    for part in scene.live:
        part.state, part.next_at = PartState.CLOSED, None
        effects += withdraw_cards(scene, part, cards.passed(scene, part, how))
    scene.store.session.flush()
    until = scene.now + timedelta(days=scene.config.reopen_days)
    return [*effects, Edit(scene.asker_card, cards.asker(scene, text("stands-closed", until=local_date(until))))]


def press_reopen(context: Context, consult: int) -> Effects:
    """Within fourteen days it goes on with the same lawyer, or back to the roster when nobody had it."""
    scene = _own(context, consult)
    closed = scene.consult.closed_at
    days = timedelta(days=context.config.reopen_days)
    if scene.consult.state != ConsultState.CLOSED or closed is None:
        raise Refusal(text("button-gone"))
    if context.now > closed + days or scene.consult.wrapped_key is None:
        raise Refusal(text("consult-too-old", code=scene.consult.code, days=context.config.reopen_days))
    context.about(scene.consult.code)
    scene.consult.state, scene.consult.closed_at, scene.consult.erase_at = ConsultState.OPEN, None, None
    effects: Effects = []
    for part in _to_reopen(scene):
        effects += _reopen(scene, part)
    context.store.session.flush()
    return [*effects, Edit(scene.asker_card, cards.asker(scene, status_of(scene)))]


def _to_reopen(scene: Scene) -> list[Part]:
    """The parts that somebody had; when nobody had any, all of them."""
    return [part for part in scene.parts if part.owner_id] or list(scene.parts)


def _reopen(scene: Scene, part: Part) -> Effects:
    owner = scene.member(part.owner_id)
    if owner is None or not may_have(scene, owner):
        part.owner_id, part.state, part.step, part.clock_from = None, PartState.WAITING, Step.OFFER, None
        return route(scene, part)
    part.state, part.step, part.clock_from = PartState.CLAIMED, Step.NUDGE_OWNER, scene.now
    part.next_at = owner_is_nudged_at(scene.now, scene.config)
    scene.store.session.flush()
    words = cards.notice(scene, text("owner-reopened"))
    card = owner_card(scene, part)
    return [card, Tell(f"part:{part.id}:reopened:{scene.stamp}", owner.number, words, card.name, Priority.CLAIM)]


def press_withdraw(context: Context, consult: int) -> Effects:
    """The text is gone at once, everywhere; the lawyer reads that it was withdrawn. E40."""
    scene = _own(context, consult)
    if scene.consult.state != ConsultState.OPEN:
        raise Refusal(text("consult-is-closed", code=scene.consult.code))
    context.about(scene.consult.code)
    consult_row = scene.consult
    consult_row.state, consult_row.closed_at = ConsultState.WITHDRAWN, context.now
    effects: Effects = []
    for part in scene.live:
        part.state, part.next_at = PartState.CLOSED, None
        effects += withdraw_cards(scene, part, cards.passed(scene, part, text("part-withdrawn")))
        effects += _tell_withdrawn(scene, part, text("part-withdrawn"))
    return [*effects, *_erase(scene), Edit(scene.asker_card, cards.notice(scene, text("stands-withdrawn")))]


def _tell_withdrawn(scene: Scene, part: Part, why: Text) -> Effects:
    """The owner may be writing an answer, and a card that changes makes no sound."""
    if part.owner_id is None:
        return []
    words = cards.notice(scene, why)
    return [Tell(f"part:{part.id}:withdrawn", part.owner_id, words, lawyer_card(part, part.owner_id), Priority.CLAIM)]


def hide(scene: Scene) -> Effects:
    """Personal data slipped through: the text goes at once, everywhere, and nobody works on it any more. E79."""
    words = text("part-hidden")
    effects: Effects = []
    if scene.consult.state == ConsultState.OPEN:
        scene.consult.state, scene.consult.closed_at = ConsultState.WITHDRAWN, scene.now
        for part in scene.live:
            part.state, part.next_at = PartState.CLOSED, None
            effects += withdraw_cards(scene, part, cards.passed(scene, part, words))
            effects += _tell_withdrawn(scene, part, words)
    stone = cards.notice(scene, words)
    effects += [*_erase(scene), *(Edit(name, stone) for name in _lawyer_cards(scene))]
    return [*effects, Edit(scene.asker_card, cards.notice(scene, text("stands-hidden")))]


def erase_old(scene: Scene) -> Effects:
    """Thirty days after closing the text goes, on the platforms too; code, dates, areas and outcome stay."""
    effects = _erase(scene)
    stone = cards.tombstone(scene)
    return [*effects, *(Edit(name, stone, Priority.DIGEST) for name in (scene.asker_card, *_lawyer_cards(scene)))]


def _lawyer_cards(scene: Scene) -> list[str]:
    names = [name for part in scene.parts for name in scene.store.outbox.names(f"part:{part.id}:")]
    return [name for name in names if is_lawyer_card(name)]


def _erase(scene: Scene) -> Effects:
    entries = scene.store.consults.entries(scene.consult.number)
    scene.store.consults.erase(scene.consult)
    scene.store.session.flush()
    return [Remove(entry_card(entry.id or 0)) for entry in entries if entry.kind != "vraag"]


def press_edit(context: Context, consult: int) -> Effects:
    scene = _own(context, consult)
    _refuse_closed(scene)
    now_said = context.store.consults.text_of(scene.question) or ""
    return [Ask(EditForm, str(consult), {"question": now_said}, {"question": text("rewrite-again")})]


def fill_edit(context: Context, arg: str, examination: Examination) -> Effects:
    scene = _own(context, int(arg))
    _refuse_closed(scene)
    return show(context, Held(EDIT, examination, number=scene.question))


def _refuse_closed(scene: Scene) -> None:
    if scene.consult.state != ConsultState.OPEN or scene.consult.wrapped_key is None:
        raise Refusal(text("consult-is-closed", code=scene.consult.code))


def _own(context: Context, consult: int) -> Scene:
    """The asker's own consult; to anybody else it does not exist."""
    scene = scene_at(context, consult)
    if scene.consult.asker_id != context.person.id:
        raise Refusal(text("consult-gone"))
    return scene
