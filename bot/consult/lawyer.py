"""What a lawyer does with a question card."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Ask, Edit, Effects, Reply
from bot.chat.text import text
from bot.consult import actions, cards
from bot.consult.duty import may_have
from bot.consult.forms import AnswerForm, MoreForm
from bot.consult.gate import MORE, REPLY, pass_or_hold
from bot.consult.owning import (
    owner_card,
    pass_on,
    refuse_unless_free,
    refuse_unless_owner,
    take,
    tell_asker,
    withdraw_cards,
)
from bot.consult.rules import owner_is_nudged_at
from bot.consult.scene import Scene, part_at
from bot.consult.sending import area_without_roster
from bot.consult.status import status_of
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.gate.held import Held
from bot.privacy.gate import Examination
from storage.consults import UNOWNED, Part, PartState, Step


def press_claim(context: Context, part: int) -> Effects:
    scene, mine = part_at(context, part)
    return take(context, scene, mine)


def press_conflict(context: Context, part: int) -> Effects:
    """That office does not get this consult any more, in no area; no reason is asked or kept. E41."""
    scene, mine = part_at(context, part)
    refuse_unless_free(context, scene, mine)
    context.about(scene.consult.code)
    context.store.consults.exclude(scene.consult.number, context.person.organisation)
    effects = pass_on(scene, mine, context.person.number, text("part-conflict-thanks"))
    for other in scene.live:
        if other.id != mine.id and other.state in UNOWNED and _is_with_office(scene, other):
            effects += pass_on(scene, other, other.offered_to or 0, text("part-passed-on"))
    return effects


def _is_with_office(scene: Scene, part: Part) -> bool:
    asked = [scene.member(number) for number in (part.offered_to, part.backup_to) if number]
    return any(not may_have(scene, member) for member in asked)


def press_other_area(context: Context, part: int) -> Effects:
    scene, mine = part_at(context, part)
    refuse_unless_free(context, scene, mine)
    taken = {other.area for other in scene.parts}
    buttons = tuple(
        actions.REROUTE.button(text("area-name", area=area.name), mine.number, area.slug)
        for area in context.reference.areas
        if area.slug not in taken
    )
    return [Reply(say(text("part-which-area"), title=cards.heading(scene), buttons=buttons))]


def press_reroute(context: Context, part: int, area: str) -> Effects:
    """To another area; the question keeps its place, because its waiting time counts from the first posting. E21."""
    scene, mine = part_at(context, part)
    refuse_unless_free(context, scene, mine)
    if area not in context.reference.areas or any(other.area == area for other in scene.parts):
        raise Refusal(text("button-gone"))
    if area_without_roster(context, (area,), scene.reaches):
        raise Refusal(text("part-area-without-roster", area=context.reference.area_name(area)))
    context.about(scene.consult.code)
    mine.area = area
    context.store.session.flush()
    done = text("part-rerouted", area=context.reference.area_name(area))
    effects = pass_on(scene, mine, context.person.number, done, again=True, told="asker-rerouted")
    return [Reply(say(done), instead=True), *effects]


def press_need_more(context: Context, part: int) -> Effects:
    scene, mine = part_at(context, part)
    refuse_unless_free(context, scene, mine)
    return [Ask(MoreForm, str(part))]


def press_answer(context: Context, part: int) -> Effects:
    scene, mine = part_at(context, part)
    refuse_unless_owner(context, scene, mine)
    return [Ask(AnswerForm, str(part))]


def fill_answer(context: Context, arg: str, examination: Examination) -> Effects:
    """Whether it can still be sent is decided when it goes, so that what was typed meets no closed door too early."""
    _, mine = part_at(context, int(arg))
    return pass_or_hold(context, Held(REPLY, examination, target="part", number=mine.number))


def fill_more(context: Context, arg: str, examination: Examination) -> Effects:
    scene, mine = part_at(context, int(arg))
    refuse_unless_free(context, scene, mine)
    return pass_or_hold(context, Held(MORE, examination, target="part", number=mine.number))


def press_call(context: Context, part: int) -> Effects:
    """The asker's work number, to this lawyer only; both know that a call is coming."""
    scene, mine = part_at(context, part)
    refuse_unless_owner(context, scene, mine)
    context.about(scene.consult.code)
    asker = scene.member(scene.consult.asker_id)
    if asker is None:
        raise Refusal(text("consult-gone"))
    if mine.state == PartState.CLAIMED:
        mine.clock_from, mine.step = context.now, Step.NUDGE_OWNER
        mine.next_at = owner_is_nudged_at(context.now, scene.config)
    if not asker.phone:
        return [Reply(cards.call(asker, scene.consult.code))]
    return [Reply(cards.call(asker, scene.consult.code)), tell_asker(scene, mine, "asker-is-called")]


def press_give_back(context: Context, part: int) -> Effects:
    scene, mine = part_at(context, part)
    refuse_unless_owner(context, scene, mine)
    context.about(scene.consult.code)
    return pass_on(scene, mine, context.person.number, text("part-given-back"))


def press_leave(context: Context, part: int) -> Effects:
    """E07: just before the end of a slot a question may wait for the next one."""
    scene, mine = part_at(context, part)
    refuse_unless_free(context, scene, mine)
    context.about(scene.consult.code)
    return pass_on(scene, mine, context.person.number, text("part-left"), later=True)


def press_answer_all(context: Context, part: int) -> Effects:
    """E25: one lawyer answers for every area; the others are released."""
    scene, mine = part_at(context, part)
    refuse_unless_owner(context, scene, mine)
    context.about(scene.consult.code)
    others = [other for other in scene.live if other.id != mine.id and other.owner_id is None]
    effects: Effects = []
    for other in others:
        other.state, other.next_at, other.offered_to, other.backup_to = PartState.CLOSED, None, None, None
        done = cards.passed(scene, other, text("part-answered-by", lawyer=context.person.name))
        effects += withdraw_cards(scene, other, done)
    context.store.session.flush()
    told = cards.asker(scene, status_of(scene))
    return [*effects, Edit(scene.asker_card, told), owner_card(scene, mine)]
