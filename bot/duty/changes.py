"""Who cannot come, who comes instead, and who is told. A reason is never asked, kept or told."""

from __future__ import annotations

from typing import NamedTuple

from bot.chat.card import Button, say
from bot.chat.effect import Edit, Effects, Priority, Reply, Tell
from bot.chat.text import Text, text
from bot.duty import cards
from bot.duty.rules import area_name, can_do, is_busy, lawyers_for, reminder_key, tell_coordinators
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from storage.members import Member
from storage.roster import Shift, ShiftState


class Goodbye(NamedTuple):
    """What somebody reads who cannot come, by who comes instead."""

    to_backup: str
    freed: str


ILL = Goodbye("piket-ill-then-backup", "piket-ill-then-free")
CANNOT = Goodbye("piket-cannot-then-backup", "piket-cannot-then-free")


def step_back(context: Context, shift: Shift, reply: Goodbye, *more: Button, instead: bool = False) -> Effects:
    """A lawyer or backup cannot come: the backup takes over, else the slot is free until somebody is found."""
    _refuse_past(context, shift)
    me = context.person.number
    if shift.backup_id == me and shift.lawyer_id != me:
        return _without_backup(context, shift)
    if context.store.roster.let_backup_in(shift.number, me):
        changed = [*moved(context, shift), *to_new_lawyer(context, shift), *_announce_change(context, shift)]
        words = reply.to_backup
    elif context.store.roster.free(shift.number, me):
        changed = [*moved(context, shift), *_announce_free(context, shift)]
        words = reply.freed
    else:
        raise Refusal(text("piket-not-yours"))
    card = say(cards.words_for(words, context.reference, shift), buttons=more)
    return [Reply(card, instead=instead), *changed]


def moved(context: Context, shift: Shift) -> Effects:
    """After a shift changed hands: its open questions are offered anew, and requests to swap it have ended."""
    context.store.offers.offer_again(shift.number, context.now)
    ended = context.store.swaps.end_for(shift.number)
    over = say(cards.words_for("swap-overtaken", context.reference, shift))
    return [Edit(f"swap:{swap}", over) for swap in ended]


def to_new_lawyer(context: Context, shift: Shift) -> Effects:
    """Says whose shift it is now; when it is about to begin, that is the reminder too."""
    context.store.occurrences.once(reminder_key(shift), context.now)
    waiting = context.store.offers.waiting_for(shift.area, shift.reach)
    card = cards.on_duty(context.reference, shift, "piket-yours-now", waiting)
    return [Tell(f"duty:{shift.number}:{shift.lawyer_id}", shift.lawyer_id, card, priority=Priority.CLAIM)]


def assign(context: Context, shift_id: int, old: int, new: int) -> Effects:
    """A coordinator puts a lawyer on a shift, also when it has begun (E13) or was freed."""
    shift, lawyer = shift_at(context, shift_id), context.store.members.get(new)
    _refuse_past(context, shift)
    _refuse_unfit(context, shift, lawyer, new)
    roster = context.store.roster
    freed = shift.state == ShiftState.FREED
    if not (roster.fill(shift.number, new) if freed else roster.hand_over(shift.number, old, new)):
        raise Refusal(text("piket-changed"))
    words = cards.change(context.reference, shift, "roster-change", old=name(context, old), new=name(context, new))
    told: Effects = [] if freed else [Tell(f"duty:{shift.number}:{old}:over", old, say(words))]
    return [
        Edit(asked_card(shift, old), say(words)),
        *moved(context, shift),
        *to_new_lawyer(context, shift),
        *told,
        Reply(say(words)),
    ]


def ask_coordinator(context: Context, shift_id: int) -> Effects:
    """The coordinators see who could do it and put somebody on it; until then it stays where it is."""
    shift = shift_at(context, shift_id)
    _refuse_past(context, shift)
    if shift.lawyer_id != context.person.number:
        raise Refusal(text("piket-not-yours"))
    words = cards.change(context.reference, shift, "roster-ask", old=context.person.name)
    reply = Reply(say(cards.words_for("swap-coordinator-asked", context.reference, shift)))
    return [reply, *_to_assign(context, shift, words)]


def asked_card(shift: Shift, old: int) -> str:
    """The coordinators' card on which they can put somebody else on this lawyer's shift."""
    return f"roster:{shift.number}:{old}"


def shift_at(context: Context, shift: int) -> Shift:
    found = context.store.roster.get(shift)
    if found is None:
        raise Refusal(text("piket-changed"))
    return found


def name(context: Context, member: int) -> str:
    row = context.store.members.get(member)
    return row.name if row else ""


def announce(context: Context, shift: Shift, how: str, old: int) -> Effects:
    """`Roosterwijziging …: gaat van … naar …`, in the coordinators' channel."""
    words = cards.change(context.reference, shift, how, old=name(context, old), new=name(context, shift.lawyer_id))
    title = f"roster:{shift.number}:{int(context.now.timestamp())}"
    return tell_coordinators(context.store, context.config, context.reference, shift, title, say(words))


def _announce_change(context: Context, shift: Shift) -> Effects:
    return announce(context, shift, "roster-change", context.person.number)


def _announce_free(context: Context, shift: Shift) -> Effects:
    words = cards.change(context.reference, shift, "roster-free", old=context.person.name)
    return _to_assign(context, shift, words)


def _to_assign(context: Context, shift: Shift, words: Text) -> Effects:
    lawyers = lawyers_for(context.store, shift, {shift.lawyer_id})
    card = cards.to_assign(words, shift, lawyers)
    title = asked_card(shift, shift.lawyer_id)
    return tell_coordinators(context.store, context.config, context.reference, shift, title, card)


def _without_backup(context: Context, shift: Shift) -> Effects:
    if not context.store.roster.drop_backup(shift.number, context.person.number):
        raise Refusal(text("piket-not-yours"))
    words = cards.change(context.reference, shift, "roster-no-backup", old=context.person.name)
    title = f"roster:{shift.number}:{int(context.now.timestamp())}"
    told = tell_coordinators(context.store, context.config, context.reference, shift, title, say(words))
    return [Reply(say(cards.words_for("piket-backup-freed", context.reference, shift))), *told]


def _refuse_past(context: Context, shift: Shift) -> None:
    if shift.ends_at <= context.now:
        raise Refusal(cards.words_for("piket-over", context.reference, shift))


def _refuse_unfit(context: Context, shift: Shift, lawyer: Member | None, new: int) -> None:
    if lawyer is None or not can_do(lawyer, shift.area):
        area = area_name(context.reference, shift)
        raise Refusal(text("swap-not-on-list", lawyer=name(context, new), area=area))
    if is_busy(context.store, new, shift):
        raise Refusal(text("swap-busy", lawyer=lawyer.name))
