"""What coordinators do with a question that nobody took."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Edit, Effects, Priority, Reply
from bot.chat.text import text
from bot.consult import actions, cards
from bot.consult.duty import may_have
from bot.consult.routing import ask
from bot.consult.rules import accepts_by
from bot.consult.scene import Scene, coordinators_card, part_at
from bot.consult.status import status_of
from bot.consult.steps import go_national
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from storage.consults import UNOWNED, Part, PartState, Step
from storage.members import Role
from storage.roster import NATIONAL

MOST_NAMES = 10
"""Buttons with names at once."""


def press_assign(context: Context, part: int) -> Effects:
    """Who can be given it: lawyers of this area, own location first."""
    scene, mine = part_at(context, part)
    _refuse_unless_open(scene, mine)
    lawyers = [m for m in context.store.members.with_role(Role.LAWYER) if mine.area in m.area_set]
    lawyers = [member for member in lawyers if may_have(scene, member)]
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
    _refuse_unless_open(scene, mine)
    lawyer = scene.member(member)
    if lawyer is None or Role.LAWYER not in lawyer.role_set or not may_have(scene, lawyer):
        raise Refusal(text("assign-nobody", area=scene.area(mine)))
    context.about(scene.consult.code)
    _put_before(scene, mine, member)
    done = text("escalation-assigned", lawyer=lawyer.name, coordinator=context.person.name)
    return [
        Reply(say(text("assigned", lawyer=lawyer.name)), instead=True),
        *ask(scene, mine, member),
        Edit(coordinators_card(mine), cards.escalation(scene, mine, done), Priority.RECEIPT),
        Edit(scene.asker_card, cards.asker(scene, status_of(scene))),
    ]


def press_national(context: Context, part: int) -> Effects:
    scene, mine = part_at(context, part)
    _refuse_unless_open(scene, mine)
    context.about(scene.consult.code)
    effects = go_national(scene, mine)
    now = mine.reach == NATIONAL
    return [Reply(say(text("sent-national" if now else "sent-national-later", code=scene.consult.code))), *effects]


def _put_before(scene: Scene, part: Part, member: int) -> None:
    """Outside any slot, with the whole time to accept; then the coordinators hear it again."""
    part.state, part.offered_to, part.offered_at, part.shift_id = PartState.OFFERED, member, scene.now, None
    part.backup_to, part.passed_by = None, None
    part.step, part.clock_from = Step.TELL_COORDINATORS, scene.now
    part.next_at = accepts_by(scene.now, scene.config, urgent=scene.consult.urgent)
    scene.store.session.flush()


def _refuse_unless_open(scene: Scene, part: Part) -> None:
    if part.owner_id:
        raise Refusal(text("escalation-taken", lawyer=scene.name(part.owner_id)))
    if part.state not in UNOWNED:
        raise Refusal(text("part-is-closed", code=scene.consult.code))
