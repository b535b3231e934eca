"""The quarterly report: a document with pictures for the steering group, read first by a national coordinator."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bot.chat.card import Card, File
from bot.chat.catalogue import Voice
from bot.chat.effect import Effects, Reply, Tell
from bot.chat.text import Text, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.job import Moment
from bot.engine.now import Now
from bot.engine.roles import may, require
from bot.figures.small import said
from bot.ideas import actions
from bot.ideas.quarter import Figures, Quarter, figures, quarter_named, quarter_of, today
from bot.ideas.report_file import write
from bot.ideas.rules import INFORMED, NATIONAL
from bot.meetings.writing import WORD
from bot.reference.calendar import local_date, next_workday
from storage.members import Member, Role

READY = 5
"""The day of a new quarter from which the report of the last one is there."""
GOES = timedelta(days=7)
"""So long a national coordinator has to read it first; then it goes by itself, since it holds no text and no name."""
EARLIEST = 2000


def report(context: Context, typed: str) -> Effects:
    """`/idee rapport q1`."""
    require(context.person, INFORMED)
    quarter = quarter_named(typed, today(context))
    if quarter is None or quarter.year < EARLIEST or quarter.start > context.now:
        raise Refusal(text("quarterly-which"))
    context.about(f"report {quarter.year} q{quarter.number}")
    return [Reply(_card(context, quarter, context.person, draft=may(context.person, NATIONAL)), secret=True)]


def _card(now: Now, quarter: Quarter, reader: Member, *, draft: bool) -> Card:
    found = figures(now, quarter)
    button = actions.SEND_REPORT.button(text("quarterly-send"), quarter.year, quarter.number, style="primary")
    body = (*((text("quarterly-draft"),) if draft else ()), summary(found))
    sent = now.store.occurrences.happened(_key(quarter, "sent"))
    file = _file(found, Voice(reader.language, now.now))
    return Card(
        text("quarterly-title", quarter=quarter.words),
        body,
        hint=text("quarterly-rule"),
        buttons=(button,) if draft and not sent else (),
        file=file,
    )


def summary(found: Figures) -> Text:
    """`5 locaties, 61 vragen, 18 signalen, 3 ideeën ter besluit`, and none of them when it is small."""
    return text(
        "quarterly-summary",
        locations=said(found.locations),
        questions=said(found.questions),
        signals=said(found.signals),
        proposals=said(len(found.proposals)),
    )


def _file(found: Figures, voice: Voice) -> File:
    name = f"kwartaalrapport-{found.quarter.year}-q{found.quarter.number}.docx"
    return File(name, WORD, write(found, voice), text("quarterly-alt", quarter=found.quarter.words))


# -- to the steering group ---------------------------------------------------------------------------------------


def press_send(context: Context, year: int, number: int) -> Effects:
    quarter = Quarter(year, number)
    if number not in range(1, 5) or quarter.end > context.now:
        raise Refusal(text("quarterly-not-over"))
    told = _send(context, quarter)
    if told is None:
        raise Refusal(text("quarterly-sent-before"))
    context.about(f"report {year} q{number}")
    done = text("quarterly-sent" if told else "quarterly-nobody", many=len(told))
    return [Reply(Card(text("quarterly-title", quarter=quarter.words), (done,)), instead=True), *told]


def _send(now: Now, quarter: Quarter) -> Effects | None:
    """To everybody in the group, once; None when it was sent already."""
    if not now.store.occurrences.once(_key(quarter, "sent"), now.now):
        return None
    group = now.store.members.with_role(Role.STEERING_GROUP)
    return [Tell(_key(quarter, ""), each.number, _card(now, quarter, each, draft=False)) for each in group]


def _key(quarter: Quarter, about: str) -> str:
    return f"report:{quarter.year}:{quarter.number}:{about}"


def each_morning(moment: Moment, planned: datetime) -> Effects:
    """At the beginning of a quarter: the draft to the national coordinators, and a week later to the group."""
    day = local_date(planned)
    quarter = quarter_of(day).before()
    ready = next_workday(date(day.year, quarter_of(day).number * 3 - 2, READY - 1), moment.config.optional_holidays)
    if not ready <= day < ready + GOES * 2:
        return []
    if day >= ready + GOES:
        return _send(moment, quarter) or []
    if not moment.store.occurrences.once(_key(quarter, "draft"), moment.now):
        return []
    readers = moment.store.members.with_role(Role.NATIONAL)
    return [Tell(_key(quarter, "draft"), each.number, _card(moment, quarter, each, draft=True)) for each in readers]
