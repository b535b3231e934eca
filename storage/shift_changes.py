"""What happened to shifts: one line for every change, with both persons; a line is never changed or taken away."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import func
from sqlmodel import Field, SQLModel, col, select

from storage.shelf import Shelf


class How(StrEnum):
    """Why a shift is another one now; that somebody was ill is nowhere among them."""

    PLANNED = "ingepland"
    IMPORTED = "ingelezen"
    SWAPPED = "geruild"
    TAKEN_OVER = "overgenomen"
    ASSIGNED = "toegewezen"
    STEPPED_BACK = "vrijgegeven"
    BACKUP_GONE = "achterwacht_weg"
    MOVED = "verplaatst"
    CUT = "gedeeld"
    NOT_REACHED = "niet_bereikt"


@dataclass(frozen=True, slots=True)
class Note:
    """Who changes a shift (None: the bot, or a file), when and why."""

    by: int | None
    at: datetime
    how: How


class ShiftChange(SQLModel, table=True):
    """`starts_at` and `ends_at` are what the shift was at that time. No lawyer: nobody was or is on duty."""

    __tablename__ = "shift_change"

    id: int | None = Field(default=None, primary_key=True)
    shift_id: int = Field(foreign_key="shift.id", index=True)
    at: datetime = Field(index=True)
    by: int | None = Field(default=None, foreign_key="member.id")
    how: str
    old_lawyer: int | None = Field(default=None, foreign_key="member.id")
    new_lawyer: int | None = Field(default=None, foreign_key="member.id")
    starts_at: datetime
    ends_at: datetime


class ShiftChanges(Shelf):
    def of(self, shift: int) -> list[ShiftChange]:
        """What happened to a shift, in order."""
        query = select(ShiftChange).where(ShiftChange.shift_id == shift)
        return list(self.session.exec(query.order_by(col(ShiftChange.id))))

    def last(self, shift: int) -> datetime | None:
        """When a shift was changed last; None for one that stands as it was put."""
        query = select(ShiftChange.at).where(ShiftChange.shift_id == shift)
        return self.session.exec(query.order_by(col(ShiftChange.id).desc()).limit(1)).first()

    def about_shifts(self, after: datetime, before: datetime) -> list[ShiftChange]:
        """Every change of shifts that began in `[after, before)` when it was made, in order."""
        query = select(ShiftChange).where(ShiftChange.starts_at >= after, ShiftChange.starts_at < before)
        return list(self.session.exec(query.order_by(col(ShiftChange.id))))

    def last_of(self, shifts: Collection[int]) -> dict[int, datetime]:
        """When each of these shifts was changed last; one that never was is not in it."""
        if not shifts:
            return {}
        query = select(ShiftChange.shift_id, func.max(ShiftChange.at)).group_by(col(ShiftChange.shift_id))
        near = query.where(ShiftChange.shift_id >= min(shifts), ShiftChange.shift_id <= max(shifts))
        return dict(self.session.exec(near).all())

    def of_all(self, shifts: Collection[int]) -> dict[int, list[ShiftChange]]:
        """What happened to each of these shifts, in order; one to which nothing did is not in it."""
        found: defaultdict[int, list[ShiftChange]] = defaultdict(list)
        if shifts:
            near = (ShiftChange.shift_id >= min(shifts), ShiftChange.shift_id <= max(shifts))
            wanted = frozenset(shifts)
            for change in self.session.exec(select(ShiftChange).where(*near).order_by(col(ShiftChange.id))):
                if change.shift_id in wanted:
                    found[change.shift_id].append(change)
        return found
