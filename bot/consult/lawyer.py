"""What a lawyer does with a question card, and what a coordinator does with an escalation."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Ask, Edit, Effects, Priority, Reply, Tell
from bot.chat.text import text
from bot.consult import actions, cards
from bot.consult.forms import AnswerForm, MoreForm
from bot.consult.held import MORE, REPLY, Held
from bot.consult.owning import (
    owner_card,
    pass_on,
    refuse_unless_offered,
    refuse_unless_owner,
    take,
    tell_asker,
    withdraw_cards,
)
from bot.consult.preview import sent, show
from bot.consult.routing import card_for, may_have
from bot.consult.rules import owner_is_nudged_at, patience
from bot.consult.scene import coordinators_card, part_at
from bot.consult.sending import refuse_without_roster
from bot.consult.status import status_of
from bot.consult.steps import go_national
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.privacy.gate import Examination
from storage.consults import UNOWNED, PartState, Step
from storage.members import Role

MOST_NAMES = 10
"""Buttons with names at once."""


def press_claim(context: Context, part: int) -> Effects:
    scene, mine = part_at(context, part)
    return take(context, scene, mine)


def press_conflict(context: Context, part: int) -> Effects:
    """That office does not get this consult any more; no reason is asked or kept."""
    scene, mine = part_at(context, part)
    refuse_unless_offered(context, scene, mine)
    _refuse_taken(context, scene.name(mine.owner_id), mine.owner_id)
    context.about(scene.consult.code)
    context.store.consults.exclude(scene.consult.number, context.person.organisation)
    return pass_on(scene, mine, context.person.number, text("part-conflict-thanks"))


def press_other_area(context: Context, part: int) -> Effects:
    scene, mine = part_at(context, part)
    refuse_unless_offered(context, scene, mine)
    _refuse_taken(context, scene.name(mine.owner_id), mine.owner_id)
    taken = {other.area for other in scene.parts}
    buttons = tuple(
        actions.REROUTE.button(text("area-name", area=area.name), mine.number, area.slug)
        for area in context.reference.areas
        if area.slug not in taken
    )
    return [Reply(say(text("part-which-area"), title=cards.heading(scene), buttons=buttons))]


def press_reroute(context: Context, part: int, area: str) -> Effects:
    """To another area; the question keeps its place, because its waiting time counts from the first posting."""
    scene, mine = part_at(context, part)
    refuse_unless_offered(context, scene, mine)
    _refuse_taken(context, scene.name(mine.owner_id), mine.owner_id)
    if area not in context.reference.areas or any(other.area == area for other in scene.parts):
        raise Refusal(text("button-gone"))
    held = Held(REPLY, Examination.from_json({"raw": "", "strict": False, "findings": []}), areas=(area,))
    refuse_without_roster(context, held)
    context.about(scene.consult.code)
    mine.area = area
    context.store.session.flush()
    done = text("part-rerouted", area=context.reference.area_name(area))
    effects = pass_on(scene, mine, context.person.number, done)
    kept = [effect for effect in effects if not (isinstance(effect, Tell) and effect.name.startswith("note:"))]
    return [Reply(say(done), instead=True), *kept, tell_asker(scene, mine, "asker-rerouted")]


def press_need_more(context: Context, part: int) -> Effects:
    scene, mine = part_at(context, part)
    refuse_unless_offered(context, scene, mine)
    _refuse_taken(context, scene.name(mine.owner_id), mine.owner_id)
    return [Ask(MoreForm, str(part))]


def press_answer(context: Context, part: int) -> Effects:
    scene, mine = part_at(context, part)
    refuse_unless_owner(context, scene, mine)
    return [Ask(AnswerForm, str(part))]


def fill_answer(context: Context, arg: str, examination: Examination) -> Effects:
    scene, mine = part_at(context, int(arg))
    refuse_unless_owner(context, scene, mine)
    return pass_or_hold(context, Held(REPLY, examination, target="part", number=mine.number))


def fill_more(context: Context, arg: str, examination: Examination) -> Effects:
    scene, mine = part_at(context, int(arg))
    refuse_unless_offered(context, scene, mine)
    _refuse_taken(context, scene.name(mine.owner_id), mine.owner_id)
    return pass_or_hold(context, Held(MORE, examination, target="part", number=mine.number))


def pass_or_hold(context: Context, held: Held) -> Effects:
    """In a running conversation a text goes at once when nothing was found in it, and is held when something was."""
    if held.examination.findings:
        return show(context, held)
    return sent(context, held, held.examination.clean())


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
        mine.next_at = owner_is_nudged_at(context.now, context.config)
    if not asker.phone:
        return [Reply(cards.call(asker, scene.consult.code))]
    return [Reply(cards.call(asker, scene.consult.code)), tell_asker(scene, mine, "asker-is-called")]


def press_give_back(context: Context, part: int) -> Effects:
    scene, mine = part_at(context, part)
    refuse_unless_owner(context, scene, mine)
    context.about(scene.consult.code)
    mine.step, mine.clock_from = Step.OFFER, None
    return pass_on(scene, mine, context.person.number, text("part-given-back"))


def press_leave(context: Context, part: int) -> Effects:
    """E07: just before the end of a slot a question may wait for the next one."""
    scene, mine = part_at(context, part)
    refuse_unless_offered(context, scene, mine)
    _refuse_taken(context, scene.name(mine.owner_id), mine.owner_id)
    return pass_on(scene, mine, context.person.number, text("part-left"))


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


# -- coordinators -------------------------------------------------------------------------------------------


def press_assign(context: Context, part: int) -> Effects:
    """Who can be given it: lawyers of this area, own location first."""
    scene, mine = part_at(context, part)
    _refuse_taken(context, scene.name(mine.owner_id), mine.owner_id)
    lawyers = [m for m in context.store.members.with_role(Role.LAWYER) if mine.area in m.area_set]
    lawyers = [m for m in lawyers if may_have(scene, mine, m)]
    lawyers.sort(key=lambda member: (member.location != scene.consult.location, member.name))
    if not lawyers:
        raise Refusal(text("assign-nobody", area=scene.area(mine)))
    buttons = tuple(
        actions.ASSIGN_TO.button(text("person-name", name=m.name), mine.number, m.number) for m in lawyers[:MOST_NAMES]
    )
    return [Reply(say(text("assign-who"), title=cards.heading(scene), buttons=buttons))]


def press_assign_to(context: Context, part: int, member: int) -> Effects:
    """Put it before this lawyer; who had the card before may still take it."""
    scene, mine = part_at(context, part)
    if mine.owner_id or mine.state not in UNOWNED:
        raise Refusal(text("part-taken", lawyer=scene.name(mine.owner_id)))
    lawyer = scene.member(member)
    if lawyer is None or not may_have(scene, mine, lawyer) or Role.LAWYER not in lawyer.role_set:
        raise Refusal(text("assign-nobody", area=scene.area(mine)))
    context.about(scene.consult.code)
    mine.state, mine.offered_to, mine.offered_at = PartState.OFFERED, member, context.now
    mine.step = Step.TELL_COORDINATORS
    mine.next_at = context.now + patience(context.config, urgent=scene.consult.urgent)
    context.store.session.flush()
    done = text("escalation-assigned", lawyer=lawyer.name, coordinator=context.person.name)
    return [
        Reply(say(text("assigned", lawyer=lawyer.name)), instead=True),
        card_for(scene, mine, member),
        Edit(coordinators_card(mine), cards.escalation(scene, mine, done), Priority.RECEIPT),
        Edit(scene.asker_card, cards.asker(scene, status_of(scene))),
    ]


def press_national(context: Context, part: int) -> Effects:
    scene, mine = part_at(context, part)
    if mine.owner_id or mine.state not in UNOWNED:
        raise Refusal(text("part-taken", lawyer=scene.name(mine.owner_id)))
    context.about(scene.consult.code)
    return [Reply(say(text("sent-national"))), *go_national(scene, mine)]


def _refuse_taken(context: Context, name: str, owner: int | None) -> None:
    if owner and owner != context.person.id:
        raise Refusal(text("part-taken", lawyer=name))
