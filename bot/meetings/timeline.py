"""What the bot does for a meeting by itself, step by step, and when: data in, data out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from enum import StrEnum

from bot.reference.calendar import at, local, local_date, next_workday
from storage.meetings import Meeting

MORNING = time(9)
"""When the coordinators are asked what was decided; domain 2.4-7."""
TWO_HOURS = timedelta(hours=2)
EVERY_MONTH = timedelta(days=28)


class Step(StrEnum):
    """What comes next for a meeting; in this order."""

    CALL = "oproep"
    AGENDA = "conceptagenda"
    SEATS = "bezetting"
    TOMORROW = "morgen"
    SOON = "straks"
    BEGIN = "begin"
    DECIDE = "besluiten"
    AGAIN = "besluiten_weer"
    WEEK_1 = "besluiten_week_1"
    WEEK_2 = "besluiten_week_2"
    WEEK_3 = "besluiten_week_3"
    NATIONAL = "besluiten_landelijk"
    """Decisions that were forgotten for so long are a national matter; E69. It repeats until there are none."""


def _days(number: int) -> Callable[[datetime], datetime]:
    """So many days earlier, at the same time on the clock."""

    def earlier(starts_at: datetime) -> datetime:
        here = local(starts_at)
        return at(here.date() - timedelta(days=number), here.time())

    return earlier


BEFORE: dict[Step, Callable[[datetime], datetime]] = {
    Step.CALL: _days(14),
    Step.AGENDA: _days(7),
    Step.SEATS: _days(2),
    Step.TOMORROW: _days(1),
    Step.SOON: lambda starts_at: starts_at - TWO_HOURS,
    Step.BEGIN: lambda starts_at: starts_at,
}
"""Counted from the start of the meeting; domain 4.7 and E60."""
_LADDER = (Step.DECIDE, Step.AGAIN, Step.WEEK_1, Step.WEEK_2, Step.WEEK_3, Step.NATIONAL)

ASKED = ("decide", *(f"asked-{step}" for step in _LADDER))
"""The cards in the channel on which decisions are noted; one of them stands there at a time."""


def first(starts_at: datetime, now: datetime) -> tuple[Step, datetime]:
    """Where a meeting begins that is planned or moved at this moment: what lies behind it is not done any more."""
    coming = ((step, when(starts_at)) for step, when in BEFORE.items())
    return next(((step, when) for step, when in coming if when > now), (Step.DECIDE, now))


def due(meeting: Meeting, now: datetime) -> Step | None:
    """The step to take now. After an outage it is the latest one; none when that would come after its event."""
    step = Step(meeting.step)
    if step not in BEFORE:
        return step
    over = meeting.ends_at if now >= meeting.starts_at else meeting.starts_at
    passed = [each for each, when in BEFORE.items() if when(meeting.starts_at) <= now]
    latest = passed[-1] if passed else step
    return latest if now < over else None


def after(meeting: Meeting, now: datetime, optional: frozenset[str]) -> tuple[Step, datetime]:
    """The step that follows the one that is due, and when."""
    step = Step(meeting.step)
    if step in BEFORE:
        coming = ((each, when(meeting.starts_at)) for each, when in BEFORE.items())
        return next(((each, when) for each, when in coming if when > now), _asked(meeting.ends_at, optional))
    if step == Step.NATIONAL:
        return step, now + EVERY_MONTH
    following = _LADDER[_LADDER.index(step) + 1]
    on = local_date(now)
    day = next_workday(on, optional) if following == Step.AGAIN else on + timedelta(weeks=1)
    return following, at(day, MORNING)


def again_after(now: datetime, optional: frozenset[str]) -> tuple[Step, datetime]:
    """A decision was taken back: it is asked again the next working day."""
    return Step.AGAIN, at(next_workday(local_date(now), optional), MORNING)


def _asked(ends_at: datetime, optional: frozenset[str]) -> tuple[Step, datetime]:
    return Step.DECIDE, at(next_workday(local_date(ends_at), optional), MORNING)
