"""A city with a strict Slack and a strict Telegram, people on both, and the whole bot between them."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import TypeVar

from fakeslack import FakeSlack
from fakeslack.state import App
from fakeslack.state import Channel as SlackChannel
from faketelegram import Bot as TelegramBot
from faketelegram import FakeTelegram
from faketelegram.state import Chat

from adapters.slack.manifest import manifest
from bot.__main__ import house_for
from bot.chat.catalogue import ZONE, Voice
from bot.engine.clock import MovableClock
from bot.engine.house import House
from bot.privacy.detect import warm_up
from bot.settings import Channel, Config, Settings
from storage.database import Database
from storage.members import Member, OrganisationKind, Role
from storage.outbox import State
from storage.roster import Shift
from storage.schema import upgrade
from storage.store import Store
from storage.vault import Vault
from tests.e2e.people import OnSlack, OnTelegram, until

Value = TypeVar("Value")
TUESDAY = datetime(2026, 12, 1, 10, 5, tzinfo=ZONE)
"""An ordinary Tuesday, just after the duty hours began."""
PATIENCE = 15.0
"""Seconds in which the fake Slack wants its answer: Slack's own are three, but a busy test machine is no measure."""
SECRET = "een-geheim_dat-niemand-raadt"
QUESTION = "Mag de verhuurder de huur tussentijds verhogen?"


@dataclass(frozen=True)
class Ways:
    """How the platforms bring what people do."""

    slack: str = "socket"
    telegram: str = "polling"

    def __str__(self) -> str:
        return f"{self.slack}-{self.telegram}"


@dataclass
class City:
    """The platforms and the people; the bot is started apart from them."""

    slack: FakeSlack
    tg: FakeTelegram
    app: App
    account: TelegramBot
    url: str
    ways: Ways
    desk: SlackChannel
    """The coordinators' channel in Slack."""
    group: Chat
    """The lawyers' group in Telegram, in which the bot may take messages away."""
    now: datetime
    port: int = field(default_factory=lambda: free_port())
    key: str = field(default_factory=Vault.make_setting)
    people: dict[str, OnSlack | OnTelegram] = field(default_factory=dict)
    members: dict[str, int] = field(default_factory=dict)

    # -- the people ---------------------------------------------------------------------------------

    def on_slack(self, name: str) -> OnSlack:
        return OnSlack(name, self.slack.person(name.lower()), self.app)

    def on_telegram(self, name: str, *, started: bool = True) -> OnTelegram:
        person = OnTelegram(name, self.tg.person(name), self.account)
        person.client.chat_with(self.account).started = started
        return person

    def settles(self, name: str, platform: str, kind: OrganisationKind, *roles: Role, **more: object) -> None:
        """A member with an account on one platform; `joined=False` leaves the account out."""
        person = self.on_slack(name) if platform == "slack" else self.on_telegram(name)
        joined = more.pop("joined", True)
        fields = {"organisation": f"Organisatie {name}", "phone": "038 123 45 67", "location": "zwolle", **more}
        row = Member(
            name=name, email=f"{name.lower()}@voorbeeld.nl", kind=kind, roles=";".join(roles), home=platform, **fields
        )

        def save(store: Store) -> int:
            number = store.members.put(row)
            if joined:
                store.members.add_account(number, platform, person.account, person.account)
            return number

        self.members[name] = self.writes(save)
        self.people[name.lower()] = person

    def has_duty(
        self, name: str, *, backup: str | None = None, begins: datetime, ends: datetime, area: str = "huur"
    ) -> None:
        row = Shift(
            area=area,
            reach="zwolle",
            starts_at=begins,
            ends_at=ends,
            lawyer_id=self.members[name],
            backup_id=self.members[backup] if backup else None,
        )
        self.writes(lambda store: store.roster.put(row))

    def writes(self, work: Callable[[Store], Value]) -> Value:
        """Change the database while the bot is away."""
        database = Database(self.url, Vault.from_setting(self.key))
        try:
            upgrade(database)
            return database.write_now(work)
        finally:
            database.close()

    def looks(self, work: Callable[[Store], Value]) -> Value:
        """Look into the database, beside a running bot."""
        database = Database(self.url, Vault.from_setting(self.key))
        try:
            return database.read_now(work)
        finally:
            database.close()

    # -- what the bot is told -----------------------------------------------------------------------

    def environment(self) -> dict[str, str]:
        """The environment of a bot in this city."""
        variables = {
            "KORTELIJN_DATABASE_URL": self.url,
            "KORTELIJN_KEY": self.key,
            "KORTELIJN_HTTP": f"127.0.0.1:{self.port}",
            "SLACK_API_URL": self.slack.api_url,
            "SLACK_BOT_TOKEN": self.app.bot_token,
            "TELEGRAM_API_URL": self.tg.root,
            "TELEGRAM_BOT_TOKEN": self.account.token,
        }
        if self.ways.slack == "socket":
            variables["SLACK_APP_TOKEN"] = self.app.app_token
        else:
            variables["SLACK_SIGNING_SECRET"] = self.app.signing_secret
        if self.ways.telegram == "webhook":
            variables["TELEGRAM_WEBHOOK_URL"] = f"http://127.0.0.1:{self.port}/telegram/webhook"
            variables["TELEGRAM_WEBHOOK_SECRET"] = SECRET
        return variables

    def config(self) -> Config:
        return Config(
            channels=(
                Channel("slack", self.desk.id, "coordinatoren", "zwolle"),
                Channel("telegram", str(self.group.id), "advocaten", "zwolle"),
            )
        )

    def install(self, house: House) -> None:
        """Give Slack the manifest that the bot makes of itself."""
        address = None if self.ways.slack == "socket" else "https://kortelijn.example/slack/events"
        made = manifest(house.bot.menu(), house.bot.shortcuts(), Voice("nl", self.now), address=address)
        self.app.load_manifest(made, rebase=f"http://127.0.0.1:{self.port}")

    def read_at_the_desk(self) -> str:
        """Everything in the coordinators' channel."""
        return "\n".join(message.rendered() for message in self.desk.visible() if message.bot_id)

    def faults_of_the_bot(self) -> list[str]:
        """What the platforms only tolerate."""
        return [*self.slack.bugs(), *self.tg.bugs(), *self.tg.check_contract()]


