"""Effects: what must happen next, as orders. The first group is shown at once, the second goes through the outbox."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from bot.chat.card import Card
from bot.chat.form import Answers, Form, Question
from bot.chat.text import Text


class Priority(IntEnum):
    """Who goes first when a budget is short."""

    ANSWER = 0
    CLAIM = 1
    RECEIPT = 2
    REMINDER = 3
    DIGEST = 4


@dataclass(frozen=True, slots=True)
class Place:
    """A channel or group, by its address on a platform."""

    platform: str
    id: str


# -- shown at once, to the person who acted and nobody else ---------------------------------------


@dataclass(frozen=True, slots=True)
class Reply:
    """Show this card; with `instead`, in place of the card whose button was pressed."""

    card: Card
    instead: bool = False
    secret: bool = False
    """Holds a code that may not be stored, so it is not kept to be shown again after a crash."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Open a form. `arg` says what it is about and comes back with the answers; `answers` are filled in already."""

    form: type[Form]
    arg: str = ""
    answers: Answers = field(default_factory=dict, repr=False)
    errors: Mapping[str, Text] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NextQuestion:
    """One question of a form, for a platform that asks them one by one. Made by the stepper only."""

    form: type[Form]
    question: Question
    number: int
    """Counted from 1."""
    total: int
    error: Text | None = None


@dataclass(frozen=True, slots=True)
class ShowHome:
    """The personal start page, where a platform has one."""

    card: Card


@dataclass(frozen=True, slots=True)
class LeavePlace:
    """Say this card and leave the group."""

    card: Card


Shown = Reply | Ask | NextQuestion | ShowHome | LeavePlace

# -- through the outbox -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Post:
    """A named card in a channel. Posting it again edits it. `under` names the card it is a reply to."""

    name: str
    place: Place
    card: Card
    under: str | None = None
    priority: Priority = Priority.REMINDER


@dataclass(frozen=True, slots=True)
class Tell:
    """A named card for one member, on the platform where that member is at home."""

    name: str
    member: int
    card: Card
    under: str | None = None
    priority: Priority = Priority.RECEIPT


@dataclass(frozen=True, slots=True)
class Edit:
    """Change every copy of a named card, wherever it stands."""

    name: str
    card: Card
    priority: Priority = Priority.CLAIM


@dataclass(frozen=True, slots=True)
class Remove:
    """Take every copy of a named card away."""

    name: str


@dataclass(frozen=True, slots=True)
class SetTopic:
    """What stands above a channel, where a platform allows it; only the newest matters."""

    place: Place
    topic: Text


Sent = Post | Tell | Edit | Remove | SetTopic
Effect = Shown | Sent
Effects = list[Effect]
