"""The roster on paper: every Monday one page per region with names and numbers, for the day that chat is down."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from babel.dates import format_date

from bot.chat.card import Card, File
from bot.chat.catalogue import Voice
from bot.chat.effect import Effects
from bot.chat.text import text
from bot.duty.drawing import Cell, Grid, paper
from bot.duty.rules import clock, ending, reach_name, tell_coordinators
from bot.duty.week import Row, Turn, Week, week_of
from bot.engine.job import Job, Moment, Routine
from bot.reference.calendar import local_date
from storage.members import Member, Role
from storage.roster import NATIONAL

PDF = "application/pdf"
LANGUAGE = "nl"
MOST_COORDINATORS = 4


def post_paper(moment: Moment, planned: datetime) -> Effects:
    """For every location that has somebody on duty this week."""
    monday = local_date(planned)
    return [effect for place in _locations(moment) for effect in _for_place(moment, place, monday)]


def _locations(moment: Moment) -> list[str]:
    extra = [location.slug for location in moment.config.locations]
    return list(dict.fromkeys([*moment.reference.places.locations, *extra]))


def _for_place(moment: Moment, place: str, monday: date) -> Effects:
    district = moment.reference.district_of(place)
    near = tuple(each for each in (place, district) if each)
    week = week_of(moment.store, moment.config, monday, (*near, NATIONAL))
    if not any(row.reach in near for row in week.rows):
        return []
    words = {"place": reach_name(moment.reference, place), "number": week.number}
    file_name = f"piketrooster-{place}-week-{week.number}.pdf"
    file = File(file_name, PDF, page(moment, week, place), text("paper-alt", **words))
    card = Card(body=(text("paper-card", **words),), file=file)
    return tell_coordinators(moment.store, moment.config, moment.reference, place, f"paper:{place}:{monday}", card)


def page(moment: Moment, week: Week, place: str) -> bytes:
    """A4, lying."""
    voice = Voice(LANGUAGE, moment.now)
    people = {who: row for who in week.people if (row := moment.store.members.get(who))}
    title = text("paper-title", place=reach_name(moment.reference, place), number=week.number)
    heads = tuple(str(format_date(day, "EEEE d MMMM", locale=LANGUAGE)) for day in week.days)
    rows = tuple((_label(moment, row, voice), _days(week, row, people, voice)) for row in week.rows)
    return paper(Grid(voice.say(title), heads, rows, tuple(_foot(moment, place, voice))))


def _label(moment: Moment, row: Row, voice: Voice) -> tuple[str, ...]:
    return moment.reference.area_name(row.area), voice.say(reach_name(moment.reference, row.reach))


def _days(week: Week, row: Row, people: dict[int, Member], voice: Voice) -> tuple[tuple[Cell, ...], ...]:
    days = range(len(week.days))
    return tuple(tuple(_cell(turn, people, voice) for turn in row.turns.get(number, ())) for number in days)


def _cell(turn: Turn, people: dict[int, Member], voice: Voice) -> Cell:
    hours = voice.say(text("week-hours", start=clock(turn.starts_at), end=ending(turn.ends_at)))
    lawyer, backup = people.get(turn.lawyer or 0), people.get(turn.backup or 0)
    if lawyer is None:
        return Cell((hours, voice.say(text("week-nobody"))), alarm=True)
    second = (voice.say(text("paper-backup", name=backup.name)), backup.phone) if backup else ()
    return Cell(tuple(line for line in (hours, lawyer.name, lawyer.phone, *second) if line))


def _foot(moment: Moment, place: str, voice: Voice) -> Iterator[str]:
    """Who can be called about it, and how old it is."""
    coordinators = moment.store.members.with_role(Role.COORDINATOR, place)[:MOST_COORDINATORS]
    for member in coordinators:
        yield voice.say(text("paper-coordinator", name=member.name, phone=member.phone))
    made = str(format_date(local_date(moment.now), "d MMMM yyyy", locale=LANGUAGE))
    yield voice.say(text("paper-made", day=made, at=clock(moment.now)))


JOBS: tuple[Job, ...] = (Routine("paper-roster", "30 7 * * mon", post_paper),)
