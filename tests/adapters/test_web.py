"""The HTTP server: says how it goes, gives the figures, and keeps what it serves apart from other sites."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestClient, TestServer
from prometheus_client import CollectorRegistry, Counter

from adapters.web.server import HEADERS, LARGEST_BODY, HttpServer, Ready
from bot.chat.update import ButtonPressed, CommandCalled, Origin
from bot.engine import metrics
from bot.privacy.words import RawText


async def fine() -> list[str]:
    return []


@asynccontextmanager
async def served(ready: Ready = fine, *routes: web.RouteDef, **more: Any) -> AsyncIterator[TestClient[Any, Any]]:
    server = HttpServer("127.0.0.1", 0, ready, routes, **more)
    async with TestClient(TestServer(server.application)) as client:
        yield client


async def test_alive_is_alive_whatever_is_the_matter() -> None:
    async def broken() -> list[str]:
        return ["database"]

    async with served(broken) as client:
        assert (await client.get("/health/live")).status == 200


async def test_ready_when_there_is_no_problem_and_otherwise_says_which() -> None:
    problems: list[str] = []

    async def ready() -> list[str]:
        return problems

    async with served(ready) as client:
        response = await client.get("/health/ready")
        assert (response.status, await response.json()) == (200, {"problems": []})
        problems += ["database", "telegram-silent"]
        response = await client.get("/health/ready")
        assert (response.status, await response.json()) == (503, {"problems": ["database", "telegram-silent"]})


async def test_a_question_without_an_answer_is_not_ready() -> None:
    async def never() -> list[str]:
        await asyncio.sleep(60)
        return []

    async with served(never, patience=0.05) as client:
        response = await client.get("/health/ready")
        assert (response.status, await response.json()) == (503, {"problems": ["no-answer"]})


async def test_the_figures_can_be_read() -> None:
    registry = CollectorRegistry()
    Counter("told", "Something", registry=registry).inc(3)
    async with served(registry=registry) as client:
        response = await client.get("/metrics")
        assert response.content_type == "text/plain"
        assert "told_total 3.0" in await response.text()


async def test_every_response_is_protected_also_a_refusal() -> None:
    async with served() as client:
        for path in ("/health/live", "/nergens"):
            headers = (await client.get(path)).headers
            assert {name: headers.get(name) for name in HEADERS} == HEADERS
            assert "aiohttp" not in headers["Server"]


async def test_a_route_may_set_its_own_policy() -> None:
    async def own(request: web.Request) -> web.Response:
        return web.Response(headers={"Content-Security-Policy": "default-src 'self'"})

    async with served(fine, web.get("/eigen", own)) as client:
        assert (await client.get("/eigen")).headers["Content-Security-Policy"] == "default-src 'self'"


async def test_a_body_that_is_too_large_is_refused() -> None:
    async def length(request: web.Request) -> web.Response:
        return web.Response(text=str(len(await request.read())))

    async with served(fine, web.post("/lees", length)) as client:
        assert (await client.post("/lees", data=b"x" * LARGEST_BODY)).status == 200
        assert (await client.post("/lees", data=b"x" * (LARGEST_BODY + 1))).status == 413


async def test_what_goes_wrong_inside_is_told_to_nobody(caplog: pytest.LogCaptureFixture) -> None:
    async def broken(request: web.Request) -> web.Response:
        raise ValueError("de tekst van een cliënt")

    async with served(fine, web.get("/stuk", broken)) as client:
        with caplog.at_level(logging.DEBUG):
            response = await client.get("/stuk")
        assert response.status == 500
        assert "cliënt" not in await response.text()
        assert "cliënt" not in caplog.text
        assert "ValueError at test_web.py:" in caplog.text


async def test_a_request_that_runs_is_finished_before_the_server_stops() -> None:
    began, go = asyncio.Event(), asyncio.Event()

    async def slow(request: web.Request) -> web.Response:
        began.set()
        await go.wait()
        return web.Response(text="klaar")

    server = HttpServer("127.0.0.1", 0, fine, [web.get("/langzaam", slow)])
    await server.start()
    async with ClientSession() as session:
        request = asyncio.create_task(session.get(f"http://127.0.0.1:{server.port}/langzaam"))
        await began.wait()
        stopping = asyncio.create_task(server.stop())
        await asyncio.sleep(0.05)
        go.set()
        response = await request
        assert await response.text() == "klaar"
        await stopping
    with pytest.raises(OSError, match=r"refused|failed"):
        await asyncio.open_connection("127.0.0.1", server.port)


async def test_an_address_that_is_taken_is_an_error() -> None:
    first = HttpServer("127.0.0.1", 0, fine)
    await first.start()
    second = HttpServer("127.0.0.1", first.port, fine)
    with pytest.raises(OSError, match="address"):
        await second.start()
    await second.stop()
    await first.stop()


# -- the figures themselves ------------------------------------------------------------------------


def counted(name: str, **labels: str) -> float:
    return metrics.REGISTRY.get_sample_value(name, labels) or 0.0


def test_a_typed_command_that_does_not_exist_never_becomes_a_label() -> None:
    origin = Origin("web-test", "1", "anna", "anna")
    metrics.handled(CommandCalled(origin, "jansen", RawText("")), 0.01)
    metrics.handled(ButtonPressed(origin, "claim", "1"), 0.01)
    assert counted("kortelijn_command_seconds_count", platform="web-test", command="other") == 1
    assert counted("kortelijn_command_seconds_count", platform="web-test", command="button") == 1
    assert counted("kortelijn_command_seconds_count", platform="web-test", command="jansen") == 0


def test_the_outbox_is_told_in_three_figures() -> None:
    metrics.outbox({"waiting": 3, "sending": 1, "sent": 40, "dead": 2}, 12.5)
    assert counted("kortelijn_outbox_pending") == 4
    assert counted("kortelijn_dead_letters") == 2
    assert counted("kortelijn_outbox_oldest_seconds") == 12.5
