"""Consults: an anonymised question, its parts (one per legal area), and what was said in it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Index, bindparam, func, update
from sqlmodel import Field, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.entries import Entry as Entry
from storage.entries import Exclusion, excluded_from, said_in
from storage.shelf import Shelf, table_of
from storage.vault import Clean, Vault, seal, unseal


class ConsultState(StrEnum):
    OPEN = "open"
    CLOSED = "gesloten"
    WITHDRAWN = "ingetrokken"


class PartState(StrEnum):
    """Values as in domain 3.6."""

    WAITING = "wacht_op_piket"
    OFFERED = "uitgezet"
    CLAIMED = "opgepakt"
    ASKED_BACK = "vraag_terug"
    ANSWERED = "beantwoord"
    CLOSED = "gesloten"


LIVE = (PartState.WAITING, PartState.OFFERED, PartState.CLAIMED, PartState.ASKED_BACK, PartState.ANSWERED)
UNOWNED = (PartState.WAITING, PartState.OFFERED)


class Step(StrEnum):
    """What happens at a part's next moment when nobody acts before it."""

    OFFER = "aanbieden"
    REMIND = "herinneren"
    ASK_BACKUP = "achterwacht"
    TELL_COORDINATORS = "coordinator"
    GO_NATIONAL = "landelijk"
    TELL_AGAIN = "opnieuw_melden"
    NUDGE_OWNER = "eigenaar_herinneren"
    TAKE_BACK = "terugnemen"
    NUDGE_ASKER = "vrager_herinneren"
    CLOSE = "sluiten"


class Consult(SQLModel, table=True):
    """The record: code, times, areas and outcome. `wrapped_key` opens its entries; None is a tombstone."""

    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(unique=True)
    asker_id: int = Field(foreign_key="member.id", index=True)
    location: str | None
    district: str | None
    kind: str = ""
    urgent: bool = False
    state: str = Field(default=ConsultState.OPEN, index=True)
    created_at: datetime
    closed_at: datetime | None = Field(default=None, index=True)
    outcome: str = "nog_onbekend"
    counterfactual: str = "weet_niet"
    fingerprint: str = Field(index=True)
    """Keyed digest of asker and text: the same question twice within ten minutes is one question."""
    wrapped_key: bytes | None
    erase_at: datetime | None = Field(default=None, index=True)

    @property
    def number(self) -> int:
        """The id of a consult that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id


class Part(SQLModel, table=True):
    """What one legal area does with a consult. While it lives, `next_at` says when the bot looks at it again."""

    __table_args__ = (Index("ix_part_due", "state", "next_at"),)

    id: int | None = Field(default=None, primary_key=True)
    consult_id: int = Field(foreign_key="consult.id", index=True)
    area: str
    state: str
    reach: str = ""
    """Where it is offered: a location, a district or `landelijk`; empty while it waits."""
    shift_id: int | None = None
    offered_to: int | None = None
    backup_to: int | None = None
    passed_by: int | None = None
    """Who gave it back or let it lie; this member is not asked again in the running slot."""
    owner_id: int | None = Field(default=None, index=True)
    asked_at: datetime
    """When the question was first posted; another area or lawyer does not change it."""
    offered_at: datetime | None = None
    claimed_at: datetime | None = None
    answered_at: datetime | None = None
    clock_from: datetime | None = None
    """Since when the running step counts time."""
    step: str
    next_at: datetime | None

    @property
    def number(self) -> int:
        """The id of a part that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id


@cache
def _parts() -> SelectOfScalar[Part]:
    query = select(Part).where(col(Part.consult_id) == bindparam("of")).order_by(col(Part.id))
    return query.execution_options(populate_existing=True)


@cache
def _same_question() -> SelectOfScalar[Consult]:
    alike, fresh = col(Consult.fingerprint) == bindparam("mark"), col(Consult.created_at) > bindparam("since")
    return select(Consult).where(alike, fresh, Consult.state != ConsultState.WITHDRAWN)


