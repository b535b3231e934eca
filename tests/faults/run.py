"""A run of people who ask and answer while everything fails: platforms, lines, and the process itself."""

from __future__ import annotations

import asyncio
import random
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from faketelegram import Message as TelegramMessage

from storage.members import OrganisationKind, Role
from tests.e2e.city import City, Ways, cast, city
from tests.e2e.people import ClientRefused, OnSlack, OnTelegram
from tests.e2e.process import Process, prepare
from tests.faults.ledger import Ledger, Said, Sure
from tests.faults.words import answers, questions

ON_SLACK = (
    {"kind": "ratelimited", "retry_after": 1},
    {"kind": "http", "status": 503},
    {"kind": "http", "status": 500, "after_effect": True},
    {"kind": "drop"},
    {"kind": "drop", "after_effect": True},
    {"kind": "slow", "seconds": 2.0},
    {"kind": "error", "error": "internal_error"},
)
ON_TELEGRAM = (
    {"kind": "flood", "retry_after": 1},
    {"kind": "http", "status": 502},
    {"kind": "drop"},
    {"kind": "slow", "seconds": 2.0},
)
ON_DELIVERIES = ("duplicate", "lost_ack")
ASKERS = ("anna", "noor", "sara", "tom")
LAWYERS = ("bram", "carla")
LONGEST_WAIT = 90.0
"""Seconds in which everything must have arrived when nothing fails any more."""


@dataclass
class Run:
    """The same seed makes the same people do the same things and arms the same faults."""

    place: City
    bot: Process
    seed: int
    seconds: float
    ledger: Ledger = field(default_factory=Ledger)

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)
        self.questions, self.answers = questions(), answers()
        self.ends = time.monotonic() + self.seconds

    async def goes(self) -> None:
        """Until the time is over; then nothing fails any more and everything may arrive."""
        acting = [self._asks(self.place.people[name]) for name in ASKERS]
        acting += [self._answers(self.place.people[name]) for name in LAWYERS]
        await asyncio.gather(*acting, self._breaks(), self._kills())
        self.place.slack.faults.clear()
        self.place.tg.faults.clear()
        if self.bot.running is None or self.bot.running.returncode is not None:
            await self.bot.starts()
        await self._comes_to_rest()

    @property
    def over(self) -> bool:
        return time.monotonic() > self.ends

    # -- people ---------------------------------------------------------------------------------------

    async def _asks(self, person: OnSlack | OnTelegram) -> None:
        """Ask, look whether it was sent, and if not press once more; then think for a while."""
        while not self.over:
            words = next(self.questions)
            entry = self.ledger.writes(words, "bram")
            for _ in range(6):
                await self._tries(person, f"/consult huur {words}", words)
                if self._is_sent(person, words):
                    entry.sure = Sure.YES
                    break
            await asyncio.sleep(self.dice.uniform(0.2, 1.0))

    async def _tries(self, person: OnSlack | OnTelegram, command: str, words: str) -> None:
        with suppress(AssertionError, ClientRefused, TimeoutError):
            if not any(words in seen.text and "Verstuur" in seen.labels for seen in person.sees()):
                await person.types(command)
            seen = await person.reads(words, patience=4)
            if "Verstuur" in seen.labels:
                await press(person, "Verstuur", words)
            await asyncio.sleep(0.5)

    def _is_sent(self, person: OnSlack | OnTelegram, words: str) -> bool:
        """The card that the asker gets through the outbox, with this question."""
        return any(words in seen.text and "Sluit vraag" in seen.labels for seen in person.sees())

    async def _answers(self, person: OnSlack | OnTelegram) -> None:
        """Take a question and answer it; whoever wrote the answer on Slack knows that it arrived when Slack does."""
        while not self.over:
            await asyncio.sleep(self.dice.uniform(0.5, 2.0))
            with suppress(AssertionError, ClientRefused, TimeoutError):
                free = [seen for seen in person.sees() if "Ik pak dit op" in seen.labels]
                if free:
                    await press(person, "Ik pak dit op", self.dice.choice(free).text)
                mine = [seen for seen in person.sees() if "Antwoord" in seen.labels]
                if mine:
                    await self._writes(person, self.dice.choice(mine).text)

    async def _writes(self, person: OnSlack | OnTelegram, card: str) -> None:
        words = next(self.answers)
        asker = next((n for n in ASKERS if any(q in card for q in self._asked_by(n))), None)
        if asker is None:
            return
        entry = self.ledger.writes(words, asker)
        await person.replies(words, to=card)
        if isinstance(person, OnSlack):
            await self._slack_brought(words, entry)
        else:
            entry.sure = Sure.YES  # Telegram keeps it until it is taken

    async def _slack_brought(self, words: str, entry: Said) -> None:
        delivery = next(d for d in reversed(self.place.slack.deliveries("message.im")) if words in str(d.payload))
        await delivery.done.wait()
        entry.sure = Sure.YES if delivery.acked else Sure.PERHAPS

    def _asked_by(self, name: str) -> list[str]:
        texts = [seen.text for seen in self.place.people[name].sees()]
        return [s.words for s in self.ledger.said if s.reader == "bram" and any(s.words in text for text in texts)]

    # -- what fails -----------------------------------------------------------------------------------

    async def _breaks(self) -> None:
        while not self.over:
            await asyncio.sleep(self.dice.uniform(0.3, 1.2))
            self.ledger.faults += 1
            match self.dice.randrange(4):
                case 0 | 1:
                    match = self.dice.choice(("chat.*", "*"))
                    self.place.slack.faults.on_api(match=match, **self.dice.choice(ON_SLACK))  # type: ignore[arg-type]
                case 2:
                    match = self.dice.choice(("sendMessage", "edit*", "getUpdates"))
                    self.place.tg.faults.on(match=match, **self.dice.choice(ON_TELEGRAM))  # type: ignore[arg-type]
                case _:
                    self.place.slack.faults.on_delivery(self.dice.choice(ON_DELIVERIES), "*")  # type: ignore[arg-type]

    async def _kills(self) -> None:
        """kill -9 at any moment, and a start right after it."""
        while not self.over:
            await asyncio.sleep(self.dice.uniform(5.0, 10.0))
            if self.over:
                return
            self.ledger.kills += 1
            await self.bot.is_killed()
            await self.bot.starts()

    async def _comes_to_rest(self) -> None:
        """Until everything sure has arrived, or long enough to say that it never will."""
        end = time.monotonic() + LONGEST_WAIT
        while time.monotonic() < end:
            waiting = await asyncio.to_thread(self.place.looks, lambda store: store.outbox.oldest_waiting())
            if not self.lost() and waiting is None:
                break
            await asyncio.sleep(0.5)
        await asyncio.sleep(3)

    # -- the judgement --------------------------------------------------------------------------------

    def lost(self) -> list[str]:
        """What somebody was told had worked, and its reader never saw."""
        return [entry.words for entry in self.ledger.sure() if not self._times(entry)]

    def doubled(self) -> list[str]:
        """What a reader on Slack saw twice."""
        on_slack = [e for e in self.ledger.said if isinstance(self.place.people[e.reader], OnSlack)]
        return [entry.words for entry in on_slack if self._times(entry) > 1]

    def _times(self, entry: Said) -> int:
        return self.place.people[entry.reader].times(entry.words)


