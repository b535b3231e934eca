"""A person at the playground: the page's requests, made through aiohttp's test client."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import uuid4

from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient, TestServer

from adapters.playground.adapter import Playground
from adapters.playground.cast import Cast, Channel, Persona
from adapters.web.server import HttpServer
from bot.chat.update import Message
from bot.engine.clock import StoppedClock
from tests.adapters.contract import Seen
from tests.adapters.scripted import NOW, ScriptedBot

Json = dict[str, Any]
MARK = {"X-Kortelijn-Playground": "1"}
CAST = Cast(
    (
        Persona("anna", "Anna Visser", "eerste lijn"),
        Persona("bram", "mr. Bram de Wit", "advocaat met dienst"),
        Persona("chris", "mr. Chris Smit", "achterwacht"),
        Persona("dana", "Dana Bakker", "coördinator"),
    ),
    (Channel("zwolle", "coordinatoren-zwolle", ("dana", "chris")),),
)


@dataclass
class PlaygroundDriver:
    """Anna in her private chat, unless another account and place are given."""

    adapter: Playground
    bot: ScriptedBot
    clock: StoppedClock
    client: TestClient[Any, Any]
    account: str = "anna"
    place: str = "anna"
    form: Json | None = None
    statuses: list[int] = field(default_factory=list)
    """What the server answered to each try."""

    def as_(self, account: str, place: str | None = None) -> PlaygroundDriver:
        return PlaygroundDriver(self.adapter, self.bot, self.clock, self.client, account, place or account)

    async def entries(self) -> list[Json]:
        """What this person's pane shows."""
        async with self.stream() as events:
            everything = await anext(events)
        return [
            entry
            for entry in everything["entries"]
            if entry["place"] == self.place and entry["only_for"] in ("", self.account)
        ]

    async def reads(self) -> list[Seen]:
        return [seen(entry) for entry in await self.entries()]

    async def types(self, words: str, about: Message | None = None) -> None:
        await self.acts(kind="say", text=words, under=about.id if about else None)

    async def presses(self, message: str, label: str) -> None:
        entry = next(entry for entry in await self.entries() if entry["id"] == message)
        button = next(one for one in entry["card"]["buttons"] if one["label"] == label)
        await self.acts(kind="press", action=button["action"], arg=button["arg"], on=message)

    async def fills(self, answers: dict[str, str]) -> None:
        assert self.form is not None
        await self.acts(kind="fill", form=self.form["name"], arg=self.form["arg"], answers=answers)

    async def acts(self, **act: Any) -> None:
        """Send one act as the page does: with one number, again when the server asks for it."""
        payload = {"act": uuid4().hex, "account": self.account, "place": self.place, **act}
        for _ in range(4):
            response = await self.posts("/playground/act", payload)
            self.statuses.append(response.status)
            if response.status != 503:
                break
        self.form = (await response.json())["form"] if response.status == 200 else None

    async def posts(self, path: str, payload: Json, headers: dict[str, str] | None = None) -> ClientResponse:
        return await self.client.post(path, json=payload, headers=MARK if headers is None else headers)

    @asynccontextmanager
    async def stream(self) -> AsyncIterator[AsyncIterator[Json]]:
        async with self.client.get("/playground/events") as response:
            assert response.content_type == "text/event-stream"
            yield events(response)


async def events(response: ClientResponse) -> AsyncIterator[Json]:
    async for line in response.content:
        if line.startswith(b"data: "):
            yield json.loads(line[6:])


def seen(entry: Json) -> Seen:
    card = entry["card"]
    if card is None:
        return Seen(entry["id"], entry["text"], under=entry["under"] or None)
    parts = [card["title"], *card["body"]]
    parts += [words for fact in card["facts"] for words in ({"text": fact["label"]}, fact["value"])]
    parts.append(card["hint"])
    said = "\n".join(words["text"] for words in parts if words)
    return Seen(entry["id"], said, tuple(button["label"] for button in card["buttons"]), entry["under"] or None)


@asynccontextmanager
async def playground(host: str = "127.0.0.1") -> AsyncIterator[PlaygroundDriver]:
    """A playground that is being served, with a scripted bot behind it and a clock that stands still."""
    bot, clock = ScriptedBot(), StoppedClock(NOW)

    async def advance(by: timedelta) -> None:
        clock.advance(by)

    async def ready() -> list[str]:
        return []

    adapter = Playground(bot, CAST, clock, advance, host=host)
    server = HttpServer("127.0.0.1", 0, ready, adapter.routes())
    async with TestClient(TestServer(server.application)) as client:
        await adapter.start()
        yield PlaygroundDriver(adapter, bot, clock, client)
        await adapter.stop()
