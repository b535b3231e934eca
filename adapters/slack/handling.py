"""Handling one payload: read, let the bot commit, and only then acknowledge and show."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Coroutine
from typing import Any

from adapters.slack import receive
from adapters.slack.calls import Json
from adapters.slack.people import People
from adapters.slack.receive import Ours, Payload
from adapters.slack.showing import OPEN, Showing
from adapters.slack.spot import Spot, spot
from bot.chat.update import ButtonPressed, FormSent, Update
from bot.engine.errors import Unavailable
from bot.engine.port import Answer, Receiver

log = logging.getLogger(__name__)
BEFORE_ACKNOWLEDGING = 1.2
"""Seconds in which the answer to an event is shown before Slack hears that it arrived: after a crash Slack brings the
event again, and the answer with it. Commands and buttons are never brought again, so there nobody waits."""
REMEMBERED = 200
TIME_TO_FINISH = 10.0


class Handling:
    """Takes payloads to their end, side by side."""

    def __init__(self, receiver: Receiver, showing: Showing, people: People) -> None:
        self._receiver = receiver
        self._showing = showing
        self._people = people
        self._busy: set[asyncio.Task[None]] = set()
        self._answered: dict[str, Json | None] = {}
        self.ours: Ours | None = None

    async def handle(self, payload: Payload, *, repeated: bool = False) -> Json | None:
        """The body of the acknowledgement. Raises Unavailable when nothing was saved; nothing else comes out."""
        update = await self._read(payload)
        if update is None:
            return None
        if isinstance(update, ButtonPressed) and update.action == OPEN.name:
            self._later(self._showing.open_parked(update.arg, spot(payload)))
            return None
        answer = await self._receive(update)
        where = spot(payload, repeated=repeated)
        return await self._show(update, where, answer, is_event="event" in payload) if answer else None

    async def finish(self) -> None:
        """Wait until everything that is committed is shown."""
        if self._busy:
            await asyncio.wait(self._busy, timeout=TIME_TO_FINISH)

    async def _read(self, payload: Payload) -> Update | None:
        if self.ours is None:
            raise Unavailable
        account = receive.account_of(payload)
        try:
            if receive.read(payload, self.ours) is None:
                return None
            guest = receive.is_foreign(payload, self.ours) or (
                account is not None and account != self.ours.user and await self._people.is_guest(account)
            )
            return receive.read(payload, self.ours, guest=guest)
        except Exception as error:  # one odd payload must not hold up the rest
            _report(error)
            return None

    async def _receive(self, update: Update) -> Answer | None:
        try:
            return await self._receiver.receive(update)
        except Unavailable:
            raise
        except Exception as error:
            _report(error)
            return None

    async def _show(self, update: Update, where: Spot, answer: Answer, *, is_event: bool) -> Json | None:
        try:
            body = self._showing.acknowledgement(update, where, answer)
        except Exception as error:
            _report(error)
            body = None
        if isinstance(update, FormSent):
            body = self._remembered(update.origin.update, body, answered=bool(answer.shown))
        if answer.shown:
            shown = self._later(self._showing.show(update, where, answer))
            if is_event:
                await asyncio.wait({shown}, timeout=BEFORE_ACKNOWLEDGING)
        return body

    def _remembered(self, update: str, body: Json | None, *, answered: bool) -> Json | None:
        """A form whose acknowledgement got lost is sent again by its writer, who then sees what was answered before."""
        if not answered:
            return self._answered.get(update)
        if len(self._answered) >= REMEMBERED:
            self._answered.pop(next(iter(self._answered)))
        self._answered[update] = body
        return body

    def _later(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(_reported(work))
        self._busy.add(task)
        task.add_done_callback(self._busy.discard)
        return task


async def _reported(work: Coroutine[Any, Any, None]) -> None:
    try:
        await work
    except Exception as error:
        _report(error)


def _report(error: Exception) -> None:
    """The kind of error and where it was raised; its message may hold what somebody typed."""
    trace = "".join(traceback.format_tb(error.__traceback__))
    log.error("%s\n%s", type(error).__name__, trace)
