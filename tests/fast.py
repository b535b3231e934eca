"""A fast clock for stories about weeks and years: it jumps from one moment at which something is due to the next."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from sqlmodel import func, select
from town import Town

from bot.chat.catalogue import ZONE
from bot.engine.job import Job, Sweep
from bot.engine.worker import Worker
from bot.meetings import jobs as meetings
from bot.reference.calendar import at, local
from bot.signals import jobs as signals
from scheduling.runner import Runner, planned_between
from storage.agenda import Action
from storage.meetings import Meeting
from storage.polls import Poll, PollState
from storage.signals import Signal
from storage.store import Store

MORNING = time(9)
"""When the monthly digest may be due."""
JOBS: tuple[Job, ...] = (*meetings.JOBS, *(job for job in signals.JOBS if isinstance(job, Sweep)))


async def flies(town: Town, until: datetime) -> None:
    """Do everything that happens by itself up to a moment in Amsterdam, at the moment that it is due."""
    until = until if until.tzinfo else until.replace(tzinfo=ZONE)
    runner = Runner(Worker(town.database, town.clock, town.reference, town.config, planned_between), JOBS, town.clock)
    await runner.catch_up()
    while town.clock.now() < until:
        town.clock.advance(max(min(until, next_due(town)) - town.clock.now(), timedelta()))
        await runner.catch_up()
        await town.delivery.settle()


def next_due(town: Town) -> datetime:
    """The first moment after now at which a job or a row is due."""
    now = town.clock.now()
    rows = town.database.read_now(lambda store: _due(store, now))
    return min([*rows, _next_morning(now, MORNING)])


def _due(store: Store, now: datetime) -> list[datetime]:
    found = [
        store.session.exec(select(func.min(table.next_at)).where(table.next_at > now)).first()
        for table in (Meeting, Signal, Action)
    ]
    polls = select(func.min(Poll.next_at)).where(Poll.next_at > now, Poll.state == PollState.OPEN)
    return [moment for moment in [*found, store.session.exec(polls).first()] if moment]


def _next_morning(now: datetime, clock: time) -> datetime:
    today = at(local(now).date(), clock)
    return today if today > now else at(local(now).date() + timedelta(days=1), clock)
