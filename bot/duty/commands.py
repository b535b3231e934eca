"""/piket: my shifts, `ziek`, `ruil`, and what the reminder asks."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Effects, Reply
from bot.chat.text import text
from bot.duty import cards, changes, swapping
from bot.duty.rules import COORDINATORS
from bot.engine.errors import Refusal
from bot.engine.feature import Command, Context, Feature, Press
from bot.privacy.words import RawText
from bot.reference.calendar import local_date
from bot.reference.letters import normalise
from storage.members import Role
from storage.roster import Shift

ILL, SWAP = "ziek", "ruil"
LAWYERS = frozenset({Role.LAWYER, *COORDINATORS})


def piket(context: Context, raw: RawText) -> Effects:
    first, _, rest = raw.typed.strip().partition(" ")
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
    coming = context.store.roster.of_member(me, context.now)
    if not coming:
        return [Reply(say(text("piket-none"), hint=text("piket-usage")))]
    return [Reply(cards.shifts(context.store, context.reference, coming, me))]


def _ill(context: Context) -> Effects:
    """The running shift, else the next one of today; one's own before one as backup."""
    today = _of_today(context)
    if not today:
        raise Refusal(text("piket-none-today"))
    others = (cards.CANNOT.button(cards.words_for("piket-also", context.reference, s), s.number) for s in today[1:])
    return changes.step_back(context, today[0], changes.ILL, *others)


def _of_today(context: Context) -> list[Shift]:
    me, day = context.person.number, local_date(context.now)
    today = [s for s in context.store.roster.of_member(me, context.now) if local_date(s.starts_at) == day]
    return sorted(today, key=lambda shift: shift.lawyer_id != me)


def cannot(context: Context, shift: int) -> Effects:
    return changes.step_back(context, changes.shift_at(context, shift), changes.CANNOT, instead=True)


def ready(context: Context, shift_id: int) -> Effects:
    shift = changes.shift_at(context, shift_id)
    if shift.ends_at <= context.now:
        raise Refusal(cards.words_for("piket-over", context.reference, shift))
    if not context.store.roster.say_ready(shift_id, context.person.number, context.now):
        raise Refusal(text("piket-not-yours"))
    return [Reply(cards.ready(context.reference, shift), instead=True)]


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
        Press(cards.ASK_COORDINATOR, changes.ask_coordinator, needs=LAWYERS),
        Press(cards.ASSIGN, changes.assign, needs=COORDINATORS),
    ),
)
