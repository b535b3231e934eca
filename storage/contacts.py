"""The directory (sociale kaart): contact cards of people and organisations that want to be found."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field, SQLModel, col, select

from storage.shelf import Shelf


class Contact(SQLModel, table=True):
    """A contact card. Lists (`areas`, `topics`, `municipalities`) are `;`-separated."""

    id: int | None = Field(default=None, primary_key=True)
    name: str
    organisation: str = ""
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


class Contacts(Shelf):
    def get(self, contact: int) -> Contact | None:
        return self.session.get(Contact, contact)

    def all(self) -> list[Contact]:
        """Every card that wants to be found."""
        return list(self.session.exec(select(Contact).where(~col(Contact.removed)).order_by(col(Contact.id))))

    def some(self, ids: list[int]) -> list[Contact]:
        """These cards in this order, without the removed ones."""
        rows = self.session.exec(select(Contact).where(col(Contact.id).in_(ids), ~col(Contact.removed)))
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
