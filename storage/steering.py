"""What lies with the steering group and what it decided: ideas and signals, each decision once, with its reason."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import update
from sqlmodel import Field, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.shelf import Shelf, table_of
from storage.signals import Level, Signal, SignalState


class Outcome(StrEnum):
    OPEN = "voorgesteld"
    HELD = "aangehouden"
    """Still open: it comes back on a day that the steering group chose."""
    ACCEPTED = "aangenomen"
    REJECTED = "afgewezen"
    WITHDRAWN = "ingetrokken"


UNDECIDED = (Outcome.OPEN, Outcome.HELD)


class SteeringProposal(SQLModel, table=True):
    """An idea or a signal that the steering group decides about. While that is open it has a next moment."""

    __tablename__ = "steering_proposal"

    id: int | None = Field(default=None, primary_key=True)
    idea_id: int | None = Field(default=None, foreign_key="idea.id", index=True)
    signal_id: int | None = Field(default=None, foreign_key="signal.id", index=True)
    open_for: str | None = Field(default=None, unique=True)
    """`idea:12` while it is open, so that one thing lies there once; None afterwards."""
    proposed_at: datetime
    outcome: str = Field(default=Outcome.OPEN, index=True)
    decided_by: int | None = Field(default=None, foreign_key="member.id")
    decided_at: datetime | None = None
    held: int = 0
    """How often it was held over."""
    nudged: int = 0
    """How often the group was reminded since it came, or came back."""
    next_at: datetime | None = Field(default=None, index=True)
    """When the group is reminded, or when it comes back."""
    reason_id: int | None = Field(default=None, foreign_key="reason.id")

    @property
    def number(self) -> int:
        """The id of a proposal that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id


