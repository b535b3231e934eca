"""The cards of the duty roster: my shifts, the reminder, a request to swap, and a change of the roster."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta

from bot.chat.card import Button, Card, Fact, say
from bot.chat.effect import Effects, Remove
from bot.chat.text import Text, Words, text
from bot.duty import actions
from bot.duty.rules import area_names, clock, ending, part_for, reach_name, slot_of, waiting_for
from bot.duty.slots import Slot
from bot.reference.book import Reference
from storage.members import Member
from storage.roster import Shift
from storage.store import Store

MOST_NAMES = 8
MOST_SLOTS = 10
MOST_OPEN = 5
A_DAY = timedelta(days=1)


def words_for(name: str, reference: Reference, slot: Slot, **more: object) -> Text:
    """A sentence about a slot: its areas and time are filled in."""
    return text(name, area=area_names(reference, slot), slot=slot_of(slot), **more)


def my_slots(store: Store, reference: Reference, mine: Sequence[Slot], member: int) -> Card:
    """Who has each slot, where it counts, and who stands behind."""
    facts = tuple(Fact(slot_of(slot), _about(store, reference, slot, member)) for slot in mine[:MOST_SLOTS])
    buttons = tuple(
        actions.OPEN.button(text("piket-open", slot=slot_of(slot)), slot.number) for slot in mine[:MOST_OPEN]
    )
    buttons += (actions.REMINDERS.button(text("piket-reminders")),)
    return Card(title=text("piket-title"), facts=facts, hint=text("piket-hint"), buttons=buttons)


def one_slot(store: Store, reference: Reference, slot: Slot, member: int) -> Card:
    """Swap it or say that one cannot."""
    swap = actions.ASK_SWAP.button(text("piket-swap"), slot.number)
    cannot = actions.CANNOT.button(text("piket-i-cannot"), slot.number)
    buttons = (swap, cannot) if slot.is_of(member) else (cannot,)
    facts = (Fact(slot_of(slot), _about(store, reference, slot, member)),)
    return Card(facts=facts, hint=text("piket-open-hint"), buttons=buttons)


def reminder_ahead(reference: Reference, slot: Slot) -> Card:
    """Days or hours before: there is time to swap."""
    words = words_for("reminder-ahead", reference, slot, reach=reach_name(reference, slot.reach))
    buttons = (
        actions.ASK_SWAP.button(text("piket-swap"), slot.number),
        actions.CANNOT.button(text("piket-i-cannot"), slot.number),
    )
    return say(words, buttons=buttons)


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
    start, end = clock(slot.starts_at), ending(slot.ends_at)
    words = words_for(name, reference, slot, start=start, end=end, waiting=waiting_for(store, slot))
    buttons = (
        actions.READY.button(text("piket-i-am-there"), slot.number, style="primary"),
        actions.CANNOT.button(text("piket-i-cannot"), slot.number),
    )
    return say(words, buttons=buttons)


def ready(reference: Reference, slot: Slot) -> Card:
    words = words_for("piket-noted-ready", reference, slot, end=ending(slot.ends_at))
    return say(words, buttons=(actions.CANNOT.button(text("piket-i-cannot"), slot.number),))


def swap_request(reference: Reference, slot: Slot, swap: int, asker: str, name: str = "swap-request") -> Card:
    """What would change stands on it; its button is for that change only."""
    reach = reach_name(reference, slot.reach)
    words = words_for(name, reference, slot, asker=asker, reach=reach)
    would = text("swap-would", slot=slot_of(slot), old=asker)
    return say(
        words, would, buttons=(actions.TAKE_OVER.button(text("swap-take"), swap, slot.version, style="primary"),)
    )


def swap_asked(reference: Reference, slot: Slot, swap: int, others: tuple[str, ...], owner: str | None) -> Card:
    """Who was asked stands below it. `owner` is somebody else, for whom a coordinator asks."""
    words = words_for("cover-asked" if owner else "swap-asked", reference, slot, owner=owner or "")
    whom = text("swap-asked-whom", who=others[:MOST_NAMES], count=len(others))
    return say(words, hint=whom, buttons=(withdraw(swap, mine=owner is None),))


def withdraw(swap: int, *, mine: bool) -> Button:
    return actions.WITHDRAW.button(text("swap-withdraw" if mine else "cover-withdraw"), swap)


def remove_request(swap: int) -> Effects:
    return [Remove(f"swap:{swap}")]


def no_lawyers(reference: Reference, slot: Slot, owner: str | None) -> Card:
    """Nobody who is free can do it, so a coordinator may look; who asks for `owner` is one and looks already."""
    if owner:
        return say(words_for("cover-no-lawyers", reference, slot, owner=owner))
    button = actions.ASK_COORDINATOR.button(text("swap-ask-coordinator"), slot.number)
    return say(words_for("swap-no-lawyers", reference, slot), buttons=(button,))


def nobody_yet(reference: Reference, slot: Slot, swap: int) -> Card:
    """E10: it stays yours, and two ways to go on."""
    buttons = (
        actions.ASK_AGAIN.button(text("swap-ask-again"), swap),
        actions.ASK_COORDINATOR.button(text("swap-ask-coordinator"), slot.number),
    )
    return say(words_for("swap-nobody", reference, slot), buttons=buttons)


def which_slot(mine: Sequence[Slot], reference: Reference) -> Card:
    buttons = tuple(actions.ASK_SWAP.button(words_for("swap-this", reference, slot), slot.number) for slot in mine)
    return say(text("swap-which"), buttons=buttons)


def change(reference: Reference, slot: Slot, name: str, **who: str) -> Text:
    """`Roosterwijziging huurrecht: …`; a reason is never asked, kept or told, except that it was a swap."""
    return words_for(name, reference, slot, reach=reach_name(reference, slot.reach), **who)


def assign_buttons(reference: Reference, slot: Slot, lawyers: Sequence[Member]) -> tuple[Button, ...]:
    """For coordinators: who could do it, one press each."""
    buttons = (_assign(reference, slot, lawyer) for lawyer in lawyers[:MOST_NAMES])
    return tuple(button for button in buttons if button)


def _assign(reference: Reference, slot: Slot, lawyer: Member) -> Button | None:
    """A lawyer who can do some of the areas gets those; the label names them."""
    part = part_for(lawyer, slot)
    if part is None:
        return None
    label = text("piket-assign", name=lawyer.name)
    if part.areas != slot.areas:
        label = text("piket-assign-areas", name=lawyer.name, area=area_names(reference, part))
    return actions.ASSIGN.button(label, part.number, slot.lawyer_id, lawyer.number)


def _name(store: Store, member: int | None) -> str:
    row = store.members.get(member) if member else None
    return row.name if row else ""
