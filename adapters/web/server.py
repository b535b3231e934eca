"""The HTTP server: health, metrics, and the routes that platforms and feeds bring."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable, Iterable

from aiohttp import web
from aiohttp.typedefs import Handler
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest

from bot.engine.metrics import REGISTRY

log = logging.getLogger(__name__)

Ready = Callable[[], Awaitable[list[str]]]
"""What keeps the program from working, as codes; empty when nothing does."""

LARGEST_BODY = 1024 * 1024
SECONDS_TO_ANSWER = 3.0
"""How long the question whether we are ready may take before that is an answer in itself."""
SECONDS_TO_FINISH = 5.0
"""How long requests may go on when the server stops."""
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""On every response, unless a route sets its own."""


class HttpServer:
    """Serves between `start` and `stop`; port 0 takes a free one, which `port` tells then."""

    def __init__(
        self,
        host: str,
        port: int,
        ready: Ready,
        routes: Iterable[web.RouteDef] = (),
        *,
        registry: CollectorRegistry = REGISTRY,
        patience: float = SECONDS_TO_ANSWER,
    ) -> None:
        self.host = host
        self.port = port
        self._ready = ready
        self._registry = registry
        self._patience = patience
        self._stopping = False
        self.application = self._build(routes)
        self._runner = web.AppRunner(self.application, access_log=None, shutdown_timeout=SECONDS_TO_FINISH)

    async def start(self) -> None:
        """Raises OSError when the address is taken."""
        await self._runner.setup()
        await web.TCPSite(self._runner, self.host, self.port).start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Take no new requests and let those that run finish."""
        self._stopping = True
        await self._runner.cleanup()

    def _build(self, routes: Iterable[web.RouteDef]) -> web.Application:
        application = web.Application(client_max_size=LARGEST_BODY, middlewares=[_without_details])
        application.on_response_prepare.append(_protect)
        application.add_routes(
            [
                web.get("/health/live", self._live),
                web.get("/health/ready", self._readiness),
                web.get("/metrics", self._metrics),
                *routes,
            ]
        )
        return application

    async def _live(self, request: web.Request) -> web.Response:
        return web.json_response({"live": True})

    async def _readiness(self, request: web.Request) -> web.Response:
        problems = await self._problems()
        return web.json_response({"problems": problems}, status=503 if problems else 200)

    async def _problems(self) -> list[str]:
        if self._stopping:
            return ["stopping"]
        try:
            async with asyncio.timeout(self._patience):
                return await self._ready()
        except TimeoutError:
            return ["no-answer"]

    async def _metrics(self, request: web.Request) -> web.Response:
        return web.Response(body=generate_latest(self._registry), headers={"Content-Type": CONTENT_TYPE_LATEST})


@web.middleware
async def _without_details(request: web.Request, handler: Handler) -> web.StreamResponse:
    """What goes wrong inside is logged by its kind only: its message may hold what somebody wrote."""
    try:
        return await handler(request)
    except (web.HTTPException, ConnectionError):
        raise
    except Exception as error:
        log.error("A request failed: %s", _where(error))
        raise web.HTTPInternalServerError from None


def _where(error: Exception) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {last.filename.rpartition('/')[2]}:{last.lineno}"


async def _protect(request: web.Request, response: web.StreamResponse) -> None:
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers["Server"] = "kortelijn"
