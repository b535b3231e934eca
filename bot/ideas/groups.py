"""The four workgroups that develop ideas: who is in which, who leads it, and which idea goes where. F117."""

from __future__ import annotations

from datetime import date

from bot.chat.card import Button, Card, Fact
from bot.chat.effect import Effects, Reply
from bot.chat.text import Plain, Text, Words, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.now import Now
from bot.ideas import actions
from storage.ideas import Idea
from storage.members import Member

TOGETHER = "samenwerking"
"""For what belongs to no legal area: working together in general."""
GROUPS = (TOGETHER, "werk-en-inkomen", "civielrecht", "vreemdelingenrecht")


def group_of(now: Now, idea: Idea) -> str:
    areas = now.reference.areas
    return areas[idea.area].workgroup if idea.area in areas else TOGETHER


def group_words(group: str) -> Text:
    return text(f"workgroup-{group}")


def overview(context: Context, done: Text | None = None) -> Card:
    """Every workgroup with its people, and what this person can do."""
    facts = tuple(Fact(group_words(group), _people(context, group)) for group in GROUPS)
    buttons = tuple(button for group in GROUPS for button in _buttons(context, group))
    body = (done, text("workgroups-body")) if done else (text("workgroups-body"),)
    return Card(text("workgroups-title"), body, facts, None, buttons)


def _people(context: Context, group: str) -> Words:
    shelf = context.store.workgroups
    members, owner = shelf.members(group), shelf.owner(group)
    guests = shelf.guests(group)
    names = tuple(_name(member, guests.get(member.number)) for member in members)
    if not names:
        return text("workgroup-nobody")
    if owner is None:
        return text("workgroup-unled", names=names)
    return text("workgroup-led", names=names, owner=Plain(owner.name))


def _name(member: Member, until: date | None) -> Words:
    return text("workgroup-guest", name=member.name, until=until) if until else Plain(member.name)


def _buttons(context: Context, group: str) -> tuple[Button, ...]:
    shelf, name = context.store.workgroups, group_words(group)
    if group not in shelf.of(context.person.number):
        return (actions.JOIN.button(text("workgroup-join", group=name), group),)
    leave = actions.LEAVE.button(text("workgroup-leave", group=name), group)
    invite = actions.INVITE.button(text("workgroup-invite", group=name), group)
    if shelf.owner(group):
        return (invite, leave)
    return (invite, leave, actions.LEAD.button(text("workgroup-lead", group=name), group))


def show(context: Context) -> Effects:
    return [Reply(overview(context))]


def press_join(context: Context, group: str) -> Effects:
    context.store.workgroups.join(known(group), context.person.number, context.now)
    return _done(context, text("workgroup-joined", group=group_words(group)))


def press_leave(context: Context, group: str) -> Effects:
    """Who led it leads it no longer; its ideas stay with their owners until somebody takes them over."""
    context.store.workgroups.leave(known(group), context.person.number)
    return _done(context, text("workgroup-left", group=group_words(group)))


def press_lead(context: Context, group: str) -> Effects:
    if known(group) not in context.store.workgroups.of(context.person.number):
        raise Refusal(text("workgroup-join-first", group=group_words(group)))
    if not context.store.workgroups.lead(group, context.person.number):
        owner = context.store.workgroups.owner(group)
        raise Refusal(text("workgroup-taken", group=group_words(group), name=owner.name if owner else ""))
    return _done(context, text("workgroup-yours", group=group_words(group)))


def known(group: str) -> str:
    if group not in GROUPS:
        raise Refusal(text("button-gone"))
    return group


def _done(context: Context, done: Text) -> Effects:
    return [Reply(overview(context, done), instead=True)]
