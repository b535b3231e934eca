"""The front door: puts the house together and starts it. The only file that knows all four packages."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from adapters.playground.adapter import Playground
from adapters.playground.cast import Cast, Channel, Persona
from adapters.slack.adapter import SlackAdapter
from adapters.telegram.adapter import TelegramAdapter
from adapters.web.server import HttpServer
from bot import demonstration
from bot.engine.clock import Clock, MovableClock, SystemClock
from bot.engine.delivery import Delivery
from bot.engine.dispatch import Bot
from bot.engine.house import House
from bot.engine.port import Adapter
from bot.features import FEATURES
from bot.reference.book import Reference
from bot.settings import Config, Settings
from scheduling.runner import Runner
from scheduling.timetable import TIMETABLE
from storage.database import Database
from storage.schema import upgrade
from storage.vault import Vault


def house_for(settings: Settings, config: Config) -> House:
    """The house with every platform that is configured."""
    key = settings.kortelijn_key
    vault = Vault.from_setting(key.get_secret_value() if key else "")
    database = Database(settings.kortelijn_database_url, vault)
    upgrade(database)
    clock = SystemClock()
    bot = Bot(database, FEATURES, clock, Reference.load(), config)
    slack, telegram = _slack(settings, bot), _telegram(settings, bot)
    adapters: dict[str, Adapter] = {a.platform: a for a in (slack, telegram) if a}
    house = _house(database, bot, clock, adapters, config)
    routes = [*(slack.routes() if slack else ()), *(telegram.routes() if telegram else ())]
    house.door = HttpServer(settings.http_host, settings.http_port, house.problems, routes)
    return house


def playground_house(settings: Settings, folder: Path) -> House:
    """The demonstration: an invented town in a database of its own, gone when it stops."""
    vault = Vault.from_setting(Vault.make_setting())
    database = Database(f"sqlite:///{folder / 'playground.db'}", vault)
    upgrade(database)
    clock = MovableClock(demonstration.opening(SystemClock().now()))
    config = demonstration.config()
    bot = Bot(database, FEATURES, clock, Reference.load(), config)
    database.write_now(lambda store: demonstration.fill(store, clock.now()))
    adapters: dict[str, Adapter] = {}
    house = _house(database, bot, clock, adapters, config)

    async def advance(by: timedelta) -> None:
        clock.advance(by)
        await house.catch_up()

    playground = Playground(bot, _cast(), clock, advance, host=settings.http_host)
    adapters[playground.platform] = playground
    house.door = HttpServer(settings.http_host, settings.http_port, house.problems, playground.routes())
    return house


@asynccontextmanager
async def running(settings: Settings, config: Config) -> AsyncIterator[House]:
    """The house, started; stopped at the end whatever happens."""
    with contextlib.ExitStack() as stack:
        if settings.platforms:
            house = house_for(settings, config)
        else:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="kortelijn-"))
            house = playground_house(settings, Path(folder))
        try:
            await house.start()
            yield house
        finally:
            await house.stop()


async def serve(settings: Settings, config: Config) -> None:
    """Run until somebody asks to stop (Ctrl-C, SIGTERM)."""
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with running(settings, config):
        await stop.wait()


def _house(database: Database, bot: Bot, clock: Clock, adapters: Mapping[str, Adapter], config: Config) -> House:
    delivery = Delivery(database, adapters, clock, config)
    runner = Runner(database, TIMETABLE, clock, bot.reference, config)
    return House(database, bot, delivery, runner, adapters, clock)


def _slack(settings: Settings, bot: Bot) -> SlackAdapter | None:
    if settings.slack_bot_token is None:
        return None
    app, secret = settings.slack_app_token, settings.slack_signing_secret
    return SlackAdapter(
        bot,
        settings.slack_bot_token.get_secret_value(),
        app_token=app.get_secret_value() if app else None,
        signing_secret=secret.get_secret_value() if secret else None,
        api_url=settings.slack_api_url,
    )


def _telegram(settings: Settings, bot: Bot) -> TelegramAdapter | None:
    if settings.telegram_bot_token is None:
        return None
    secret = settings.telegram_webhook_secret
    return TelegramAdapter(
        bot,
        settings.telegram_bot_token.get_secret_value(),
        api_url=settings.telegram_api_url,
        webhook_url=settings.telegram_webhook_url,
        webhook_secret=secret.get_secret_value() if secret else None,
    )


def _cast() -> Cast:
    people = tuple(Persona(p.account, p.name, p.task) for p in demonstration.people())
    return Cast(people, (Channel(demonstration.CHANNEL, demonstration.CHANNEL, demonstration.coordinators()),))


def main() -> None:
    """`kortelijn`."""
    settings = Settings.read()
    sys.exit(asyncio.run(serve(settings, Config())))


if __name__ == "__main__":
    main()
