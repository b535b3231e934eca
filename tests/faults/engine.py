"""`kortelijn run` with a hand on its throat: dies at a named step, lives in another time, or breaks a rule on purpose.

Only tests start it (`python -m tests.faults.engine`); the program itself has no such entry. It listens on the Unix
socket named by FAULTS_SOCKET, one order a line: `die STEP`, `clock SECONDS`. FAULTS_BREAKS names a rule to break.
"""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
import threading
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine

from adapters.slack.adapter import SlackAdapter
from adapters.slack.handling import Handling as SlackHandling
from adapters.slack.socket_mode import Reaction
from adapters.telegram.handling import Handling as TelegramHandling
from adapters.telegram.polling import Polling
from adapters.telegram.webhook import Webhook
from bot.engine.clock import SystemClock
from bot.engine.delivery import Delivery
from bot.engine.letters import Letter
from storage.inbox import Inbox
from storage.outbox import State

STEPS = ("before commit", "after commit", "before ack", "during send", "after send before mark")
BREAKS = ("ack first", "mark first", "no dedupe", "no look")
Anything = Callable[..., Awaitable[Any]]


class Orders:
    """What the test told this process."""

    def __init__(self) -> None:
        self.step = ""
        self.update = threading.local()
        """`held`: what this thread commits next is an update."""
        self.ahead = timedelta()

    def listen(self, path: str) -> None:
        """Obey from now on, in a thread of its own."""
        server = socket.socket(socket.AF_UNIX)
        server.bind(path)
        server.listen()
        threading.Thread(target=self._obey, args=(server,), daemon=True).start()

    def _obey(self, server: socket.socket) -> None:
        while True:
            caller, _ = server.accept()
            with caller:
                word, _, rest = caller.makefile().readline().strip().partition(" ")
                if word == "die":
                    self.step = rest
                elif word == "clock":
                    self.ahead += timedelta(seconds=float(rest))
                caller.sendall(b"done\n")

    def reach(self, step: str) -> None:
        """Here one may die."""
        if self.step == step:
            os.kill(os.getpid(), signal.SIGKILL)


ORDERS = Orders()


def around(owner: type, name: str, make: Callable[[Anything], Anything]) -> None:
    """Put something around a coroutine method."""
    setattr(owner, name, make(getattr(owner, name)))


def install_steps() -> None:
    """The places where this process may be told to die."""
    mark = Inbox.mark

    def marks(*given: Any, **named: Any) -> Any:
        ORDERS.update.held = True
        return mark(*given, **named)

    def commits(_: object) -> None:
        if getattr(ORDERS.update, "held", False):  # jobs and the sender commit too: that is another step
            ORDERS.update.held = False
            ORDERS.reach("before commit")

    Inbox.mark = marks  # type: ignore[method-assign]
    event.listen(Engine, "commit", commits)

    def then(step: str) -> Callable[[Anything], Anything]:
        def make(original: Anything) -> Anything:
            async def wrapped(*given: Any, **named: Any) -> Any:
                result = await original(*given, **named)
                ORDERS.reach(step)
                return result

            return wrapped

        return make

    for handling in (SlackHandling, TelegramHandling):
        around(handling, "_receive", then("after commit"))
    around(SlackAdapter, "_dispatch", then("before ack"))
    around(Webhook, "_commit", then("before ack"))
    finish = Polling._finish

    def finishes(self: Polling, number: int) -> None:
        ORDERS.reach("before ack")
        finish(self, number)

    Polling._finish = finishes  # type: ignore[method-assign]

    def during(original: Anything) -> Anything:
        async def wrapped(self: Delivery, letter: Letter) -> Any:
            sending = asyncio.ensure_future(original(self, letter))
            if ORDERS.step == "during send":
                await asyncio.wait({sending}, timeout=0.003)
                ORDERS.reach("during send")
            return await sending

        return wrapped

    around(Delivery, "_try", during)

    def before_mark(original: Anything) -> Anything:
        async def wrapped(self: Delivery, letter: Letter, ended: Any) -> None:
            ORDERS.reach("after send before mark")
            await original(self, letter, ended)

        return wrapped

    around(Delivery, "_write_down", before_mark)
    SystemClock.now = lambda _: datetime.now(UTC) + ORDERS.ahead  # type: ignore[method-assign]


def break_rule(rule: str) -> None:
    """An engine as it must not be: what this does must be found out."""
    if rule == "ack first":
        _acknowledge_first()
    elif rule == "mark first":
        around(Delivery, "_try", _mark_before_sending)
    elif rule == "no dedupe":
        look = Inbox.look
        Inbox.look = lambda *given: (None, look(*given)[1])  # type: ignore[method-assign]
        Inbox.mark = lambda *_: None  # type: ignore[method-assign]
    elif rule == "no look":

        async def never(*_: Any) -> None:
            return None

        Delivery._sent_before = never  # type: ignore[method-assign]


def _acknowledge_first() -> None:
    """Tell the platform "received", then work: the way of both libraries."""
    working: set[asyncio.Task[Any]] = set()
    react, work = SlackAdapter._react, Polling._work

    def later(task: Any) -> None:
        started = asyncio.ensure_future(task)
        working.add(started)
        started.add_done_callback(working.discard)

    async def reacts(self: SlackAdapter, payload: dict[str, Any], retries: int) -> Reaction:
        if payload.get("type") != "event_callback":
            return await react(self, payload, retries)
        later(react(self, payload, retries))
        return Reaction(True)

    async def works(self: Polling, payload: dict[str, Any]) -> None:
        self._finish(payload["update_id"])
        await asyncio.sleep(0.05)  # as when something else has its turn first
        await work(self, payload)

    SlackAdapter._react = reacts  # type: ignore[method-assign]
    Polling._work = works  # type: ignore[method-assign]


def _mark_before_sending(original: Anything) -> Anything:
    async def wrapped(self: Delivery, letter: Letter) -> Any:
        number = letter.row.id or 0
        await self._database.write(lambda store: store.sending.settle(number, letter.turn, state=State.SENT))
        return await original(self, letter)

    return wrapped


if __name__ == "__main__":
    from bot.__main__ import main

    install_steps()
    if rule := os.environ.pop("FAULTS_BREAKS", ""):
        break_rule(rule)
    if where := os.environ.pop("FAULTS_SOCKET", ""):
        ORDERS.listen(where)
    sys.argv = ["kortelijn", "run"]
    main()
