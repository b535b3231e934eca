"""What the gate found, let go and missed: how many of each kind on a day, never which words, by whom or in what."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from sqlalchemy import delete, func
from sqlmodel import Field, SQLModel, col, select

from storage.shelf import Shelf, table_of


class Count(StrEnum):
    TEXTS = "teksten"
    """Texts that a person sent or dropped at the gate."""
    FOUND = "gevonden"
    RELEASED = "vrijgegeven"
    MASKED = "weggehaald"
    """Words that the engine did not find and the writer took out."""
    REPORTED = "gemeld"
    """Found by somebody after it was sent."""


class GateCount(SQLModel, table=True):
    """Some of one kind on one day; rows are only added, so that two people never wait for each other here."""

    __tablename__ = "gate_count"

    id: int | None = Field(default=None, primary_key=True)
    day: date = Field(index=True)
    what: str
    kind: str
    """A label of the gate such as PERSON; empty for texts and taken-out words."""
    number: int


class GateCounts(Shelf):
    def add(self, day: date, what: Count, numbers: Mapping[str, int]) -> None:
        for kind, number in numbers.items():
            self.insert(GateCount, day=day, what=what, kind=kind, number=number)

    def since(self, day: date) -> dict[Count, dict[str, int]]:
        """How many of each kind from this day on."""
        total = func.sum(GateCount.number)
        query = select(GateCount.what, GateCount.kind, total).where(GateCount.day >= day)
        counted: dict[Count, dict[str, int]] = {what: {} for what in Count}
        for what, kind, number in self.session.exec(query.group_by(col(GateCount.what), col(GateCount.kind))):
            counted[Count(what)][kind] = int(number)
        return counted

    def forget_before(self, day: date) -> None:
        table = table_of(GateCount)
        self.session.connection().execute(delete(table).where(table.c.day < day))
