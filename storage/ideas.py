"""Ideas for a best practice: where each came from, how far it is, who sees to it and when it is looked at again."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import delete, update
from sqlmodel import Field, SQLModel, col, or_, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.members import Member
from storage.shelf import Shelf, table_of
from storage.signals import LEVELS, Level, Signal, SignalState
from storage.vault import Clean, Vault, reseal, seal, unseal


class IdeaState(StrEnum):
    """F126, in this order; the last two leave the path."""

    IDEA = "idee"
    TESTED = "getoetst"
    PROPOSED = "besluit"
    """With the steering group."""
    DEVELOPING = "in_ontwikkeling"
    INTRODUCED = "ingevoerd"
    REJECTED = "afgewezen"
    WITHDRAWN = "ingetrokken"


ON_ITS_WAY = (IdeaState.IDEA, IdeaState.TESTED, IdeaState.PROPOSED, IdeaState.DEVELOPING)


class Idea(SQLModel, table=True):
    """One idea. While it is on its way it has a next moment."""

    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(unique=True)
    """IDEE-12"""
    area: str
    """The slug of a legal area, or `algemeen`."""
    location: str | None
    district: str | None = Field(index=True)
    level: str = Level.REGIONAL
    state: str = Field(default=IdeaState.IDEA, index=True)
    proposed_by: int | None = Field(default=None, foreign_key="member.id")
    """Who thought of it; None when a meeting made it from a signal. Never shown."""
    quick_win: bool = False
    created_at: datetime
    owner_id: int | None = Field(default=None, foreign_key="member.id")
    """Who sees to it at this step."""
    next_at: datetime | None = Field(default=None, index=True)
    """The day before which its owner takes the next step; None when it left the path."""
    nudged: int = 0
    """How often the owner was reminded of this step."""
    untraceable_at: datetime | None = None
    """When a coordinator confirmed that nobody can be recognised in it; needed before it leaves the district."""
    untraceable_by: int | None = Field(default=None, foreign_key="member.id")
    wrapped_key: bytes | None
    box: bytes
    erase_at: datetime | None = Field(default=None, index=True)

    @property
    def number(self) -> int:
        """The id of an idea that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id


class IdeaOrigin(SQLModel, table=True):
    """The signal that an idea was made from; a signal is the origin of one idea at most."""

    __tablename__ = "idea_origin"

    signal_id: int = Field(foreign_key="signal.id", primary_key=True)
    idea_id: int = Field(foreign_key="idea.id", index=True)


class IdeaStep(SQLModel, table=True):
    """One step on the path of an idea: everybody who raised it hears of it once."""

    __tablename__ = "idea_step"

    id: int | None = Field(default=None, primary_key=True)
    idea_id: int = Field(foreign_key="idea.id", index=True)
    kind: str
    """The state or the level that it came to, or `aangehouden`."""
    member_id: int | None = Field(default=None, foreign_key="member.id")
    reason_id: int | None = Field(default=None, foreign_key="reason.id")
    at: datetime


