"""What the sender promises: nothing lost, nothing twice where the platform can be asked, the right order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import col, select
from town import Town, zwolle

from bot.chat.card import Card, say
from bot.chat.catalogue import Voice
from bot.chat.effect import Edit, Effects, Place, Post, Priority, Remove, SetTopic, Tell
from bot.chat.text import Plain, text
from bot.chat.update import Message
from bot.engine.errors import DeliveryFailed
from bot.engine.living import LEASE
from bot.engine.outgoing import NO_ACCOUNT, put_effects
from storage.outbox import Outgoing, State
from storage.store import Store
from tests.e2e.people import until

CHANNEL = Place("desk", "C-ZWOLLE")


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with zwolle(f"sqlite:///{tmp_path}/town.db") as place:
        yield place


def card(words: str) -> Card:
    return say(Plain(words))


async def send(town: Town, *effects: object, settle: bool = True) -> None:
    queue: Effects = list(effects)  # type: ignore[arg-type]
    await town.database.write(lambda store: put_effects(store, queue, town.clock.now()))
    if settle:
        await town.delivery.settle()


def posted(town: Town, place: str = "C-ZWOLLE") -> list[str]:
    """Without the card that says who is on duty, which comes by itself."""
    texts = [message.text for message in town.desk.messages if message.place == place]
    return [words for words in texts if not words.startswith("Nu piket")]


def states(town: Town) -> dict[str, int]:
    counts: dict[str, int] = town.looks(lambda store: store.outbox.counts())  # type: ignore[assignment]
    return counts


async def test_a_named_card_stands_once_and_is_edited_when_it_is_posted_again(town: Town) -> None:
    await send(town, Post("card", CHANNEL, card("one")))
    await send(town, Post("card", CHANNEL, card("two")))
    assert posted(town) == ["two"]


async def test_what_still_waits_is_overwritten(town: Town) -> None:
    await send(town, Post("card", CHANNEL, card("one")), settle=False)
    await send(town, Edit("card", card("two")), Edit("card", card("three")), settle=False)
    await town.delivery.settle()
    assert posted(town) == ["three"]
    assert states(town) == {State.SENT: 1}


async def test_an_edit_reaches_every_copy_on_both_platforms(town: Town) -> None:
    faraway = town.settles("Fatma", "sr", on="phone")
    await send(
        town, Tell("card", town.anna.member.number, card("one")), Tell("card", faraway.member.number, card("one"))
    )
    await send(town, Edit("card", card("two")))
    assert (town.anna.reads(), faraway.reads()) == ("two", "two")


async def test_a_reply_stands_under_its_card_and_never_goes_before_it(town: Town) -> None:
    root = Post("root", CHANNEL, card("root"), priority=Priority.DIGEST)
    reply = Post("reply", CHANNEL, card("reply"), under="root", priority=Priority.ANSWER)
    await send(town, root, reply)
    assert posted(town) == ["root", "reply"]
    assert town.desk.messages[-1].under == town.desk.messages[-2].id


async def test_what_waits_for_a_card_never_keeps_that_card_from_going(town: Town) -> None:
    root = Post("root", CHANNEL, card("root"), priority=Priority.DIGEST)
    await send(town, root, settle=False)
    replies = [Post(f"reply {n}", CHANNEL, card(f"reply {n}"), under="root", priority=Priority.ANSWER) for n in "123"]
    await send(town, *replies, settle=False)
    await town.database.write(lambda store: slowed(store, "root"))
    await town.delivery.settle()
    assert posted(town) == ["root", "reply 1", "reply 2", "reply 3"]


async def test_a_card_that_is_being_sent_goes_as_early_as_what_came_to_depend_on_it(town: Town) -> None:
    await send(town, Post("root", CHANNEL, card("root"), priority=Priority.DIGEST), settle=False)
    await town.database.write(lambda store: being_sent(store, "root"))
    await send(town, Edit("root", card("changed"), priority=Priority.ANSWER), settle=False)
    assert town.looks(lambda store: row_of(store, "root").priority) == Priority.ANSWER


def row_of(store: Store, name: str) -> Outgoing:
    return store.session.exec(select(Outgoing).where(Outgoing.name == name).order_by(col(Outgoing.id))).first()  # type: ignore[return-value]


def slowed(store: Store, name: str) -> None:
    """It had less haste when it was queued, and nobody hurried it."""
    row_of(store, name).priority = int(Priority.DIGEST)


def being_sent(store: Store, name: str) -> None:
    row_of(store, name).state = State.SENDING


async def test_in_one_place_an_answer_goes_before_a_digest(town: Town) -> None:
    await send(town, Post("a", CHANNEL, card("digest"), priority=Priority.DIGEST), settle=False)
    await send(town, Post("b", CHANNEL, card("answer"), priority=Priority.ANSWER), settle=False)
    await town.delivery.settle()
    assert posted(town) == ["answer", "digest"]


async def test_a_pause_that_the_platform_named_moves_the_time_and_nothing_else(town: Town) -> None:
    town.desk.failures.append(DeliveryFailed("ratelimited", retry_after=timedelta(seconds=30)))
    await send(town, Post("card", CHANNEL, card("one")))
    assert posted(town) == []
    assert states(town) == {State.WAITING: 1}
    await town.passes(minutes=1)
    assert posted(town) == ["one"]


async def test_what_can_never_arrive_is_a_dead_letter(town: Town) -> None:
    town.desk.failures.append(DeliveryFailed("is_archived", permanent=True))
    await send(town, Post("card", CHANNEL, card("one")))
    assert states(town) == {State.DEAD: 1}


async def test_of_topics_that_wait_only_the_newest_is_set(town: Town) -> None:
    await send(town, SetTopic(CHANNEL, text("form-stop")), settle=False)
    await send(town, SetTopic(CHANNEL, text("form-send")))
    assert town.desk.topics == {"C-ZWOLLE": "Verstuur"}
    assert states(town) == {State.SENT: 1}


async def test_a_channel_that_allows_no_topic_is_nobodys_problem(town: Town) -> None:
    async def refuse(place: str, topic: str) -> None:
        raise DeliveryFailed("missing_scope", permanent=True)

    town.desk.set_topic = refuse  # type: ignore[method-assign]  # this platform refuses
    await send(town, SetTopic(CHANNEL, text("form-send")))
    assert states(town) == {State.SENT: 1}


async def test_a_member_without_any_account_is_a_dead_letter_with_a_reason(town: Town) -> None:
    nobody = town.anna.member.number
    town.database.write_now(lambda store: store.members.remove_account("desk", "desk-Anna"))
    await send(town, Tell("card", nobody, card("one")))
    reason = town.looks(lambda store: store.outbox.dead()[0].reason)
    assert reason == NO_ACCOUNT


async def test_a_message_whose_answer_got_lost_is_looked_up_and_not_sent_twice(town: Town) -> None:
    desk, post = town.desk, town.desk.post

    async def post_and_lose_the_answer(
        place: str, card: Card, voice: Voice, *, key: str, under: Message | None
    ) -> Message:
        await post(place, card, voice, key=key, under=under)
        desk.post = post  # type: ignore[method-assign]
        raise DeliveryFailed("timeout", unknown=True)

    desk.post = post_and_lose_the_answer  # type: ignore[method-assign]
    await send(town, Post("card", CHANNEL, card("one")))
    await town.passes(minutes=1)
    assert posted(town) == ["one"]
    assert set(states(town)) == {State.SENT}
    await send(town, Edit("card", card("two")))
    assert posted(town) == ["two"]


async def test_a_message_that_was_being_sent_when_the_process_died_is_looked_up_too(town: Town) -> None:
    await send(town, Post("card", CHANNEL, card("one")), settle=False)
    now = town.clock.now()
    town.database.take_file()

    def die_after_claiming(store: object) -> None:
        row = store.outbox.due(now, ("desk",), 10)[0]  # type: ignore[attr-defined]
        store.sending.claim(row.id, row.attempts, now + LEASE, "dead")  # type: ignore[attr-defined]

    town.database.write_now(die_after_claiming)
    key = str(town.looks(lambda store: store.session.get(Outgoing, 1).key))
    town.desk.show("C-ZWOLLE", card("one"), Voice("nl", now), key=key)
    loop = asyncio.create_task(town.delivery.run())
    await until(lambda: states(town) == {State.SENT: 1}, lambda: str(states(town)), LEASE.total_seconds() / 2)
    await town.delivery.stop()
    await loop
    assert posted(town) == ["one"]
    assert states(town) == {State.SENT: 1}


async def test_a_bug_in_an_adapter_stops_nobody_else(town: Town) -> None:
    async def broken(place: str, card: Card, voice: Voice, *, key: str, under: Message | None) -> Message:
        raise ZeroDivisionError(place)

    town.phone.post = broken  # type: ignore[method-assign]
    faraway = town.settles("Fatma", "sr", on="phone")
    await send(town, Tell("card", faraway.member.number, card("one")), Post("b", CHANNEL, card("two")))
    assert posted(town) == ["two"]
    assert states(town) == {State.WAITING: 1, State.SENT: 1}


async def test_a_card_that_was_taken_away_can_come_back(town: Town) -> None:
    await send(town, Post("card", CHANNEL, card("one")))
    await send(town, Remove("card"))
    assert posted(town) == []
    await send(town, Post("card", CHANNEL, card("two")))
    assert posted(town) == ["two"]


async def test_an_edit_of_a_message_that_somebody_deleted_is_let_go(town: Town) -> None:
    async def gone(sent: Message, card: Card, voice: Voice) -> None:
        raise DeliveryFailed("message_not_found", permanent=True)

    await send(town, Post("card", CHANNEL, card("one")))
    town.desk.edit = gone  # type: ignore[method-assign]
    await send(town, Edit("card", card("two")))
    await send(town, Edit("card", card("three")))
    assert states(town) == {State.SENT: 1, State.DEAD: 1}


async def test_a_place_that_moved_takes_its_cards_along(town: Town) -> None:
    town.desk.failures.append(DeliveryFailed("migrated", moved_to="C-NEW"))
    await send(town, Post("card", CHANNEL, card("one")))
    assert posted(town, "C-NEW") == ["one"]
    await send(town, Edit("card", card("two")))
    assert posted(town, "C-NEW") == ["two"]


async def test_a_place_with_much_to_say_does_not_hold_up_the_others(town: Town) -> None:
    many = [Post(f"card-{n}", CHANNEL, card(f"{n}"), priority=Priority.ANSWER) for n in range(100)]
    await send(town, *many, Tell("card", town.anna.member.number, card("for anna")), settle=False)
    due = town.looks(lambda store: [row.place for row in store.outbox.due(town.clock.now(), ("desk",), 64)])
    assert town.anna.account in due  # type: ignore[operator]
    await town.delivery.settle()
    assert posted(town) == [str(n) for n in range(100)]


async def test_a_card_that_others_wait_for_goes_as_early_as_they_do(town: Town) -> None:
    await send(town, Post("root", CHANNEL, card("root"), priority=Priority.DIGEST), settle=False)
    claims = [Post(f"claim-{n}", CHANNEL, card("claim"), priority=Priority.CLAIM) for n in range(5)]
    replies = [Post(f"reply-{n}", CHANNEL, card("reply"), under="root", priority=Priority.ANSWER) for n in range(5)]
    await send(town, *claims, *replies, settle=False)
    await town.delivery.settle()
    assert posted(town) == ["root", *["reply"] * 5, *["claim"] * 5]
