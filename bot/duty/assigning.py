"""Coordinators put a lawyer on a slot: on every area of it that this lawyer can do."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Effects, Reply, Tell
from bot.chat.text import text
from bot.duty import cards
from bot.duty.changes import (
    announce,
    asked_card,
    moved,
    my_slot,
    name,
    note,
    refuse_past,
    shift_at,
    to_assign,
    to_new_lawyer,
)
from bot.duty.rules import is_busy, part_for
from bot.duty.slots import Slot, slot_of_lawyer
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from storage.roster import Shift, ShiftState
from storage.shift_changes import How


def ask_coordinator(context: Context, shift_id: int) -> Effects:
    """The coordinators see who could do it and put somebody on it; until then it stays where it is."""
    slot = my_slot(context, shift_id)
    refuse_past(context, slot.first)
    words = cards.change(context.reference, slot, "roster-ask", old=context.person.name)
    reply = Reply(say(cards.words_for("swap-coordinator-asked", context.reference, slot)))
    return [reply, *to_assign(context, slot, words)]


def assign(context: Context, shift_id: int, old: int, new: int) -> Effects:
    """Also when it has begun (E13) or was freed."""
    shift = shift_at(context, shift_id)
    refuse_past(context, shift)
    freed = shift.state == ShiftState.FREED
    slot = slot_of_lawyer(context.store, shift, old, freed=freed)
    if slot is None or shift.area not in slot.areas:
        raise Refusal(text("piket-changed"))
    part = _part(context, slot, new)
    if not all(_put(context, each, old, new, freed) for each in part.shifts):
        raise Refusal(text("piket-changed"))
    words = cards.change(context.reference, part, "roster-change", old=name(context, old), new=name(context, new))
    told: Effects = [] if freed else [Tell(f"duty:{part.number}:{old}:over", old, say(words))]
    done = [*moved(context, part), *to_new_lawyer(context, part), *told, Reply(say(words))]
    rest = slot.without(part.areas)
    if rest is None and context.store.outbox.copies(asked_card(shift, old)):
        return done
    if rest is None:
        return [*announce(context, part, "roster-change", old), *done]
    return [*announce(context, part, "roster-change", old), *_ask_for_rest(context, rest, freed), *done]


def _part(context: Context, slot: Slot, new: int) -> Slot:
    """What this lawyer can do of it, and is free for."""
    lawyer = context.store.members.get(new)
    part = part_for(lawyer, slot) if lawyer else None
    if lawyer is None or part is None:
        areas = cards.words_for("piket-areas", context.reference, slot)
        raise Refusal(text("swap-not-on-list", lawyer=name(context, new), area=areas))
    if is_busy(context.store, new, part):
        raise Refusal(text("swap-busy", lawyer=lawyer.name))
    return part


def _put(context: Context, shift: Shift, old: int, new: int, freed: bool) -> bool:
    roster, why = context.store.roster, note(context, How.ASSIGNED)
    return roster.fill(shift.number, new, why) if freed else roster.hand_over(shift.number, old, new, why)


def _ask_for_rest(context: Context, rest: Slot, freed: bool) -> Effects:
    """The same card now asks for the other areas."""
    how = "roster-free" if freed else "roster-ask"
    words = cards.change(context.reference, rest, how, old=name(context, rest.lawyer_id))
    return to_assign(context, rest, words)
