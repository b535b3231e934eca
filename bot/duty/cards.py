"""The cards of the duty roster: my shifts, the reminder, a request to swap, and a change of the roster."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.card import Action, Button, Card, Fact, say
from bot.chat.text import Text, Words, text
from bot.duty.rules import area_name, clock, reach_name, slot_of
from bot.reference.book import Reference
from storage.members import Member
from storage.roster import Shift
from storage.store import Store

READY = Action("duty.ready", (int,))
CANNOT = Action("duty.cannot", (int,))
ASK_SWAP = Action("duty.swap", (int,))
TAKE_OVER = Action("swap.take", (int,))
WITHDRAW = Action("swap.withdraw", (int,))
ASK_AGAIN = Action("swap.again", (int,))
ASK_COORDINATOR = Action("duty.coordinator", (int,))
ASSIGN = Action("duty.assign", (int, int, int))
"""A shift, who had it when this was asked, and who gets it."""
MOST_NAMES = 8


def words_for(name: str, reference: Reference, shift: Shift, **more: object) -> Text:
    """A sentence about a shift: its area and slot are filled in."""
    return text(name, area=area_name(reference, shift), slot=slot_of(shift), **more)


def shifts(store: Store, reference: Reference, mine: Sequence[Shift], member: int) -> Card:
    """Who has the shift, where it counts, and who stands behind."""
    facts = tuple(Fact(slot_of(shift), _about(store, reference, shift, member)) for shift in mine)
    return Card(title=text("piket-title"), facts=facts, hint=text("piket-hint"))


def _about(store: Store, reference: Reference, shift: Shift, member: int) -> Words:
    area, reach = reference.area_name(shift.area), reach_name(reference, shift.reach)
    if shift.lawyer_id != member:
        return text("piket-as-backup", area=area, reach=reach, lawyer=_name(store, shift.lawyer_id))
    name = "piket-ready" if shift.ready_at else "piket-shift"
    if shift.backup_id is None:
        return text(name, area=area, reach=reach, backup=text("piket-no-backup"))
    return text(name, area=area, reach=reach, backup=text("piket-backup", name=_name(store, shift.backup_id)))


def on_duty(reference: Reference, shift: Shift, name: str, waiting: int) -> Card:
    """The reminder; `name` says what happened: it begins, it began, or somebody else's shift is yours now."""
    words = words_for(name, reference, shift, start=clock(shift.starts_at), end=clock(shift.ends_at), waiting=waiting)
    buttons = (
        READY.button(text("piket-i-am-there"), shift.number, style="primary"),
        CANNOT.button(text("piket-i-cannot"), shift.number),
    )
    return say(words, buttons=buttons)


def ready(reference: Reference, shift: Shift) -> Card:
    words = words_for("piket-noted-ready", reference, shift, end=clock(shift.ends_at))
    return say(words, buttons=(CANNOT.button(text("piket-i-cannot"), shift.number),))


def swap_request(reference: Reference, shift: Shift, swap: int, asker: str) -> Card:
    words = words_for("swap-request", reference, shift, asker=asker, reach=reach_name(reference, shift.reach))
    return say(words, buttons=(TAKE_OVER.button(text("swap-take"), swap, style="primary"),))


def swap_asked(reference: Reference, shift: Shift, swap: int) -> Card:
    return say(words_for("swap-asked", reference, shift), buttons=(WITHDRAW.button(text("swap-withdraw"), swap),))


def nobody_yet(reference: Reference, shift: Shift, swap: int) -> Card:
    """E10: it stays yours, and two ways to go on."""
    buttons = (
        ASK_AGAIN.button(text("swap-ask-again"), swap),
        ASK_COORDINATOR.button(text("swap-ask-coordinator"), shift.number),
    )
    return say(words_for("swap-nobody", reference, shift), buttons=buttons)


def which_shift(mine: Sequence[Shift], reference: Reference) -> Card:
    buttons = tuple(ASK_SWAP.button(words_for("swap-this", reference, shift), shift.number) for shift in mine)
    return say(text("swap-which"), buttons=buttons)


def change(reference: Reference, shift: Shift, name: str, **who: str) -> Text:
    """`Roosterwijziging huurrecht: …`; a reason is never asked, kept or told, except that it was a swap."""
    return words_for(name, reference, shift, reach=reach_name(reference, shift.reach), **who)


def to_assign(words: Text, shift: Shift, lawyers: Sequence[Member]) -> Card:
    """For coordinators: who could do it, one press each."""
    return say(words, buttons=tuple(_assign(shift, lawyer) for lawyer in lawyers[:MOST_NAMES]))


def _assign(shift: Shift, lawyer: Member) -> Button:
    return ASSIGN.button(text("piket-assign", name=lawyer.name), shift.number, shift.lawyer_id, lawyer.number)


def _name(store: Store, member: int) -> str:
    row = store.members.get(member)
    return row.name if row else ""
