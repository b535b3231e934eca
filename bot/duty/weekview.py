"""/piket week: the roster of a week in words and as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from babel.dates import format_date

from bot.chat.card import Action, Card, Fact, File
from bot.chat.catalogue import Voice
from bot.chat.effect import Effects, Reply
from bot.chat.text import Plain, Text, Words, text
from bot.duty.days import read_day
from bot.duty.drawing import Cell, Grid, picture
from bot.duty.rules import COORDINATORS, clock, ending, reach_name
from bot.duty.week import Row, Turn, Week, week_of
from bot.engine.errors import Refusal
from bot.engine.feature import Context, Press
from bot.help.lines import stacked
from bot.reference.calendar import local_date
from bot.reference.letters import normalise
from storage.members import Role
from storage.roster import NATIONAL

SHOW = Action("duty.week", (str, str))
"""Its Monday, and the location or district, or `-` for everything."""
EVERYTHING = "-"
NEXT = frozenset({"volgende", "volgende week", "next", "next week"})
MOST_ROWS = 20
PNG = "image/png"


def week(context: Context, typed: str) -> Effects:
    """A place and a day may be named; else it is this week where the asker works."""
    place, rest = _place(context, typed)
    monday = _monday(_day(rest, local_date(context.now)))
    return [Reply(_card(context, monday, place), secret=True)]


def show(context: Context, monday: str, place: str) -> Effects:
    try:
        day = date.fromisoformat(monday)
    except ValueError:
        raise Refusal(text("button-gone")) from None
    return [Reply(_card(context, _monday(day), None if place == EVERYTHING else place), secret=True)]


def reaches(context: Context, place: str | None) -> tuple[str, ...] | None:
    """The place itself, its district and the whole country; None for everything."""
    if place is None:
        return None
    district = context.reference.district_of(place)
    return tuple(dict.fromkeys(each for each in (place, district, NATIONAL) if each))


def grid(week: Week, voice: Voice, title: Text, names: dict[int, str], labels: Sequence[tuple[str, ...]]) -> Grid:
    """The week as a table to draw; a label for each row."""
    today = local_date(voice.now)
    heads = tuple(str(format_date(day, "EEE d MMM", locale=voice.language)) for day in week.days)
    rows = tuple(
        (label, tuple(tuple(_cell(turn, voice, names) for turn in row.turns.get(n, ())) for n in range(len(week.days))))
        for row, label in zip(week.rows, labels, strict=True)
    )
    column = week.days.index(today) if today in week.days else None
    return Grid(voice.say(title), heads, rows, today=column)


def _cell(turn: Turn, voice: Voice, names: dict[int, str]) -> Cell:
    hours = voice.say(_hours(turn))
    if turn.lawyer is None:
        return Cell((hours, voice.say(text("week-nobody"))), alarm=True)
    return Cell((hours, names.get(turn.lawyer, "")))


def _hours(turn: Turn) -> Text:
    return text("week-hours", start=clock(turn.starts_at), end=ending(turn.ends_at))


def _card(context: Context, monday: date, place: str | None) -> Card:
    found = week_of(context.store, context.config, monday, reaches(context, place))
    where = text("week-everywhere") if place is None else reach_name(context.reference, place)
    title = text("week-title", number=found.number, place=where)
    buttons = tuple(
        SHOW.button(text(name), str(monday + timedelta(days=days)), place or EVERYTHING)
        for name, days in (("week-before", -7), ("week-after", 7))
    )
    if not found.rows:
        return Card(title=title, body=(text("week-nothing"),), buttons=buttons)
    shown = Week(monday, found.rows[:MOST_ROWS])
    more = (text("week-more", count=len(found.rows) - MOST_ROWS),) if len(found.rows) > MOST_ROWS else ()
    nobody = sum(turn.lawyer is None for turn in found.turns)
    body = (text("week-nobody-on", count=nobody), *more) if nobody else more
    file = _picture(context, shown, title)
    return Card(
        title=title, body=body, facts=_facts(context, shown), hint=text("week-hint"), buttons=buttons, file=file
    )


def _facts(context: Context, week: Week) -> tuple[Fact, ...]:
    """Everything on the picture, day by day."""
    facts = []
    for number, day in enumerate(week.days):
        lines = [_line(context, row, turn) for row in week.rows for turn in row.turns.get(number, ())]
        facts.append(Fact(text("week-day", day=day), stacked(lines) if lines else text("week-no-duty")))
    return tuple(facts)


def _line(context: Context, row: Row, turn: Turn) -> Words:
    who = Plain(_name(context, turn.lawyer)) if turn.lawyer else text("week-nobody")
    area, reach = context.reference.area_name(row.area), reach_name(context.reference, row.reach)
    return text("week-line", hours=_hours(turn), area=area, reach=reach, who=who)


def _picture(context: Context, week: Week, title: Text) -> File:
    voice = Voice(context.person.language, context.now)
    names = {number: _name(context, number) for number in week.people}
    labels = [_label(context, row, voice) for row in week.rows]
    content = picture(grid(week, voice, title, names, labels))
    return File(f"week-{week.number}.png", PNG, content, text("week-alt", number=week.number))


def _label(context: Context, row: Row, voice: Voice) -> tuple[str, ...]:
    return context.reference.area_name(row.area), voice.say(reach_name(context.reference, row.reach))


def _name(context: Context, member: int | None) -> str:
    row = context.store.members.get(member) if member else None
    return row.name if row else ""


def _place(context: Context, typed: str) -> tuple[str | None, str]:
    """The location or district that is named, or where the asker works, and the rest of the words."""
    found = context.reference.places.mentioned(typed)
    if found is None:
        everywhere = context.person.role_set & {Role.NATIONAL, Role.ADMIN}
        return (None if everywhere else context.person.location), typed
    place, rest = found
    slug = place.location.slug if place.location else place.district
    if slug is None:
        raise Refusal(text("week-usage"))
    return slug, rest


def _day(words: str, today: date) -> date:
    if not words.strip():
        return today
    if normalise(words) in NEXT:
        return today + timedelta(days=7)
    found = read_day(words, today)
    if found is None or found[1]:
        raise Refusal(text("week-usage"))
    return found[0]


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


PRESSES = (Press(SHOW, show, needs=COORDINATORS | {Role.LAWYER}),)
