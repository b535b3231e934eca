"""Sending: which process sends which message of the outbox now, and what becomes of it when that process dies."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import Update, bindparam, exists, func, or_, text, tuple_, update
from sqlmodel import col, select

from storage.outbox import Outgoing, State
from storage.shelf import Shelf, table_of

NOBODY_HOLDS_IT = text(
    "NOT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 1"
    " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    " AND (classid::bigint << 32) | objid::bigint = hashtext(outgoing.sender)::bigint)"
)
"""The lock by which a process shows that it lives: `Database.lives`."""


@cache
def _claim() -> Update:
    table = table_of(Outgoing)
    this = (table.c.id == bindparam("number")) & (table.c.state == State.WAITING)
    this &= table.c.attempts == bindparam("tried")
    values = {"state": State.SENDING, "lease_until": bindparam("lease"), "attempts": table.c.attempts + 1}
    values["sender"] = bindparam("process")
    return update(table).where(this).values(values)


class Sending(Shelf):
    def clock(self, now: datetime) -> datetime:
        """By which leases are counted: of PostgreSQL, because replicas' own clocks differ; of SQLite, ours."""
        return now if self.dialect == "sqlite" else self.session.execute(select(func.now())).scalar_one()

    def claim(self, number: int, attempts: int, lease_until: datetime, process: str) -> bool:
        """Take a row for sending, which counts one try more; False when another sender was first."""
        asked = {"number": number, "tried": attempts, "lease": lease_until, "process": process}
        return self.session.connection().execute(_claim(), asked).rowcount == 1

    def keep(self, held: Collection[tuple[int, int]], lease_until: datetime) -> set[int]:
        """Prolong the leases of these rows, each with the number of its try; which of them are still ours."""
        table = table_of(Outgoing)
        ours = tuple_(table.c.id, table.c.attempts).in_(held) & (table.c.state == State.SENDING)
        kept = update(table).where(ours).values(lease_until=lease_until).returning(table.c.id)
        return set(self.session.connection().execute(kept).scalars())

    def settle(self, number: int, attempts: int, **values: object) -> bool:
        """Write down how this try ended; False when somebody else tries by now."""
        table = table_of(Outgoing)
        mine = (table.c.id == number) & (table.c.attempts == attempts)
        mine &= table.c.state.in_((State.SENDING, State.WAITING))  # waiting: taken from us, but nobody began yet
        ended = update(table).where(mine).values(sender=None, **values)
        return self.session.connection().execute(ended).rowcount == 1

    def dead(self, ours: str) -> set[str]:
        """The processes that were sending and, as it looks now, live no more; on SQLite all but ours."""
        sender = func.coalesce(col(Outgoing.sender), "")
        query = select(sender).where(col(Outgoing.state) == State.SENDING, sender != ours).distinct()
        if self.dialect != "sqlite":
            query = query.where(col(Outgoing.sender).is_not(None), NOBODY_HOLDS_IT)
        return set(self.session.execute(query).scalars())

    def release(self, now: datetime, longest: timedelta, held: Collection[int] = (), dead: Collection[str] = ()) -> int:
        """Rows whose sender died in the middle wait again, in doubt (`tried_at` is when the try began).

        It is one of the `dead`, or its lease has run out. A lease that ends later than any that is given today is one
        of before the clock was put back.
        """
        table = table_of(Outgoing)
        over = or_(table.c.lease_until <= now, table.c.lease_until > now + longest)
        over |= func.coalesce(table.c.sender, "").in_(dead)
        expired = (table.c.state == State.SENDING) & over & table.c.id.not_in(held)
        back = (
            update(table)
            .where(expired)
            .values(state=State.WAITING, tried_at=func.coalesce(table.c.tried_at, table.c.not_before), sender=None)
        )
        return self.session.connection().execute(back).rowcount

    def is_being_sent(self) -> bool:
        """Whether anything is, by whomever."""
        return bool(self.session.execute(select(exists().where(col(Outgoing.state) == State.SENDING))).scalar())

    def hasten(self, now: datetime, *, all_of_it: bool) -> None:
        """The clock was put back: what waits for a moment that it named before that is due now.

        Without `all_of_it` only what was queued in what is now the future.
        """
        table = table_of(Outgoing)
        ahead = (table.c.state == State.WAITING) & ((table.c.not_before if all_of_it else table.c.created_at) > now)
        self.session.connection().execute(update(table).where(ahead).values(not_before=now))

    def doubt_everything(self) -> None:
        """A copy was put back: what waited when it was made may have been sent since, so it is looked up first."""
        table = table_of(Outgoing)
        unsent = table.c.state.in_((State.WAITING, State.SENDING))
        values = {"state": State.WAITING, "tried_at": func.coalesce(table.c.tried_at, table.c.created_at)}
        self.session.connection().execute(update(table).where(unsent).values(values))
