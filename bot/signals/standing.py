"""Where a signal stands, for who raised it or saw it too, and for its district."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.chat.card import Card, Fact, say
from bot.chat.effect import Effects, Reply
from bot.chat.text import Quote, Text, text
from bot.engine.feature import Context
from bot.engine.now import Now
from bot.signals import actions, cards
from bot.signals.merging import candidates, code_of
from bot.signals.rules import coordinates, may_read
from storage.signals import Signal, SignalState

_CODE = re.compile(r"^sig[\s-]*(\d{1,6})$", re.IGNORECASE)
DECIDED_LATELY = timedelta(days=30)
"""So long a decided signal stays in `/mijn`."""
MOST = 8
"""Signals on one card."""


def is_code(typed: str) -> bool:
    return bool(_CODE.match(typed.strip()))


def find(context: Context, typed: str) -> Signal | None:
    """The signal with this code, for who may read it; None for everybody else, as if it is unknown."""
    found = _CODE.match(typed.strip())
    row = context.store.signals.by_code(code_of(found[1])) if found else None
    return row if row and may_read(context.store, context.person, row, context.reference) else None


def card(context: Context, signal: Signal) -> Card:
    """For a coordinator with everything that can be done; for who saw it their own card; else what it says."""
    context.about(signal.code)
    if coordinates(context.person, signal, context.reference):
        return cards.in_full(context, signal, candidates(context, signal))
    if context.store.sightings.saw(signal.number, context.person.number):
        return cards.mine(context, signal)
    said = (Fact(text("signal-said"), Quote(signal.number, "signal")),)
    return Card(cards.heading(context, signal), (cards.stands(context, signal),), said)


def of_member(context: Context) -> list[Signal]:
    """What this person raised or saw too, and is open or was decided lately."""
    return context.store.sightings.seen_by(context.person.number, context.now - DECIDED_LATELY)


def open_of_member(context: Context) -> list[Signal]:
    return [row for row in of_member(context) if row.state == SignalState.OPEN]


def line(now: Now, signal: Signal) -> Text:
    """One line for `/mijn`."""
    return text("signal-line", code=signal.code, stands=cards.stands_briefly(now, signal))


def show_open(context: Context) -> Effects:
    """`/signaal lijst`: what is open in one's own district, the heaviest first."""
    district = context.reference.district_of(context.person.location)
    rows = context.store.signals.open_in(district)
    if not rows:
        return [Reply(say(text("signal-list-empty")))]
    backing = context.store.sightings.backing(rows)
    rows.sort(key=lambda row: (-backing[row.number].weight - backing[row.number].cases, row.number))
    facts = tuple(
        Fact(text("signal-code-weight", code=row.code, many=backing[row.number].weight), Quote(row.number, "signal"))
        for row in rows[:MOST]
    )
    looks = tuple(
        actions.LOOK.button(text("signal-code", code=row.code), row.number)
        for row in rows[:MOST]
        if coordinates(context.person, row, context.reference)
    )
    more = text("signal-list-more", more=len(rows) - MOST) if len(rows) > MOST else None
    return [Reply(Card(text("signal-list-title", many=len(rows)), (), facts, more, looks))]
