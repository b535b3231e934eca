"""The cards of the duty roster: my shifts, the reminder, a request to swap, and a change of the roster."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from bot.chat.card import Action, Button, Card, Fact, say
from bot.chat.text import Text, Words, text
from bot.duty.rules import area_names, clock, part_for, reach_name, slot_of, waiting_for
from bot.duty.slots import Slot
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
MOST_SLOTS = 10


def words_for(name: str, reference: Reference, slot: Slot, **more: object) -> Text:
    """A sentence about a slot: its areas and time are filled in."""
    return text(name, area=area_names(reference, slot), slot=slot_of(slot), **more)


def my_slots(store: Store, reference: Reference, mine: Sequence[Slot], member: int) -> Card:
    """Who has each slot, where it counts, and who stands behind."""
    facts = tuple(Fact(slot_of(slot), _about(store, reference, slot, member)) for slot in mine[:MOST_SLOTS])
    return Card(title=text("piket-title"), facts=facts, hint=text("piket-hint"))


def _about(store: Store, reference: Reference, slot: Slot, member: int) -> Words:
    first, *others = slot.areas
    area = (reference.area_name(first), *(reference.area_name(other).lower() for other in others))
    reach = reach_name(reference, slot.reach)
    if not slot.is_of(member):
        lawyers = tuple(dict.fromkeys(_name(store, shift.lawyer_id) for shift in slot.shifts))
        return text("piket-as-backup", area=area, reach=reach, lawyer=lawyers)
    name = "piket-ready" if all(shift.ready_at for shift in slot.shifts) else "piket-shift"
    return text(name, area=area, reach=reach, backup=_backup(store, reference, slot))


def _backup(store: Store, reference: Reference, slot: Slot) -> Text:
    """Whose backup it is stands behind the name when not every area has the same."""
    backups: defaultdict[int | None, list[Shift]] = defaultdict(list)
    for shift in slot.shifts:
        backups[shift.backup_id].append(shift)
    if set(backups) == {None}:
        return text("piket-no-backup")
    if len(backups) == 1:
        return text("piket-backup", name=_name(store, slot.first.backup_id))
    each = (
        text("piket-backup-for", name=_name(store, backup), area=area_names(reference, Slot(tuple(shifts))))
        for backup, shifts in backups.items()
        if backup is not None
    )
    return text("piket-backup", name=tuple(each))


def on_duty(store: Store, reference: Reference, slot: Slot, name: str) -> Card:
    """The reminder; `name` says what happened: it begins, it began, or somebody else's slot is yours now."""
    start, end = clock(slot.starts_at), clock(slot.ends_at)
    words = words_for(name, reference, slot, start=start, end=end, waiting=waiting_for(store, slot))
    buttons = (
        READY.button(text("piket-i-am-there"), slot.number, style="primary"),
        CANNOT.button(text("piket-i-cannot"), slot.number),
    )
    return say(words, buttons=buttons)


def ready(reference: Reference, slot: Slot) -> Card:
    words = words_for("piket-noted-ready", reference, slot, end=clock(slot.ends_at))
    return say(words, buttons=(CANNOT.button(text("piket-i-cannot"), slot.number),))


def swap_request(reference: Reference, slot: Slot, swap: int, asker: str) -> Card:
    words = words_for("swap-request", reference, slot, asker=asker, reach=reach_name(reference, slot.reach))
    return say(words, buttons=(TAKE_OVER.button(text("swap-take"), swap, style="primary"),))


def swap_asked(reference: Reference, slot: Slot, swap: int) -> Card:
    return say(words_for("swap-asked", reference, slot), buttons=(WITHDRAW.button(text("swap-withdraw"), swap),))


def no_lawyers(reference: Reference, slot: Slot) -> Card:
    """Nobody who is free can do it, so a coordinator may look."""
    button = ASK_COORDINATOR.button(text("swap-ask-coordinator"), slot.number)
    return say(words_for("swap-no-lawyers", reference, slot), buttons=(button,))


def nobody_yet(reference: Reference, slot: Slot, swap: int) -> Card:
    """E10: it stays yours, and two ways to go on."""
    buttons = (
        ASK_AGAIN.button(text("swap-ask-again"), swap),
        ASK_COORDINATOR.button(text("swap-ask-coordinator"), slot.number),
    )
    return say(words_for("swap-nobody", reference, slot), buttons=buttons)


def which_slot(mine: Sequence[Slot], reference: Reference) -> Card:
    buttons = tuple(ASK_SWAP.button(words_for("swap-this", reference, slot), slot.number) for slot in mine)
    return say(text("swap-which"), buttons=buttons)


def change(reference: Reference, slot: Slot, name: str, **who: str) -> Text:
    """`Roosterwijziging huurrecht: …`; a reason is never asked, kept or told, except that it was a swap."""
    return words_for(name, reference, slot, reach=reach_name(reference, slot.reach), **who)


def to_assign(reference: Reference, words: Text, slot: Slot, lawyers: Sequence[Member]) -> Card:
    """For coordinators: who could do it, one press each."""
    buttons = (_assign(reference, slot, lawyer) for lawyer in lawyers[:MOST_NAMES])
    return say(words, buttons=tuple(button for button in buttons if button))


def _assign(reference: Reference, slot: Slot, lawyer: Member) -> Button | None:
    """A lawyer who can do some of the areas gets those; the label names them."""
    part = part_for(lawyer, slot)
    if part is None:
        return None
    label = text("piket-assign", name=lawyer.name)
    if part.areas != slot.areas:
        label = text("piket-assign-areas", name=lawyer.name, area=area_names(reference, part))
    return ASSIGN.button(label, part.number, slot.lawyer_id, lawyer.number)


def _name(store: Store, member: int | None) -> str:
    row = store.members.get(member) if member else None
    return row.name if row else ""
