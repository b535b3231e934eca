"""A Slack workspace with Anna and Bram, and the adapter under test with a bot that answers from a script."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Annotated, TypeVar

import pytest
from aiohttp import web
from fakeslack import FakeSlack
from fakeslack.state import App, Channel, Message
from fakeslack.users import Person

from adapters.slack.adapter import SlackAdapter
from adapters.slack.manifest import manifest
from adapters.slack.socket_mode import Pauses
from bot.chat.card import Action, Card
from bot.chat.catalogue import Voice
from bot.chat.effect import Shown
from bot.chat.form import CaseText, Form, Option, Question
from bot.chat.text import Plain, Text, text
from bot.chat.update import Update
from bot.engine.errors import Unavailable
from bot.engine.port import Adapter, Answer, MenuItem

VOICE = Voice("nl", datetime(2026, 12, 1, 9, 0, tzinfo=UTC))
ADDRESS = "https://kortelijn.example/slack/events"
FAST = Pauses(first=0.02, longest=0.1)
CLAIM = Action("claim", (int,))
PRESS = CLAIM.button(text("form-send"), 12)
both = pytest.mark.parametrize("way", ["http", "socket"])
AnyUpdate = TypeVar("AnyUpdate", bound=Update)


class Intake(Form):
    name, title, submit = "intake", text("form-send"), text("form-send")

    area: Annotated[
        str, Question(text("form-skip"), "choice", (Option("huur", Plain("Huur")), Option("asiel", Plain("Asiel"))))
    ]
    story: Annotated[CaseText, Question(text("form-reply-below"), "lines", help=text("form-missing"))]
    scopes: Annotated[
        tuple[str, ...],
        Question(text("form-stop"), "choices", (Option("a", Plain("A")), Option("b", Plain("B")))),
    ] = ()


@dataclass
class Script:
    """A Receiver that remembers what came in, and answers what the test wrote down."""

    answer: Callable[[Update], tuple[Shown, ...]] = lambda update: ()
    before: Callable[[Update], object] = lambda update: None
    """Runs before the commit; may be a coroutine, and may raise."""
    forgets: bool = False
    """Answers a repeat too, as a process does that was started after another one died."""
    outage: int = 0
    """How many more times nothing can be saved."""
    voice: Voice = VOICE
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
        repeated = any(update.origin.update == earlier.origin.update for earlier in self.committed)
        self.committed.append(update)
        return Answer(() if repeated and not self.forgets else self.answer(update), self.voice)

    async def has_turn(self, task: str) -> bool:
        return True

    def menu(self) -> tuple[MenuItem, ...]:
        return (MenuItem("consult", text("form-send"), text("form-skip")),)

    def shortcuts(self) -> tuple[tuple[str, Text], ...]:
        return (("signal", text("form-stop")),)


def by_kind(**answers: tuple[Shown, ...]) -> Script:
    return Script(answer=lambda update: answers.get(type(update).__name__, ()))


@dataclass
class Scene:
    slack: FakeSlack
    app: App
    anna: Person
    bram: Person
    channel: Channel
    script: Script
    adapter: Adapter

    @property
    def dm(self) -> Channel:
        """The private conversation of Anna with the bot."""
        return self.anna.dm_with(self.app)

    def reads(self, channel: Channel, person: Person | None = None) -> list[str]:
        return [message.rendered() for message in self.said(channel, person)]

    def said(self, channel: Channel, person: Person | None = None) -> list[Message]:
        seen = (person or self.anna).sees(channel)
        return [message for message in seen if message.bot_id]

    def only(self, kind: type[AnyUpdate]) -> AnyUpdate:
        (update,) = [one for one in self.script.committed if isinstance(one, kind)]
        return update


def card(title: str, *body: str) -> Card:
    return Card(Plain(title), tuple(Plain(part) for part in body))


@asynccontextmanager
async def stage(
    way: str, script: Script | None = None, *, start: bool = True, ack_timeout: float = 3.0
) -> AsyncIterator[Scene]:
    """Everything running over `http` or `socket`; afterwards nobody may have done what Slack only tolerates."""
    async with FakeSlack(ack_timeout=ack_timeout) as slack:
        script, app = script or Script(), slack.install("Korte Lijn")
        keys = {"app_token": app.app_token} if way == "socket" else {"signing_secret": app.signing_secret}
        adapter = SlackAdapter(script, app.bot_token, api_url=slack.api_url, pauses=FAST, **keys)
        served = web.Application()
        served.add_routes(adapter.routes())
        runner = web.AppRunner(served)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        address = None if way == "socket" else ADDRESS
        described = manifest(script.menu(), script.shortcuts(), VOICE, address=address)
        app.load_manifest(described, rebase=f"http://127.0.0.1:{runner.addresses[0][1]}")
        if start:
            await adapter.start()
        anna, bram = slack.person("anna"), slack.person("bram")
        try:
            yield Scene(slack, app, anna, bram, slack.channel("zwolle", [anna, bram, app]), script, adapter)
        finally:
            await adapter.stop()
            await runner.cleanup()
        assert slack.bugs() == []
