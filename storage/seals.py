"""Seals over the audit: a chain of keyed digests, so that a line that is changed or taken out later is noticed.

A seal is put over lines that are a few minutes old, by a job and not by who acts: nobody waits for the one before.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Field, SQLModel, col, select

from storage.audit import AuditLine
from storage.shelf import Shelf
from storage.vault import Vault

SETTLED = timedelta(minutes=2)
"""Older lines are all there: no transaction lasts so long."""
AT_ONCE = 5000


class AuditSeal(SQLModel, table=True):
    """Over the lines from `first` to `last`, and over the seal before it."""

    __tablename__ = "audit_seal"

    id: int | None = Field(default=None, primary_key=True)
    first: int
    last: int = Field(unique=True)
    lines: int
    sealed_at: datetime
    digest: str
    """Needs the operator's key, so who has only the database cannot make one."""


class Seals(Shelf):
    def __init__(self, session: Any, vault: Vault) -> None:
        super().__init__(session)
        self.vault = vault

    def unsealed(self, now: datetime) -> bool:
        return bool(self._lines_after(self._last(), now, limit=1))

    def seal(self, now: datetime) -> None:
        """Put a seal over the lines that have none; when another process did so just now, the database refuses."""
        before = self._newest()
        lines = self._lines_after(before.last if before else 0, now, limit=AT_ONCE)
        if not lines:
            return
        digest = self.vault.fingerprint(*_parts(before.digest if before else "", lines))
        first, last = lines[0].id or 0, lines[-1].id or 0
        self.put(AuditSeal(first=first, last=last, lines=len(lines), sealed_at=now, digest=digest))

    def broken(self, since: datetime) -> list[int]:
        """The seals made since then that do not match their lines, or the seal before them; older lines may be gone."""
        found: list[int] = []
        before = ""
        for seal in self.session.exec(select(AuditSeal).order_by(col(AuditSeal.id))):
            parts = _parts(before, self._between(seal)) if seal.sealed_at > since else ()
            if parts and not self.vault.is_fingerprint(seal.digest, *parts):
                found.append(seal.id or 0)
            before = seal.digest
        return found

    def _between(self, seal: AuditSeal) -> list[AuditLine]:
        within = (col(AuditLine.id) >= seal.first) & (col(AuditLine.id) <= seal.last)
        return list(self.session.exec(select(AuditLine).where(within).order_by(col(AuditLine.id))))

    def _lines_after(self, last: int, now: datetime, limit: int) -> list[AuditLine]:
        query = select(AuditLine).where(col(AuditLine.id) > last, AuditLine.at <= now - SETTLED)
        return list(self.session.exec(query.order_by(col(AuditLine.id)).limit(limit)))

    def _newest(self) -> AuditSeal | None:
        return self.session.exec(select(AuditSeal).order_by(col(AuditSeal.id).desc())).first()

    def _last(self) -> int:
        newest = self._newest()
        return newest.last if newest else 0


def _parts(before: str, lines: Iterable[AuditLine]) -> tuple[str, ...]:
    written = [[line.id, line.at.isoformat(), line.member_id, line.act, line.about] for line in lines]
    return "audit", before, json.dumps(written)
