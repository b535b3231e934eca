"""The webhook: answers 200 when an update is committed, 503 when Telegram must bring it again."""

from __future__ import annotations

import asyncio
import hmac
import json
from typing import Any

from aiohttp import web

from adapters.telegram.handling import Handling
from adapters.telegram.lanes import Lanes
from adapters.telegram.receive import spot

PATH = "/telegram/webhook"
SECRET = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # the name of a header


class Webhook:
    """Receives what Telegram pushes, while it is open."""

    def __init__(self, handling: Handling, lanes: Lanes, secret: str) -> None:
        self._handling = handling
        self._lanes = lanes
        self._secret = secret.encode()
        self._open = False

    def open(self) -> None:
        self._open = True

    async def stop(self) -> None:
        """Take nothing more in and finish what is being handled."""
        self._open = False
        await self._lanes.finish()

    def routes(self) -> list[web.RouteDef]:
        return [web.post(PATH, self._receive)]

    async def _receive(self, request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get(SECRET, "").encode(errors="surrogateescape"), self._secret):
            return web.Response(status=403)
        if not self._open:
            return web.Response(status=503)
        try:
            payload = json.loads(await request.text())
            lane = spot(payload).chat if isinstance(payload["update_id"], int) else None
        except (ValueError, KeyError, TypeError, AttributeError):
            lane = None
        if lane is None:
            return web.Response(status=400)
        return web.Response(status=200 if await self._commit(lane, payload) else 503)

    async def _commit(self, lane: str, payload: dict[str, Any]) -> bool:
        """Whether the bot has it; showing the answer goes on after that."""
        committed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        done = self._lanes.put(lane, lambda: self._handling.handle(payload, lambda: committed.set_result(None)))
        await asyncio.wait({committed, done}, return_when=asyncio.FIRST_COMPLETED)
        return committed.done()
