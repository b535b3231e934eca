"""The route of the calendar feeds. An address that opens nothing answers as one that does not exist."""

from __future__ import annotations

import hashlib
from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.engine.errors import Unavailable

OpenFeed = Callable[[str], Awaitable[bytes | None]]
"""What stands behind a secret; None when nothing does. Raises Unavailable."""
SECRET = r"{secret:[0-9a-f]{48}}"  # noqa: S105  # the shape of a secret
LATER = {"Retry-After": "60"}


def feed_routes(open_feed: OpenFeed) -> list[web.RouteDef]:
    """`/rooster/<secret>.ics`; a HEAD is answered too."""

    async def give(request: web.Request) -> web.Response:
        try:
            content = await open_feed(request.match_info["secret"])
        except Unavailable:
            raise web.HTTPServiceUnavailable(headers=LATER) from None
        if content is None:
            raise web.HTTPNotFound
        return _answer(request, content)

    return [web.get(f"/rooster/{SECRET}.ics", give)]


def _answer(request: web.Request, content: bytes) -> web.Response:
    """Nothing in between may keep it; a program that has this version already gets no second copy."""
    tag = hashlib.sha256(content).hexdigest()[:32]
    headers = {"ETag": f'"{tag}"', "Cache-Control": "private, no-cache", "X-Robots-Tag": "noindex"}
    asked = request.if_none_match or ()
    if any(each.value == tag for each in asked):
        return web.Response(status=304, headers=headers)
    headers["Content-Disposition"] = 'inline; filename="rooster.ics"'
    return web.Response(body=content, content_type="text/calendar", charset="utf-8", headers=headers)
