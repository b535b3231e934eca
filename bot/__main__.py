"""The front door: puts the house together and starts it. The only file that knows all four packages."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer
from aiohttp import web

from adapters.cli.app import Door, command_line
from adapters.playground.adapter import Playground
from adapters.playground.cast import Cast, Channel, Persona
from adapters.playground.receive import PLATFORM as PLAYGROUND
from adapters.web.feeds import feed_routes
from adapters.web.ping import Ping
from adapters.web.server import HttpServer
from bot import demonstration
from bot.chat.catalogue import Voice
from bot.chat.text import Text, text
from bot.duty.feeds import open_feed
from bot.engine import logs
from bot.engine.clock import Clock, MovableClock, SystemClock
from bot.engine.delivery import Delivery
from bot.engine.dispatch import Bot
from bot.engine.errors import Unavailable
from bot.engine.finding import Finding
from bot.engine.house import House
from bot.engine.job import said_of
from bot.engine.pace import Pace
from bot.engine.port import Adapter
from bot.engine.worker import Worker
from bot.features import FEATURES
from bot.reference.book import Reference
from bot.settings import Config, Settings
from scheduling.runner import Runner, next_time, planned_between
from scheduling.timetable import TIMETABLE
from storage.database import Database, DatabaseDown
from storage.schema import upgrade
from storage.vault import Vault

if TYPE_CHECKING:  # each takes a quarter of a second and 30 MB: who does not use a platform does not load it
    from adapters.slack.adapter import SlackAdapter
    from adapters.telegram.adapter import TelegramAdapter

PLATFORMS = ("slack", "telegram")


def house_for(settings: Settings, config: Config, clock: Clock | None = None) -> House:
    """The house with every platform that is configured; by the system's clock unless another is given."""
    key = settings.kortelijn_key
    vault = Vault.from_setting(key.get_secret_value() if key else "")
    database = Database(settings.kortelijn_database_url, vault)
    database.take_file()
    upgrade(database)
    clock, config = clock or SystemClock(), _at_home(config, settings)
    bot = Bot(database, FEATURES, clock, Reference.load(config.locations), config)
    slack, telegram = _slack(settings, bot, clock), _telegram(settings, bot, clock)
    adapters: dict[str, Adapter] = {a.platform: a for a in (slack, telegram) if a}
    house = _house(database, bot, clock, adapters, config)
    platforms = [*(slack.routes() if slack else ()), *(telegram.routes() if telegram else ())]
    routes = [*platforms, *_feeds(database, bot)]
    house.door = HttpServer(settings.http_host, settings.http_port, house.problems, routes)
    return house


def playground_house(settings: Settings, folder: Path) -> House:
    """The demonstration: an invented town in a database of its own, gone when it stops."""
    vault = Vault.from_setting(Vault.make_setting())
    database = Database(f"sqlite:///{folder / 'playground.db'}", vault)
    database.take_file()
    upgrade(database)
    clock = MovableClock(demonstration.opening(SystemClock().now()))
    config = _at_home(demonstration.config(), settings)
    bot = Bot(database, FEATURES, clock, Reference.load(config.locations), config)
    database.write_now(lambda store: demonstration.fill(store, clock.now()))
    adapters: dict[str, Adapter] = {}
    house = _house(database, bot, clock, adapters, config)

    async def advance(by: timedelta) -> None:
        clock.advance(by)
        await house.catch_up()

    playground = Playground(bot, _cast(), clock, advance, host=settings.http_host)
    adapters[playground.platform] = playground
    routes = [*playground.routes(), *_feeds(database, bot)]
    house.door = HttpServer(settings.http_host, settings.http_port, house.problems, routes)
    return house


@asynccontextmanager
async def running(settings: Settings, config: Config) -> AsyncIterator[House]:
    """The house, started; stopped at the end whatever happens."""
    with contextlib.ExitStack() as stack:
        if settings.platforms():
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
    logs.configure()
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with running(settings, config) as house:
        if PLAYGROUND in house.adapters:
            address = f"http://{settings.http_host}:{settings.http_port}"
            voice = Voice("nl", house.clock.now())
            typer.echo(voice.say(text("run-playground", address=address)))
            if settings.kortelijn_database_url != Settings.model_fields["kortelijn_database_url"].default:
                typer.echo(voice.say(text("run-playground-own-database")))
        await stop.wait()


