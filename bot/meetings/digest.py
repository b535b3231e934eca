"""Once a month, for the coordinators: what the meetings did, what waits, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta

from bot.chat.card import Card, Fact
from bot.chat.effect import Effects, Priority
from bot.chat.text import Text, text
from bot.engine.job import Moment
from bot.engine.now import Now
from bot.help.lines import below
from bot.meetings.gathering import area_names
from bot.meetings.rules import series_channel
from bot.reference.calendar import at, local_date, next_workday
from storage.agenda import Decision
from storage.meetings import Meeting, Series

SILENCE = timedelta(days=35)
"""Coordinators who did not meet for so long are told so; F132."""


def monthly(moment: Moment, planned: datetime) -> Effects:
    """On the first working day of a month, about the month before. F114."""
    today = local_date(planned)
    if today != first_workday(today, moment.config.optional_holidays):
        return []
    return [effect for group in _places(moment) for effect in _digest(moment, group, today)]


def first_workday(day: date, optional: frozenset[str]) -> date:
    return next_workday(day.replace(day=1) - timedelta(days=1), optional)


def _places(at_: Now) -> Iterator[list[Series]]:
    """The running series by place; each place has one channel."""
    groups: dict[tuple[str, str | None], list[Series]] = {}
    for series in at_.store.meetings.running():
        groups.setdefault((series.district, series.location), []).append(series)
    yield from groups.values()


def _digest(moment: Moment, group: Sequence[Series], today: date) -> Effects:
    first = today.replace(day=1)
    before = (first - timedelta(days=1)).replace(day=1)
    held = [m for s in group for m in _held(moment, s, at(before, time()), at(first, time()))]
    card = Card(
        title=text("monthly-title", month=text(f"month-{before.month}")),
        body=(_decided(moment, held),),
        facts=(*_waiting(moment, group), *_coming(moment, group), *_silent(moment, group)),
    )
    name = f"digest:{group[0].district}:{group[0].location or ''}:{before:%Y-%m}"
    return series_channel(moment, group[0], name, card, Priority.DIGEST)


def _held(moment: Moment, series: Series, since: datetime, until: datetime) -> list[Meeting]:
    meetings = moment.store.meetings.not_cancelled(series.number)
    return [meeting for meeting in meetings if since <= meeting.starts_at < until]


def _decided(moment: Moment, held: Sequence[Meeting]) -> Text:
    decided = [
        item.decision
        for meeting in held
        for item in moment.store.agenda.items(meeting.number).values()
        if item.decision != Decision.NONE
    ]
    return text("monthly-held", meetings=len(held), decided=len(decided), ideas=decided.count(Decision.IDEA))


def _waiting(moment: Moment, group: Sequence[Series]) -> Iterator[Fact]:
    """Open signals and open promises, and how long the oldest signal waits."""
    signals = moment.store.signals.open_in(group[0].district)
    if signals:
        days = (moment.now - min(signal.created_at for signal in signals)).days
        yield Fact(text("monthly-signals"), text("monthly-signals-open", many=len(signals), days=days))
    meetings = [m.number for series in group for m in moment.store.meetings.of_series(series.number)]
    promises = moment.store.agenda.open_actions(meetings) if meetings else []
    if promises:
        yield Fact(text("agenda-promises"), text("monthly-promises-open", many=len(promises)))


def _coming(moment: Moment, group: Sequence[Series]) -> Iterator[Fact]:
    lines = [
        text("monthly-next", areas=area_names(moment.reference, series.area_list), at=coming[0].starts_at)
        for series in group
        if (coming := moment.store.meetings.coming_of(series.number, moment.now))
    ]
    if lines:
        yield Fact(text("monthly-coming"), below(lines))


def _silent(moment: Moment, group: Sequence[Series]) -> Iterator[Fact]:
    """Series that did not meet for long, and will not soon."""
    lines = [
        text("monthly-silent", areas=area_names(moment.reference, s.area_list)) for s in group if _rests(moment, s)
    ]
    if lines:
        yield Fact(text("monthly-attention"), below(lines))


def _rests(moment: Moment, series: Series) -> bool:
    meetings = moment.store.meetings.not_cancelled(series.number)
    near = (moment.now - SILENCE, moment.now + SILENCE)
    young = series.created_at > near[0]
    return not young and not any(near[0] <= meeting.starts_at <= near[1] for meeting in meetings)
