"""Who keeps the bot in order, what a message is about, and how long somebody may wait before that is told."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.chat.text import Plain, Text, text
from storage.members import Member, Role
from storage.outbox import Outgoing
from storage.store import Store

KEEPERS = frozenset({Role.ADMIN, Role.COORDINATOR, Role.NATIONAL})
"""Who may see the queue and do something with a dead letter: there is no content in it."""
ADMINS = frozenset({Role.ADMIN})
WAITS_TOO_LONG = timedelta(seconds=30)
LOOKS_BEFORE_TOLD = 2
"""By so many audits one after the other something is found before anybody hears of it: most mends itself."""
_NUMBER = re.compile(r"^(consult|part|entry|signal|idea):(\d+)")


def administrators(store: Store) -> list[Member]:
    """Who hears that something is wrong: the administrators, and national coordinators where there is none."""
    return store.members.with_role(Role.ADMIN) or store.members.with_role(Role.NATIONAL)


def subject(store: Store, row: Outgoing) -> Plain | Text:
    """What a message is about: a code, or what kind of message it is."""
    found = _NUMBER.match(row.name)
    code = _code(store, found[1], int(found[2])) if found else None
    return Plain(code) if code else text("queue-other")


def consult_code(store: Store, name: str) -> str | None:
    found = _NUMBER.match(name)
    return _code(store, found[1], int(found[2])) if found else None


def _code(store: Store, kind: str, number: int) -> str | None:
    match kind:
        case "signal":
            signal = store.signals.get(number)
            return signal.code if signal else None
        case "idea":
            idea = store.ideas.get(number)
            return idea.code if idea else None
        case "part":
            part = store.consults.part(number)
            number = part.consult_id if part else 0
        case "entry":
            entry = store.consults.entry(number)
            number = entry.consult_id if entry else 0
    consult = store.consults.get(number)
    return consult.code if consult else None
