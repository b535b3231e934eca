"""How long people wait after a kill: until anybody sends anything again, and until what was in flight goes on."""

from __future__ import annotations

import asyncio
import statistics
import time
from contextlib import suppress
from dataclasses import dataclass, field

from sqlmodel import col, select

from storage.database import DatabaseDown
from storage.outbox import Outgoing, State
from storage.store import Store
from tests.e2e.city import City

LONGEST = 60.0
GLANCE = 0.2


def orphans(store: Store) -> set[tuple[int | None, int]]:
    """Rows, with the number of their try, that nobody living is sending; on SQLite asked when the only one is dead."""
    query = select(Outgoing).where(Outgoing.state == State.SENDING, col(Outgoing.sender).in_(store.sending.dead("")))
    return {(row.id, row.attempts) for row in store.session.exec(query)}


@dataclass
class Recovery:
    """The clock of the test runs beside every kill."""

    place: City
    kills: list[float] = field(default_factory=list)
    """When somebody was killed, in seconds since the epoch."""
    taken_over: list[float] = field(default_factory=list)
    """Seconds after a kill at which the last message that was in flight was somebody else's."""
    _watching: set[asyncio.Task[None]] = field(default_factory=set)

    def killed(self) -> None:
        """Just now."""
        self.kills.append(time.time())
        watching = asyncio.create_task(self._watch(time.monotonic()))
        self._watching.add(watching)
        watching.add_done_callback(self._watching.discard)

    async def _watch(self, died: float) -> None:
        with suppress(DatabaseDown):
            first = left = await asyncio.to_thread(self.place.looks, orphans)
            while left and time.monotonic() < died + LONGEST:
                await asyncio.sleep(GLANCE)
                left = first & await asyncio.to_thread(self.place.looks, orphans)
            if first:
                self.taken_over.append(time.monotonic() - died)

    def silences(self) -> list[float]:
        """Seconds from each kill to the first message that anybody sent afterwards."""
        calls = [*self.place.slack.calls_to("chat.postMessage"), *self.place.tg.calls_to("sendMessage")]
        sent = sorted(call.at for call in calls if not call.fault)
        first = [next((at for at in sent if at > kill), None) for kill in self.kills]
        return [at - kill for kill, at in zip(self.kills, first, strict=True) if at]


def spread(seconds: list[float]) -> str:
    """The middle one and the slowest."""
    return (
        f"p50 {statistics.median(seconds):.1f} s, slowest {max(seconds):.1f} s ({len(seconds)})" if seconds else "none"
    )
