"""How people ask: for the one who asked, and never to compare people."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Integer, cast, func, select

from storage.consults import Consult, ConsultState
from storage.shelf import Shelf, table_of


class Askers(Shelf):
    def urgency(self, start: datetime, end: datetime) -> list[tuple[int, int, int]]:
        """Per member how many questions were urgent and how many there were; withdrawn ones are not counted."""
        table = table_of(Consult)
        query = (
            select(table.c.asker_id, func.sum(cast(table.c.urgent, Integer)), func.count())
            .where(table.c.created_at >= start, table.c.created_at < end, table.c.state != ConsultState.WITHDRAWN)
            .group_by(table.c.asker_id)
        )
        rows = self.session.connection().execute(query)
        return [(int(member), int(urgent), int(asked)) for member, urgent, asked in rows]
