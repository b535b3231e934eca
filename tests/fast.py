"""A fast clock for stories about weeks and years: it jumps from one moment at which something is due to the next."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from sqlalchemy import bindparam, func, union_all
from sqlalchemy import select as core_select
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
from storage.shelf import table_of
from storage.signals import Signal
from storage.store import Store

MORNING = time(9)
"""When the monthly digest may be due."""
ROWS = (Meeting, Signal, Action)
"""What has a next moment."""
FIRST_DAYS = 4
"""One of the first so many days of a month is a working day."""
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


def next_due(town: Town, *, monthly: bool = False) -> datetime:
    """The first moment after now at which a job or a row is due. `monthly`: of mornings, the first ones of a month."""
    now = town.clock.now()
    rows = town.database.read_now(lambda store: _due(store, now))
    morning = _next_morning(now, MORNING)
    while monthly and local(morning).day > FIRST_DAYS:
        morning = _next_morning(morning, MORNING)
    return min([*rows, morning])


_NOW, _POLL = bindparam("now"), table_of(Poll)
_MOMENTS = union_all(
    *(core_select(func.min(t.c.next_at).label("moment")).where(t.c.next_at > _NOW) for t in map(table_of, ROWS)),
    core_select(func.min(_POLL.c.next_at)).where(_POLL.c.next_at > _NOW, _POLL.c.state == PollState.OPEN),
)


def _due(store: Store, now: datetime) -> list[datetime]:
    found = store.session.connection().execute(_MOMENTS, {"now": now})
    return [moment for (moment,) in found if moment]


def _next_morning(now: datetime, clock: time) -> datetime:
    today = at(local(now).date(), clock)
    return today if today > now else at(local(now).date() + timedelta(days=1), clock)
