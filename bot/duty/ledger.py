"""What became of every shift of a month, for each lawyer who had it: served, swapped or not reached. Never ill."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import astuple, dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.duty.months import bounds
from bot.reference.calendar import local
from storage.roster import Outcome, Shift, ShiftState
from storage.shift_changes import How, ShiftChange
from storage.store import Store


class Became(StrEnum):
    SERVED = "gedraaid"
    SWAPPED = "geruild"
    NOT_REACHED = "niet_bereikt"


GIVEN_AWAY = frozenset({How.SWAPPED, How.TAKEN_OVER, How.ASSIGNED})
"""Somebody else came by agreement; who gave a shift free has no line."""


@dataclass(frozen=True, slots=True, order=True)
class Line:
    """Times on the clock in Amsterdam, as the import and the export write them."""

    day: str
    start: str
    end: str
    area: str
    reach: str
    lawyer: int
    became: str


def ledger(store: Store, month: date, now: datetime) -> list[Line]:
    """Of shifts that are over, in order of time."""
    shifts = [shift for shift in store.roster.between(*bounds(month)) if shift.ends_at <= now]
    changes = store.shift_changes.of_all([shift.number for shift in shifts])
    return sorted(line for shift in shifts for line in _lines(shift, changes.get(shift.number, ())))


def counted(lines: Iterable[Line]) -> Counter[str]:
    return Counter(line.became for line in lines)


def packed(lines: Iterable[Line]) -> list[list[object]]:
    """As JSON can keep them."""
    return [list(astuple(line)) for line in lines]


def unpacked(kept: Iterable[Iterable[object]]) -> list[Line]:
    return [Line(*values) for values in kept]  # type: ignore[arg-type]  # our own JSON, in the order of the fields


def _lines(shift: Shift, changes: Iterable[ShiftChange]) -> list[Line]:
    """One line for each lawyer who ever had it."""
    became: dict[int, Became] = {}
    for change in changes:
        if change.old_lawyer is None:
            continue
        if change.how == How.NOT_REACHED:
            became[change.old_lawyer] = Became.NOT_REACHED
        elif change.how in GIVEN_AWAY and change.new_lawyer not in (None, change.old_lawyer):
            became.setdefault(change.old_lawyer, Became.SWAPPED)
    if shift.state == ShiftState.NOT_REACHED or shift.outcome == Outcome.NOT_REACHED:
        became[shift.lawyer_id] = Became.NOT_REACHED
    elif shift.state != ShiftState.FREED:
        became[shift.lawyer_id] = Became.SERVED
    return [_line(shift, lawyer, how) for lawyer, how in became.items()]


def _line(shift: Shift, lawyer: int, became: Became) -> Line:
    start, end = local(shift.starts_at), local(shift.ends_at)
    until = "24:00" if end.date() > start.date() else f"{end:%H:%M}"
    return Line(f"{start:%Y-%m-%d}", f"{start:%H:%M}", until, shift.area, shift.reach, lawyer, became.value)