def _house(database: Database, bot: Bot, clock: Clock, adapters: Mapping[str, Adapter], config: Config) -> House:
    delivery = Delivery(database, adapters, clock, config)
    runner = Runner(Worker(database, clock, bot.reference, config, planned_between), TIMETABLE, clock)
    house = House(database, bot, delivery, runner, adapters, clock)
    house.ping = Ping(config.ping) if config.ping else None
    bot.pace = Pace()
    return house


def _at_home(config: Config, settings: Settings) -> Config:
    """Without an address from outside, the one on which the web server listens."""
    own = f"http://{settings.kortelijn_http}"
    return replace(config, address=own) if config.address == Config.address else config


def _feeds(database: Database, bot: Bot) -> list[web.RouteDef]:
    async def give(secret: str) -> bytes | None:
        try:
            return await database.read(lambda store: open_feed(store, bot.reference, secret, bot.clock.now()))
        except DatabaseDown:
            raise Unavailable from None

    return feed_routes(give)


def _slack(settings: Settings, bot: Bot, clock: Clock) -> SlackAdapter | None:
    if settings.slack_bot_token is None:
        return None
    from adapters.slack.adapter import SlackAdapter

    app, secret = settings.slack_app_token, settings.slack_signing_secret
    return SlackAdapter(
        bot,
        settings.slack_bot_token.get_secret_value(),
        app_token=app.get_secret_value() if app else None,
        signing_secret=secret.get_secret_value() if secret else None,
        api_url=settings.slack_api_url,
        clock=clock,
    )


def _telegram(settings: Settings, bot: Bot, clock: Clock) -> TelegramAdapter | None:
    if settings.telegram_bot_token is None:
        return None
    from adapters.telegram.adapter import TelegramAdapter

    secret = settings.telegram_webhook_secret
    return TelegramAdapter(
        bot,
        settings.telegram_bot_token.get_secret_value(),
        api_url=settings.telegram_api_url,
        webhook_url=settings.telegram_webhook_url,
        webhook_secret=secret.get_secret_value() if secret else None,
        clock=clock,
    )


def _cast() -> Cast:
    people = tuple(Persona(p.account, p.name, p.task) for p in demonstration.people())
    return Cast(people, (Channel(demonstration.CHANNEL, demonstration.CHANNEL, demonstration.coordinators()),))


def _run(settings: Settings, config: Config) -> None:
    asyncio.run(serve(settings, config))


def _probe(settings: Settings, config: Config) -> list[Finding]:
    """What the platforms that are configured say about our tokens and channels."""
    return asyncio.run(_ask_platforms(settings, config))


async def _ask_platforms(settings: Settings, config: Config) -> list[Finding]:
    from adapters.slack.check import check_slack
    from adapters.slack.manifest import SCOPES
    from adapters.telegram.check import check_telegram

    findings: list[Finding] = []
    now = SystemClock().now
    places = {platform: sorted({c.id for c in config.channels if c.platform == platform}) for platform in PLATFORMS}
    if settings.slack_bot_token:
        app = settings.slack_app_token.get_secret_value() if settings.slack_app_token else None
        token = settings.slack_bot_token.get_secret_value()
        findings += await check_slack(settings.slack_api_url, token, app, places["slack"], SCOPES, now)
    if settings.telegram_bot_token:
        token = settings.telegram_bot_token.get_secret_value()
        findings += await check_telegram(settings.telegram_api_url, token, places["telegram"], now)
    return findings


def _manifest(address: str | None) -> dict[str, Any]:
    from adapters.slack.manifest import manifest

    clock = SystemClock()
    nowhere = Database("sqlite://", Vault.from_setting(Vault.make_setting()))  # a menu needs a bot, not its memory
    bot = Bot(nowhere, FEATURES, clock, Reference.load(), Config())
    return manifest(bot.menu(), bot.shortcuts(), Voice("nl", clock.now()), address=address)


def _timetable(now: datetime) -> list[tuple[Text, datetime]]:
    return [(said_of(job), next_time(job, now)) for job in TIMETABLE]


def _confirm(question: str) -> bool:
    return typer.confirm(question)


def main() -> None:
    """`kortelijn`."""
    ask = _confirm if sys.stdin and sys.stdin.isatty() else None
    sys.exit(command_line(Door(_run, _probe, _manifest, _timetable, SystemClock(), ask)))


if __name__ == "__main__":
    main()
