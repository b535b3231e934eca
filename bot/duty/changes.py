"""Who cannot come, who comes instead, and who is told: for all areas of a slot at once.

A reason is never asked, kept or told.
"""

from __future__ import annotations

from typing import NamedTuple

from bot.chat.card import Button, say
from bot.chat.effect import Edit, Effects, Priority, Reply, Tell
from bot.chat.text import Text, text
from bot.duty import actions, cards
from bot.duty.overtaken import end_gaps, end_swaps
from bot.duty.rules import REMINDER, lawyers_for, lawyers_for_some, reminder_key, tell_coordinators
from bot.duty.slots import Slot, grouped, slot_of_backup, slot_of_lawyer
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.reference.letters import normalise
from storage.members import Member, Role
from storage.roster import Shift, ShiftState
from storage.shift_changes import How, Note

PARTICLES = frozenset({"de", "den", "der", "het", "met", "naar", "op", "te", "ten", "ter", "van", "en", "t"})
"""Parts of names that are words of a sentence too."""


class Goodbye(NamedTuple):
    """What somebody reads who cannot come, by who comes instead."""

    to_backup: str
    freed: str
    partly: str
    """The backup for some areas, nobody yet for the rest."""


ILL = Goodbye("piket-ill-then-backup", "piket-ill-then-free", "piket-ill-then-partly")
CANNOT = Goodbye("piket-cannot-then-backup", "piket-cannot-then-free", "piket-cannot-then-partly")


def step_back(context: Context, shift: Shift, reply: Goodbye, *more: Button, instead: bool = False) -> Effects:
    """A lawyer or backup cannot come: the backup takes over, else the slot is free until somebody is found."""
    refuse_past(context, shift)
    me, roster = context.person.number, context.store.roster
    mine = slot_of_lawyer(context.store, shift, me)
    if mine is None:
        return _without_backup(context, shift)
    why = note(context, How.STEPPED_BACK)
    taken = [each for each in mine.shifts if roster.let_backup_in(each.number, me, why)]
    freed = [each for each in mine.shifts if each.lawyer_id == me and roster.free(each.number, me, why)]
    if not taken and not freed:
        raise Refusal(text("piket-not-yours"))
    words = _goodbye(context, reply, taken, freed)
    changed = [
        *(effect for slot in grouped(taken) for effect in _to_backup(context, slot)),
        *(effect for slot in grouped(freed) for effect in _to_nobody(context, slot)),
    ]
    return [Reply(say(words, buttons=more), instead=instead), *changed]


def note(context: Context, how: How) -> Note:
    """By who acts, now."""
    return Note(context.person.number, context.now, how)


def _goodbye(context: Context, reply: Goodbye, taken: list[Shift], freed: list[Shift]) -> Text:
    if taken and freed:
        rest = cards.words_for("piket-areas", context.reference, Slot(tuple(freed)))
        return cards.words_for(reply.partly, context.reference, Slot(tuple(taken)), rest=rest)
    slot = Slot(tuple(taken or freed))
    return cards.words_for(reply.to_backup if taken else reply.freed, context.reference, slot)


def _to_backup(context: Context, slot: Slot) -> Effects:
    told = announce(context, slot, "roster-change", context.person.number)
    return [*moved(context, slot), *to_new_lawyer(context, slot), *told]


def _to_nobody(context: Context, slot: Slot) -> Effects:
    words = cards.change(context.reference, slot, "roster-free", old=context.person.name)
    return [*moved(context, slot), *to_assign(context, slot, words)]


def _without_backup(context: Context, shift: Shift) -> Effects:
    me, roster = context.person.number, context.store.roster
    backed = slot_of_backup(context.store, shift, me)
    why = note(context, How.BACKUP_GONE)
    dropped = [each for each in backed.shifts if roster.drop_backup(each.number, me, why)] if backed else []
    if not dropped:
        raise Refusal(text("piket-not-yours"))
    slot = Slot(tuple(dropped))
    told = announce(context, slot, "roster-no-backup", me)
    return [Reply(say(cards.words_for("piket-backup-freed", context.reference, slot))), *told]


def moved(context: Context, slot: Slot) -> Effects:
    """After a slot changed hands: its open questions are offered anew, and requests to swap it have ended."""
    for shift in slot.shifts:
        context.about(f"shift {shift.number}")
        context.store.offers.offer_again(shift.number, context.now)
    gaps = end_gaps(context.store, context.reference, slot.shifts)
    return [*end_swaps(context.store, context.reference, slot.shifts), *gaps, *_found(context, slot)]


