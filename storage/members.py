"""Members, their accounts on platforms, and the codes that join the two."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache

from sqlalchemy import UniqueConstraint, bindparam, delete, text, update
from sqlmodel import Field, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.shelf import Shelf, table_of

WRONG_CODES = 5
"""So many codes may one account try within `TRY_AGAIN_AFTER`, counted from the first."""
TRY_AGAIN_AFTER = timedelta(hours=1)


class Role(StrEnum):
    """What somebody may do; values as in the import file."""

    FIRST_LINE = "eerstelijn"
    LAWYER = "advocaat"
    COORDINATOR = "coordinator"
    NATIONAL = "landelijk"
    STEERING_GROUP = "stuurgroep"
    ADMIN = "beheerder"
    PRIVACY_OFFICER = "fg"


class OrganisationKind(StrEnum):
    JURIDISCH_LOKET = "hjl"
    SOCIAAL_RAADSLIEDEN = "sr"
    LAW_OFFICE = "advocaat"
    OTHER = "anders"


class Member(SQLModel, table=True):
    """A participant. `roles` and `areas` are lists, kept as `;`-separated slugs."""

    id: int | None = Field(default=None, primary_key=True)
    name: str
    organisation: str
    kind: str = OrganisationKind.OTHER
    roles: str = ""
    areas: str = ""
    location: str | None = None
    phone: str = ""
    email: str = Field(unique=True)
    """Lower case."""
    language: str = "nl"
    home: str | None = None
    """The platform where cards go: the one on which this member was last active, unless `home_chosen`."""
    home_chosen: bool = False
    """The member chose `home`; being active elsewhere does not change it."""
    active: bool = True
    changes: int = Field(default=0, sa_column_kwargs={"onupdate": text("changes + 1")})
    """How often this row was changed; counted by every UPDATE, so that a copy of it can tell that it is old."""

    @property
    def number(self) -> int:
        """The id of a member that is stored."""
        assert self.id is not None  # noqa: S101  # only a row that was never saved has none
        return self.id

    @property
    def role_set(self) -> frozenset[str]:
        return frozenset(filter(None, self.roles.split(";")))

    @property
    def area_set(self) -> frozenset[str]:
        return frozenset(filter(None, self.areas.split(";")))


class Account(SQLModel, table=True):
    """A member's account on a platform; `place` is the address of the private chat."""

    __table_args__ = (UniqueConstraint("platform", "account"),)

    id: int | None = Field(default=None, primary_key=True)
    platform: str
    account: str
    place: str
    member_id: int = Field(foreign_key="member.id", index=True)


class LinkCode(SQLModel, table=True):
    """A code that joins an account to a member once; only its digest is kept."""

    __tablename__ = "link_code"

    digest: str = Field(primary_key=True)
    member_id: int = Field(foreign_key="member.id")
    expires_at: datetime
    used_at: datetime | None = None


class CodeTry(SQLModel, table=True):
    """How many codes an account tried; only a digest of the account is kept, because it is a stranger's."""

    __tablename__ = "code_try"

    digest: str = Field(primary_key=True)
    tries: int
    since: datetime = Field(index=True)
    """When the first of them was tried."""


@cache
def _by_account() -> SelectOfScalar[Member]:
    query = select(Member).join(Account, col(Account.member_id) == Member.id)
    this = (col(Account.platform) == bindparam("on")) & (col(Account.account) == bindparam("number"))
    return query.where(this, col(Member.active))


@cache
def _accounts() -> SelectOfScalar[Account]:
    return select(Account).where(col(Account.member_id) == bindparam("of")).order_by(col(Account.id))


class Members(Shelf):
    def get(self, member: int) -> Member | None:
        return self.session.get(Member, member)

    def by_account(self, platform: str, account: str) -> Member | None:
        """The active member behind an account."""
        return self.session.exec(_by_account(), params={"on": platform, "number": account}).first()

    def by_place(self, platform: str, place: str) -> Member | None:
        """The active member whose private chat this is."""
        query = select(Member).join(Account, col(Account.member_id) == Member.id)
        return self.session.exec(
            query.where(Account.platform == platform, Account.place == place, col(Member.active))
        ).first()

    def by_email(self, email: str) -> Member | None:
        return self.session.exec(
            select(Member).where(Member.email == email.strip().lower(), col(Member.active))
        ).first()

    def some(self, ids: Collection[int]) -> list[Member]:
        """These members, without the ones who left."""
        return list(self.session.exec(select(Member).where(col(Member.id).in_(ids), col(Member.active))))

    def ever_by_email(self, email: str) -> Member | None:
        """The member with this address, also one who left."""
        return self.session.exec(select(Member).where(Member.email == email.strip().lower())).first()

    def all(self) -> list[Member]:
        """Every active member, by name."""
        return list(self.session.exec(select(Member).where(col(Member.active)).order_by(Member.name)))

    def with_role(self, role: Role, location: str | None = None) -> list[Member]:
        """Active members with a role, at one location or everywhere."""
        members = [member for member in self.all() if role in member.role_set]
        return [member for member in members if location is None or member.location == location]

    def account_of(self, member: int) -> Account | None:
        """The account where this member reads: on the home platform, else any."""
        accounts = self.accounts_of(member)
        row = self.get(member)
        home = row.home if row else None
        return next((account for account in accounts if account.platform == home), accounts[0] if accounts else None)

    def accounts_of(self, member: int) -> list[Account]:
        return list(self.session.exec(_accounts(), params={"of": member}))

    def platforms(self) -> set[str]:
        """Where anybody has an account."""
        return set(self.session.exec(select(Account.platform).distinct()))

    def account(self, number: int) -> Account | None:
        return self.session.get(Account, number)

    def add_account(self, member: int, platform: str, account: str, place: str) -> None:
        """Join an account to a member; an account that belonged to somebody else moves."""
        self.remove_account(platform, account)
        self.put(Account(platform=platform, account=account, place=place, member_id=member))

    def remove_account(self, platform: str, account: str) -> None:
        for row in self.session.exec(select(Account).where(Account.platform == platform, Account.account == account)):
            self.session.delete(row)
        self.session.flush()

    def add_code(self, code: str, member: int, expires_at: datetime) -> None:
        self.put(LinkCode(digest=_digest(code), member_id=member, expires_at=expires_at))

    def may_try_code(self, platform: str, account: str, now: datetime) -> bool:
        """Count a try; False from the sixth within an hour."""
        table = table_of(CodeTry)
        self.session.connection().execute(delete(table).where(table.c.since <= now - TRY_AGAIN_AFTER))
        add = self.upsert(CodeTry, digest=_digest(f"{platform} {account}"), tries=1, since=now)
        add = add.on_conflict_do_update(index_elements=["digest"], set_={"tries": table.c.tries + 1})
        tries: int = self.session.connection().execute(add.returning(table.c.tries)).scalar_one()
        return tries <= WRONG_CODES

    def use_code(self, code: str, now: datetime) -> Member | None:
        """The member this code was made for, once and before it expires; None otherwise."""
        table = table_of(LinkCode)
        spend = (
            update(table)
            .where(table.c.digest == _digest(code), table.c.used_at.is_(None), table.c.expires_at > now)
            .values(used_at=now)
            .returning(table.c.member_id)
        )
        member = self.session.connection().execute(spend).scalar()
        return self.get(member) if member is not None else None


def _digest(code: str) -> str:
    return hashlib.sha256(code.strip().upper().encode()).hexdigest()
