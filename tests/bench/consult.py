"""Measures `/consult` from a signed request to committed and queued, against bare handlers in the same run.

    make bench, or: PYTHONPATH=.:tests/fakes .venv/bin/python tests/bench/consult.py [rounds]

Three contenders take turns within every round: the library alone, the library with the same rows in one bare
transaction, and ours. Ratios are medians over rounds of "how many a second", ours over the bare handler with rows.
"""

from __future__ import annotations

import asyncio
import contextlib
import statistics
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from tests.bench._bare import BareRows, BareSlack, BareTelegram
from tests.bench._ours import OurSlack, OurTelegram
from tests.bench._town import (
    ASKERS,
    Phase,
    Request,
    bot_with_askers,
    database_at,
    fresh,
    kinds,
    milliseconds,
    question,
    slack_press,
    telegram_press,
)

Ours = OurSlack | OurTelegram
BARE_BUTTON = "send:1"


@dataclass
class Contender:
    """Somebody who handles a command and a press; requests are made before the clock runs."""

    name: str
    ask: Callable[[int, Request], Awaitable[Any]]
    send: Callable[[int, Request], Awaitable[Any]]
    command: Callable[[int, str], Request]
    press: Callable[[int], Request]
    asked: Phase = field(default_factory=Phase)
    sent: Phase = field(default_factory=Phase)
    both: Phase = field(default_factory=Phase)

    async def round(self, number: int, at_once: int) -> None:
        commands = [self.command(who, question(number)) for who in range(ASKERS)]
        first = await self.asked.round(lambda who: self.ask(who, commands[who]), at_once)
        await asyncio.sleep(0.01)
        presses = [self.press(who) for who in range(ASKERS)]
        second = await self.sent.round(lambda who: self.send(who, presses[who]), at_once)
        self.both.rates.append(ASKERS / (first + second))
        self.both.worked.append(self.asked.worked[-1] + self.sent.worked[-1])


async def contenders(platform: str, stack: contextlib.AsyncExitStack, kind: str) -> list[Contender]:
    ours_in, sample_in, bare_in = (database_at(stack.enter_context(fresh(kind))) for _ in range(3))
    for database in (ours_in, sample_in, bare_in):
        stack.callback(database.close)
    make = OurSlack if platform == "slack" else OurTelegram
    await _once(make(bot_with_askers(sample_in, platform)))
    bot_with_askers(bare_in, platform)
    rows = BareRows(bare_in, sample_in, member=lambda who: who + 2)  # ids: the lawyer is 1
    ours = make(bot_with_askers(ours_in, platform))
    await ours.start()
    stack.push_async_callback(ours.stop)
    bare = [await _bare(platform, None, "bare handler", ours), await _bare(platform, rows, "bare + rows", ours)]
    return [*bare, Contender("Korte Lijn", ours.receive_command, _only(ours), ours.command, ours.press)]


async def _once(ours: Ours) -> None:
    """One question from command to sent, so that its rows can be looked at; then a draft."""
    await ours.start()
    for number in (0, 1):
        await ours.receive_command(0, ours.command(0, question(number)))
        await asyncio.sleep(0.05)
        if number == 0:
            await ours.receive(ours.press(0))
    await ours.stop()


async def _bare(platform: str, rows: BareRows | None, name: str, ours: Ours) -> Contender:
    if platform == "slack":
        slack = BareSlack(rows)
        return Contender(name, _only(slack), _only(slack), ours.command, lambda who: slack_press(who, "send", "1"))
    telegram = BareTelegram(rows)
    await telegram.start()
    return Contender(name, _only(telegram), _only(telegram), ours.command, lambda who: telegram_press(who, BARE_BUTTON))


def _only(receiver: Any) -> Callable[[int, Request], Awaitable[Any]]:
    return lambda _, request: receiver.receive(request)


@contextlib.asynccontextmanager
async def race(platform: str, kind: str, rounds: int, at_once: int) -> AsyncIterator[list[Contender]]:
    async with contextlib.AsyncExitStack() as stack:
        runners = await contenders(platform, stack, kind)
        for runner in runners:  # the first is for caches
            await runner.round(4000, at_once)
            for phase in (runner.asked, runner.sent, runner.both):
                phase.seconds.clear()
                phase.rates.clear()
                phase.worked.clear()
        for number in range(rounds):
            for runner in runners:
                await runner.round(number, at_once)
        yield runners


def show(platform: str, kind: str, at_once: int, runners: list[Contender]) -> None:
    print(f"\n{platform}, {kind}, {at_once} at once")
    print(f"{'':<14}{'what':<12}{'a second':>9}{'p50 ms':>9}{'p99 ms':>9}{'cpu ms':>9}{'x of bare + rows':>18}")
    base = runners[1]
    for runner in runners:
        for what in ("asked", "sent", "both"):
            phase, floor = getattr(runner, what), getattr(base, what)
            ratio = statistics.median(a / b for a, b in zip(phase.rates, floor.rates, strict=True))
            figures = milliseconds(phase.seconds) if phase.seconds else " " * 18
            names = {"asked": "/consult", "sent": "Verstuur", "both": "the two"}
            rate, cpu = statistics.median(phase.rates), statistics.median(phase.worked) * 1000
            print(f"{runner.name:<14}{names[what]:<12}{rate:>9.0f}{figures}{cpu:>9.2f}{ratio:>18.2f}")


def main(rounds: int, platforms: tuple[str, ...], databases: tuple[str, ...]) -> None:
    async def run() -> None:
        for kind in databases:
            for platform in platforms:
                for at_once in (1, 16):
                    async with race(platform, kind, rounds, at_once) as runners:
                        show(platform, kind, at_once, runners)

    asyncio.run(run())


if __name__ == "__main__":
    wanted = sys.argv[2:]
    main(
        int(sys.argv[1]) if sys.argv[1:] else 7,
        tuple(p for p in ("slack", "telegram") if p in wanted) or ("slack", "telegram"),
        tuple(k for k in kinds() if k in wanted) or kinds(),
    )
