"""On which agenda a signal comes: that of the next meeting of its district and area, or none yet."""

from __future__ import annotations

from datetime import datetime

from bot.chat.text import Plain, Text, Words, text
from bot.engine.now import Now
from bot.signals.rules import FORGOTTEN, waits_until
from storage.meetings import Meeting, MeetingState
from storage.roster import NATIONAL
from storage.signals import Level, Signal


def next_meeting(now: Now, district: str | None, area: str, after: datetime | None = None) -> Meeting | None:
    """The meeting at which a signal from this district is discussed; from no district that is the national one."""
    return now.store.meetings.next_for(district or NATIONAL, area, after or now.now)


def meeting_for(now: Now, signal: Signal) -> Meeting | None:
    """The next one at the level where the signal is now, after the one whose agenda it is on."""
    national = signal.level in (Level.NATIONAL, Level.STEERING_GROUP)
    here = now.store.meetings.get(signal.meeting_id) if signal.meeting_id else None
    planned = here is not None and here.state == MeetingState.PLANNED
    after = max(here.starts_at, now.now) if here and planned else now.now
    return next_meeting(now, None if national else signal.district, signal.area, after)


def looked_at(now: Now, meeting: Meeting | None) -> datetime:
    """When a signal is looked at again: well after its meeting, or when it waited long for one."""
    return meeting.ends_at + FORGOTTEN if meeting else waits_until(now.now, now.config)


def destination(now: Now, location: str | None, area: str) -> Words:
    """What its writer reads before sending: which agenda, or that it waits for one."""
    meeting = next_meeting(now, now.reference.district_of(location), area)
    return meeting_words(now, meeting) if meeting else text("signal-waits-short")


def meeting_words(now: Now, meeting: Meeting) -> Text:
    """`het overleg Huurrecht in Overijssel op 9 december om 10.00 uur (OVL-0003)`."""
    series = now.store.meetings.series(meeting.series_id)
    areas = tuple(_area(now, slug) for slug in series.area_list) if series else ()
    district = series.district if series else ""
    if district == NATIONAL:
        return text("signal-meeting-national", areas=areas, at=meeting.starts_at, code=meeting.code)
    where = now.reference.places.districts.get(district)
    place = where.name if where else district
    return text("signal-meeting", areas=areas, district=place, at=meeting.starts_at, code=meeting.code)


def _area(now: Now, slug: str) -> Words:
    return (
        Plain(now.reference.area_name(slug).lower())
        if slug in now.reference.areas
        else text("signal-area-general-within")
    )
