"""Once a month, and to that person only: nearly everything you asked was urgent. It blocks nothing. E38."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from bot.chat.card import say
from bot.chat.effect import Effects, Priority, Tell
from bot.chat.text import text
from bot.engine.job import Moment
from bot.reference.calendar import at, local_date, next_workday

FEWEST = 5
"""Questions in a month; of fewer nothing follows."""
MOST = 0.8
"""The part of them that may be urgent without a word."""


def hint(moment: Moment, planned: datetime) -> Effects:
    """On the first working day of a month, about the month before."""
    today = local_date(planned)
    first = today.replace(day=1)
    if today != next_workday(first - timedelta(days=1), moment.config.optional_holidays):
        return []
    before = (first - timedelta(days=1)).replace(day=1)
    month = text(f"month-{before.month}")
    return [
        Tell(
            f"haste:{member}:{before:%Y-%m}",
            member,
            say(text("haste-hint", month=month, urgent=urgent, asked=asked)),
            priority=Priority.DIGEST,
        )
        for member, urgent, asked in moment.store.askers.urgency(at(before, time()), at(first, time()))
        if asked >= FEWEST and urgent >= asked * MOST
    ]
