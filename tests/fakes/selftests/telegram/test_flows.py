"""End-to-end flows: a real python-telegram-bot application, by long polling and by webhook."""

from __future__ import annotations

import pytest
from tests.fakes.selftests.telegram.world import World

from faketelegram import ClientRefused


async def test_command_button_edit(running: World) -> None:
    ann = running.ann
    await ann.start(payload="ref42")
    reply = await ann.wait_message("Hello")
    assert running.seen == [("start", ["ref42"])]
    assert reply.labels() == ["Press me"] and ann.formatted(reply, "bold") == ["Hello"]
    press = await ann.press(reply, "Press me", wait=3)
    assert press.toast == "thanks"
    await running.tg.settle()
    assert reply.text == "You pressed" and reply.labels() == []
    with pytest.raises(ClientRefused):
        await ann.press(reply, "Press me")
    assert running.tg.bugs() == []


async def test_document_both_ways(running: World) -> None:
    await running.ann.send("/doc")
    sent = await running.ann.wait_message(kind="document")
    assert sent.text == "csv" and running.ann.formatted(sent, "italic") == ["csv"]
    assert running.tg.world.files[sent.body["document"]["file_id"]].content == b"a,b\n"
    await running.ann.send_document(b"hello", "x.txt")
    assert (await running.ann.wait_message("got")).text == "got b'hello'"


async def test_contact_both_ways(running: World) -> None:
    ann = running.ann
    await ann.send("/contact")
    card = await ann.wait_message(kind="contact")
    assert card.body["contact"]["phone_number"] == "+12025550123"
    await ann.wait_message("share yours")
    await ann.tap("Share")
    assert (await ann.wait_message("own=")).text.startswith("own=True +1202")
    with pytest.raises(ClientRefused, match="no reply keyboard"):
        await ann.tap("Share")
    await ann.share_contact(phone="+310000", first_name="Eve", user_id=None)
    assert (await ann.wait_message("+310000")).text == "own=False +310000"


async def test_group_privacy_and_topics(running: World) -> None:
    tg, ann, ben = running.tg, running.ann, running.ben
    await ann.send("just chatting", running.group)
    await tg.settle()
    assert running.seen == []  # privacy mode hides it
    await ann.send("/start@order_bot", running.group)
    reply = await ann.wait_message("Hello", running.group)
    await ben.send("replying to the bot", running.group, reply_to=reply)
    await ann.wait_message("echo: replying", running.group)
    forum = tg.group("Forum", ann, [ben, running.bot], forum=True)
    await ann.send("/topic@order_bot", forum)
    await tg.settle()
    assert "not enough rights" in str(running.seen[-1][1]).lower()
    tg.make_admin(forum, running.bot, can_manage_topics=True)
    await ann.send("/topic", forum)
    message = await ann.wait_message("in topic", forum)
    assert message.thread_id in forum.topics and forum.topics[message.thread_id].name == "Orders"
    await ben.send("hi", forum, thread=message.thread_id)
    assert (await ben.wait_message("echo: hi", forum)).thread_id == message.thread_id


async def test_duplicate_update_is_delivered_twice(running: World) -> None:
    await running.ann.send("once")
    await running.ann.wait_message("echo: once")
    inbox = running.tg.inbox(running.bot)
    update = inbox.log[-1]
    if inbox.webhook is not None:
        inbox.redeliver(update)
        await running.tg.wait_call("sendMessage", count=2)
        assert running.seen.count(("text", "once")) == 2  # PTB does not de-duplicate webhook updates


async def test_flood_error_and_lost_answer(running: World) -> None:
    tg, ann = running.tg, running.ann
    tg.faults.on("flood", "sendMessage", retry_after=7)
    await ann.send("a")
    await tg.settle()
    assert running.seen[-1][1].retry_after.total_seconds() == 7 if hasattr(running.seen[-1][1].retry_after, "total_seconds") else 7
    tg.faults.on("http", "sendMessage", status=502)
    await ann.send("b")
    await tg.settle()
    assert type(running.seen[-1][1]).__name__ == "NetworkError"
    tg.faults.on("drop", "sendMessage", after_effect=True)
    await ann.send("c")
    await tg.settle()
    assert type(running.seen[-1][1]).__name__ == "NetworkError"
    assert [m.text for m in ann.sees() if m.from_bot] == ["echo: c"]


async def test_blocked(running: World) -> None:
    await running.ann.send("hi")
    await running.ann.wait_message("echo: hi")
    await running.ann.block()
    await running.tg.settle()
    with pytest.raises(Exception, match="bot was blocked by the user"):
        await running.api.send_message(running.ann.id, "x")
    await running.ann.start()
    await running.ann.wait_message("Hello")
