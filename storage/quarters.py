"""Counts of a period, for figures: questions, signals, decisions of meetings, and ideas. No person is counted."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, func, select

from storage.agenda import AgendaItem, Decision
from storage.consults import Consult, ConsultState, Part
from storage.ideas import Idea, IdeaState
from storage.shelf import Shelf, table_of
from storage.signals import Signal, SignalState

Counts = dict[str, int]
"""By slug; empty for what has none."""


class Quarters(Shelf):
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
