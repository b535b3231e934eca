"""Taking over what somebody asked for: the first one wins, both lawyers and the coordinators are told."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Edit, Effects, Priority, Reply, Tell
from bot.chat.text import text
from bot.duty import cards
from bot.duty.asking import arranged, own_swap, refuse_begun, slot_of
from bot.duty.changes import announce, moved, name, note
from bot.duty.rules import is_busy, missing_for
from bot.duty.slots import Slot
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from storage.roster import Shift
from storage.shift_changes import How
from storage.swaps import Swap, SwapState


def withdraw(context: Context, swap_id: int) -> Effects:
    swap = own_swap(context, swap_id)
    slot = slot_of(context, swap)
    if not context.store.swaps.end(swap.number):
        raise Refusal(text("swap-not-open"))
    words = cards.words_for("swap-withdrawn", context.reference, slot)
    gone = Edit(f"swap:{swap_id}", say(words))
    if slot.is_of(context.person.number):
        return [Reply(say(cards.words_for("swap-withdrawn-mine", context.reference, slot)), instead=True), gone]
    reply = cards.words_for("cover-withdrawn", context.reference, slot, owner=name(context, slot.lawyer_id))
    told = cards.words_for("cover-withdrawn-told", context.reference, slot, coordinator=context.person.name)
    return [Reply(say(reply), instead=True), gone, Tell(arranged(slot), slot.lawyer_id, say(told))]


def take(context: Context, swap_id: int, version: int) -> Effects:
    """`Ik neem het over`. When the slot is another one than the card says, the new one is shown first."""
    swap = _open_swap(context, swap_id)
    slot, me = slot_of(context, swap), context.person
    if slot.is_of(me.number):
        raise Refusal(cards.words_for("swap-own", context.reference, slot))
    refuse_begun(context, slot)
    _refuse_unfit(context, slot)
    if slot.version != version:
        asker = name(context, swap.asked_by)
        return [Reply(cards.swap_request(context.reference, slot, swap_id, asker, "swap-request-changed"), True)]
    if not context.store.swaps.take(swap_id, me.number):
        raise Refusal(text("swap-just-taken"))
    taken = hand_over_part(context, slot, swap.asked_by, me.number, How.SWAPPED)
    return [*_told(context, swap, taken), *announce(context, taken, "roster-swap", swap.asked_by)]


def hand_over_part(context: Context, slot: Slot, old: int, new: int, how: How) -> Slot:
    """A slot, or the hours of it that are meant, from one lawyer to another. Refusal when it changed meanwhile."""
    roster, why = context.store.roster, note(context, how)
    pieces = [_piece(context, shift, slot) for shift in slot.shifts]
    if not all(roster.hand_over(piece.number, old, new, why) for piece in pieces):
        raise Refusal(text("piket-changed"))
    return Slot(tuple(pieces))


def _piece(context: Context, shift: Shift, slot: Slot) -> Shift:
    piece = context.store.roster.cut(shift, slot.starts_at, slot.ends_at, note(context, How.CUT))
    if piece is None:
        raise Refusal(text("piket-changed"))
    if piece is not shift and slot.starts_at <= context.now:
        context.store.offers.offer_again(shift.number, context.now)
    return piece


def _told(context: Context, swap: Swap, taken: Slot) -> Effects:
    """On the cards of everybody who was asked, to who asked, and to the coordinator who asked for somebody else."""
    done = cards.words_for("swap-done", context.reference, taken, lawyer=context.person.name)
    asker = name(context, swap.asked_by)
    waited = {swap.asked_by, swap.arranged_by} - {None, context.person.number}
    return [
        Reply(say(cards.words_for("swap-yours", context.reference, taken, asker=asker))),
        Edit(f"swap:{swap.number}", say(done)),
        *(
            Tell(f"swap:{swap.number}:asker", n, say(done), priority=Priority.CLAIM)
            for n in sorted(waited, key=str)
            if n
        ),
        *moved(context, taken),
    ]


def _open_swap(context: Context, swap_id: int) -> Swap:
    swap = context.store.swaps.get(swap_id)
    if swap is None or swap.state == SwapState.ENDED:
        raise Refusal(text("swap-not-open"))
    if swap.state == SwapState.TAKEN:
        raise Refusal(text("swap-taken", lawyer=name(context, swap.taken_by or 0)))
    return swap


def _refuse_unfit(context: Context, slot: Slot) -> None:
    missing = missing_for(context.person, slot)
    if missing:
        areas = cards.words_for("piket-areas", context.reference, missing)
        raise Refusal(text("swap-you-not-on-list", area=areas))
    if is_busy(context.store, context.person.number, slot):
        raise Refusal(text("swap-you-are-busy"))
