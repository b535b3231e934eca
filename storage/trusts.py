"""Which platforms may show case texts, as an administrator chose in chat; otherwise the configuration says it."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.shelf import Shelf


class PlatformTrust(SQLModel, table=True):
    """What was chosen for one platform, by whom and when."""

    __tablename__ = "platform_trust"

    platform: str = Field(primary_key=True)
    trust: str
    """`volledig` or `alleen-meldingen`."""
    chosen_by: int = Field(foreign_key="member.id")
    at: datetime


class Trusts(Shelf):
    def of(self, platform: str) -> str | None:
        row = self.session.get(PlatformTrust, platform)
        return row.trust if row else None

    def choose(self, platform: str, trust: str, member: int, now: datetime) -> None:
        add = self.upsert(PlatformTrust, platform=platform, trust=trust, chosen_by=member, at=now)
        change = {"trust": trust, "chosen_by": member, "at": now}
        self.session.connection().execute(add.on_conflict_do_update(index_elements=["platform"], set_=change))
        self.session.expire_all()
