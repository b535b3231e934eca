"""The page: its files, with the catalogue's words filled in where `{{a-name}}` stands."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict
from functools import cache
from importlib.resources import files

from aiohttp import web

from adapters.playground.cast import Cast
from bot.chat.catalogue import Voice
from bot.chat.text import text
from bot.engine.port import MenuItem

SCRIPTS = ("page.js", "entries.js", "form.js", "offer.js", "parts.js", "sending.js")
PICTURES = ("icon.svg", "chevron.svg", "lock.svg")
ASSETS = {
    "page.css": "text/css",
    **dict.fromkeys(SCRIPTS, "text/javascript"),
    **dict.fromkeys(PICTURES, "image/svg+xml"),
}
POLICY = (
    "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "object-src 'none'"
)
_WORDS = re.compile(r"\{\{([a-z0-9-]+)\}\}")


def fill(cast: Cast, menu: Sequence[MenuItem], voice: Voice) -> str:
    """The page in words, with what its script must know."""
    first = cast.people[0].name if cast.people else ""
    page = _WORDS.sub(lambda found: html.escape(voice.say(text(found[1], first=first))), _file("page.html"))
    return page.replace("{{}}", _harmless(json.dumps(_setup(cast, menu, voice))))


def asset(name: str) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """A handler that gives one of the page's files."""

    async def give(request: web.Request) -> web.StreamResponse:
        return answer(_file(name), ASSETS[name])

    return give


def answer(body: str, kind: str) -> web.Response:
    return web.Response(text=body, content_type=kind, headers={"Content-Security-Policy": POLICY})


def _setup(cast: Cast, menu: Sequence[MenuItem], voice: Voice) -> dict[str, object]:
    return {
        "views": [{"id": view.id, **asdict(view)} for view in cast.views()],
        "shown": [view.id for view in cast.at_first()],
        "menu": [
            {"name": one.name, "help": voice.say(one.help), "usage": voice.say(one.usage)}
            for one in menu
            if not one.hidden
        ],
    }


def _harmless(setup: str) -> str:
    """JSON that cannot end the element it stands in."""
    return setup.replace("<", "\\u003c")


@cache
def _file(name: str) -> str:
    return files("adapters.playground").joinpath(name).read_text("utf-8")
