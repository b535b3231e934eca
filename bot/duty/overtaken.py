"""A change of the roster ends the requests to swap that it overtakes (E16)."""

from __future__ import annotations

from collections.abc import Iterable

from bot.chat.card import say
from bot.chat.effect import Edit, Effects, Priority, Tell
from bot.duty.cards import words_for
from bot.duty.slots import Slot, slot_of_swap
from bot.reference.book import Reference
from storage.gaps import GapState
from storage.roster import Shift, ShiftState
from storage.store import Store
from storage.swaps import Swap


def end_swaps(store: Store, reference: Reference, shifts: Iterable[Shift]) -> Effects:
    """For who changed the shifts and reads so already: only those who were asked are told."""
    ended = [swap for shift in shifts for swap in store.swaps.end_for(shift)]
    return [effect for swap in ended for effect in over(store, reference, swap)]


def end_swaps_and_tell(store: Store, reference: Reference, shifts: Iterable[Shift]) -> Effects:
    """For a change from outside: who asked hears it too."""
    ended = [swap for shift in shifts for swap in store.swaps.end_for(shift)]
    return [e for swap in ended for e in (*over(store, reference, swap), *_tell_asker(store, reference, swap))]


def end_gaps(store: Store, reference: Reference, shifts: Iterable[Shift]) -> Effects:
    """Somebody is on duty now: who was asked to fill the gap need not any more."""
    effects: Effects = []
    for shift in shifts:
        gap = store.gaps.known(shift.area, shift.reach, shift.starts_at)
        asked = gap is not None and gap.state == GapState.ASKED and shift.state != ShiftState.FREED
        if gap and asked and store.gaps.decide(gap.number, GapState.FILLED, [GapState.ASKED]):
            effects.append(Edit(f"gap:{gap.number}", say(words_for("swap-withdrawn", reference, Slot((shift,))))))
    return effects


def over(store: Store, reference: Reference, swap: Swap) -> Effects:
    """On the cards of everybody who was asked."""
    slot = _slot(store, swap)
    return [Edit(f"swap:{swap.number}", say(words_for("swap-overtaken", reference, slot)))] if slot else []


def _tell_asker(store: Store, reference: Reference, swap: Swap) -> Effects:
    slot = _slot(store, swap)
    if slot is None:
        return []
    card = say(words_for("swap-overtaken-mine", reference, slot))
    return [Tell(f"swap:{swap.number}:asker", swap.asked_by, card, priority=Priority.CLAIM)]


def _slot(store: Store, swap: Swap) -> Slot | None:
    """What it was about; the whole shift when the hours are not part of it any more."""
    shift = store.roster.get(swap.shift_id)
    return slot_of_swap(store, swap) or (Slot((shift,)) if shift else None)