class Ideas(Shelf):
    def __init__(self, session: Any, vault: Vault) -> None:
        super().__init__(session)
        self.vault = vault

    # -- rows --------------------------------------------------------------------------------------------

    def file(self, idea: Idea, text: Clean) -> Idea:
        """Store an idea with its text; the row as it now is."""
        key, idea.wrapped_key = self.vault.new_key("idea")
        number = self.put(idea)
        return self._boxed(number, seal(key, text, f"idea:{number}"))

    def file_from(self, idea: Idea, signal: Signal) -> Idea | None:
        """Store an idea that says what a signal says; None when the signal is an origin already, or was erased."""
        if signal.wrapped_key is None or self.of_signal(signal.number):
            return None
        old = (self.vault.unwrap(signal.wrapped_key, "signal"), f"signal:{signal.number}")
        key, idea.wrapped_key = self.vault.new_key("idea")
        number = self.put(idea)
        self.put(IdeaOrigin(signal_id=signal.number, idea_id=number))
        return self._boxed(number, reseal(old, signal.box, (key, f"idea:{number}")))

    def _boxed(self, number: int, box: bytes) -> Idea:
        row = self.get(number)
        assert row is not None  # noqa: S101  # it was put just now
        row.box = box
        self.session.flush()
        return row

    def get(self, idea: int) -> Idea | None:
        return self.session.get(Idea, idea)

    def by_code(self, code: str) -> Idea | None:
        return self.session.exec(select(Idea).where(Idea.code == code)).first()

    def of_signal(self, signal: int) -> Idea | None:
        """The idea that was made from a signal."""
        query = select(Idea).join(IdeaOrigin, col(IdeaOrigin.idea_id) == Idea.id)
        return self.session.exec(query.where(IdeaOrigin.signal_id == signal)).first()

    def origins(self, idea: int) -> list[Signal]:
        """The signals it was made from, the oldest first."""
        query = select(Signal).join(IdeaOrigin, col(IdeaOrigin.signal_id) == Signal.id)
        return list(self.session.exec(query.where(IdeaOrigin.idea_id == idea).order_by(col(Signal.id))))

    def signals_without_idea(self) -> list[int]:
        """Signals that a meeting made an idea, and of which there is none yet."""
        known = select(IdeaOrigin.signal_id)
        query = select(col(Signal.id)).where(Signal.state == SignalState.IDEA, col(Signal.id).not_in(known))
        query = query.where(col(Signal.wrapped_key).is_not(None)).order_by(col(Signal.id)).limit(100)
        return [number for number in self.session.exec(query) if number]

    def without_origin(self) -> list[int]:
        """Ideas of which the meeting took its decision back before anything became of them."""
        query = select(col(Idea.id)).join(IdeaOrigin, col(IdeaOrigin.idea_id) == Idea.id)
        query = query.join(Signal, col(Signal.id) == IdeaOrigin.signal_id)
        query = query.where(Idea.state == IdeaState.IDEA, Signal.state != SignalState.IDEA)
        return [number for number in self.session.exec(query.order_by(col(Idea.id))) if number]

    def let_go(self, idea: Idea) -> None:
        """It has no origin any more, and no text."""
        table = table_of(IdeaOrigin)
        self.session.connection().execute(delete(table).where(table.c.idea_id == idea.number))
        self.erase(idea)

    def on_their_way(self) -> list[Idea]:
        return self._read(select(Idea).where(col(Idea.state).in_(ON_ITS_WAY)))

    def in_state(self, *states: IdeaState) -> list[Idea]:
        return self._read(select(Idea).where(col(Idea.state).in_(states)))

    def of_member(self, member: int) -> list[Idea]:
        """On their way, and thought of or seen to by this member."""
        query = select(Idea).where(or_(Idea.proposed_by == member, Idea.owner_id == member))
        return self._read(query.where(col(Idea.state).in_(ON_ITS_WAY)))

    # -- the path: each step happens once, and says whether it did --------------------------------------------

    def step(self, idea: int, before: IdeaState, after: IdeaState, **values: Any) -> bool:
        """From one state to another; False when it was not in that state any more."""
        return self._change(idea, table_of(Idea).c.state == before, state=after, nudged=0, **values)

    def forward(self, idea: int, level: Level, owner: int | None, next_at: datetime) -> bool:
        """Up to a higher level; False when it is there already, or nobody confirmed that it is untraceable."""
        table, below = table_of(Idea), LEVELS[: LEVELS.index(level)]
        may = table.c.level.in_(below) & table.c.untraceable_at.is_not(None) & table.c.state.in_(ON_ITS_WAY)
        return self._change(idea, may, level=level, owner_id=owner, next_at=next_at, nudged=0)

    def confirm_untraceable(self, idea: int, member: int, now: datetime) -> bool:
        """A coordinator read it and says that nobody can be recognised in it; False when somebody did before. E57."""
        first = table_of(Idea).c.untraceable_at.is_(None)
        return self._change(idea, first, untraceable_at=now, untraceable_by=member)

    def take(self, idea: int, before: int | None, owner: int) -> bool:
        """Another owner; False when it changed hands meanwhile, or is not on its way."""
        table = table_of(Idea)
        same = table.c.owner_id.is_(None) if before is None else table.c.owner_id == before
        return self._change(idea, same & table.c.state.in_(ON_ITS_WAY), owner_id=owner, nudged=0)

    def plan(self, idea: int, next_at: datetime) -> bool:
        """Another day for the next step."""
        return self._change(idea, table_of(Idea).c.state.in_(ON_ITS_WAY), next_at=next_at, nudged=0)

    def add_step(self, idea: int, kind: str, member: int | None, now: datetime, reason: int | None = None) -> int:
        """Write down that it came so far; the id names the message about it."""
        return self.put(IdeaStep(idea_id=idea, kind=kind, member_id=member, reason_id=reason, at=now))

    def path(self, idea: int) -> list[IdeaStep]:
        """Every step, the oldest first."""
        return list(self.session.exec(select(IdeaStep).where(IdeaStep.idea_id == idea).order_by(col(IdeaStep.id))))

    def steps_between(self, start: datetime, end: datetime, kinds: Collection[str]) -> list[IdeaStep]:
        """Steps of these kinds in `[start, end)`, of every idea."""
        query = select(IdeaStep).where(IdeaStep.at >= start, IdeaStep.at < end, col(IdeaStep.kind).in_(kinds))
        return list(self.session.exec(query.order_by(col(IdeaStep.id))))

    # -- the text ---------------------------------------------------------------------------------------------

    def text_of(self, idea: int) -> str | None:
        """What it says; None when it was erased."""
        row = self.get(idea)
        if row is None or row.wrapped_key is None:
            return None
        return unseal(self.vault.unwrap(row.wrapped_key, "idea"), row.box, f"idea:{row.id}")

    def rewrite(self, idea: Idea, text: Clean) -> None:
        """Another text; what was confirmed about the old one no longer holds."""
        assert idea.wrapped_key is not None, "erased"  # noqa: S101  # callers ask whether it is on its way first
        idea.box = seal(self.vault.unwrap(idea.wrapped_key, "idea"), text, f"idea:{idea.id}")
        idea.untraceable_at, idea.untraceable_by = None, None
        self.session.flush()

    def erase(self, idea: Idea) -> None:
        """Destroy the key and the text; code, area, dates and counts remain."""
        idea.wrapped_key, idea.box, idea.erase_at = None, b"", None
        self.session.flush()

    # -- the clock --------------------------------------------------------------------------------------------

    def due(self, now: datetime, limit: int = 100) -> list[int]:
        """Ideas on their way whose day has come; those with the steering group wait for that group."""
        query = select(col(Idea.id)).where(col(Idea.state).in_(ON_ITS_WAY), Idea.state != IdeaState.PROPOSED)
        query = query.where(col(Idea.next_at) <= now).order_by(col(Idea.next_at)).limit(limit)
        return [number for number in self.session.exec(query) if number]

    def ownerless(self) -> list[int]:
        """Ideas on their way of which nobody who is still there is the owner, while a coordinator is."""
        here = select(col(Member.id)).where(col(Member.active))
        nobody = col(Idea.owner_id).is_not(None) & col(Idea.owner_id).not_in(here)
        query = select(col(Idea.id)).where(col(Idea.state).in_(ON_ITS_WAY), nobody).order_by(col(Idea.id))
        return [number for number in self.session.exec(query.limit(100)) if number]

    def move_on(self, idea: int, now: datetime, next_at: datetime) -> bool:
        """Plan the reminder after this one; False when somebody else did."""
        table = table_of(Idea)
        return self._change(idea, table.c.next_at <= now, next_at=next_at, nudged=table.c.nudged + 1)

    def to_erase(self, now: datetime) -> list[int]:
        query = select(col(Idea.id)).where(col(Idea.erase_at) <= now, col(Idea.wrapped_key).is_not(None))
        return [number for number in self.session.exec(query.limit(100)) if number]

    def _read(self, query: SelectOfScalar[Idea]) -> list[Idea]:
        return list(self.session.exec(query.order_by(col(Idea.id)).execution_options(populate_existing=True)))

    def _change(self, idea: int, *when: Any, **values: Any) -> bool:
        table = table_of(Idea)
        self.session.flush()
        statement = update(table).where(table.c.id == idea, *when).values(**values)
        changed = self.session.connection().execute(statement).rowcount == 1
        if changed and (row := self.get(idea)):
            self.session.refresh(row)
        return changed
