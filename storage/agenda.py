"""What a meeting decided about each item of its agenda, and what its minutes hold besides: actions and additions."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import UniqueConstraint, update
from sqlmodel import Field, SQLModel, col, select

from storage.members import Member
from storage.shelf import Shelf, table_of
from storage.vault import Clean, Vault, seal, unseal


class Decision(StrEnum):
    NONE = ""
    IDEA = "idee"
    SETTLED = "afgehandeld"
    NATIONAL = "landelijk"
    HELD_OVER = "aangehouden"


class AgendaItem(SQLModel, table=True):
    """A signal at a meeting: where it stands when that was chosen by hand, and what was decided."""

    __tablename__ = "agenda_item"
    __table_args__ = (UniqueConstraint("meeting_id", "signal_id"),)

    id: int | None = Field(default=None, primary_key=True)
    meeting_id: int = Field(foreign_key="meeting.id", index=True)
    signal_id: int = Field(foreign_key="signal.id", index=True)
    position: int | None = None
    """Lower comes first; None: where the bot puts it."""
    decision: str = Decision.NONE
    decided_by: int | None = Field(default=None, foreign_key="member.id")
    decided_at: datetime | None = None


class NoteKind(StrEnum):
    ACTION = "actie"
    ADDITION = "aanvulling"


class Note(SQLModel, table=True):
    """Words in the minutes, encrypted with a key of their own; None is an erased text."""

    id: int | None = Field(default=None, primary_key=True)
    meeting_id: int = Field(foreign_key="meeting.id", index=True)
    kind: str
    author_id: int = Field(foreign_key="member.id")
    written_at: datetime
    wrapped_key: bytes | None
    box: bytes

    @property
    def number(self) -> int:
        """The id of a note that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id


class ActionState(StrEnum):
    OPEN = "open"
    DONE = "gedaan"
    DROPPED = "vervallen"


