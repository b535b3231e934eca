"""How long things are kept, and removing what was kept long enough; the terms are those of `[bewaren_dagen]`."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.chat.effect import Effects
from bot.engine.job import Moment, Sweep
from bot.reference.calendar import local_date

RECORDS, SHIFTS, LINES = 1, 2, 3
"""What the sweep removes, one kind in one transaction."""


def due(moment: Moment) -> list[int]:
    found = [RECORDS] if _records(moment) else []
    found += [SHIFTS] if _shifts(moment) else []
    return [*found, LINES] if moment.store.audit.any_before(_lines(moment)) else found


def remove(moment: Moment, what: int) -> Effects:
    """Some of it; what is left is for the next time."""
    store = moment.store
    match what:
        case 1:
            store.retention.remove_records(_records(moment))
        case 2:
            store.retention.remove_shifts(_shifts(moment))
        case _:
            store.audit.forget_before(_lines(moment))
            store.retention.forget_set_aside(_lines(moment))
            store.gate_counts.forget_before(local_date(moment.now - timedelta(days=moment.config.record_days)))
    return []


def _records(moment: Moment) -> list[int]:
    return moment.store.retention.old_records(moment.now - timedelta(days=moment.config.record_days))


def _shifts(moment: Moment) -> list[int]:
    return moment.store.retention.old_shifts(moment.now - timedelta(days=moment.config.roster_days))


def _lines(moment: Moment) -> datetime:
    return moment.now - timedelta(days=moment.config.audit_days)


JOBS = (Sweep("rights.retention", timedelta(hours=1), due, remove),)
