"""What the engine clears away by itself: marks of updates and messages that serve nobody any more."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.chat.effect import Effects
from bot.engine.job import Moment, Routine

UPDATES = timedelta(days=7)
"""Platforms repeat an update within a day; a week leaves room for an outage."""
MESSAGES = timedelta(days=30)
"""How long a message that was sent can be traced; the card itself is edited by where it stands."""


def clear(moment: Moment, _: datetime) -> Effects:
    moment.store.inbox.forget_before(moment.now - UPDATES)
    moment.store.outbox.forget_sent_before(moment.now - MESSAGES)
    return []


JOBS = (Routine("engine.clear", "30 3 * * *", clear),)
