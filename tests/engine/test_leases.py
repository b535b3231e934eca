"""Several senders on one outbox: a living one keeps what it sends, a dead one loses it within seconds."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from town import Town, zwolle

from bot.chat.card import Card, say
from bot.chat.catalogue import Voice
from bot.chat.effect import Place, Post
from bot.chat.text import Plain
from bot.chat.update import Message
from bot.engine.delivery import Delivery
from bot.engine.errors import DeliveryFailed
from bot.engine.living import IMPOSSIBLE, LEASE
from bot.engine.outgoing import put_effects
from storage.outbox import State

CHANNEL = Place("desk", "C-ZWOLLE")


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with zwolle(f"sqlite:///{tmp_path}/town.db") as place:
        yield place


class Running:
    """The town's clock, running; it can be put back."""

    def __init__(self, town: Town) -> None:
        self._town, self._began, self.behind = town, time.monotonic(), timedelta()

    def now(self) -> datetime:
        return self._town.clock.now() + timedelta(seconds=time.monotonic() - self._began) - self.behind


def another(town: Town, clock: Running | None = None) -> Delivery:
    """A sender of another process on the same database."""
    return Delivery(town.database, town.delivery._adapters, clock or Running(town), town.config)


def queue(town: Town, *names: str) -> None:
    posts = [Post(name, CHANNEL, say(Plain(name))) for name in names]
    town.database.write_now(lambda store: put_effects(store, posts, town.clock.now()))


def posted(town: Town) -> list[str]:
    return [message.text for message in town.desk.messages if message.place == CHANNEL.id]


class Slow:
    """A platform that takes its time for the first message, and has it only at the end."""

    def __init__(self, town: Town) -> None:
        self.go_on, self.began, self.tries = asyncio.Event(), asyncio.Event(), 0
        self._post = town.desk.post
        town.desk.post = self.post  # type: ignore[method-assign]  # this platform is slow

    async def post(self, place: str, card: Card, voice: Voice, *, key: str, under: Message | None) -> Message:
        self.tries += 1
        if self.tries == 1:
            self.began.set()
            await self.go_on.wait()
        return await self._post(place, card, voice, key=key, under=under)


async def test_who_takes_long_keeps_its_message_and_who_dies_loses_it(town: Town) -> None:
    slow, first, second = Slow(town), another(town), another(town)
    await second._living.keep()  # it began before the first one sent anything
    queue(town, "card")
    loop = asyncio.create_task(first.run())
    await slow.began.wait()
    other = asyncio.create_task(second.run())
    await asyncio.sleep(LEASE.total_seconds() + 1.5)
    assert slow.tries == 1
    loop.cancel()  # nobody says any more that it lives
    died = time.monotonic()
    while not posted(town):
        assert time.monotonic() - died < 60
        await asyncio.sleep(0.05)
    slow.go_on.set()
    await second.stop()
    await other
    assert slow.tries == 2
    assert set(town.database.read_now(lambda store: store.outbox.counts())) == {State.SENT}


async def test_who_stood_still_sends_nothing_that_is_somebody_elses_by_now(town: Town) -> None:
    queue(town, "card")
    sender = another(town)
    now = town.clock.now()
    await sender._living.keep()
    (letter,) = town.database.write_now(
        lambda store: sender._claim(store, store.outbox.due(now, ("desk",), 10), now),
    )
    sender._living._kept -= LEASE.total_seconds()  # it stands still, and another one takes the row over
    sender._start(letter)
    await asyncio.sleep(0.1)
    assert posted(town) == []  # it does not know yet whether the row is still its own
    town.database.write_now(lambda store: store.sending.release(now + LEASE * 2, IMPOSSIBLE))
    town.database.write_now(lambda store: store.sending.claim(1, letter.turn, now + LEASE * 3, "another"))
    await sender._living.keep()
    await asyncio.wait(sender._busy.values())
    assert posted(town) == []


async def test_what_somebody_else_tries_by_now_is_not_settled_by_who_was_late(town: Town) -> None:
    queue(town, "card")
    now = town.clock.now()

    def twice(store: object) -> tuple[bool, bool]:
        sending = store.sending  # type: ignore[attr-defined]
        (row,) = store.outbox.due(now, ("desk",), 10)  # type: ignore[attr-defined]
        assert sending.claim(row.id, row.attempts, now, "one")
        sending.release(now, IMPOSSIBLE)
        assert not sending.claim(row.id, row.attempts, now, "two")  # seen before it was tried
        assert sending.claim(row.id, row.attempts + 1, now + LEASE, "two")
        late = sending.settle(row.id, row.attempts + 1, state=State.WAITING)
        return late, sending.settle(row.id, row.attempts + 2, state=State.SENT)

    assert town.database.write_now(twice) == (False, True)


async def test_a_clock_that_is_put_back_makes_nobody_wait_for_the_old_time(town: Town) -> None:
    clock = Running(town)
    clock.behind = -timedelta(days=1)  # a day ahead
    sender = another(town, clock)
    town.desk.failures.append(DeliveryFailed("internal_error", retry_after=timedelta(seconds=1)))
    queue(town, "card")
    loop = asyncio.create_task(sender.run())
    while town.desk.failures or sender._busy:  # noqa: ASYNC110  # no event tells it
        await asyncio.sleep(0.01)
    clock.behind = timedelta()
    end = time.monotonic() + 20
    while not posted(town):
        assert time.monotonic() < end
        await asyncio.sleep(0.05)
    await sender.stop()
    await loop
