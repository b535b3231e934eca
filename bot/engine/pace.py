"""How fast one account may act: far faster than people do, and slower than a program that wants to wear us out."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

BURST = 60
"""Acts at once; a person who fills a form question by question needs a dozen."""
PER_SECOND = 2.0
"""In the long run."""
MOST_ACCOUNTS = 10_000


class Pace:
    """A bucket for each account, in the memory of this process; nothing about who acted is kept."""

    def __init__(
        self, burst: int = BURST, per_second: float = PER_SECOND, hand: Callable[[], float] = monotonic
    ) -> None:
        self._burst = float(burst)
        self._per_second = per_second
        self._hand = hand
        self._left: dict[tuple[str, str], tuple[float, float]] = {}
        """What is left for an account, and when that was so."""

    def may(self, platform: str, account: str) -> bool:
        """Whether this account may act now; then that is counted."""
        who, now = (platform, account), self._hand()
        if len(self._left) >= MOST_ACCOUNTS and who not in self._left:
            self._left.clear()
        left, since = self._left.get(who, (self._burst, now))
        left = min(self._burst, left + (now - since) * self._per_second)
        self._left[who] = (max(left - 1, 0.0) if left >= 1 else left, now)
        return left >= 1
