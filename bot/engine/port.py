"""The wall between the bot and a platform: what an adapter offers, and what it gets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.chat.card import Card
from bot.chat.catalogue import Voice
from bot.chat.effect import Shown
from bot.chat.text import Text
from bot.chat.update import Message, Update


@dataclass(frozen=True, slots=True)
class Profile:
    """What a platform knows of an account: only what joining it to a member needs."""

    email: str | None
    guest: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What to show the person who acted, in that person's language."""

    shown: tuple[Shown, ...]
    voice: Voice


@dataclass(frozen=True, slots=True)
class MenuItem:
    """A command for the platform's menu; `usage` is what may stand behind it."""

    name: str
    help: Text
    usage: Text
    hidden: bool = False
    """Works when it is typed, but stands in no menu."""


class Receiver(Protocol):
    """The bot, as adapters see it."""

    async def receive(self, update: Update) -> Answer:
        """Handle and commit; when this returns, the platform may be told "received". Raises `Unavailable`."""

    async def has_turn(self, task: str) -> bool:
        """Whether this process does what only one process may do at a time, as reading from a platform can be."""

    def menu(self) -> tuple[MenuItem, ...]:
        """Every command, in the order in which a menu shows them; hidden ones too."""

    def shortcuts(self) -> tuple[tuple[str, Text], ...]:
        """Message shortcuts: name and label."""


class Adapter(Protocol):
    """A platform. `post`, `edit`, `remove` and `find` raise `DeliveryFailed`."""

    platform: str
    whole_forms: bool
    """True when a form is shown whole; otherwise the bot asks question by question."""
    budget: Budget

    async def post(self, place: str, card: Card, voice: Voice, *, key: str, under: Message | None) -> Message:
        """Send a card to a channel or a person's address; `key` must be findable again where the platform allows it."""

    async def edit(self, sent: Message, card: Card, voice: Voice) -> None:
        """Show this card in place of the one that was sent. Doing it twice does no harm."""

    async def remove(self, sent: Message) -> None:
        """Take the message away; one that is gone already is no error."""

    async def set_topic(self, place: str, topic: str) -> None:
        """Show this above a channel; it is cut to what fits."""

    async def find(self, place: str, *, key: str, since: datetime, under: Message | None) -> Message | None:
        """Whether the message with this key was sent at or after `since`; None also where the platform cannot say."""

    async def profile(self, account: str) -> Profile | None:
        """The account's profile; None where the platform has none."""

    async def start(self) -> None:
        """Begin to receive; returns when updates can come in."""

    async def stop(self) -> None:
        """Receive no more, let what is being handled finish."""

    def silent_for(self) -> float:
        """Seconds since the platform was last heard (a frame, a poll that returned); 0 where that means nothing."""


@dataclass(frozen=True, slots=True)
class Budget:
    """How fast a platform may be spoken to: messages per second in one place (after a burst), and over all places."""

    place_burst: int
    place_seconds: float
    """Seconds between two messages in one private place."""
    group_seconds: float
    platform_per_second: float
