"""Why something was decided, in the words of who decided it; each encrypted with a key of its own."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel, col, select

from storage.shelf import Shelf
from storage.vault import Clean, Vault, seal, unseal


class Reason(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    author_id: int = Field(foreign_key="member.id")
    written_at: datetime
    wrapped_key: bytes | None
    """None: erased."""
    box: bytes
    erase_at: datetime | None = Field(index=True)


class Reasons(Shelf):
    def __init__(self, session: Any, vault: Vault) -> None:
        super().__init__(session)
        self.vault = vault

    def write(self, author: int, text: Clean, now: datetime, erase_at: datetime) -> int:
        """Keep a cleaned text; its id."""
        key, wrapped = self.vault.new_key("reason")
        box = seal(key, text, f"reason:{wrapped.hex()}")
        row = Reason(author_id=author, written_at=now, wrapped_key=wrapped, box=box, erase_at=erase_at)
        return self.put(row)

    def text_of(self, reason: int) -> str | None:
        """What it says; None when it was erased."""
        row = self.session.get(Reason, reason)
        if row is None or row.wrapped_key is None:
            return None
        return unseal(self.vault.unwrap(row.wrapped_key, "reason"), row.box, f"reason:{row.wrapped_key.hex()}")

    def to_erase(self, now: datetime) -> list[int]:
        query = select(col(Reason.id)).where(col(Reason.erase_at) <= now, col(Reason.wrapped_key).is_not(None))
        return [number for number in self.session.exec(query.limit(100)) if number]

    def erase(self, reason: int) -> None:
        """Destroy the key and the text."""
        row = self.session.get(Reason, reason)
        if row is not None:
            row.wrapped_key, row.box, row.erase_at = None, b"", None
            self.session.flush()
