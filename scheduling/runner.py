"""Runs the timetable: APScheduler only says when to look; what is due stands in the database."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Iterable
from datetime import datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from bot.chat.catalogue import ZONE
from bot.engine.clock import Clock
from bot.engine.job import Job, Moment, Routine, Sweep
from bot.engine.outgoing import put_effects
from bot.reference.book import Reference
from bot.settings import Config
from storage.database import Database, DatabaseDown
from storage.store import Store

log = structlog.get_logger("timetable")
CATCH_UP = timedelta(seconds=30)
"""How often every routine is looked at, whatever the scheduler says: a clock that jumped, a computer that slept."""
MOST_ROUNDS = 20


class Runner:
    """The only one who runs jobs in a process; several processes may run the same timetable on one database."""

    def __init__(
        self, database: Database, timetable: Iterable[Job], clock: Clock, reference: Reference, config: Config
    ) -> None:
        self._database = database
        self._jobs = tuple(timetable)
        self._clock = clock
        self._reference = reference
        self._config = config
        self._scheduler = AsyncIOScheduler(
            timezone=ZONE, job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1}
        )
        self._turn = asyncio.Lock()
        self._steps: dict[str, int] = {}
        self.last_look = clock.now()

    def start(self) -> None:
        """Begin to look; returns at once."""
        for job in self._jobs:
            self._scheduler.add_job(self._run, trigger_of(job), args=(job,), id=job.name)
        self._scheduler.add_job(self.catch_up, IntervalTrigger(seconds=CATCH_UP.total_seconds()), id="catch-up")
        self._scheduler.start()

    async def stop(self) -> None:
        """Look no more; what is being done is finished."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
        async with self._turn:
            return

    async def catch_up(self) -> None:
        """Do all that is due now, the oldest first, until nothing is; also what became due by doing it."""
        for _ in range(MOST_ROUNDS):
            done = 0
            for job in self._jobs:
                done += await self._run(job)
            if not done:
                return

    async def _run(self, job: Job) -> int:
        """Run one job if it is due; how much was done. A failure is logged and comes back at the next look."""
        async with self._turn:
            try:
                done = await (self._sweep(job) if isinstance(job, Sweep) else self._routine(job))
            except DatabaseDown as down:
                log.warning("database_down", job=job.name, error=str(down))
                return 0
            self.last_look = self._clock.now()
            return done

    async def _sweep(self, job: Sweep) -> int:
        now = self._clock.now()
        due = await self._database.read(lambda store: job.due(self._moment(store, now)))
        done = 0
        for number in due:
            try:
                await self._database.write(functools.partial(self._step, job, number, now))
                done += 1
            except DatabaseDown:
                raise
            except Exception as bug:  # one bad row must not stop the others
                log.error("step_failed", job=job.name, id=number, error=type(bug).__name__)
        return done

    def _step(self, job: Sweep, number: int, now: datetime, store: Store) -> None:
        put_effects(store, job.step(self._moment(store, now), number), now)

    async def _routine(self, job: Routine) -> int:
        try:
            return await self._database.write(lambda store: self._occurrences(store, job))
        except DatabaseDown:
            raise
        except Exception as bug:  # the other routines go on
            log.error("routine_failed", job=job.name, error=type(bug).__name__)
            return 0

    def _occurrences(self, store: Store, job: Routine) -> int:
        """Do what was planned since the last time, each once: its key in wall time is written with its effects."""
        now = self._clock.now()
        since = store.occurrences.watermark(job.name, now)
        planned = planned_between(job, since, now)
        done = 0
        for when in planned[-1:] if job.only_latest else planned:
            key = f"{job.name}@{when.replace(tzinfo=None, fold=0).isoformat()}"
            if store.occurrences.once(key, now):
                put_effects(store, job.run(self._moment(store, now), when), now)
                done += 1
        if planned:
            store.occurrences.done_until(job.name, planned[-1])
        return done

    def _moment(self, store: Store, now: datetime) -> Moment:
        return Moment(now, self._reference, self._config, store)


def trigger_of(job: Job) -> CronTrigger | IntervalTrigger:
    """When the scheduler looks at a job."""
    if isinstance(job, Sweep):
        return IntervalTrigger(seconds=job.every.total_seconds())
    minute, hour, day, month, weekday = job.crontab.split()
    return CronTrigger(minute=minute, hour=hour, day=day, month=month, day_of_week=weekday, timezone=ZONE)


def planned_between(job: Routine, after: datetime, until: datetime) -> list[datetime]:
    """Every moment of a routine in `(after, until]`, in Amsterdam time."""
    trigger, found = trigger_of(job), []
    last, end = after.astimezone(ZONE), until.astimezone(ZONE)
    following = trigger.get_next_fire_time(last, last + timedelta(microseconds=1))
    while following is not None and following <= end:
        if following > last:
            found.append(following)
        following = trigger.get_next_fire_time(following, following + timedelta(microseconds=1))
    return found


def next_time(job: Job, now: datetime) -> datetime:
    """When a job looks next, for `kortelijn timetable`."""
    if isinstance(job, Sweep):
        return now + job.every
    following: datetime = trigger_of(job).get_next_fire_time(None, now.astimezone(ZONE))
    return following
