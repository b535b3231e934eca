"""Signals: what came up in cases or in working together, on its way to a meeting, up, and back to who raised it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import func, update
from sqlmodel import Field, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.members import Member
from storage.shelf import Shelf, table_of
from storage.vault import Clean, Vault, seal, unseal


class SignalState(StrEnum):
    OPEN = "open"
    IDEA = "idee"
    SETTLED = "afgehandeld"
    MERGED = "samengevoegd"
    WITHDRAWN = "ingetrokken"


class Level(StrEnum):
    """How far up a signal is; F008."""

    LOCAL = "lokaal"
    REGIONAL = "regionaal"
    NATIONAL = "landelijk"
    STEERING_GROUP = "stuurgroep"


LEVELS = tuple(Level)
GENERAL = "algemeen"
"""The area of a signal that belongs to no legal area, such as one about working together."""


class Signal(SQLModel, table=True):
    """One signal. While it is open it is on an agenda (`meeting_id`) or waits for one, and has a next moment."""

    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(unique=True)
    kind: str
    """casuistiek, samenwerking, taakverdeling, zelfredzaamheid, lacune or best_practice_idee."""
    theme: str = ""
    """One of the fixed themes, or empty."""
    tags: str = ""
    """`;`-separated."""
    area: str = Field(index=True)
    """The slug of a legal area, or `algemeen`."""
    location: str | None
    district: str | None = Field(index=True)
    """None: it was raised from no district, and is a national matter at once."""
    level: str = Level.LOCAL
    state: str = Field(default=SignalState.OPEN, index=True)
    raised_by: int = Field(foreign_key="member.id", index=True)
    """For telling the outcome; never shown, unless `named`."""
    named: bool = False
    """Who raised it wishes to be named with it."""
    created_at: datetime
    owner_id: int | None = Field(default=None, foreign_key="member.id")
    """Who sees to it at this level."""
    next_at: datetime | None = Field(default=None, index=True)
    """When it is looked at again; None once it is decided."""
    meeting_id: int | None = Field(default=None, index=True)
    """The meeting whose agenda it is on, or at which it was decided."""
    carried: int = 0
    """To how many meetings it was carried over."""
    cases: int = 0
    """Questions behind it, when the radar found it."""
    untraceable_at: datetime | None = None
    """When a coordinator confirmed that nobody can be recognised in it; needed before it leaves the district."""
    untraceable_by: int | None = Field(default=None, foreign_key="member.id")
    merged_into: int | None = Field(default=None, foreign_key="signal.id", index=True)
    decided_at: datetime | None = None
    wrapped_key: bytes | None
    box: bytes
    erase_at: datetime | None = Field(default=None, index=True)

    @property
    def number(self) -> int:
        """The id of a signal that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id

    @property
    def tag_set(self) -> frozenset[str]:
        return frozenset(filter(None, self.tags.split(";")))


