"""Everybody who raised a signal or saw it too hears what becomes of it; their names are on nothing."""

from __future__ import annotations

from bot.chat.effect import Edit, Effects, Priority, Tell
from bot.chat.text import Text
from bot.engine.now import Now
from bot.signals import cards
from storage.signals import Signal


def refreshed(now: Now, signal: Signal) -> Effects:
    """The card that everybody who saw it has, as it stands now."""
    return [Edit(cards.card_of(signal), cards.mine(now, signal), Priority.RECEIPT)]


def told(now: Now, signal: Signal, words: Text, step: str, members: frozenset[int] | None = None) -> Effects:
    """A message to each of them about one step (such as `merged`), and their card as it stands now.

    `members`: those who hear it; None is everybody who raised it or saw it too.
    """
    who = now.store.sightings.backing_of(signal).members if members is None else members
    name, under = f"{cards.card_of(signal)}:{step}:{int(now.now.timestamp())}", cards.card_of(signal)
    note = cards.note(now, signal, words)
    return [*refreshed(now, signal), *(Tell(name, member, note, under) for member in sorted(who))]
