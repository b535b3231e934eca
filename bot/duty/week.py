"""One week of the roster as a table: for each area and reach who is on duty when, and where nobody is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from bot.reference.calendar import at, is_workday, local, start_of_day
from bot.settings import Config
from storage.roster import NATIONAL, Shift, ShiftState
from storage.slot_templates import SlotTemplate
from storage.store import Store

WORKDAYS = 5


@dataclass(frozen=True, slots=True)
class Turn:
    """Somebody's time in a day; without a lawyer nobody has it."""

    starts_at: datetime
    ends_at: datetime
    lawyer: int | None
    backup: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """What one area has for one reach, by weekday (0 is Monday)."""

    area: str
    reach: str
    turns: dict[int, list[Turn]] = field(default_factory=lambda: defaultdict(list))


@dataclass(frozen=True, slots=True)
class Week:
    monday: date
    rows: tuple[Row, ...]

    @property
    def number(self) -> int:
        return self.monday.isocalendar().week

    @property
    def days(self) -> tuple[date, ...]:
        """From Monday until Friday, and the weekend when something is planned in it."""
        last = max((weekday for row in self.rows for weekday in row.turns), default=0)
        return tuple(self.monday + timedelta(days=n) for n in range(max(WORKDAYS, last + 1)))

    @property
    def turns(self) -> Iterator[Turn]:
        return (turn for row in self.rows for turns in row.turns.values() for turn in turns)

    @property
    def people(self) -> frozenset[int]:
        return frozenset(who for turn in self.turns for who in (turn.lawyer, turn.backup) if who)


def week_of(store: Store, config: Config, monday: date, reaches: Sequence[str] | None) -> Week:
    """The week as it is now; `reaches` from near to far, None for all of them."""
    shifts = store.roster.between(start_of_day(monday), start_of_day(monday + timedelta(days=7)))
    blocks = store.slot_templates.all()
    rows: dict[tuple[str, str], Row] = {}
    for shift in shifts:
        if reaches is None or shift.reach in reaches:
            row = rows.setdefault((shift.reach, shift.area), Row(shift.area, shift.reach))
            row.turns[local(shift.starts_at).weekday()].append(_turn(shift))
    for block in blocks:
        if reaches is None or block.reach in reaches:
            row = rows.setdefault((block.reach, block.area), Row(block.area, block.reach))
            _add_gap(row, block, monday, config)
    far = {reach: number for number, reach in enumerate(reaches or ())}
    ordered = sorted(rows.values(), key=lambda row: (far.get(row.reach, row.reach == NATIONAL), row.reach, row.area))
    for row in ordered:
        for turns in row.turns.values():
            turns.sort(key=lambda turn: turn.starts_at)
    return Week(monday, tuple(ordered))


def _turn(shift: Shift) -> Turn:
    if shift.state == ShiftState.FREED:
        return Turn(shift.starts_at, shift.ends_at, None)
    return Turn(shift.starts_at, shift.ends_at, shift.lawyer_id, shift.backup_id)


def _add_gap(row: Row, block: SlotTemplate, monday: date, config: Config) -> None:
    """A block of the template in which nothing was planned; on a day off none is wanted."""
    day = monday + timedelta(days=block.weekday)
    starts_at, ends_at = _moment(day, block.from_minute), _moment(day, block.until_minute)
    taken = any(turn.starts_at < ends_at and turn.ends_at > starts_at for turn in row.turns.get(block.weekday, ()))
    if not taken and is_workday(day, config.days_off(block.reach)):
        row.turns[block.weekday].append(Turn(starts_at, ends_at, None))


def _moment(day: date, minute: int) -> datetime:
    return at(day + timedelta(days=minute // 1440), time(minute % 1440 // 60, minute % 60))
