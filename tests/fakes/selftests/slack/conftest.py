"""Fixtures: a workspace, and one small Bolt app connected over HTTP or Socket Mode."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from aiohttp import web
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_sdk.web.async_client import AsyncWebClient
from tests.fakes.selftests.slack.world import World, build_bolt

from fakeslack import FakeSlack


@pytest_asyncio.fixture
async def world() -> AsyncIterator[World]:
    async with FakeSlack(ack_timeout=1.0) as slack:
        app = slack.install("Order Bot")
        alice, bob = slack.person("alice"), slack.person("bob")
        general = slack.channel("general", [alice, bob, app])
        yield World(slack, app, alice, bob, general, AsyncWebClient(app.bot_token, base_url=slack.api_url, timeout=2))


@pytest_asyncio.fixture(params=["http", "socket"])
async def bot(request: pytest.FixtureRequest, world: World) -> AsyncIterator[World]:
    world.bolt = bolt = build_bolt(world)
    if request.param == "http":
        runner = web.AppRunner(bolt.web_app(path="/slack/events"))
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
        world.app.request_url = f"http://127.0.0.1:{port}/slack/events"
        yield world
        await runner.cleanup()
    else:
        world.app.socket_mode = True
        handler = AsyncSocketModeHandler(bolt, world.app.app_token, web_client=AsyncWebClient(base_url=world.slack.api_url))
        await handler.connect_async()
        await world.slack.sockets.wait_connected(world.app.id)
        yield world
        await handler.close_async()
