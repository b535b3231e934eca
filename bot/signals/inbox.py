"""The national inbox: what the regions sent up, heaviest first, with what looks like the same signal twice."""

from __future__ import annotations

from itertools import combinations

from bot.chat.card import Button, Card, Fact, say
from bot.chat.effect import Effects, Reply
from bot.chat.text import Plain, Quote, Text, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.reference.calendar import local_date
from bot.signals import actions, cards
from bot.signals.agenda import forward, may_leave, seen_everywhere
from bot.signals.rules import district_words
from bot.signals.similar import ALIKE, likeness
from bot.signals.triage import own_open
from storage.sightings import Backing
from storage.signals import Level, Signal

MOST = 8
"""Signals on one card; the others are counted."""
MOST_PAIRS = 3


def show(context: Context) -> Effects:
    """Of every signal who sees to it, before when, and from which regions it comes. F005."""
    return [Reply(_card(context))]


def _card(context: Context, done: Text | None = None) -> Card:
    rows = context.store.signals.open_at(Level.NATIONAL)
    if not rows:
        return say(*([done] if done else []), text("inbox-empty"), title=text("inbox-title", many=0))
    backing = context.store.sightings.backing(rows)
    rows.sort(key=lambda row: (-backing[row.number].weight - backing[row.number].cases, row.number))
    shown = rows[:MOST]
    facts = tuple(Fact(_label(context, row, backing[row.number]), Quote(row.number, "signal")) for row in shown)
    pairs = _pairs(context, rows)
    merges = tuple(
        actions.MERGE_INTO.button(text("inbox-merge", one=one.code, other=other.code), other.number, one.number)
        for one, other in pairs
    )
    alike = (text("inbox-alike"),) if pairs else ()
    left = text("signal-list-more", more=len(rows) - MOST) if len(rows) > MOST else None
    buttons = (*merges, *(button for row in shown for button in _acts(context, row)))
    return Card(text("inbox-title", many=len(rows)), (*((done,) if done else ()), *alike), facts, left, buttons)


def _label(context: Context, signal: Signal, seen: Backing) -> Text:
    """`SIG-0031 · Overijssel en Gelderland · 6 collega's · bij Frank, vóór 12 januari`"""
    owner = context.store.members.get(signal.owner_id) if signal.owner_id else None
    places = district_words(context.reference, seen.districts)
    return text(
        "inbox-line",
        code=signal.code,
        places=places or (text("inbox-no-region"),),
        many=seen.weight,
        owner=Plain(owner.name) if owner else text("inbox-nobody"),
        until=local_date(signal.next_at or context.now),
    )


def _acts(context: Context, signal: Signal) -> tuple[Button, ...]:
    look = actions.LOOK.button(text("signal-code", code=signal.code), signal.number)
    up = actions.TO_STEERING.button(text("inbox-steering", code=signal.code), signal.number)
    if signal.owner_id == context.person.number:
        return (look, up)
    return (look, actions.TAKE.button(text("inbox-take", code=signal.code), signal.number), up)


def _pairs(context: Context, signals: list[Signal]) -> list[tuple[Signal, Signal]]:
    """Those that say nearly the same, the older one first; the likeliest pairs. E58."""
    said = {row.number: words for row in signals if (words := context.store.signals.text_of(row.number))}
    known = {row.number: row for row in signals}
    scores = {number: likeness(words, {n: w for n, w in said.items() if n > number}) for number, words in said.items()}
    close = [
        (scores[one].get(other, 0.0), one, other)
        for one, other in combinations(sorted(said), 2)
        if scores[one].get(other, 0.0) >= ALIKE
    ]
    return [(known[one], known[other]) for _, one, other in sorted(close, reverse=True)[:MOST_PAIRS]]


def press_take(context: Context, signal: int) -> Effects:
    """Another national coordinator sees to it."""
    row = own_open(context, signal)
    if not context.store.signals.take(row.number, row.owner_id, context.person.number):
        raise Refusal(text("signal-not-open"))
    return [Reply(_card(context, text("inbox-taken", code=row.code)), instead=True), *seen_everywhere(context, row)]


def _to_confirm(context: Context, signal: Signal) -> Card:
    """A signal from no district is national at once, so nobody confirmed yet that it is untraceable."""
    buttons = (
        actions.UNTRACEABLE.button(text("signal-untraceable"), signal.number, style="primary"),
        actions.GENERALISE.button(text("signal-generalise"), signal.number),
    )
    said = (Fact(text("signal-said"), Quote(signal.number, "signal")),)
    return Card(cards.heading(context, signal), (text("inbox-confirm-first"),), said, None, buttons)


def press_steering(context: Context, signal: int) -> Effects:
    """On to the steering group, for what needs no meeting first; who raised it hears that."""
    row = own_open(context, signal)
    if row.level != Level.NATIONAL:
        raise Refusal(text("signal-not-open"))
    if not may_leave(row):
        return [Reply(_to_confirm(context, row), instead=True)]
    heard = forward(context, row, Level.STEERING_GROUP)
    if not heard:
        raise Refusal(text("signal-not-open"))
    return [Reply(_card(context, text("inbox-sent-up", code=row.code)), instead=True), *heard]
