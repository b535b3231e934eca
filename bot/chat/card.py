"""Cards: what people read and press, the same on every platform."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from bot.chat.text import Text, Words

Style = Literal["plain", "primary", "danger"]
SEPARATOR = "."


@dataclass(frozen=True, slots=True)
class Action:
    """Something a button does, by a name of at most 24 characters; `kinds` are the types of its arguments."""

    name: str
    kinds: tuple[type[int] | type[str], ...] = ()

    def button(self, label: Text, *args: int | str, style: Style = "plain") -> Button:
        """A button that calls this action with `args` (ids and slugs, never personal data)."""
        return Button(self.name, SEPARATOR.join(str(arg) for arg in args), label, style)

    def read(self, arg: str) -> tuple[int | str, ...]:
        """The arguments as typed values; ValueError when they are not this action's."""
        parts = arg.split(SEPARATOR) if arg else []
        if len(parts) != len(self.kinds):
            raise ValueError(self.name)
        return tuple(kind(part) for kind, part in zip(self.kinds, parts, strict=True))


@dataclass(frozen=True, slots=True)
class Button:
    """A label that calls `action` with `arg`; together at most 64 bytes (Telegram's callback data)."""

    action: str
    arg: str
    label: Text
    style: Style = "plain"


@dataclass(frozen=True, slots=True)
class Fact:
    """A labelled value, such as *Telefoon: 038 123 45 67*."""

    label: Text
    value: Words


@dataclass(frozen=True, slots=True)
class ContactFile:
    """A contact that can be saved: a vCard file on Slack, a shared contact on Telegram."""

    name: str
    phone: str
    vcard: str


@dataclass(frozen=True, slots=True)
class File:
    """A picture or a document that comes below a card; the card itself says in words what is in it."""

    name: str
    """With its ending: `week-49.png`."""
    kind: str
    """The media type."""
    content: bytes = field(repr=False)
    """Small, because it waits with its card: some 100 kB."""
    alt: Text
    """What somebody hears who does not see it."""

    @property
    def is_picture(self) -> bool:
        return self.kind.startswith("image/")


@dataclass(frozen=True, slots=True)
class Card:
    """A title, sentences, facts, a hint in small print, buttons, and perhaps a contact or a file to save."""

    title: Words | None = None
    body: tuple[Words, ...] = ()
    facts: tuple[Fact, ...] = ()
    hint: Words | None = None
    buttons: tuple[Button, ...] = ()
    contact: ContactFile | None = None
    file: File | None = None


def say(*body: Words, title: Words | None = None, hint: Words | None = None, buttons: tuple[Button, ...] = ()) -> Card:
    """The short way to a card of sentences."""
    return Card(title=title, body=body, hint=hint, buttons=buttons)
