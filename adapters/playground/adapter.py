"""The playground adapter: a platform like the others, except that its server is a part of this process."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from aiohttp import web

from adapters.playground import receive, render
from adapters.playground.cast import Cast
from adapters.playground.receive import PLATFORM, Payload
from adapters.playground.render import Json
from adapters.playground.rooms import Entry, Feed, Rooms
from adapters.playground.showing import Showing
from adapters.playground.site import Site
from bot.chat.card import Card
from bot.chat.catalogue import Voice, clock_time
from bot.chat.update import Message, TextEdited
from bot.engine.clock import Clock
from bot.engine.errors import DeliveryFailed, Unavailable
from bot.engine.port import Budget, Profile, Receiver

OnAdvance = Callable[[timedelta], Awaitable[None]]
"""Moves the bot's clock forward and does what is due then."""


class Playground:
    """`host` is the address it is served on: a request that came for another name is refused."""

    platform = PLATFORM
    whole_forms = True
    budget = Budget(place_burst=100, place_seconds=0, group_seconds=0, platform_per_second=1000)

    def __init__(
        self, receiver: Receiver, cast: Cast, clock: Clock, on_advance: OnAdvance, *, host: str = "127.0.0.1"
    ) -> None:
        self._receiver = receiver
        self._cast = cast
        self._clock = clock
        self._feed = Feed()
        self._rooms = Rooms(self._feed)
        self._showing = Showing(self._rooms, clock)
        self._site = Site(self, self._feed, receiver, cast, clock, on_advance, host)

    # -- receiving ---------------------------------------------------------------------------------

    def routes(self) -> list[web.RouteDef]:
        return self._site.routes()

    async def act(self, payload: Payload) -> Json | None:
        """What a person did on the page; a form if one must be opened. Raises ValueError and Unavailable."""
        update = receive.read(payload, self._cast)
        spot = self._showing.spot(payload)
        if isinstance(update, TextEdited):
            self._rewrite(update)
        echo = self._showing.echo(payload, update, spot)
        if update is None:
            return None
        try:
            answer = await self._receiver.receive(update)
        except Unavailable:
            if echo:
                self._rooms.take(echo.id)
            raise
        return self._showing.answer(spot, answer)

    def everything(self) -> list[Json]:
        """Every entry there is, for a page that was just opened."""
        return self._rooms.everything()

    async def start(self) -> None:
        """Nothing to connect to: pages come by themselves."""

    async def stop(self) -> None:
        self._feed.end()

    def silent_for(self) -> float:
        return 0.0

    def _rewrite(self, update: TextEdited) -> None:
        entry = self._rooms.entry(update.message.id)
        if entry is None or entry.author != update.origin.account or entry.place != update.origin.place:
            raise ValueError("on")
        self._rooms.change(entry, text=update.text.typed)

    # -- delivering --------------------------------------------------------------------------------

    async def post(self, place: str, card: Card, voice: Voice, *, key: str, under: Message | None) -> Message:
        if place not in self._cast.places():
            raise DeliveryFailed("no such place", permanent=True)
        number, now = self._rooms.next_id(), self._clock.now()
        thread = self._rooms.thread(place, under.id) if under else ""
        self._rooms.put(Entry(number, place, clock_time(now), card=render.card(card, voice), under=thread))
        self._rooms.remember(key, number, now)
        return Message(place, number)

    async def edit(self, sent: Message, card: Card, voice: Voice) -> None:
        entry = self._rooms.entry(sent.id)
        if entry is None:
            raise DeliveryFailed("no such message", permanent=True)
        self._rooms.change(entry, card=render.card(card, voice))

    async def remove(self, sent: Message) -> None:
        self._rooms.take(sent.id)

    async def set_topic(self, place: str, topic: str) -> None:
        """The rooms of the playground have a name and no topic."""

    async def find(self, place: str, *, key: str, since: datetime, under: Message | None) -> Message | None:
        number = self._rooms.sent(place, key, since)
        return Message(place, number) if number else None

    async def profile(self, account: str) -> Profile | None:
        """The people of the demonstration are members already."""
        return None
