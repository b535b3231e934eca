"""A change of the roster ends the requests to swap that it overtakes (E16)."""

from __future__ import annotations

from collections.abc import Iterable

from bot.chat.card import say
from bot.chat.effect import Edit, Effects, Priority, Tell
from bot.duty.cards import words_for
from bot.duty.slots import slot_of_swap
from bot.reference.book import Reference
from storage.roster import Shift
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


def over(store: Store, reference: Reference, swap: Swap) -> Effects:
    """On the cards of everybody who was asked."""
    slot = slot_of_swap(store, swap)
    return [Edit(f"swap:{swap.number}", say(words_for("swap-overtaken", reference, slot)))] if slot else []


def _tell_asker(store: Store, reference: Reference, swap: Swap) -> Effects:
    slot = slot_of_swap(store, swap)
    if slot is None:
        return []
    card = say(words_for("swap-overtaken-mine", reference, slot))
    return [Tell(f"swap:{swap.number}:asker", swap.asked_by, card, priority=Priority.CLAIM)]
