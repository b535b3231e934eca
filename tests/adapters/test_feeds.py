"""The address of a calendar feed: it gives a calendar or nothing, and tells nobody which addresses there are."""

from __future__ import annotations

import logging

import pytest
from aiohttp import ClientSession, web

from adapters.web.feeds import feed_routes
from adapters.web.server import HttpServer
from bot.engine.errors import Unavailable
from tests.adapters.test_web import served

SECRET, WRONG = "a1" * 24, "b2" * 24
CALENDAR = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"


async def open_feed(secret: str) -> bytes | None:
    return CALENDAR if secret == SECRET else None


def routes() -> list[web.RouteDef]:
    return feed_routes(open_feed)


def path(secret: str) -> str:
    return f"/rooster/{secret}.ics"


async def test_a_calendar_program_gets_the_calendar() -> None:
    async with served(_fine, *routes()) as client:
        response = await client.get(path(SECRET))
        assert (response.status, await response.read()) == (200, CALENDAR)
        assert response.headers["Content-Type"] == "text/calendar; charset=utf-8"
        assert response.headers["Cache-Control"] == "private, no-cache"
        assert (await client.head(path(SECRET))).status == 200


async def test_a_program_that_has_this_version_gets_no_second_copy() -> None:
    async with served(_fine, *routes()) as client:
        tag = (await client.get(path(SECRET))).headers["ETag"]
        again = await client.get(path(SECRET), headers={"If-None-Match": tag})
        assert (again.status, await again.read()) == (304, b"")
        assert (await client.get(path(SECRET), headers={"If-None-Match": '"old"'})).status == 200


@pytest.mark.parametrize(
    "asked",
    [
        path(WRONG),
        path("a1"),
        path(SECRET.upper()),
        path(SECRET) + "/",
        path(SECRET)[:-4],
        "/rooster/",
        "/rooster/..ics",
    ],
)
async def test_whatever_opens_nothing_answers_as_what_does_not_exist(asked: str) -> None:
    async with served(_fine, *routes()) as client:
        nothing = await client.get("/nergens", allow_redirects=False)
        response = await client.get(asked, allow_redirects=False)
        assert (response.status, await response.text()) == (404, await nothing.text())
        ours = {name: value for name, value in response.headers.items() if name != "Date"}
        assert ours == {name: value for name, value in nothing.headers.items() if name != "Date"}


async def test_a_database_that_is_down_is_said_to_come_back() -> None:
    async def down(secret: str) -> bytes | None:
        raise Unavailable

    async with served(_fine, *feed_routes(down)) as client:
        response = await client.get(path(SECRET))
        assert (response.status, response.headers["Retry-After"]) == (503, "60")


async def test_no_address_comes_in_a_log(caplog: pytest.LogCaptureFixture) -> None:
    async def broken(secret: str) -> bytes | None:
        raise RuntimeError(f"no such feed {secret}")

    with caplog.at_level(logging.DEBUG):
        for given in (routes(), feed_routes(broken)):
            server = HttpServer("127.0.0.1", 0, _fine, given)
            await server.start()
            async with ClientSession(f"http://127.0.0.1:{server.port}") as client:
                for secret in (SECRET, WRONG):
                    await client.get(path(secret))
            await server.stop()
    assert any("A request failed" in record.message for record in caplog.records)
    said = "\n".join(caplog.handler.format(record) for record in caplog.records if record.name != "asyncio")
    assert SECRET not in said
    assert WRONG not in said


async def _fine() -> list[str]:
    return []
