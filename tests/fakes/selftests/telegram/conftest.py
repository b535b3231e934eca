"""Fixtures: a Telegram, and one small python-telegram-bot application reading it by polling or webhook."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web
from telegram import Bot as PtbBot
from telegram import Update
from tests.fakes.selftests.telegram.world import World, build

from faketelegram import FakeTelegram


@pytest_asyncio.fixture
async def world() -> AsyncIterator[World]:
    async with FakeTelegram() as tg:
        bot = tg.bot("Order Bot", "order_bot")
        ann, ben = tg.person("Ann"), tg.person("Ben")
        group = tg.group("Team", ann, [ben, bot])
        api = PtbBot(bot.token, base_url=tg.base_url, base_file_url=tg.base_file_url)
        await api.initialize()
        yield World(tg, bot, ann, ben, group, api)
        assert tg.check_contract() == [], "the fake sent something the Bot API contract does not allow"


async def serve_webhook(app: Any, secret: str) -> tuple[web.AppRunner, str]:
    """A listener that hands every update with the right secret to `app`; the runner to clean up, and its address."""

    async def receive(request: web.Request) -> web.Response:
        if request.headers.get("X-Telegram-Bot-Api-Secret-Token") != secret:
            return web.Response(status=403)
        await app.update_queue.put(Update.de_json(await request.json(), app.bot))
        return web.Response()

    server = web.Application()
    server.router.add_post("/hook", receive)
    runner = web.AppRunner(server)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    return runner, f"http://127.0.0.1:{runner.addresses[0][1]}/hook"


@pytest_asyncio.fixture(params=["polling", "webhook"])
async def running(request: pytest.FixtureRequest, world: World) -> AsyncIterator[World]:
    world.app = app = build(world)
    await app.initialize()
    await app.start()
    if request.param == "polling":
        await app.updater.start_polling(poll_interval=0.0, timeout=5)
        yield world
        await app.updater.stop()
    else:
        runner, address = await serve_webhook(app, "s3cret")
        await app.bot.set_webhook(address, secret_token="s3cret")
        yield world
        await runner.cleanup()
    await app.stop()
    await app.shutdown()
