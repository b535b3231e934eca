"""Planning: a series begins, and there are always some meetings ahead of us."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.chat.card import Button, Card, Fact
from bot.chat.effect import Effects, Priority
from bot.chat.text import Text, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.now import Now
from bot.help.lines import below
from bot.meetings import actions, cards
from bot.meetings.gathering import Gathering, find, series_title
from bot.meetings.inviting import invite_all
from bot.meetings.rhythm import following, holiday, starts, week
from bot.meetings.rules import SEATS, in_channel, series_channel
from bot.meetings.timeline import first
from bot.reference.calendar import local
from bot.signals.agenda import place
from storage.meetings import GENERAL, Meeting, Series, ends
from storage.members import Member, Role
from storage.roster import NATIONAL
from storage.signals import Level, Signal

AHEAD = 2
"""So many meetings of each series are planned, so that there is always one to hold something over to."""
WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Wish:
    """What a coordinator wants: which areas, how often, and where."""

    areas: tuple[str, ...]
    rhythm: str
    venue: str


def new_series(context: Context, wish: Wish) -> Series:
    """A series without a date yet; those who coordinate the place sit on its seats. Refusal when there is one."""
    me = context.person
    district = context.reference.district_of(me.location) or NATIONAL
    row = Series(
        district=district,
        location=me.location if district != NATIONAL else None,
        areas=";".join(wish.areas),
        rhythm=wish.rhythm,
        minutes=context.config.meeting_minutes,
        venue=wish.venue,
        seats=";".join(SEATS),
        organiser_id=me.number,
        created_at=context.now,
    )
    number = context.store.meetings.start_series(row)
    series = context.store.meetings.series(number) if number else None
    if series is None:
        raise Refusal(text("series-exists"), actions.LIST.button(text("meeting-show-all")))
    for member in _regulars(context, series):
        context.store.attendance.sit(series.number, member.kind, member.number)
    return series


def _regulars(context: Context, series: Series) -> list[Member]:
    """One coordinator of each kind of organisation, from the place itself where there is one. F132."""
    role = Role.NATIONAL if series.district == NATIONAL else Role.COORDINATOR
    near = [m for m in context.store.members.with_role(role) if _is_near(context, series, m)]
    near.sort(key=lambda m: (m.number != context.person.number, m.location != series.location, m.name))
    return [m for kind in series.seat_list for m in [next((n for n in near if n.kind == kind), None)] if m]


def _is_near(context: Context, series: Series, member: Member) -> bool:
    return series.district in (NATIONAL, context.reference.district_of(member.location))


def begin(context: Context, series: Series, starts_at: datetime) -> Effects:
    """The first date is known: the rhythm counts from there."""
    here = local(starts_at)
    series.first_on, series.clock = here.date(), f"{here:%H:%M}"
    context.store.session.flush()
    effects = fill_up(context, series)
    card = begun(context, series)
    return [*effects, *series_channel(context, series, f"series:{series.number}:begun", card, Priority.RECEIPT)]


def begun(at: Now, series: Series) -> Card:
    """What was planned, and which seats are still empty."""
    meetings = at.store.meetings.of_series(series.number)
    dates = below([text("meeting-date-line", code=m.code, at=m.starts_at) for m in meetings])
    return Card(
        title=text("series-title", about=series_title(at.reference, series)),
        body=(text(f"series-begun-{series.rhythm}", minutes=series.minutes), *_empty(at, series)),
        facts=(Fact(text("series-first-dates"), dates), *seat_facts(at, series)),
        buttons=(actions.SEATS.button(text("series-seats"), series.number),),
    )


def seat_facts(at: Now, series: Series) -> tuple[Fact, ...]:
    sitting = at.store.attendance.seats(series.number)
    names = {seat.member_id: m.name for seat in sitting if (m := at.store.members.get(seat.member_id))}
    lines = []
    for kind in series.seat_list:
        people = tuple(names[seat.member_id] for seat in sitting if seat.kind == kind and seat.member_id in names)
        seat = text(f"seat-{kind}")
        lines.append(text("seat-people", seat=seat, people=people) if people else text("seat-nobody", seat=seat))
    return (Fact(text("series-seats"), below(lines)),)


def _empty(at: Now, series: Series) -> tuple[Text, ...]:
    taken = {seat.kind for seat in at.store.attendance.seats(series.number)}
    empty = tuple(text(f"seat-{kind}") for kind in series.seat_list if kind not in taken)
    return (text("series-empty-seats", seats=empty),) if empty else ()


# -- the meetings of a series --------------------------------------------------------------------------------


def fill_up(at: Now, series: Series) -> Effects:
    """Plan meetings until there are enough ahead."""
    effects: Effects = []
    while _ahead(at, series) < AHEAD:
        effects += plan_next(at, series)
    return effects


def _ahead(at: Now, series: Series) -> int:
    return len(at.store.meetings.coming_of(series.number, at.now))


def plan_next(at: Now, series: Series) -> Effects:
    """The next day of the rhythm that is not behind us; on a holiday the coordinators are asked first. E64."""
    meeting = _row(at, series)
    if not at.store.meetings.plan(meeting):
        return []
    gathering = find(at, at.store.meetings.get(meeting.number))
    assert gathering is not None  # noqa: S101  # it was planned just now
    placed = [effect for signal in waiting(at, series) for effect in place(at, signal)]
    name = holiday(gathering.meeting.starts_at, gathering.days_off)
    asked = propose_other_date(gathering, name) if name else invite_all(gathering)
    return [*placed, *asked, *warn_of_clash(gathering)]


def _row(at: Now, series: Series) -> Meeting:
    assert series.first_on is not None  # noqa: S101  # only a series with a first day gets meetings
    last = at.store.meetings.last_planned(series.number)
    on = following(series.first_on, series.rhythm, last)
    while starts(on, series.clock) <= at.now:
        on = following(series.first_on, series.rhythm, on)
    starts_at = starts(on, series.clock)
    step, next_at = first(starts_at, at.now)
    return Meeting(
        code=at.store.codes.next_code("OVL"),
        series_id=series.number,
        planned_on=on,
        starts_at=starts_at,
        ends_at=ends(starts_at, series.minutes),
        venue=series.venue,
        step=step,
        next_at=next_at,
    )


def waiting(at: Now, series: Series) -> list[Signal]:
    """Open signals that this series would discuss and that are on no agenda."""
    if series.district == NATIONAL:
        found = at.store.signals.open_at(Level.NATIONAL)
    else:
        found = [s for s in at.store.signals.open_in(series.district) if s.level in (Level.LOCAL, Level.REGIONAL)]
    areas = {*series.area_list, GENERAL}
    return [signal for signal in found if signal.meeting_id is None and signal.area in areas]


def propose_other_date(gathering: Gathering, name: str) -> Effects:
    """Never moved by itself: until somebody chooses, nobody is asked to come on a holiday."""
    meeting = gathering.meeting
    later = a_week_later(gathering)
    seen = meeting.sequence
    card = cards.say_about(
        gathering,
        "meeting-on-holiday",
        actions.WEEK_LATER.button(text("meeting-to", at=later), meeting.number, seen, style="primary"),
        actions.KEEP_DATE.button(text("meeting-keep-date"), meeting.number, seen),
        actions.CANCEL_SURE.button(text("meeting-skip"), meeting.number, seen),
        holiday=text(f"holiday-{name.replace('_', '-')}"),
        later=later,
    )
    return in_channel(gathering, "holiday", card)


def a_week_later(gathering: Gathering) -> datetime:
    """The same weekday and time in the first week without a holiday on it."""
    here = local(gathering.meeting.starts_at)
    on = here.date() + WEEK
    while holiday(starts(on, f"{here:%H:%M}"), gathering.days_off):
        on += WEEK
    return starts(on, f"{here:%H:%M}")


def warn_of_clash(gathering: Gathering) -> Effects:
    """The same people at two meetings in one week; E65."""
    clashes = clashing(gathering)
    if not clashes:
        return []
    others = tuple(text("meeting-date-line", code=other.code, at=other.starts_at) for other in clashes)
    move: Button = actions.MOVE.button(text("meeting-move"), gathering.number)
    return in_channel(gathering, "clash", cards.say_about(gathering, "meeting-clash", move, others=others))


def clashing(gathering: Gathering) -> list[Meeting]:
    members = [row.member_id for row in gathering.asked()]
    found = gathering.store.attendance.meetings_of(members, *week(gathering.meeting.starts_at)) if members else []
    return [meeting for meeting in found if meeting.id != gathering.meeting.id]
