"""Asking the other lawyers to take over a shift: the first one wins, and until then it stays where it is."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Edit, Effects, Priority, Remove, Reply, Tell
from bot.chat.text import text
from bot.duty import cards
from bot.duty.changes import announce, moved, name, shift_at
from bot.duty.days import read_day
from bot.duty.rules import COORDINATORS, area_name, can_do, is_busy, lawyers_for, swap_moment
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.roles import may
from bot.reference.calendar import local_date
from bot.reference.letters import normalise
from storage.members import Member, Role
from storage.roster import Shift
from storage.swaps import Swap, SwapState


def ask_on_day(context: Context, typed: str) -> Effects:
    """`/piket ruil 12 december`, and perhaps the name of one colleague behind it."""
    found = read_day(typed, local_date(context.now))
    mine = [s for s in context.store.roster.of_member(context.person.number, context.now, 100) if _is_mine(context, s)]
    if not mine:
        raise Refusal(text("piket-none"))
    if found is None:
        return [Reply(cards.which_shift(mine[: cards.MOST_NAMES], context.reference))]
    day, rest = found
    that_day = [shift for shift in mine if local_date(shift.starts_at) == day]
    if not that_day:
        raise Refusal(text("swap-no-shift", day=day), *cards.which_shift(mine[:3], context.reference).buttons)
    if len(that_day) > 1:
        return [Reply(cards.which_shift(that_day, context.reference))]
    return _ask(context, that_day[0], _colleague(context, rest, that_day[0]) if rest else None)


def ask(context: Context, shift_id: int) -> Effects:
    return _ask(context, shift_at(context, shift_id), None)


def ask_again(context: Context, swap_id: int) -> Effects:
    """The old cards go, so that everybody gets a new one."""
    swap = _own_swap(context, swap_id)
    if not context.store.swaps.end(swap.number):
        raise Refusal(text("swap-not-open"))
    return [Remove(f"swap:{swap_id}"), *_ask(context, shift_at(context, swap.shift_id), None)]


def withdraw(context: Context, swap_id: int) -> Effects:
    swap = _own_swap(context, swap_id)
    if not context.store.swaps.end(swap.number):
        raise Refusal(text("swap-not-open"))
    shift = shift_at(context, swap.shift_id)
    words = cards.words_for("swap-withdrawn", context.reference, shift)
    mine = cards.words_for("swap-withdrawn-mine", context.reference, shift)
    return [Reply(say(mine), instead=True), Edit(f"swap:{swap_id}", say(words))]


def take(context: Context, swap_id: int) -> Effects:
    """`Ik neem het over`: the first one wins; both lawyers and the coordinators are told."""
    swap = context.store.swaps.get(swap_id)
    if swap is None or swap.state == SwapState.ENDED:
        raise Refusal(text("swap-not-open"))
    shift, me = shift_at(context, swap.shift_id), context.person
    if swap.state == SwapState.TAKEN:
        raise Refusal(text("swap-taken", lawyer=name(context, swap.taken_by or 0)))
    _refuse_begun(context, shift)
    if not can_do(me, shift.area):
        raise Refusal(text("swap-you-not-on-list", area=area_name(context.reference, shift)))
    if is_busy(context.store, me.number, shift):
        raise Refusal(text("swap-you-are-busy"))
    if not context.store.swaps.take(swap_id, me.number):
        raise Refusal(text("swap-just-taken"))
    if not context.store.roster.hand_over(shift.number, swap.asked_by, me.number):
        raise Refusal(text("piket-changed"))
    done = cards.words_for("swap-done", context.reference, shift, lawyer=me.name)
    return [
        Reply(say(cards.words_for("swap-yours", context.reference, shift, asker=name(context, swap.asked_by)))),
        Edit(f"swap:{swap_id}", say(done)),
        Tell(f"swap:{swap_id}:asker", swap.asked_by, say(done), priority=Priority.CLAIM),
        *announce(context, shift, "roster-swap", swap.asked_by),
        *moved(context, shift),
    ]


def _ask(context: Context, shift: Shift, only: Member | None) -> Effects:
    if not _is_mine(context, shift):
        raise Refusal(text("piket-not-yours"))
    _refuse_begun(context, shift)
    earlier = context.store.swaps.open_for(shift.number)
    if earlier:
        button = cards.WITHDRAW.button(text("swap-withdraw"), earlier.number)
        raise Refusal(cards.words_for("swap-asked-already", context.reference, shift), button)
    lawyers = [only] if only else lawyers_for(context.store, shift, {context.person.number})
    if not lawyers:
        button = cards.ASK_COORDINATOR.button(text("swap-ask-coordinator"), shift.number)
        raise Refusal(cards.words_for("swap-no-lawyers", context.reference, shift), button)
    next_at = swap_moment(context.now, shift.starts_at, context.config.optional_holidays)
    swap = Swap(shift_id=shift.number, asked_by=context.person.number, asked_at=context.now, next_at=next_at)
    number = context.store.swaps.put(swap)
    card = cards.swap_request(context.reference, shift, number, context.person.name)
    asked = [Tell(f"swap:{number}", lawyer.number, card, priority=Priority.REMINDER) for lawyer in lawyers]
    return [Reply(cards.swap_asked(context.reference, shift, number)), *asked]


def _colleague(context: Context, typed: str, shift: Shift) -> Member:
    """The lawyer who is named behind the day; E12 when the area is not theirs."""
    words = set(normalise(typed).split())
    lawyers = context.store.members.with_role(Role.LAWYER)
    named = [m for m in lawyers if m.id != context.person.id and words & set(normalise(m.name).split())]
    if len(named) != 1:
        raise Refusal(text("swap-who"))
    if not can_do(named[0], shift.area):
        area = area_name(context.reference, shift)
        raise Refusal(text("swap-not-on-list", lawyer=named[0].name, area=area))
    return named[0]


def _is_mine(context: Context, shift: Shift) -> bool:
    return shift.lawyer_id == context.person.number


def _own_swap(context: Context, swap_id: int) -> Swap:
    swap = context.store.swaps.get(swap_id)
    if swap is None or swap.asked_by != context.person.number:
        raise Refusal(text("swap-not-open"))
    return swap


def _refuse_begun(context: Context, shift: Shift) -> None:
    """E13: once it has begun only a coordinator changes who is on duty."""
    if shift.starts_at > context.now or may(context.person, COORDINATORS):
        return
    mine = shift.lawyer_id == context.person.number and shift.ends_at > context.now
    button = cards.ASK_COORDINATOR.button(text("swap-ask-coordinator"), shift.number)
    raise Refusal(cards.words_for("swap-begun", context.reference, shift), *([button] if mine else []))
