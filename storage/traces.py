"""What the radar remembers of a question: topics of a closed list, for ninety days. And what it proposed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import delete, update
from sqlmodel import Field, SQLModel, col, select

from storage.consults import Consult, ConsultState, Part
from storage.members import Member
from storage.shelf import Shelf, table_of


class Trace(SQLModel, table=True):
    """A topic that a question is about; an empty topic says that it was read and is about none of the list."""

    consult_id: int = Field(foreign_key="consult.id", primary_key=True)
    area: str = Field(primary_key=True)
    topic: str = Field(primary_key=True)


class ProposalState(StrEnum):
    OPEN = "open"
    TAKEN = "overgenomen"
    DROPPED = "niet_nodig"


class Proposal(SQLModel, table=True):
    """Questions that resemble each other, proposed to the coordinators as a signal."""

    id: int | None = Field(default=None, primary_key=True)
    district: str | None = Field(index=True)
    """None: over the whole country."""
    area: str
    topic: str
    cases: int
    days: int
    """Within so many days."""
    found_at: datetime = Field(index=True)
    state: str = ProposalState.OPEN
    decided_by: int | None = Field(default=None, foreign_key="member.id")
    signal_id: int | None = Field(default=None, foreign_key="signal.id")

    @property
    def number(self) -> int:
        """The id of a proposal that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id


@dataclass(frozen=True, slots=True)
class Sight:
    """One question as the radar sees it: no text, no code."""

    consult: int
    at: datetime
    area: str
    district: str | None
    asker: int
    organisation: str
    topics: frozenset[str]


class Traces(Shelf):
    def unread(self, since: datetime, before: datetime) -> list[Consult]:
        """Questions of that time whose text is still there and that were not read yet."""
        read = select(Trace.consult_id)
        query = select(Consult).where(Consult.created_at >= since, Consult.created_at < before)
        query = query.where(col(Consult.wrapped_key).is_not(None), col(Consult.id).not_in(read))
        return list(self.session.exec(query.order_by(col(Consult.id))))

    def remember(self, consult: int, area: str, topics: frozenset[str]) -> None:
        for topic in sorted(topics) or [""]:
            add = self.upsert(Trace, consult_id=consult, area=area, topic=topic)
            self.session.connection().execute(add.on_conflict_do_nothing())

    def sights(self, since: datetime) -> list[Sight]:
        """Every question since then that is remembered, once for each of its areas."""
        found: dict[tuple[int, str], set[str]] = defaultdict(set)
        about: dict[int, tuple[Consult, Member]] = {}
        query = (
            select(Trace, Consult, Member)
            .join(Consult, col(Consult.id) == Trace.consult_id)
            .join(Member, col(Member.id) == Consult.asker_id)
            .where(Consult.created_at >= since)
        )
        for trace, consult, asker in self.session.exec(query):
            found[trace.consult_id, trace.area] |= {trace.topic} - {""}
            about[trace.consult_id] = (consult, asker)
        return [_sight(*about[number], area, topics) for (number, area), topics in sorted(found.items())]

    def areas_of(self, consult: int) -> list[str]:
        return list(self.session.exec(select(Part.area).where(Part.consult_id == consult)))

    def forget(self, before: datetime) -> int:
        """Remove what is older, and what belongs to a question that was withdrawn."""
        traces = table_of(Trace)
        old = select(Consult.id).where((Consult.created_at < before) | (Consult.state == ConsultState.WITHDRAWN))
        return self.session.connection().execute(delete(traces).where(traces.c.consult_id.in_(old))).rowcount

    # -- proposals ---------------------------------------------------------------------------------------------

    def proposal(self, number: int) -> Proposal | None:
        return self.session.get(Proposal, number)

    def proposed_since(self, moment: datetime) -> set[tuple[str | None, str, str]]:
        """District, area and topic of everything that was proposed since then."""
        rows = self.session.exec(select(Proposal).where(Proposal.found_at >= moment))
        return {(row.district, row.area, row.topic) for row in rows}

    def decide(self, number: int, state: ProposalState, member: int, signal: int | None = None) -> bool:
        """The first coordinator who presses decides."""
        table = table_of(Proposal)
        this = (table.c.id == number) & (table.c.state == ProposalState.OPEN)
        values = {"state": state, "decided_by": member, "signal_id": signal}
        self.session.flush()
        changed = self.session.connection().execute(update(table).where(this).values(**values)).rowcount == 1
        if changed and (row := self.proposal(number)):
            self.session.refresh(row)
        return changed


def _sight(consult: Consult, asker: Member, area: str, topics: set[str]) -> Sight:
    number, organisation = asker.number, asker.organisation
    return Sight(consult.number, consult.created_at, area, consult.district, number, organisation, frozenset(topics))
