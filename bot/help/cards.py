"""What help looks like: everything a person may do, one thing in full, and the first steps of a newcomer."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.card import Card, Fact, say
from bot.chat.catalogue import bundle
from bot.chat.text import Text, Words, text
from bot.engine.feature import Command
from bot.help.lines import below

Room = tuple[str, Sequence[Command]]
"""The name of a feature, and what a person may do there."""


def overview(rooms: Sequence[Room], *, unknown: bool = False) -> Card:
    """Everything this person may do, by room; `unknown` when something else was asked for."""
    return Card(
        title=text("help-title"),
        body=(text("help-unknown"),) if unknown else (),
        facts=tuple(Fact(text(f"room-{name}"), below([_line(command) for command in room])) for name, room in rooms),
        hint=text("help-hint"),
    )


def in_full(command: Command) -> Card:
    """One command: what it does, an example, and what is good to know."""
    more = _more(command)
    return Card(
        title=text("help-command", name=command.name),
        body=(command.help, more) if more else (command.help,),
        facts=(Fact(text("help-example"), _example(command)),),
        hint=text("help-back"),
    )


def welcome(name: str) -> Card:
    """The first thing a member reads: three things to try."""
    steps = (text("first-step-ask"), text("first-step-find"), text("first-step-help"))
    return say(text("welcome-body"), *steps, title=text("welcome-title", name=name), hint=text("welcome-hint"))


def first_steps() -> Card:
    """`/hulp start`: the same three steps for who has been here before."""
    steps = (text("first-step-ask"), text("first-step-find"), text("first-step-help"))
    return say(*steps, title=text("first-steps-title"), hint=text("welcome-hint"))


def _line(command: Command) -> Words:
    return text("help-line", help=command.help, example=_example(command))


def _example(command: Command) -> Text:
    """The command with something real behind it; a command that stands alone has an empty usage."""
    return text("help-typed", name=command.name, usage=command.usage)


def _more(command: Command) -> Text | None:
    """What is good to know; a command may have such a text and need not."""
    more = text(f"command-{command.name}-more")
    return more if bundle("nl").has_message(more.name) else None
