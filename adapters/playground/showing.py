"""Showing: what somebody typed and what the bot answers, each where the person who acted reads it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from adapters.playground import render
from adapters.playground.receive import Payload
from adapters.playground.render import Json
from adapters.playground.rooms import Entry, Rooms
from bot.chat.card import Card
from bot.chat.catalogue import Voice, clock_time
from bot.chat.effect import Ask, LeavePlace, Reply, ShowHome
from bot.chat.update import CommandCalled, Update
from bot.engine.clock import Clock
from bot.engine.port import Answer


@dataclass(frozen=True, slots=True)
class Spot:
    """Who acted where: in which thread, and on which entry."""

    account: str
    place: str
    under: str = ""
    on: Entry | None = None


class Showing:
    def __init__(self, rooms: Rooms, clock: Clock) -> None:
        self._rooms = rooms
        self._clock = clock

    def spot(self, payload: Payload) -> Spot:
        """Where the payload comes from; what it names that is gone counts as not named."""
        place, account = payload["place"], payload["account"]
        on = self._rooms.entry(str(payload.get("on")))
        on = on if on and on.place == place else None
        under = on.under if on else self._rooms.thread(place, str(payload.get("under")))
        return Spot(account, place, under, on)

    def echo(self, payload: Payload, update: Update | None, spot: Spot) -> Entry | None:
        """What was typed, as others in the room see it at once; a command only its sender sees."""
        if payload["kind"] != "say" or self._rooms.entry(payload["act"]):
            return None
        private = spot.account if isinstance(update, CommandCalled) else ""
        return self._rooms.put(
            Entry(
                payload["act"],
                spot.place,
                self._time(),
                text=payload["text"],
                author=spot.account,
                only_for=private,
                under=spot.under,
            )
        )

    def answer(self, spot: Spot, answer: Answer) -> Json | None:
        """Show everything; the form that must be opened, if there is one."""
        form: Json | None = None
        replaceable = spot.on if spot.on and _is_private(spot.on, spot.account) else None
        for effect in answer.shown:
            match effect:
                case Reply(card=card, instead=True) if replaceable:
                    self._rooms.put(replace(replaceable, card=render.card(card, answer.voice)))
                    replaceable = None
                case Reply(card=card) | LeavePlace(card=card):
                    self._whisper(spot, card, answer.voice, self._rooms.next_id())
                case ShowHome(card=card):
                    self._show_home(spot, card, answer.voice)
                case Ask():
                    form = render.form(effect, answer.voice)
        return form

    def _show_home(self, spot: Spot, card: Card, voice: Voice) -> None:
        """The start page, of which there is one, below everything else."""
        number = f"home-{spot.account}-{spot.place}"
        self._rooms.take(number)
        self._whisper(replace(spot, under=""), card, voice, number)

    def _whisper(self, spot: Spot, card: Card, voice: Voice, number: str) -> None:
        shown = render.card(card, voice)
        self._rooms.put(Entry(number, spot.place, self._time(), card=shown, only_for=spot.account, under=spot.under))

    def _time(self) -> str:
        return clock_time(self._clock.now())


def _is_private(entry: Entry, account: str) -> bool:
    """Only such a card is replaced on the spot; one that others see changes through the outbox, for all at once."""
    return account in (entry.only_for, entry.place)
