"""Runs one job when it is due: each step of a sweep in a transaction of its own, each occurrence of a routine once."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from datetime import datetime

import structlog

from bot.engine.clock import Clock
from bot.engine.errors import Unavailable
from bot.engine.job import Job, Moment, Routine, Sweep
from bot.engine.outgoing import put_effects
from bot.reference.book import Reference
from bot.settings import Config
from storage.database import Database, DatabaseDown
from storage.store import Store

log = structlog.get_logger("timetable")

Planned = Callable[[Routine, datetime, datetime], list[datetime]]
"""Every moment of a routine after the first and up to the second moment, in Amsterdam time."""


class Worker:
    """Several processes may work on one database: a row is taken by one of them, an occurrence has one key."""

    def __init__(
        self, database: Database, clock: Clock, reference: Reference, config: Config, planned: Planned
    ) -> None:
        self._database = database
        self._clock = clock
        self._reference = reference
        self._config = config
        self._planned = planned
        self._looked: dict[str, datetime] = {}
        """Up to when each routine was done by this process."""

    async def run(self, job: Job) -> int:
        """Do what is due; how much that was. A failure is logged and comes back later. Raises Unavailable."""
        try:
            return await (self._sweep(job) if isinstance(job, Sweep) else self._routine(job))
        except DatabaseDown:
            raise Unavailable from None

    async def with_work(self, jobs: Sequence[Job]) -> list[Job]:
        """Those of these jobs for which something is due now, seen in one look. Raises Unavailable."""
        now = self._clock.now()
        sweeps = [job for job in jobs if isinstance(job, Sweep)]
        try:
            due = await self._database.read(
                lambda store: {job.name for job in sweeps if job.due(self._moment(store, now))}
            )
        except DatabaseDown:
            raise Unavailable from None
        except Exception as bug:  # each looks alone then: one that cannot look keeps nobody from the work
            log.error("look_failed", job="all", error=type(bug).__name__)
            due = {job.name for job in sweeps}
        return [job for job in jobs if job.name in due or (isinstance(job, Routine) and self.may_be_due(job, now))]

    def may_be_due(self, job: Routine, now: datetime) -> bool:
        """Whether a routine was planned since this process did it last; without a look into the database."""
        looked = self._looked.get(job.name)
        return looked is None or now < looked or bool(self._planned(job, looked, now))

    async def _sweep(self, job: Sweep) -> int:
        now = self._clock.now()
        done = 0
        try:
            due = await self._database.read(lambda store: job.due(self._moment(store, now)))
        except DatabaseDown:
            raise
        except Exception as bug:  # the other jobs go on
            log.error("look_failed", job=job.name, error=type(bug).__name__)
            return done
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
        put_effects(store, job.step(self._moment(store, now), number), now, self._config)

    async def _routine(self, job: Routine) -> int:
        try:
            now = self._clock.now()
            done = await self._database.write(lambda store: self._occurrences(store, job))
            self._looked[job.name] = now
            return done
        except DatabaseDown:
            raise
        except Exception as bug:  # the other routines go on
            log.error("routine_failed", job=job.name, error=type(bug).__name__)
            return 0

    def _occurrences(self, store: Store, job: Routine) -> int:
        """Do what was planned since the last time, each once: its key in wall time is written with its effects."""
        now = self._clock.now()
        since = store.occurrences.watermark(job.name, now)
        planned = self._planned(job, since, now)
        done = 0
        for when in planned[-1:] if job.only_latest else planned:
            key = f"{job.name}@{when.replace(tzinfo=None, fold=0).isoformat()}"
            if store.occurrences.once(key, now):
                put_effects(store, job.run(self._moment(store, now), when), now, self._config)
                done += 1
        if planned:
            store.occurrences.done_until(job.name, planned[-1])
        return done

    def _moment(self, store: Store, now: datetime) -> Moment:
        return Moment(now, self._reference, self._config, store)
