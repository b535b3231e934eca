"""Showing an answer to the person who acted, and to nobody else, in the way that the spot offers."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from adapters.slack import forms, render
from adapters.slack.calls import Call, Json
from adapters.slack.delivering import Delivering
from adapters.slack.parked import Parking
from adapters.slack.spot import Spot
from bot.chat.card import Action, Card, say
from bot.chat.catalogue import Voice
from bot.chat.effect import Ask, LeavePlace, Reply, ShowHome
from bot.chat.text import text
from bot.chat.update import (
    ButtonPressed,
    CommandCalled,
    FormSent,
    HomeOpened,
    Message,
    PlaceJoined,
    ShortcutUsed,
    Update,
)
from bot.engine.clock import Clock
from bot.engine.errors import DeliveryFailed
from bot.engine.port import Answer

log = logging.getLogger(__name__)
OPEN = Action("slack-open", (str,))
"""Opens a form that could not open by itself; this adapter's own button."""
LOOK_AGAIN = (0.2, 0.5, 1.0, 0.0)
"""Seconds after each look that Slack did not answer, whether a repeated event was answered before."""
PATIENCE = timedelta(seconds=3)
"""A pause that Slack may ask for while somebody waits."""
NO_ROOM_ABOVE = "push_limit_reached"


class Showing:
    """First what goes back with the acknowledgement, then the rest. What cannot be shown is logged."""

    def __init__(self, call: Call, delivering: Delivering, clock: Clock) -> None:
        self._call = call
        self._delivering = delivering
        self._clock = clock
        self._parking = Parking()

    # -- with the acknowledgement ---------------------------------------------------------------------

    def acknowledgement(self, update: Update, spot: Spot, answer: Answer) -> Json | None:
        """What Slack shows by itself; None for nothing."""
        if isinstance(update, CommandCalled):
            cards = _cards(answer)
            return {"response_type": "ephemeral", **render.message(cards, answer.voice)} if cards else None
        if isinstance(update, FormSent):
            return self._after_form(update, spot, answer)
        return None

    def _after_form(self, update: FormSent, spot: Spot, answer: Answer) -> Json | None:
        ask, cards, view = _ask(answer), _cards(answer), spot.view
        if view is None:
            return None
        if ask is not None and ask.form.name == update.form and not cards:
            wrong = forms.errors(ask, answer.voice, view.blocks)
            if wrong:
                return {"response_action": "errors", "errors": dict(wrong)}
        if ask is None and not cards:
            return None
        return {"response_action": "update", "view": self._window(spot, ask, cards, answer.voice)}

    def _window(self, spot: Spot, ask: Ask | None, cards: list[Card], voice: Voice) -> Json:
        """The view that takes the place of the one at the spot, or a first one."""
        place = spot.view.place if spot.view else spot.channel
        if ask is not None:
            return forms.modal(ask, voice, place=place, turn=spot.view.hash if spot.view else "", above=cards)
        title = spot.view.title if spot.view and spot.view.title else voice.say(text("slack-window"))
        return render.modal(cards, voice, title, forms.remember("", place))

    # -- after it ---------------------------------------------------------------------------------------

    async def show(self, update: Update, spot: Spot, answer: Answer) -> None:
        """Everything that the acknowledgement did not show."""
        for effect in answer.shown:
            if isinstance(effect, ShowHome):
                await self._publish(spot, [effect.card], answer.voice)
            elif isinstance(effect, LeavePlace) and spot.channel is not None:
                await self._leave(spot.channel, effect.card, answer.voice)
        match update:
            case CommandCalled():
                await self._open_if_asked(spot, answer)
            case FormSent():
                pass
            case ButtonPressed() if spot.in_modal:
                await self._in_modal(update, spot, answer)
            case ButtonPressed() | ShortcutUsed():
                await self._at_button(update, spot, answer)
            case HomeOpened():
                if cards := _cards(answer):
                    await self._publish(spot, cards, answer.voice)
            case PlaceJoined():
                pass
            case _:
                await self._in_conversation(update, spot, answer)
        await self._files(spot, answer)

    async def open_parked(self, ticket: str, spot: Spot) -> None:
        """The button under a form that did not open was pressed: now there is a fresh trigger."""
        parked = self._parking.find(ticket, spot.account)
        if parked is None:
            await self._tell(spot, say(text("slack-form-gone")), Voice("nl", self._clock.now()), instead=spot.ephemeral)
            return
        voice = Voice(parked.language, self._clock.now())
        if await self._open(spot, parked.ask, [], voice) and spot.ephemeral and spot.response_url:
            await self._quietly(self._call.send, spot.response_url, {"delete_original": True})

    async def _open_if_asked(self, spot: Spot, answer: Answer) -> None:
        ask = _ask(answer)
        if ask is not None:
            await self._open(spot, ask, [], answer.voice)

    async def _open(self, spot: Spot, ask: Ask, cards: list[Card], voice: Voice) -> bool:
        """Whether the form opened; otherwise a button that opens it."""
        try:
            await self._patiently(
                self._call, "views.open", trigger_id=spot.trigger, view=self._window(spot, ask, cards, voice)
            )
            return True
        except DeliveryFailed as failed:
            log.info("A form did not open: %s", failed.reason)
            await self._tell(spot, self._later("slack-try-again", spot, ask, voice), voice)
            return False

    def _later(self, why: str, spot: Spot, ask: Ask, voice: Voice) -> Card:
        ticket = self._parking.put(spot.account, voice.language, ask)
        return say(text(why), buttons=(OPEN.button(text("slack-open"), ticket, style="primary"),))

    async def _in_modal(self, update: Update, spot: Spot, answer: Answer) -> None:
        ask, replies = _ask(answer), _replies(answer)
        if spot.view is None or not (ask or replies):
            return
        cards = [reply.card for reply in replies]
        window = self._window(spot, ask, cards, answer.voice)
        try:
            if ask is None and not replies[0].instead and await self._push(spot, window):
                return
            await self._patiently(self._call, "views.update", view_id=spot.view.id, view=window)
        except DeliveryFailed as failed:  # the window was closed meanwhile
            log.info("A window did not change: %s", failed.reason)
            if cards:
                await self._in_private(update, spot, cards, answer.voice)

    async def _push(self, spot: Spot, window: Json) -> bool:
        """Over the window, which stays underneath; False when there are three already."""
        try:
            await self._patiently(self._call, "views.push", trigger_id=spot.trigger, view=window)
        except DeliveryFailed as failed:
            if failed.reason == NO_ROOM_ABOVE:
                return False
            raise
        return True

    async def _at_button(self, update: Update, spot: Spot, answer: Answer) -> None:
        ask, replies = _ask(answer), _replies(answer)
        cards = [reply.card for reply in replies]
        if cards and spot.view is not None:  # the start page: it has no response_url
            try:
                window = self._window(spot, ask, cards, answer.voice)
                await self._patiently(self._call, "views.open", trigger_id=spot.trigger, view=window)
            except DeliveryFailed:
                await self._in_private(update, spot, cards, answer.voice)
            return
        if cards:
            await self._beside(update, spot, cards, answer.voice, instead=replies[0].instead)
        await self._open_if_asked(spot, answer)

    async def _beside(self, update: Update, spot: Spot, cards: list[Card], voice: Voice, *, instead: bool) -> None:
        """In place of a card that only this person sees; a card that others see too stays what it is."""
        message = render.message(cards, voice)
        try:
            if instead and spot.message and spot.private and not spot.ephemeral:
                await self._patiently(self._call, "chat.update", channel=spot.channel, ts=spot.message, **message)
            else:
                await self._respond(spot, message, instead=instead and spot.ephemeral)
        except DeliveryFailed as failed:
            log.info("Not shown beside the button: %s", failed.reason)
            await self._in_private(update, spot, cards, voice)

    async def _respond(self, spot: Spot, message: Json, *, instead: bool) -> None:
        if spot.response_url is None:
            raise DeliveryFailed("nowhere to respond")
        where = {"thread_ts": spot.thread} if spot.thread and not instead else {}
        body = {"response_type": "ephemeral", "replace_original": instead, **where, **message}
        await self._patiently(self._call.send, spot.response_url, body)

    async def _tell(self, spot: Spot, card: Card, voice: Voice, *, instead: bool = False) -> None:
        """A sentence of this adapter's own."""
        message = render.message([card], voice)
        try:
            await self._respond(spot, message, instead=instead)
        except DeliveryFailed:
            await self._quietly(self._delivering.say, spot.account, message, key="", thread=None)

    async def _in_conversation(self, update: Update, spot: Spot, answer: Answer) -> None:
        cards, ask = _cards(answer), _ask(answer)
        if ask is not None:  # a message brings no trigger
            cards.append(self._later("slack-open-form", spot, ask, answer.voice))
        if cards and not (spot.repeated and await self._stands_already(update, spot)):
            place, message = spot.channel or spot.account, render.message(cards, answer.voice)
            await self._quietly(self._delivering.say, place, message, key=_key(update), thread=spot.thread)

    async def _stands_already(self, update: Update, spot: Spot) -> bool:
        """Whether a process that died before Slack heard of it had shown this answer."""
        place = spot.channel or spot.account
        under = Message(place, spot.thread) if spot.thread else None
        since = self._clock.now() - timedelta(hours=1)
        for pause in LOOK_AGAIN:
            try:
                return await self._delivering.find(place, key=_key(update), since=since, under=under) is not None
            except DeliveryFailed:
                await asyncio.sleep(pause)
        return False  # nobody knows: twice is better than silence

    async def _in_private(self, update: Update, spot: Spot, cards: list[Card], voice: Voice) -> None:
        message = render.message(cards, voice)
        await self._quietly(self._delivering.say, spot.account, message, key=_key(update), thread=None)

    async def _publish(self, spot: Spot, cards: list[Card], voice: Voice) -> None:
        await self._quietly(self._call, "views.publish", user_id=spot.account, view=render.home(cards, voice))

    async def _leave(self, channel: str, card: Card, voice: Voice) -> None:
        message = render.message([card], voice)
        await self._quietly(self._delivering.say, channel, message, key="", thread=None)
        await self._quietly(self._call, "conversations.leave", channel=channel)

    async def _files(self, spot: Spot, answer: Answer) -> None:
        """A file cannot be shown to one person in a channel, so it comes in the private conversation."""
        cards = [card for card in _cards(answer) if card.contact is not None or card.file is not None]
        if not cards:
            return
        try:
            channel = await self._delivering.conversation(spot.account)
        except DeliveryFailed as failed:
            log.info("No conversation for a file: %s", failed.reason)
            return
        for card in cards:
            thread = spot.thread if channel == spot.channel else None
            await self._delivering.add_files(channel, thread, card, answer.voice)

    # -- calls ------------------------------------------------------------------------------------------

    async def _quietly(self, act: Callable[..., Awaitable[Any]], *args: Any, **named: Any) -> None:
        try:
            await self._patiently(act, *args, **named)
        except DeliveryFailed as failed:
            log.warning("Not shown on Slack: %s", failed.reason)

    async def _patiently(self, act: Callable[..., Awaitable[Any]], *args: Any, **named: Any) -> Any:
        """The call, once more when Slack asked for a short pause and so did nothing."""
        try:
            return await act(*args, **named)
        except DeliveryFailed as failed:
            if failed.retry_after is None or failed.retry_after > PATIENCE:
                raise
            await asyncio.sleep(failed.retry_after.total_seconds())
        return await act(*args, **named)


def _key(update: Update) -> str:
    return f"answer:{update.origin.update}"


def _replies(answer: Answer) -> list[Reply]:
    return [effect for effect in answer.shown if isinstance(effect, Reply)]


def _cards(answer: Answer) -> list[Card]:
    return [reply.card for reply in _replies(answer)]


def _ask(answer: Answer) -> Ask | None:
    return next((effect for effect in answer.shown if isinstance(effect, Ask)), None)
