"""The reconciliation: every question that was accepted is answered, open, withdrawn or expired; codes tell how many."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import and_, exists, func, select

from storage.codes import CodeNumber
from storage.consults import Consult, ConsultState, Part
from storage.shelf import Shelf, table_of


@dataclass(frozen=True, slots=True)
class Balance:
    """`accepted` is counted by the codes that were given out, the other four by the questions themselves."""

    accepted: int
    answered: int
    open: int
    withdrawn: int
    expired: int
    """Closed without an answer."""

    @property
    def missing(self) -> int:
        """Accepted and nowhere to be found; below 0: found and never accepted. Must be 0."""
        return self.accepted - self.answered - self.open - self.withdrawn - self.expired


class Balances(Shelf):
    def now(self, prefixes: Collection[str]) -> Balance:
        """The balance of all questions; `prefixes` are those of their codes, such as HUU."""
        consult, part, number = table_of(Consult), table_of(Part), table_of(CodeNumber)
        has_answer = exists().where(part.c.consult_id == consult.c.id, part.c.answered_at.is_not(None))
        closed = consult.c.state == ConsultState.CLOSED
        counts = select(
            func.count().filter(and_(closed, has_answer)),
            func.count().filter(consult.c.state == ConsultState.OPEN),
            func.count().filter(consult.c.state == ConsultState.WITHDRAWN),
            func.count().filter(and_(closed, ~has_answer)),
        ).select_from(consult)
        answered, is_open, withdrawn, expired = self.session.connection().execute(counts).one()
        given = select(func.coalesce(func.sum(number.c.last - number.c.removed), 0))
        accepted = self.session.connection().execute(given.where(number.c.prefix.in_(prefixes))).scalar_one()
        return Balance(int(accepted), answered, is_open, withdrawn, expired)

    def missing_codes(self, prefixes: Collection[str], digits: int = 4) -> list[str]:
        """Codes that were given out and belong to no question; after a removal by age also those that went with it."""
        number, consult = table_of(CodeNumber), table_of(Consult)
        given = self.session.connection().execute(
            select(number.c.prefix, number.c.last, number.c.removed).where(number.c.prefix.in_(prefixes))
        )
        found: list[str] = []
        for prefix, last, removed in given:
            mine = select(consult.c.code).where(consult.c.code.startswith(f"{prefix}-", autoescape=True))
            there = set(self.session.connection().execute(mine).scalars())
            if len(there) != last - removed:
                found += [code for n in range(1, last + 1) if (code := f"{prefix}-{n:0{digits}d}") not in there]
        return found
