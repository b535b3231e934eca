"""Long polling: asks for updates, and confirms those that are committed and no others."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from adapters.telegram.calls import CONFLICT, Call
from adapters.telegram.handling import Handling
from adapters.telegram.lanes import Lanes
from adapters.telegram.receive import KINDS, Payload, spot
from bot.engine.errors import DeliveryFailed, Unavailable

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Pauses:
    """In seconds."""

    poll: int = 30
    """How long Telegram holds a question for updates when there are none."""
    turn: float = 1
    """Until a process that may not read looks whether the one that may is gone."""
    conflict: float = 15
    unavailable: float = 1
    trouble: float = 1
    """After the first failure; doubled up to `longest`."""
    longest: float = 30
    glance: float = 0.1
    """How long one slow chat may keep the others waiting."""


class Polling:
    """Telegram forgets an update as soon as a poll names a higher offset: that moves past committed work only."""

    def __init__(
        self, call: Call, handling: Handling, lanes: Lanes, pauses: Pauses, has_turn: Callable[[], Awaitable[bool]]
    ) -> None:
        self._has_turn = has_turn
        self._call = call
        self._handling = handling
        self._lanes = lanes
        self._pauses = pauses
        self._open: set[int] = set()
        self._done: set[int] = set()
        self._quiet = asyncio.Event()
        self._stopping = asyncio.Event()
        self._heard = time.monotonic()
        self._failures = 0
        self._refused = False

    def silent_for(self) -> float:
        """Seconds since Telegram last answered a poll."""
        return time.monotonic() - self._heard

    async def run(self) -> None:
        """Poll until cancelled; of several processes on one database, one does."""
        while True:
            try:
                if await self._has_turn():
                    await self._poll()
                else:
                    self._heard = time.monotonic()
                    await asyncio.sleep(self._pauses.turn)
            except DeliveryFailed as failed:
                await asyncio.sleep(self._pause_after(failed))

    async def stop(self) -> None:
        """After `run` was cancelled: finish what is being handled and confirm what is committed."""
        self._stopping.set()
        await self._lanes.finish()
        if self._done and self._offset() != min(self._done):
            with contextlib.suppress(DeliveryFailed):  # then it comes again, and the bot knows that it had it
                await self._ask(wait=0, most=1)

    async def _poll(self) -> None:
        found = await self._ask(wait=0 if self._open else self._pauses.poll, most=100)
        self._heard = time.monotonic()
        if self._failures:
            log.info("Telegram answers again")
            self._failures = 0
        for payload in found:
            self._take(payload)
        await self._let_work()

    async def _ask(self, wait: int, most: int) -> list[Payload]:
        offset = self._offset()
        found: list[Payload] = await self._call(
            "getUpdates", offset=offset, timeout=wait, limit=most, allowed_updates=list(KINDS)
        )
        if offset is not None:
            self._done = {number for number in self._done if number >= offset}
        return found

    def _offset(self) -> int | None:
        """The lowest update that is not committed; None when there is nothing to confirm.

        None matters: after a quiet week Telegram counts on from a random number, which may be a lower one.
        """
        if self._open:
            return min(self._open)
        return max(self._done) + 1 if self._done else None

    def _take(self, payload: Payload) -> None:
        number = payload["update_id"]
        if number in self._open or number in self._done:
            return
        self._open.add(number)
        self._lanes.put(spot(payload).chat, lambda: self._work(payload))

    async def _work(self, payload: Payload) -> None:
        """Hold the update, and with it the chat, until the bot could commit it."""
        while not self._stopping.is_set():
            try:
                await self._handling.handle(payload, lambda: self._finish(payload["update_id"]))
                return
            except Unavailable:
                self._refused = True
                log.warning("Update %s waits: nothing can be saved now", payload["update_id"])
                await _either(self._stopping.wait(), self._pauses.unavailable)

    def _finish(self, number: int) -> None:
        self._open.discard(number)
        self._done.add(number)
        self._refused = False
        if not self._open:
            self._quiet.set()

    async def _let_work(self) -> None:
        """Wait until everything is committed, but ask for more when a slow chat would hold up the others."""
        if self._open:
            self._quiet.clear()
            await _either(self._quiet.wait(), self._pauses.unavailable if self._refused else self._pauses.glance)

    def _pause_after(self, failed: DeliveryFailed) -> float:
        self._failures += 1
        if failed.reason == CONFLICT:
            log.error(
                "Another program reads this bot's updates, or a webhook is set. Only one may read: stop the other"
            )
            return self._pauses.conflict
        log.warning("Telegram gives no updates: %s", failed.reason)
        if failed.retry_after is not None:
            return failed.retry_after.total_seconds()
        return float(min(self._pauses.trouble * 2 ** min(self._failures - 1, 10), self._pauses.longest))


async def _either(waiting: Any, seconds: float) -> None:
    """Not `wait_for`: in Python 3.11 that forgets a cancellation which comes at the same time, and we never stop."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await waiting
