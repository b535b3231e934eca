"""Asking the other lawyers to take over a slot or some hours of it; until somebody does, it stays where it is."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Effects, Priority, Reply, Tell
from bot.chat.text import text
from bot.duty import actions, cards
from bot.duty.changes import lawyer_named, my_slot, name, shift_at
from bot.duty.days import read_day
from bot.duty.periods import moment_on, read_hours
from bot.duty.rules import COORDINATORS, lawyers_for, missing_for, swap_moment
from bot.duty.slots import Slot, grouped, slot_of_lawyer, slot_of_swap
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.roles import may
from bot.reference.calendar import local_date
from storage.members import Member
from storage.swaps import Swap


def ask_on_day(context: Context, typed: str) -> Effects:
    """`/piket ruil 12 december`, perhaps with hours (`10-11`) and the name of one colleague behind it."""
    found = read_day(typed, local_date(context.now))
    mine = slots_of(context, context.person.number)
    if not mine:
        raise Refusal(text("piket-none"))
    if found is None:
        return [Reply(cards.which_slot(mine[: cards.MOST_NAMES], context.reference))]
    day, rest = found
    that_day = [slot for slot in mine if local_date(slot.starts_at) == day]
    if not that_day:
        raise Refusal(text("swap-no-shift", day=day), *cards.which_slot(mine[:3], context.reference).buttons)
    slot, rest = part_named(context, that_day, rest)
    if slot is None:
        return [Reply(cards.which_slot(that_day, context.reference))]
    return ask_for(context, slot, _colleague(context, rest, slot) if rest else None)


def slots_of(context: Context, lawyer: int) -> list[Slot]:
    """What a lawyer has coming, without what others have with this lawyer as backup."""
    coming = context.store.roster.of_member(lawyer, context.now, 100)
    return grouped(shift for shift in coming if shift.lawyer_id == lawyer)


def part_named(context: Context, slots: list[Slot], typed: str) -> tuple[Slot | None, str]:
    """The slot that is meant, only the hours that are named in a text, and the rest of it; None when it must be chosen.

    Refusal when the hours lie in none of the slots. What is past of a slot that runs stays as it was.
    """
    hours = read_hours(typed)
    if hours is None:
        return (slots[0] if len(slots) == 1 else None), typed
    (start, until), rest = hours
    for slot in slots:
        day = local_date(slot.starts_at)
        begins, ends = moment_on(day, start), moment_on(day, until)
        if slot.starts_at <= begins and context.now < ends <= slot.ends_at:
            begins = max(begins, context.now.replace(second=0, microsecond=0))
            whole = (begins, ends) == (slot.starts_at, slot.ends_at)
            return (slot if whole else slot.part(begins, ends)), rest
    raise Refusal(cards.words_for("swap-no-hours", context.reference, slots[0]))


def ask(context: Context, shift_id: int) -> Effects:
    return ask_for(context, my_slot(context, shift_id), None)


def ask_again(context: Context, swap_id: int) -> Effects:
    """The old cards go, so that everybody gets a new one."""
    swap = own_swap(context, swap_id)
    if not context.store.swaps.end(swap.number):
        raise Refusal(text("swap-not-open"))
    slot = slot_of(context, swap)
    if not slot.is_of(swap.asked_by):
        raise Refusal(text("piket-not-yours"))
    return [*cards.remove_request(swap_id), *ask_for(context, slot, None)]


def cover(context: Context, shift_id: int, lawyer: int) -> Effects:
    """A coordinator asks the others for a lawyer, who hears of it."""
    slot = slot_of_lawyer(context.store, shift_at(context, shift_id), lawyer)
    if slot is None:
        raise Refusal(text("piket-changed"))
    return ask_for(context, slot, None)


def ask_for(context: Context, slot: Slot, only: Member | None) -> Effects:
    """Who takes it over takes all areas; when nobody can, each area is asked on its own."""
    refuse_begun(context, slot)
    _refuse_asked(context, slot)
    lawyers = [only] if only else lawyers_for(context.store, slot, slot.lawyer_id)
    if lawyers:
        return _request(context, slot, lawyers)
    found = [(one, lawyers_for(context.store, one, slot.lawyer_id)) for one in slot.apart]
    if not any(lawyers for _, lawyers in found):
        return [Reply(cards.no_lawyers(context.reference, slot, _owner(context, slot)))]
    return [effect for one, lawyers in found for effect in _request(context, one, lawyers)]


def _request(context: Context, slot: Slot, lawyers: list[Member]) -> Effects:
    if not lawyers:
        return [Reply(cards.no_lawyers(context.reference, slot, _owner(context, slot)))]
    number, asked = request(context, slot, lawyers)
    others = tuple(lawyer.name for lawyer in lawyers)
    told = cards.swap_asked(context.reference, slot, number, others, _owner(context, slot))
    return [Reply(told), *asked, *_tell_owner(context, slot)]


def request(context: Context, slot: Slot, lawyers: list[Member]) -> tuple[int, Effects]:
    """A request for a slot of one lawyer, and the cards on which the others see what would change."""
    owner, me = slot.lawyer_id, context.person.number
    hours = slot.hours or (None, None)
    swap = Swap(
        shift_id=slot.number,
        areas=";".join(slot.areas),
        from_at=hours[0],
        until_at=hours[1],
        asked_by=owner,
        arranged_by=me if me != owner else None,
        asked_at=context.now,
        next_at=swap_moment(context.now, slot.starts_at, context.config.days_off(slot.reach)),
    )
    number = context.store.swaps.put(swap)
    context.about(f"swap {number}")
    card = cards.swap_request(context.reference, slot, number, name(context, owner))
    told = [Tell(f"swap:{number}", lawyer.number, card, priority=Priority.REMINDER) for lawyer in lawyers]
    return number, [*told]


def _owner(context: Context, slot: Slot) -> str | None:
    """Whose slot it is, when it is not the own one."""
    return None if slot.is_of(context.person.number) else name(context, slot.lawyer_id)


def _tell_owner(context: Context, slot: Slot) -> Effects:
    """Somebody else asked for this lawyer."""
    if slot.is_of(context.person.number):
        return []
    words = cards.words_for("swap-arranged", context.reference, slot, coordinator=context.person.name)
    return [Tell(arranged(slot), slot.lawyer_id, say(words), priority=Priority.CLAIM)]


def arranged(slot: Slot) -> str:
    """The card on which a lawyer reads that somebody else looks for cover, or does so no more."""
    return f"duty:{slot.number}:arranged"


def _colleague(context: Context, typed: str, slot: Slot) -> Member:
    """The lawyer who is named behind the day; E12 when an area is not theirs."""
    named = lawyer_named(context, typed)
    if named is None or named.number == slot.lawyer_id:
        raise Refusal(text("swap-who"))
    missing = missing_for(named, slot)
    if missing:
        areas = cards.words_for("piket-areas", context.reference, missing)
        raise Refusal(text("swap-not-on-list", lawyer=named.name, area=areas))
    return named


def slot_of(context: Context, swap: Swap) -> Slot:
    slot = slot_of_swap(context.store, swap)
    if slot is None:
        raise Refusal(text("piket-changed"))
    return slot


def own_swap(context: Context, swap_id: int) -> Swap:
    """For who asked it, or has the shift."""
    swap, me = context.store.swaps.get(swap_id), context.person.number
    if swap is None or me not in (swap.asked_by, swap.arranged_by):
        raise Refusal(text("swap-not-open"))
    return swap


def _refuse_asked(context: Context, slot: Slot) -> None:
    """One request for a slot; it can be withdrawn."""
    for swap in (swap for shift in slot.shifts for swap in context.store.swaps.open_for(shift)):
        owner = _owner(context, slot)
        said = "cover-asked-already" if owner else "swap-asked-already"
        words = cards.words_for(said, context.reference, slot_of(context, swap), owner=owner or "")
        own = context.person.number in (swap.asked_by, swap.arranged_by)
        raise Refusal(words, *([cards.withdraw(swap.number, mine=owner is None)] if own else []))


def refuse_begun(context: Context, slot: Slot) -> None:
    """E13: once it has begun only a coordinator changes who is on duty."""
    if slot.starts_at > context.now or may(context.person, COORDINATORS):
        return
    mine = slot.is_of(context.person.number) and slot.ends_at > context.now
    button = actions.ASK_COORDINATOR.button(text("swap-ask-coordinator"), slot.number)
    raise Refusal(cards.words_for("swap-begun", context.reference, slot), *([button] if mine else []))
