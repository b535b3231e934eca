"""Everybody who raised an idea hears every step of it, once, on their own platform; their names are on nothing."""

from __future__ import annotations

from bot.chat.card import Card
from bot.chat.effect import Edit, Effects, Priority, Tell
from bot.chat.text import Text
from bot.duty.rules import tell_coordinators
from bot.engine.now import Now
from bot.ideas import cards
from bot.ideas.rules import UP, behind
from storage.ideas import Idea
from storage.roster import NATIONAL


def begun(now: Now, idea: Idea) -> Effects:
    """The card by which everybody who raised it can follow it, and one without its text for the coordinators."""
    card = cards.to_follow(now, idea)
    mine = [Tell(cards.card_of(idea), member, card) for member in sorted(behind(now, idea))]
    reach = NATIONAL if idea.level in UP or idea.district is None else idea.district
    told = tell_coordinators(
        now.store, now.config, now.reference, reach, cards.coordinators_card(idea), cards.for_coordinators(now, idea)
    )
    return [*mine, *told]


def refreshed(now: Now, idea: Idea) -> Effects:
    """Its cards as they stand now, wherever they are."""
    return [
        Edit(cards.card_of(idea), cards.to_follow(now, idea), Priority.RECEIPT),
        Edit(cards.coordinators_card(idea), cards.for_coordinators(now, idea), Priority.RECEIPT),
    ]


def stepped(
    now: Now,
    idea: Idea,
    kind: str,
    member: int | None,
    words: Text,
    reason: int | None = None,
) -> Effects:
    """It came one step further: that is written down, and each of its people hears it, in one transaction."""
    step = now.store.ideas.add_step(idea.number, kind, member, now.now, reason)
    note = Card(cards.heading(now, idea), (words,), cards.because(reason), None, (cards.look(idea),))
    under = cards.card_of(idea)
    heard = [Tell(f"{under}:step:{step}", person, note, under) for person in sorted(behind(now, idea))]
    return [*refreshed(now, idea), *heard]
