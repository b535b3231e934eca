"""What happens by itself around a shift: the reminder before it, and a request to swap that nobody answered."""

from __future__ import annotations

from datetime import timedelta

from bot.chat.card import say
from bot.chat.effect import Edit, Effects, Priority, Tell
from bot.duty import cards
from bot.duty.rules import REMINDER, clock, reach_name, reminder_key, tell_coordinators
from bot.engine.job import Job, Moment, Sweep
from storage.roster import Shift, ShiftState


def to_remind(moment: Moment) -> list[int]:
    """Shifts that begin within ten minutes; and, after a failure, those that run without a reminder (E88)."""
    roster = moment.store.roster
    soon = roster.between(moment.now, moment.now + REMINDER + timedelta(microseconds=1))
    shifts = {shift.number: shift for shift in (*roster.running(moment.now), *soon)}
    return [number for number, shift in shifts.items() if _waits(moment, shift)]


def remind(moment: Moment, shift_id: int) -> Effects:
    """Once for each lawyer of a shift; who has no account cannot be reminded, so the coordinators hear that."""
    store, shift = moment.store, moment.store.roster.get(shift_id)
    if shift is None or not _waits(moment, shift) or not store.occurrences.once(reminder_key(shift), moment.now):
        return []
    if store.members.account_of(shift.lawyer_id) is None:
        return _no_account(moment, shift)
    began = shift.starts_at <= moment.now
    waiting = store.offers.waiting_for(shift.area, shift.reach)
    card = cards.on_duty(moment.reference, shift, "reminder-missed" if began else "reminder", waiting)
    return [Tell(f"duty:{shift_id}:{shift.lawyer_id}", shift.lawyer_id, card, priority=Priority.REMINDER)]


def _waits(moment: Moment, shift: Shift) -> bool:
    planned = shift.state == ShiftState.PLANNED and shift.ends_at > moment.now
    return planned and not moment.store.occurrences.happened(reminder_key(shift))


def _no_account(moment: Moment, shift: Shift) -> Effects:
    lawyer = moment.store.members.get(shift.lawyer_id)
    words = cards.words_for(
        "reminder-no-account",
        moment.reference,
        shift,
        lawyer=lawyer.name if lawyer else "",
        reach=reach_name(moment.reference, shift.reach),
        start=clock(shift.starts_at),
    )
    name = f"duty:{shift.number}:{shift.lawyer_id}:no-account"
    return tell_coordinators(moment.store, moment.config, moment.reference, shift, name, say(words))


def swaps_due(moment: Moment) -> list[int]:
    return moment.store.swaps.due(moment.now)


def look_at_swap(moment: Moment, swap_id: int) -> Effects:
    """Nobody answered: the asker hears it stays theirs. When the shift begins, the request is over."""
    store, swap = moment.store, moment.store.swaps.get(swap_id)
    shift = store.roster.get(swap.shift_id) if swap else None
    if swap is None or shift is None:
        return []
    if shift.starts_at <= moment.now or shift.lawyer_id != swap.asked_by:
        over = say(cards.words_for("swap-overtaken", moment.reference, shift))
        return [Edit(f"swap:{swap_id}", over)] if store.swaps.end(swap_id) else []
    if not store.swaps.move_on(swap_id, moment.now, shift.starts_at):
        return []
    card = cards.nobody_yet(moment.reference, shift, swap_id)
    return [Tell(f"swap:{swap_id}:nobody", swap.asked_by, card, priority=Priority.REMINDER)]


JOBS: tuple[Job, ...] = (
    Sweep("duty-reminders", timedelta(seconds=20), to_remind, remind),
    Sweep("unanswered-swaps", timedelta(minutes=1), swaps_due, look_at_swap),
)
