"""Forms that could not open yet: which form and about what, for half an hour, without anything that was typed."""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass

from bot.chat.effect import Ask

KEPT = 1800.0
MOST_KEPT = 500


@dataclass(frozen=True, slots=True)
class Parked:
    """A form that waits for the tap which lets it open."""

    account: str
    language: str
    ask: Ask
    since: float


class Parking:
    """In memory only: after a restart the person is asked to begin again."""

    def __init__(self) -> None:
        self._parked: dict[str, Parked] = {}

    def put(self, account: str, language: str, ask: Ask) -> str:
        """The ticket that a button carries."""
        if len(self._parked) >= MOST_KEPT:
            self._parked.pop(next(iter(self._parked)))
        ticket = secrets.token_hex(8)
        self._parked[ticket] = Parked(account, language, Ask(ask.form, ask.arg), time.monotonic())
        return ticket

    def find(self, ticket: str, account: str) -> Parked | None:
        """The form of this person, as often as it is asked for."""
        parked = self._parked.get(ticket)
        if parked is None or parked.account != account or time.monotonic() - parked.since > KEPT:
            return None
        return parked