@dataclass
class Open:
    """A city with the bot in it, in this process, by a clock that can be moved."""

    city: City
    house: House
    clock: MovableClock

    def __getattr__(self, name: str) -> OnSlack | OnTelegram:
        try:
            return self.__dict__["city"].people[name]  # type: ignore[no-any-return]
        except KeyError:
            raise AttributeError(name) from None

    async def passes(self, *, minutes: int) -> None:
        """Let time pass, with what happens by itself on the way."""
        for _ in range(minutes):
            self.clock.advance(timedelta(minutes=1))
            self.city.slack.clock.advance(60)
            self.city.tg.clock.advance(60)
            await self.house.timekeeper.catch_up()

    async def settles(self) -> None:
        """Wait until everything that people did has reached everybody."""
        await self.city.slack.settle()
        await self.house.delivery.settle()
        await until(lambda: not self.waiting(), lambda: f"still to be sent: {self.waiting()}")

    def waiting(self) -> int:
        """How much is still to be sent, or being sent."""
        counts = self.house.database.read_now(lambda store: store.outbox.counts())
        return sum(counts.get(state, 0) for state in (State.WAITING, State.SENDING))

    def dead(self) -> int:
        """Messages that were given up."""
        return self.house.database.read_now(lambda store: store.outbox.counts().get("dead", 0))


@asynccontextmanager
async def city(url: str, ways: Ways = Ways(), *, now: datetime = TUESDAY) -> AsyncIterator[City]:  # frozen
    """Platforms without a bot yet; at the end the bot may have done nothing that the platforms only tolerate."""
    async with FakeSlack(ack_timeout=PATIENCE) as slack, FakeTelegram(webhook_retries=(0.05,) * 200) as tg:
        slack.clock.begin_at(now.timestamp())
        tg.clock.begin_at(now.timestamp())
        app, account = slack.install("Korte Lijn"), tg.bot("Korte Lijn", "kortelijn_bot")
        app.socket_mode = ways.slack == "socket"
        desk = slack.channel("coordinatoren", [slack.person("dirk"), app], kind="private")
        group = tg.group("Advocaten", tg.person("Wil"), [account])
        tg.make_admin(group, account, can_delete_messages=True)
        place = City(slack, tg, app, account, url, ways, desk, group, now)
        yield place
        assert place.faults_of_the_bot() == []


def cast(place: City, *, asker: str = "slack", lawyer: str = "telegram", backup: str = "slack") -> None:
    """Anna asks, Bram is on duty for huur, Carla is his backup, Dirk coordinates."""
    place.settles("Anna", asker, OrganisationKind.JURIDISCH_LOKET, Role.FIRST_LINE)
    place.settles("Bram", lawyer, OrganisationKind.LAW_OFFICE, Role.LAWYER, areas="huur")
    place.settles("Carla", backup, OrganisationKind.LAW_OFFICE, Role.LAWYER, areas="huur")
    place.settles("Dirk", "slack", OrganisationKind.JURIDISCH_LOKET, Role.COORDINATOR, Role.FIRST_LINE)
    day = place.now.astimezone(ZONE).date()
    begins, ends = (datetime.combine(day, time(hour), ZONE) for hour in (10, 12))
    place.has_duty("Bram", backup="Carla", begins=begins, ends=ends)


@asynccontextmanager
async def opened(place: City) -> AsyncIterator[Open]:
    """The bot, in this process."""
    clock = MovableClock(place.now)
    house = house_for(Settings.read(place.environment()), place.config(), clock)
    place.install(house)
    await asyncio.to_thread(warm_up().join)
    try:
        await house.start()
        yield Open(place, house, clock)
        await asyncio.wait_for(house.delivery.settle(), 10)
    finally:
        await house.stop()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
