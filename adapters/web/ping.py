"""The dead man's switch: an address outside hears once a minute that the jobs run. When it hears nothing, it calls."""

from __future__ import annotations

import logging
import time

import aiohttp

log = logging.getLogger(__name__)
EVERY = 60.0
PATIENCE = aiohttp.ClientTimeout(total=10)


class Ping:
    """Asks for one address that the operator chose; follows it nowhere else, and reads nothing of the answer."""

    def __init__(self, address: str, every: float = EVERY) -> None:
        self._address = address
        self._every = every
        self._last = float("-inf")

    async def __call__(self) -> None:
        """At most once in `every` seconds; a failure is logged by its kind, without the address, which is a secret."""
        now = time.monotonic()
        if now - self._last < self._every:
            return
        self._last = now
        try:
            async with (
                aiohttp.ClientSession(timeout=PATIENCE) as session,
                session.get(self._address, allow_redirects=False) as answer,
            ):
                if answer.status >= 400:
                    log.warning("The watcher answered %d", answer.status)
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            log.warning("The watcher cannot be reached: %s", type(error).__name__)
