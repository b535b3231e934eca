"""Measures from the commit of `Verstuur` to the call that sends a card. `python tests/bench/sending.py [questions]`

The moment of commit is when COMMIT is asked for, so the disk's share is in it. Budgets are out of the way: what is
measured is how soon the sender wakes, claims, decrypts and calls the platform.
"""

from __future__ import annotations

import asyncio
import sys
import time
from datetime import datetime

from sqlalchemy import event

from bot.chat.card import Card
from bot.chat.catalogue import Voice
from bot.chat.effect import Reply
from bot.chat.update import ButtonPressed, CommandCalled, Message
from bot.engine.delivery import Delivery
from bot.engine.dispatch import Bot
from bot.engine.port import Budget, Profile
from bot.privacy.words import RawText
from storage.database import Database
from tests.bench._town import ASKERS, bot_with_askers, database_at, fresh, kinds, milliseconds, origin, question


class Platform:
    """Takes every message at once and remembers when it came."""

    platform = "slack"
    whole_forms = True
    budget = Budget(place_burst=10**6, place_seconds=0.0, group_seconds=0.0, platform_per_second=10**6)

    def __init__(self) -> None:
        self.posted: list[float] = []

    async def post(self, place: str, card: Card, voice: Voice, *, key: str, under: Message | None) -> Message:
        self.posted.append(time.perf_counter())
        return Message(place, key)

    async def edit(self, sent: Message, card: Card, voice: Voice) -> None: ...

    async def remove(self, sent: Message) -> None: ...

    async def set_topic(self, place: str, topic: str) -> None: ...

    async def find(self, place: str, *, key: str, since: datetime, under: Message | None) -> Message | None:
        return None

    async def profile(self, account: str) -> Profile | None:
        return None

    async def start(self) -> None: ...

    async def stop(self) -> None: ...

    def silent_for(self) -> float:
        return 0.0


async def measure(database: Database, questions: int) -> tuple[list[float], list[float]]:
    """Seconds until the first card is sent, and until both are (the asker's and the lawyer's)."""
    bot, platform = bot_with_askers(database, "slack"), Platform()
    bot.adapters = {"slack": platform}
    delivery = Delivery(database, bot.adapters, bot.clock, bot.config)
    database.after_write = delivery.wake
    commits: list[float] = []
    event.listen(database.engine, "commit", lambda _: commits.append(time.perf_counter()))
    running = asyncio.create_task(delivery.run())
    first, both = [], []
    for number in range(questions):
        button = await _preview(bot, number)
        await asyncio.sleep(0.02)  # the sender is at rest
        commits.clear()
        platform.posted.clear()
        await bot.receive(ButtonPressed(origin("slack", number % ASKERS), *button))
        while len(platform.posted) < 2:  # noqa: ASYNC110  # what is measured has no event to wait for
            await asyncio.sleep(0.0005)
        first.append(platform.posted[0] - commits[0])
        both.append(platform.posted[1] - commits[0])
        await asyncio.sleep(0.02)
    await delivery.stop()
    await running
    return first, both


async def _preview(bot: Bot, number: int) -> tuple[str, str]:
    words = RawText(f"huur {question(number)}")
    answer = await bot.receive(CommandCalled(origin("slack", number % ASKERS), "consult", words))
    (reply,) = answer.shown
    assert isinstance(reply, Reply)
    return reply.card.buttons[0].action, reply.card.buttons[0].arg


def main(questions: int) -> None:
    print(f"{'from commit to':<32}{'p50 ms':>9}{'p99 ms':>9}")
    for kind in kinds():
        with fresh(kind) as url:
            database = database_at(url)
            first, both = asyncio.run(measure(database, questions))
            database.close()
        print(f"{kind + ', the first card':<32}{milliseconds(first[5:])}")
        print(f"{kind + ', both cards':<32}{milliseconds(both[5:])}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 200)
