"""The Telegram adapter: the one file that knows python-telegram-bot."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
from datetime import datetime, timedelta
from typing import Any

from aiohttp import web
from telegram import Bot, InputFile
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from adapters.telegram import render
from adapters.telegram.calls import (
    ALREADY_GONE,
    CHAT_NOT_FOUND,
    CONFLICT,
    NOT_MODIFIED,
    SAME_DESCRIPTION,
    TOKEN_REFUSED,
    Upload,
)
from adapters.telegram.handling import Handling
from adapters.telegram.lanes import Lanes
from adapters.telegram.polling import Pauses, Polling
from adapters.telegram.receive import KINDS, PLATFORM
from adapters.telegram.showing import Showing
from adapters.telegram.webhook import Webhook
from bot.chat.card import Card
from bot.chat.catalogue import LANGUAGES, Voice
from bot.chat.text import text
from bot.chat.update import Message
from bot.engine.clock import Clock, SystemClock
from bot.engine.errors import DeliveryFailed
from bot.engine.port import Budget, Profile, Receiver

log = logging.getLogger(__name__)

API = "https://api.telegram.org"
SECONDS_TO_ANSWER = 10.0
SECONDS_TO_START = 10.0
"""After this `start` returns all the same, and goes on trying."""
NEVER_SENT = frozenset({"ConnectError", "ConnectTimeout", "PoolTimeout"})
"""Causes of which it is certain that Telegram did not get the request."""
READING = "telegram.read"
STATUS = re.compile(r"[A-Za-z ]+\(\d{3}\)")


LONGEST_TOPIC = 255


class TelegramAdapter:
    """Telegram, by long polling, or by webhook when an address and a secret are given."""

    platform = PLATFORM
    whole_forms = False
    budget = Budget(place_burst=3, place_seconds=1.05, group_seconds=3.1, platform_per_second=28)

    def __init__(
        self,
        receiver: Receiver,
        token: str,
        *,
        api_url: str = API,
        webhook_url: str | None = None,
        webhook_secret: str | None = None,
        pauses: Pauses | None = None,
        clock: Clock | None = None,
    ) -> None:
        if bool(webhook_url) != bool(webhook_secret):
            raise ValueError("a webhook needs both an address and a secret")
        self._receiver = receiver
        self._clock = clock or SystemClock()
        self._pauses = pauses or Pauses()
        self._call = _Line(token, api_url)
        self._showing = Showing(self._call)
        lanes, handling = Lanes(), Handling(receiver, self._showing)
        self._webhook = Webhook(handling, lanes, webhook_secret) if webhook_secret else None
        self._webhook_is = {"url": webhook_url, "secret_token": webhook_secret}
        self._polling = Polling(self._call, handling, lanes, self._pauses, lambda: receiver.has_turn(READING))
        self._ready = asyncio.Event()
        self._life: asyncio.Task[None] | None = None

    # -- receiving ---------------------------------------------------------------------------------

    def routes(self) -> list[web.RouteDef]:
        """What the HTTP server must offer; nothing when polling."""
        return self._webhook.routes() if self._webhook else []

    async def start(self) -> None:
        """Raises DeliveryFailed when Telegram refuses the token."""
        self._life = asyncio.create_task(self._live())
        ready = asyncio.create_task(self._ready.wait())
        await asyncio.wait({self._life, ready}, timeout=SECONDS_TO_START, return_when=asyncio.FIRST_COMPLETED)
        ready.cancel()
        if self._life.done():
            self._life.result()

    async def stop(self) -> None:
        if self._life is not None:
            self._life.cancel()
            with contextlib.suppress(asyncio.CancelledError, DeliveryFailed):
                await self._life
        await (self._webhook or self._polling).stop()
        await self._call.close()

    def silent_for(self) -> float:
        return 0.0 if self._webhook else self._polling.silent_for()

    async def _live(self) -> None:
        await self._introduce()
        await self._present()
        self._ready.set()
        if self._webhook:
            self._webhook.open()
        else:
            await self._polling.run()

    async def _introduce(self) -> None:
        """Learn our own name and choose the way in, however long it takes until Telegram answers."""
        pause = self._pauses.trouble
        while True:
            try:
                self._showing.username = (await self._call("getMe"))["username"]
                if self._webhook:
                    await self._call("setWebhook", allowed_updates=list(KINDS), **self._webhook_is)
                else:
                    await self._call("deleteWebhook", drop_pending_updates=False)
                return
            except DeliveryFailed as failed:
                if failed.permanent or failed.reason == TOKEN_REFUSED:
                    raise
                log.warning("Telegram cannot be reached yet: %s", failed.reason)
            await asyncio.sleep(pause)
            pause = min(pause * 2, self._pauses.longest)

    async def _present(self) -> None:
        """The command menu and what people read before they press Start; Dutch unless the app is in English."""
        for language in LANGUAGES:
            voice = Voice(language, self._clock.now())
            reader = {} if language == LANGUAGES[0] else {"language_code": language}
            try:
                await self._call("setMyCommands", commands=render.commands(self._receiver.menu(), voice), **reader)
                await self._call("setMyDescription", description=voice.say(text("telegram-description")), **reader)
                await self._call("setMyShortDescription", short_description=voice.say(text("telegram-about")), **reader)
            except DeliveryFailed as failed:
                log.warning("The menu in Telegram may be an old one: %s", failed.reason)

    # -- delivering --------------------------------------------------------------------------------

    async def post(self, place: str, card: Card, voice: Voice, *, key: str, under: Message | None) -> Message:
        """Telegram keeps no key with a message, so `key` goes nowhere."""
        arguments = render.card(card, voice)
        if under is not None and under.place == place:
            arguments["reply_parameters"] = {"message_id": int(under.id), "allow_sending_without_reply": True}
        sent = await self._call("sendMessage", chat_id=place, **arguments)
        await self._add_files(place, card, voice)
        return Message(place, str(sent["message_id"]))

    async def edit(self, sent: Message, card: Card, voice: Voice) -> None:
        try:
            await self._call("editMessageText", **_address(sent), **render.card(card, voice))
        except DeliveryFailed as failed:
            if failed.reason != NOT_MODIFIED:
                raise

    async def remove(self, sent: Message) -> None:
        """Permanently impossible after 48 hours; the card can still be edited then."""
        try:
            await self._call("deleteMessage", **_address(sent))
        except DeliveryFailed as failed:
            if failed.reason != ALREADY_GONE:
                raise

    async def set_topic(self, place: str, topic: str) -> None:
        """The group's description; the bot must be an administrator who may change it."""
        try:
            await self._call("setChatDescription", chat_id=place, description=topic[:LONGEST_TOPIC])
        except DeliveryFailed as failed:
            if failed.reason != SAME_DESCRIPTION:
                raise

    async def find(self, place: str, *, key: str, since: datetime, under: Message | None) -> Message | None:
        """Telegram cannot be asked what was sent."""
        return None

    async def profile(self, account: str) -> Profile | None:
        """Telegram tells nothing by which an account could be joined to a member."""
        return None

    async def _add_files(self, place: str, card: Card, voice: Voice) -> None:
        """The card stands already, with the words on it: a file that fails must not send it twice."""
        try:
            for method, arguments in render.files(card, voice):
                await self._call(method, chat_id=place, **arguments)
        except DeliveryFailed as failed:
            log.warning("A file could not be added to a card: %s", failed.reason)


