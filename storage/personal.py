"""What is stored about one member, in every table: to be seen, taken along, and erased."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import Column, Table, delete, func, or_, select, update
from sqlmodel import SQLModel

from storage.absences import Absence
from storage.agenda import Note
from storage.contacts import Contact
from storage.drafts import Draft
from storage.entries import Entry
from storage.feeds import Feed
from storage.ideas import Idea
from storage.members import Account, LinkCode, Member
from storage.outbox import CardCopy
from storage.reasons import Reason
from storage.reminders import ReminderChoice
from storage.shelf import Shelf, table_of
from storage.signals import Signal

WITHOUT_KEY = {
    "part": ("owner_id", "offered_to", "backup_to", "passed_by"),
    "audit_line": ("member_id",),
}
"""Columns with a member's id that the database does not check as a foreign key."""
SECRET = {"box", "wrapped_key", "digest", "fingerprint"}
"""Encrypted or digests: they say nothing to anybody."""
OWN = (Account, LinkCode, Contact, Draft, Feed, ReminderChoice, Absence)
"""Rows that are about a member and nobody else: erased with the member."""
COUNTED = {
    "consult": "asker_id",
    "entry": "author_id",
    "shift": "lawyer_id",
    "signal": "raised_by",
    "idea": "proposed_by",
    "attendance": "member_id",
    "action": "owner_id",
}
"""The rows that are counted for a member, and the column that says whose they are."""
WRITTEN = (
    (Entry, "author_id"),
    (Signal, "raised_by"),
    (Note, "author_id"),
    (Idea, "proposed_by"),
    (Reason, "author_id"),
)
"""Where texts of members are, and the column that says whose."""
GONE = "oud-deelnemer"

Row = dict[str, Any]


class Personal(Shelf):
    def about(self, member: int) -> dict[str, list[Row]]:
        """Every row in which this member stands, by table; without what is encrypted."""
        found: dict[str, list[Row]] = {}
        for table, columns in columns_of_members():
            mine = or_(*(column == member for column in columns))
            rows = self.session.connection().execute(select(table).where(mine)).mappings()
            found[table.name] = [{name: _plain(row[name]) for name in row if name not in SECRET} for row in rows]
        return {name: rows for name, rows in found.items() if rows}

    def counts(self, member: int) -> dict[str, int]:
        """How many consults, messages, shifts, signals, ideas, meetings and promises are this member's own."""
        counted: dict[str, int] = {}
        for table, column in COUNTED.items():
            mine = SQLModel.metadata.tables[table].c[column] == member
            counted[table] = self.session.connection().execute(select(func.count()).where(mine)).scalar_one()
        return counted

    def written_by(self, member: int) -> dict[str, list[int]]:
        """What this member wrote, by id, the oldest first: questions, signals, ideas, notes, reasons."""
        found: dict[str, list[int]] = {}
        for model, author in WRITTEN:
            table = table_of(model)
            mine = select(table.c.id).where(table.c[author] == member).order_by(table.c.id)
            found[table.name] = list(self.session.connection().execute(mine).scalars())
        return found

    def erase(self, member: int) -> None:
        """Name, numbers, accounts and own cards go; counts and codes stay behind somebody without a name."""
        for model in OWN:
            table = table_of(model)
            self.session.connection().execute(delete(table).where(table.c.member_id == member))
        table = table_of(Member)
        nobody = {
            "name": GONE,
            "organisation": "",
            "email": f"{GONE}-{member}",
            "phone": "",
            "areas": "",
            "roles": "",
            "location": None,
            "home": None,
            "active": False,
        }
        self.session.connection().execute(update(table).where(table.c.id == member).values(**nobody))
        self.session.expire_all()

    def readers(self, cards: str) -> dict[int, set[str]]:
        """Who has a card whose name begins so on the screen, by member: the names of those cards."""
        copy, account = table_of(CardCopy), table_of(Account)
        query = select(account.c.member_id, copy.c.name).join(
            account, (account.c.platform == copy.c.platform) & (account.c.place == copy.c.place)
        )
        shown = copy.c.name.startswith(cards, autoescape=True) & copy.c.message_id.is_not(None)
        found: dict[int, set[str]] = {}
        for member, name in self.session.connection().execute(query.where(shown)):
            found.setdefault(member, set()).add(name)
        return found


def columns_of_members() -> Iterator[tuple[Table, list[Column[Any]]]]:
    """Every table in which members stand, with the columns that say which."""
    for table in SQLModel.metadata.sorted_tables:
        columns = [column for column in table.columns if _is_of_member(table, column)]
        if columns:
            yield table, columns


def _is_of_member(table: Table, column: Column[Any]) -> bool:
    if table.name == "member":
        return column.name == "id"
    keyed = any(key.target_fullname == "member.id" for key in column.foreign_keys)
    return keyed or column.name in WITHOUT_KEY.get(table.name, ())


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