class Signals(Shelf):
    def __init__(self, session: Any, vault: Vault) -> None:
        super().__init__(session)
        self.vault = vault

    # -- rows --------------------------------------------------------------------------------------------

    def file(self, signal: Signal, text: Clean) -> Signal:
        """Store a signal with its text; the row as it now is."""
        key, signal.wrapped_key = self.vault.new_key("signal")
        number = self.put(signal)
        row = self.get(number)
        assert row is not None  # noqa: S101  # it was put just now
        row.box = seal(key, text, f"signal:{number}")
        self.session.flush()
        return row

    def head_of(self, signal: Signal) -> Signal:
        """The signal as which this one goes on; itself when it was not merged."""
        while signal.merged_into and (head := self.get(signal.merged_into)):
            signal = head
        return signal

    def get(self, signal: int) -> Signal | None:
        return self.session.get(Signal, signal)

    def by_code(self, code: str) -> Signal | None:
        return self.session.exec(select(Signal).where(Signal.code == code.strip().upper())).first()

    def open_in(self, district: str | None, areas: Collection[str] = ()) -> list[Signal]:
        """Open signals of a district, the oldest first; in these areas, or in all."""
        query = select(Signal).where(Signal.state == SignalState.OPEN, Signal.district == district)
        query = query.where(col(Signal.area).in_(areas)) if areas else query
        return self._read(query)

    def open_at(self, *levels: Level) -> list[Signal]:
        """Open signals at these levels, of every district: the national inbox, the steering group's list."""
        query = select(Signal).where(Signal.state == SignalState.OPEN, col(Signal.level).in_(levels))
        return self._read(query)

    def waiting(self) -> list[Signal]:
        """Open signals on no agenda, of every district and level below the steering group."""
        query = select(Signal).where(Signal.state == SignalState.OPEN, col(Signal.meeting_id).is_(None))
        return self._read(query.where(Signal.level != Level.STEERING_GROUP))

    def merged_into(self, signal: int) -> list[Signal]:
        """What was merged into it, the oldest first."""
        return self._read(select(Signal).where(Signal.merged_into == signal))

    # -- agendas: for the meetings' room -------------------------------------------------------------------

    def agenda(self, meeting: int) -> list[Signal]:
        """The open signals on a meeting's agenda, the oldest first."""
        query = select(Signal).where(Signal.meeting_id == meeting, Signal.state == SignalState.OPEN)
        return self._read(query)

    def decided_at_meeting(self, meeting: int) -> list[Signal]:
        """What was decided at a meeting: settled or made an idea there."""
        query = select(Signal).where(
            Signal.meeting_id == meeting, col(Signal.state).in_((SignalState.IDEA, SignalState.SETTLED))
        )
        return self._read(query)

    def put_waiting_on(self, meeting: int, district: str, areas: Sequence[str], next_at: datetime) -> int:
        """A meeting was planned: open signals of its district and areas that wait for one go to its agenda."""
        table = table_of(Signal)
        waits = (
            (table.c.state == SignalState.OPEN)
            & table.c.meeting_id.is_(None)
            & (table.c.district == district)
            & table.c.area.in_(areas)
            & table.c.level.in_((Level.LOCAL, Level.REGIONAL))
        )
        return self._run(update(table).where(waits).values(meeting_id=meeting, level=Level.REGIONAL, next_at=next_at))

    def move_agenda(self, meeting: int, to: int | None, next_at: datetime) -> int:
        """A meeting was cancelled or is over: what is still open goes to another agenda, or waits again. E61."""
        table = table_of(Signal)
        on_it = (table.c.state == SignalState.OPEN) & (table.c.meeting_id == meeting)
        return self._run(update(table).where(on_it).values(meeting_id=to, next_at=next_at))

    def put_on(self, signal: int, meeting: int | None, next_at: datetime) -> bool:
        """Put one open signal on an agenda, or let it wait."""
        return self._change(signal, meeting_id=meeting, next_at=next_at)

    # -- decisions: each happens once, and says whether it did ----------------------------------------------

    def settle(self, signal: int, state: SignalState, now: datetime, erase_at: datetime) -> bool:
        """Decided: settled, or made an idea. The text stays until `erase_at`."""
        return self._change(signal, state=state, decided_at=now, next_at=None, erase_at=erase_at)

    def carry_over(self, signal: int, meeting: int | None, next_at: datetime) -> bool:
        """Held over: to the next meeting, or waiting until one is planned."""
        carried = table_of(Signal).c.carried + 1
        return self._change(signal, meeting_id=meeting, next_at=next_at, carried=carried)

    def forward(self, signal: int, level: Level, owner: int | None, next_at: datetime) -> bool:
        """Up to a higher level; False when it is there already, or nobody confirmed that it is untraceable."""
        below = LEVELS[: LEVELS.index(level)]
        table = table_of(Signal)
        may = table.c.level.in_(below) & table.c.untraceable_at.is_not(None)
        return self._change(signal, may, level=level, owner_id=owner, meeting_id=None, next_at=next_at)

    def undo_carry(self, signal: int, meeting: int, next_at: datetime) -> bool:
        """Not held over after all: back on the agenda it was on."""
        carried = table_of(Signal).c.carried - 1
        return self._change(signal, meeting_id=meeting, next_at=next_at, carried=carried)

    def call_back(self, signal: int, meeting: int, level: Level, next_at: datetime) -> bool:
        """Not sent up after all, as long as it is still where it was sent: back on the agenda it was on."""
        return self._change(signal, level=level, owner_id=None, meeting_id=meeting, next_at=next_at)

    def confirm_untraceable(self, signal: int, member: int, now: datetime) -> bool:
        """A coordinator read it and says that nobody can be recognised in it. E57."""
        return self._change(signal, untraceable_at=now, untraceable_by=member)

    def take(self, signal: int, before: int | None, owner: int) -> bool:
        """Another owner; False when it changed hands meanwhile, or was decided."""
        table = table_of(Signal)
        same = table.c.owner_id.is_(None) if before is None else table.c.owner_id == before
        return self._change(signal, same, owner_id=owner)

    def withdraw(self, signal: int, now: datetime) -> bool:
        """Taken back by who raised it: the text is gone at once."""
        gone: dict[str, Any] = {"wrapped_key": None, "box": b"", "meeting_id": None, "next_at": None}
        return self._change(signal, state=SignalState.WITHDRAWN, decided_at=now, **gone)

    def reopen(self, signal: int, state: SignalState, next_at: datetime) -> bool:
        """Undo a decision, when it still is this one."""
        values = {"state": SignalState.OPEN, "decided_at": None, "erase_at": None, "next_at": next_at}
        return self._change(signal, state_now=state, **values)

    def merge(self, signal: int, into: int) -> bool:
        """The same signal twice: it goes on as the other one. Nothing moves, so that it can be undone. E58."""
        return signal != into and self._change(signal, state=SignalState.MERGED, merged_into=into, next_at=None)

    def split(self, signal: int, next_at: datetime) -> bool:
        """Undo a merger: it stands on its own again, on the agenda it was on."""
        return self._change(
            signal, state_now=SignalState.MERGED, state=SignalState.OPEN, merged_into=None, next_at=next_at
        )

    # -- the text ---------------------------------------------------------------------------------------------

    def text_of(self, signal: int) -> str | None:
        """What it says; None when it was erased."""
        row = self.get(signal)
        if row is None or row.wrapped_key is None:
            return None
        return unseal(self.vault.unwrap(row.wrapped_key, "signal"), row.box, f"signal:{row.id}")

    def rewrite(self, signal: Signal, text: Clean) -> None:
        """Another text; what was confirmed about the old one no longer holds."""
        assert signal.wrapped_key is not None, "erased"  # noqa: S101  # callers ask whether it is open first
        signal.box = seal(self.vault.unwrap(signal.wrapped_key, "signal"), text, f"signal:{signal.id}")
        signal.untraceable_at, signal.untraceable_by = None, None

    def erase(self, signal: Signal) -> None:
        """Destroy the key and the text; code, kind, area, dates and counts remain."""
        signal.wrapped_key, signal.box, signal.erase_at = None, b"", None

    # -- the clock --------------------------------------------------------------------------------------------

    def due(self, now: datetime, limit: int = 100) -> list[int]:
        """Ids of open signals whose next moment has come."""
        query = select(col(Signal.id)).where(Signal.state == SignalState.OPEN, col(Signal.next_at) <= now)
        return [number for number in self.session.exec(query.order_by(col(Signal.next_at)).limit(limit)) if number]

    def of_the_gone(self) -> list[int]:
        """Ids of open signals that somebody sees to who has left."""
        query = select(col(Signal.id)).join(Member, col(Member.id) == Signal.owner_id)
        query = query.where(Signal.state == SignalState.OPEN, ~col(Member.active)).order_by(col(Signal.id))
        return [number for number in self.session.exec(query) if number]

    def to_erase(self, now: datetime) -> list[int]:
        query = select(col(Signal.id)).where(col(Signal.erase_at) <= now, col(Signal.wrapped_key).is_not(None))
        return [number for number in self.session.exec(query.limit(100)) if number]

    def move_on(self, signal: int, now: datetime, next_at: datetime) -> bool:
        """Plan the moment after this one; False when somebody else did."""
        table = table_of(Signal)
        return self._change(signal, table.c.next_at <= now, next_at=next_at)

    def count_without_next_moment(self) -> int:
        """Open signals that nobody will ever look at: must be 0."""
        query = select(func.count()).select_from(Signal)
        return self.session.exec(query.where(Signal.state == SignalState.OPEN, col(Signal.next_at).is_(None))).one()

    def _read(self, query: SelectOfScalar[Signal]) -> list[Signal]:
        """The rows as they are now, the oldest first."""
        return list(self.session.exec(query.order_by(col(Signal.id)).execution_options(populate_existing=True)))

    def _change(self, signal: int, *more: Any, state_now: SignalState = SignalState.OPEN, **values: Any) -> bool:
        table = table_of(Signal)
        return (
            self._run(update(table).where(table.c.id == signal, table.c.state == state_now, *more).values(**values))
            == 1
        )

    def _run(self, statement: Any) -> int:
        """How many rows it changed; who holds one of them sees it as it now is."""
        self.session.flush()
        changed: int = self.session.connection().execute(statement).rowcount
        for row in [row for row in self.session.identity_map.values() if changed and isinstance(row, Signal)]:
            self.session.refresh(row)
        return changed
