"""The outbox: everything that must still be sent, in the transaction of what it tells about; and where cards stand."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, UniqueConstraint, delete, func, update
from sqlmodel import Field, SQLModel, col, select

from storage.shelf import Shelf, table_of

OF_ONE_PLACE = 3
"""How many messages of one place are looked at at once; one of them is sent at a time."""


class State(StrEnum):
    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    DEAD = "dead"


class Outgoing(SQLModel, table=True):
    """One thing to send. `body` is a packed card, which holds no case text."""

    __tablename__ = "outgoing"
    __table_args__ = (Index("ix_outgoing_due", "state", "priority", "not_before"),)

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    """Travels with the message where the platform allows it, so that it can be found again."""
    kind: str
    """post, edit or remove."""
    name: str = Field(index=True)
    platform: str
    place: str
    group: bool = False
    language: str = "nl"
    under: str | None = None
    body: str = "{}"
    priority: int
    state: str = State.WAITING
    not_before: datetime
    created_at: datetime
    attempts: int = 0
    tried_at: datetime | None = None
    """When a try began whose end is unknown; None when nothing is in doubt."""
    lease_until: datetime | None = None
    reason: str = ""
    """Why the last try failed: a platform's code, never content."""


class CardCopy(SQLModel, table=True):
    """Where a named card stands. The message is None until it was sent."""

    __tablename__ = "card_copy"
    __table_args__ = (
        UniqueConstraint("name", "platform", "place"),
        Index("ix_card_copy_message", "platform", "message_id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    name: str
    platform: str
    place: str
    group: bool = False
    language: str = "nl"
    message_place: str | None = None
    message_id: str | None = None
    gone: bool = False


class Outbox(Shelf):
    # -- where cards stand ---------------------------------------------------------------------------

    def copy(self, name: str, platform: str, place: str) -> CardCopy | None:
        query = select(CardCopy).where(
            col(CardCopy.name) == name, col(CardCopy.platform) == platform, col(CardCopy.place) == place
        )
        return self.session.exec(query).first()

    def copies(self, name: str) -> list[CardCopy]:
        """Every place where a named card stands or will stand."""
        query = select(CardCopy).where(col(CardCopy.name) == name, ~col(CardCopy.gone)).order_by(col(CardCopy.id))
        return list(self.session.exec(query))

    def names(self, prefix: str) -> list[str]:
        """The names of cards that begin with this and stand somewhere."""
        query = select(CardCopy.name).where(col(CardCopy.name).startswith(prefix, autoescape=True), ~col(CardCopy.gone))
        return sorted(set(self.session.exec(query)))

    def card_at(self, platform: str, place: str, message: str) -> str | None:
        """The name of the card that a message is."""
        query = select(CardCopy.name).where(
            col(CardCopy.platform) == platform,
            col(CardCopy.message_id) == message,
            col(CardCopy.message_place) == place,
        )
        return self.session.exec(query).first()

    def move_place(self, platform: str, old: str, new: str) -> None:
        """A place got another address: cards that wait for it and copies that stand there follow."""
        for model in (Outgoing, CardCopy):
            table = table_of(model)
            here = (table.c.platform == platform) & (table.c.place == old)
            self.session.connection().execute(update(table).where(here).values(place=new))

    def leave_place(self, platform: str, place: str) -> list[Outgoing]:
        """Nothing goes to a private chat any more, edits neither. Returns the new cards that waited for it."""
        table, copies = table_of(Outgoing), table_of(CardCopy)
        query = select(Outgoing).where(
            col(Outgoing.platform) == platform,
            col(Outgoing.place) == place,
            col(Outgoing.state) == State.WAITING,
            ~col(Outgoing.group),
        )
        waiting = list(self.session.exec(query.order_by(col(Outgoing.id))))
        drop = delete(table).where(table.c.id.in_([row.id for row in waiting]), table.c.state == State.WAITING)
        self.session.connection().execute(drop)
        here = (copies.c.platform == platform) & (copies.c.place == place) & ~copies.c.group
        self.session.connection().execute(update(copies).where(here).values(gone=True))
        return [row for row in waiting if row.kind == "post"]

    # -- what waits --------------------------------------------------------------------------------------

    def waiting(self, name: str, platform: str, place: str) -> Outgoing | None:
        """The last thing that waits for this copy, if nobody is sending it."""
        query = select(Outgoing).where(
            col(Outgoing.name) == name,
            col(Outgoing.platform) == platform,
            col(Outgoing.place) == place,
            col(Outgoing.state) == State.WAITING,
            col(Outgoing.tried_at).is_(None),
        )
        return self.session.exec(query.order_by(col(Outgoing.id).desc())).first()

    def due(self, now: datetime, platforms: Collection[str], limit: int) -> list[Outgoing]:
        """What may be sent now: first by priority, then by age; a few of each place, so that none fills the list."""
        order = (col(Outgoing.priority), col(Outgoing.id))
        rank = func.row_number().over(partition_by=(Outgoing.platform, Outgoing.place), order_by=order)
        ranked = (
            select(col(Outgoing.id).label("id"), rank.label("rank"))
            .where(
                col(Outgoing.state) == State.WAITING,
                col(Outgoing.not_before) <= now,
                col(Outgoing.platform).in_(platforms),
            )
            .subquery()
        )
        query = select(Outgoing).join(ranked, col(Outgoing.id) == ranked.c.id).where(ranked.c.rank <= OF_ONE_PLACE)
        return list(self.session.exec(query.order_by(*order).limit(limit)))

    def hurry(self, name: str, platform: str, place: str, priority: int) -> None:
        """What waits under this name goes at least as early as what depends on it."""
        table = table_of(Outgoing)
        behind = (
            (table.c.name == name)
            & (table.c.platform == platform)
            & (table.c.place == place)
            & (table.c.state == State.WAITING)
            & (table.c.priority > priority)
        )
        self.session.connection().execute(update(table).where(behind).values(priority=priority))

    def earlier(self, row: Outgoing) -> bool:
        """Whether something must go before this: the same card, or the card it is a reply to, in the same place."""
        names = [row.name, row.under] if row.under else [row.name]
        query = select(col(Outgoing.id)).where(
            col(Outgoing.platform) == row.platform,
            col(Outgoing.place) == row.place,
            col(Outgoing.name).in_(names),
            col(Outgoing.state).in_((State.WAITING, State.SENDING)),
            col(Outgoing.id) < row.id,
        )
        return self.session.exec(query.limit(1)).first() is not None

    def claim(self, number: int, now: datetime, lease_until: datetime) -> bool:
        """Take a row for sending; False when another sender was first."""
        table = table_of(Outgoing)
        take = (
            update(table)
            .where(table.c.id == number, table.c.state == State.WAITING)
            .values(state=State.SENDING, lease_until=lease_until, attempts=table.c.attempts + 1)
        )
        return self.session.connection().execute(take).rowcount == 1

    def settle(self, number: int, lease_until: datetime, **values: object) -> bool:
        """Write down how a try ended; False when the lease ran out and somebody else has the row."""
        table = table_of(Outgoing)
        mine = (table.c.id == number) & (table.c.state == State.SENDING) & (table.c.lease_until == lease_until)
        return self.session.connection().execute(update(table).where(mine).values(**values)).rowcount == 1

    def release_expired(self, now: datetime) -> int:
        """Rows whose sender died in the middle: they wait again, in doubt (`tried_at` is when the try began)."""
        table = table_of(Outgoing)
        expired = (table.c.state == State.SENDING) & (table.c.lease_until <= now)
        back = (
            update(table)
            .where(expired)
            .values(state=State.WAITING, tried_at=func.coalesce(table.c.tried_at, table.c.not_before))
        )
        return self.session.connection().execute(back).rowcount

    def dead(self) -> list[Outgoing]:
        """What can never be delivered, the oldest first."""
        query = select(Outgoing).where(col(Outgoing.state) == State.DEAD).order_by(col(Outgoing.id))
        return list(self.session.exec(query))

    def counts(self) -> dict[str, int]:
        """How many rows in each state."""
        query = select(col(Outgoing.state), func.count()).group_by(col(Outgoing.state))
        return dict(self.session.exec(query).all())

    def oldest_waiting(self) -> datetime | None:
        query = select(func.min(col(Outgoing.created_at))).where(col(Outgoing.state) == State.WAITING)
        return self.session.exec(query).first()

    def next_due(self) -> datetime | None:
        """When the next row may be sent."""
        query = select(func.min(col(Outgoing.not_before))).where(col(Outgoing.state) == State.WAITING)
        return self.session.exec(query).first()

    def forget_sent_before(self, moment: datetime) -> None:
        table = table_of(Outgoing)
        old = (table.c.state == State.SENT) & (table.c.created_at < moment)
        self.session.connection().execute(delete(table).where(old))