class Action(SQLModel, table=True):
    """What somebody promised at a meeting, and the day before which."""

    id: int | None = Field(default=None, primary_key=True)
    meeting_id: int = Field(foreign_key="meeting.id", index=True)
    note_id: int = Field(foreign_key="note.id")
    """What must be done."""
    signal_id: int | None = Field(default=None, foreign_key="signal.id")
    owner_id: int = Field(foreign_key="member.id", index=True)
    due_on: date
    state: str = Field(default=ActionState.OPEN, index=True)
    ended_at: datetime | None = None
    next_at: datetime | None = Field(default=None, index=True)
    """When its owner is reminded again; None once it is done."""

    @property
    def number(self) -> int:
        """The id of an action that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id


class Agenda(Shelf):
    def __init__(self, session: Any, vault: Vault) -> None:
        super().__init__(session)
        self.vault = vault

    # -- items --------------------------------------------------------------------------------------

    def items(self, meeting: int) -> dict[int, AgendaItem]:
        """By signal; only those that were moved by hand or decided."""
        query = select(AgendaItem).where(AgendaItem.meeting_id == meeting)
        return {item.signal_id: item for item in self.session.exec(query.order_by(col(AgendaItem.id)))}

    def of_signal(self, signal: int) -> list[AgendaItem]:
        """What meetings decided about a signal, the oldest first."""
        query = select(AgendaItem).where(AgendaItem.signal_id == signal, AgendaItem.decision != Decision.NONE)
        return list(self.session.exec(query.order_by(col(AgendaItem.decided_at))))

    def arrange(self, meeting: int, signals: list[int]) -> None:
        """These signals come in this order, before the others."""
        table = table_of(AgendaItem)
        for position, signal in enumerate(signals):
            add = self.upsert(
                AgendaItem, meeting_id=meeting, signal_id=signal, position=position, decision=Decision.NONE
            )
            same = add.on_conflict_do_update(
                index_elements=["meeting_id", "signal_id"], set_={table.c.position: position}
            )
            self.session.connection().execute(same)
        self.session.expire_all()

    def decide(self, meeting: int, signal: int, decision: Decision, member: int, now: datetime) -> bool:
        """Note a decision; False when this item was decided already."""
        table = table_of(AgendaItem)
        add = self.upsert(
            AgendaItem, meeting_id=meeting, signal_id=signal, decision=decision, decided_by=member, decided_at=now
        )
        first = add.on_conflict_do_update(
            index_elements=["meeting_id", "signal_id"],
            set_={table.c.decision: decision, table.c.decided_by: member, table.c.decided_at: now},
            where=table.c.decision == Decision.NONE,
        )
        self.session.flush()
        decided = self.session.connection().execute(first.returning(table.c.id)).first() is not None
        self.session.expire_all()
        return decided

    def undecide(self, meeting: int, signal: int, decision: Decision) -> bool:
        """Take a decision back; False when it is not this one any more."""
        table = table_of(AgendaItem)
        here = (table.c.meeting_id == meeting) & (table.c.signal_id == signal) & (table.c.decision == decision)
        values = {"decision": Decision.NONE, "decided_by": None, "decided_at": None}
        return self._changes(update(table).where(here).values(**values))

    # -- words in the minutes -----------------------------------------------------------------------

    def write(self, meeting: int, kind: NoteKind, author: int, text: Clean, now: datetime) -> int:
        """Keep a cleaned text with a meeting; the id of the note."""
        key, wrapped = self.vault.new_key("note")
        note = Note(
            meeting_id=meeting,
            kind=kind,
            author_id=author,
            written_at=now,
            wrapped_key=wrapped,
            box=seal(key, text, f"note:{meeting}"),
        )
        return self.put(note)

    def notes(self, meeting: int, kind: NoteKind) -> list[Note]:
        query = select(Note).where(Note.meeting_id == meeting, Note.kind == kind)
        return list(self.session.exec(query.order_by(col(Note.id))))

    def kept(self, meeting: int) -> list[Note]:
        """The notes of a meeting of which the words are still there."""
        query = select(Note).where(Note.meeting_id == meeting, col(Note.wrapped_key).is_not(None))
        return list(self.session.exec(query.order_by(col(Note.id))))

    def authors(self, meeting: int) -> list[int]:
        """Who wrote in the minutes."""
        query = select(Note.author_id).where(Note.meeting_id == meeting)
        return sorted(set(self.session.exec(query)))

    def text_of(self, note: int) -> str | None:
        """What a note says; None when it was erased."""
        row = self.session.get(Note, note)
        if row is None or row.wrapped_key is None:
            return None
        return unseal(self.vault.unwrap(row.wrapped_key, "note"), row.box, f"note:{row.meeting_id}")

    def to_erase(self, written_before: datetime, limit: int = 100) -> list[Note]:
        query = select(Note).where(Note.written_at < written_before, col(Note.wrapped_key).is_not(None))
        return list(self.session.exec(query.limit(limit)))

    def erase(self, note: int) -> None:
        """Destroy the key and the text; who wrote something, and when, remains."""
        row = self.session.get(Note, note)
        if row:
            row.wrapped_key, row.box = None, b""

    # -- actions ------------------------------------------------------------------------------------

    def action(self, number: int) -> Action | None:
        return self.session.get(Action, number)

    def actions(self, meeting: int) -> list[Action]:
        return list(self.session.exec(select(Action).where(Action.meeting_id == meeting).order_by(col(Action.id))))

    def open_actions(self, meetings: Collection[int]) -> list[Action]:
        """Of these meetings, the one that must be done first in front."""
        query = select(Action).where(col(Action.meeting_id).in_(meetings), Action.state == ActionState.OPEN)
        return list(self.session.exec(query.order_by(col(Action.due_on), col(Action.id))))

    def actions_of(self, member: int) -> list[Action]:
        """What a member still has to do."""
        query = select(Action).where(Action.owner_id == member, Action.state == ActionState.OPEN)
        return list(self.session.exec(query.order_by(col(Action.due_on), col(Action.id))))

    def actions_ever_of(self, member: int) -> list[Action]:
        """What a member has to do, did, or had to do, the oldest first."""
        return list(self.session.exec(select(Action).where(Action.owner_id == member).order_by(col(Action.id))))

    def end_action(self, number: int, state: ActionState, now: datetime) -> bool:
        """False when it was not open any more."""
        return self._change_action(number, state=state, ended_at=now, next_at=None)

    def postpone(self, number: int, until: date, next_at: datetime) -> bool:
        return self._change_action(number, due_on=until, next_at=next_at)

    def of_the_gone(self) -> list[Action]:
        """Open actions of members who have left."""
        query = select(Action).join(Member, col(Member.id) == Action.owner_id)
        return list(self.session.exec(query.where(Action.state == ActionState.OPEN, ~col(Member.active))))

    def hand_action(self, number: int, owner: int, next_at: datetime) -> bool:
        """Give an open action to somebody else."""
        return self._change_action(number, owner_id=owner, next_at=next_at)

    def due(self, now: datetime, limit: int = 100) -> list[int]:
        """Open actions of which the owner must be reminded."""
        query = select(col(Action.id)).where(Action.state == ActionState.OPEN, col(Action.next_at) <= now)
        return [number for number in self.session.exec(query.order_by(col(Action.next_at)).limit(limit)) if number]

    def move_on(self, number: int, now: datetime, next_at: datetime) -> bool:
        """Plan the reminder after this one; False when somebody else did."""
        return self._change_action(number, table_of(Action).c.next_at <= now, next_at=next_at)

    def _change_action(self, number: int, *more: Any, **values: Any) -> bool:
        table = table_of(Action)
        return self._changes(
            update(table).where(table.c.id == number, table.c.state == ActionState.OPEN, *more).values(**values)
        )

    def _changes(self, statement: Any) -> bool:
        self.session.flush()
        changed = self.session.connection().execute(statement).rowcount == 1
        self.session.expire_all()
        return changed
