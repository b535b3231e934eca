"""What happens by itself around a shift: the reminder before it, and a request to swap that nobody answered."""

from __future__ import annotations

from datetime import timedelta

from bot.chat.card import say
from bot.chat.effect import Effects, Priority, Tell
from bot.duty import cards
from bot.duty.overtaken import over
from bot.duty.rules import REMINDER, clock, reach_name, reminder_key, tell_coordinators
from bot.duty.slots import Slot, grouped, slot_of_swap
from bot.engine.job import Job, Moment, Sweep
from storage.roster import Shift, ShiftState


def to_remind(moment: Moment) -> list[int]:
    """Shifts that begin within ten minutes; and, after a failure, those that run without a reminder (E88)."""
    roster = moment.store.roster
    soon = roster.between(moment.now, moment.now + REMINDER + timedelta(microseconds=1))
    shifts = {shift.number: shift for shift in (*roster.running(moment.now), *soon)}
    return [slot.number for slot in grouped(shift for shift in shifts.values() if _waits(moment, shift))]


def remind(moment: Moment, shift_id: int) -> Effects:
    """Once for each lawyer of a slot; who has no account cannot be reminded, so the coordinators hear that."""
    store, shift = moment.store, moment.store.roster.get(shift_id)
    if shift is None:
        return []
    shifts = [s for s in store.roster.together(shift, shift.lawyer_id) if _is_planned(moment, s)]
    first_time = [s for s in shifts if store.occurrences.once(reminder_key(s), moment.now)]
    if not first_time:
        return []
    slot = Slot(tuple(shifts))
    if store.members.account_of(slot.lawyer_id) is None:
        return _no_account(moment, slot)
    began = slot.starts_at <= moment.now
    card = cards.on_duty(store, moment.reference, slot, "reminder-missed" if began else "reminder")
    return [Tell(f"duty:{first_time[0].number}:{slot.lawyer_id}", slot.lawyer_id, card, priority=Priority.REMINDER)]


def _waits(moment: Moment, shift: Shift) -> bool:
    return _is_planned(moment, shift) and not moment.store.occurrences.happened(reminder_key(shift))


def _is_planned(moment: Moment, shift: Shift) -> bool:
    return shift.state == ShiftState.PLANNED and shift.ends_at > moment.now


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


def swaps_due(moment: Moment) -> list[int]:
    return moment.store.swaps.due(moment.now)


def look_at_swap(moment: Moment, swap_id: int) -> Effects:
    """Nobody answered: the asker hears it stays theirs. When the shift begins, the request is over."""
    store, swap = moment.store, moment.store.swaps.get(swap_id)
    slot = slot_of_swap(store, swap) if swap else None
    if swap is None or slot is None:
        return []
    if slot.starts_at <= moment.now or not slot.is_of(swap.asked_by):
        return over(store, moment.reference, swap) if store.swaps.end(swap_id) else []
    if not store.swaps.move_on(swap_id, moment.now, slot.starts_at):
        return []
    card = cards.nobody_yet(moment.reference, slot, swap_id)
    return [Tell(f"swap:{swap_id}:nobody", swap.asked_by, card, priority=Priority.REMINDER)]


JOBS: tuple[Job, ...] = (
    Sweep("duty-reminders", timedelta(seconds=20), to_remind, remind),
    Sweep("unanswered-swaps", timedelta(minutes=1), swaps_due, look_at_swap),
)
