"""The week as the beheerder wants it filled: which blocks of which area are on the roster on which weekday."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import UniqueConstraint, delete
from sqlmodel import Field, SQLModel, col, select

from storage.shelf import Shelf, table_of


class SlotTemplate(SQLModel, table=True):
    """A block of one weekday; a day may have several. Times are minutes since midnight on the clock in Amsterdam."""

    __tablename__ = "slot_template"
    __table_args__ = (UniqueConstraint("area", "reach", "weekday", "from_minute"),)

    id: int | None = Field(default=None, primary_key=True)
    area: str
    reach: str
    weekday: int
    """0 is Monday."""
    from_minute: int
    until_minute: int
    """At most 1440, which is midnight at the end of the day."""


class SlotTemplates(Shelf):
    def all(self) -> list[SlotTemplate]:
        order = (SlotTemplate.reach, SlotTemplate.area, col(SlotTemplate.weekday), col(SlotTemplate.from_minute))
        return list(self.session.exec(select(SlotTemplate).order_by(*order)))

    def replace(self, area: str, reach: str, blocks: Iterable[tuple[int, int, int]]) -> None:
        """What one area has for one reach from now on: (weekday, from, until); nothing takes it away."""
        table = table_of(SlotTemplate)
        old = delete(table).where((table.c.area == area) & (table.c.reach == reach))
        self.session.connection().execute(old)
        for weekday, start, end in blocks:
            self.put(SlotTemplate(area=area, reach=reach, weekday=weekday, from_minute=start, until_minute=end))
