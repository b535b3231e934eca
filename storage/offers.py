"""What a change of the roster means for the questions of a shift: how many wait, and which are offered anew."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import func, update
from sqlmodel import col, or_, select

from storage.consults import Consult, Part, PartState, Step
from storage.roster import NATIONAL
from storage.shelf import Shelf, table_of


class Offers(Shelf):
    def offer_again(self, shift: int, now: datetime) -> int:
        """Questions of this shift that nobody took yet wait again, and are offered anew at once; how many."""
        table = table_of(Part)
        untaken = (table.c.shift_id == shift) & (table.c.state == PartState.OFFERED) & table.c.owner_id.is_(None)
        anew = update(table).where(untaken).values(state=PartState.WAITING, step=Step.OFFER, next_at=now)
        return self.session.connection().execute(anew).rowcount

    def offer_waiting(self, area: str, reach: str, now: datetime) -> int:
        """Questions that wait for a slot like this are offered at once; how many."""
        table = table_of(Part)
        these = table.c.id.in_(self._waiting(select(Part.id), area, reach))
        return (
            self.session.connection().execute(update(table).where(these).values(step=Step.OFFER, next_at=now)).rowcount
        )

    def waiting_for(self, area: str, reach: str) -> int:
        """How many questions of an area wait for a slot with this reach."""
        number: int = self.session.exec(self._waiting(select(func.count(col(Part.id))), area, reach)).one()
        return number

    @staticmethod
    def _waiting(query: Any, area: str, reach: str) -> Any:
        query = query.where(Part.area == area, Part.state == PartState.WAITING)
        if reach == NATIONAL:
            return query
        near = or_(Consult.location == reach, Consult.district == reach)
        return query.join(Consult, col(Consult.id) == Part.consult_id).where(near)
