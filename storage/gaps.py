"""Times at which somebody should be on duty and nobody is, and what the coordinators decided about them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from enum import StrEnum

from sqlalchemy import UniqueConstraint, update
from sqlmodel import Field, SQLModel, col, select

from storage.shelf import Shelf, table_of


class GapState(StrEnum):
    OPEN = "open"
    ASKED = "gevraagd"
    NATIONAL = "landelijk"
    LEFT = "leeg"
    FILLED = "gevuld"


class Gap(SQLModel, table=True):
    """One area of one reach from `starts_at` to `ends_at`, that was found empty once."""

    __table_args__ = (UniqueConstraint("area", "reach", "starts_at"),)

    id: int | None = Field(default=None, primary_key=True)
    area: str
    reach: str
    starts_at: datetime = Field(index=True)
    ends_at: datetime
    state: str = GapState.OPEN

    @property
    def number(self) -> int:
        """The id of a gap that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id


class GapNotice(SQLModel, table=True):
    """The gaps that stand on one card, so that its buttons need one number."""

    __tablename__ = "gap_notice"

    id: int | None = Field(default=None, primary_key=True)
    gaps: str
    """Ids, `;`-separated."""


class Gaps(Shelf):
    def get(self, gap: int) -> Gap | None:
        return self.session.get(Gap, gap)

    def known(self, area: str, reach: str, starts_at: datetime) -> Gap | None:
        this = (Gap.area == area, Gap.reach == reach, Gap.starts_at == starts_at)
        return self.session.exec(select(Gap).where(*this)).first()

    def find(self, area: str, reach: str, starts_at: datetime, ends_at: datetime) -> Gap:
        """The row of a gap, made when it is new; one that was filled before and is empty again is open again."""
        row = self.known(area, reach, starts_at)
        if row is None:
            number = self.put(Gap(area=area, reach=reach, starts_at=starts_at, ends_at=ends_at))
            row = self.get(number)
            assert row is not None  # noqa: S101  # it was just put
        row.ends_at = ends_at
        if row.state == GapState.FILLED:
            row.state = GapState.OPEN
        return row

    def decide(self, gap: int, state: GapState, instead_of: Collection[GapState]) -> bool:
        """The first who decides; False when it was decided otherwise already."""
        table = table_of(Gap)
        this = (table.c.id == gap) & table.c.state.in_([str(each) for each in instead_of])
        self.session.flush()
        changed = self.session.connection().execute(update(table).where(this).values(state=state)).rowcount == 1
        row = self.get(gap)
        if row:
            self.session.refresh(row)
        return changed

    def notice(self, gaps: Iterable[Gap]) -> int:
        """Remember which gaps stand on a card."""
        return self.put(GapNotice(gaps=";".join(str(gap.number) for gap in gaps)))

    def on_notice(self, notice: int) -> list[Gap]:
        row = self.session.get(GapNotice, notice)
        ids = [int(each) for each in row.gaps.split(";")] if row else []
        query = select(Gap).where(col(Gap.id).in_(ids))
        return list(self.session.exec(query.order_by(col(Gap.starts_at), Gap.area)))
