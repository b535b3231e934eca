"""Taking a signal back: the own sighting, and the signal itself when nobody else saw it."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Edit, Effects, Priority, Reply
from bot.chat.text import text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.signals import cards
from bot.signals.telling import refreshed
from storage.signals import Signal, SignalState


def press_withdraw(context: Context, signal: int) -> Effects:
    row = context.store.signals.get(signal)
    if row is None or not context.store.sightings.saw(signal, context.person.number):
        raise Refusal(text("signal-gone"))
    if row.state != SignalState.OPEN:
        raise Refusal(text("signal-not-open"))
    context.about(row.code)
    others = context.store.sightings.backing_of(row).members - {context.person.number}
    return _without_me(context, row) if others else _take_back(context, row)


def _without_me(context: Context, signal: Signal) -> Effects:
    """Others saw it too, so it stays; this member counts no more, and is not named."""
    context.store.sightings.unsee(signal.number, context.person.number)
    if signal.raised_by == context.person.number:
        signal.named = False
    note = cards.note(context, signal, text("signal-without-you", code=signal.code))
    return [Reply(note), *refreshed(context, signal)]


def _take_back(context: Context, signal: Signal) -> Effects:
    """The text is gone at once, and it is on no agenda any more."""
    if not context.store.signals.withdraw(signal.number, context.now):
        raise Refusal(text("signal-not-open"))
    card = cards.for_coordinators(context, signal)
    done = say(text("signal-withdrawn", code=signal.code))
    return [Reply(done), *refreshed(context, signal), Edit(cards.coordinators_card(signal), card, Priority.RECEIPT)]
