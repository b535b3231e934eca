"""Features: what people can do, as a table of handlers. A handler turns what came in into effects and sends nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.chat.card import Action
from bot.chat.effect import Effects
from bot.chat.form import Form
from bot.chat.text import Text, text
from bot.chat.update import Message, Origin
from bot.privacy.gate import Examination
from bot.reference.book import Reference
from bot.settings import Config
from storage.members import Member, Role
from storage.store import Store

Roles = frozenset[Role]
EVERYONE: Roles = frozenset()
"""Every member; strangers and guests never get as far as a handler."""

Run = Callable[..., Effects]
Prepare = Callable[[Any, Reference], Any]
"""Runs before the transaction, so that the privacy gate never holds one open."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a handler knows: who acts, where, when, and one open transaction."""

    person: Member
    origin: Origin
    now: datetime
    reference: Reference
    config: Config
    store: Store
    subjects: list[str] = field(default_factory=list)

    def about(self, code: str) -> None:
        """Write in the audit line which code this act was about."""
        self.subjects.append(code)


@dataclass(frozen=True, slots=True)
class Said:
    """A text in a conversation, examined before the transaction began."""

    examination: Examination
    message: Message
    card: str | None
    """The name of the card it is a reply to."""
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """`/name`: `run(context, prepared)`; without `prepare` that is the `RawText` behind the command."""

    name: str
    run: Run
    needs: Roles = EVERYONE
    prepare: Prepare | None = None
    hidden: bool = False
    """Not in menus, such as /start."""

    @property
    def help(self) -> Text:
        return text(f"command-{self.name}")

    @property
    def usage(self) -> Text:
        return text(f"command-{self.name}-usage")


@dataclass(frozen=True, slots=True)
class Press:
    """A button: `run(context, *arguments of the action)`."""

    action: Action
    run: Run
    needs: Roles = EVERYONE


@dataclass(frozen=True, slots=True)
class Fill:
    """A form that was sent: `run(context, arg, prepared)`; without `prepare` that is the typed form.

    A handler that finds an answer wrong raises `InvalidAnswers` before it saves anything.
    """

    form: type[Form]
    run: Run
    needs: Roles = EVERYONE
    prepare: Prepare | None = None


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A message shortcut: `run(context, prepared)`; without `prepare` that is the message's `RawText`."""

    name: str
    run: Run
    needs: Roles = EVERYONE
    prepare: Prepare | None = None


@dataclass(frozen=True, slots=True)
class Feature:
    """A room of the house and everything people can do in it, on one page."""

    name: str
    commands: tuple[Command, ...] = ()
    buttons: tuple[Press, ...] = ()
    forms: tuple[Fill, ...] = ()
    shortcuts: tuple[Shortcut, ...] = ()
    replies: Mapping[str, Run] = field(default_factory=dict)
    """What a text in reply to a card named `prefix:…` does: `run(context, said)`."""
    loose_text: Run | None = None
    """A text in a private chat that is a reply to nothing: `run(context, said)`."""
    edits: Run | None = None
    """A text that was changed: `run(context, said)`."""
    home: Run | None = None
    """The personal start page: `run(context)`."""
    warm_up: Callable[[Store, Reference, datetime], None] | None = None
    """Loads what takes long to load, in the background when the bot starts, so that nobody waits for it."""
