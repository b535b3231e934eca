"""Runs the timetable: APScheduler only says when to look; what is due stands in the database."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from bot.chat.catalogue import ZONE
from bot.engine.clock import Clock
from bot.engine.errors import Unavailable
from bot.engine.job import Job, Routine, Sweep
from bot.engine.worker import Worker

log = structlog.get_logger("timetable")
CATCH_UP = timedelta(seconds=30)
"""How often every job is looked at, whatever the scheduler says: a clock that jumped, a computer that slept."""
MOST_ROUNDS = 20


class Runner:
    """The only one who runs jobs in a process; several processes may run the same timetable on one database."""

    def __init__(self, worker: Worker, timetable: Iterable[Job], clock: Clock) -> None:
        self._worker = worker
        self.jobs = tuple(timetable)
        self._clock = clock
        self._scheduler = AsyncIOScheduler(
            timezone=ZONE, job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1}
        )
        self._turn = asyncio.Lock()
        self._stopping = False
        self.last_look = clock.now()
        self._looked: dict[str, datetime] = {}
        """When each job was last looked at by `catch_up`."""
        self.after_look: Callable[[], Awaitable[None]] | None = None
        """Called when all that was due is done: proof, from inside the loop, that it turns."""

    def start(self) -> None:
        """Begin to look; returns at once."""
        for job in self.jobs:
            self._scheduler.add_job(self.run, trigger_of(job), args=(job,), id=job.name)
        self._scheduler.add_job(self.catch_up, IntervalTrigger(seconds=CATCH_UP.total_seconds()), id="catch-up")
        self._scheduler.start()

    async def stop(self) -> None:
        """Look no more; what is being done is finished."""
        self._stopping = True
        if not self._scheduler.running:
            return
        self._scheduler.pause()
        async with self._turn:  # who waits for a turn gets one after us, and goes home
            pass
        await asyncio.sleep(0)
        self._scheduler.shutdown(wait=False)

    async def catch_up(self) -> None:
        """Do all that is due now, until nothing is; also what became due by doing it."""
        now = self._clock.now()
        turn = [job for job in self.jobs if self._is_its_turn(job, now)]
        for _ in range(MOST_ROUNDS):
            done = 0
            try:
                with_work = await self._worker.with_work(turn)
            except Unavailable:
                log.warning("database_down", job="all")
                return
            self.last_look = self._clock.now()
            self._looked.update((job.name, now) for job in turn)
            for job in with_work:
                done += await self.run(job)
            if not done:
                break
        if self.after_look:
            await self.after_look()

    def _is_its_turn(self, job: Job, now: datetime) -> bool:
        """A sweep looks no more often than it says, however often somebody asks to catch up."""
        looked = self._looked.get(job.name)
        return not isinstance(job, Sweep) or looked is None or not looked <= now < looked + job.every

    async def run(self, job: Job) -> int:
        """Run one job if it is due; how much was done."""
        async with self._turn:
            if self._stopping:
                return 0
            try:
                done = await self._worker.run(job)
            except Unavailable:
                log.warning("database_down", job=job.name)
                return 0
            self.last_look = self._clock.now()
            return done


def trigger_of(job: Job) -> CronTrigger | IntervalTrigger:
    """When the scheduler looks at a job."""
    if isinstance(job, Sweep):
        return IntervalTrigger(seconds=job.every.total_seconds())
    return _cron(job.crontab)


@functools.cache
def _cron(crontab: str) -> CronTrigger:
    minute, hour, day, month, weekday = crontab.split()
    return CronTrigger(minute=minute, hour=hour, day=day, month=month, day_of_week=weekday, timezone=ZONE)


def planned_between(job: Routine, after: datetime, until: datetime) -> list[datetime]:
    """Every moment of a routine in `(after, until]`, in Amsterdam time."""
    found = []
    last, end = after.astimezone(UTC), until.astimezone(UTC)
    following = _following(job.crontab, last)
    while following is not None and following.astimezone(UTC) <= end:
        if following.astimezone(UTC) > last:
            found.append(following)
        following = _following(job.crontab, following.astimezone(UTC))
    return found


@functools.lru_cache(maxsize=256)
def _following(crontab: str, after: datetime) -> datetime | None:
    """Asked again and again until it is there. `after` in UTC: in Amsterdam, two moments of October are alike."""
    here = after.astimezone(ZONE)
    following: datetime | None = _cron(crontab).get_next_fire_time(here, here + timedelta(microseconds=1))
    return following


def next_time(job: Job, now: datetime) -> datetime:
    """When a job looks next, for `kortelijn timetable`."""
    if isinstance(job, Sweep):
        return now + job.every
    following: datetime = trigger_of(job).get_next_fire_time(None, now.astimezone(ZONE))
    return following
