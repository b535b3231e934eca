"""Reminders of a shift, as each lawyer chose: a week, a day and ten minutes before, unless chosen otherwise."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime, timedelta

from bot.chat.card import Card, say
from bot.chat.effect import Effects, Priority, Reply, Tell
from bot.chat.text import Text, text
from bot.duty import actions, cards
from bot.duty.rules import REMINDER, clock, reach_name, reminder_key, tell_coordinators
from bot.duty.slots import Slot, grouped
from bot.engine.feature import Context
from bot.engine.job import Moment
from bot.reference.calendar import at, local
from storage.roster import Shift, ShiftState
from storage.store import Store

A_DAY = 1440
SHORTLY = int(REMINDER.total_seconds()) // 60
CHOICES = (7 * A_DAY, 2 * A_DAY, A_DAY, 120, SHORTLY)
"""What a lawyer can choose from, in minutes before a shift."""
MOST_SHIFTS = 1000
USUAL = frozenset({7 * A_DAY, A_DAY, SHORTLY})


# -- what happens by itself -----------------------------------------------------------------------------------


def to_remind(moment: Moment) -> list[int]:
    """Slots of which a reminder is due, or the next one must be worked out; each by one of its shifts."""
    return [slot.number for slot in grouped(moment.store.reminders.due(moment.now))]


def remind(moment: Moment, shift_id: int) -> Effects:
    """The last reminder that is due, for all areas of the slot at once, and the moment of the next one.

    Who got the shift heard so then: a reminder from before that is not sent, but for the last one, also when the
    shift has begun (E88).
    """
    store, shift = moment.store, moment.store.roster.get(shift_id)
    if shift is None or not _is_planned(moment, shift):
        return []
    slot = [s for s in store.roster.together(shift, shift.lawyer_id) if _is_planned(moment, s)]
    chosen = chosen_by(store, shift.lawyer_id)
    due = {minutes for each in slot for minutes in _look_at(moment, each, chosen)}
    return _remind(moment, slot, min(due)) if due else []


def _look_at(moment: Moment, shift: Shift, chosen: Collection[int]) -> list[int]:
    """The reminders of one shift that are due, in minutes before; plans when it is looked at again."""
    if shift.remind_at and shift.remind_at > moment.now:  # another process was here first
        return []
    since = datetime.min.replace(tzinfo=UTC)
    if shift.remind_at is None:
        since = moment.store.shift_changes.last(shift.number) or moment.now
    moments = {minutes: reminded_at(shift, minutes) for minutes in chosen}
    moment.store.reminders.plan(
        shift, min((when for when in moments.values() if when > moment.now), default=shift.ends_at)
    )
    return [m for m, when in moments.items() if when <= moment.now and (m == SHORTLY or when > since)]


def reminded_at(shift: Shift, minutes: int) -> datetime:
    """Whole days before are on the same time of the clock."""
    days, rest = divmod(minutes, A_DAY)
    start = local(shift.starts_at)
    return at(start.date() - timedelta(days=days), start.time(), start.fold) - timedelta(minutes=rest)


def chosen_by(store: Store, lawyer: int) -> Collection[int]:
    chosen = store.reminders.chosen(lawyer)
    return USUAL if chosen is None else chosen


def key_of(shift: Shift, minutes: int) -> str:
    """Once for this lawyer, this time on the clock and this reminder."""
    return reminder_key(shift) if minutes == SHORTLY else f"{reminder_key(shift)}-{minutes}"


def _is_planned(moment: Moment, shift: Shift) -> bool:
    return shift.state == ShiftState.PLANNED and shift.ends_at > moment.now


def _remind(moment: Moment, shifts: list[Shift], minutes: int) -> Effects:
    """Who has no account cannot be reminded, so the coordinators hear that, shortly before."""
    store = moment.store
    first_time = [s for s in shifts if store.occurrences.once(key_of(s, minutes), moment.now)]
    if not first_time:
        return []
    slot = Slot(tuple(shifts))
    if store.members.account_of(slot.lawyer_id) is None:
        return _no_account(moment, slot) if minutes == SHORTLY else []
    card = _card(moment, slot, minutes)
    name = f"duty:{first_time[0].number}:{slot.lawyer_id}:{minutes}:{int(slot.starts_at.timestamp())}"
    return [Tell(name, slot.lawyer_id, card, priority=Priority.REMINDER)]


def _card(moment: Moment, slot: Slot, minutes: int) -> Card:
    if slot.starts_at <= moment.now:
        return cards.on_duty(moment.store, moment.reference, slot, "reminder-missed")
    if minutes == SHORTLY:
        return cards.on_duty(moment.store, moment.reference, slot, "reminder")
    return cards.reminder_ahead(moment.reference, slot)


def _no_account(moment: Moment, slot: Slot) -> Effects:
    lawyer = moment.store.members.get(slot.lawyer_id)
    words = cards.words_for(
        "reminder-no-account",
        moment.reference,
        slot,
        lawyer=lawyer.name if lawyer else "",
        reach=reach_name(moment.reference, slot.reach),
        start=clock(slot.starts_at),
    )
    name = f"duty:{slot.number}:{slot.lawyer_id}:no-account"
    return tell_coordinators(moment.store, moment.config, moment.reference, slot.reach, name, say(words))


# -- what each chooses ----------------------------------------------------------------------------------------


def show(context: Context) -> Effects:
    return [Reply(_choices(context))]


def choose(context: Context, minutes: int) -> Effects:
    """On when it was off, and the other way round."""
    chosen = set(chosen_by(context.store, context.person.number))
    if minutes in CHOICES:
        _pass_over(context, minutes)
        context.store.reminders.choose(context.person.number, chosen ^ {minutes}, context.now)
    return [Reply(_choices(context), instead=True)]


def _pass_over(context: Context, minutes: int) -> None:
    """What is chosen today does not remind of what was due before: that moment is past."""
    me = context.person.number
    for shift in context.store.roster.of_member(me, context.now, MOST_SHIFTS):
        if shift.lawyer_id == me and reminded_at(shift, minutes) <= context.now:
            context.store.occurrences.once(key_of(shift, minutes), context.now)


def _choices(context: Context) -> Card:
    chosen = chosen_by(context.store, context.person.number)
    buttons = tuple(
        actions.REMIND.button(text("remind-off" if each in chosen else "remind-on", before=before(each)), each)
        for each in CHOICES
    )
    on = tuple(before(each) for each in CHOICES if each in chosen)
    return say(
        text("remind-now", before=on) if on else text("remind-never"), title=text("remind-title"), buttons=buttons
    )


def before(minutes: int) -> Text:
    """`een week`, `10 minuten`."""
    if minutes % A_DAY == 0:
        return text("before-days", count=minutes // A_DAY)
    return text("before-hours", count=minutes // 60) if minutes % 60 == 0 else text("before-minutes", count=minutes)