def _found(context: Context, slot: Slot) -> Effects:
    """The coordinators' card that asked for somebody, when there is one, says who it is: nothing left to press."""
    if slot.first.state == ShiftState.FREED:
        return []
    effects: Effects = []
    for called in context.store.outbox.names(_asked_cards(slot.first)):
        old = int(called.rpartition(":")[2])
        left = [slot_of_lawyer(context.store, slot.first, old, freed=freed) for freed in (True, False)]
        if not any(left):
            who = name(context, slot.lawyer_id)
            words = cards.change(context.reference, slot, "roster-change", old=name(context, old), new=who)
            effects.append(Edit(called, say(words)))
    return effects


def to_new_lawyer(context: Context, slot: Slot) -> Effects:
    """Says what this lawyer has in the slot now; when it is about to begin, that is the reminder too."""
    store, lawyer = context.store, slot.lawyer_id
    if slot.starts_at <= context.now + REMINDER:
        for shift in slot.shifts:
            store.occurrences.once(reminder_key(shift), context.now)
    whole = slot_of_lawyer(store, slot.first, lawyer) or slot
    card = cards.on_duty(store, context.reference, whole, "piket-yours-now")
    return [Tell(f"duty:{slot.number}:{lawyer}:yours", lawyer, card, priority=Priority.CLAIM)]


def announce(context: Context, slot: Slot, how: str, old: int) -> Effects:
    """`Roosterwijziging …: gaat van … naar …`, in the coordinators' channel."""
    words = cards.change(context.reference, slot, how, old=name(context, old), new=name(context, slot.lawyer_id))
    title = f"roster:{slot.number}:{int(context.now.timestamp())}"
    return tell_coordinators(context.store, context.config, context.reference, slot.reach, title, say(words))


def to_assign(context: Context, slot: Slot, words: Text) -> Effects:
    """The coordinators' card on which they put somebody else on this lawyer's slot."""
    old = slot.lawyer_id
    card = say(words, buttons=(*assign_buttons(context, slot), _ask_button(slot)))
    called = asked_card(slot.first, old)
    return tell_coordinators(context.store, context.config, context.reference, slot.reach, called, card)


def assign_buttons(context: Context, slot: Slot) -> tuple[Button, ...]:
    """Who could do it, one press each."""
    store, old = context.store, slot.lawyer_id
    lawyers = lawyers_for(store, slot, old) or lawyers_for_some(store, slot, old)
    return cards.assign_buttons(context.reference, slot, lawyers)


def _ask_button(slot: Slot) -> Button:
    """All who could do it are asked; the first one has it."""
    freed = slot.first.state == ShiftState.FREED
    action = actions.ASK_FREED if freed else actions.COVER
    return action.button(text("gap-ask-lawyers"), slot.number, slot.lawyer_id)


def asked_card(shift: Shift, old: int) -> str:
    """The name of that card: the same for every area of the slot."""
    return f"{_asked_cards(shift)}{old}"


def _asked_cards(shift: Shift) -> str:
    return f"roster:{shift.reach}:{int(shift.starts_at.timestamp())}:"


def shift_at(context: Context, shift: int) -> Shift:
    found = context.store.roster.get(shift)
    if found is None:
        raise Refusal(text("piket-changed"))
    return found


def my_slot(context: Context, shift_id: int) -> Slot:
    """What is mine in the slot of a shift, for who pressed a button about it."""
    slot = slot_of_lawyer(context.store, shift_at(context, shift_id), context.person.number)
    if slot is None:
        raise Refusal(text("piket-not-yours"))
    return slot


def lawyer_named(context: Context, typed: str) -> Member | None:
    """The one lawyer of whom a name stands in a text; None for nobody, or for several."""
    words = set(normalise(typed).split())
    lawyers = [(m, normalise(m.name).split()) for m in context.store.members.with_role(Role.LAWYER)]
    exact = [m for m, names in lawyers if normalise(m.name) == normalise(typed)]
    named = exact or [m for m, names in lawyers if words & {each for each in names if each not in PARTICLES}]
    return named[0] if len(named) == 1 else None


def name(context: Context, member: int) -> str:
    row = context.store.members.get(member)
    return row.name if row else ""


def refuse_past(context: Context, shift: Shift) -> None:
    if shift.ends_at <= context.now:
        raise Refusal(cards.words_for("piket-over", context.reference, Slot((shift,))))
