"""The Slack adapter: the one file that knows slack-bolt."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import hmac
import json
import logging
import re
from datetime import datetime
from typing import Any

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.delivering import Delivering
from adapters.slack.handling import Handling
from adapters.slack.line import API, Line
from adapters.slack.people import People
from adapters.slack.receive import PLATFORM, Ours
from adapters.slack.showing import Showing
from adapters.slack.socket_mode import Pauses, Reaction, SocketMode
from bot.chat.card import Card
from bot.chat.catalogue import Voice
from bot.chat.update import Message
from bot.engine.clock import Clock, SystemClock
from bot.engine.errors import DeliveryFailed, Unavailable
from bot.engine.port import Budget, Profile, Receiver

log = logging.getLogger(__name__)
PATH = "/slack/events"
ANYTHING = re.compile("")
RETRY = "x-slack-retry-num"
SECONDS_TO_START = 10.0
"""After this `start` returns all the same, and goes on trying."""


class SlackAdapter:
    """Slack, by Socket Mode when an app token is given, over HTTP when a signing secret is."""

    platform = PLATFORM
    whole_forms = True
    budget = Budget(place_burst=3, place_seconds=1.05, group_seconds=1.05, platform_per_second=20)
    """Slack: one message per second and channel with short bursts above it, and several hundred a minute in all."""

    def __init__(
        self,
        receiver: Receiver,
        token: str,
        *,
        app_token: str | None = None,
        signing_secret: str | None = None,
        api_url: str = API,
        pauses: Pauses | None = None,
        clock: Clock | None = None,
    ) -> None:
        if not (app_token or signing_secret):
            raise ValueError("Slack needs an app token (Socket Mode) or a signing secret (HTTP)")
        self._token = token
        self._pauses = pauses or Pauses()
        self._line = Line(token, api_url, app_token)
        self._delivering = Delivering(self._line)
        self._people = People(self._line)
        self._handling = Handling(receiver, Showing(self._line, self._delivering, clock or SystemClock()), self._people)
        self._authorized = AuthorizeResult(enterprise_id=None, team_id=None)
        self._bolt = self._listeners(signing_secret or "")
        self._socket = SocketMode(self._line, self._line.session, self._react, self._pauses) if app_token else None
        self._by_http = bool(signing_secret)
        self._open = False
        self._dispatching: set[asyncio.Task[Any]] = set()
        self._ready = asyncio.Event()
        self._life: asyncio.Task[None] | None = None

    # -- receiving ---------------------------------------------------------------------------------------

    def routes(self) -> list[web.RouteDef]:
        """What the HTTP server must offer; nothing with Socket Mode alone."""
        return [web.post(PATH, self._request)] if self._by_http else []

    async def start(self) -> None:
        """Raises DeliveryFailed when Slack refuses the token."""
        self._life = asyncio.create_task(self._live())
        ready = asyncio.create_task(self._ready.wait())
        await asyncio.wait({self._life, ready}, timeout=SECONDS_TO_START, return_when=asyncio.FIRST_COMPLETED)
        ready.cancel()
        if self._life.done():
            self._life.result()

    async def stop(self) -> None:
        self._open = False
        if self._socket is not None:
            await self._socket.stop()
        if self._life is not None:
            self._life.cancel()
            with contextlib.suppress(asyncio.CancelledError, DeliveryFailed):
                await self._life
        if self._dispatching:
            await asyncio.wait(self._dispatching, timeout=SECONDS_TO_START)
        await self._handling.finish()
        await self._line.close()

    def silent_for(self) -> float:
        return self._socket.silent_for() if self._socket else 0.0

    async def _live(self) -> None:
        await self._introduce()
        self._open = True
        if self._socket is None:
            self._ready.set()
            return
        running = asyncio.create_task(self._socket.run())
        try:
            await self._socket.ready.wait()
            self._ready.set()
            await running
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)

    async def _introduce(self) -> None:
        """Learn who we are, however long it takes until Slack answers."""
        pause = self._pauses.first
        while True:
            try:
                self._know(await self._line("auth.test"))
                return
            except DeliveryFailed as failed:
                if failed.permanent or failed.whole_platform:
                    raise
                log.warning("Slack cannot be reached yet: %s", failed.reason)
            await asyncio.sleep(pause)
            pause = min(pause * 2, self._pauses.longest)

    def _know(self, me: dict[str, Any]) -> None:
        self._people.team = me["team_id"]
        self._handling.ours = Ours(me["team_id"], me["user_id"], me.get("bot_id", ""), self._seal)
        self._authorized = AuthorizeResult(
            enterprise_id=me.get("enterprise_id"),
            team_id=me["team_id"],
            bot_user_id=me["user_id"],
            bot_id=me.get("bot_id"),
            bot_token=self._token,
        )

    def _seal(self, words: str) -> str:
        """The same for the same words, in every process with this token, and readable for nobody."""
        return hmac.new(self._token.encode(), words.encode(), hashlib.sha256).hexdigest()[:24]

    # -- one listener per kind; the table behind it is receive.py ---------------------------------------

    def _listeners(self, signing_secret: str) -> AsyncApp:

        async def authorize() -> AuthorizeResult:  # checked once, at the start; no call for every payload
            return self._authorized

        for chatty in ("slack_bolt", "slack_sdk"):  # they log whole payloads, with what people typed
            logging.getLogger(chatty).setLevel(logging.ERROR)
        bolt = AsyncApp(
            name=__name__,
            logger=logging.getLogger("slack_bolt"),
            client=AsyncWebClient(retry_handlers=[]),
            signing_secret=signing_secret,
            authorize=authorize,
            process_before_response=True,
        )
        for listen in (bolt.command, bolt.block_action, bolt.view_submission, bolt.view_closed, bolt.shortcut):
            listen(ANYTHING)(self._handle)
        bolt.event(ANYTHING)(self._handle)
        return bolt

    async def _handle(self, body: dict[str, Any], request: AsyncBoltRequest) -> BoltResponse:
        try:
            answer = await self._handling.handle(body, repeated=RETRY in request.headers)
        except Unavailable:
            return BoltResponse(status=503)
        return BoltResponse(status=200, body=answer or "")

    async def _request(self, request: web.Request) -> web.StreamResponse:
        if not self._open:
            return web.Response(status=503)
        return await to_aiohttp_response(await self._dispatch(await to_bolt_request(request)))

    async def _react(self, payload: dict[str, Any], retries: int) -> Reaction:
        headers: dict[str, Any] = {RETRY: str(retries)} if retries else {}
        response = await self._dispatch(AsyncBoltRequest(mode="socket_mode", body=payload, headers=headers))
        body = json.loads(response.body) if response.body else None
        return Reaction(response.status == 200, body)

    async def _dispatch(self, request: AsyncBoltRequest) -> BoltResponse:
        """Goes on to its end when Slack hangs up: what was begun is committed and shown."""
        task = asyncio.create_task(self._bolt.async_dispatch(request))
        self._dispatching.add(task)
        task.add_done_callback(self._dispatching.discard)
        return await asyncio.shield(task)

    # -- delivering --------------------------------------------------------------------------------------

    async def post(self, place: str, card: Card, voice: Voice, *, key: str, under: Message | None) -> Message:
        return await self._delivering.post(place, card, voice, key=key, under=under)

    async def edit(self, sent: Message, card: Card, voice: Voice) -> None:
        await self._delivering.edit(sent, card, voice)

    async def remove(self, sent: Message) -> None:
        await self._delivering.remove(sent)

    async def set_topic(self, place: str, topic: str) -> None:
        await self._delivering.set_topic(place, topic)

    async def find(self, place: str, *, key: str, since: datetime, under: Message | None) -> Message | None:
        return await self._delivering.find(place, key=key, since=since, under=under)

    async def profile(self, account: str) -> Profile | None:
        return await self._people.profile(account)
