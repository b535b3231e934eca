"""The help room: `/hulp`, made from what the other rooms can do, and `/status`."""

from __future__ import annotations

import difflib
from collections.abc import Sequence

from bot.chat.card import Card, say
from bot.chat.effect import Effects, Reply
from bot.chat.text import text
from bot.engine.feature import Command, Context, Feature
from bot.engine.roles import may, require
from bot.help import cards, standing
from bot.ideas import standing as ideas
from bot.meetings import lists as meeting_lists
from bot.meetings import standing as meetings
from bot.privacy.words import RawText
from bot.signals import standing as signals

FIRST_STEPS = ("start", "begin", "first")
"""Topics that mean: how do I begin?"""


def help_feature(rooms: Sequence[Feature]) -> Feature:
    """The help room, for these rooms and itself; it comes last in a menu."""
    status = Command("status", show_status)

    def run(context: Context, topic: RawText) -> Effects:
        return show_help(context, topic, (*rooms, feature))

    feature = Feature("help", commands=(status, Command("hulp", run)))
    return feature


def show_help(context: Context, topic: RawText, rooms: Sequence[Feature]) -> Effects:
    word = next(iter(topic.typed.lower().split()), "").lstrip("/")
    if word in FIRST_STEPS:
        return [Reply(cards.first_steps())]
    command = _command(word, rooms) if word else None
    if command is None:
        return [Reply(cards.overview(_allowed(context, rooms), unknown=bool(word)))]
    require(context.person, command.needs)
    return [Reply(cards.in_full(command))]


def show_status(context: Context, typed: RawText) -> Effects:
    """Where one consult, signal, idea or meeting stands, or everything open that this person is in."""
    if typed:
        return [Reply(_status_of(context, typed.typed))]
    mine = [standing.card(context, consult) for consult in standing.open_consults(context)]
    mine += [signals.card(context, signal) for signal in signals.open_of_member(context)]
    mine += [ideas.card(context, idea) for idea in ideas.of_member(context)]
    mine += [card for card in [meeting_lists.promises(context)] if card]
    return [Reply(card) for card in mine or [say(text("stand-nothing"))]]


def _status_of(context: Context, typed: str) -> Card:
    if ideas.is_code(typed):
        idea = ideas.find(context, typed)
        return ideas.card(context, idea) if idea else say(text("stand-unknown"))
    if meetings.is_code(typed):
        gathering = meetings.find_by_code(context, typed)
        return meetings.card(context, gathering) if gathering else say(text("stand-unknown"))
    if signals.is_code(typed):
        found = signals.find(context, typed)
        return signals.card(context, found) if found else say(text("stand-unknown"))
    consult = standing.find(context, typed)
    if consult is None:
        return say(text("stand-unknown"))
    context.about(consult.code)
    return standing.card(context, consult)


def _allowed(context: Context, rooms: Sequence[Feature]) -> list[cards.Room]:
    """What this person may do, by room; rooms in which that is nothing are left out."""
    allowed = [
        (room.name, [c for c in room.commands if not c.hidden and may(context.person, c.needs)]) for room in rooms
    ]
    return [(name, commands) for name, commands in allowed if commands]


def _command(word: str, rooms: Sequence[Feature]) -> Command | None:
    """The command that a topic means, also when it is shortened or misspelt a little."""
    commands = {command.name: command for room in rooms for command in room.commands if not command.hidden}
    begins = [name for name in commands if name.startswith(word)]
    close = begins or difflib.get_close_matches(word, commands, n=1, cutoff=0.75)
    return commands[word] if word in commands else commands[close[0]] if close else None
