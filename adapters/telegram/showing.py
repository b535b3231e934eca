"""Showing: what the bot answers to the person who acted, always in that person's private chat."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from adapters.telegram import render
from adapters.telegram.calls import ALREADY_GONE, NOT_MODIFIED, Call
from adapters.telegram.receive import Spot
from bot.chat.card import Card, say
from bot.chat.catalogue import Voice
from bot.chat.effect import LeavePlace, NextQuestion, Reply, Shown
from bot.chat.text import text
from bot.chat.update import ButtonPressed, CommandCalled, Update
from bot.engine.errors import DeliveryFailed
from bot.engine.port import Answer

log = logging.getLogger(__name__)

PATIENCE = timedelta(seconds=10)
"""The longest pause that Telegram may ask for before something is shown late rather than not at all."""


class Showing:
    """Shows answers. What cannot be shown is logged; the work behind it is committed already."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self._asked: dict[str, int] = {}
        """The message with the question that is open, by private chat."""
        self.username = ""

    def is_stale(self, update: Update, spot: Spot) -> bool:
        """Whether this presses a button of a question that is not the open one: a double tap, a slow telephone."""
        open_question = self._asked.get(spot.chat)
        return _answers(update) and open_question is not None and spot.message != open_question

    async def show(self, update: Update, spot: Spot, answer: Answer) -> None:
        """Show the whole answer to what happened at `spot`."""
        if update.origin.private:
            await self._release(spot)
            await self._in_private(update, spot, answer)
        elif any(isinstance(effect, LeavePlace) for effect in answer.shown):
            await self._leave(spot, answer)
        else:
            await self._from_group(update, spot, answer)

    async def give_up(self, spot: Spot) -> None:
        """Nothing to show: let a pressed button go."""
        await self._release(spot)

    async def retire(self, spot: Spot) -> None:
        """Let a stale button go, with all buttons beside it."""
        await self._release(spot)
        if spot.message is not None:
            await self._take_buttons(spot.chat, spot.message)

    # -- in the private chat -----------------------------------------------------------------------

    async def _in_private(self, update: Update, spot: Spot, answer: Answer) -> None:
        over = [spot.message] if _answers(update) else []
        if any(isinstance(effect, NextQuestion) for effect in answer.shown):
            over.append(self._asked.get(spot.chat))
        replaced = await self._show_all(spot.chat, answer.shown, answer.voice, spot)
        for message in dict.fromkeys(over):
            if message is not None and message != replaced:
                await self._take_buttons(spot.chat, message)

    async def _show_all(self, chat: str, shown: Iterable[Shown], voice: Voice, spot: Spot | None = None) -> int | None:
        """Everything in order; the id of the message that was replaced, if one was."""
        replaced = None
        for effect in shown:
            match effect:
                case Reply(card=card, instead=True) if spot and spot.callback and replaced is None:
                    replaced = await self._replace(spot, card, voice)
                case Reply(card=card):
                    await self._send_card(chat, card, voice)
                case NextQuestion():
                    sent = await self._patiently("sendMessage", chat_id=chat, **render.question(effect, voice))
                    self._asked[chat] = sent["message_id"]
                case _:
                    log.warning("Telegram cannot show %s here", type(effect).__name__)
        return replaced

    async def _replace(self, spot: Spot, card: Card, voice: Voice) -> int | None:
        """The card in place of the one whose button was pressed, or below it when that cannot be changed."""
        arguments = render.card(card, voice)
        try:
            await self._patiently("editMessageText", chat_id=spot.chat, message_id=spot.message, **arguments)
        except DeliveryFailed as failed:
            if failed.reason != NOT_MODIFIED:
                await self._send_card(spot.chat, card, voice)
                return None
        await self._send_files(spot.chat, card, voice)
        return spot.message

    async def _send_card(self, chat: str, card: Card, voice: Voice) -> None:
        await self._patiently("sendMessage", chat_id=chat, **render.card(card, voice))
        await self._send_files(chat, card, voice)

    async def _send_files(self, chat: str, card: Card, voice: Voice) -> None:
        for method, arguments in render.files(card, voice):
            await self._patiently(method, chat_id=chat, **arguments)

    # -- in a group --------------------------------------------------------------------------------

    async def _from_group(self, update: Update, spot: Spot, answer: Answer) -> None:
        """What was asked in a group is answered in private; the group sees one short sentence, or nothing."""
        stays = isinstance(update, CommandCalled) and update.text and not await self._taken_away(spot)
        reached = True
        try:
            if stays and answer.shown:
                await self._send_card(update.origin.account, say(text("telegram-take-it-away")), answer.voice)
            await self._show_all(update.origin.account, answer.shown, answer.voice)
        except DeliveryFailed as failed:
            _report(failed)
            reached = not failed.unreachable
        if isinstance(update, ButtonPressed):
            await self._release(spot, **self._toast(answer, reached))
        elif isinstance(update, CommandCalled) and answer.shown:
            await self._point(spot, answer.voice, reached)

    async def _taken_away(self, spot: Spot) -> bool:
        """Whether what was typed in a group is gone; where the bot is no administrator, only its writer can do that."""
        try:
            await self._patiently("deleteMessage", chat_id=spot.chat, message_id=spot.message)
        except DeliveryFailed as failed:
            _report(failed)
            return failed.reason == ALREADY_GONE
        return True

    async def _point(self, spot: Spot, voice: Voice, reached: bool) -> None:
        where = Card(body=(text("telegram-look-in-private"),))
        arguments = render.card(where, voice) if reached else render.start_link(voice, self.username)
        under = {"message_id": spot.message, "allow_sending_without_reply": True}
        await self._quietly("sendMessage", chat_id=spot.chat, reply_parameters=under, **arguments)

    def _toast(self, answer: Answer, reached: bool) -> dict[str, str]:
        """What only the person who pressed sees; the link opens the private chat at Start."""
        if not answer.shown:
            return {}
        if not reached:
            return {"url": render.start_address(self.username)}
        return {"text": answer.voice.say(text("telegram-look-in-private"))}

    async def _leave(self, spot: Spot, answer: Answer) -> None:
        await self._release(spot)
        for effect in answer.shown:
            if isinstance(effect, LeavePlace):
                await self._quietly("sendMessage", chat_id=spot.chat, **render.card(effect.card, answer.voice))
        await self._quietly("leaveChat", chat_id=spot.chat)

    # -- calls -------------------------------------------------------------------------------------

    async def _release(self, spot: Spot, **toast: str) -> None:
        if spot.callback is not None:
            await self._quietly("answerCallbackQuery", callback_query_id=spot.callback, **toast)

    async def _take_buttons(self, chat: str, message: int) -> None:
        await self._quietly("editMessageReplyMarkup", chat_id=chat, message_id=message)

    async def _quietly(self, method: str, **arguments: Any) -> None:
        try:
            await self._patiently(method, **arguments)
        except DeliveryFailed as failed:
            _report(failed)

    async def _patiently(self, method: str, **arguments: Any) -> Any:
        """The call, once more when Telegram asked for a short pause and so did nothing."""
        try:
            return await self._call(method, **arguments)
        except DeliveryFailed as failed:
            if failed.retry_after is None or failed.retry_after > PATIENCE:
                raise
            await asyncio.sleep(failed.retry_after.total_seconds())
        return await self._call(method, **arguments)


def _answers(update: Update) -> bool:
    return isinstance(update, ButtonPressed) and update.action in (render.ANSWER, render.STOP)


def _report(failed: DeliveryFailed) -> None:
    if failed.reason != NOT_MODIFIED:
        log.info("Not shown on Telegram: %s", failed.reason)
