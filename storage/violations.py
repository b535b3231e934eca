"""What the self-audit found wrong and is still wrong: told once, and gone when it is mended."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from sqlalchemy import delete, func, update
from sqlmodel import Field, SQLModel, col, select

from storage.shelf import Shelf, table_of


class Wrong(StrEnum):
    """What an open thing lacks, or what is still there and should not be."""

    OWNER = "eigenaar"
    """Nobody who is still a member sees to it, and it stands in no queue."""
    MOMENT = "moment"
    """Nobody will look at it again."""
    LATE = "te_laat"
    """Its moment passed long ago and nothing happened."""
    MESSAGE = "bericht"
    """The card of who must act, or who waits, stands nowhere and is not on its way."""
    KEPT = "bewaard"
    """A text or a draft that should have been erased."""
    STUCK = "verzending"
    """A message that a sender took and never let go of."""
    UNDELIVERABLE = "onbestelbaar"
    """A message that can never be delivered; until somebody sends it again or parks it."""


class Violation(SQLModel, table=True):
    """One thing that is wrong: `about` is a code or a kind with an id, never words."""

    wrong: str = Field(primary_key=True)
    about: str = Field(primary_key=True)
    since: datetime
    looks: int = 1
    """By how many audits one after the other it was found."""
    told: bool = False


Flaw = tuple[Wrong, str]


class Violations(Shelf):
    def settle(self, found: Iterable[Flaw], now: datetime) -> None:
        """Write down what one audit found: what is new, what was there already, and nothing of what is mended."""
        flaws = {(str(wrong), about) for wrong, about in found}
        table = table_of(Violation)
        for row in self.all():
            this = (table.c.wrong == row.wrong) & (table.c.about == row.about)
            if (row.wrong, row.about) not in flaws:
                self.session.connection().execute(delete(table).where(this))
            else:
                self.session.connection().execute(update(table).where(this).values(looks=table.c.looks + 1))
                flaws.discard((row.wrong, row.about))
        for wrong, about in sorted(flaws):
            self.insert(Violation, wrong=wrong, about=about, since=now, looks=1, told=False)
        self.session.expire_all()

    def all(self) -> list[Violation]:
        return list(self.session.exec(select(Violation).order_by(col(Violation.wrong), col(Violation.since))))

    def untold(self, looks: int) -> list[Violation]:
        """What so many audits found and nobody heard of yet."""
        query = select(Violation).where(~col(Violation.told), Violation.looks >= looks)
        return list(self.session.exec(query.order_by(col(Violation.wrong), col(Violation.about))))

    def are_told(self, looks: int) -> None:
        """What `untold` gave was told."""
        table = table_of(Violation)
        self.session.connection().execute(update(table).where(table.c.looks >= looks).values(told=True))

    def counts(self) -> dict[str, int]:
        """How many there are of each kind now."""
        query = select(col(Violation.wrong), func.count()).group_by(col(Violation.wrong))
        return dict(self.session.exec(query).all())
