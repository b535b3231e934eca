"""The house: everything that runs in one process, started and stopped in the right order."""

from __future__ import annotations

import asyncio
import contextlib
import gc
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from bot.engine import metrics, supervisor
from bot.engine.clock import Clock
from bot.engine.delivery import Delivery
from bot.engine.dispatch import Bot
from bot.engine.port import Adapter
from bot.privacy.detect import warm_up
from storage.database import Database, DatabaseDown
from storage.store import Store

log = structlog.get_logger("house")
SILENT_JOBS = timedelta(minutes=2)
SILENT_SENDER = timedelta(minutes=1)
SILENT_PLATFORM = 90.0
"""Seconds without a frame or an answered poll; Slack pings about every ten, a poll returns within thirty."""
GAUGES = 15.0
FORGET = 60.0
"""Seconds after which a key that was destroyed is gone from the database's journal too."""


class Timekeeper(Protocol):
    """Who runs the timetable."""

    last_look: datetime
    after_look: Callable[[], Awaitable[None]] | None

    def start(self) -> None: ...
    async def stop(self) -> None: ...
    async def catch_up(self) -> None: ...


class Door(Protocol):
    """The HTTP server."""

    async def start(self) -> None: ...
    async def stop(self) -> None: ...


class House:
    """Starts door, sender, timetable, platforms; stops timetable, sender, platforms, door. Nothing stays half done."""

    def __init__(
        self,
        database: Database,
        bot: Bot,
        delivery: Delivery,
        timekeeper: Timekeeper,
        adapters: Mapping[str, Adapter],
        clock: Clock,
    ) -> None:
        self.database = database
        self.bot = bot
        self.delivery = delivery
        self.timekeeper = timekeeper
        self.adapters = adapters
        self.clock = clock
        self.door: Door | None = None
        self.ping: Callable[[], Awaitable[None]] | None = None
        """Tells an address outside that all is well; it is missed when it stays away."""
        self._tasks: list[asyncio.Task[None]] = []
        self._started = False
        self._stopping = False
        bot.adapters = adapters
        database.after_write = delivery.wake
        timekeeper.after_look = self._beat

    async def start(self) -> None:
        """Raises what a platform or the port raises when it cannot start."""
        if self.door:
            await self.door.start()
        running = (self.delivery.run(), self._watch(), self._forget())
        self._tasks = [asyncio.create_task(one) for one in running]
        self.timekeeper.start()
        for adapter in self.adapters.values():
            await adapter.start()
        self._started = True
        self._tasks.append(asyncio.create_task(self._warm_up()))
        supervisor.tell(supervisor.READY)
        log.info("started", platforms=sorted(self.adapters))

    async def stop(self) -> None:
        """Finish what runs, then close. What is still received meanwhile is saved, and sent after the next start."""
        self._stopping = True
        supervisor.tell(supervisor.STOPPING)
        await self.timekeeper.stop()
        await self.delivery.stop()
        await asyncio.gather(*(adapter.stop() for adapter in self.adapters.values()), return_exceptions=True)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self.door:
            await self.door.stop()
        self.database.close()
        log.info("stopped")

    async def problems(self) -> list[str]:
        """What keeps the bot from working now, as codes; empty when nothing does."""
        found = ["stopping"] if self._stopping else [] if self._started else ["starting"]
        now = self.clock.now()
        if now - self.timekeeper.last_look > SILENT_JOBS:
            found.append("jobs_silent")
        if now - self.delivery.last_look > SILENT_SENDER:
            found.append("sender_silent")
        found += [f"{name}_silent" for name, a in self.adapters.items() if a.silent_for() > SILENT_PLATFORM]
        try:
            await self.database.read(lambda store: store.sending.is_being_sent())
        except DatabaseDown:
            found.append("database_down")
        return found

    async def catch_up(self) -> None:
        """Do what is due and send it; after the clock was moved."""
        for _ in range(3):
            await self.timekeeper.catch_up()
            await self.delivery.settle()

    async def _beat(self) -> None:
        """The jobs ran: who watches this process hears it, and who watches from outside when nothing else is wrong."""
        supervisor.tell(supervisor.ALIVE)
        if self.ping and not await self.problems():
            self._tasks = [task for task in self._tasks if not task.done()]
            self._tasks.append(asyncio.create_task(self._ping(self.ping)))

    async def _ping(self, ping: Callable[[], Awaitable[None]]) -> None:
        """On the side: a slow watcher keeps no job waiting."""
        await ping()

    async def _warm_up(self) -> None:
        """Load what the first second can do without: only a question that comes that early waits for its lists.

        Then give back what loading left behind, some 40 MB; what stays is for good and is not looked through again.
        """
        await asyncio.to_thread(warm_up().join)
        with contextlib.suppress(DatabaseDown):
            await self.database.read(self.bot.warm_up)
        gc.collect()
        gc.freeze()
        metrics.WARM.set(1)

    async def _watch(self) -> None:
        """Keep the gauges up to date."""
        while True:
            try:
                await self.database.read(self._measure)
            except DatabaseDown:
                log.warning("database_down")
            await asyncio.sleep(GAUGES)

    async def _forget(self) -> None:
        while True:
            await asyncio.sleep(FORGET)
            with contextlib.suppress(DatabaseDown):
                await self.database.forget()

    def _measure(self, store: Store) -> None:
        oldest = store.outbox.oldest_waiting()
        age = (self.clock.now() - oldest).total_seconds() if oldest else 0.0
        metrics.outbox(store.outbox.unsent(), age)
        metrics.violations(store.violations.counts())
        metrics.ORPHANS.set(store.consults.count_without_next_moment() + store.signals.count_without_next_moment())
