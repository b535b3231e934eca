"""Updates: what came in from a platform, in the past tense and typed."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.chat.form import Answers
from bot.privacy.words import RawText


@dataclass(frozen=True, slots=True)
class Origin:
    """Who did something, where, and under which number the platform may repeat it."""

    platform: str
    update: str
    """The platform's own id of this update; a repeat has the same one."""
    account: str
    """The person's id on the platform."""
    place: str
    """The channel or chat; for a private chat, the address at which this person can be reached."""
    private: bool = True
    guest: bool = False
    """A guest or a member of another organisation in a shared channel."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message on a platform: opaque, for looking up which card or entry it is."""

    place: str
    id: str


@dataclass(frozen=True, slots=True)
class CommandCalled:
    origin: Origin
    name: str
    """Without the slash."""
    text: RawText = field(repr=False)


@dataclass(frozen=True, slots=True)
class ButtonPressed:
    origin: Origin
    action: str
    arg: str


@dataclass(frozen=True, slots=True)
class FormSent:
    origin: Origin
    form: str
    arg: str
    """What the form is about: the `arg` of the `Ask` that opened it."""
    answers: Answers = field(repr=False)


@dataclass(frozen=True, slots=True)
class TextSaid:
    origin: Origin
    text: RawText = field(repr=False)
    message: Message
    about: Message | None = None
    """The card this is a reply to (thread on Slack, reply on Telegram)."""


@dataclass(frozen=True, slots=True)
class TextEdited:
    origin: Origin
    text: RawText = field(repr=False)
    message: Message


@dataclass(frozen=True, slots=True)
class FileSent:
    """Something that is not text: it is never downloaded."""

    origin: Origin
    about: Message | None = None


@dataclass(frozen=True, slots=True)
class ShortcutUsed:
    """A message shortcut: `name` of the shortcut and the text of the message it was used on."""

    origin: Origin
    name: str
    text: RawText = field(repr=False)


@dataclass(frozen=True, slots=True)
class HomeOpened:
    origin: Origin


@dataclass(frozen=True, slots=True)
class PlaceJoined:
    """The bot was added to a group or channel."""

    origin: Origin


@dataclass(frozen=True, slots=True)
class PlaceMoved:
    """A group got another address (Telegram: group to supergroup)."""

    origin: Origin
    new_place: str


Update = (
    CommandCalled
    | ButtonPressed
    | FormSent
    | TextSaid
    | TextEdited
    | FileSent
    | ShortcutUsed
    | HomeOpened
    | PlaceJoined
    | PlaceMoved
)
