"""Workgroups that develop ideas: who is in them, and who leads them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import delete, update
from sqlmodel import Field, SQLModel, col, select

from storage.members import Member
from storage.shelf import Shelf, table_of


class Workgroup(SQLModel, table=True):
    """A workgroup that somebody leads or led; one of the four of F117."""

    slug: str = Field(primary_key=True)
    owner_id: int | None = Field(default=None, foreign_key="member.id")


class WorkgroupMember(SQLModel, table=True):
    """Somebody who takes part in a workgroup."""

    __tablename__ = "workgroup_member"

    workgroup: str = Field(primary_key=True)
    member_id: int = Field(foreign_key="member.id", primary_key=True)
    joined_at: datetime
    until: date | None = None
    """The last day of a specialist who helps for a while; F118."""


class Workgroups(Shelf):
    def join(self, group: str, member: int, now: datetime, until: date | None = None) -> bool:
        """Take part, for good or until a day; False when this member takes part already."""
        add = self.upsert(WorkgroupMember, workgroup=group, member_id=member, joined_at=now, until=until)
        add = add.on_conflict_do_nothing(index_elements=["workgroup", "member_id"])
        joined = self.session.connection().execute(add.returning(table_of(WorkgroupMember).c.member_id)).first()
        return joined is not None

    def leave(self, group: str, member: int) -> bool:
        """False when this member took no part. Who led it leads it no longer."""
        table, lead = table_of(WorkgroupMember), table_of(Workgroup)
        this = (table.c.workgroup == group) & (table.c.member_id == member)
        gone = self.session.connection().execute(delete(table).where(this)).rowcount == 1
        led = (lead.c.slug == group) & (lead.c.owner_id == member)
        self.session.connection().execute(update(lead).where(led).values(owner_id=None))
        return gone

    def lead(self, group: str, member: int) -> bool:
        """Lead a group that nobody leads, or that somebody leads who left; False when somebody does."""
        table = table_of(Workgroup)
        here = select(col(Member.id)).where(col(Member.active))
        free = table.c.owner_id.is_(None) | table.c.owner_id.not_in(here)
        add = self.upsert(Workgroup, slug=group, owner_id=member)
        first = add.on_conflict_do_update(index_elements=["slug"], set_={table.c.owner_id: member}, where=free)
        return self.session.connection().execute(first.returning(table.c.slug)).first() is not None

    def owner(self, group: str) -> Member | None:
        """Who leads it and is still there."""
        query = select(Member).join(Workgroup, col(Workgroup.owner_id) == Member.id)
        return self.session.exec(query.where(Workgroup.slug == group, col(Member.active))).first()

    def members(self, group: str) -> list[Member]:
        """Who takes part and is still there, by name."""
        query = select(Member).join(WorkgroupMember, col(WorkgroupMember.member_id) == Member.id)
        query = query.where(WorkgroupMember.workgroup == group, col(Member.active))
        return list(self.session.exec(query.order_by(Member.name)))

    def guests(self, group: str) -> dict[int, date]:
        """Who takes part for a while, and until which day."""
        query = select(WorkgroupMember).where(WorkgroupMember.workgroup == group)
        rows = self.session.exec(query.where(col(WorkgroupMember.until).is_not(None)))
        return {row.member_id: row.until for row in rows if row.until}

    def of(self, member: int) -> frozenset[str]:
        """The groups that a member takes part in."""
        query = select(WorkgroupMember.workgroup).where(WorkgroupMember.member_id == member)
        return frozenset(self.session.exec(query))
