"""End-to-end flows: a real Bolt AsyncApp, over HTTP with signatures and over Socket Mode."""

from __future__ import annotations

import pytest
from tests.fakes.selftests.slack.world import World

from fakeslack import ClientRefused


async def test_command_button_update(bot: World) -> None:
    s, alice, general = bot.slack, bot.alice, bot.general
    outcome = await alice.slash("/order", "pizza", channel=general)
    assert outcome.ok
    message = await alice.wait_message(general, "pizza")
    await s.settle()
    assert message.buttons() == ["Confirm", "Details"]
    assert alice.last(general).text == "only you see this" and alice.last(general).ephemeral_to == alice.id
    assert all(m.text != "only you see this" for m in bot.bob.sees(general))
    assert (await bot.bob.click(message, text="Confirm")).ok
    await s.settle()
    assert message.text == "Confirmed" and message.buttons() == [] and message.edited
    assert ("action", "yes") in bot.seen and ("command", "pizza") in bot.seen
    with pytest.raises(ClientRefused):
        await alice.click(message, "confirm")
    assert s.bugs() == []


async def test_select_answers_by_response_url(bot: World) -> None:
    await bot.alice.slash("/order", "x", channel=bot.general)
    message = await bot.alice.wait_message(bot.general, "Order")
    await bot.alice.choose(message, "size", "Large")
    await bot.alice.wait_message(bot.general, "size large")
    with pytest.raises(ClientRefused):
        await bot.alice.choose(message, "size", "Huge")


async def test_modal(bot: World) -> None:
    s, alice = bot.slack, bot.alice
    await alice.slash("/order", "x", channel=bot.general)
    await alice.click(await alice.wait_message(bot.general, "Order"), "details")
    view = await alice.wait_modal("Note")
    with pytest.raises(ClientRefused, match="required"):
        await alice.submit()
    with pytest.raises(ClientRefused, match="at most 20"):
        await alice.submit({"v": "x" * 21})
    assert (await alice.submit({"note": "bad"})).errors == {"note": "no bad notes"}
    assert alice.modal is view
    assert [o["value"] for o in await alice.options(view, "c", "Acme")] == ["c1"]
    outcome = await alice.submit({"note": "fine", "who": bot.bob, "cust": "Acme Ltd"})
    assert outcome.ok and alice.modal is None
    await alice.wait_message(bot.general, "note: fine")
    assert ("view", "fine", bot.bob.id, "c1") in bot.seen
    assert s.bugs() == []


async def test_modal_update_and_close(bot: World) -> None:
    alice = bot.alice
    await alice.slash("/order", "x", channel=bot.general)
    await alice.click(await alice.wait_message(bot.general, "Order"), "details")
    await alice.wait_modal()
    await alice.submit({"v": "more"})
    assert alice.modal is not None and alice.modal.title == "More"
    await alice.close_modal()
    assert alice.modal is None
    await alice.click(await alice.wait_message(bot.general, "Order"), "details")
    await alice.wait_modal("Note")
    await alice.close_modal()
    await bot.slack.settle()
    assert ("closed", False) in bot.seen


async def test_home(bot: World) -> None:
    await bot.alice.open_home()
    await bot.slack.settle()
    home = bot.alice.home()
    assert home is not None and home.rendered().startswith("Welcome")
    await bot.alice.click(home, "refresh")
    await bot.slack.settle()
    assert home.rendered() == "Refreshed"
    assert bot.bob.home() is None


async def test_mention_thread_dm_and_message_shortcut(bot: World) -> None:
    alice, general = bot.alice, bot.general
    said = await alice.say(f"hey <@{bot.app.bot_user}>", general)
    reply = await alice.wait_message(general, "in thread", thread=said)
    assert reply.thread_ts == said.ts
    assert [m.text for m in alice.sees(general)] == [said.text]
    await alice.dm("hello there")
    await bot.slack.settle()
    assert ("message", None, "hello there") in bot.seen
    await alice.message_shortcut("make_task", said)
    eph = await alice.wait_message(general, "task:")
    assert bot.bob.sees(general)[-1] is said
    with pytest.raises(ClientRefused):
        await bot.bob.click(eph, "undo")
    await alice.click(eph, "undo")
    await bot.slack.settle()
    assert eph.text == "undone" and eph.ephemeral_to == alice.id
    assert [x for x in bot.seen if x[0] == "error"] == []


async def test_file_upload_v2(bot: World) -> None:
    await bot.alice.say("file please", bot.general)
    message = await bot.alice.wait_message(bot.general, "here")
    assert message.files[0]["title"] == "Report"
    stored = bot.slack.workspace.files[message.files[0]["id"]]
    assert stored.content == b"a,b\n1,2\n"
    assert bot.slack.bugs() == []


async def test_redelivered_event_is_a_duplicate_the_bot_must_handle(bot: World) -> None:
    await bot.alice.say("once", bot.general)
    await bot.slack.settle()
    delivery = bot.slack.deliveries("message.channels")[-1]
    await bot.slack.courier.redeliver(delivery)
    await bot.slack.settle()
    # Bolt itself does not de-duplicate: that is the application's task.
    assert bot.seen.count(("message", None, "once")) == 2
    assert len(delivery.attempts) == 2 and delivery.attempts[1].number == 1


async def test_lost_ack_is_retried(bot: World) -> None:
    bot.slack.faults.on_delivery("lost_ack", "message.channels")
    await bot.alice.say("retry me", bot.general)
    await bot.slack.settle()
    delivery = bot.slack.deliveries("message.channels")[-1]
    assert [a.number for a in delivery.attempts] == [0, 1] and delivery.acked


async def test_manifest_limits_what_is_delivered(bot: World) -> None:
    bot.app.load_manifest({
        "features": {"slash_commands": [{"command": "/order"}], "app_home": {"home_tab_enabled": True}},
        "oauth_config": {"scopes": {"bot": ["commands", "chat:write"]}},
        "settings": {"interactivity": {"is_enabled": True}, "event_subscriptions": {"bot_events": ["message.channels"]},
                     "socket_mode_enabled": bot.app.socket_mode},
    })
    await bot.alice.say("nobody hears", bot.general)
    assert bot.slack.deliveries() == []  # subscribed, but without channels:history
    with pytest.raises(ClientRefused, match="not a valid command"):
        await bot.alice.slash("/other", channel=bot.general)
    assert await bot.alice.open_home() is None  # not subscribed
