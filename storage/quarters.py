"""What figures are made of: records of questions, and counts of a period. No person is in them, and no text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Column, Row, func, select

from storage.agenda import AgendaItem, Decision
from storage.consults import Consult, ConsultState, Part
from storage.ideas import Idea, IdeaState
from storage.shelf import Shelf, table_of
from storage.signals import Signal, SignalState

Counts = dict[str, int]
"""By slug; empty for what has none."""


QUESTION = ("code", "created_at", "district", "kind", "urgent", "state", "closed_at", "outcome", "counterfactual")
PART = {
    "area": "area",
    "reach": "reach",
    "state": "part_state",
    "claimed_at": "claimed_at",
    "answered_at": "answered_at",
}
"""The columns of `records`, and how those of a part are called there."""


class Quarters(Shelf):
    def records(self) -> Sequence[Row[tuple[object, ...]]]:
        """Every question, one row for each legal area in it, in the order in which they were asked."""
        consult, part = table_of(Consult), table_of(Part)
        of_question = (consult.c[name] for name in QUESTION)
        of_part = (part.c[name].label(label) for name, label in PART.items())
        query = select(*of_question, *of_part).join(part, part.c.consult_id == consult.c.id).order_by(part.c.id)
        return self.session.connection().execute(query).all()

    def began(self) -> datetime | None:
        """When the first question or signal was there; None before that."""
        firsts = [select(func.min(table_of(kind).c.created_at)) for kind in (Consult, Signal)]
        moments = [self.session.connection().execute(query).scalar() for query in firsts]
        return min((moment for moment in moments if moment), default=None)

    def questions(self, start: datetime, end: datetime, by: str) -> Counts:
        """Questions that were not withdrawn, by `area`, `district` or `location`; one in two areas counts in both."""
        consult, part = table_of(Consult), table_of(Part)
        column = part.c.area if by == "area" else consult.c[by]
        query = select(column, func.count(func.distinct(consult.c.id))).where(
            consult.c.created_at >= start, consult.c.created_at < end, consult.c.state != ConsultState.WITHDRAWN
        )
        query = query.join(part, part.c.consult_id == consult.c.id) if by == "area" else query
        return self._counts(query.group_by(column))

    def signals(self, start: datetime, end: datetime, by: str) -> Counts:
        """Signals that were not withdrawn, by `kind`, `theme`, `area` or `district`; merged ones count each."""
        table = table_of(Signal)
        query = select(table.c[by], func.count()).where(
            table.c.created_at >= start, table.c.created_at < end, table.c.state != SignalState.WITHDRAWN
        )
        return self._counts(query.group_by(table.c[by]))

    def decisions(self, start: datetime, end: datetime) -> Counts:
        """What meetings decided."""
        table = table_of(AgendaItem)
        query = select(table.c.decision, func.count()).where(
            table.c.decided_at >= start, table.c.decided_at < end, table.c.decision != Decision.NONE
        )
        return self._counts(query.group_by(table.c.decision))

    def ideas(self) -> Counts:
        """How far ideas are now."""
        state: Column[str] = table_of(Idea).c.state
        query = select(state, func.count()).where(state != IdeaState.WITHDRAWN)
        return self._counts(query.group_by(state))

    def _counts(self, query: object) -> Counts:
        rows = self.session.connection().execute(query)  # type: ignore[call-overload]  # a select of two columns
        return {name or "": int(many) for name, many in rows}
