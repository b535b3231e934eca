"""Calendar feeds: who may read the roster at a secret address. Only a digest of the secret is kept."""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime
from enum import StrEnum

from sqlalchemy import UniqueConstraint, delete
from sqlmodel import Field, SQLModel, col, select

from storage.shelf import Shelf, table_of


class FeedKind(StrEnum):
    MINE = "mijn"
    WHOLE = "heel"


class Feed(SQLModel, table=True):
    """One address of each kind for each member."""

    __table_args__ = (UniqueConstraint("member_id", "kind"),)

    id: int | None = Field(default=None, primary_key=True)
    member_id: int = Field(foreign_key="member.id")
    kind: str
    digest: str = Field(unique=True)
    made_at: datetime


class Feeds(Shelf):
    def of(self, member: int) -> dict[str, Feed]:
        """A member's feeds by kind."""
        query = select(Feed).where(Feed.member_id == member).execution_options(populate_existing=True)
        return {feed.kind: feed for feed in self.session.exec(query.order_by(col(Feed.kind)))}

    def renew(self, member: int, kind: FeedKind, secret: str, now: datetime) -> None:
        """From now on this secret opens it; the one before does not any more."""
        values = {"digest": _digest(secret), "made_at": now}
        add = self.upsert(Feed, member_id=member, kind=kind, **values)
        put = add.on_conflict_do_update(index_elements=["member_id", "kind"], set_=values)
        self.session.connection().execute(put)

    def revoke(self, member: int, kind: FeedKind) -> bool:
        """False when there was none."""
        table = table_of(Feed)
        mine = delete(table).where((table.c.member_id == member) & (table.c.kind == kind))
        return self.session.connection().execute(mine).rowcount == 1

    def opened_by(self, secret: str) -> Feed | None:
        """The feed behind a secret. Looked up by digest, so that how long it takes says nothing about the secret."""
        digest = _digest(secret)
        feed = self.session.exec(select(Feed).where(Feed.digest == digest)).first()
        return feed if feed and hmac.compare_digest(feed.digest, digest) else None


def _digest(secret: str) -> str:
    """The secret is long and random, so a plain digest cannot be guessed back."""
    return hashlib.sha256(secret.encode()).hexdigest()
