"""What the self-audit asks: which open things lack an owner, a next moment, or a message where one should stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, FromClause, String, Table, and_, case, cast, exists, literal, or_, select
from sqlmodel import SQLModel

from storage.agenda import Action, ActionState
from storage.breaches import Breach, BreachState
from storage.consults import LIVE, UNOWNED, Consult, ConsultState, Part, PartState
from storage.drafts import Draft
from storage.ideas import ON_ITS_WAY, Idea
from storage.meetings import Meeting, MeetingState
from storage.members import Member, Role
from storage.outbox import CardCopy, Outgoing, State
from storage.polls import Poll, PollState
from storage.reasons import Reason
from storage.shelf import Shelf, table_of
from storage.signals import Signal, SignalState
from storage.steering import UNDECIDED, SteeringProposal
from storage.swaps import Swap, SwapState
from storage.violations import Flaw, Wrong

PATIENCE = timedelta(minutes=30)
"""After its moment; the slowest look that moves one on comes every ten minutes."""
ERASED_WITHIN = timedelta(hours=2)
"""After the moment at which a text goes; the slowest look that erases comes every hour."""
DRAFT_GONE_WITHIN = timedelta(minutes=10)
LET_GO_WITHIN = timedelta(minutes=5)
"""After the lease of a sender; a try takes seconds."""
MOST = 200
"""Of one kind at once; where there are more, the first ones say what is wrong."""


@dataclass(frozen=True, slots=True)
class Open:
    """A kind of thing that can be open, by the names of its columns."""

    model: type[SQLModel]
    states: tuple[str, ...]
    state: str = "state"
    owner: str | None = None
    """Who sees to it; None where a role or a queue does."""
    role: Role | None = None
    """At least one member must have this role, or be an administrator."""
    card: tuple[str, str] | None = None
    """What stands before and after its id in the name of the card that somebody has."""
    ends: bool = False
    """Its last moment may be over while it is open: then it waits for a person."""

    @property
    def table(self) -> Table:
        return table_of(self.model)


KINDS = (
    Open(Signal, (SignalState.OPEN,), card=("signal:", ":mine")),
    Open(Idea, ON_ITS_WAY, owner="owner_id"),
    Open(SteeringProposal, UNDECIDED, "outcome", role=Role.STEERING_GROUP, card=("steering:", "")),
    Open(Poll, (PollState.OPEN,), owner="asked_by", card=("poll:", "")),
    Open(Action, (ActionState.OPEN,), owner="owner_id"),
    Open(Swap, (SwapState.OPEN,), owner="asked_by", card=("swap:", "")),
    Open(Breach, (BreachState.OPEN,), role=Role.PRIVACY_OFFICER, ends=True),
    Open(Meeting, (MeetingState.PLANNED,), ends=True),
)
"""Consults are looked at by their parts, below."""


class Inspection(Shelf):
    def flaws(self, now: datetime) -> list[Flaw]:
        """Everything that is wrong now; what is found may be mended a moment later."""
        found = [*self._consults(now), *self._kept(now), *self._outgoing(now), *self._agendas(now)]
        for kind in KINDS:
            found += self._of(kind, now)
        return found

    # -- consults ----------------------------------------------------------------------------------------

    def _consults(self, now: datetime) -> Iterator[Flaw]:
        consult, part = table_of(Consult), table_of(Part)
        is_open = consult.c.state == ConsultState.OPEN
        live = part.c.state.in_(LIVE)
        asker = _named("consult:", consult.c.id, ":asker")
        lives = exists().where(part.c.consult_id == consult.c.id, live)
        yield from self._found(Wrong.MOMENT, consult.c.code, consult, is_open & ~lives)
        yield from self._found(Wrong.MESSAGE, consult.c.code, consult, is_open & ~_stands(asker))
        yield from self._found(Wrong.OWNER, consult.c.code, consult, is_open & ~_is_member(consult.c.asker_id))
        both = part.join(consult, consult.c.id == part.c.consult_id)
        owned = live & part.c.state.not_in(UNOWNED)
        offered = part.c.state == PartState.OFFERED
        who = case((offered, part.c.offered_to), else_=part.c.owner_id)
        card = _named("part:", part.c.id, literal(":") + cast(who, String))
        left = owned & (part.c.owner_id.is_(None) | ~_is_member(part.c.owner_id))
        to_nobody = offered & part.c.offered_to.is_(None)
        late = live & (part.c.next_at < now - PATIENCE)
        yield from self._found(Wrong.MOMENT, consult.c.code, both, live & part.c.next_at.is_(None))
        yield from self._found(Wrong.LATE, consult.c.code, both, late)
        yield from self._found(Wrong.OWNER, consult.c.code, both, left | to_nobody)
        yield from self._found(
            Wrong.MESSAGE, consult.c.code, both, (owned | offered) & who.is_not(None) & ~_stands(card)
        )

    # -- every other kind of open thing ---------------------------------------------------------------------

    def _of(self, kind: Open, now: datetime) -> Iterator[Flaw]:
        table = kind.table
        about = _about(table)
        is_open = table.c[kind.state].in_([str(state) for state in kind.states])
        if not kind.ends:
            yield from self._found(Wrong.MOMENT, about, table, is_open & table.c.next_at.is_(None))
        yield from self._found(Wrong.LATE, about, table, is_open & (table.c.next_at < now - PATIENCE))
        if kind.owner:
            owner = table.c[kind.owner]
            yield from self._found(Wrong.OWNER, about, table, is_open & (owner.is_(None) | ~_is_member(owner)))
        if kind.role:
            yield from self._found(Wrong.OWNER, about, table, is_open & ~_anybody_is(kind.role))
        if kind.card:
            before, after = kind.card
            name = _named(before, table.c.id, after)
            yield from self._found(Wrong.MESSAGE, about, table, is_open & ~_stands(name))

    def _agendas(self, now: datetime) -> Iterator[Flaw]:
        """An open signal on the agenda of a meeting that will not be, and a meeting that nobody prepares."""
        signal, meeting = table_of(Signal), table_of(Meeting)
        over = signal.c.meeting_id.is_not(None) & ~exists().where(
            meeting.c.id == signal.c.meeting_id, meeting.c.state == MeetingState.PLANNED
        )
        yield from self._found(Wrong.OWNER, signal.c.code, signal, (signal.c.state == SignalState.OPEN) & over)
        coming = (meeting.c.state == MeetingState.PLANNED) & (meeting.c.starts_at > now)
        yield from self._found(Wrong.MOMENT, meeting.c.code, meeting, coming & meeting.c.next_at.is_(None))

    # -- what should be gone ------------------------------------------------------------------------------

    def _kept(self, now: datetime) -> Iterator[Flaw]:
        draft, consult = table_of(Draft), table_of(Consult)
        old = draft.c.expires_at < now - DRAFT_GONE_WITHIN
        yield from self._found(Wrong.KEPT, literal("draft ") + cast(draft.c.id, String), draft, old)
        over = (consult.c.state != ConsultState.OPEN) & consult.c.wrapped_key.is_not(None)
        never = consult.c.erase_at.is_(None)
        yield from self._found(Wrong.KEPT, consult.c.code, consult, over & never)
        for model in (Consult, Signal, Idea, Reason):
            table = table_of(model)
            late = table.c.wrapped_key.is_not(None) & (table.c.erase_at < now - ERASED_WITHIN)
            yield from self._found(Wrong.KEPT, _about(table), table, late)

    # -- the outbox -------------------------------------------------------------------------------------------

    def _outgoing(self, now: datetime) -> Iterator[Flaw]:
        table = table_of(Outgoing)
        about = literal("outgoing ") + cast(table.c.id, String)
        stuck = (table.c.state == State.SENDING) & (table.c.lease_until < now - LET_GO_WITHIN)
        yield from self._found(Wrong.STUCK, about, table, stuck)
        yield from self._found(Wrong.UNDELIVERABLE, about, table, table.c.state == State.DEAD)

    def _found(
        self, wrong: Wrong, about: ColumnElement[str], source: FromClause, condition: ColumnElement[bool]
    ) -> Iterator[Flaw]:
        query = select(about).select_from(source).where(condition).distinct().order_by(about).limit(MOST)
        yield from ((wrong, str(each)) for each in self.session.connection().execute(query).scalars())


def _about(table: Table) -> ColumnElement[str]:
    """The code of a row, or what it is with its id."""
    return table.c.code if "code" in table.c else literal(f"{table.name} ") + cast(table.c.id, String)


def _named(before: str, number: ColumnElement[int], after: str | ColumnElement[str]) -> ColumnElement[str]:
    """The name of a card that has the id of a row in it."""
    name: ColumnElement[str] = literal(before) + cast(number, String)
    return name + (literal(after) if isinstance(after, str) else after)


def _stands(name: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether a card with this name stands somewhere, or is on its way there."""
    copy, row = table_of(CardCopy), table_of(Outgoing)
    there = exists().where(copy.c.name == name, ~copy.c.gone, copy.c.message_id.is_not(None))
    coming = exists().where(row.c.name == name, row.c.state.in_((State.WAITING, State.SENDING)))
    return or_(there, coming)


def _is_member(number: ColumnElement[int]) -> ColumnElement[bool]:
    member = table_of(Member)
    return exists().where(member.c.id == number, member.c.active)


def _anybody_is(role: Role) -> ColumnElement[bool]:
    member = table_of(Member)
    roles = literal(";") + member.c.roles + literal(";")
    has = or_(*(roles.contains(f";{each};", autoescape=True) for each in (role, Role.ADMIN)))
    return exists().where(and_(member.c.active, has))
