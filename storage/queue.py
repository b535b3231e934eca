"""The outbox as somebody who keeps it in order sees it: what waits, what is in doubt, what can never be delivered."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, func, or_, update
from sqlalchemy import select as core_select
from sqlmodel import col, select

from storage.outbox import Delay, Outbox, Outgoing, State
from storage.shelf import Shelf, table_of

QUOTED = '"quote"'
"""Stands in the packed card that quotes a text."""
UNSENT = (State.WAITING, State.SENDING, State.DEAD, State.PARKED)
"""Named one by one: an index finds them among all that was sent."""
AWAITED = ("part:", "entry:")
"""The names of cards that a person waits for: a question on its way to a lawyer, an answer on its way back."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How many messages there are of each kind, and since when the oldest waits."""

    waiting: int
    unknown: int
    """Of which nobody knows whether they arrived; they are looked up, or sent again."""
    dead: int
    parked: int
    oldest: datetime | None


class Queue(Shelf):
    def standing(self) -> Standing:
        row = table_of(Outgoing)
        on_its_way = row.c.state.in_((State.WAITING, State.SENDING))
        doubt = on_its_way & row.c.tried_at.is_not(None)
        counted = self.session.connection().execute(
            core_select(
                func.count().filter(on_its_way & row.c.tried_at.is_(None)),
                func.count().filter(doubt),
                func.count().filter(row.c.state == State.DEAD),
                func.count().filter(row.c.state == State.PARKED),
                func.min(row.c.created_at).filter(on_its_way),
            ).where(row.c.state.in_(UNSENT))
        )
        return Standing(*counted.one())

    def worth_a_look(self, before: datetime, limit: int) -> list[Outgoing]:
        """Dead letters first, then what was put aside, then what waits since before this moment; the oldest first."""
        late = col(Outgoing.state).in_((State.WAITING, State.SENDING)) & (col(Outgoing.created_at) < before)
        query = select(Outgoing).where(or_(col(Outgoing.state).in_((State.DEAD, State.PARKED)), late))
        order = [col(Outgoing.state) != State.DEAD, col(Outgoing.state) != State.PARKED, col(Outgoing.id)]
        return list(self.session.exec(query.order_by(*order).limit(limit)))

    def get(self, number: int) -> Outgoing | None:
        return self.session.get(Outgoing, number)

    def send_again(self, number: int, now: datetime, platform: str, place: str, language: str) -> bool:
        """A dead or parked message waits again, for this place; False when somebody else did something with it."""
        values = {"state": State.WAITING, "not_before": now, "attempts": 0, "reason": "", "delay": Delay.NONE}
        there = {"platform": platform, "place": place, "language": language}
        done = self._change(number, (State.DEAD, State.PARKED), **values, **there)
        if done:
            self.session.info["queued"] = True
        return done

    def park(self, number: int) -> bool:
        """Put a message aside; False when it is being sent just now, or was sent."""
        return self._change(number, (State.DEAD, State.WAITING), state=State.PARKED)

    # -- what stands there already ---------------------------------------------------------------------------

    def show_anew(self, platform: str, now: datetime) -> int:
        """Edit every card on a platform that quotes a text: what it may show has changed. How many."""
        newest = select(func.max(col(Outgoing.id))).where(
            Outgoing.platform == platform,
            col(Outgoing.kind).in_(("post", "edit")),
            col(Outgoing.body).contains(QUOTED, autoescape=True),
        )
        rows = self.session.exec(
            select(Outgoing).where(
                col(Outgoing.id).in_(newest.group_by(Outgoing.name, Outgoing.place)), Outgoing.state == State.SENT
            )
        )
        outbox = Outbox(self.session)
        shown = [row for row in rows if (copy := outbox.copy(row.name, platform, row.place)) and not copy.gone]
        for row in shown:
            again = {"key": uuid.uuid4().hex, "kind": "edit", "not_before": now, "created_at": now, "attempts": 0}
            outbox.put(Outgoing(**{**row.model_dump(exclude={"id"}), **again, "state": State.WAITING, "reason": ""}))
        return len(shown)

    # -- who waits for it ---------------------------------------------------------------------------------

    def slow(self, since: datetime, limit: int = 50) -> list[int]:
        """Awaited messages that were not sent since this moment, or can never be, of which nobody was told."""
        unsent = col(Outgoing.state).in_((State.WAITING, State.SENDING)) & (col(Outgoing.created_at) < since)
        stands_still = and_(col(Outgoing.delay) == Delay.NONE, or_(unsent, col(Outgoing.state) == State.DEAD))
        over = and_(col(Outgoing.delay) == Delay.TOLD, col(Outgoing.state).in_((State.SENT, State.DEAD)))
        awaited = or_(*(col(Outgoing.name).startswith(name, autoescape=True) for name in AWAITED))
        query = select(col(Outgoing.id)).where(Outgoing.kind == "post", awaited, or_(stands_still, over))
        return [number for number in self.session.exec(query.order_by(col(Outgoing.id)).limit(limit)) if number]

    def mark(self, number: int, delay: Delay, instead_of: Delay) -> bool:
        """Write down what was told; False when another process told it."""
        table = table_of(Outgoing)
        this = (table.c.id == number) & (table.c.delay == instead_of)
        return self.session.connection().execute(update(table).where(this).values(delay=delay)).rowcount == 1

    def _change(self, number: int, states: Collection[str], **values: object) -> bool:
        table = table_of(Outgoing)
        this = (table.c.id == number) & table.c.state.in_(states)
        done = self.session.connection().execute(update(table).where(this).values(**values)).rowcount == 1
        row = self.session.get(Outgoing, number)
        if row is not None:
            self.session.refresh(row)
        return done
