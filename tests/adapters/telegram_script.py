"""A Telegram with Anna and Bram, and the adapter under test with a bot that answers from a script."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from aiohttp import web
from faketelegram import Bot, FakeTelegram, Message, Person

from adapters.telegram.adapter import TelegramAdapter
from adapters.telegram.polling import Pauses
from bot.chat.card import Card
from bot.chat.catalogue import Voice
from bot.chat.effect import Shown
from bot.chat.text import Plain, Text, text
from bot.chat.update import Update
from bot.engine.errors import Unavailable
from bot.engine.port import Adapter, Answer, MenuItem

SECRET = "een-geheim_dat-niemand-raadt"
VOICE = Voice("nl", datetime(2026, 12, 1, 9, 0, tzinfo=UTC))
FAST = Pauses(poll=5, conflict=0.05, unavailable=0.03, trouble=0.03, longest=0.1, glance=0.05)


@dataclass
class Script:
    """A Receiver that remembers what came in, and answers what the test wrote down."""

    answer: Callable[[Update], tuple[Shown, ...]] = lambda update: ()
    before: Callable[[Update], object] = lambda update: None
    """Runs before the commit; may be a coroutine, and may raise."""
    outage: int = 0
    """How many more times nothing can be saved."""
    tried: list[Update] = field(default_factory=list)
    committed: list[Update] = field(default_factory=list)

    async def receive(self, update: Update) -> Answer:
        self.tried.append(update)
        if self.outage:
            self.outage -= 1
            raise Unavailable
        waiting = self.before(update)
        if waiting is not None:
            await waiting  # type: ignore[misc]
        self.committed.append(update)
        return Answer(self.answer(update), VOICE)

    async def has_turn(self, task: str) -> bool:
        return True

    def menu(self) -> tuple[MenuItem, ...]:
        return (MenuItem("consult", text("form-send"), text("form-skip")),)

    def shortcuts(self) -> tuple[tuple[str, Text], ...]:
        return ()


@dataclass
class Scene:
    tg: FakeTelegram
    account: Bot
    anna: Person
    bram: Person
    script: Script
    adapter: Adapter

    def read(self, person: Person) -> list[str]:
        """What the bot said in somebody's private chat."""
        return [message.text for message in self.talk(person)]

    def talk(self, person: Person) -> list[Message]:
        return [message for message in person.sees(person.chat_with(self.account)) if message.from_bot]


def card(title: str, *body: str) -> Card:
    return Card(Plain(title), tuple(Plain(part) for part in body))


@asynccontextmanager
async def stage(way: str, script: Script | None = None, *, start: bool = True) -> AsyncIterator[Scene]:
    """Everything running by `polling` or `webhook`; afterwards nobody may have broken Telegram's rules."""
    async with FakeTelegram(webhook_retries=(0.03,) * 30) as tg:
        account = tg.bot("Korte Lijn", "kortelijn_bot")
        script = script or Script()
        runner = web.AppRunner(web.Application())
        options: dict[str, Any] = {}
        held: list[Callable[[web.Request], Awaitable[web.StreamResponse]]] = []
        if way == "webhook":
            port = await _listen(runner, held)
            options = {"webhook_url": f"http://127.0.0.1:{port}/telegram/webhook", "webhook_secret": SECRET}
        adapter = TelegramAdapter(script, account.token, api_url=tg.root, pauses=FAST, **options)
        if way == "webhook":
            held.append(adapter.routes()[0].handler)
        if start:
            await adapter.start()
        yield Scene(tg, account, tg.person("Anna"), tg.person("Bram"), script, adapter)
        await adapter.stop()
        await runner.cleanup()
        assert tg.bugs() == []
        assert tg.check_contract() == []


async def _listen(runner: web.AppRunner, held: list[Callable[[web.Request], Awaitable[web.StreamResponse]]]) -> int:
    """The port must be known before the adapter is made, so the adapter's handler follows in `held`."""

    async def pass_on(request: web.Request) -> web.StreamResponse:
        return await held[0](request)

    runner.app.router.add_post("/telegram/webhook", pass_on)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return int(runner.addresses[0][1])
