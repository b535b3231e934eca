"""Somebody else's shift: a coordinator arranges cover or moves it, a lawyer takes over at once."""

from __future__ import annotations

from bot.chat.card import Button, say
from bot.chat.effect import Effects, Priority, Reply, Tell
from bot.chat.text import text
from bot.duty import actions, cards
from bot.duty.asking import ask_for, part_named, slots_of
from bot.duty.changes import (
    announce,
    assign_buttons,
    lawyer_named,
    moved,
    name,
    note,
    refuse_past,
    shift_at,
    to_new_lawyer,
)
from bot.duty.days import read_day
from bot.duty.rules import can_do, is_busy, part_for
from bot.duty.slots import Slot, grouped, slot_of_lawyer
from bot.duty.swapping import hand_over_part
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.reference.calendar import local_date
from storage.members import Member
from storage.roster import ShiftState
from storage.shift_changes import How

MOST_TO_TAKE = 6


def cover_for(context: Context, typed: str) -> Effects:
    """`/piket vervang bram 12 december`: who could do it, one press each, or all are asked.

    With hours all are asked at once: a button cannot say which hours are meant.
    """
    lawyer, slots, rest = lawyer_and_slots(context, typed)
    one, _ = part_named(context, slots, rest)
    if one and one.hours:
        return ask_for(context, one, None)
    return [_cover(context, slot, lawyer) for slot in ([one] if one else slots)]


def lawyer_and_slots(context: Context, typed: str) -> tuple[Member, list[Slot], str]:
    """The lawyer and the slots of a day that a coordinator names, and what stands behind them.

    Refusal when it is not clear whose, or which day, or there is nothing that day.
    """
    today = local_date(context.now)
    words = typed.split()
    for at in range(1, len(words) + 1):
        found = read_day(" ".join(words[at:]), today) if at < len(words) else None
        lawyer = lawyer_named(context, " ".join(words[:at]))
        if lawyer and found:
            day, rest = found
            slots = [slot for slot in slots_of(context, lawyer.number) if local_date(slot.starts_at) == day]
            if not slots:
                raise Refusal(text("cover-no-shift", lawyer=lawyer.name, day=day))
            return lawyer, slots, rest
    raise Refusal(text("cover-usage"))


def _cover(context: Context, slot: Slot, lawyer: Member) -> Reply:
    words = cards.change(context.reference, slot, "cover-who", old=lawyer.name)
    ask = actions.COVER.button(text("gap-ask-lawyers"), slot.number, lawyer.number)
    return Reply(say(words, buttons=(*assign_buttons(context, slot), ask)))


# -- taking over at once ----------------------------------------------------------------------------------------


def offers_to_take(context: Context) -> Effects:
    """`/piket neem`: what runs, or begins today, and this lawyer could do."""
    day = local_date(context.now)
    shifts = {s.number: s for s in context.store.roster.running(context.now)}
    for shift in context.store.roster.between(context.now, context.now.replace(microsecond=0) + cards.A_DAY):
        if local_date(shift.starts_at) == day:
            shifts[shift.number] = shift
    slots = [part for slot in grouped(shifts.values()) if (part := _could_do(context, slot))]
    if not slots:
        raise Refusal(text("take-none"))
    buttons = tuple(_take_button(context, slot) for slot in slots[:MOST_TO_TAKE])
    return [Reply(say(text("take-which"), buttons=buttons))]


def _could_do(context: Context, slot: Slot) -> Slot | None:
    me = context.person
    if slot.is_of(me.number) and slot.first.state != ShiftState.FREED:
        return None
    return None if is_busy(context.store, me.number, slot) else part_for(me, slot)


def _take_button(context: Context, slot: Slot) -> Button:
    freed = slot.first.state == ShiftState.FREED
    who = "" if freed else name(context, slot.lawyer_id)
    label = cards.words_for("take-freed" if freed else "take-this", context.reference, slot, lawyer=who)
    return actions.TAKE_NOW.button(label, slot.number, slot.lawyer_id)


def take_now(context: Context, shift_id: int, old: int) -> Effects:
    """At once; who had it hears so and can take it back with one press."""
    shift = shift_at(context, shift_id)
    refuse_past(context, shift)
    me, freed = context.person, shift.state == ShiftState.FREED
    whole = slot_of_lawyer(context.store, shift, old, freed=freed)
    slot = part_for(me, whole) if whole else None
    if whole is None or (old == me.number and not freed):
        raise Refusal(text("piket-changed"))
    if slot is None or not can_do(me, shift.area):
        raise Refusal(text("swap-you-not-on-list", area=cards.words_for("piket-areas", context.reference, whole)))
    if is_busy(context.store, me.number, slot):
        raise Refusal(text("swap-you-are-busy"))
    if freed:
        return [*_fill(context, slot), *announce(context, slot, "roster-filled", old)]
    taken = hand_over_part(context, slot, old, me.number, How.TAKEN_OVER)
    told = cards.words_for("take-told", context.reference, taken, lawyer=me.name)
    back = actions.TAKE_NOW.button(text("take-back"), taken.number, me.number)
    return [
        *moved(context, taken),
        *to_new_lawyer(context, taken),
        Tell(f"duty:{taken.number}:{old}:over", old, say(told, buttons=(back,)), priority=Priority.CLAIM),
        *announce(context, taken, "roster-change", old),
        Reply(say(cards.words_for("take-done", context.reference, taken, old=name(context, old)))),
    ]


def _fill(context: Context, slot: Slot) -> Effects:
    why = note(context, How.TAKEN_OVER)
    if not all(context.store.roster.fill(shift.number, context.person.number, why) for shift in slot.shifts):
        raise Refusal(text("piket-changed"))
    reply = Reply(say(cards.words_for("take-done-freed", context.reference, slot)))
    return [reply, *moved(context, slot), *to_new_lawyer(context, slot)]
