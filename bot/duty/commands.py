"""/piket: my shifts, and what can be changed about the roster from chat."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.chat.card import say
from bot.chat.effect import Effects, Reply
from bot.chat.text import text
from bot.duty import (
    absence,
    actions,
    asking,
    assigning,
    cards,
    changes,
    covering,
    gaps,
    leaving,
    moving,
    pattern,
    reminding,
    swapping,
)
from bot.duty.looks import LOOKS, PRESSES
from bot.duty.rules import COORDINATORS
from bot.duty.slots import Slot, grouped, slot_of_backup, slot_of_lawyer
from bot.engine.errors import Refusal
from bot.engine.feature import EVERYONE, Command, Context, Feature, Press, Roles
from bot.engine.roles import require
from bot.privacy.words import RawText
from bot.reference.calendar import local_date
from bot.reference.letters import normalise
from storage.members import Role

MOST_SHIFTS = 100
LAWYERS = frozenset({Role.LAWYER, *COORDINATORS})
ONLY_LAWYERS = frozenset({Role.LAWYER})


def piket(context: Context, raw: RawText) -> Effects:
    first, _, rest = raw.typed.strip().partition(" ")
    if not first:
        return _mine(context)
    if look := LOOKS.get(normalise(first)):
        return look(context, rest.strip())
    if way := WAYS.get(normalise(first)):
        run, needs = way
        require(context.person, needs)
        return run(context, rest.strip())
    raise Refusal(text("piket-usage"))


def _mine(context: Context) -> Effects:
    me = context.person.number
    coming = context.store.roster.of_member(me, context.now, MOST_SHIFTS)
    if not coming:
        return [Reply(say(text("piket-none"), hint=text("piket-usage")))]
    return [Reply(cards.my_slots(context.store, context.reference, grouped(coming, me), me))]


def open_slot(context: Context, shift_id: int) -> Effects:
    """One of my slots, with what can be done about it."""
    shift, me = changes.shift_at(context, shift_id), context.person.number
    changes.refuse_past(context, shift)
    slot = slot_of_lawyer(context.store, shift, me) or slot_of_backup(context.store, shift, me)
    if slot is None:
        raise Refusal(text("piket-not-yours"))
    return [Reply(cards.one_slot(context.store, context.reference, slot, me))]


def ill(context: Context, _: str = "") -> Effects:
    """The running slot, else the next one of today; one's own before one as backup."""
    today = _of_today(context)
    if not today:
        raise Refusal(text("piket-none-today"))
    others = (actions.CANNOT.button(cards.words_for("piket-also", context.reference, s), s.number) for s in today[1:])
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


WAYS: Mapping[str, tuple[Callable[[Context, str], Effects], Roles]] = {
    "ziek": (ill, EVERYONE),
    "ruil": (asking.ask_on_day, EVERYONE),
    "afwezig": (absence.away, ONLY_LAWYERS),
    "neem": (lambda context, _: covering.offers_to_take(context), ONLY_LAWYERS),
    "stop": (lambda context, _: leaving.ask_to_stop(context), ONLY_LAWYERS),
    "herinner": (lambda context, _: reminding.show(context), EVERYONE),
    "vervang": (covering.cover_for, COORDINATORS),
    "verzet": (moving.propose, COORDINATORS),
    "weekpatroon": (pattern.pattern, COORDINATORS),
}
"""What may stand behind /piket, and who may do it."""

FEATURE = Feature(
    "duty",
    commands=(Command("piket", piket, needs=LAWYERS),),
    buttons=(
        Press(actions.READY, ready),
        Press(actions.CANNOT, cannot),
        Press(actions.OPEN, open_slot, needs=LAWYERS),
        Press(actions.ASK_SWAP, asking.ask, needs=LAWYERS),
        Press(actions.TAKE_OVER, swapping.take),
        Press(actions.WITHDRAW, swapping.withdraw),
        Press(actions.ASK_AGAIN, asking.ask_again, needs=LAWYERS),
        Press(actions.ASK_COORDINATOR, assigning.ask_coordinator, needs=LAWYERS),
        Press(actions.ASSIGN, assigning.assign, needs=COORDINATORS),
        Press(actions.COVER, asking.cover, needs=COORDINATORS),
        Press(actions.ASK_FREED, gaps.ask_freed, needs=COORDINATORS),
        Press(actions.MOVE, moving.move, needs=COORDINATORS),
        Press(actions.TAKE_NOW, covering.take_now, needs=ONLY_LAWYERS),
        Press(actions.BACK, absence.back, needs=LAWYERS),
        Press(actions.STOP, leaving.stop, needs=ONLY_LAWYERS),
        Press(actions.GO_ON, leaving.go_on),
        Press(actions.ASK_LAWYERS, gaps.ask_lawyers, needs=COORDINATORS),
        Press(actions.GO_NATIONAL, gaps.go_national, needs=COORDINATORS),
        Press(actions.LEAVE, gaps.leave, needs=COORDINATORS),
        Press(actions.ONE_BY_ONE, gaps.one_by_one, needs=COORDINATORS),
        Press(actions.TAKE_GAP, gaps.take_gap, needs=ONLY_LAWYERS),
        Press(actions.REMINDERS, reminding.show, needs=LAWYERS),
        Press(actions.REMIND, reminding.choose, needs=LAWYERS),
        *PRESSES,
    ),
)
