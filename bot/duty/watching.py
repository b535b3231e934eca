"""Gaps in time: four weeks and three days ahead at nine, and on Thursday what is empty next week."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bot.chat.card import say
from bot.chat.effect import Effects, Place, Priority, Sent
from bot.chat.text import Text, text
from bot.duty.gaps import buttons_for, line
from bot.duty.holes import Hole, holes
from bot.duty.rules import reach_name, tell
from bot.duty.telling import by_place, shortened
from bot.engine.job import Moment
from bot.reference.calendar import local_date, start_of_day
from storage.gaps import Gap, GapState

FAR, NEAR = timedelta(days=28), timedelta(days=3)
"""Gaps are seen four weeks before they are there, and again three days before."""


def look_ahead(moment: Moment, planned: datetime) -> Effects:
    """Each gap twice: the first time it is within four weeks, and the first time it is within three days."""
    now = moment.now
    through = start_of_day(local_date(now) + FAR + timedelta(days=1))
    near = start_of_day(local_date(now) + NEAR + timedelta(days=1))
    found = [hole for hole in holes(moment.store, now, through, moment.config) if hole.starts_at > now]
    soon = [hole for hole in found if hole.starts_at < near and _first_time(moment, hole, "3")]
    for hole in soon:  # who reads it now need not read it again as "within four weeks"
        _first_time(moment, hole, "28")
    later = [hole for hole in found if hole not in soon and _first_time(moment, hole, "28")]
    return [*_tell(moment, soon, "gap-soon", planned), *_tell(moment, later, "gap-later", planned)]


def next_week(moment: Moment, planned: datetime) -> Effects:
    """Thursday: every gap of next week, and for which places the whole week is empty."""
    monday = local_date(planned) + timedelta(days=7 - planned.weekday())
    first, last = start_of_day(monday), start_of_day(monday + timedelta(days=7))
    found = holes(moment.store, max(first, moment.now), last, moment.config)
    for hole in found:
        _first_time(moment, hole, "28")
    return [*_tell(moment, found, "gap-next-week", planned), *_empty(moment, monday, found)]


def _first_time(moment: Moment, hole: Hole, when: str) -> bool:
    """Once; a gap that was closed and opened again later is not told again this way: its change was."""
    key = f"gap:{hole.area}:{hole.reach}:{hole.starts_at.isoformat()}:{when}"
    return moment.store.occurrences.once(key, moment.now)


def _tell(moment: Moment, found: list[Hole], title: str, planned: datetime) -> Effects:
    gaps = [moment.store.gaps.find(*hole) for hole in found]
    open_gaps = [(gap.reach, gap) for gap in gaps if gap.state != GapState.LEFT]
    return [_card(moment, where, mine, title, planned) for where, mine in by_place(moment, open_gaps).items()]


def _card(moment: Moment, where: Place | int, gaps: list[Gap], title: str, planned: datetime) -> Sent:
    lines = [_state(moment, gap) for gap in gaps]
    card = say(*shortened(lines), title=text(title, count=len(gaps)), buttons=buttons_for(moment, gaps))
    return tell(where, f"{title}:{local_date(planned).isoformat()}", card, Priority.DIGEST)


def _state(moment: Moment, gap: Gap) -> Text:
    asked = gap.state in (GapState.ASKED, GapState.NATIONAL)
    return text("gap-line-asked", gap=line(moment, gap)) if asked else line(moment, gap)


def _empty(moment: Moment, monday: date, found: list[Hole]) -> Effects:
    """E17, also where no pattern says what should be there: a place that had shifts and has none next week."""
    first = start_of_day(monday)
    roster = moment.store.roster
    before = {s.reach for s in roster.between(first - FAR, first)}
    there = {s.reach for s in roster.between(first, start_of_day(monday + timedelta(days=7)))}
    told = {hole.reach for hole in found}
    effects: Effects = []
    for reach in sorted(before - there - told):
        words = text("week-empty", reach=reach_name(moment.reference, reach))
        for where in by_place(moment, [(reach, reach)]):
            effects.append(tell(where, f"week-empty:{reach}:{monday.isoformat()}", say(words), Priority.DIGEST))
    return effects