@cache
def _sealed() -> Any:
    query = select(col(Entry.box), col(Entry.consult_id), col(Consult.wrapped_key))
    return query.join(Consult, col(Consult.id) == col(Entry.consult_id)).where(col(Entry.id) == bindparam("number"))


class Consults(Shelf):
    def __init__(self, session: Any, vault: Vault) -> None:
        super().__init__(session)
        self.vault = vault
        self._said: dict[int, list[Entry]] = {}  # read once a transaction, like what follows
        self._barred: dict[int, frozenset[str]] = {}

    # -- rows --------------------------------------------------------------------------------------------

    def get(self, consult: int) -> Consult | None:
        return self.session.get(Consult, consult)

    def lock(self, consult: int, *, skip_locked: bool = False) -> Consult | None:
        """The consult as it is now, held until this transaction ends: who changes any part of it does this first.

        With `skip_locked`, None when somebody else holds it.
        """
        self._said.pop(consult, None)
        self._barred.pop(consult, None)
        query = select(Consult).where(Consult.id == consult).with_for_update(skip_locked=skip_locked)
        return self.session.exec(query.execution_options(populate_existing=True)).first()

    def by_code(self, code: str) -> Consult | None:
        return self.session.exec(select(Consult).where(Consult.code == code.strip().upper())).first()

    def part(self, part: int) -> Part | None:
        return self.session.get(Part, part)

    def parts(self, consult: int) -> list[Part]:
        """The parts as they are now; behind `lock` nobody else changes them."""
        return list(self.session.exec(_parts(), params={"of": consult}))

    def same_question(self, fingerprint: str, since: datetime) -> Consult | None:
        """A consult with this fingerprint that was made after `since` and not withdrawn."""
        return self.session.exec(_same_question(), params={"mark": fingerprint, "since": since}).first()

    def open_of_asker(self, member: int) -> list[Consult]:
        query = select(Consult).where(Consult.asker_id == member, Consult.state == ConsultState.OPEN)
        return list(self.session.exec(query.order_by(col(Consult.id))))

    def owned_by(self, member: int) -> list[Part]:
        query = select(Part).where(Part.owner_id == member, col(Part.state).in_(LIVE))
        return list(self.session.exec(query.order_by(col(Part.id))))

    def offered_to(self, member: int) -> list[Part]:
        """Parts that wait for this lawyer or backup to take them."""
        asked = (Part.offered_to == member) | (Part.backup_to == member)
        return list(
            self.session.exec(select(Part).where(asked, Part.state == PartState.OFFERED).order_by(col(Part.id)))
        )

    def open_from_shift(self, shift: int) -> list[Part]:
        """Parts that were offered in this shift, taken, and not answered yet."""
        query = select(Part).where(Part.shift_id == shift, Part.state == PartState.CLAIMED)
        return list(self.session.exec(query.order_by(col(Part.id))))

    # -- the clock -------------------------------------------------------------------------------------------

    def due(self, now: datetime, limit: int = 100) -> list[int]:
        """Ids of parts whose next moment has come, the oldest first."""
        query = select(col(Part.id)).where(col(Part.next_at) <= now, col(Part.state).in_(LIVE))
        return [number for number in self.session.exec(query.order_by(col(Part.next_at)).limit(limit)) if number]

    def take_due(self, part: int, now: datetime) -> Part | None:
        """The part, its consult locked, if its next moment has come and nobody else is at it."""
        consult = self.session.exec(select(Part.consult_id).where(Part.id == part)).first()
        if consult is None or self.lock(consult, skip_locked=True) is None:
            return None
        query = select(Part).where(Part.id == part, col(Part.next_at) <= now, col(Part.state).in_(LIVE))
        return self.session.exec(query.execution_options(populate_existing=True)).first()

    def claim(self, part: int, member: int, now: datetime) -> bool:
        """Make a lawyer the owner if nobody is; the first one wins."""
        return self._change(part, UNOWNED, state=PartState.CLAIMED, owner_id=member, claimed_at=now)

    def release(self, part: int, owner: int) -> bool:
        """Take a part from its owner; False when somebody else has it by now."""
        table = table_of(Part)
        mine = (table.c.id == part) & (table.c.owner_id == owner) & table.c.state.in_(LIVE)
        free = update(table).where(mine).values(owner_id=None, state=PartState.WAITING)
        return self._run(free, part)

    def _change(self, part: int, states: Collection[str], **values: Any) -> bool:
        table = table_of(Part)
        this = (table.c.id == part) & table.c.state.in_(states) & table.c.owner_id.is_(None)
        return self._run(update(table).where(this).values(**values), part)

    def _run(self, statement: Any, part: int) -> bool:
        self.session.flush()
        changed = self.session.connection().execute(statement).rowcount == 1
        if changed and (row := self.session.get(Part, part)):
            self.session.refresh(row)
        return changed

    # -- offices that do not get it -----------------------------------------------------------------------------

    def exclude(self, consult: int, organisation: str) -> None:
        add = self.upsert(Exclusion, consult_id=consult, organisation=organisation).on_conflict_do_nothing()
        self.session.connection().execute(add)
        self._barred.pop(consult, None)

    def excluded(self, consult: int) -> frozenset[str]:
        if consult not in self._barred:
            self._barred[consult] = frozenset(self.session.exec(excluded_from(), params={"of": consult}))
        return self._barred[consult]

    # -- what was said -------------------------------------------------------------------------------------------

    def new_key(self) -> tuple[bytes, bytes]:
        """A key for a consult, and the same wrapped for its row."""
        return self.vault.new_key("consult")

    def say(self, consult: Consult, entry: Entry, text: Clean) -> int:
        """Keep a cleaned text with a consult; returns the entry's id."""
        entry.box = seal(self._key(consult), text, f"entry:{consult.id}")
        self._said.pop(consult.number, None)
        return self.put(entry)

    def rewrite(self, entry: Entry, consult: Consult, text: Clean, now: datetime) -> None:
        entry.box = seal(self._key(consult), text, f"entry:{consult.id}")
        entry.edited_at = now

    def entry(self, entry: int) -> Entry | None:
        return self.session.get(Entry, entry)

    def entry_from(self, source: str) -> Entry | None:
        return self.session.exec(select(Entry).where(Entry.source == source)).first()

    def entries(self, consult: int) -> list[Entry]:
        if consult not in self._said:
            self._said[consult] = list(self.session.exec(said_in(), params={"of": consult}))
        return self._said[consult]

    def question(self, consult: int) -> Entry:
        """The entry that asks; every consult has one."""
        return next(entry for entry in self.entries(consult) if entry.kind == "vraag")

    def text_of(self, entry: int) -> str | None:
        """What an entry says; None when it was erased."""
        row = self.session.execute(_sealed(), {"number": entry}).first()
        if row is None or row.wrapped_key is None:
            return None
        return unseal(self.vault.unwrap(row.wrapped_key, "consult"), row.box, f"entry:{row.consult_id}")

    def erase(self, consult: Consult) -> None:
        """Destroy the key and the boxes: what remains is the record without a word of the case."""
        consult.wrapped_key = None
        consult.erase_at = None
        consult.fingerprint = ""
        for entry in self.entries(consult.number):
            entry.box = b""
            entry.source = ""

    def to_erase(self, now: datetime) -> list[Consult]:
        query = select(Consult).where(col(Consult.erase_at) <= now, col(Consult.wrapped_key).is_not(None))
        return list(self.session.exec(query.limit(100)))

    def count_without_next_moment(self) -> int:
        """Live parts that nobody will ever look at: must be 0."""
        query = select(func.count()).select_from(Part).where(col(Part.state).in_(LIVE), col(Part.next_at).is_(None))
        return self.session.exec(query).one()

    def _key(self, consult: Consult) -> bytes:
        assert consult.wrapped_key is not None, "erased"  # noqa: S101  # callers ask whether it was erased first
        return self.vault.unwrap(consult.wrapped_key, "consult")