async def press(person: OnSlack | OnTelegram, label: str, on: str) -> None:
    """Press, and do not mind when nothing seems to happen."""
    seen = next(s for s in reversed(person.sees()) if label in s.labels and on in s.text)
    if isinstance(person, OnSlack):
        assert not isinstance(seen.it, TelegramMessage)
        await person.client.click(seen.it, text=label)
    else:
        assert isinstance(seen.it, TelegramMessage)
        await person.client.press(seen.it, label)


async def run(folder: Path, seed: int, seconds: float) -> Run:
    """A whole run with a city of its own; the caller judges it."""
    async with city(f"sqlite:///{folder}/city.db", Ways(), now=datetime.now(UTC)) as place:
        place.slack.retry_schedule = (0.0, 1.0, 3.0, 8.0, 15.0, 30.0)
        cast(place, asker="telegram", lawyer="slack", backup="telegram")
        for name, platform in (("Noor", "slack"), ("Sara", "telegram"), ("Tom", "slack")):
            place.settles(name, platform, OrganisationKind.JURIDISCH_LOKET, Role.FIRST_LINE)
        begins = place.now - timedelta(hours=1)
        place.has_duty("Bram", begins=begins, ends=begins + timedelta(hours=24))
        prepare(place, folder)
        bot = Process(place, folder)
        await bot.starts()
        going = Run(place, bot, seed, seconds)
        try:
            await going.goes()
            dead = place.looks(lambda store: [row.reason for row in store.outbox.dead()])
            assert dead == [], f"given up: {dead}"
        finally:
            await bot.is_killed()
        allowed = ("no_ack", "late_ack", "socket")  # a process that is killed answers nothing, or twice
        place.slack.violations = [one for one in place.slack.violations if one.kind not in allowed]
        return going
