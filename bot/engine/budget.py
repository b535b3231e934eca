"""Budgets: how fast a place and a platform may be spoken to."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from bot.engine.port import Budget

Monotonic = Callable[[], float]


@dataclass(slots=True)
class Bucket:
    """Tokens that come back at a steady pace, up to a burst."""

    burst: float
    seconds: float
    tokens: float
    at: float

    def wait(self, now: float) -> float:
        """Seconds until there is a token; 0 when there is one."""
        self._refill(now)
        return max(0.0, (1 - self.tokens) * self.seconds)

    def take(self, now: float) -> None:
        self._refill(now)
        self.tokens -= 1

    def halt(self, now: float, seconds: float) -> None:
        """Nothing for so many seconds: the platform said so."""
        self.tokens = min(self.tokens, 1 - seconds / self.seconds) if self.seconds else self.tokens
        self.at = now

    def _refill(self, now: float) -> None:
        self.tokens = min(self.burst, self.tokens + (now - self.at) / self.seconds) if self.seconds else self.burst
        self.at = now


class Spending:
    """The buckets of one platform."""

    def __init__(self, budget: Budget, monotonic: Monotonic = time.monotonic) -> None:
        self._budget = budget
        self._now = monotonic
        self._places: dict[str, Bucket] = {}
        self._whole = self._bucket(budget.platform_per_second, 1 / budget.platform_per_second)

    def wait(self, place: str, *, group: bool) -> float:
        """Seconds until something may be sent to this place."""
        return max(self._whole.wait(self._now()), self._place(place, group).wait(self._now()))

    def take(self, place: str, *, group: bool) -> None:
        self._whole.take(self._now())
        self._place(place, group).take(self._now())

    def halt(self, place: str, seconds: float, *, group: bool, whole_platform: bool) -> None:
        """Obey a pause that the platform named."""
        self._place(place, group).halt(self._now(), seconds)
        if whole_platform:
            self._whole.halt(self._now(), seconds)

    def _place(self, place: str, group: bool) -> Bucket:
        if len(self._places) > 10_000:
            self._places.clear()
        seconds = self._budget.group_seconds if group else self._budget.place_seconds
        return self._places.setdefault(place, self._bucket(self._budget.place_burst, seconds))

    def _bucket(self, burst: float, seconds: float) -> Bucket:
        return Bucket(burst, seconds, burst, self._now())
