"""What could not be delivered because its place was gone: it holds up nothing, and goes out when the place is back."""

from __future__ import annotations

from bot.chat.card import Card
from bot.chat.catalogue import Voice
from bot.chat.effect import Edit, Post, Tell
from bot.chat.update import Message
from bot.engine.errors import DeliveryFailed
from storage.outbox import State
from tests.engine.test_delivery import CHANNEL, Town, card, posted, send, states, town

__all__ = ["town"]


class Archived:
    """The channel, from the moment that this is made until it `is_back`; other places are not."""

    def __init__(self, town: Town) -> None:
        self._desk, self._post, self._edit = town.desk, town.desk.post, town.desk.edit
        town.desk.post, town.desk.edit = self.post, self.edit  # type: ignore[method-assign]

    def is_back(self) -> None:
        self._desk.post, self._desk.edit = self._post, self._edit  # type: ignore[method-assign]

    async def post(self, place: str, card: Card, voice: Voice, *, key: str, under: Message | None) -> Message:
        self._refuse(place)
        return await self._post(place, card, voice, key=key, under=under)

    async def edit(self, sent: Message, card: Card, voice: Voice) -> None:
        self._refuse(sent.place)
        await self._edit(sent, card, voice)

    def _refuse(self, place: str) -> None:
        if place == CHANNEL.id:
            raise DeliveryFailed("is_archived", permanent=True, unreachable=True)


async def test_a_place_that_is_gone_holds_up_nobody(town: Town) -> None:
    Archived(town)
    await send(town, Post("one", CHANNEL, card("one")), Tell("two", town.anna.member.number, card("for anna")))
    assert town.anna.reads() == "for anna"
    assert states(town) == {State.DEAD: 1, State.SENT: 1}


async def test_what_changes_meanwhile_is_one_dead_letter_that_tries_again_with_the_newest_card(town: Town) -> None:
    gone = Archived(town)
    await send(town, Post("card", CHANNEL, card("one")))
    await send(town, Edit("card", card("two")))
    assert states(town) == {State.DEAD: 1}
    gone.is_back()
    await send(town, Edit("card", card("three")))
    assert posted(town) == ["three"]
    assert states(town) == {State.SENT: 1}


async def test_a_card_that_stood_there_is_changed_again_when_its_place_is_back(town: Town) -> None:
    await send(town, Post("card", CHANNEL, card("one")))
    gone = Archived(town)
    await send(town, Edit("card", card("two")))
    await send(town, Edit("card", card("three")))
    assert states(town) == {State.SENT: 1, State.DEAD: 1}
    gone.is_back()
    await send(town, Edit("card", card("four")))
    assert posted(town) == ["four"]
    assert states(town) == {State.SENT: 2}


async def test_a_dead_letter_that_may_have_arrived_is_looked_up_before_it_is_changed(town: Town) -> None:
    post = town.desk.post

    async def arrives_but_the_answer_gets_lost(
        place: str, card: Card, voice: Voice, *, key: str, under: Message | None
    ) -> Message:
        town.desk.post = post  # type: ignore[method-assign]
        await post(place, card, voice, key=key, under=under)
        raise DeliveryFailed("timeout", unknown=True)

    town.desk.post = arrives_but_the_answer_gets_lost  # type: ignore[method-assign]
    find = town.desk.find

    async def not_while_archived(*_: object, **__: object) -> None:
        raise DeliveryFailed("is_archived", permanent=True, unreachable=True)

    town.desk.find = not_while_archived  # type: ignore[assignment]
    await send(town, Post("card", CHANNEL, card("one")))
    await town.passes(minutes=1)
    assert states(town)[State.DEAD] == 1
    town.desk.find = find  # type: ignore[method-assign]
    await send(town, Edit("card", card("two")))
    assert posted(town) == ["two"]
    assert set(states(town)) == {State.SENT}
