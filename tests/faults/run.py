"""A run: people who ask and answer while everything fails, and the judgement of what they saw afterwards."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storage.members import OrganisationKind, Role
from tests.e2e.city import City, Ways, city
from tests.e2e.people import OnSlack
from tests.e2e.process import prepare
from tests.faults.acting import ASKERS, DESK, LAWYERS, NO, Acting, press, reads_at, soon
from tests.faults.balancer import Balancer
from tests.faults.disasters import Disasters
from tests.faults.ledger import Ledger, Said
from tests.faults.machine import Machine
from tests.faults.weather import Weather, blows

LONGEST_WAIT = 240.0
"""Seconds in which everything must have arrived when nothing fails any more; a busy machine is no excuse to lose."""
LATER = 900
"""Seconds: more than the longest pause that a platform asks for, by a clock that had jumped."""
ONE_TRY = 15.0
"""Seconds from the begin of a call to Telegram within which a kill may leave it in doubt."""
HOMES = {
    "anna": "telegram",
    "noor": "slack",
    "sara": "slack",
    "tom": "telegram",
    "ines": "slack",
    "youssef": "telegram",
}
QUEUE = "De rij met berichten"
DIRECT = "answer:"
"""What was shown to who acted, and is no card; after a death it may be shown again (decision 9)."""
ALLOWED = ("no_ack", "late_ack", "socket")
"""A process that is killed acknowledges nothing, or once more afterwards."""


@dataclass
class Plan:
    """What a run is like. The same seed makes the same people do the same and the same things fail."""

    seed: int = 1
    seconds: float = 60.0
    often: float = 0.3
    """Which share of the calls to a platform fails."""
    disasters: tuple[float, float] = (2.0, 6.0)
    """Seconds between two of them."""
    replicas: int = 1
    ways: Ways = field(default_factory=Ways)
    breaks: str = ""
    pace: float = 1.0


@dataclass
class Run:
    """One city, its processes, its people, and what they wrote down."""

    place: City
    machines: list[Machine]
    plan: Plan
    ledger: Ledger = field(default_factory=Ledger)
    ends: float = 0.0
    wrong: list[str] = field(default_factory=list)
    dead_letters: int = 0
    """How many there were when everything could arrive again; all of them were sent again."""

    def __post_init__(self) -> None:
        self.weather = Weather(self.plan.seed, self.ledger, often=self.plan.often)
        blows(self.weather, self.place.slack.faults, self.place.tg.faults)
        over = lambda: time.monotonic() > self.ends  # noqa: E731  # a line for two readers
        self.acting = Acting(self.place, self.ledger, self.plan.seed, over, pace=self.plan.pace)
        self.disasters = Disasters(self.place, self.machines, self.ledger, self.weather, self.plan.seed, over)

    def begins(self) -> asyncio.Task[None]:
        """People act from now on, until the time is over."""
        return asyncio.create_task(self.acting.act())

    async def goes(self) -> None:
        """Until the time is over; then nothing fails any more and everything may arrive."""
        self.ends = time.monotonic() + self.plan.seconds
        self.weather.calm = False
        striking = asyncio.create_task(self.disasters.strike(*self.plan.disasters))
        try:
            await self.acting.act()
        finally:
            await striking
            await self.calms_down()
        await self.comes_to_rest()
        self.wrong += self.silently_lost()
        await self.sends_dead_letters_again()
        await self.comes_to_rest()

    async def calms_down(self) -> None:
        """Every process starts anew, so much later that whatever a platform asked to wait for is over."""
        self.weather.calm = True
        await self.disasters.absences.end()
        self.place.slack.faults.clear()
        self.place.tg.faults.clear()
        for machine in self.machines:
            await machine.is_killed()
            await machine.starts()
            await machine.tells(f"clock {LATER}")

    async def comes_to_rest(self, patience: float = LONGEST_WAIT) -> None:
        """Until everything sure has arrived and nothing waits, or long enough to say that it never will."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            await asyncio.sleep(0.5)
            await self.acting.ties_loose_ends()
            counts = await asyncio.to_thread(self.place.looks, lambda store: store.outbox.counts())
            quiet = self.place.slack.courier.in_flight == 0 and self.place.tg.inbox(self.place.account).idle
            if quiet and not self.lost(dead_letters=False) and not counts.get("waiting") and not counts.get("sending"):
                break
        await asyncio.sleep(1.5)

    # -- the judgement --------------------------------------------------------------------------------

    def lost(self, *, dead_letters: bool = True) -> list[str]:
        """What somebody was told had worked, and its reader never saw; perhaps without what may be a dead letter."""
        return [str(e) for e in self._unseen() if dead_letters or not self.ledger.may_be_a_dead_letter(e)]

    def _unseen(self) -> list[Said]:
        seen = self._everything_read()
        return [entry for entry in self.ledger.sure() if not _times(entry, seen)]

    def silently_lost(self) -> list[str]:
        """What was for a place that was gone, and is no dead letter for that place either."""
        unseen = Counter(entry.reader for entry in self._unseen())
        dead = Counter(row.place for row in self.place.looks(lambda store: store.outbox.dead()))
        return [
            f"silently lost: {count} for {reader}, of which {dead[self._address(reader)]} are dead letters"
            for reader, count in unseen.items()
            if count > dead[self._address(reader)]
        ]

    def _address(self, reader: str) -> str:
        return self.place.desk.id if reader == DESK else self.place.people[reader].account

    async def sends_dead_letters_again(self) -> None:
        """Everybody and everything is back: a coordinator does it, as long as there is one."""
        self.dead_letters = len(self.dead())
        dirk, end = self.place.people["dirk"], time.monotonic() + LONGEST_WAIT
        while self.dead() and time.monotonic() < end:
            with suppress(*NO):
                await dirk.types("/beheer wachtrij")
                card = await soon(lambda: next((s for s in reversed(dirk.sees()) if QUEUE in s.text), None))
                for label in [label for label in card.labels if label.endswith("opnieuw")]:
                    await press(dirk, label, QUEUE)
            await asyncio.sleep(0.5)

    def doubled(self) -> list[str]:
        """What a reader on Slack saw twice: somebody's words, or any card that the bot itself takes for one."""
        seen = self._everything_read()
        words = [str(e) for e in self.ledger.said if e.once and self._on_slack(e) and _times(e, seen) > 1]
        return words + [f"{count} times card {key}" for key, count in self._cards().items() if count > 1]

    def _cards(self) -> Counter[str]:
        """Everything that was posted on Slack and not only shown to who acted, by the key that it carries."""
        channels = self.place.slack.workspace.channels.values()
        posted = [message for channel in channels for message in channel.visible()]
        keys = [m.metadata["event_payload"]["key"] for m in posted if m.metadata and m.ephemeral_to is None]
        return Counter(key for key in keys if key and not key.startswith(DIRECT))

    def repeated_on_telegram(self) -> tuple[int, list[str]]:
        """How often something came again there, and what came again although no answer of Telegram got lost."""
        seen = self._everything_read()
        twice = [e for e in self.ledger.said if e.once and not self._on_slack(e) and _times(e, seen) > 1]
        return len(twice), [str(entry) for entry in twice if not self._is_excused(entry)]

    def judge(self) -> list[str]:
        """Everything that should not have happened."""
        _, unexcused = self.repeated_on_telegram()
        found = {"lost": self.lost(), "doubled": self.doubled(), "again on Telegram for no reason": unexcused}
        return [f"{what}: {entry}" for what, entries in found.items() for entry in entries]

    def _everything_read(self) -> dict[str, list[str]]:
        """By reader."""
        return {reader: reads_at(self.place, reader) for reader in {entry.reader for entry in self.ledger.said}}

    def _on_slack(self, entry: Said) -> bool:
        return entry.reader == DESK or isinstance(self.place.people[entry.reader], OnSlack)

    def _is_excused(self, entry: Said) -> bool:
        calls = [c for c in self.place.tg.calls_to("sendMessage") if entry.is_in(str(c.params.get("text")))]
        kills = self.disasters.kills
        return any(c.fault or any(c.at <= kill <= c.at + ONE_TRY for kill in kills) for c in calls)

    def bad_manners(self) -> list[str]:
        """What the platforms only tolerate; noted once, and then forgiven."""
        place = self.place
        place.slack.violations = [one for one in place.slack.violations if one.kind not in ALLOWED]
        found = place.faults_of_the_bot()
        place.slack.violations, place.tg.violations = [], []
        return found

    def dead(self) -> list[str]:
        return self.place.looks(lambda store: [row.reason for row in store.outbox.dead()])

    def output(self) -> str:
        return self.machines[0].said()