class Steering(Shelf):
    def propose(
        self, now: datetime, next_at: datetime, *, idea: int | None = None, signal: int | None = None
    ) -> SteeringProposal | None:
        """Lay an idea or a signal before the group; None when it lies there already."""
        about = f"idea:{idea}" if idea else f"signal:{signal}"
        add = self.upsert(
            SteeringProposal,
            **{"idea_id": idea, "signal_id": signal, "open_for": about, "proposed_at": now, "next_at": next_at},
            **{"outcome": Outcome.OPEN, "held": 0, "nudged": 0},
        )
        add = add.on_conflict_do_nothing(index_elements=["open_for"]).returning(table_of(SteeringProposal).c.id)
        number = self.session.connection().execute(add).scalar()
        return self.get(number) if number else None

    def get(self, proposal: int) -> SteeringProposal | None:
        return self.session.get(SteeringProposal, proposal)

    def undecided(self) -> list[SteeringProposal]:
        """The oldest first."""
        return self._read(select(SteeringProposal).where(col(SteeringProposal.outcome).in_(UNDECIDED)))

    def decided(self, limit: int = 5) -> list[SteeringProposal]:
        """The newest decisions first."""
        done = (Outcome.ACCEPTED, Outcome.REJECTED)
        query = select(SteeringProposal).where(col(SteeringProposal.outcome).in_(done))
        return list(self.session.exec(query.order_by(col(SteeringProposal.decided_at).desc()).limit(limit)))

    def decided_between(self, start: datetime, end: datetime) -> list[SteeringProposal]:
        """What was accepted or rejected in `[start, end)`."""
        query = select(SteeringProposal).where(col(SteeringProposal.decided_at) >= start)
        query = query.where(col(SteeringProposal.decided_at) < end)
        return self._read(query.where(col(SteeringProposal.outcome).in_((Outcome.ACCEPTED, Outcome.REJECTED))))

    def of_idea(self, idea: int) -> SteeringProposal | None:
        """The newest one about an idea."""
        return self._last(select(SteeringProposal).where(SteeringProposal.idea_id == idea))

    def of_signal(self, signal: int) -> SteeringProposal | None:
        return self._last(select(SteeringProposal).where(SteeringProposal.signal_id == signal))

    # -- what the group does: each decision once ------------------------------------------------------------

    def decide(
        self, proposal: int, outcome: Outcome, member: int | None, now: datetime, reason: int | None = None
    ) -> bool:
        """Accepted, rejected or withdrawn; False when it was decided already."""
        gone = {"decided_by": member, "decided_at": now, "reason_id": reason, "next_at": None, "open_for": None}
        return self._change(proposal, outcome=outcome, **gone)

    def hold(self, proposal: int, until: datetime, reason: int | None = None) -> bool:
        """Held over until a day; False when it was decided already. The newest reason stays."""
        table = table_of(SteeringProposal)
        values = {"next_at": until, "held": table.c.held + 1, "nudged": 0, "reason_id": reason}
        return self._change(proposal, outcome=Outcome.HELD, **values)

    def come_back(self, proposal: int, now: datetime, next_at: datetime) -> bool:
        """The day of a proposal that was held over has come; False when somebody else was first."""
        table = table_of(SteeringProposal)
        due = (table.c.next_at <= now) & (table.c.outcome == Outcome.HELD)
        return self._change(proposal, due, outcome=Outcome.OPEN, next_at=next_at)

    def move_on(self, proposal: int, now: datetime, next_at: datetime) -> bool:
        """Plan the reminder after this one; False when somebody else did."""
        table = table_of(SteeringProposal)
        due = (table.c.next_at <= now) & (table.c.outcome == Outcome.OPEN)
        return self._change(proposal, due, next_at=next_at, nudged=table.c.nudged + 1)

    # -- the clock ------------------------------------------------------------------------------------------

    def due(self, now: datetime, limit: int = 100) -> list[int]:
        query = select(col(SteeringProposal.id)).where(col(SteeringProposal.next_at) <= now)
        query = query.where(col(SteeringProposal.outcome).in_(UNDECIDED)).order_by(col(SteeringProposal.next_at))
        return [number for number in self.session.exec(query.limit(limit)) if number]

    def signals_to_propose(self) -> list[int]:
        """Open signals at the steering group's level that do not lie before it yet."""
        lying = select(SteeringProposal.signal_id).where(col(SteeringProposal.outcome).in_(UNDECIDED))
        lying = lying.where(col(SteeringProposal.signal_id).is_not(None))
        query = select(col(Signal.id)).where(Signal.state == SignalState.OPEN, Signal.level == Level.STEERING_GROUP)
        query = query.where(col(Signal.id).not_in(lying)).order_by(col(Signal.id)).limit(100)
        return [number for number in self.session.exec(query) if number]

    def without_signal(self) -> list[int]:
        """Undecided proposals about a signal that was taken back, merged or settled elsewhere."""
        query = select(col(SteeringProposal.id)).join(Signal, col(Signal.id) == SteeringProposal.signal_id)
        elsewhere = (Signal.state != SignalState.OPEN) | (Signal.level != Level.STEERING_GROUP)
        query = query.where(col(SteeringProposal.outcome).in_(UNDECIDED), elsewhere)
        return [number for number in self.session.exec(query.order_by(col(SteeringProposal.id))) if number]

    def _last(self, query: SelectOfScalar[SteeringProposal]) -> SteeringProposal | None:
        return self.session.exec(query.order_by(col(SteeringProposal.id).desc()).limit(1)).first()

    def _read(self, query: SelectOfScalar[SteeringProposal]) -> list[SteeringProposal]:
        query = query.order_by(col(SteeringProposal.id)).execution_options(populate_existing=True)
        return list(self.session.exec(query))

    def _change(self, proposal: int, *when: Any, **values: Any) -> bool:
        table = table_of(SteeringProposal)
        self.session.flush()
        here = (table.c.id == proposal) & table.c.outcome.in_(UNDECIDED)
        changed = self.session.connection().execute(update(table).where(here, *when).values(**values)).rowcount == 1
        if changed and (row := self.get(proposal)):
            self.session.refresh(row)
        return changed
