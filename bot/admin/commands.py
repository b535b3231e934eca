"""The room of who keeps the bot in order: `/beheer`."""

from __future__ import annotations

from typing import get_args

from bot.admin import actions, queue, trust
from bot.admin.audit import found_card
from bot.admin.rules import ADMINS, KEEPERS
from bot.chat.card import say
from bot.chat.effect import Effects, Reply
from bot.chat.text import text
from bot.engine.feature import Command, Context, Feature, Press
from bot.engine.roles import may, require
from bot.privacy.words import RawText
from bot.settings import Platform


def admin(context: Context, typed: RawText) -> Effects:
    """`/beheer` and a word; without one, what there is."""
    word, _, rest = typed.typed.strip().lower().partition(" ")
    if word == "wachtrij":
        return queue.show(context)
    if word == "controle":
        return _audit(context)
    if word in _platforms(context):
        require(context.person, ADMINS)
        return trust.choose(context, word, rest)
    how = text("admin-how" if may(context.person, ADMINS) else "admin-how-coordinator")
    return [Reply(say(how, title=text("admin-title")))]


def _audit(context: Context) -> Effects:
    """What the last self-audit found and is still wrong."""
    require(context.person, ADMINS)
    found = context.store.violations.all()
    return [Reply(found_card(found) if found else say(text("audit-nothing"), title=text("audit-title")))]


def _platforms(context: Context) -> set[str]:
    """The platforms that there can be, and those on which anybody has an account."""
    return {*get_args(Platform), *context.store.members.platforms()}


FEATURE = Feature(
    "admin",
    commands=(Command("beheer", admin, needs=KEEPERS),),
    buttons=(
        Press(actions.QUEUE, queue.press_show, KEEPERS),
        Press(actions.AGAIN, queue.press_again, KEEPERS),
        Press(actions.PARK, queue.press_park, KEEPERS),
    ),
)
