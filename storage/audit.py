"""Who did what, when, to which code: append-only, without a word of content."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, delete, or_
from sqlmodel import Field, SQLModel, col, select

from storage.shelf import Shelf, table_of


class AuditLine(SQLModel, table=True):
    __tablename__ = "audit_line"

    id: int | None = Field(default=None, primary_key=True)
    at: datetime = Field(index=True)
    member_id: int | None = None
    """None: the bot itself."""
    act: str
    """The command, action, form or job."""
    about: str = ""
    """A code such as HUU-0412, or an id; never words about a case."""


class Audit(Shelf):
    def add(self, at: datetime, member: int | None, act: str, about: str = "") -> None:
        self.insert(AuditLine, at=at, member_id=member, act=act, about=about)

    def any_before(self, moment: datetime) -> bool:
        return self.session.exec(select(AuditLine.id).where(AuditLine.at < moment).limit(1)).first() is not None

    def forget_before(self, moment: datetime) -> None:
        """Lines that were kept long enough; their seals stay, and say that they were there."""
        table = table_of(AuditLine)
        self.session.connection().execute(delete(table).where(table.c.at < moment))

    def about(self, code: str) -> list[AuditLine]:
        return list(self.session.exec(select(AuditLine).where(_names(code)).order_by(col(AuditLine.id))))


def _names(code: str) -> ColumnElement[bool]:
    """An act may be about several codes, with a comma between them."""
    about = col(AuditLine.about)
    begins, ends = about.startswith(f"{code},", autoescape=True), about.endswith(f",{code}", autoescape=True)
    return or_(about == code, begins, ends, about.contains(f",{code},", autoescape=True))
