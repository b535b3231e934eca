"""Three days before the text of a question goes, who asked it reads that: what is still needed can be written down."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta

from bot.chat.card import Card, say
from bot.chat.effect import Effects, Priority, Tell
from bot.chat.text import text
from bot.engine.job import Moment
from bot.reference.calendar import local_date

AHEAD = timedelta(days=3)


def warn(moment: Moment, planned: datetime) -> Effects:
    """One message a day for each asker, however many texts go; each text is announced once."""
    codes: dict[int, list[str]] = defaultdict(list)
    for consult in moment.store.retention.erased_before(moment.now + AHEAD):
        key = f"erase-soon:{consult.number}:{consult.erase_at:%Y-%m-%d}"
        if moment.store.occurrences.once(key, moment.now):
            codes[consult.asker_id].append(consult.code)
    day = local_date(planned)
    return [
        Tell(f"erase-soon:{asker}:{day}", asker, _card(mine), priority=Priority.DIGEST) for asker, mine in codes.items()
    ]


def _card(codes: list[str]) -> Card:
    return say(text("erase-soon", codes=tuple(codes), days=AHEAD.days), title=text("erase-soon-title"))
