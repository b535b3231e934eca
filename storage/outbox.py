"""The outbox: everything that must still be sent, in the transaction of what it tells about; and where cards stand."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Index, UniqueConstraint, and_, bindparam, delete, exists, func, or_, update
from sqlalchemy.orm import aliased
from sqlmodel import Field, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.shelf import IN_ORDER, Shelf, begins_with, dialect_insert, table_of

OF_ONE_PLACE = 3
"""How many messages of one place are looked at at once; one of them is sent at a time."""


class State(StrEnum):
    WAITING = "waiting"
    SENDING = "sending"
    SENT = "sent"
    DEAD = "dead"
    PARKED = "parked"
    """Somebody put it aside; it is sent when somebody says so."""


class Delay(StrEnum):
    """What the person who waits for a message was told when it took long."""

    NONE = ""
    TOLD = "gemeld"
    OVER = "voorbij"
    """Told that it arrived after all, or that it cannot."""


class Outgoing(SQLModel, table=True):
    """One thing to send. `body` is a packed card, which holds no case text."""

    __tablename__ = "outgoing"
    __table_args__ = (
        Index("ix_outgoing_due", "state", "priority", "not_before"),
        Index("ix_outgoing_delay", "delay", "state"),
    )

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    """Travels with the message where the platform allows it, so that it can be found again."""
    kind: str
    """post, edit, remove or topic."""
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
    sender: str | None = None
    """Which process is sending it: `Database.process`."""
    reason: str = ""
    """Why the last try failed: a platform's code, never content."""
    delay: str = Delay.NONE
    """What who waits for it was told about that."""


