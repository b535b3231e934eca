"""Handling one update: read, let the bot commit, say that it is committed, and only then show."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable

from adapters.telegram.receive import Payload, Spot, read, spot
from adapters.telegram.showing import Showing
from bot.chat.update import Update
from bot.engine.errors import DeliveryFailed, Unavailable
from bot.engine.port import Answer, Receiver

log = logging.getLogger(__name__)


class Handling:
    """Takes one payload to its end; the transports decide when, and what happens when it fails."""

    def __init__(self, receiver: Receiver, showing: Showing) -> None:
        self._receiver = receiver
        self._showing = showing

    async def handle(self, payload: Payload, committed: Callable[[], None]) -> None:
        """Raises Unavailable, before `committed` was called, when nothing was saved. Nothing else comes out."""
        update = self._read(payload)
        where = spot(payload)
        stale = update is not None and self._showing.is_stale(update, where)
        answer = None if update is None or stale else await self._receive(update)
        committed()
        try:
            await self._show(update, where, answer, stale)
        except DeliveryFailed as failed:
            log.warning("Update %s: not shown on Telegram: %s", payload["update_id"], failed.reason)
        except Exception as error:
            _report(payload["update_id"], error)

    def _read(self, payload: Payload) -> Update | None:
        try:
            return read(payload, self._showing.username)
        except Exception as error:  # one odd payload must not hold up the rest
            _report(payload["update_id"], error)
            return None

    async def _receive(self, update: Update) -> Answer | None:
        try:
            return await self._receiver.receive(update)
        except Unavailable:
            raise
        except Exception as error:
            _report(update.origin.update, error)
            return None

    async def _show(self, update: Update | None, where: Spot, answer: Answer | None, stale: bool) -> None:
        if stale:
            await self._showing.retire(where)
        elif update is None or answer is None:
            await self._showing.give_up(where)
        else:
            await self._showing.show(update, where, answer)


def _report(number: object, error: Exception) -> None:
    """The kind of error and where it was raised; its message may hold what somebody typed."""
    trace = "".join(traceback.format_tb(error.__traceback__))
    log.error("Update %s: %s\n%s", number, type(error).__name__, trace)
