"""A coordinator moves a slot to other hours: what would change is shown first, and open requests go along."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.chat.card import say
from bot.chat.effect import Edit, Effects, Priority, Reply, Tell
from bot.chat.text import Text, text
from bot.duty import actions, cards
from bot.duty.changes import name, note, refuse_past, shift_at
from bot.duty.covering import lawyer_and_slots
from bot.duty.days import read_day
from bot.duty.overtaken import end_swaps_and_tell
from bot.duty.periods import moment_on, read_hours
from bot.duty.rules import is_busy, slot_of, tell_coordinators
from bot.duty.slots import Slot, slot_of_lawyer, slot_of_swap
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.reference.calendar import local_date
from storage.shift_changes import How
from storage.swaps import Swap


def propose(context: Context, typed: str) -> Effects:
    """`/piket verzet bram 12 december naar 14-16`, or `naar 13 december 10-12`: what would change, and one button."""
    before, _, after = typed.partition(" naar ")
    lawyer, slots, _ = lawyer_and_slots(context, before)
    if len(slots) > 1 or not after:
        raise Refusal(text("move-usage"))
    slot = slots[0]
    starts_at, ends_at = _hours(context, slot, after)
    _refuse_clash(context, slot, starts_at, ends_at)
    moved = slot.part(starts_at, ends_at)
    words = text("move-would", lawyer=lawyer.name, old=slot_of(slot), new=slot_of(moved), **_areas(context, slot))
    button = actions.MOVE.button(text("move-do"), slot.number, _minute(starts_at), _minute(ends_at), slot.version)
    return [Reply(say(words, buttons=(button,)))]


def _hours(context: Context, slot: Slot, typed: str) -> tuple[datetime, datetime]:
    """Only hours, or a day with hours behind it."""
    hours, day = read_hours(typed), local_date(slot.starts_at)
    if hours is None or hours[1]:
        found = read_day(typed, local_date(context.now))
        day, hours = (found[0], read_hours(found[1])) if found else (day, None)
    if hours is None or hours[1]:
        raise Refusal(text("move-usage"))
    starts_at, ends_at = moment_on(day, hours[0].start), moment_on(day, hours[0].until)
    if starts_at <= context.now:
        raise Refusal(text("move-past"))
    return starts_at, ends_at


def move(context: Context, shift_id: int, start: int, end: int, version: int) -> Effects:
    """Nobody moves what changed since it was shown."""
    shift = shift_at(context, shift_id)
    refuse_past(context, shift)
    slot = slot_of_lawyer(context.store, shift, shift.lawyer_id)
    if slot is None or slot.version != version:
        raise Refusal(text("piket-changed"))
    starts_at, ends_at = _moment(start), _moment(end)
    if starts_at <= context.now:
        raise Refusal(text("move-past"))
    _refuse_clash(context, slot, starts_at, ends_at)
    old, swaps = slot_of(slot), [s for each in slot.shifts for s in context.store.swaps.open_for(each)]
    why = note(context, How.MOVED)
    if not all(context.store.roster.move(s.number, slot.lawyer_id, starts_at, ends_at, why) for s in slot.shifts):
        raise Refusal(text("piket-changed"))
    for each in slot.shifts:
        context.about(f"shift {each.number}")
        context.store.offers.offer_again(each.number, context.now)
    return _told(context, Slot(slot.shifts), old, swaps)


def _told(context: Context, slot: Slot, old: Text, swaps: list[Swap]) -> Effects:
    """The lawyer, the backups, the channel, and everybody who was asked to take it over."""
    words = text(
        "roster-moved", old=old, new=slot_of(slot), lawyer=name(context, slot.lawyer_id), **_areas(context, slot)
    )
    people = {slot.lawyer_id, *(shift.backup_id for shift in slot.shifts)} - {None, context.person.number}
    stamp = f"{int(context.now.timestamp())}"
    card, called = say(words), f"roster:{slot.number}:moved:{stamp}"
    store = context.store
    return [
        Reply(say(text("move-done")), instead=True),
        *(Tell(called, person, card, priority=Priority.CLAIM) for person in sorted(people, key=str) if person),
        *tell_coordinators(store, context.config, context.reference, slot.reach, called, card),
        *(effect for swap in swaps for effect in _follow(context, swap)),
    ]


def _follow(context: Context, swap: Swap) -> Effects:
    """A request points at its shift: its cards show the new time, and who presses has seen it."""
    slot = slot_of_swap(context.store, swap)
    if slot is None:  # it was about hours that are not part of it any more
        whole = context.store.roster.get(swap.shift_id)
        return end_swaps_and_tell(context.store, context.reference, [whole]) if whole else []
    card = cards.swap_request(
        context.reference, slot, swap.number, name(context, swap.asked_by), "swap-request-changed"
    )
    return [Edit(f"swap:{swap.number}", card)]


def _refuse_clash(context: Context, slot: Slot, starts_at: datetime, ends_at: datetime) -> None:
    own = {shift.number for shift in slot.shifts}
    for area in slot.areas:
        others = context.store.roster.overlapping(area, slot.reach, starts_at, ends_at)
        if any(shift.number not in own for shift in others):
            raise Refusal(text("move-taken"))
    if is_busy(context.store, slot.lawyer_id, slot.part(starts_at, ends_at)):
        raise Refusal(text("swap-busy", lawyer=name(context, slot.lawyer_id)))


def _areas(context: Context, slot: Slot) -> dict[str, object]:
    words = cards.change(context.reference, slot, "piket-areas")
    return {"area": words.args["area"], "reach": words.args["reach"]}


def _minute(moment: datetime) -> int:
    return int(moment.timestamp()) // 60


def _moment(minute: int) -> datetime:
    return datetime.fromtimestamp(minute * 60, UTC)