class CardCopy(SQLModel, table=True):
    """Where a named card stands. The message is None until it was sent."""

    __tablename__ = "card_copy"
    __table_args__ = (
        UniqueConstraint("name", "platform", "place"),
        Index("ix_card_copy_message", "platform", "message_id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(sa_type=IN_ORDER)
    platform: str
    place: str
    group: bool = False
    language: str = "nl"
    message_place: str | None = None
    message_id: str | None = None
    gone: bool = False


@cache
def _copy() -> SelectOfScalar[CardCopy]:
    here = and_(col(CardCopy.platform) == bindparam("on"), col(CardCopy.place) == bindparam("at"))
    return select(CardCopy).where(col(CardCopy.name) == bindparam("called"), here)


@cache
def _copies() -> SelectOfScalar[CardCopy]:
    stands = and_(col(CardCopy.name) == bindparam("called"), ~col(CardCopy.gone))
    return select(CardCopy).where(stands).order_by(col(CardCopy.id))


@cache
def _add_copy(dialect: str) -> Any:
    add = dialect_insert(CardCopy, dialect).on_conflict_do_nothing(index_elements=["name", "platform", "place"])
    return add.returning(table_of(CardCopy).c.id)


@cache
def _due() -> SelectOfScalar[Outgoing]:
    """A few of each place, among those that wait for nothing before them: the same card, or the card they reply to."""
    order = (col(Outgoing.priority), col(Outgoing.id))
    rank = func.row_number().over(partition_by=(Outgoing.platform, Outgoing.place), order_by=order)
    due = and_(
        col(Outgoing.state) == State.WAITING,
        col(Outgoing.not_before) <= bindparam("now"),
        col(Outgoing.platform).in_(bindparam("platforms", expanding=True)),
    )
    before = aliased(Outgoing)
    same_place = and_(col(before.platform) == col(Outgoing.platform), col(before.place) == col(Outgoing.place))
    first = or_(col(before.name) == col(Outgoing.name), col(before.name) == col(Outgoing.under))
    unsent = col(before.state).in_((State.WAITING, State.SENDING))
    waits = exists().where(same_place, first, unsent, col(before.id) < col(Outgoing.id))
    free = select(col(Outgoing.id).label("id"), rank.label("rank")).where(due, ~waits).subquery()
    query = select(Outgoing).join(free, col(Outgoing.id) == free.c.id).where(free.c.rank <= OF_ONE_PLACE)
    return query.order_by(*order).limit(bindparam("most"))


class Outbox(Shelf):
    def put(self, row: SQLModel) -> int:
        """As on every shelf; the sender is told when this transaction is committed."""
        self.session.info["queued"] = True
        return super().put(row)

    # -- where cards stand ---------------------------------------------------------------------------

    def copy(self, name: str, platform: str, place: str) -> CardCopy | None:
        return self.session.exec(_copy(), params={"called": name, "on": platform, "at": place}).first()

    def copies(self, name: str) -> list[CardCopy]:
        """Every place where a named card stands or will stand."""
        return list(self.session.exec(_copies(), params={"called": name}))

    def add_copy(self, copy: CardCopy) -> bool:
        """A named card will stand in a place; False when it stands or stood there already."""
        values = {name: value for name, value in copy.model_dump().items() if name != "id"}
        return self.session.connection().execute(_add_copy(self.dialect), values).first() is not None

    def stands(self, copy: int, place: str, message: str) -> None:
        """Write down where a card stands, now that it was sent."""
        self._change_copy(copy, message_place=place, message_id=message)

    def is_gone(self, copy: int) -> None:
        self._change_copy(copy, gone=True)

    def stands_again(self, copy: CardCopy) -> None:
        """A card that was let go will stand in this place after all."""
        old = self.copy(copy.name, copy.platform, copy.place)
        if old and old.id:
            self._change_copy(old.id, gone=False)

    def _change_copy(self, copy: int, **values: object) -> None:
        table = table_of(CardCopy)
        self.session.connection().execute(update(table).where(table.c.id == copy).values(**values))

    def names(self, prefix: str) -> list[str]:
        """The names of cards that begin with this and stand somewhere."""
        query = select(CardCopy.name).where(begins_with(col(CardCopy.name), prefix), ~col(CardCopy.gone))
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

    def dead_letter(self, name: str, platform: str, place: str) -> Outgoing | None:
        """The last thing for this copy that could not be delivered."""
        query = select(Outgoing).where(
            col(Outgoing.name) == name,
            col(Outgoing.platform) == platform,
            col(Outgoing.place) == place,
            col(Outgoing.state) == State.DEAD,
        )
        return self.session.exec(query.order_by(col(Outgoing.id).desc())).first()

    def due(self, now: datetime, platforms: Collection[str], limit: int) -> list[Outgoing]:
        """What may be sent now: first by priority, then by age; a few of each place, so that none fills the list."""
        asked = {"now": now, "platforms": list(platforms), "most": limit}
        return list(self.session.exec(_due(), params=asked))

    def hurry(self, name: str, platform: str, place: str, priority: int) -> None:
        """What waits under this name goes at least as early as what depends on it."""
        table = table_of(Outgoing)
        behind = (
            (table.c.name == name)
            & (table.c.platform == platform)
            & (table.c.place == place)
            & table.c.state.in_((State.WAITING, State.SENDING))  # a try may fail, and then it waits
            & (table.c.priority > priority)
        )
        self.session.connection().execute(update(table).where(behind).values(priority=priority))

    def dead(self) -> list[Outgoing]:
        """What can never be delivered, the oldest first."""
        query = select(Outgoing).where(col(Outgoing.state) == State.DEAD).order_by(col(Outgoing.id))
        return list(self.session.exec(query))

    def counts(self) -> dict[str, int]:
        """How many rows in each state; reads all of a month."""
        query = select(col(Outgoing.state), func.count()).group_by(col(Outgoing.state))
        return dict(self.session.exec(query).all())

    def unsent(self) -> dict[str, int]:
        """The same of what was not sent, which are few."""
        states = col(Outgoing.state).in_((State.WAITING, State.SENDING, State.DEAD, State.PARKED))
        query = select(col(Outgoing.state), func.count()).where(states).group_by(col(Outgoing.state))
        return dict(self.session.exec(query).all())

    def oldest_waiting(self) -> datetime | None:
        query = select(func.min(col(Outgoing.created_at))).where(col(Outgoing.state) == State.WAITING)
        return self.session.exec(query).first()

    def forget_sent_before(self, moment: datetime) -> None:
        """What was sent or put aside; a dead letter stays until somebody does something with it."""
        table = table_of(Outgoing)
        over = table.c.state.in_((State.SENT, State.PARKED))
        old = over & (table.c.created_at < moment)
        self.session.connection().execute(delete(table).where(old))
