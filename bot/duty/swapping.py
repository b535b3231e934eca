"""Asking the other lawyers to take over a slot: the first one wins, and until then it stays where it is."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Edit, Effects, Priority, Remove, Reply, Tell
from bot.chat.text import text
from bot.duty import cards
from bot.duty.changes import announce, moved, my_slot, name, note
from bot.duty.days import read_day
from bot.duty.rules import COORDINATORS, is_busy, lawyers_for, missing_for, swap_moment
from bot.duty.slots import Slot, grouped, slot_of_swap
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.roles import may
from bot.reference.calendar import local_date
from bot.reference.letters import normalise
from storage.members import Member, Role
from storage.shift_changes import How
from storage.swaps import Swap, SwapState


def ask_on_day(context: Context, typed: str) -> Effects:
    """`/piket ruil 12 december`, and perhaps the name of one colleague behind it."""
    found, me = read_day(typed, local_date(context.now)), context.person.number
    coming = context.store.roster.of_member(me, context.now, 100)
    mine = grouped(shift for shift in coming if shift.lawyer_id == me)
    if not mine:
        raise Refusal(text("piket-none"))
    if found is None:
        return [Reply(cards.which_slot(mine[: cards.MOST_NAMES], context.reference))]
    day, rest = found
    that_day = [slot for slot in mine if local_date(slot.starts_at) == day]
    if not that_day:
        raise Refusal(text("swap-no-shift", day=day), *cards.which_slot(mine[:3], context.reference).buttons)
    if len(that_day) > 1:
        return [Reply(cards.which_slot(that_day, context.reference))]
    return _ask(context, that_day[0], _colleague(context, rest, that_day[0]) if rest else None)


def ask(context: Context, shift_id: int) -> Effects:
    return _ask(context, my_slot(context, shift_id), None)


def ask_again(context: Context, swap_id: int) -> Effects:
    """The old cards go, so that everybody gets a new one."""
    swap = _own_swap(context, swap_id)
    if not context.store.swaps.end(swap.number):
        raise Refusal(text("swap-not-open"))
    slot = _slot_of(context, swap)
    if not slot.is_of(context.person.number):
        raise Refusal(text("piket-not-yours"))
    return [Remove(f"swap:{swap_id}"), *_ask(context, slot, None)]


def withdraw(context: Context, swap_id: int) -> Effects:
    swap = _own_swap(context, swap_id)
    if not context.store.swaps.end(swap.number):
        raise Refusal(text("swap-not-open"))
    slot = _slot_of(context, swap)
    words = cards.words_for("swap-withdrawn", context.reference, slot)
    mine = cards.words_for("swap-withdrawn-mine", context.reference, slot)
    return [Reply(say(mine), instead=True), Edit(f"swap:{swap_id}", say(words))]


def take(context: Context, swap_id: int) -> Effects:
    """`Ik neem het over`: the first one wins; both lawyers and the coordinators are told."""
    swap = context.store.swaps.get(swap_id)
    if swap is None or swap.state == SwapState.ENDED:
        raise Refusal(text("swap-not-open"))
    if swap.state == SwapState.TAKEN:
        raise Refusal(text("swap-taken", lawyer=name(context, swap.taken_by or 0)))
    slot, me = _slot_of(context, swap), context.person
    _refuse_begun(context, slot)
    _refuse_unfit(context, slot)
    if not context.store.swaps.take(swap_id, me.number):
        raise Refusal(text("swap-just-taken"))
    why = note(context, How.SWAPPED)
    if not all(context.store.roster.hand_over(s.number, swap.asked_by, me.number, why) for s in slot.shifts):
        raise Refusal(text("piket-changed"))
    done = cards.words_for("swap-done", context.reference, slot, lawyer=me.name)
    return [
        Reply(say(cards.words_for("swap-yours", context.reference, slot, asker=name(context, swap.asked_by)))),
        Edit(f"swap:{swap_id}", say(done)),
        Tell(f"swap:{swap_id}:asker", swap.asked_by, say(done), priority=Priority.CLAIM),
        *announce(context, slot, "roster-swap", swap.asked_by),
        *moved(context, slot),
    ]


def _ask(context: Context, slot: Slot, only: Member | None) -> Effects:
    """Who takes it over takes all areas; when nobody can, each area is asked on its own."""
    _refuse_begun(context, slot)
    _refuse_asked(context, slot)
    lawyers = [only] if only else lawyers_for(context.store, slot, context.person.number)
    if lawyers:
        return _request(context, slot, lawyers)
    found = [(one, lawyers_for(context.store, one, context.person.number)) for one in slot.apart]
    if not any(lawyers for _, lawyers in found):
        return [Reply(cards.no_lawyers(context.reference, slot))]
    return [effect for one, lawyers in found for effect in _request(context, one, lawyers)]


def _request(context: Context, slot: Slot, lawyers: list[Member]) -> Effects:
    if not lawyers:
        return [Reply(cards.no_lawyers(context.reference, slot))]
    number = context.store.swaps.put(
        Swap(
            shift_id=slot.number,
            areas=";".join(slot.areas),
            asked_by=context.person.number,
            asked_at=context.now,
            next_at=swap_moment(context.now, slot.starts_at, context.config.days_off(slot.reach)),
        )
    )
    card = cards.swap_request(context.reference, slot, number, context.person.name)
    asked = [Tell(f"swap:{number}", lawyer.number, card, priority=Priority.REMINDER) for lawyer in lawyers]
    return [Reply(cards.swap_asked(context.reference, slot, number)), *asked]


def _colleague(context: Context, typed: str, slot: Slot) -> Member:
    """The lawyer who is named behind the day; E12 when an area is not theirs."""
    words = set(normalise(typed).split())
    lawyers = context.store.members.with_role(Role.LAWYER)
    named = [m for m in lawyers if m.id != context.person.id and words & set(normalise(m.name).split())]
    if len(named) != 1:
        raise Refusal(text("swap-who"))
    missing = missing_for(named[0], slot)
    if missing:
        areas = cards.words_for("piket-areas", context.reference, missing)
        raise Refusal(text("swap-not-on-list", lawyer=named[0].name, area=areas))
    return named[0]


def _slot_of(context: Context, swap: Swap) -> Slot:
    slot = slot_of_swap(context.store, swap)
    if slot is None:
        raise Refusal(text("piket-changed"))
    return slot


def _own_swap(context: Context, swap_id: int) -> Swap:
    swap = context.store.swaps.get(swap_id)
    if swap is None or swap.asked_by != context.person.number:
        raise Refusal(text("swap-not-open"))
    return swap


def _refuse_asked(context: Context, slot: Slot) -> None:
    """One request for a slot; it can be withdrawn."""
    for swap in (swap for shift in slot.shifts for swap in context.store.swaps.open_for(shift)):
        button = cards.WITHDRAW.button(text("swap-withdraw"), swap.number)
        raise Refusal(cards.words_for("swap-asked-already", context.reference, _slot_of(context, swap)), button)


def _refuse_unfit(context: Context, slot: Slot) -> None:
    missing = missing_for(context.person, slot)
    if missing:
        areas = cards.words_for("piket-areas", context.reference, missing)
        raise Refusal(text("swap-you-not-on-list", area=areas))
    if is_busy(context.store, context.person.number, slot):
        raise Refusal(text("swap-you-are-busy"))


def _refuse_begun(context: Context, slot: Slot) -> None:
    """E13: once it has begun only a coordinator changes who is on duty."""
    if slot.starts_at > context.now or may(context.person, COORDINATORS):
        return
    mine = slot.is_of(context.person.number) and slot.ends_at > context.now
    button = cards.ASK_COORDINATOR.button(text("swap-ask-coordinator"), slot.number)
    raise Refusal(cards.words_for("swap-begun", context.reference, slot), *([button] if mine else []))
