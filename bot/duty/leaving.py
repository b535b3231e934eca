"""E19: a lawyer stops at once. Every coming shift is freed, and the coordinators get one message with the list."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Effects, Priority, Reply
from bot.chat.text import Text, text
from bot.duty import actions, cards
from bot.duty.absence import FOR_GOOD
from bot.duty.asking import slots_of
from bot.duty.changes import moved, note, to_new_lawyer
from bot.duty.gaps import notice_buttons
from bot.duty.rules import tell
from bot.duty.slots import Slot, grouped
from bot.duty.telling import by_place, shortened
from bot.engine.feature import Context
from bot.reference.calendar import local_date
from storage.members import Member
from storage.roster import Shift
from storage.shift_changes import How

MOST_SHIFTS = 1000


def ask_to_stop(context: Context) -> Effects:
    """What would happen is shown first."""
    mine = slots_of(context, context.person.number)
    buttons = (
        actions.STOP.button(text("stop-yes"), style="danger"),
        actions.GO_ON.button(text("stop-no")),
    )
    lines = shortened([cards.words_for("swap-this", context.reference, slot) for slot in mine])
    return [Reply(say(text("stop-sure", count=len(mine)), *lines, buttons=buttons))]


def go_on(context: Context) -> Effects:
    return [Reply(say(text("stop-not")), instead=True)]


def stop(context: Context) -> Effects:
    """One's own shifts, and no new ones."""
    mine = [s for s in _coming(context, context.person) if s.lawyer_id == context.person.number]
    return [Reply(say(text("stop-done", count=len(mine))), instead=True), *free_all(context, context.person)]


def _coming(context: Context, member: Member) -> list[Shift]:
    return context.store.roster.of_member(member.number, context.now, MOST_SHIFTS)


def free_all(context: Context, member: Member) -> Effects:
    """A backup who stands behind a shift has it now; the rest is free until somebody is found."""
    me, roster = member.number, context.store.roster
    coming = _coming(context, member)
    why = note(context, How.STEPPED_BACK)
    backed = [
        s for s in coming if s.backup_id == me and roster.drop_backup(s.number, me, note(context, How.BACKUP_GONE))
    ]
    mine = [shift for shift in coming if shift.lawyer_id == me]
    taken = [shift for shift in mine if roster.let_backup_in(shift.number, me, why)]
    freed = [shift for shift in mine if shift.lawyer_id == me and roster.free(shift.number, me, why)]
    context.store.absences.note(me, local_date(context.now), FOR_GOOD, context.now)
    changed = [
        *(effect for slot in grouped(taken) for effect in (*moved(context, slot), *to_new_lawyer(context, slot))),
        *(effect for slot in grouped(freed) for effect in moved(context, slot)),
    ]
    return [*changed, *_tell_coordinators(context, member, taken, freed, backed)]


def _tell_coordinators(
    context: Context, member: Member, taken: list[Shift], freed: list[Shift], backed: list[Shift]
) -> Effects:
    me = member.number
    things = [(shift.reach, (how, shift)) for how, shifts in _kinds(taken, freed, backed) for shift in shifts]
    effects: Effects = []
    for where, mine in by_place(context, things).items():
        lines = [_line(context, how, slot) for how, slot in _slots(mine)]
        free = [shift for how, shift in mine if how == "stop-line-free"]
        buttons = notice_buttons(context, [(s.area, s.reach, s.starts_at, s.ends_at) for s in free])
        title = text("stop-roster", name=member.name)
        card = say(*shortened(lines), title=title, buttons=buttons)
        effects.append(tell(where, f"stop:{me}:{int(context.now.timestamp())}", card, Priority.CLAIM))
    return effects


def _kinds(taken: list[Shift], freed: list[Shift], backed: list[Shift]) -> list[tuple[str, list[Shift]]]:
    return [("stop-line-backup", taken), ("stop-line-free", freed), ("stop-line-no-backup", backed)]


def _slots(mine: list[tuple[str, Shift]]) -> list[tuple[str, Slot]]:
    kinds = dict.fromkeys(how for how, _ in mine)
    found = [(how, slot) for how in kinds for slot in grouped(shift for kind, shift in mine if kind == how)]
    return sorted(found, key=lambda each: each[1].starts_at)


def _line(context: Context, how: str, slot: Slot) -> Text:
    lawyer = context.store.members.get(slot.lawyer_id)
    return cards.change(context.reference, slot, how, lawyer=lawyer.name if lawyer else "")
