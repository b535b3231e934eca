"""Filing: from a text that passed the gate to a signal with a code, an owner and an agenda; or one more sighting."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Effects, Priority, Reply, Tell
from bot.chat.text import text
from bot.duty.rules import tell_coordinators
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.privacy.words import CleanText
from bot.signals import cards
from bot.signals.held import New
from bot.signals.rules import owner_of
from bot.signals.telling import refreshed
from bot.signals.where import looked_at, next_meeting
from storage.roster import NATIONAL
from storage.signals import Level, Signal, SignalState

PREFIX = "SIG"


def send(context: Context, content: New, clean: CleanText) -> Effects:
    """The signal is there; its writer reads the code and the agenda, and the coordinators that it is there."""
    signal = file(context, content, clean)
    sent = say(text("signal-sent", code=signal.code), cards.stands(context, signal), title=text("signal-sent-title"))
    return [Reply(sent, instead=True), *announced(context, signal)]


def file(context: Context, content: New, clean: CleanText) -> Signal:
    """A signal from where its writer works."""
    location = context.person.location
    return file_from(context, content, clean, location, context.reference.district_of(location))


def file_from(
    context: Context, content: New, clean: CleanText, location: str | None, district: str | None, cases: int = 0
) -> Signal:
    """Store it, on the agenda of the next meeting of its district and area when there is one."""
    meeting = next_meeting(context, district, content.area)
    signal = Signal(
        code=context.store.codes.next_code(PREFIX),
        kind=content.kind,
        theme=content.theme,
        area=content.area,
        location=location,
        district=district,
        level=Level.NATIONAL if district is None else Level.REGIONAL if meeting else Level.LOCAL,
        raised_by=context.person.number,
        named=content.named,
        created_at=context.now,
        owner_id=owner_of(context.store, location, district, context.reference),
        next_at=looked_at(context, meeting),
        meeting_id=meeting.id if meeting else None,
        cases=cases,
        wrapped_key=None,
        box=b"",
    )
    row = context.store.signals.file(signal, clean)
    context.store.sightings.see(row.number, context.person.number, location, district, context.now)
    context.about(row.code)
    return row


def announced(context: Context, signal: Signal) -> Effects:
    """Its writer has a card to follow it by; the coordinators of the place read code, area and kind."""
    mine = Tell(cards.card_of(signal), signal.raised_by, cards.mine(context, signal), priority=Priority.RECEIPT)
    return [mine, *_to_coordinators(context, signal)]


def _to_coordinators(context: Context, signal: Signal) -> Effects:
    reach, name = signal.location or NATIONAL, cards.coordinators_card(signal)
    card = cards.for_coordinators(context, signal)
    return tell_coordinators(context.store, context.config, context.reference, reach, name, card)


def seen_too(context: Context, signal: int) -> Effects:
    """One more who saw it. What was typed is gone: the signal that is there says it."""
    row = context.store.signals.get(signal)
    if row is None or row.state != SignalState.OPEN:
        raise Refusal(text("signal-not-open"))
    person, district = context.person, context.reference.district_of(context.person.location)
    first = context.store.sightings.see(row.number, person.number, person.location, district, context.now)
    context.about(row.code)
    if not first:
        return [Reply(say(text("signal-seen-before", code=row.code), cards.stands(context, row)), instead=True)]
    heard = say(text("signal-seen", code=row.code), cards.stands(context, row), title=cards.heading(context, row))
    return [
        Reply(heard, instead=True),
        Tell(cards.card_of(row), person.number, cards.mine(context, row), priority=Priority.RECEIPT),
        *refreshed(context, row),
    ]
