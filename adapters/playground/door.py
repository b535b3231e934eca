"""The door: who may open the page and act on it. Keeps other sites and other names for this address out."""

from __future__ import annotations

import ipaddress
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]
MARK = "X-Kortelijn-Playground"
"""A page of another site cannot send a header of its own without asking first, and is then told no."""
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class Door:
    """For a server that was told to listen on `host`."""

    def __init__(self, host: str) -> None:
        self._host = host.strip("[]").lower()
        self._names = LOOPBACK | {self._host}

    def reading(self, handler: Handler) -> Handler:
        """The handler, for requests to a name of ours that do not come from another site."""

        async def guarded(request: web.Request) -> web.StreamResponse:
            self._refuse_strangers(request)
            return await handler(request)

        return guarded

    def acting(self, handler: Handler) -> Handler:
        """The same, and only from our own page."""

        async def guarded(request: web.Request) -> web.StreamResponse:
            self._refuse_strangers(request)
            if request.headers.get(MARK) != "1" or request.content_type != "application/json":
                raise web.HTTPForbidden
            return await handler(request)

        return guarded

    def _refuse_strangers(self, request: web.Request) -> None:
        origin = request.headers.get("Origin")
        if not self._is_ours(request.headers.get("Host", "")):
            raise web.HTTPForbidden
        if origin is not None and urlsplit(origin).netloc != request.headers["Host"]:
            raise web.HTTPForbidden
        if request.headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin"):
            raise web.HTTPForbidden

    def _is_ours(self, host: str) -> bool:
        """A name that somebody else let point here is not; a bare address cannot be made to."""
        try:
            name = urlsplit(f"//{host}").hostname or ""
        except ValueError:
            return False
        return name in self._names or (_is_everywhere(self._host) and _is_address(name))


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _is_everywhere(host: str) -> bool:
    """Whether the server was asked to listen on every address of the machine."""
    return not host or (_is_address(host) and ipaddress.ip_address(host).is_unspecified)
