"""What members think of an idea: one vote each, on four criteria, and it can be changed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import func
from sqlalchemy import select as sql
from sqlmodel import Field, SQLModel, select

from storage.shelf import Shelf, table_of

PARTS = ("support", "effect", "financial", "organisational", "policy", "reach")
"""Draagvlak, effect, three sides of haalbaarheid, and for how many places; F120-F123."""
Means = dict[str, float]
"""The mean of every part, and `many`: how many voted."""


class IdeaVote(SQLModel, table=True):
    """One member's judgement of an idea, each part from 1 to 5. Never shown to anybody else."""

    __tablename__ = "idea_vote"

    idea_id: int = Field(foreign_key="idea.id", primary_key=True)
    member_id: int = Field(foreign_key="member.id", primary_key=True)
    support: int
    effect: int
    financial: int
    organisational: int
    policy: int
    reach: int
    voted_at: datetime


class Votes(Shelf):
    def vote(self, idea: int, member: int, parts: dict[str, int], now: datetime) -> None:
        """Give or change a vote."""
        values: dict[str, Any] = {**{name: parts[name] for name in PARTS}, "voted_at": now}
        add = self.upsert(IdeaVote, idea_id=idea, member_id=member, **values)
        change = add.on_conflict_do_update(index_elements=["idea_id", "member_id"], set_=values)
        self.session.connection().execute(change)

    def of(self, idea: int, member: int) -> IdeaVote | None:
        query = select(IdeaVote).where(IdeaVote.idea_id == idea, IdeaVote.member_id == member)
        return self.session.exec(query.execution_options(populate_existing=True)).first()

    def means(self, ideas: Iterable[int]) -> dict[int, Means]:
        """For each of these ideas on which somebody voted."""
        table = table_of(IdeaVote)
        columns = [func.avg(table.c[name]).label(name) for name in PARTS]
        query = sql(table.c.idea_id, func.count().label("many"), *columns)
        query = query.where(table.c.idea_id.in_(list(ideas))).group_by(table.c.idea_id)
        rows = self.session.connection().execute(query).mappings()
        return {row["idea_id"]: {name: float(row[name]) for name in ("many", *PARTS)} for row in rows}