def _times(entry: Said, seen: dict[str, list[str]]) -> int:
    return sum(entry.is_in(text) for text in seen[entry.reader])


@asynccontextmanager
async def prepared(folder: Path, plan: Plan, url: str | None = None) -> AsyncIterator[Run]:
    """A city with its processes running and nothing failing yet."""
    url = url or f"sqlite:///{folder}/kortelijn.db"
    async with city(url, plan.ways, now=datetime.now(UTC)) as place:
        place.slack.retry_schedule = (0.0, 1.0, 3.0, 8.0, 15.0, 30.0, 60.0)
        place.tg.webhook_retries = (0.25,) * 4000
        _settle(place)
        prepare(place, folder)
        machines = [Machine(place, folder, breaks=plan.breaks) for _ in range(plan.replicas)]
        async with Balancer(place, machines) if plan.replicas > 1 else _nobody():
            await asyncio.gather(*(machine.starts() for machine in machines))
            try:
                yield Run(place, machines, plan)
            finally:
                for machine in machines:
                    await machine.is_killed()
        place.slack.violations = [one for one in place.slack.violations if one.kind not in ALLOWED]


@asynccontextmanager
async def _nobody() -> AsyncIterator[None]:
    yield


def _settle(place: City) -> None:
    """Two lawyers for two legal areas, one on each platform; who asks them is on either."""
    place.settles("Bram", "slack", OrganisationKind.LAW_OFFICE, Role.LAWYER, areas="huur")
    place.settles("Carla", "telegram", OrganisationKind.LAW_OFFICE, Role.LAWYER, areas="arbeid")
    place.settles("Dirk", "slack", OrganisationKind.JURIDISCH_LOKET, Role.COORDINATOR, Role.FIRST_LINE)
    for name in ASKERS:
        place.settles(name.title(), HOMES[name], OrganisationKind.JURIDISCH_LOKET, Role.FIRST_LINE)
    begins = place.now - timedelta(hours=1)
    for name, area in LAWYERS.items():
        place.has_duty(name.title(), begins=begins, ends=begins + timedelta(hours=24), area=area)


async def run(folder: Path, plan: Plan, url: str | None = None) -> Run:
    """A whole run with a city of its own; the caller judges it."""
    async with prepared(folder, plan, url) as going:
        await going.goes()
        going.wrong += [*going.judge(), *(f"given up: {reason}" for reason in going.dead()), *going.bad_manners()]
        if any(words in going.output() for words in ("Mag een huurder", "Dat mag alleen")):
            going.wrong.append("somebody's words in the log")
        return going
