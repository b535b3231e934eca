"""What happens by itself about privacy: the privacy officer is reminded while the 72 hours of a breach run."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.chat.card import say
from bot.chat.effect import Effects, Priority, Tell
from bot.chat.text import text
from bot.engine.job import Moment, Routine, Sweep
from bot.rights import cards, retention
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


def unsealed(moment: Moment) -> list[int]:
    """One step seals them all."""
    return [0] if moment.store.seals.unsealed(moment.now) else []


def seal(moment: Moment, _: int) -> Effects:
    moment.store.seals.seal(moment.now)
    return []


def verify(moment: Moment, planned: datetime) -> Effects:
    """Every night: whether each line of the audit still is as it was written. Who sees to privacy hears when not."""
    broken = moment.store.seals.broken(planned - timedelta(days=moment.config.audit_days - 1))
    if not broken:
        return []
    card = say(text("rights-audit-broken", count=len(broken)), title=text("rights-audit-title"))
    name = f"audit:broken:{planned:%Y-%m-%d}"
    return [Tell(name, officer.number, card, priority=Priority.ANSWER) for officer in officers(moment.store)]


JOBS = (
    Sweep("rights.breaches", timedelta(minutes=1), due_breaches, remind),
    Sweep("rights.seal", timedelta(minutes=5), unsealed, seal),
    Routine("rights.verify", "10 4 * * *", verify),
    *retention.JOBS,
)
