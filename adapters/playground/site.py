"""The playground's web pages: the page itself, what is done on it, and the stream of what changes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta
from typing import Any, Protocol

from aiohttp import web
from babel.dates import format_date

from adapters.playground import page
from adapters.playground.cast import Cast
from adapters.playground.door import Door
from adapters.playground.rooms import Feed
from bot.chat.catalogue import Voice, clock_time
from bot.chat.text import text
from bot.engine.clock import Clock
from bot.engine.errors import Unavailable
from bot.engine.port import Receiver
from bot.reference.calendar import at, local_date, next_workday

Json = dict[str, Any]
HEARTBEAT = 10.0
"""Seconds after which a stream tells the time again, which also shows whether the page is still there."""
OPENS = time(10)
STEPS = {"5m": timedelta(minutes=5), "25m": timedelta(minutes=25), "1h": timedelta(hours=1)}
NEXT_WORKDAY = "next-workday"
STRIDE = timedelta(minutes=5)
LIVED = timedelta(hours=1)
"""The last hour of a step passes in strides, so that a reminder before ten comes before ten; the rest is one leap."""


class Acts(Protocol):
    """What the pages need of the adapter."""

    async def act(self, payload: Json) -> Json | None: ...

    def everything(self) -> list[Json]: ...


class Site:
    def __init__(
        self,
        acts: Acts,
        feed: Feed,
        receiver: Receiver,
        cast: Cast,
        clock: Clock,
        on_advance: Callable[[timedelta], Awaitable[None]],
        host: str,
    ) -> None:
        self._acts = acts
        self._feed = feed
        self._receiver = receiver
        self._cast = cast
        self._clock = clock
        self._on_advance = on_advance
        self._door = Door(host)

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/", self._door.reading(self._page)),
            *(web.get(f"/playground/{name}", self._door.reading(page.asset(name))) for name in page.ASSETS),
            web.get("/playground/events", self._door.reading(self._events)),
            web.post("/playground/act", self._door.acting(self._act)),
            web.post("/playground/clock", self._door.acting(self._advance)),
        ]

    async def _page(self, request: web.Request) -> web.StreamResponse:
        voice = Voice("nl", self._clock.now())
        return page.answer(page.fill(self._cast, self._receiver.menu(), voice), "text/html")

    async def _act(self, request: web.Request) -> web.StreamResponse:
        try:
            form = await self._acts.act(await _payload(request))
        except ValueError:
            raise web.HTTPBadRequest from None
        except Unavailable:
            raise web.HTTPServiceUnavailable from None
        return web.json_response({"form": form})

    async def _advance(self, request: web.Request) -> web.StreamResponse:
        step = (await _payload(request)).get("step")
        by = until_next_workday(self._clock.now()) if step == NEXT_WORKDAY else STEPS.get(str(step))
        if by is None:
            raise web.HTTPBadRequest
        for stride in strides(by):
            await self._on_advance(stride)
        self._feed.tell("clock", text=self._time())
        return web.json_response({})

    # -- the stream --------------------------------------------------------------------------------

    async def _events(self, request: web.Request) -> web.StreamResponse:
        """Everything at first, and after that what changes."""
        stream = web.StreamResponse(headers={"Content-Type": "text/event-stream", "X-Accel-Buffering": "no"})
        await stream.prepare(request)
        with self._feed.listen() as events:
            event: Json | None = {"kind": "all", "entries": self._acts.everything(), "clock": self._time()}
            while event is not None:
                try:
                    await stream.write(f"data: {json.dumps(event)}\n\n".encode())
                except ConnectionError:
                    break
                event = await self._next(events)
        return stream

    async def _next(self, events: asyncio.Queue[Json | None]) -> Json | None:
        try:
            return await asyncio.wait_for(events.get(), HEARTBEAT)
        except TimeoutError:
            return {"kind": "clock", "text": self._time()}

    def _time(self) -> str:
        """In full, because here the day may be any day."""
        now = self._clock.now()
        day = format_date(local_date(now), "EEEE d MMMM", locale="nl")
        return Voice("nl", now).say(text("playground-now", day=day, time=clock_time(now)))


def until_next_workday(now: datetime) -> timedelta:
    """How long until 10.00 uur on the first working day after today."""
    return at(next_workday(local_date(now)), OPENS) - now


def strides(by: timedelta) -> list[timedelta]:
    """A step of the clock in pieces that add up to it."""
    leap = max(by - LIVED, timedelta())
    count, rest = divmod(by - leap, STRIDE)
    return [piece for piece in (leap, rest, *[STRIDE] * count) if piece]


async def _payload(request: web.Request) -> Json:
    try:
        payload = await request.json()
    except ValueError:
        raise web.HTTPBadRequest from None
    if not isinstance(payload, dict):
        raise web.HTTPBadRequest
    return payload
