"""What befalls the processes themselves: death, standstill, a full disk, a locked database, a clock that jumps."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass

import aiohttp

from tests.e2e.city import City, free_port
from tests.e2e.people import OnSlack
from tests.faults.absences import PEOPLE, Absences
from tests.faults.acting import DESK
from tests.faults.engine import STEPS
from tests.faults.ledger import Ledger
from tests.faults.machine import Machine, down, locked
from tests.faults.recovery import Recovery
from tests.faults.weather import Weather

FLOODS = {1.0: 10, 3.0: 10, 10.0: 3, 30.0: 1, 600.0: 1}
"""Seconds that a platform says 429, and how often; what is not over when it is calm, is over then."""
LONGEST_REFUSAL = 60.0
JUMP = 240.0
"""Seconds that a clock jumps: less than the ten minutes in which the same question is one question."""


@dataclass(frozen=True, slots=True)
class Disaster:
    """One thing that befalls, how often compared with others, and the names under which it is counted."""

    weight: int
    name: str
    kinds: tuple[str, ...]
    where: Callable[[City], bool] = lambda _: True


def _on_sqlite(place: City) -> bool:
    return place.url.startswith("sqlite")


def _by_socket(place: City) -> bool:
    return place.ways.slack == "socket"


TABLE = (
    Disaster(4, "killed", ("kill -9",)),
    Disaster(6, "dies_at_a_step", tuple(f"kill -9 {step}" for step in STEPS)),
    Disaster(2, "stands_still", ("process stands still",)),
    Disaster(2, "disk_full", ("disk full",), _on_sqlite),
    Disaster(3, "database_locked", ("database locked",)),
    Disaster(2, "database_down", ("database down",), lambda place: not _on_sqlite(place)),
    Disaster(1, "another_process", ("a second process on the file",), _on_sqlite),
    Disaster(3, "clock_jumps", ("clock forward", "clock back")),
    Disaster(6, "old_news", ("Slack brings old news", "Telegram brings old news")),
    Disaster(3, "socket_cut", ("socket cut",), _by_socket),
    Disaster(2, "socket_silent", ("socket silent",), _by_socket),
    Disaster(2, "socket_refreshed", ("socket refreshed",), _by_socket),
    Disaster(2, "another_reader", ("Telegram 409",), lambda place: place.ways.telegram == "polling"),
    Disaster(1, "group_moves", ("group becomes supergroup",)),
    Disaster(3, "place_flooded", ("Slack: 429 for one place", "Telegram: 429 for one place")),
    Disaster(2, "platform_flooded", ("Slack: 429 everywhere", "Telegram: 429 everywhere")),
    Disaster(4, "person_gone", ("Slack: user deactivated", "Telegram: bot blocked by a user")),
    Disaster(2, "channel_archived", ("Slack: channel archived",)),
    Disaster(2, "kicked_from_channel", ("Slack: bot kicked from a channel",)),
    Disaster(2, "kicked_from_group", ("Telegram: bot kicked from a group",)),
)


class Disasters:
    """One after another until it is over; the same seed makes the same ones."""

    def __init__(
        self,
        place: City,
        machines: list[Machine],
        ledger: Ledger,
        weather: Weather,
        seed: int,
        over: Callable[[], bool],
    ) -> None:
        self.place, self.machines, self.ledger, self.weather, self._over = place, machines, ledger, weather, over
        self.dice = random.Random(seed + 1_000_003)
        self.kills: list[float] = []
        """When somebody died or stood still, in seconds since the epoch."""
        self.recovery = Recovery(place)
        self.absences = Absences(place, ledger, self.dice)
        self._ahead: dict[int, bool] = {}
        self._upgraded = False
        self._all = [one for one in TABLE if one.where(place)]

    async def strike(self, least: float, most: float) -> None:
        while not self._over():
            await asyncio.sleep(self.dice.uniform(least, most))
            if self._over():
                return
            disaster = self.dice.choices(self._all, [one.weight for one in self._all])[0]
            await getattr(self, disaster.name)(self.dice.choice(self.machines))
            for machine in self.machines:
                if not machine.lives:
                    await self._starts(machine)

    async def _starts(self, machine: Machine) -> None:
        self._ahead[id(machine)] = False
        await machine.starts()

    def _note(self, kind: str) -> None:
        self.ledger.fails(kind)

    def died(self, kind: str) -> None:
        """Somebody did, just now."""
        self.kills.append(time.time())
        self._note(kind)

    async def killed(self, machine: Machine) -> None:
        self.died("kill -9")
        await machine.is_killed()
        self.recovery.killed()

    async def dies_at_a_step(self, machine: Machine) -> None:
        step = self.dice.choice(STEPS)
        await machine.tells(f"die {step}")
        if await machine.is_gone(8):
            self.died(f"kill -9 {step}")
            self.recovery.killed()
        else:
            await self.killed(machine)

    async def stands_still(self, machine: Machine) -> None:
        self.died("process stands still")
        await machine.stands_still(self.dice.uniform(0.5, 6.0))

    async def disk_full(self, machine: Machine) -> None:
        self.died("disk full")
        with machine.disk_full():
            await asyncio.sleep(self.dice.uniform(0.5, 4.0))

    async def database_locked(self, _: Machine) -> None:
        self.died("database locked")
        with locked(self.place.url):
            await asyncio.sleep(self.dice.uniform(0.3, 3.0))

    async def database_down(self, _: Machine) -> None:
        self.died("database down")
        with down(self.place.url):
            await asyncio.sleep(self.dice.uniform(0.3, 4.0))

    async def clock_jumps(self, machine: Machine) -> None:
        """Forward, and the next time back."""
        ahead = self._ahead.get(id(machine), False)
        self._ahead[id(machine)] = not ahead
        self._note(f"clock {'back' if ahead else 'forward'}")
        await machine.tells(f"clock {-JUMP if ahead else JUMP}")

    async def old_news(self, _: Machine) -> None:
        """Both platforms bring again what they brought before, whatever it was."""
        place = self.place
        brought = [delivery for delivery in place.slack.deliveries() if delivery.acked]
        if brought:
            self._note("Slack brings old news")
            await place.slack.courier.redeliver(self.dice.choice(brought[-50:]))
        updates = list(place.tg.inbox(place.account).log)
        if updates:
            self._note("Telegram brings old news")
            place.tg.inbox(place.account).redeliver(self.dice.choice(updates[-50:]))

    async def socket_cut(self, _: Machine) -> None:
        self._note("socket cut")
        await self.place.slack.sockets.kill(self.place.app.id)

    async def socket_silent(self, _: Machine) -> None:
        self._note("socket silent")
        self.place.slack.sockets.mute(self.place.app.id)

    async def socket_refreshed(self, _: Machine) -> None:
        self._note("socket refreshed")
        with suppress(ConnectionError):
            await self.place.slack.sockets.disconnect(self.place.app.id, "refresh_requested")

    async def another_reader(self, _: Machine) -> None:
        """Somebody else asks for this bot's updates: of two readers Telegram sends one away."""
        self._note("Telegram 409")
        address = f"{self.place.tg.root}/bot{self.place.account.token}/getUpdates"
        with suppress(aiohttp.ClientError):
            async with aiohttp.ClientSession() as session, session.post(address, json={"timeout": 0}) as answer:
                await answer.read()

    async def group_moves(self, _: Machine) -> None:
        if self._upgraded:
            return
        self._upgraded = True
        self._note("group becomes supergroup")
        self.place.tg.upgrade(self.place.group)

    async def another_process(self, machine: Machine) -> None:
        """A second one on the same SQLite file: it must stop by itself, and take nothing over."""
        self._note("a second process on the file")
        second = Machine(self.place, machine.folder, port=free_port())
        await second.begins()
        refused = await second.is_gone(LONGEST_REFUSAL)
        await second.is_killed()
        assert refused, "two processes work on one file"

    async def place_flooded(self, _: Machine) -> None:
        name = self.dice.choice((DESK, *PEOPLE))
        seconds = self._long()
        person = self.place.people.get(name)
        if person is None:
            self._floods("Slack", "for one place", seconds, {self.place.desk.id})
        elif isinstance(person, OnSlack):
            places = {person.account, person.client.dm_with(person.app).id}
            self._floods("Slack", "for one place", seconds, places)
        else:
            self._floods("Telegram", "for one place", seconds, {person.account})

    async def platform_flooded(self, _: Machine) -> None:
        self._floods(self.dice.choice(("Slack", "Telegram")), "everywhere", self._long(), ())

    def _long(self) -> float:
        return self.dice.choices(list(FLOODS), list(FLOODS.values()))[0]

    def _floods(self, where: str, which: str, seconds: float, places: Collection[str]) -> None:
        self._note(f"{where}: 429 {which}")
        self.weather.flood(where, seconds, places)

    async def person_gone(self, _: Machine) -> None:
        self.absences.person()

    async def channel_archived(self, _: Machine) -> None:
        self.absences.channel_archived()

    async def kicked_from_channel(self, _: Machine) -> None:
        self.absences.kicked_from_channel()

    async def kicked_from_group(self, _: Machine) -> None:
        self.absences.kicked_from_group()
