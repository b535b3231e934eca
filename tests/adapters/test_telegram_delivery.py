"""Posting, editing and removing: what Telegram refuses becomes the one error that delivery understands."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.chat.card import Action, Card, ContactFile, File
from bot.chat.text import Plain, text
from bot.chat.update import Message
from bot.engine.errors import DeliveryFailed
from tests.adapters.telegram_script import VOICE, Scene, card, stage


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    async with stage("polling") as scene:
        await scene.anna.start()
        await scene.tg.settle()
        yield scene


async def post(scene: Scene, shown: Card, under: Message | None = None) -> Message:
    return await scene.adapter.post(str(scene.anna.id), shown, VOICE, key="consult:HUU-0412", under=under)


async def test_a_card_is_posted_edited_and_removed(scene: Scene) -> None:
    button = Action("claim", (int,)).button(text("form-send"), 1)
    sent = await post(scene, Card(Plain("Nieuw"), buttons=(button,)))
    await scene.adapter.edit(sent, card("Opgepakt"), VOICE)
    await scene.adapter.edit(sent, card("Opgepakt"), VOICE)
    (message,) = scene.talk(scene.anna)
    assert (message.text, message.labels()) == ("Opgepakt", [])
    await scene.adapter.remove(sent)
    await scene.adapter.remove(sent)
    assert scene.read(scene.anna) == []


async def test_a_group_shows_who_is_on_duty_in_its_description(scene: Scene) -> None:
    group = scene.tg.group("Coördinatoren", scene.anna, [scene.account])
    scene.tg.make_admin(group, scene.account, can_change_info=True)
    for _ in range(2):
        await scene.adapter.set_topic(str(group.id), "Nu piket: " + "huurrecht Bram " * 30)
    assert group.description.startswith("Nu piket: huurrecht Bram")
    scene.tg.make_admin(group, scene.account, can_change_info=False)
    with pytest.raises(DeliveryFailed) as refused:
        await scene.adapter.set_topic(str(group.id), "Nu piket: niemand")
    assert refused.value.permanent


async def test_a_card_stands_under_the_one_that_it_is_a_reply_to(scene: Scene) -> None:
    first = await post(scene, card("Vraag"))
    await post(scene, card("Antwoord"), under=first)
    question, answer = scene.talk(scene.anna)
    assert answer.reply_to is question
    await scene.adapter.remove(first)
    await post(scene, card("Nog een antwoord"), under=first)
    assert scene.talk(scene.anna)[-1].reply_to is None


async def test_a_card_with_a_contact_is_one_message_and_a_contact(scene: Scene) -> None:
    shown = Card(Plain("Bram"), contact=ContactFile("Bram", "+31381234567", ""))
    sent = await post(scene, shown)
    assert [message.kind() for message in scene.talk(scene.anna)] == ["text", "contact"]
    scene.tg.faults.on("http", "sendContact", status=502)
    assert (await post(scene, shown)).id > sent.id
    assert [message.kind() for message in scene.talk(scene.anna)] == ["text", "contact", "text"]


async def test_a_picture_and_a_document_come_below_their_cards(scene: Scene) -> None:
    for kind, name in (("image/png", "week.png"), ("application/pdf", "rooster.pdf")):
        await post(scene, Card(Plain("Week 49"), file=File(name, kind, b"inhoud", text("form-skip"))))
    talk = scene.talk(scene.anna)
    assert [message.kind() for message in talk] == ["text", "photo", "text", "document"]
    assert [message.body["caption"] for message in talk if "caption" in message.body] == ["Overslaan"] * 2
    assert talk[-1].body["document"]["file_name"] == "rooster.pdf"


async def test_an_edit_of_a_message_that_is_gone_never_succeeds(scene: Scene) -> None:
    sent = await post(scene, card("Nieuw"))
    await scene.adapter.remove(sent)
    with pytest.raises(DeliveryFailed, match="message to edit not found") as failed:
        await scene.adapter.edit(sent, card("Anders"), VOICE)
    assert (failed.value.permanent, failed.value.unreachable) == (True, False)


async def test_after_two_days_a_message_can_be_edited_but_not_removed(scene: Scene) -> None:
    sent = await post(scene, card("Nieuw"))
    scene.tg.advance(timedelta(days=2).total_seconds())
    with pytest.raises(DeliveryFailed, match="can't be deleted") as failed:
        await scene.adapter.remove(sent)
    assert failed.value.permanent
    await scene.adapter.edit(sent, card("Gewist"), VOICE)
    assert scene.read(scene.anna) == ["Gewist"]


@pytest.mark.parametrize("why", ["blocked", "deactivated", "never started", "unknown"])
async def test_somebody_who_cannot_be_reached_is_a_failure_for_ever(scene: Scene, why: str) -> None:
    place = str(scene.anna.id)
    if why == "blocked":
        await scene.anna.block()
    elif why == "deactivated":
        await scene.anna.deactivate()
    else:
        place = str(scene.bram.id) if why == "never started" else "999"
    with pytest.raises(DeliveryFailed) as failed:
        await scene.adapter.post(place, card("Nieuw"), VOICE, key="k", under=None)
    assert (failed.value.permanent, failed.value.unreachable, failed.value.unknown) == (True, True, False)


async def test_a_pause_that_telegram_names_is_passed_on(scene: Scene) -> None:
    scene.tg.faults.on("flood", "sendMessage", retry_after=7)
    with pytest.raises(DeliveryFailed) as failed:
        await post(scene, card("Nieuw"))
    assert failed.value.retry_after == timedelta(seconds=7)
    assert not (failed.value.permanent)
    assert not (failed.value.unknown)
    assert not (failed.value.whole_platform)


@pytest.mark.parametrize("kind", ["http", "drop", "garbage"])
async def test_an_answer_that_got_lost_is_unknown_and_is_not_tried_again(scene: Scene, kind: str) -> None:
    scene.tg.faults.on(kind, "sendMessage", after_effect=True)  # type: ignore[arg-type]
    with pytest.raises(DeliveryFailed) as failed:
        await post(scene, card("Nieuw"))
    assert (failed.value.unknown, failed.value.permanent) == (True, False)
    assert scene.read(scene.anna) == ["Nieuw"]


async def test_a_telegram_that_cannot_be_reached_at_all_has_taken_nothing(scene: Scene) -> None:
    await scene.tg._runner.cleanup()  # type: ignore[union-attr]  # the fake has no other way to close its door
    with pytest.raises(DeliveryFailed, match="ConnectError") as failed:
        await post(scene, card("Nieuw"))
    assert (failed.value.unknown, failed.value.permanent) == (False, False)


async def test_a_group_that_moved_gives_its_new_address(scene: Scene) -> None:
    chat = scene.tg.group("Zwolle", scene.anna, [scene.account], type_="group")
    moved = scene.tg.upgrade(chat)
    with pytest.raises(DeliveryFailed) as failed:
        await scene.adapter.post(str(chat.id), card("Nieuw"), VOICE, key="k", under=None)
    assert failed.value.moved_to == str(moved.id)
    assert not failed.value.permanent


async def test_a_reason_holds_nothing_of_the_message(scene: Scene) -> None:
    said = 'Bad Request: can\'t parse entities: Unsupported start tag "geheim" at byte offset 0'
    scene.tg.faults.on("error", "sendMessage", code=400, description=said)
    with pytest.raises(DeliveryFailed) as failed:
        await post(scene, card("geheim"))
    assert failed.value.reason == "can't parse entities"
    assert failed.value.__cause__ is None


async def test_after_the_stop_nothing_is_sent_and_nothing_is_unknown(scene: Scene) -> None:
    await scene.adapter.stop()
    with pytest.raises(DeliveryFailed, match="stopped") as failed:
        await post(scene, card("Nieuw"))
    assert (failed.value.unknown, failed.value.permanent) == (False, False)


async def test_telegram_cannot_say_what_was_sent_nor_who_somebody_is(scene: Scene) -> None:
    assert await scene.adapter.find("1", key="k", since=VOICE.now, under=None) is None
    assert await scene.adapter.profile("1") is None
