"""Socket Mode: one live connection at any time, the next one made before the old one goes."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import aiohttp

from adapters.slack.calls import Call, Json
from bot.engine.errors import DeliveryFailed

log = logging.getLogger(__name__)
BEAT = 10.0
"""Seconds between our pings; a connection that does not answer one in half that time is given up."""
TIME_TO_FINISH = 10.0
SHORT_LIFE = 5.0
"""Seconds; a connection that ended sooner was refused, so the next one waits."""


@dataclass(frozen=True, slots=True)
class Pauses:
    """Seconds between two tries to connect, doubled after every failure."""

    first: float = 0.5
    longest: float = 30.0


@dataclass(frozen=True, slots=True)
class Reaction:
    """What to say to an envelope: nothing at all when Slack must bring it again."""

    received: bool
    body: Json | None = None


React = Callable[[Json, int], Awaitable[Reaction]]
"""To a payload, and to how often Slack brought it before."""
Session = Callable[[], aiohttp.ClientSession]


class SocketMode:
    """Receives envelopes and acknowledges each on the connection that brought it."""

    def __init__(self, call: Call, session: Session, react: React, pauses: Pauses) -> None:
        self._call = call
        self._session = session
        self._react = react
        self._pauses = pauses
        self._heard = time.monotonic()
        self._stopping = False
        self._listening: set[asyncio.Task[None]] = set()
        self._reacting: set[asyncio.Task[None]] = set()
        self.ready = asyncio.Event()

    def silent_for(self) -> float:
        return time.monotonic() - self._heard

    async def run(self) -> None:
        """Stay connected until `stop`."""
        pause = self._pauses.first
        while not self._stopping:
            began = time.monotonic()
            await self._one_connection()
            if time.monotonic() - began >= SHORT_LIFE:
                pause = self._pauses.first
                continue
            await asyncio.sleep(pause)
            pause = min(pause * 2, self._pauses.longest)

    async def stop(self) -> None:
        """Take nothing more in, acknowledge what is being handled, hang up."""
        self._stopping = True
        if self._reacting:
            await asyncio.wait(self._reacting, timeout=TIME_TO_FINISH)
        for task in self._listening:
            task.cancel()
        await asyncio.gather(*self._listening, return_exceptions=True)

    async def _one_connection(self) -> None:
        """Returns when this connection is over, or will be soon and the next one may be made."""
        try:
            address = (await self._call("apps.connections.open"))["url"]
            line = await self._session().ws_connect(address, heartbeat=BEAT, autoping=False)
        except (DeliveryFailed, aiohttp.ClientError, OSError, TimeoutError) as error:
            reason = error.reason if isinstance(error, DeliveryFailed) else type(error).__name__
            log.warning("No connection with Slack: %s", reason)
            return
        over = asyncio.Event()
        task = asyncio.create_task(self._listen(line, over))
        self._listening.add(task)
        task.add_done_callback(self._listening.discard)
        await over.wait()

    async def _listen(self, line: aiohttp.ClientWebSocketResponse, over: asyncio.Event) -> None:
        try:
            while not line.closed:
                message = await line.receive()
                if message.type in (aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.CLOSING):
                    break
                if message.type == aiohttp.WSMsgType.ERROR:
                    break
                self._heard = time.monotonic()
                if message.type == aiohttp.WSMsgType.PING:
                    await line.pong(message.data)
                elif message.type == aiohttp.WSMsgType.TEXT:
                    self._take(line, message.data, over)
        except (aiohttp.ClientError, OSError) as error:
            log.info("A connection with Slack broke: %s", type(error).__name__)
        finally:
            over.set()
            with contextlib.suppress(aiohttp.ClientError, OSError):
                await line.close()

    def _take(self, line: aiohttp.ClientWebSocketResponse, raw: str, over: asyncio.Event) -> None:
        try:
            frame = json.loads(raw)
        except ValueError:
            return
        if frame.get("type") == "hello":
            self.ready.set()
        elif frame.get("type") == "disconnect":
            log.info("Slack ends a connection: %s", frame.get("reason"))
            over.set()
        elif "envelope_id" in frame and not self._stopping:
            task = asyncio.create_task(self._answer(line, frame))
            self._reacting.add(task)
            task.add_done_callback(self._reacting.discard)

    async def _answer(self, line: aiohttp.ClientWebSocketResponse, frame: Json) -> None:
        reaction = await self._react(frame.get("payload") or {}, frame.get("retry_attempt") or 0)
        if not reaction.received:
            return
        said = {"envelope_id": frame["envelope_id"], **({"payload": reaction.body} if reaction.body else {})}
        try:
            await line.send_str(json.dumps(said))
        except (aiohttp.ClientError, OSError) as error:
            log.info("An acknowledgement did not arrive: %s", type(error).__name__)
