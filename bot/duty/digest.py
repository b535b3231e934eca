"""Monday half past eight, in each coordinators' channel: who is on duty now, who this week, and what is empty."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.chat.card import Card, Fact
from bot.chat.effect import Effects, Place, Post, Priority
from bot.chat.text import Text, text
from bot.duty.gaps import buttons_for, line
from bot.duty.holes import holes
from bot.duty.rules import area_names, clock, ending, reach_name
from bot.duty.slots import Slot, grouped
from bot.engine.job import Moment
from bot.help.lines import below
from bot.reference.calendar import local_date, start_of_day
from bot.settings import Channel
from storage.gaps import GapState
from storage.roster import NATIONAL, Shift, ShiftState

MOST_A_DAY = 30


def monday(moment: Moment, planned: datetime) -> Effects:
    """A channel whose location has nothing this week, not even an empty place, gets none."""
    first = local_date(planned)
    end = start_of_day(first + timedelta(days=7))
    shifts = moment.store.roster.between(start_of_day(first), end)
    found = holes(moment.store, moment.now, end, moment.config)
    effects: Effects = []
    for channel in moment.config.channels:
        if channel.kind == "coordinatoren":
            mine = [shift for shift in shifts if _counts(moment, channel, shift.reach)]
            empty = [moment.store.gaps.find(*hole) for hole in found if _counts(moment, channel, hole.reach)]
            empty = [gap for gap in empty if gap.state != GapState.LEFT]
            if mine or empty:
                body = (
                    (text("digest-gaps", count=len(empty)), *(line(moment, gap) for gap in empty[:10])) if empty else ()
                )
                card = Card(
                    title=text("digest-title", day=first),
                    body=(text("digest-full"),) if not empty else body,
                    facts=_facts(moment, mine),
                    buttons=buttons_for(moment, empty),
                )
                name = f"digest:{channel.platform}:{channel.id}:{first.isoformat()}"
                effects.append(Post(name, Place(channel.platform, channel.id), card, priority=Priority.DIGEST))
    return effects


def _counts(moment: Moment, channel: Channel, reach: str) -> bool:
    """What coordinators of a location answer for, and the national slots that stand behind it."""
    location = channel.location
    return location is None or reach in (location, moment.reference.district_of(location), NATIONAL)


def _facts(moment: Moment, shifts: list[Shift]) -> tuple[Fact, ...]:
    there = [shift for shift in shifts if shift.state != ShiftState.FREED]
    running = [s for s in there if s.starts_at <= moment.now < s.ends_at]
    now = _lines(moment, grouped(running)) or [text("board-nobody")]
    days: dict[object, list[Shift]] = {}
    for shift in there:
        days.setdefault(local_date(shift.starts_at), []).append(shift)
    each = tuple(Fact(text("digest-day", day=day), below(_lines(moment, grouped(mine)))) for day, mine in days.items())
    return (Fact(text("digest-now"), below(now)), *each)


def _lines(moment: Moment, slots: Iterable[Slot]) -> list[Text]:
    return [_line(moment, slot) for slot in slots][:MOST_A_DAY]


def _line(moment: Moment, slot: Slot) -> Text:
    lawyer = moment.store.members.get(slot.lawyer_id)
    return text(
        "digest-line",
        start=clock(slot.starts_at),
        end=ending(slot.ends_at),
        area=area_names(moment.reference, slot),
        reach=reach_name(moment.reference, slot.reach),
        lawyer=lawyer.name if lawyer else "",
    )