class _Line(Bot):
    """The Bot API in plain JSON: an update that the library cannot parse must not hold up the others."""

    def __init__(self, token: str, root: str) -> None:
        for chatty in ("httpx", "httpcore", "telegram"):  # they log addresses with the token in them, and answers
            logging.getLogger(chatty).setLevel(logging.CRITICAL)
        base = root.rstrip("/")
        self._pools = [_pool(size) for size in (1, 64)]
        super().__init__(
            token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            get_updates_request=self._pools[0],
            request=self._pools[1],
        )
        self._closed = False

    async def __call__(self, method: str, /, **arguments: Any) -> Any:
        if self._closed:
            raise DeliveryFailed("stopped")
        held = SECONDS_TO_ANSWER + arguments.get("timeout", 0)
        try:
            return await self._post(method, _with_files(arguments), read_timeout=held)
        except TelegramError as error:
            raise failure(error) from None  # the original may hold what was sent

    async def close(self) -> None:  # type: ignore[override]  # ours ends the connections, the API's method of that name moves a bot
        self._closed = True
        for pool in self._pools:
            await pool.shutdown()


def _with_files(arguments: dict[str, Any]) -> dict[str, Any]:
    return {
        name: InputFile(value.content, value.name, attach=False) if isinstance(value, Upload) else value
        for name, value in arguments.items()
    }


def _pool(size: int) -> HTTPXRequest:
    return HTTPXRequest(connection_pool_size=size, read_timeout=SECONDS_TO_ANSWER, write_timeout=SECONDS_TO_ANSWER)


def _address(sent: Message) -> dict[str, Any]:
    return {"chat_id": sent.place, "message_id": int(sent.id)}


def failure(error: TelegramError) -> DeliveryFailed:
    """The library's error as ours, with a reason that holds no content."""
    match error:
        case RetryAfter(retry_after=pause):
            seconds = pause if isinstance(pause, timedelta) else timedelta(seconds=pause)
            return DeliveryFailed("too fast", retry_after=seconds)
        case ChatMigrated(new_chat_id=moved):
            return DeliveryFailed("the group has another address", moved_to=str(moved))
        case InvalidToken():
            return DeliveryFailed(TOKEN_REFUSED, retry_after=timedelta(minutes=1), whole_platform=True)
        case Conflict():
            return DeliveryFailed(CONFLICT)
        case Forbidden():
            return DeliveryFailed(str(error).lower(), permanent=True, unreachable=True)
        case BadRequest():  # what follows a colon may quote the message
            reason = str(error).partition(":")[0].lower()
            return DeliveryFailed(reason, permanent=True, unreachable=reason == CHAT_NOT_FOUND)
    status, cause = STATUS.match(str(error)), type(error.__cause__ or error).__name__
    return DeliveryFailed(f"no answer: {status.group() if status else cause}", unknown=cause not in NEVER_SENT)
