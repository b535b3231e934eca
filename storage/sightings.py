"""Who saw a signal too, and how heavy that makes it; merged signals count along."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import UniqueConstraint, delete
from sqlmodel import Field, SQLModel, col, or_, select

from storage.shelf import Shelf, table_of
from storage.signals import Signal, SignalState


class Sighting(SQLModel, table=True):
    """One member saw this: who raised it, and everybody who pressed `Ook gezien`."""

    __table_args__ = (UniqueConstraint("signal_id", "member_id"),)

    id: int | None = Field(default=None, primary_key=True)
    signal_id: int = Field(foreign_key="signal.id", index=True)
    """The signal it was seen as; merging moves nothing, so that it can be undone."""
    member_id: int = Field(foreign_key="member.id", index=True)
    location: str | None
    district: str | None
    seen_at: datetime


@dataclass(frozen=True, slots=True)
class Backing:
    """What stands behind a signal and everything that was merged into it."""

    cases: int
    """Questions that resembled each other, counted by the radar; 0 when it did not come from there."""
    districts: tuple[str, ...]
    """Where it was seen, its own first."""
    since: datetime
    members: frozenset[int]
    """Who raised it or saw it too: they hear what becomes of it."""
    codes: tuple[str, ...] = ()
    """Of what was merged into it."""

    @property
    def weight(self) -> int:
        """Members who saw it; each counts once."""
        return len(self.members)


class Sightings(Shelf):
    def see(self, signal: int, member: int, location: str | None, district: str | None, now: datetime) -> bool:
        """Add a sighting; False when this member had seen it already."""
        add = self.upsert(
            Sighting, signal_id=signal, member_id=member, location=location, district=district, seen_at=now
        )
        add = add.on_conflict_do_nothing(index_elements=["signal_id", "member_id"])
        return self.session.connection().execute(add.returning(table_of(Sighting).c.id)).first() is not None

    def unsee(self, signal: int, member: int) -> bool:
        """Take a sighting back; False when there was none."""
        table = table_of(Sighting)
        this = (table.c.signal_id == signal) & (table.c.member_id == member)
        return self.session.connection().execute(delete(table).where(this)).rowcount == 1

    def saw(self, signal: int, member: int) -> bool:
        query = select(Sighting.id).where(Sighting.signal_id == signal, Sighting.member_id == member)
        return self.session.exec(query).first() is not None

    def backing(self, signals: Iterable[Signal]) -> dict[int, Backing]:
        """What stands behind each of these signals, by its id."""
        heads = {signal.number: signal for signal in signals}
        groups = self._groups(heads)
        owner = {row.number: number for number, rows in groups.items() for row in rows}
        seen: dict[int, list[Sighting]] = defaultdict(list)
        for sighting in self.session.exec(select(Sighting).where(col(Sighting.signal_id).in_(owner))):
            seen[owner[sighting.signal_id]].append(sighting)
        return {number: _backing(heads[number], rows, seen[number]) for number, rows in groups.items()}

    def backing_of(self, signal: Signal) -> Backing:
        return self.backing([signal])[signal.number]

    def seen_by(self, member: int, decided_since: datetime) -> list[Signal]:
        """What somebody raised or saw too and goes on, as what it goes on; or was decided since then."""
        seen = select(Sighting.signal_id).where(Sighting.member_id == member)
        query = select(Signal).where(or_(col(Signal.id).in_(seen), Signal.raised_by == member))
        query = query.where(Signal.state != SignalState.WITHDRAWN).order_by(col(Signal.id))
        heads = {head.number: head for row in self.session.exec(query) for head in [self._head(row)]}
        fresh = (SignalState.OPEN, SignalState.MERGED)
        return [
            row for row in heads.values() if row.state in fresh or (row.decided_at or decided_since) > decided_since
        ]

    def _head(self, signal: Signal) -> Signal:
        while signal.merged_into and (head := self.session.get(Signal, signal.merged_into)):
            signal = head
        return signal

    def _groups(self, heads: dict[int, Signal]) -> dict[int, list[Signal]]:
        """Each signal with what was merged into it, and into that."""
        groups = {number: [signal] for number, signal in heads.items()}
        above = {number: number for number in heads}
        last = set(heads)
        while last:
            merged = list(self.session.exec(select(Signal).where(col(Signal.merged_into).in_(last))))
            last = {row.number for row in merged} - above.keys()
            for row in merged:
                if row.number in last:
                    above[row.number] = above[row.merged_into or 0]
                    groups[above[row.number]].append(row)
        return groups


def _backing(head: Signal, rows: list[Signal], seen: list[Sighting]) -> Backing:
    places = [head.district, *(row.district for row in rows), *(sighting.district for sighting in seen)]
    return Backing(
        cases=sum(row.cases for row in rows),
        districts=tuple(dict.fromkeys(place for place in places if place)),
        since=min([head.created_at, *(sighting.seen_at for sighting in seen)]),
        members=frozenset(sighting.member_id for sighting in seen),
        codes=tuple(row.code for row in rows if row is not head),
    )
