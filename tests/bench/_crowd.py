"""A crowd for the benches: both platforms in one small server that answers at once, and people who act by what it got.

The bot is `kortelijn run` in processes of its own; only what lies between a click and the bot's first call that
concerns whoever clicked is measured.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import sys
import time
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web
from fakeslack.signing import sign

from bot.reference.book import Reference
from storage.database import Database
from storage.members import Member, OrganisationKind, Role
from storage.roster import Shift
from storage.schema import upgrade
from storage.store import Store
from storage.vault import Vault
from tests.bench._town import SECRET, Request, question, slack_command, slack_press, telegram_command, telegram_press
from tests.e2e.city import free_port

HOUSE = Path(__file__).resolve().parents[2]
AREAS = ("huur", "arbeid", "sociale-zekerheid", "sociale-voorzieningen", "asiel-vreemdelingen")
TAKE = "Ik pak dit op"
LAWYERS = 5000
PATIENCE = 30.0
Json = dict[str, Any]


@dataclass
class Desk:
    """What stands before one person: when the bot last did something there, and the buttons by their labels."""

    heard: asyncio.Event = field(default_factory=asyncio.Event)
    at: float = 0.0
    buttons: dict[str, tuple[str, str]] = field(default_factory=dict)
    cards: asyncio.Queue[tuple[str, tuple[str, str]]] = field(default_factory=asyncio.Queue)


class Platforms:
    """Slack's Web API and Telegram's Bot API as far as the bot calls them, without any checks."""

    def __init__(self) -> None:
        self.desks: dict[str, Desk] = defaultdict(Desk)
        self.posted: dict[str, float] = {}
        """When a question first stood on a lawyer's card, by its words."""
        self.waiting: list[str] = []
        self.port = free_port()
        self._numbers = iter(range(1, 10**9))

    async def start(self) -> None:
        application = web.Application()
        application.add_routes(
            [
                web.route("*", "/api/{method}", self._slack),
                web.post("/respond/{who}", self._respond),
                web.route("*", "/bot{token}/{method}", self._telegram),
            ]
        )
        self._runner = web.AppRunner(application, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port).start()

    async def stop(self) -> None:
        await self._runner.cleanup()

    async def _slack(self, request: web.Request) -> web.Response:
        method, now = request.match_info["method"], time.perf_counter()
        if method == "auth.test":
            return web.json_response({"ok": True, "team_id": "T1", "user_id": "U1", "bot_id": "B1"})
        if method == "users.info":
            return web.json_response({"ok": True, "user": {"id": "U", "team_id": "T1", "profile": {}}})
        body = await request.json() if request.method == "POST" else dict(request.query)
        who = str(body.get("channel", "")).removeprefix("D")
        if method.startswith("chat."):
            self.hears(who, _slack_buttons(body.get("blocks")), json.dumps(body, ensure_ascii=False), now)
        return web.json_response({"ok": True, "channel": f"D{who}", "ts": f"{next(self._numbers)}.0"})

    async def _respond(self, request: web.Request) -> web.Response:
        now = time.perf_counter()
        body = await request.json()
        self.hears(request.match_info["who"], _slack_buttons(body.get("blocks")), "", now)
        return web.json_response({"ok": True})

    async def _telegram(self, request: web.Request) -> web.Response:
        method, now = request.match_info["method"], time.perf_counter()
        if method == "getMe":
            me = {"id": 1, "is_bot": True, "first_name": "Bot", "username": "our_bot"}
            return web.json_response({"ok": True, "result": me})
        body = dict(await request.post()) if request.content_type != "application/json" else await request.json()
        if "chat_id" in body:
            keyboard = body.get("reply_markup") or {}
            keyboard = json.loads(keyboard) if isinstance(keyboard, str) else keyboard
            self.hears(str(body["chat_id"]), _telegram_buttons(keyboard), str(body.get("text", "")), now)
        result: Any = {"message_id": next(self._numbers), "date": 1, "chat": {"id": 1, "type": "private"}}
        return web.json_response({"ok": True, "result": result if method.startswith(("send", "edit")) else True})

    def hears(self, who: str, buttons: dict[str, tuple[str, str]], words: str, now: float) -> None:
        desk = self.desks[who]
        desk.at, desk.buttons = now, buttons or desk.buttons
        desk.heard.set()
        if TAKE in buttons:
            found = next((one for one in self.waiting if one in words), None)
            if found and found not in self.posted:
                self.posted[found] = now
                desk.cards.put_nowait((who, buttons[TAKE]))


