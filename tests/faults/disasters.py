"""What befalls the processes themselves: death, standstill, a full disk, a locked database, a clock that jumps."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress

import aiohttp

from tests.e2e.city import City
from tests.faults.engine import STEPS
from tests.faults.ledger import Ledger
from tests.faults.machine import Machine, down, locked

JUMP = 240.0
"""Seconds that a clock jumps: less than the ten minutes in which the same question is one question."""


class Disasters:
    """One after another until it is over; the same seed makes the same ones."""

    def __init__(
        self, place: City, machines: list[Machine], ledger: Ledger, seed: int, over: Callable[[], bool]
    ) -> None:
        self.place, self.machines, self.ledger, self._over = place, machines, ledger, over
        self.dice = random.Random(seed + 1_000_003)
        self.kills: list[float] = []
        """When somebody died or stood still, in seconds since the epoch."""
        self._ahead: dict[int, bool] = {}
        self._upgraded = False
        self._all: list[tuple[int, Callable[[Machine], Awaitable[None]]]] = [
            (4, self.killed),
            (6, self.dies_at_a_step),
            (2, self.stands_still),
            (2, self.disk_full),
            (3, self.database_locked),
            (2, self.database_down),
            (3, self.clock_jumps),
            (6, self.old_news),
            *([(3, self.socket_cut), (2, self.socket_silent), (2, self.socket_refreshed)] if self._sockets else []),
            *([(2, self.another_reader)] if place.ways.telegram == "polling" else []),
            (1, self.group_moves),
        ]

    @property
    def _sockets(self) -> bool:
        return self.place.ways.slack == "socket"

    async def strike(self, least: float, most: float) -> None:
        while not self._over():
            await asyncio.sleep(self.dice.uniform(least, most))
            if self._over():
                return
            weights = [weight for weight, _ in self._all]
            (_, disaster) = self.dice.choices(self._all, weights)[0]
            await disaster(self.dice.choice(self.machines))
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

    async def dies_at_a_step(self, machine: Machine) -> None:
        step = self.dice.choice(STEPS)
        await machine.tells(f"die {step}")
        if await machine.is_gone(8):
            self.died(f"kill -9 {step}")
        else:
            await self.killed(machine)

    async def stands_still(self, machine: Machine) -> None:
        self.died("process stands still")
        await machine.stands_still(self.dice.uniform(0.5, 6.0))

    async def disk_full(self, machine: Machine) -> None:
        if not self.place.url.startswith("sqlite"):
            return
        self.died("disk full")
        with machine.disk_full():
            await asyncio.sleep(self.dice.uniform(0.5, 4.0))

    async def database_locked(self, _: Machine) -> None:
        self.died("database locked")
        with locked(self.place.url):
            await asyncio.sleep(self.dice.uniform(0.3, 3.0))

    async def database_down(self, _: Machine) -> None:
        if self.place.url.startswith("sqlite"):
            return
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
