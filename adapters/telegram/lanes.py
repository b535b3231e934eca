"""Lanes: what concerns one chat happens in order, chats happen side by side."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable

Work = Callable[[], Awaitable[None]]


class Lanes:
    """Runs work per lane in order, and at most `most` lanes at once."""

    def __init__(self, most: int = 16) -> None:
        self._room = asyncio.Semaphore(most)
        self._waiting: dict[str, deque[tuple[Work, asyncio.Future[None]]]] = {}
        self._running: set[asyncio.Task[None]] = set()

    def put(self, lane: str, work: Work) -> asyncio.Future[None]:
        """Do this after everything else in the lane. The future ends with the work; cancelled means dropped."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        if lane in self._waiting:
            self._waiting[lane].append((work, done))
            return done
        self._waiting[lane] = deque([(work, done)])
        task = asyncio.create_task(self._run(lane))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        return done

    async def finish(self) -> None:
        """Drop what waits and let what runs finish."""
        for queue in self._waiting.values():
            for _, done in queue:
                done.cancel()
            queue.clear()
        await asyncio.gather(*self._running)

    async def _run(self, lane: str) -> None:
        while queue := self._waiting[lane]:
            async with self._room:
                if queue:  # not dropped while there was no room
                    await _do(*queue.popleft())
        del self._waiting[lane]


async def _do(work: Work, done: asyncio.Future[None]) -> None:
    try:
        await work()
    except Exception as error:
        done.set_exception(error)
        done.exception()  # whoever wants it reads it; nobody is warned about the rest
    else:
        done.set_result(None)
