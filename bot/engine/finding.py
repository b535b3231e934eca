"""Findings of `kortelijn check`: one line per thing, which is in order or says what is wrong and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from bot.chat.text import Text, text

CLOCK_TOLERANCE = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, and what is wrong with it; nothing wrong is None. `note`: worth knowing, but in order."""

    about: Text
    wrong: Text | None = None
    note: Text | None = None


def clock_finding(platform: Text, date_header: str | None, now: datetime) -> list[Finding]:
    """Our clock beside a platform's, by the Date header of its answer; nothing when that has none."""
    if not date_header:
        return []
    try:
        theirs = parsedate_to_datetime(date_header)
    except ValueError:
        return []
    apart = abs(now - theirs)
    about = text("check-clock", platform=platform)
    if apart <= CLOCK_TOLERANCE:
        return [Finding(about)]
    return [Finding(about, text("check-clock-off", seconds=int(apart.total_seconds())))]
