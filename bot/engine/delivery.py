"""Delivery: takes what is due from the outbox, sends it, and writes down how that ended."""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.chat.update import Message
from bot.engine.budget import Spending
from bot.engine.clock import Clock
from bot.engine.errors import DeliveryFailed
from bot.engine.letters import Letter, open_letter
from bot.engine.living import LOOK, SILENCE, LeaseLost, Living
from bot.engine.port import Adapter
from bot.settings import Config
from storage.database import Database, DatabaseDown
from storage.outbox import Outgoing, State
from storage.store import Store

log = structlog.get_logger("delivery")
TRY = 20.0
"""Seconds after which a try counts as unknown."""
BATCH = 64
CLOCKS_DIFFER = timedelta(days=1)
"""How far our clock and a platform's may be apart before a message that was sent is not found again."""
DOUBT = timedelta(seconds=SILENCE)
"""How long a message of which the end is unknown rests, so that the platform can show it when asked."""
LONGEST_PAUSE = 300.0
BUGS = 8
"""After so many failures that are not the platform's, a row is a dead letter."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a try ended, as values for the row."""

    values: dict[str, object]
    message: Message | None = None
    gone: bool = False


class Delivery:
    """The only sender of a process."""

    def __init__(self, database: Database, adapters: Mapping[str, Adapter], clock: Clock, config: Config) -> None:
        self._database = database
        self._adapters = adapters
        self._clock = clock
        self._config = config
        self._buckets: dict[str, Spending] = {}
        self._wake = asyncio.Event()
        self._busy: dict[tuple[str, str], asyncio.Task[None]] = {}
        self._living = Living(database, clock)
        self._stopping = False
        self.last_look = clock.now()

    def wake(self) -> None:
        """Something was committed: look at once."""
        self._wake.set()

    async def run(self) -> None:
        """Send until `stop` is called."""
        while not self._stopping:
            pause = await self._look_safely()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._wake.wait()
            self._wake.clear()

    async def stop(self) -> None:
        """Take nothing new, finish what is being sent."""
        self._stopping = True
        self._wake.set()
        end = time.monotonic() + TRY
        while self._busy and time.monotonic() < end:
            with contextlib.suppress(DatabaseDown):
                await self._living.keep()
            await asyncio.wait(self._busy.values(), timeout=LOOK)

    async def settle(self) -> None:
        """Send until nothing is due and nothing is being sent; for tests and the playground's clock."""
        idle = False
        while not idle:
            await self._living.keep()
            idle = not self._busy  # asked before looking: what ends meanwhile may set something else free
            idle = not await self._look() and idle and not self._busy
            await asyncio.sleep(0 if idle else 0.002)

    async def _look_safely(self) -> float:
        try:
            await self._living.keep()
            found = await self._look()
        except DatabaseDown:
            return LOOK
        self.last_look = self._clock.now()
        return 0.05 if found else LOOK

    async def _look(self) -> int:
        """Start sending what may be sent now; how much is still due."""
        now = self._clock.now()
        due = await self._database.read(lambda store: store.outbox.due(now, tuple(self._adapters), BATCH))
        free = [row for row in due if self._may_go(row)]
        if free:
            letters = await self._database.write(lambda store: self._claim(store, free, now))
            for letter in letters:
                self._start(letter)
        return len(due)

    def _may_go(self, row: Outgoing) -> bool:
        if (row.platform, row.place) in self._busy:
            return False
        return self._spending(row.platform).wait(row.place, group=row.group) <= 0

    def _spending(self, platform: str) -> Spending:
        if platform not in self._buckets:
            self._buckets[platform] = Spending(self._adapters[platform].budget)
        return self._buckets[platform]

    def _claim(self, store: Store, rows: list[Outgoing], now: datetime) -> list[Letter]:
        """One row a place: the first by priority."""
        lease = self._living.lease(store, now)
        taken: set[tuple[str, str]] = set()
        letters = []
        for row in rows:
            lane = (row.platform, row.place)
            if lane in taken or not store.sending.claim(row.id or 0, row.attempts, lease, self._database.process):
                continue
            taken.add(lane)
            letters.append(open_letter(store, row, self._config, now))
        return letters

    def _start(self, letter: Letter) -> None:
        lane, number = (letter.row.platform, letter.row.place), letter.row.id or 0
        self._living.hold(number, letter.turn)
        self._spending(letter.row.platform).take(letter.row.place, group=letter.row.group)
        task = asyncio.create_task(self._send(letter))
        self._busy[lane] = task
        task.add_done_callback(lambda _: self._done(lane, number))

    def _done(self, lane: tuple[str, str], number: int) -> None:
        self._busy.pop(lane, None)
        self._living.let_go(number)
        self._wake.set()

    async def _send(self, letter: Letter) -> None:
        began = self._clock.now()
        try:
            async with asyncio.timeout(TRY):
                ended = await self._try(letter)
        except LeaseLost:
            log.warning("lease_lost", platform=letter.row.platform, kind=letter.row.kind)
            return
        except DeliveryFailed as failed:
            ended = self._failed(letter, failed, began)
        except TimeoutError:
            ended = self._failed(letter, DeliveryFailed("timeout", unknown=True), began)
        except Exception as bug:  # an adapter must not stop the sender, whatever it raises
            log.error("adapter_failed", platform=letter.row.platform, kind=letter.row.kind, error=type(bug).__name__)
            ended = self._bug(letter, began)
        await self._write_down(letter, ended)

    async def _try(self, letter: Letter) -> Ended:
        adapter = self._adapters[letter.row.platform]
        await self._must_be_ours(letter)
        if letter.row.kind == "remove":
            if letter.message:
                await adapter.remove(letter.message)
            return Ended({"state": State.SENT, "tried_at": None}, gone=True)
        if letter.row.kind == "topic":
            await adapter.set_topic(letter.row.place, letter.voice.say(letter.card.body[0]))
            return Ended({"state": State.SENT, "tried_at": None})
        if letter.message:
            await adapter.edit(letter.message, letter.card, letter.voice)
            return Ended({"state": State.SENT, "tried_at": None})
        found = await self._sent_before(adapter, letter)
        if not found:
            await self._must_be_ours(letter)  # looking took its time
        sent = found or await adapter.post(
            letter.row.place, letter.card, letter.voice, key=letter.row.key, under=letter.under
        )
        return Ended({"state": State.SENT, "tried_at": None}, message=sent)

    async def _must_be_ours(self, letter: Letter) -> None:
        await self._living.must_hold(letter.row.id or 0, letter.turn)

    async def _sent_before(self, adapter: Adapter, letter: Letter) -> Message | None:
        if letter.row.tried_at is None:
            return None
        since = letter.row.tried_at - CLOCKS_DIFFER
        return await adapter.find(letter.row.place, key=letter.row.key, since=since, under=letter.under)

    def _failed(self, letter: Letter, failed: DeliveryFailed, began: datetime) -> Ended:
        now, row = self._clock.now(), letter.row
        if failed.permanent and row.kind == "topic":  # a nicety that a channel need not allow: nobody mends it
            return Ended({"state": State.SENT, "reason": failed.reason})
        if failed.permanent:
            return Ended(
                {"state": State.DEAD, "reason": failed.reason}, gone=row.kind != "post" and not failed.unreachable
            )
        if failed.moved_to:
            return Ended({"state": State.WAITING, "place": failed.moved_to, "not_before": now, "reason": failed.reason})
        if failed.retry_after:
            seconds = failed.retry_after.total_seconds()
            self._spending(row.platform).halt(row.place, seconds, group=row.group, whole_platform=failed.whole_platform)
            return Ended({"state": State.WAITING, "not_before": now + failed.retry_after, "reason": failed.reason})
        doubt = (row.tried_at or began) if failed.unknown else row.tried_at
        pause = DOUBT if failed.unknown else _pause(row.attempts)
        return Ended({"state": State.WAITING, "not_before": now + pause, "tried_at": doubt, "reason": failed.reason})

    def _bug(self, letter: Letter, began: datetime) -> Ended:
        if letter.row.attempts >= BUGS:
            return Ended({"state": State.DEAD, "reason": "bug"})
        pause = _pause(letter.row.attempts)
        return Ended(
            {"state": State.WAITING, "not_before": self._clock.now() + pause, "tried_at": began, "reason": "bug"}
        )

    async def _write_down(self, letter: Letter, ended: Ended) -> None:
        """Until this is committed the row stays in `sending`; a crash here leaves it in doubt, not lost."""
        while True:
            try:
                await self._database.write(lambda store: _settle(store, letter, ended))
                return
            except DatabaseDown:
                if self._stopping:
                    return
                await asyncio.sleep(LOOK)


def _settle(store: Store, letter: Letter, ended: Ended) -> None:
    row = letter.row
    moved = ended.values.get("place")
    if moved:
        store.outbox.move_place(row.platform, row.place, str(moved))
    if not store.sending.settle(row.id or 0, letter.turn, **ended.values):
        return
    if letter.copy and ended.message:
        store.outbox.stands(letter.copy, ended.message.place, ended.message.id)
    if letter.copy and ended.gone:
        store.outbox.is_gone(letter.copy)


def _pause(attempts: int) -> timedelta:
    """Full jitter: a random pause that may be longer after every failure."""
    return timedelta(seconds=random.uniform(0.5, min(LONGEST_PAUSE, 2.0**attempts)))  # noqa: S311  # not a secret