def _slack_buttons(blocks: Any) -> dict[str, tuple[str, str]]:
    elements = [e for block in blocks or () for e in (*block.get("elements", ()), block.get("accessory") or {})]
    return {e["text"]["text"]: (e["action_id"], e.get("value", "")) for e in elements if e.get("type") == "button"}


def _telegram_buttons(keyboard: Json) -> dict[str, tuple[str, str]]:
    return {
        b["text"]: ("", b["callback_data"])
        for row in keyboard.get("inline_keyboard", ())
        for b in row
        if "callback_data" in b
    }


@dataclass
class Figures:
    """Seconds."""

    reactions: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    cards: list[float] = field(default_factory=list)
    missing: int = 0

    @property
    def acts(self) -> int:
        return sum(len(each) for each in self.reactions.values())


class Crowd:
    """People before one bot, behind as many addresses as it has processes."""

    def __init__(self, platforms: Platforms, ports: list[int], *, askers: int, pause: tuple[float, float]) -> None:
        self.platforms, self._ports, self._askers, self._pause = platforms, ports, askers, pause
        self.figures = Figures()
        self._questions = iter(range(10**9))
        self._turn = iter(range(10**9))
        self._dice = random.Random(1)
        self._pressing: set[asyncio.Task[None]] = set()

    async def acts(self, seconds: float) -> None:
        self._ends = time.perf_counter() + seconds
        connector = aiohttp.TCPConnector(limit=0)
        async with aiohttp.ClientSession(connector=connector) as self._session:
            places = len(PLACES)
            lawyers = [asyncio.create_task(self._lawyer(n)) for n in range(places * len(AREAS))]
            await asyncio.gather(*(self._asker(number) for number in range(self._askers)))
            await asyncio.sleep(1.5)
            for lawyer in lawyers:
                lawyer.cancel()
            await asyncio.gather(*lawyers, return_exceptions=True)

    async def _rests(self) -> None:
        await asyncio.sleep(self._dice.uniform(*self._pause))

    async def _asker(self, number: int) -> None:
        await asyncio.sleep(self._dice.uniform(0, self._pause[1]))
        while time.perf_counter() < self._ends:
            words = f"{question(next(self._questions))} Vraag {_letters(next(self._turn))}."
            area = AREAS[self._dice.randrange(len(AREAS))]
            await self._reaction("command", number, self._command(number, words, area))
            await self._rests()
            desk = self.platforms.desks[address(number)]
            if "Verstuur" not in desk.buttons:
                self.figures.missing += 1
                continue
            self.platforms.waiting.append(words[:-1])
            began = time.perf_counter()
            await self._reaction("Verstuur", number, self._press(number, desk.buttons.pop("Verstuur")))
            self._later(self._card(words[:-1], began))
            await self._rests()

    def _later(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._pressing.add(task)
        task.add_done_callback(self._pressing.discard)

    async def _card(self, words: str, began: float) -> None:
        """How long until the lawyer has it."""
        end = began + PATIENCE
        while words not in self.platforms.posted and time.perf_counter() < end:  # noqa: ASYNC110  # many ask it
            await asyncio.sleep(0.05)  # the moment itself is written down by the platform
        if words in self.platforms.posted:
            self.figures.cards.append(self.platforms.posted[words] - began)
            self.platforms.waiting.remove(words)
        else:
            self.figures.missing += 1

    async def _lawyer(self, number: int) -> None:
        desk = self.platforms.desks[address(LAWYERS + number)]
        while True:
            _, button = await desk.cards.get()
            await self._rests()
            await self._reaction(TAKE, LAWYERS + number, self._press(LAWYERS + number, button))

    def _command(self, who: int, words: str, area: str) -> Request:
        if who % 2:
            return telegram_command(who, words, area)
        request = slack_command(who, words, area)
        return _aimed(request, self.platforms.port, who)

    def _press(self, who: int, button: tuple[str, str]) -> Request:
        if who % 2:
            return telegram_press(who, button[1])
        return _aimed(slack_press(who, *button), self.platforms.port, who)

    async def _reaction(self, kind: str, who: int, request: Request) -> None:
        """From the click until the bot did something where this person looks: in its answer, or in a call."""
        desk = self.platforms.desks[address(who)]
        desk.heard.clear()
        path = "/telegram/webhook" if who % 2 else "/slack/events"
        port = self._ports[next(self._turn) % len(self._ports)]
        began = time.perf_counter()
        async with self._session.post(
            f"http://127.0.0.1:{port}{path}", data=request.body.encode(), headers=request.headers
        ) as answer:
            body = await answer.read()
            if answer.status != 200:
                self.figures.missing += 1
                return
        if not who % 2 and body.startswith(b"{"):
            self.platforms.hears(address(who), _slack_buttons(json.loads(body).get("blocks")), "", time.perf_counter())
        try:
            await asyncio.wait_for(desk.heard.wait(), PATIENCE)
            self.figures.reactions[kind].append(desk.at - began)
        except TimeoutError:
            self.figures.missing += 1


def _letters(number: int) -> str:
    """A number as a word that no gate takes for a number."""
    letters = ""
    for _ in range(4):
        number, rest = divmod(number, 20)
        letters += "bcdfghjklmnprstvwxz"[rest % 19] + "aeiou"[rest % 5]
    return letters


def _aimed(request: Request, port: int, who: int) -> Request:
    """The same with our response_url, signed again."""
    body = request.body.replace("http%3A%2F%2Fx%2Fy", f"http%3A%2F%2F127.0.0.1%3A{port}%2Frespond%2F{address(who)}")
    stamp = request.headers["X-Slack-Request-Timestamp"]
    request.headers["X-Slack-Signature"] = sign(SECRET, stamp, body.encode())
    return Request(body, request.headers)


def address(who: int) -> str:
    """Even numbers are on Slack, odd ones on Telegram."""
    return str(7_100_000_000 + who) if who % 2 else f"U{who:08d}"


PLACES = tuple(sorted(Reference.load().places.locations))


def settle(url: str, key: str, askers: int) -> None:
    """Members with accounts, and in every place and area a lawyer of its own who has duty all day."""
    database = Database(url, Vault.from_setting(key))
    upgrade(database)
    now = datetime.now(UTC)

    def person(store: Store, number: int, kind: str, role: str, place: str, areas: str) -> int:
        platform = "telegram" if number % 2 else "slack"
        row = Member(name=f"Persoon {_letters(number)}", organisation="Huis", kind=kind, roles=role, areas=areas)
        row.location, row.phone, row.email, row.home = place, "038 123 45 67", f"p{number}@voorbeeld.nl", platform
        member = store.members.put(row)
        store.members.add_account(member, platform, address(number), address(number))
        return member

    def fill(store: Store) -> None:
        for number in range(askers):
            place = PLACES[number // 2 % len(PLACES)]
            person(store, number, OrganisationKind.JURIDISCH_LOKET, Role.FIRST_LINE, place, "")
        for number in range(len(PLACES) * len(AREAS)):
            place, area = PLACES[number % len(PLACES)], AREAS[number // len(PLACES)]
            lawyer = person(store, LAWYERS + number, OrganisationKind.LAW_OFFICE, Role.LAWYER, place, area)
            begins, ends = now - timedelta(hours=1), now + timedelta(hours=20)
            store.roster.put(Shift(area=area, reach=place, starts_at=begins, ends_at=ends, lawyer_id=lawyer))

    database.write_now(fill)
    database.close()


@asynccontextmanager
async def processes(url: str, key: str, platforms: Platforms, count: int, folder: Path) -> AsyncIterator[list[int]]:
    """So many of `kortelijn run` on one database; the port of each, when its lists are read."""
    ports, running = [free_port() for _ in range(count)], []
    for port in ports:
        settings = {
            "PATH": os.environ.get("PATH", ""),
            "PYTHONPATH": str(HOUSE),
            "KORTELIJN_DATABASE_URL": url,
            "KORTELIJN_KEY": key,
            "KORTELIJN_HTTP": f"127.0.0.1:{port}",
            "SLACK_API_URL": f"http://127.0.0.1:{platforms.port}/api",
            "SLACK_BOT_TOKEN": "xoxb-1",
            "SLACK_SIGNING_SECRET": SECRET,
            "TELEGRAM_API_URL": f"http://127.0.0.1:{platforms.port}",
            "TELEGRAM_BOT_TOKEN": "1:x",
            "TELEGRAM_WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram/webhook",
            "TELEGRAM_WEBHOOK_SECRET": SECRET,
        }
        command = (sys.executable, "-m", "bot", "run")
        with (folder / f"{port}.txt").open("wb") as output:
            running.append(
                await asyncio.create_subprocess_exec(*command, cwd=folder, env=settings, stdout=output, stderr=output)
            )
    try:
        for port in ports:
            await _is_warm(port)
        yield ports
    finally:
        for process in running:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()


async def _is_warm(port: int) -> None:
    async with aiohttp.ClientSession() as session:
        for _ in range(1200):
            with contextlib.suppress(aiohttp.ClientError):
                async with session.get(f"http://127.0.0.1:{port}/metrics") as response:
                    if "kortelijn_warm 1.0" in await response.text():
                        return
            await asyncio.sleep(0.1)
    raise TimeoutError(f"nobody at {port}")
