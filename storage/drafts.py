"""Drafts: what a person typed and has not sent yet. Encrypted with a key of its own, gone after 30 minutes at most."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Delete, Select, bindparam, delete
from sqlalchemy import select as core_select
from sqlmodel import Field, SQLModel, col, select

from storage.shelf import Shelf, table_of
from storage.vault import Vault, seal_draft, unseal

LIFETIME = timedelta(minutes=30)


class Draft(SQLModel, table=True):
    """One draft. Deleting the row destroys the only copy of its key; its id is never given to another one."""

    id: int | None = Field(default=None, primary_key=True)
    member_id: int = Field(foreign_key="member.id", index=True)
    kind: str
    """What it will become, such as `consult` or `form:signal`."""
    platform: str
    wrapped_key: bytes
    box: bytes
    expires_at: datetime = Field(index=True)


@cache
def _drop() -> Delete:
    table = table_of(Draft)
    return delete(table).where((table.c.member_id == bindparam("of")) & (table.c.kind == bindparam("called")))


@cache
def _drop_one() -> Delete:
    table = table_of(Draft)
    return delete(table).where((table.c.id == bindparam("number")) & (table.c.member_id == bindparam("of")))


@cache
def _one() -> Select[Any]:
    table = table_of(Draft)
    own = (table.c.id == bindparam("number")) & (table.c.member_id == bindparam("of"))
    query = core_select(table.c.member_id, table.c.kind, table.c.wrapped_key, table.c.box)
    return query.where(own, table.c.expires_at > bindparam("at"))


class Drafts(Shelf):
    def __init__(self, session: Any, vault: Vault) -> None:
        super().__init__(session)
        self.vault = vault
        self._fresh: dict[int, tuple[int, dict[str, Any]]] = {}
        """Saved or opened in this transaction, so that nobody need open it again."""

    def save(self, member: int, kind: str, platform: str, content: dict[str, Any], now: datetime) -> int:
        """Keep a draft; it replaces this member's earlier one of the same kind."""
        self.drop(member, kind)
        key, wrapped = self.vault.new_key("draft")
        number = self.insert(
            Draft,
            member_id=member,
            kind=kind,
            platform=platform,
            wrapped_key=wrapped,
            box=seal_draft(key, json.dumps(content), f"draft:{member}:{kind}"),
            expires_at=now + LIFETIME,
        )
        self._fresh[number] = (member, content)
        return number

    def read(self, draft: int, member: int, now: datetime) -> dict[str, Any] | None:
        """The content of one's own draft; None when it is somebody else's, sent, or too old."""
        writer, content = self._fresh.get(draft, (None, {}))
        if writer == member:
            return content
        row = self.session.connection().execute(_one(), {"number": draft, "of": member, "at": now}).first()
        if row is None:
            return None
        content = self._content(row)
        self._fresh[draft] = (member, content)
        return content

    def latest(self, member: int, kind: str, now: datetime) -> tuple[int, dict[str, Any]] | None:
        """This member's draft of a kind, with its id."""
        query = select(Draft).where(Draft.member_id == member, Draft.kind == kind, Draft.expires_at > now)
        row = self.session.exec(query.order_by(col(Draft.id).desc())).first()
        return (row.id or 0, self._content(row)) if row else None

    def waiting(self, kind: str, saved_before: datetime, now: datetime) -> list[int]:
        """Drafts of a kind (`reply` for all of `reply:…`) that were left alone since then and are still there."""
        within = col(Draft.kind).startswith(f"{kind}:", autoescape=True)
        left_alone = col(Draft.expires_at) <= saved_before + LIFETIME
        query = select(col(Draft.id)).where(within, left_alone, col(Draft.expires_at) > now)
        return [number for number in self.session.exec(query.order_by(col(Draft.id))) if number]

    def writer(self, draft: int) -> int | None:
        """None when it is gone."""
        return self.session.exec(select(Draft.member_id).where(Draft.id == draft)).first()

    def drop(self, member: int, kind: str) -> int:
        """Destroy this member's drafts of a kind; how many there were."""
        self._fresh.clear()
        return self.session.connection().execute(_drop(), {"of": member, "called": kind}).rowcount

    def drop_one(self, draft: int, member: int) -> bool:
        """Destroy a draft; False when it was gone already (sent by an earlier press)."""
        self._fresh.clear()
        return self.session.connection().execute(_drop_one(), {"number": draft, "of": member}).rowcount == 1

    def any_expired(self, now: datetime) -> bool:
        return self.session.exec(select(Draft.id).where(Draft.expires_at <= now).limit(1)).first() is not None

    def drop_expired(self, now: datetime) -> int:
        table = table_of(Draft)
        return self.session.connection().execute(delete(table).where(table.c.expires_at <= now)).rowcount

    def _content(self, row: Any) -> dict[str, Any]:
        key = self.vault.unwrap(row.wrapped_key, "draft")
        content: dict[str, Any] = json.loads(unseal(key, row.box, f"draft:{row.member_id}:{row.kind}"))
        return content
