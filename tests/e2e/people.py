"""People who act in a Slack or a Telegram client, by the labels and words they see."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from fakeslack.errors import ClientRefused
from fakeslack.state import App, View
from fakeslack.state import Message as SlackMessage
from fakeslack.users import Outcome
from fakeslack.users import Person as SlackPerson
from faketelegram import Bot
from faketelegram import Message as TelegramMessage
from faketelegram import Person as TelegramPerson

PATIENCE = 20.0
"""Seconds; budgets make a fourth message in one chat wait, and so does a busy machine."""
Found = TypeVar("Found")


async def until(look: Callable[[], Found | None], what: Callable[[], str], patience: float = PATIENCE) -> Found:
    """Wait until there is something to see."""
    end = time.monotonic() + patience
    while not (found := look()):
        if time.monotonic() > end:
            raise AssertionError(what())
        await asyncio.sleep(0.01)
    return found


@dataclass(frozen=True)
class Seen:
    """One message or window: its words, the labels of its buttons, and the thing itself."""

    text: str
    labels: tuple[str, ...]
    it: SlackMessage | View | TelegramMessage


class Resident(Protocol):
    """Somebody with an account on one platform."""

    name: str
    platform: str

    @property
    def account(self) -> str: ...

    def sees(self) -> list[Seen]:
        """What stands in the private conversation with the bot, the oldest first; an open window is last."""

    async def types(self, words: str) -> None:
        """A command or a text, in the private conversation."""

    async def presses(self, label: str, on: str = "") -> None:
        """The button with this label, as soon as it is there, on the newest message that holds `on`."""

    async def replies(self, words: str, to: str) -> SlackMessage | TelegramMessage:
        """In the thread of, or as a reply to, the newest message that holds `to`."""

    async def changes(self, own: SlackMessage | TelegramMessage, words: str) -> None:
        """Edit one's own message."""

    async def reads(self, words: str, patience: float = PATIENCE) -> Seen:
        """The newest message that holds these words, as soon as there is one."""


class _Reader:
    """What reading has in common."""

    name: str

    def sees(self) -> list[Seen]:
        raise NotImplementedError

    def has_read(self, words: str) -> bool:
        return any(words in seen.text for seen in self.sees())

    def times(self, words: str) -> int:
        """How many messages hold these words."""
        return sum(words in seen.text for seen in self.sees())

    async def reads(self, words: str, patience: float = PATIENCE) -> Seen:
        return await until(
            lambda: next((seen for seen in reversed(self.sees()) if words in seen.text), None),
            lambda: f"{self.name} does not read {words!r} but {[seen.text for seen in self.sees()]}",
            patience,
        )

    async def finds(self, label: str, on: str) -> Seen:
        """The newest message with this button."""
        return await until(
            lambda: next((s for s in reversed(self.sees()) if label in s.labels and on in s.text), None),
            lambda: (
                f"{self.name} sees no button {label!r} on {on!r}; there is {[(s.text, s.labels) for s in self.sees()]}"
            ),
        )


class OnSlack(_Reader):
    """Somebody in Slack."""

    platform = "slack"

    def __init__(self, name: str, client: SlackPerson, app: App) -> None:
        self.name, self.client, self.app = name, client, app

    @property
    def account(self) -> str:
        return self.client.id

    def sees(self) -> list[Seen]:
        mine = [m for m in self.client.dm_with(self.app).messages if not m.deleted]
        seen = [_slack(m) for m in mine if m.bot_id and m.ephemeral_to in (None, self.client.id)]
        return [*seen, *([_slack(self.client.modal)] if self.client.modal else [])]

    async def types(self, words: str) -> None:
        if words.startswith("/"):
            await self.commands(words)
        else:
            await self.client.dm(words, self.app, typed=True)

    async def commands(self, words: str) -> Outcome:
        command, _, rest = words.partition(" ")
        outcome = await self.client.slash(command, rest, channel=self.client.dm_with(self.app))
        assert outcome.ok, f"{words!r}: {outcome.error}"
        return outcome

    async def presses(self, label: str, on: str = "") -> None:
        seen = await self.finds(label, on)
        assert not isinstance(seen.it, TelegramMessage)
        outcome = await self.client.click(seen.it, text=label)
        assert outcome.ok, f"{label!r}: {outcome.error}"

    async def fills(self, **answers: str) -> Outcome:
        """The open window, at once."""
        await self.client.wait_modal()
        return await self.client.submit(answers)

    async def replies(self, words: str, to: str) -> SlackMessage:
        seen = await self.reads(to)
        assert isinstance(seen.it, SlackMessage)
        return await self.client.say(words, self.client.dm_with(self.app), thread=seen.it, typed=True)

    async def changes(self, own: SlackMessage | TelegramMessage, words: str) -> None:
        assert isinstance(own, SlackMessage)
        await self.client.edit(own, words)


class OnTelegram(_Reader):
    """Somebody in Telegram."""

    platform = "telegram"

    def __init__(self, name: str, client: TelegramPerson, account: Bot) -> None:
        self.name, self.client, self.bot = name, client, account

    @property
    def account(self) -> str:
        return str(self.client.id)

    def sees(self) -> list[Seen]:
        return [_telegram(m) for m in self.client.sees(self.client.chat_with(self.bot)) if m.from_bot]

    async def types(self, words: str) -> None:
        await self.client.send(words, self.client.chat_with(self.bot))

    async def presses(self, label: str, on: str = "") -> None:
        seen = await self.finds(label, on)
        assert isinstance(seen.it, TelegramMessage)
        await self.client.press(seen.it, label, wait=PATIENCE)

    async def replies(self, words: str, to: str) -> TelegramMessage:
        seen = await self.reads(to)
        assert isinstance(seen.it, TelegramMessage)
        return await self.client.send(words, self.client.chat_with(self.bot), reply_to=seen.it)

    async def changes(self, own: SlackMessage | TelegramMessage, words: str) -> None:
        assert isinstance(own, TelegramMessage)
        await self.client.edit(own, words)


def _slack(it: SlackMessage | View) -> Seen:
    labels = [e["text"]["text"] for _, e in it.elements() if e.get("type") == "button"]
    return Seen(it.rendered(), tuple(labels), it)


def _telegram(it: TelegramMessage) -> Seen:
    return Seen(it.text, tuple(it.labels()), it)


__all__ = ["PATIENCE", "ClientRefused", "OnSlack", "OnTelegram", "Resident", "Seen", "until"]
