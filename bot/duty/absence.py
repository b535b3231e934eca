"""Being away: the days block planning, and what is planned on them is offered to the others. No reason is asked."""

from __future__ import annotations

from datetime import date

from bot.chat.card import Card, say
from bot.chat.effect import Effects, Reply
from bot.chat.text import Text, text
from bot.duty import actions, cards
from bot.duty.asking import request, slots_of
from bot.duty.changes import note, to_assign
from bot.duty.periods import read_period
from bot.duty.rules import lawyers_for
from bot.duty.slots import Slot, grouped
from bot.duty.telling import per_place
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.reference.calendar import local_date
from storage.absences import Absence
from storage.shift_changes import How

MOST = 10
FOR_GOOD = date(9999, 12, 31)
"""The last day of who stopped: until this person says to be back."""


def away(context: Context, typed: str) -> Effects:
    """`/piket afwezig 1-14 aug`; without days, when one is away."""
    if not typed.strip():
        return [Reply(_mine(context))]
    today = local_date(context.now)
    period = read_period(typed, today)
    if period is None:
        raise Refusal(text("away-usage"))
    first, last = max(period[0], today), period[1]
    if last < today:
        raise Refusal(text("away-past"))
    absence = context.store.absences.note(context.person.number, first, last, context.now)
    context.about(f"absence {absence}")
    slots = [slot for slot in slots_of(context, context.person.number) if _within(slot, first, last)]
    offered = [effect for slot in slots for effect in _offer(context, slot)]
    reply = Reply(_noted(context, absence, first, last, slots))
    return [reply, *offered, *_as_backup(context, first, last), *_told(context, first, last, slots)]


def back(context: Context, absence: int) -> Effects:
    """There after all; what others took over stays theirs."""
    if not context.store.absences.drop(absence, context.person.number):
        raise Refusal(text("away-gone"))
    context.about(f"absence {absence}")
    return [Reply(say(text("away-back")), instead=True)]


def _mine(context: Context) -> Card:
    found = context.store.absences.of(context.person.number, local_date(context.now))
    if not found:
        return say(text("away-none"), hint=text("away-usage"))
    buttons = tuple(actions.BACK.button(text("away-back-from", days=_days(each)), each.number) for each in found[:MOST])
    return say(
        *(text("away-line", days=_days(each)) for each in found[:MOST]), title=text("away-title"), buttons=buttons
    )


def _days(absence: Absence) -> Text:
    return days(absence.first_day, absence.last_day)


def days(first: date, last: date) -> Text:
    if last == FOR_GOOD:
        return text("days-from", first=first)
    return text("days-one", day=first) if first == last else text("days-from-to", first=first, last=last)


def _within(slot: Slot, first: date, last: date) -> bool:
    return first <= local_date(slot.starts_at) <= last


def _noted(context: Context, absence: int, first: date, last: date, slots: list[Slot]) -> Card:
    lines = tuple(cards.words_for("swap-this", context.reference, slot) for slot in slots[:MOST])
    words = text("away-noted", days=days(first, last), count=len(slots))
    button = actions.BACK.button(text("away-not"), absence)
    return say(words, *lines, buttons=(button,))


def _offer(context: Context, slot: Slot) -> Effects:
    """The others are asked at once; when nobody can, the coordinators are. Until somebody has it, it stays."""
    if any(context.store.swaps.open_for(shift) for shift in slot.shifts):
        return []
    lawyers = lawyers_for(context.store, slot, slot.lawyer_id)
    if lawyers and slot.starts_at > context.now:
        return request(context, slot, lawyers)[1]
    words = cards.change(context.reference, slot, "roster-ask", old=context.person.name)
    return to_assign(context, slot, words)


def _as_backup(context: Context, first: date, last: date) -> Effects:
    """Who is away stands behind nobody."""
    me, roster = context.person.number, context.store.roster
    backed = [shift for shift in roster.of_member(me, context.now, 200) if shift.backup_id == me]
    mine = [slot for slot in grouped(backed) if _within(slot, first, last)]
    dropped = [
        s for slot in mine for s in slot.shifts if roster.drop_backup(s.number, me, note(context, How.BACKUP_GONE))
    ]
    lines = [(slot.reach, _no_backup(context, slot)) for slot in grouped(dropped)]
    return per_place(context, lines, f"backup:{me}:{int(context.now.timestamp())}", text("roster-no-backups"))


def _no_backup(context: Context, slot: Slot) -> Text:
    return cards.change(context.reference, slot, "roster-no-backup", old=context.person.name)


def _told(context: Context, first: date, last: date, slots: list[Slot]) -> Effects:
    """One card for the coordinators, and only when it touches the roster."""
    lines = [(slot.reach, cards.words_for("swap-this", context.reference, slot)) for slot in slots]
    title = text("away-roster", name=context.person.name, days=days(first, last))
    return per_place(context, lines, f"away:{context.person.number}:{int(context.now.timestamp())}", title)
