"""The date poll: everybody with a seat says which dates suit, and a coordinator chooses."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.chat.card import Button, Card, Fact, say
from bot.chat.effect import Edit, Effects, Priority, Reply, Tell
from bot.chat.form import InvalidAnswers
from bot.chat.text import Text, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.now import Now
from bot.meetings import actions, cards
from bot.meetings.changing import after_move, move_to, of_coordinator, series_at
from bot.meetings.dates import read_moments
from bot.meetings.forms import NewDate, NewSeries
from bot.meetings.gathering import find, series_title
from bot.meetings.planning import Wish, begin, begun, new_series
from bot.meetings.rhythm import week
from bot.meetings.rules import series_channel
from bot.reference.calendar import add_workdays, local_date
from storage.meetings import Series
from storage.polls import Poll, PollDate, PollState

PATIENCE = 3
"""Workdays after which who did not answer is asked again, and the coordinators may choose anyway."""
MOST_DATES = 6


def fill_series(context: Context, _: str, form: NewSeries) -> Effects:
    """One date: it is planned at once. Several: the people with a seat are asked."""
    dates = _dates(context, form.dates)
    series = new_series(context, Wish(form.areas, form.rhythm, form.venue))
    if len(dates) == 1:
        effects = begin(context, series, dates[0])
        return [Reply(begun(context, series)), *effects]
    return ask(context, series, dates)


def fill_move(context: Context, arg: str, form: NewDate) -> Effects:
    gathering = of_coordinator(context, int(arg))
    dates = _dates(context, form.dates)
    context.about(gathering.code)
    if len(dates) > 1:
        return ask(context, gathering.series, dates, gathering.number)
    if dates[0] == gathering.meeting.starts_at:
        raise InvalidAnswers({"dates": text("move-same-date")})
    effects = move_to(gathering, dates[0], context.person.name)
    return [Reply(cards.say_about(gathering, "meeting-moved-done")), *effects, *after_move(gathering)]


def _dates(context: Context, typed: str) -> list[datetime]:
    dates = read_moments(typed, local_date(context.now))
    if dates is None:
        raise InvalidAnswers({"dates": text("series-dates-unclear")})
    if dates[0] <= context.now:
        raise InvalidAnswers({"dates": text("series-dates-past")})
    if len(dates) > MOST_DATES:
        raise InvalidAnswers({"dates": text("series-dates-many", most=MOST_DATES)})
    return dates


# -- asking --------------------------------------------------------------------------------------------------


def ask(context: Context, series: Series, dates: Sequence[datetime], meeting: int | None = None) -> Effects:
    store, optional = context.store, context.config.optional_holidays
    for old in store.polls.open_for(series.number):
        store.polls.end(old.number)
    row = Poll(
        series_id=series.number,
        meeting_id=meeting,
        asked_by=context.person.number,
        asked_at=context.now,
        next_at=add_workdays(context.now, PATIENCE, optional),
    )
    poll = store.polls.get(store.polls.ask(row, dates))
    assert poll is not None  # noqa: S101  # it was put just now
    told = series_channel(context, series, results_card(poll), results(context, poll), Priority.RECEIPT)
    members = [seat.member_id for seat in store.attendance.seats(series.number)]
    return [Reply(results(context, poll)), *told, *(_question(context, poll, member) for member in members)]


def _question(at: Now, poll: Poll, member: int) -> Tell:
    return Tell(f"poll:{poll.number}", member, question(at, poll, member), priority=Priority.REMINDER)


def question(at: Now, poll: Poll, member: int) -> Card:
    """For one person: a press for each date, and what was said so far."""
    votes = at.store.polls.votes(poll.number)
    buttons = [_date(date, votes.get(date.number, {}).get(member)) for date in at.store.polls.dates(poll.number)]
    buttons.append(actions.NO_DATE.button(text("poll-none"), poll.number))
    name = "poll-question-move" if poll.meeting_id else "poll-question"
    return say(text(name, about=_about(at, poll)), title=text("poll-title"), buttons=tuple(buttons))


def _date(date: PollDate, said: bool | None) -> Button:
    label = text("poll-can-said" if said else "poll-can", at=date.starts_at)
    return actions.CAN.button(label, date.number, style="primary" if said else "plain")


def can(context: Context, date: int) -> Effects:
    """One press says that it suits, the next one takes that back."""
    found = context.store.polls.date(date)
    poll = _open(context, found.poll_id if found else 0)
    me = context.person.number
    said = context.store.polls.votes(poll.number).get(date, {}).get(me, False)
    context.store.polls.vote(date, me, can=not said)
    return [Reply(question(context, poll, me), instead=True), *_after_vote(context, poll)]


def none_of_these(context: Context, number: int) -> Effects:
    poll = _open(context, number)
    for date in context.store.polls.dates(number):
        context.store.polls.vote(date.number, context.person.number, can=False)
    return [Reply(say(text("poll-none-noted"), title=text("poll-title")), instead=True), *_after_vote(context, poll)]


def _open(context: Context, number: int) -> Poll:
    """A poll that this person is asked in; Refusal when it has ended."""
    poll = context.store.polls.get(number)
    if poll is None or poll.state != PollState.OPEN:
        raise Refusal(text("poll-ended"))
    seats = {seat.member_id for seat in context.store.attendance.seats(poll.series_id)}
    if context.person.number not in seats:
        raise Refusal(text("poll-not-asked"))
    return poll


def _after_vote(context: Context, poll: Poll) -> Effects:
    edit: Effects = [Edit(results_card(poll), results(context, poll), Priority.RECEIPT)]
    if _silent(context, poll) or not context.store.polls.tell_once(poll.number, context.now):
        return edit
    everybody = results(context, poll, "poll-everybody")
    return [*edit, Tell(f"poll:{poll.number}:ready", poll.asked_by, everybody, priority=Priority.CLAIM)]


def _silent(at: Now, poll: Poll) -> list[int]:
    """Who has a seat and said nothing yet."""
    said = {member for votes in at.store.polls.votes(poll.number).values() for member in votes}
    return [seat.member_id for seat in at.store.attendance.seats(poll.series_id) if seat.member_id not in said]


# -- choosing ------------------------------------------------------------------------------------------------


def results_card(poll: Poll) -> str:
    return f"poll:{poll.number}:results"


def results(at: Now, poll: Poll, name: str = "poll-results") -> Card:
    """How many can on each date, with a button to plan it; the best one in front."""
    votes = at.store.polls.votes(poll.number)
    dates = at.store.polls.dates(poll.number)
    best = sorted(dates, key=lambda date: (-_yes(votes, date), date.starts_at))
    asked = len(at.store.attendance.seats(poll.series_id))
    facts = tuple(_result(at, poll, date, _yes(votes, date), asked) for date in dates)
    buttons = tuple(
        actions.CHOOSE.button(text("poll-choose", at=d.starts_at), d.number, style="primary" if n == 0 else "plain")
        for n, d in enumerate(best)
    )
    drop = actions.DROP_POLL.button(text("poll-drop"), poll.number)
    return Card(text("poll-title"), (text(name, about=_about(at, poll)),), facts, None, (*buttons, drop))


def _result(at: Now, poll: Poll, date: PollDate, yes: int, asked: int) -> Fact:
    members = [seat.member_id for seat in at.store.attendance.seats(poll.series_id)]
    others = at.store.attendance.meetings_of(members, *week(date.starts_at)) if members else []
    clash = [meeting for meeting in others if meeting.id != poll.meeting_id]
    said = text("poll-result-clash", yes=yes, asked=asked, code=clash[0].code) if clash else None
    return Fact(text("meeting-when-short", at=date.starts_at), said or text("poll-result", yes=yes, asked=asked))


def _yes(votes: dict[int, dict[int, bool]], date: PollDate) -> int:
    return sum(votes.get(date.number, {}).values())


def _about(at: Now, poll: Poll) -> Text:
    series = at.store.meetings.series(poll.series_id)
    return series_title(at.reference, series) if series else text("meeting-gone")


def choose(context: Context, date: int) -> Effects:
    """The first coordinator who chooses decides; everybody reads which date it is."""
    found = context.store.polls.date(date)
    poll = context.store.polls.get(found.poll_id) if found else None
    if found is None or poll is None:
        raise Refusal(text("poll-ended"))
    series = series_at(context, poll.series_id)
    if found.starts_at <= context.now:
        raise Refusal(text("series-dates-past"))
    if not context.store.polls.end(poll.number):
        raise Refusal(text("poll-ended"))
    done = say(text("poll-chosen", about=_about(context, poll), at=found.starts_at), title=text("poll-title"))
    gathering = find(context, context.store.meetings.get(poll.meeting_id)) if poll.meeting_id else None
    planned = (
        move_to(of_coordinator(context, gathering.number), found.starts_at, context.person.name)
        if gathering
        else begin(context, series, found.starts_at)
    )
    return [Reply(done, instead=True), *_over(poll, done), *planned]


def drop_poll(context: Context, number: int) -> Effects:
    poll = context.store.polls.get(number)
    if poll is None or not (series_at(context, poll.series_id) and context.store.polls.end(number)):
        raise Refusal(text("poll-ended"))
    done = say(text("poll-dropped", about=_about(context, poll)), title=text("poll-title"))
    _let_go(context, poll)
    return [Reply(done, instead=True), *_over(poll, done)]


def _let_go(at: Now, poll: Poll) -> None:
    """A series that never got a date makes room for another one."""
    series = at.store.meetings.series(poll.series_id)
    if series and series.first_on is None:
        at.store.meetings.end_series(series.number, at.now)


def _over(poll: Poll, done: Card) -> Effects:
    """No card has a button left that does nothing."""
    return [Edit(name, done) for name in (f"poll:{poll.number}", results_card(poll), f"poll:{poll.number}:ready")]


def remind(at: Now, number: int) -> Effects:
    """Nobody need wait for ever: the silent ones are asked again, and a coordinator may choose without them."""
    poll = at.store.polls.get(number)
    if poll is None:
        return []
    following = add_workdays(at.now, PATIENCE, at.config.optional_holidays)
    if not at.store.polls.move_on(number, at.now, following):
        return []
    if all(date.starts_at <= at.now for date in at.store.polls.dates(number)):
        return _lapse(at, poll)
    silent = [
        Tell(f"poll:{number}:again:{int(at.now.timestamp())}", member, question(at, poll, member))
        for member in _silent(at, poll)
    ]
    ready = results(at, poll, "poll-waiting")
    return [*silent, Tell(f"poll:{number}:ready", poll.asked_by, ready, priority=Priority.REMINDER)]


def _lapse(at: Now, poll: Poll) -> Effects:
    """Every date has passed and nobody chose."""
    at.store.polls.end(poll.number)
    _let_go(at, poll)
    done = say(text("poll-lapsed", about=_about(at, poll)), title=text("poll-title"))
    return [*_over(poll, done), Tell(f"poll:{poll.number}:lapsed", poll.asked_by, done)]
