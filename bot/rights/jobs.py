"""What happens by itself about privacy: the privacy officer is reminded while the 72 hours of a breach run."""

from __future__ import annotations

from datetime import timedelta

from bot.chat.effect import Effects, Priority, Tell
from bot.engine.job import Moment, Sweep
from bot.rights import cards
from bot.rights.rules import next_reminder, officers


def due_breaches(moment: Moment) -> list[int]:
    return moment.store.breaches.due(moment.now)


def remind(moment: Moment, number: int) -> Effects:
    """One reminder; those that an outage passed over are not sent one after the other."""
    breach = moment.store.breaches.get(number)
    if breach is None:
        return []
    done = breach.reminders + 1
    while (coming := next_reminder(breach, done)) and coming <= moment.now:
        done += 1
    if not moment.store.breaches.remind(number, moment.now, coming, done):
        return []
    moment.store.audit.add(moment.now, None, "breach.reminder", breach.code)
    card = cards.reminder(breach, breach.deadline - moment.now)
    return [
        Tell(f"breach:{number}:reminder:{done}", officer.number, card, priority=Priority.ANSWER)
        for officer in officers(moment.store)
    ]


JOBS = (Sweep("rights.breaches", timedelta(minutes=1), due_breaches, remind),)
