"""A letter: an outbox row with all that is needed to send it, opened within the transaction that claims it."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime

from bot.chat.card import Card
from bot.chat.catalogue import Voice
from bot.chat.pack import unpack
from bot.chat.update import Message
from bot.engine.quotes import Quotes, has_quotes, hide_quotes, open_quotes
from bot.engine.trust import shows_texts, where_to_read
from bot.settings import Config
from storage.outbox import CardCopy, Outgoing
from storage.store import Store

NOBODY = 0
"""Cards in the outbox quote entries only; there is no draft that a letter may open."""


@dataclass(frozen=True, slots=True)
class Letter:
    row: Outgoing
    card: Card
    voice: Voice
    copy: int | None
    message: Message | None
    """Where this card stands already: then it is an edit."""
    under: Message | None
    turn: int
    """The number of this try: whoever has a later one has taken the row over."""


def open_letter(store: Store, row: Outgoing, config: Config, now: datetime) -> Letter:
    """Read the card, decrypt what it quotes, and find where it stands and what it is a reply to."""
    card = unpack(json.loads(row.body))
    voice = Voice(row.language, now)
    quotes = _quotes(store, row, card, voice, config, now)
    copy = store.outbox.copy(row.name, row.platform, row.place)
    under = store.outbox.copy(row.under, row.platform, row.place) if row.under else None
    return Letter(
        row,
        card,
        replace(voice, quotes=quotes),
        copy.id if copy else None,
        _message(copy),
        _message(under),
        row.attempts + 1,
    )


def _quotes(store: Store, row: Outgoing, card: Card, voice: Voice, config: Config, now: datetime) -> Quotes:
    """What this card quotes; on a platform that shows no texts, where to read each instead."""
    if not has_quotes(card):
        return {}
    if shows_texts(store, config, row.platform):
        return open_quotes(store, [card], NOBODY, now)
    return hide_quotes([card], voice.say(where_to_read(store, config, row.platform, row.place, group=row.group)))


def _message(copy: CardCopy | None) -> Message | None:
    if copy is None or copy.message_id is None or copy.message_place is None:
        return None
    return Message(copy.message_place, copy.message_id)
