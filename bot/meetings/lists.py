"""/overleg: what is coming, what was, and what is mine, in a few lines with a press for each."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from bot.chat.card import Button, Card, Fact, say
from bot.chat.effect import Effects, Reply
from bot.chat.text import Quote, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.roles import may
from bot.meetings import actions, cards
from bot.meetings.gathering import Gathering, find, gathering_at, series_title
from bot.meetings.rules import COORDINATORS, EVERYWHERE, coordinates, district_of, may_read
from storage.agenda import Action
from storage.meetings import Meeting
from storage.roster import NATIONAL

MOST = 6
"""Meetings in a list; each has a button."""


def districts(context: Context) -> Collection[str] | None:
    """Whose meetings this person sees: the own district's and the national ones; None for all."""
    if may(context.person, EVERYWHERE):
        return None
    own = district_of(context, context.person)
    return [NATIONAL, *([own] if own else [])]


def show_list(context: Context) -> Effects:
    return [Reply(overview(context))]


def overview(context: Context) -> Card:
    """The next meetings, and what of it asks for me."""
    coming = _known(context, context.store.meetings.coming(context.now, districts(context), MOST))
    buttons = tuple(actions.SHOW.button(text("meeting-code", code=g.code), g.number) for g in coming)
    facts = tuple(cards.listed(gathering, context.person.number) for gathering in coming)
    more = (*_undecided(context), *_promises(context))
    hint = text("overleg-hint-coordinator" if may(context.person, COORDINATORS) else "overleg-hint")
    body = () if coming else (text("overleg-none"),)
    return Card(text("overleg-title"), body, (*facts, *more), hint, buttons)


def _known(context: Context, meetings: Sequence[Meeting]) -> list[Gathering]:
    return [gathering for meeting in meetings if (gathering := find(context, meeting))]


def _undecided(context: Context) -> tuple[Fact, ...]:
    """Meetings that have begun and of which something is not decided."""
    begun = _known(context, context.store.meetings.begun(context.now, districts(context)))
    open_ones = tuple(gathering.code for gathering in begun if gathering.undecided())
    return (Fact(text("overleg-undecided"), text("overleg-codes", codes=open_ones)),) if open_ones else ()


def _promises(context: Context) -> tuple[Fact, ...]:
    mine = context.store.agenda.actions_of(context.person.number)
    return (
        (Fact(text("overleg-mine"), text("overleg-mine-many", many=len(mine), until=mine[0].due_on)),) if mine else ()
    )


def show_one(context: Context, number: int) -> Effects:
    gathering = gathering_at(context, number)
    if not may_read(context, gathering):
        raise Refusal(text("meeting-not-your-district"))
    return [Reply(one(context, gathering))]


def one(context: Context, gathering: Gathering) -> Card:
    """A meeting with what this person can do about it now."""
    if gathering.is_cancelled:
        return cards.whole(gathering)
    if gathering.meeting.starts_at <= context.now:
        return cards.whole(gathering, *_begun(gathering))
    return cards.whole(gathering, *_coming(context, gathering))


def _begun(gathering: Gathering) -> tuple[Button, ...]:
    decide = actions.ITEM.button(text("meeting-decide"), gathering.number, 0, style="primary")
    minutes = actions.MINUTES.button(text("meeting-minutes"), gathering.number)
    return (
        *((decide,) if gathering.undecided() else ()),
        minutes,
        actions.ACT.button(text("decide-promise"), gathering.number, 0),
    )


def _coming(context: Context, gathering: Gathering) -> tuple[Button, ...]:
    buttons = cards.answers(gathering)
    if not coordinates(context, gathering.series):
        return buttons
    number = gathering.number
    return (
        *buttons,
        actions.MOVE.button(text("meeting-move"), number),
        actions.CANCEL.button(text("meeting-cancel"), number),
        actions.SEATS.button(text("series-seats"), gathering.series.number),
    )


def show_promises(context: Context) -> Effects:
    """What I promised, with a press for what is done."""
    return [Reply(promises(context) or say(text("promise-none")))]


def promises(context: Context) -> Card | None:
    """None when there is nothing to do."""
    mine = context.store.agenda.actions_of(context.person.number)
    if not mine:
        return None
    for each in mine:
        _about(context, each)
    facts = tuple(Fact(text("promise-before", until=each.due_on), Quote(each.note_id, "note")) for each in mine[:MOST])
    buttons = tuple(
        actions.DONE.button(text("promise-done-at", until=each.due_on), each.number) for each in mine[:MOST]
    )
    return Card(text("overleg-mine"), (), facts, None, buttons)


def _about(context: Context, action: Action) -> None:
    """Its words come from the minutes: who reads them is in the audit."""
    meeting = context.store.meetings.get(action.meeting_id)
    if meeting:
        context.about(meeting.code)


def show_series(context: Context) -> Effects:
    """For coordinators: the series of their district, and who sits there."""
    running = [s for s in context.store.meetings.running(districts(context)) if coordinates(context, s)]
    if not running:
        raise Refusal(text("series-none"))
    facts = tuple(
        Fact(text("series-title", about=series_title(context.reference, s)), text(f"series-often-{s.rhythm}"))
        for s in running
    )
    buttons = tuple(
        actions.SEATS.button(text("series-show", about=series_title(context.reference, s)), s.number)
        for s in running[:MOST]
    )
    return [Reply(Card(text("series-list"), (), facts, None, buttons))]
