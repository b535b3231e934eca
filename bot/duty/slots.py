"""Slots: what one lawyer has at one time for one place, a shift for each area. To people it is one piket."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from storage.roster import Shift
from storage.store import Store
from storage.swaps import Swap


@dataclass(frozen=True, slots=True)
class Slot:
    """At least one shift; all have the same time and reach."""

    shifts: tuple[Shift, ...]
    hours: tuple[datetime, datetime] | None = None
    """Only these hours of it; None for all of it."""

    @property
    def first(self) -> Shift:
        return self.shifts[0]

    @property
    def number(self) -> int:
        """The shift by which buttons and cards name this slot."""
        return self.first.number

    @property
    def lawyer_id(self) -> int:
        return self.first.lawyer_id

    @property
    def reach(self) -> str:
        return self.first.reach

    @property
    def starts_at(self) -> datetime:
        return self.hours[0] if self.hours else self.first.starts_at

    @property
    def ends_at(self) -> datetime:
        return self.hours[1] if self.hours else self.first.ends_at

    @property
    def areas(self) -> tuple[str, ...]:
        return tuple(shift.area for shift in self.shifts)

    @property
    def apart(self) -> list[Slot]:
        """Each area on its own."""
        return [replace(self, shifts=(shift,)) for shift in self.shifts]

    @property
    def version(self) -> int:
        """Another number after every change, so that a button can tell that it is old."""
        return sum(shift.sequence for shift in self.shifts)

    def part(self, starts_at: datetime, ends_at: datetime) -> Slot:
        """Only these hours, which lie within it."""
        return replace(self, hours=(starts_at, ends_at))

    def without(self, areas: Collection[str]) -> Slot | None:
        """The other areas; None when there are none."""
        return _slot(shift for shift in self.shifts if shift.area not in areas)

    def is_of(self, lawyer: int) -> bool:
        return all(shift.lawyer_id == lawyer for shift in self.shifts)


def grouped(shifts: Iterable[Shift], me: int | None = None) -> list[Slot]:
    """The shifts by slot and lawyer; for `me`, by slot and whether it is mine."""
    slots: defaultdict[object, list[Shift]] = defaultdict(list)
    for shift in shifts:
        whose = shift.lawyer_id if me is None else shift.lawyer_id == me
        slots[shift.starts_at, shift.ends_at, shift.reach, whose].append(shift)
    return [Slot(tuple(each)) for each in slots.values()]


def slot_of_lawyer(store: Store, shift: Shift, lawyer: int, *, freed: bool = False) -> Slot | None:
    """What this lawyer has in the slot of a shift (or had, until it was freed); None for nothing."""
    return _slot(store.roster.together(shift, lawyer, freed=freed))


def slot_of_backup(store: Store, shift: Shift, backup: int) -> Slot | None:
    return _slot(store.roster.backed_together(shift, backup))


def slot_of_swap(store: Store, swap: Swap) -> Slot | None:
    """What was asked to take over, whoever has it now."""
    shift = store.roster.get(swap.shift_id)
    if shift is None:
        return None
    found = (store.roster.at(area, shift.reach, shift.starts_at) for area in swap.areas.split(";"))
    slot = _slot(each for each in found if each)
    if slot is None or swap.from_at is None or swap.until_at is None:
        return slot
    within = slot.starts_at <= swap.from_at and swap.until_at <= slot.ends_at
    return slot.part(swap.from_at, swap.until_at) if within else None


def _slot(shifts: Iterable[Shift]) -> Slot | None:
    found = tuple(shifts)
    return Slot(found) if found else None
