"""What happens by itself around shifts: reminders, swaps, outcomes, who is on duty now, gaps, and Monday's digest."""

from __future__ import annotations

from datetime import timedelta

from bot.chat.effect import Effects, Priority, Tell
from bot.duty import boards, cards, digest, reminding, watching
from bot.duty.overtaken import over
from bot.duty.slots import slot_of_swap
from bot.engine.job import Job, Moment, Routine, Sweep


def swaps_due(moment: Moment) -> list[int]:
    return moment.store.swaps.due(moment.now)


def look_at_swap(moment: Moment, swap_id: int) -> Effects:
    """Nobody answered: the asker hears it stays theirs. When the shift begins, the request is over."""
    store, swap = moment.store, moment.store.swaps.get(swap_id)
    if swap is None:
        return []
    slot = slot_of_swap(store, swap)
    if slot is None or slot.starts_at <= moment.now or not slot.is_of(swap.asked_by):
        return over(store, moment.reference, swap) if store.swaps.end(swap_id) else []
    if not store.swaps.move_on(swap_id, moment.now, slot.starts_at):
        return []
    card = cards.nobody_yet(moment.reference, slot, swap_id)
    people = sorted({swap.asked_by, swap.arranged_by or swap.asked_by})
    return [Tell(f"swap:{swap_id}:nobody", person, card, priority=Priority.REMINDER) for person in people]


def over_now(moment: Moment) -> list[int]:
    return moment.store.roster.over_without_outcome(moment.now)


def settle(moment: Moment, _: int) -> Effects:
    """What became of a shift is written once, when it is over: from then on it is never another."""
    moment.store.roster.settle(moment.now)
    return []


JOBS: tuple[Job, ...] = (
    Sweep("duty-reminders", timedelta(seconds=20), reminding.to_remind, reminding.remind),
    Sweep("unanswered-swaps", timedelta(minutes=1), swaps_due, look_at_swap),
    Sweep("shift-outcomes", timedelta(minutes=1), over_now, settle),
    Sweep("who-is-on-duty", timedelta(seconds=20), boards.to_show, boards.show),
    Routine("gaps-ahead", "0 9 * * mon-fri", watching.look_ahead),
    Routine("gaps-next-week", "0 9 * * thu", watching.next_week),
    Routine("duty-digest", "30 8 * * mon", digest.monday),
)
