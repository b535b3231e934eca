"""The directory (sociale kaart): contact cards of people and organisations that want to be found."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, func
from sqlmodel import Field, SQLModel, col, or_, select

from storage.members import Member
from storage.shelf import Shelf, table_of


class Contact(SQLModel, table=True):
    """A contact card. Lists (`areas`, `topics`, `municipalities`) are `;`-separated."""

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(index=True)
    organisation: str = Field(default="", index=True)
    role: str = ""
    areas: str = ""
    topics: str = ""
    municipalities: str = ""
    phone: str = ""
    email: str = ""
    hours: str = ""
    does: str = ""
    does_not: str = ""
    member_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    confirmed_at: datetime | None = None
    changed_at: datetime = Field(index=True)
    removed: bool = False
    """Of a member's own card: this member does not want to be found."""

    @property
    def number(self) -> int:
        """The id of a card that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id


FINDABLE = ("id", "name", "organisation", "role", "areas", "topics", "municipalities", "email", "member_id", "removed")
"""The columns by which a card is found, and which tell whose it is."""


_VERSION = select(
    select(func.max(Contact.changed_at)).scalar_subquery(),
    select(func.count(col(Member.id))).scalar_subquery(),
    select(func.sum(Member.changes)).scalar_subquery(),
)


_SOME = select(Contact).where(col(Contact.id).in_(bindparam("ids", expanding=True)), ~col(Contact.removed))


class Contacts(Shelf):
    def get(self, contact: int) -> Contact | None:
        return self.session.get(Contact, contact)

    def all(self) -> list[Contact]:
        """Every card that wants to be found."""
        return list(self.session.exec(select(Contact).where(~col(Contact.removed)).order_by(col(Contact.id))))

    def some(self, ids: list[int]) -> list[Contact]:
        """These cards in this order, without the removed ones."""
        rows = self.session.exec(_SOME, params={"ids": ids})
        found = {row.id: row for row in rows}
        return [found[number] for number in ids if number in found]

    def changed_since(self, moment: datetime | None) -> list[Contact]:
        """Cards that were made, changed or removed after `moment`; all of them for None."""
        query = select(Contact)
        return list(self.session.exec(query.where(Contact.changed_at > moment) if moment else query))

    def by_name(self, name: str, organisation: str) -> Contact | None:
        query = select(Contact).where(Contact.name == name, Contact.organisation == organisation, ~col(Contact.removed))
        return self.session.exec(query).first()

    def of_member(self, member: int) -> Contact | None:
        return self.session.exec(select(Contact).where(Contact.member_id == member, ~col(Contact.removed))).first()

    # -- one's own card ------------------------------------------------------------------------------------

    def own(self, member: Member) -> Contact | None:
        """A member's own card, also a removed one: by number, or an imported one with the same e-mail address."""
        mine = or_(
            col(Contact.member_id) == member.id,
            col(Contact.member_id).is_(None) & (func.lower(col(Contact.email)) == member.email) & ~col(Contact.removed),
        )
        query = select(Contact).where(mine).order_by(col(Contact.removed), col(Contact.member_id).is_(None))
        return self.session.exec(query.order_by(col(Contact.id))).first()

    def write(self, member: Member, card: Contact) -> Contact:
        """A member's own card; `card` becomes it when there is none yet. Two presses at once make one card."""
        self.session.exec(select(Member.id).where(Member.id == member.id).with_for_update()).first()
        found = self.own(member)
        if found:
            found.member_id = member.id
            return found
        number = self.put(card)
        made = self.get(number)
        assert made  # noqa: S101  # it was just put
        return made

    def team_number(self, organisation: str) -> str:
        """The telephone number of an organisation itself; empty when it is not known."""
        of_all = (Contact.organisation == organisation) | (Contact.name == organisation)
        nobody = col(Contact.member_id).is_(None) & ~col(Contact.removed) & (Contact.phone != "")
        itself = or_(Contact.name == organisation, Contact.name == "")
        return self.session.exec(select(Contact.phone).where(of_all, nobody, itself).limit(1)).first() or ""

    # -- for an index in memory ----------------------------------------------------------------------------

    def version(self) -> tuple[datetime | None, int, int]:
        """When a card was last made, changed or removed; and numbers that differ after every change of a member."""
        last, members, changes = self.session.connection().execute(_VERSION).one()
        return last, members, changes or 0

    def findable(self, after: datetime | None) -> list[Row[Any]]:
        """The `FINDABLE` columns of cards changed after a moment, also removed ones; of all for None."""
        table = table_of(Contact)
        query = select(*(table.c[name] for name in FINDABLE)).order_by(table.c.id)
        query = query.where(table.c.changed_at > after) if after else query
        return list(self.session.connection().execute(query))

    def owners(self, members: Collection[Member]) -> set[int]:
        """Which of these members have a card of their own, also a removed one."""
        numbers = select(Contact.member_id).where(col(Contact.member_id).is_not(None))
        taken = set(self.session.exec(numbers))
        by_email = {member.email: member.number for member in members}
        email = func.lower(col(Contact.email))
        imported = select(email).where(email.in_(by_email), col(Contact.member_id).is_(None), ~col(Contact.removed))
        return {number for number in taken if number} | {by_email[found] for found in self.session.exec(imported)}
