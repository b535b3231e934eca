"""Where the roster has holes: blocks of the week's pattern that nobody has, and shifts that were freed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from bot.duty.periods import moment_on
from bot.reference.calendar import holidays, local_date
from bot.settings import Config
from storage.roster import Shift, ShiftState
from storage.store import Store


class Hole(NamedTuple):
    """Nobody is on duty for this area and reach from `starts_at` to `ends_at`."""

    area: str
    reach: str
    starts_at: datetime
    ends_at: datetime


def holes(store: Store, after: datetime, until: datetime, config: Config) -> list[Hole]:
    """What begins in `[after, until)`, in order of time; nothing of the past, whatever is asked."""
    shifts: defaultdict[tuple[str, str], list[Shift]] = defaultdict(list)
    for shift in store.roster.between(after - timedelta(days=1), until + timedelta(days=1)):
        shifts[shift.area, shift.reach].append(shift)
    wanted = {*expected(store, local_date(after), local_date(until), config), *_freed(shifts.values())}
    found = {hole for block in wanted for hole in _left_of(block, shifts[block.area, block.reach])}
    return sorted(
        (hole for hole in found if after <= hole.starts_at < until), key=lambda h: (h.starts_at, h.reach, h.area)
    )


def expected(store: Store, first: date, last: date, config: Config) -> Iterator[Hole]:
    """Every block of the week's pattern from `first` to `last`, both included, but on holidays."""
    pattern = store.slot_templates.all()
    for ahead in range((last - first).days + 1):
        day = first + timedelta(days=ahead)
        for block in pattern:
            if block.weekday == day.weekday() and day not in holidays(day.year, config.days_off(block.reach)):
                start, end = moment_on(day, block.from_minute), moment_on(day, block.until_minute)
                yield Hole(block.area, block.reach, start, end)


def _freed(shifts: Iterable[list[Shift]]) -> Iterator[Hole]:
    for each in shifts:
        for shift in each:
            if shift.state == ShiftState.FREED:
                yield Hole(shift.area, shift.reach, shift.starts_at, shift.ends_at)


def _left_of(block: Hole, shifts: Iterable[Shift]) -> Iterator[Hole]:
    """What no shift covers."""
    reached = block.starts_at
    for shift in sorted((s for s in shifts if s.state != ShiftState.FREED), key=lambda s: s.starts_at):
        if shift.ends_at <= reached or shift.starts_at >= block.ends_at:
            continue
        if shift.starts_at > reached:
            yield block._replace(starts_at=reached, ends_at=shift.starts_at)
        reached = max(reached, shift.ends_at)
    if reached < block.ends_at:
        yield block._replace(starts_at=reached)
