"""/piket: my shifts, `ziek`, `ruil`, and what the reminder asks."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Effects, Reply
from bot.chat.text import text
from bot.duty import assigning, cards, changes, swapping
from bot.duty.looks import LOOKS, PRESSES
from bot.duty.rules import COORDINATORS
from bot.duty.slots import Slot, grouped
from bot.engine.errors import Refusal
from bot.engine.feature import Command, Context, Feature, Press
from bot.privacy.words import RawText
from bot.reference.calendar import local_date
from bot.reference.letters import normalise
from storage.members import Role

ILL, SWAP = "ziek", "ruil"
MOST_SHIFTS = 100
LAWYERS = frozenset({Role.LAWYER, *COORDINATORS})


def piket(context: Context, raw: RawText) -> Effects:
    first, _, rest = raw.typed.strip().partition(" ")
    if look := LOOKS.get(normalise(first)):
        return look(context, rest.strip())
    match normalise(first):
        case "":
            return _mine(context)
        case word if word == ILL:
            return _ill(context)
        case word if word == SWAP:
            return swapping.ask_on_day(context, rest)
        case _:
            raise Refusal(text("piket-usage"))


def _mine(context: Context) -> Effects:
    me = context.person.number
    coming = context.store.roster.of_member(me, context.now, MOST_SHIFTS)
    if not coming:
        return [Reply(say(text("piket-none"), hint=text("piket-usage")))]
    return [Reply(cards.my_slots(context.store, context.reference, grouped(coming, me), me))]


def _ill(context: Context) -> Effects:
    """The running slot, else the next one of today; one's own before one as backup."""
    today = _of_today(context)
    if not today:
        raise Refusal(text("piket-none-today"))
    others = (cards.CANNOT.button(cards.words_for("piket-also", context.reference, s), s.number) for s in today[1:])
    return changes.step_back(context, today[0].first, changes.ILL, *others)


def _of_today(context: Context) -> list[Slot]:
    me, day = context.person.number, local_date(context.now)
    coming = context.store.roster.of_member(me, context.now, MOST_SHIFTS)
    today = grouped((shift for shift in coming if local_date(shift.starts_at) == day), me)
    return sorted(today, key=lambda slot: not slot.is_of(me))


def cannot(context: Context, shift: int) -> Effects:
    return changes.step_back(context, changes.shift_at(context, shift), changes.CANNOT, instead=True)


def ready(context: Context, shift_id: int) -> Effects:
    changes.refuse_past(context, changes.shift_at(context, shift_id))
    me, roster = context.person.number, context.store.roster
    noted = [s for s in changes.my_slot(context, shift_id).shifts if roster.say_ready(s.number, me, context.now)]
    if not noted:
        raise Refusal(text("piket-not-yours"))
    return [Reply(cards.ready(context.reference, Slot(tuple(noted))), instead=True)]


FEATURE = Feature(
    "duty",
    commands=(Command("piket", piket, needs=LAWYERS),),
    buttons=(
        Press(cards.READY, ready),
        Press(cards.CANNOT, cannot),
        Press(cards.ASK_SWAP, swapping.ask, needs=LAWYERS),
        Press(cards.TAKE_OVER, swapping.take),
        Press(cards.WITHDRAW, swapping.withdraw),
        Press(cards.ASK_AGAIN, swapping.ask_again, needs=LAWYERS),
        Press(cards.ASK_COORDINATOR, assigning.ask_coordinator, needs=LAWYERS),
        Press(cards.ASSIGN, assigning.assign, needs=COORDINATORS),
        *PRESSES,
    ),
)
