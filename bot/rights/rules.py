"""Decisions about privacy: who sees to it, how long the law gives, and when the privacy officer is reminded."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.engine.feature import Context
from storage.breaches import Breach
from storage.members import Member, Role
from storage.store import Store

OFFICERS = frozenset({Role.PRIVACY_OFFICER, Role.ADMIN})
COORDINATORS = frozenset({Role.COORDINATOR, Role.NATIONAL})
TO_REPORT = timedelta(hours=72)
"""Art. 33 AVG: so long after it was noticed a breach is reported to the Autoriteit Persoonsgegevens."""
REMINDERS = (timedelta(hours=24), timedelta(hours=48), timedelta(hours=66), TO_REPORT)
"""After it was noticed; the last one says that the time is over."""
SHOWN_DAYS = 30
"""Over how many days the figures of the gate are shown."""
KINDS = ("naam", "adres", "contact", "nummer", "geboortedatum", "gezondheid", "strafrecht", "afkomst", "anders")
"""What may have stood in a text that should not have been sent; art. 9 and 10 AVG have their own words."""


def officers(store: Store) -> list[Member]:
    """Who sees to privacy: the privacy officers, and administrators where there is none."""
    return store.members.with_role(Role.PRIVACY_OFFICER) or store.members.with_role(Role.ADMIN)


def next_reminder(breach: Breach, done: int) -> datetime | None:
    return breach.noticed_at + REMINDERS[done] if done < len(REMINDERS) else None


def is_officer(context: Context) -> bool:
    return bool(OFFICERS & context.person.role_set)
