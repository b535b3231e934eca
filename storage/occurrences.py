"""What happened by itself, once: an occurrence key in local wall time, written with its effect."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field, SQLModel, col, select

from storage.shelf import Shelf, table_of


class Occurrence(SQLModel, table=True):
    key: str = Field(primary_key=True)
    ran_at: datetime = Field(index=True)


class Watermark(SQLModel, table=True):
    """Up to which moment a job of the timetable was done."""

    job: str = Field(primary_key=True)
    done_until: datetime


class Occurrences(Shelf):
    def once(self, key: str, now: datetime) -> bool:
        """True for the first who asks; the key is taken with the caller's transaction."""
        add = self.upsert(Occurrence, key=key, ran_at=now).on_conflict_do_nothing(index_elements=["key"])
        return self.session.connection().execute(add.returning(table_of(Occurrence).c.key)).first() is not None

    def happened(self, key: str) -> bool:
        return self.session.get(Occurrence, key) is not None

    def watermark(self, job: str, start: datetime) -> datetime:
        """Until when a job was done; `start` when it never ran. Locks the row where the database can."""
        add = self.upsert(Watermark, job=job, done_until=start).on_conflict_do_nothing(index_elements=["job"])
        self.session.connection().execute(add)
        query = select(Watermark).where(Watermark.job == job).with_for_update()
        return self.session.exec(query).one().done_until

    def done_until(self, job: str, moment: datetime) -> None:
        row = self.session.exec(select(Watermark).where(Watermark.job == job)).one()
        row.done_until = moment

    def last_ran(self) -> datetime | None:
        query = select(Watermark).order_by(col(Watermark.done_until).desc())
        row = self.session.exec(query).first()
        return row.done_until if row else None
