"""Who sends what: this sender says that it lives, and takes over from others that do not."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.engine.clock import Clock
from storage.database import Database, DatabaseDown
from storage.store import Store

LOOK = 1.0
"""Seconds between two signs of life, and between two looks when nobody wakes the sender."""
LEASE = timedelta(seconds=10)
"""How long after its last sign of life a sender's messages are taken over that cannot be seen to be dead."""
IMPOSSIBLE = LEASE + timedelta(minutes=1)
"""A lease that ends later was given before the clock was put back; the minute is for processes that began together."""
SILENCE = 2.0
"""Seconds that a sender must look dead before it is: one that lost its connection shows itself again within one.

So long after its last sign of life a sender begins nothing, and what the dead one had sent can be seen by now.
"""
PUT_BACK = 2.0
"""Seconds that a clock may be slowed down without having been put back."""


class LeaseLost(Exception):
    """This process stood still so long that another one sends the row by now."""


@dataclass(frozen=True, slots=True)
class Found:
    """What one look at the rows that are being sent found."""

    ours: Collection[int] = ()
    dead: Collection[str] = ()
    """Processes that look dead."""


class Living:
    """The rows that one sender holds, each with the number of its try."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._held: dict[int, int] = {}
        self._dead_since: dict[str, float] = {}
        self._reached: float | None = None
        """Since when the database answers without a break."""
        self._kept = -math.inf
        self._drift: float | None = None
        self._sure = asyncio.Condition()

    def lease(self, store: Store, now: datetime) -> datetime:
        """Until when a row that is taken now is ours."""
        return store.sending.clock(now) + LEASE

    def hold(self, number: int, turn: int) -> None:
        self._held[number] = turn

    def let_go(self, number: int) -> None:
        self._held.pop(number, None)

    async def must_hold(self, number: int, turn: int) -> None:
        """Waits as long as another process may think that we are dead; LeaseLost when it did."""
        async with self._sure:
            await self._sure.wait_for(self._is_sure)
        if self._held.get(number) != turn:
            raise LeaseLost

    def _is_sure(self) -> bool:
        return self._database.alone or time.monotonic() < self._kept + SILENCE

    async def keep(self) -> None:
        """Once a `LOOK`: say that we live, take over from senders that do not, and mind a clock that was put back."""
        began = time.monotonic()
        if began - self._kept < LOOK:
            return
        try:
            await self._keep(began, self._clock.now())
        except DatabaseDown:
            self._reached, self._dead_since = None, {}  # others may live and be as cut off as we are
            raise
        self._kept = began
        async with self._sure:
            self._sure.notify_all()

    async def _keep(self, began: float, now: datetime) -> None:
        if not await self._database.lives():
            raise DatabaseDown("nobody can see that we live")
        drift, was = now.timestamp() - began, self._drift
        put_back = was is not None and drift < was - PUT_BACK
        held = dict(self._held)
        if held or put_back or was is None or await self._database.read(lambda store: store.sending.is_being_sent()):
            found = await self._database.write(
                lambda store: self._look(store, held, now, began, since_start=was is not None, put_back=put_back)
            )
            self._dead_since = {each: self._dead_since.get(each, began) for each in found.dead}
            for number in held.keys() - found.ours:
                self.let_go(number)
        self._reached, self._drift = began if self._reached is None else self._reached, drift

    def _look(
        self, store: Store, held: Mapping[int, int], now: datetime, began: float, *, since_start: bool, put_back: bool
    ) -> Found:
        ours = store.sending.keep(tuple(held.items()), self.lease(store, now)) if held else ()
        dead = store.sending.dead(self._database.process) if self._can_see_who_lives else ()
        if self._reached is not None and began - self._reached >= SILENCE:
            surely = {each for each in dead if began - self._dead_since.get(each, began) >= SILENCE}
            store.sending.release(store.sending.clock(now), IMPOSSIBLE, held, surely)
        if put_back or not since_start:
            store.sending.hasten(now, all_of_it=put_back)
        return Found(ours, dead)

    @property
    def _can_see_who_lives(self) -> bool:
        return self._database.alone or not self._database.sqlite
