"""What Slack knows of the people who act: only whether they are guests, and the work address they are joined by."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import dataclass
from typing import Any

from adapters.slack.calls import Call
from bot.engine.errors import DeliveryFailed
from bot.engine.port import Profile

log = logging.getLogger(__name__)
KEPT = 600.0
"""Seconds that an answer is used; who becomes a guest today is one within ten minutes."""
MOST_KEPT = 2000
PATIENCE = 0.8
"""Seconds that a person may wait for this; after that the last known answer counts."""


@dataclass(frozen=True, slots=True)
class _Known:
    profile: Profile | None
    since: float


class People:
    """Looks accounts up, one at a time and not again for a while."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self._known: dict[str, _Known] = {}
        self.team = ""

    async def profile(self, account: str) -> Profile | None:
        """None when Slack does not know the account, or cannot say now and never said."""
        known = self._known.get(account)
        if known is not None and time.monotonic() - known.since < KEPT:
            return known.profile
        try:
            return self._keep(account, read(await self._call("users.info", user=account), self.team))
        except DeliveryFailed as failed:
            log.info("Slack does not tell who this is: %s", failed.reason)
            if failed.permanent:
                return self._keep(account, None)
            return known.profile if known else None

    async def is_guest(self, account: str) -> bool:
        """Unknown counts as no: the list of members still decides who may do something."""
        try:
            async with asyncio.timeout(PATIENCE):
                profile = await self.profile(account)
        except TimeoutError:
            known = self._known.get(account)
            profile = known.profile if known else None
        return profile is not None and profile.guest

    def _keep(self, account: str, profile: Profile | None) -> Profile | None:
        if len(self._known) >= MOST_KEPT:
            self._known.pop(next(iter(self._known)))
        self._known[account] = _Known(profile, time.monotonic())
        return profile


def read(answer: dict[str, Any], team: str) -> Profile:
    """The profile in the answer of `users.info`, as seen from our workspace."""
    user = answer["user"]
    email = (user.get("profile") or {}).get("email")
    return Profile(email or None, guest=_is_guest(user, team))


def _is_guest(user: dict[str, Any], team: str) -> bool:
    if any(user.get(mark) for mark in ("is_restricted", "is_ultra_restricted", "is_stranger", "is_bot", "deleted")):
        return True
    teams = {user.get("team_id"), *((user.get("enterprise_user") or {}).get("teams") or ())}
    return bool(team) and team not in teams
