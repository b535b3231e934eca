"""A meeting that stands in the database, for stories about signals that do not care how it was planned."""

from __future__ import annotations

from datetime import date, timedelta

from town import Town

from storage.meetings import Meeting, Series
from storage.store import Store


def plan_meeting(town: Town, district: str = "overijssel", areas: str = "huur", days: int = 8) -> str:
    """A meeting so many days from now; returns its code."""

    def save(store: Store) -> str:
        starts_at = town.clock.now() + timedelta(days=days)
        series = Series(
            district=district,
            location="zwolle",
            areas=areas,
            rhythm="2m",
            first_on=date(2026, 12, 1),
            clock="10:00",
            minutes=120,
            seats="hjl",
            organiser_id=town.dirk.member.number,
            created_at=town.clock.now(),
        )
        number = store.meetings.start_series(series)
        assert number
        code = store.codes.next_code("OVL")
        meeting = Meeting(
            code=code,
            series_id=number,
            planned_on=starts_at.date(),
            starts_at=starts_at,
            ends_at=starts_at + timedelta(hours=2),
        )
        assert store.meetings.plan(meeting)
        return code

    return town.database.write_now(save)
