"""Moving and cancelling: everybody is told, calendars follow, and everything that was to happen is planned anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.chat.card import say
from bot.chat.effect import Edit, Effects, Priority, Reply, Tell
from bot.chat.text import text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.meetings import actions, cards
from bot.meetings.calendar import invite_file
from bot.meetings.gathering import Gathering, gathering_at, series_title
from bot.meetings.inviting import ask_again, invite_all
from bot.meetings.planning import a_week_later, fill_up, propose_other_date, warn_of_clash
from bot.meetings.rhythm import holiday
from bot.meetings.rules import in_channel, require_coordinator, series_channel, shown, takes_part
from bot.meetings.timeline import ASKED, first
from bot.signals.agenda import place, unplace
from storage.meetings import MeetingState, Series


def of_coordinator(context: Context, number: int) -> Gathering:
    """A meeting that this person may change; Refusal when not, or when it was cancelled or is over."""
    gathering = gathering_at(context, number)
    require_coordinator(context, gathering.series)
    if gathering.is_cancelled:
        raise Refusal(text("meeting-is-cancelled", code=gathering.code))
    if gathering.meeting.starts_at <= context.now:
        raise Refusal(text("meeting-has-begun", code=gathering.code))
    return gathering


def refuse_changed(gathering: Gathering, seen: int) -> None:
    """Somebody changed it after this card was sent."""
    if gathering.meeting.sequence != seen:
        raise Refusal(
            text("meeting-changed", code=gathering.code), actions.SHOW.button(text("meeting-show"), gathering.number)
        )


# -- moving --------------------------------------------------------------------------------------------------


def move_to(gathering: Gathering, starts_at: datetime, by: str) -> Effects:
    """Another date: who comes is asked again, in the same place of their calendars. E62."""
    at, old = gathering.at, gathering.invite
    was, length = gathering.meeting.starts_at, gathering.meeting.ends_at - gathering.meeting.starts_at
    step, next_at = first(starts_at, at.now)
    values = {"starts_at": starts_at, "ends_at": starts_at + length, "step": step, "next_at": next_at}
    if not at.store.meetings.change(gathering.meeting, **values, confirmed_by=None):
        raise Refusal(text("meeting-changed", code=gathering.code))
    at.store.attendance.ask_again(gathering.number)
    moved = cards.say_about(gathering, "meeting-moved", cards.agenda_button(gathering), was=was, name=by)
    return [
        Edit(old, cards.say_about(gathering, "meeting-moved-away", was=was)),
        *ask_again(gathering, "meeting-invite-moved", was=was),
        *invite_all(gathering),
        *in_channel(gathering, "moved", moved, Priority.CLAIM),
        *(effect for signal in gathering.undecided() for effect in place(at, signal, gathering.meeting)),
        *warn_of_clash(gathering),
    ]


def week_later(context: Context, number: int, seen: int) -> Effects:
    gathering = of_coordinator(context, number)
    refuse_changed(gathering, seen)
    context.about(gathering.code)
    asked = gathering.card("holiday")
    effects = move_to(gathering, a_week_later(gathering), context.person.name)
    done = cards.say_about(gathering, "meeting-moved-done")
    return [Reply(done, instead=True), Edit(asked, done), *effects]


def keep_date(context: Context, number: int, seen: int) -> Effects:
    """It stays on the holiday: now people are asked."""
    gathering = of_coordinator(context, number)
    refuse_changed(gathering, seen)
    context.about(gathering.code)
    done = cards.say_about(gathering, "meeting-date-kept", name=context.person.name)
    return [Reply(done, instead=True), Edit(gathering.card("holiday"), done), *invite_all(gathering)]


def after_move(gathering: Gathering) -> Effects:
    """A date that somebody chose by hand may be a holiday too."""
    name = holiday(gathering.meeting.starts_at, gathering.days_off)
    return propose_other_date(gathering, name) if name else []


# -- cancelling ----------------------------------------------------------------------------------------------


def ask_cancel(context: Context, number: int) -> Effects:
    gathering = of_coordinator(context, number)
    sure = actions.CANCEL_SURE.button(text("meeting-cancel-sure"), number, gathering.meeting.sequence, style="danger")
    back = actions.SHOW.button(text("meeting-cancel-not"), number)
    return [Reply(cards.say_about(gathering, "meeting-cancel-ask", sure, back, signals=len(gathering.undecided())))]


def cancel_sure(context: Context, number: int, seen: int) -> Effects:
    """A reason is not asked. E61, E67."""
    gathering = of_coordinator(context, number)
    refuse_changed(gathering, seen)
    context.about(gathering.code)
    return [*cancel(gathering, context.person.name, context), *fill_up(context, gathering.series)]


def cancel(gathering: Gathering, by: str, context: Context | None = None) -> Effects:
    """Nothing more happens for it; its signals go to the next one, and calendars forget it."""
    at, old = gathering.at, gathering.invite
    known = [gathering.card(about) for about in ("holiday", "skip")]
    if not at.store.meetings.change(gathering.meeting, state=MeetingState.CANCELLED, step="", next_at=None):
        raise Refusal(text("meeting-changed", code=gathering.code))
    card = cards.say_about(gathering, "meeting-cancelled", name=by)
    taken_away = [Edit(name, card) for name in (old, *known)]
    reply: Effects = [Reply(card, instead=True)] if context else []
    told = in_channel(gathering, "cancelled", card, Priority.CLAIM)
    return [*reply, *taken_away, *told, *_out_of_calendars(gathering), *pass_signals_on(gathering)]


def _out_of_calendars(gathering: Gathering) -> Effects:
    members = [m for row in gathering.asked() if (m := gathering.member(row.member_id)) and m.active]
    card = cards.say_about(gathering, "meeting-cancelled-for-you")
    return [
        Tell(
            gathering.invite, m.number, replace(card, file=invite_file(gathering, m.language)), priority=Priority.CLAIM
        )
        for m in members
    ]


def pass_signals_on(gathering: Gathering) -> Effects:
    """To the next meeting for each; where there is none they wait, and their coordinator hears that in time."""
    return [effect for signal in gathering.undecided() for effect in unplace(gathering.at, signal)]


# -- the end of a series -------------------------------------------------------------------------------------


def ask_end(context: Context, number: int) -> Effects:
    series = series_at(context, number)
    sure = actions.END_SURE.button(text("series-end-sure"), number, style="danger")
    back = actions.LIST.button(text("series-end-not"))
    title = text("series-title", about=series_title(context.reference, series))
    return [Reply(say(text("series-end-ask"), title=title, buttons=(sure, back)))]


def end_sure(context: Context, number: int) -> Effects:
    series = series_at(context, number)
    if not context.store.meetings.end_series(number, context.now):
        raise Refusal(text("series-has-ended"))
    effects: Effects = []
    for meeting in context.store.meetings.coming_of(number, context.now):
        effects += cancel(Gathering(context, meeting, series), context.person.name)
    for poll in context.store.polls.open_for(number):
        context.store.polls.end(poll.number)
    title = text("series-title", about=series_title(context.reference, series))
    card = say(text("series-ended", name=context.person.name), title=title)
    told = series_channel(context, series, f"series:{number}:ended", card, Priority.CLAIM)
    return [Reply(card, instead=True), *told, *effects]


def series_at(context: Context, number: int) -> Series:
    """A series that this person coordinates."""
    series = context.store.meetings.series(number)
    if series is None:
        raise Refusal(text("meeting-gone"))
    require_coordinator(context, series)
    return series


def not_held(context: Context, number: int) -> Effects:
    """It did not take place, and nobody had said so before: its signals go to the next one."""
    gathering = gathering_at(context, number)
    if not takes_part(context, gathering):
        raise Refusal(text("meeting-not-yours"))
    if any(item.decision for item in context.store.agenda.items(number).values()):
        raise Refusal(text("meeting-was-held", code=gathering.code))
    asked = [gathering.card(about) for about in ASKED]
    if not context.store.meetings.change(gathering.meeting, state=MeetingState.CANCELLED, step="", next_at=None):
        raise Refusal(text("meeting-changed", code=gathering.code))
    context.about(gathering.code)
    card = cards.say_about(gathering, "meeting-not-held", name=context.person.name)
    return [*shown(context, card), *(Edit(name, card) for name in asked), *pass_signals_on(gathering)]
