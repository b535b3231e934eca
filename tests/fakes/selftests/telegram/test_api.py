"""The Bot API's rules, called through python-telegram-bot's own Bot."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest
from telegram import Bot as PtbBot
from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    KeyboardButton,
    ReactionTypeEmoji,
    ReplyKeyboardMarkup,
    ReplyParameters,
)
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut
from tests.fakes.selftests.telegram.world import World

from faketelegram import entities, has_tdlib
from faketelegram.errors import ApiError


async def says(work: Any, kind: type[TelegramError] = BadRequest) -> str:
    with pytest.raises(kind) as info:
        await work
    return info.value.message.lower()  # PTB changes the case of the first letters


def button(label: str = "b", data: str = "d") -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=data)]])


async def test_tokens(world: World) -> None:
    async with aiohttp.ClientSession() as http:
        async with http.get(f"{world.tg.root}/bot1:nope/getMe") as resp:
            assert (resp.status, (await resp.json())["description"]) == (401, "Unauthorized")
        async with http.get(f"{world.tg.root}/botnope/getMe") as resp:
            assert resp.status == 404
        async with http.get(f"{world.tg.root}/bot{world.bot.token}/GETME") as resp:
            assert (await resp.json())["result"]["username"] == "order_bot"
        async with http.get(f"{world.tg.root}/bot{world.bot.token}/fooBar") as resp:
            assert resp.status == 404


async def test_who_can_be_written_to(world: World) -> None:
    api, ann = world.api, world.ann
    assert await says(api.send_message(42, "x")) == "chat not found"
    assert await says(api.send_message(world.ben.id, "x")) == "chat not found"
    await world.ben.send("hi", world.group)
    assert await says(api.send_message(world.ben.id, "x"), Forbidden) == "forbidden: bot can't initiate conversation with a user"
    await ann.start()
    await api.send_message(ann.id, "x")
    await ann.block()
    assert await says(api.send_message(ann.id, "x"), Forbidden) == "forbidden: bot was blocked by the user"
    await ann.unblock()
    await ann.deactivate()
    assert await says(api.send_message(ann.id, "x"), Forbidden) == "forbidden: user is deactivated"
    other = world.tg.bot("Other", "other_bot")
    assert await says(api.send_message(other.id, "x"), Forbidden) == "forbidden: the bot can't send messages to the bot"
    await world.ann.remove(world.bot, world.group)
    assert await says(api.send_message(world.group.id, "x"), Forbidden) == "forbidden: bot was kicked from the supergroup chat"
    old = world.tg.group("Old", world.ben, [world.bot], type_="group")
    new = world.tg.upgrade(old)
    with pytest.raises(ChatMigrated) as info:
        await api.send_message(old.id, "x")
    assert info.value.new_chat_id == new.id


async def test_text_limits_and_entities(world: World) -> None:
    await world.ann.start()
    api, chat = world.api, world.ann.id
    assert await says(api.send_message(chat, "")) == "message text is empty"
    assert await says(api.send_message(chat, "   ")) == "text must be non-empty"
    assert await says(api.send_message(chat, "x" * 4097)) == "message is too long"
    await api.send_message(chat, "<b>" + "x" * 4096 + "</b>", parse_mode="HTML")
    assert await says(api.send_document(chat, b"x", caption="c" * 1025)) == "message caption is too long"
    assert await says(api.send_message(chat, "<b>x", parse_mode="HTML")) == (
        'can\'t parse entities: can\'t find end tag corresponding to start tag "b"')
    assert await says(api.send_message(chat, "<p>x</p>", parse_mode="HTML")) == (
        'can\'t parse entities: unsupported start tag "p" at byte offset 0')
    assert await says(api.send_message(chat, "x", parse_mode="BBCode")) == "unsupported parse_mode"
    if has_tdlib():
        assert "reserved" in await says(api.send_message(chat, "a.b", parse_mode="MarkdownV2"))
    sent = await api.send_message(chat, "  call <b>me</b> @order_bot https://e.org/x  ", parse_mode="HTML")
    assert sent.text == "call me @order_bot https://e.org/x"
    assert [(e.type, sent.parse_entity(e)) for e in sent.entities] == [("bold", "me"), ("mention", "@order_bot"), ("url", "https://e.org/x")]


@pytest.mark.skipif(not has_tdlib(), reason="needs tdjson")
@pytest.mark.parametrize("text", [
    "<b>hi</b> & &lt;a&gt;", "<b>hi", "<foo>x</foo>", "x</b>", "<b>a</i>", "<b>x <", "<a href='http://x.y'>l</a>", "<a>n</a>", "a < b", "a <b",
    "<pre><code class=\"language-python\">x</code></pre>", "<span class='tg-spoiler'>d</span>", "<span>d</span>", "<br/>", "</", "<B>U</B>",
    "&#65;&#x42;&foo;&nbsp;", "<code>a<b>c</b></code>", "<b>a<i>b</i></b>", "é<b>x", "<b></b", "<a href=\"tg://user?id=1\">u</a>", "<u></u>",
    "<blockquote expandable>q</blockquote>", "<tg-emoji emoji-id='5368324170671202286'>👍</tg-emoji>", "1 <2", "<strong>s</strong><em>e</em>",
])
def test_own_html_parser_agrees_with_tdlib(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    def run() -> Any:
        try:
            out, found = entities._parse(text, "HTML")
            return out, sorted(sorted(map(str, e.items())) for e in found)
        except ApiError as exc:
            return exc.description

    real = run()
    monkeypatch.setattr(entities, "_td", None)
    assert run() == real


async def test_keyboards(world: World) -> None:
    await world.ann.start()
    api, chat = world.api, world.ann.id
    await api.send_message(chat, "x", reply_markup=button(data="ж" * 32))
    assert await says(api.send_message(chat, "x", reply_markup=button(data="ж" * 33))) == "button_data_invalid"
    assert await says(api.send_message(chat, "x", reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("b")]]))) == (
        "text buttons are unallowed in the inline keyboard")
    assert await says(api.send_message(chat, "x", reply_markup=button(label=""))) == "inline keyboard button text must be non-empty"
    ask = ReplyKeyboardMarkup([[KeyboardButton("c", request_contact=True)]])
    assert await says(api.send_message(world.group.id, "x", reply_markup=ask)) == "phone number can be requested in private chats only"
    big = InlineKeyboardMarkup([[InlineKeyboardButton("b", callback_data="d")]] * 101)
    assert await says(api.send_message(chat, "x", reply_markup=big)) == "reply markup is too long"


async def test_edit_rules(world: World) -> None:
    await world.ann.start()
    api, chat = world.api, world.ann.id
    m = await api.send_message(chat, "one", reply_markup=button())
    assert (await says(api.edit_message_text("one", chat, m.message_id, reply_markup=button()))).startswith("message is not modified")
    await api.edit_message_text("two", chat, m.message_id)
    assert await says(api.edit_message_text("x", chat, 999999)) == "message to edit not found"
    theirs = world.ann.sees()[0]
    assert await says(api.edit_message_text("x", chat, theirs.id)) == "message can't be edited"
    d = await api.send_document(chat, b"abc", filename="a.txt")
    assert await says(api.edit_message_text("x", chat, d.message_id)) == "there is no text in the message to edit"
    assert await says(api.edit_message_caption(chat, m.message_id, caption="c")) == "there is no caption in the message to edit"
    await api.edit_message_caption(chat, d.message_id, caption="c")
    k = await api.send_message(chat, "kb", reply_markup=ReplyKeyboardMarkup([["A"]]))
    assert await says(api.edit_message_text("x", chat, k.message_id)) == "message can't be edited"


async def test_delete_rules(world: World) -> None:
    await world.ann.start()
    api, chat = world.api, world.ann.id
    theirs = world.ann.sees()[0]
    assert await api.delete_message(chat, theirs.id)
    assert await says(api.delete_message(chat, theirs.id)) == "message to delete not found"
    said = await world.ben.send("/x@order_bot", world.group)
    assert await says(api.delete_message(world.group.id, said.id)) == "message can't be deleted"
    world.tg.make_admin(world.group, world.bot, can_delete_messages=True)
    assert await api.delete_message(world.group.id, said.id)
    mine = await api.send_message(chat, "x")
    world.tg.advance(3 * 86400)
    assert await says(api.delete_message(chat, mine.message_id)) == "message can't be deleted for everyone"


async def test_callbacks(world: World) -> None:
    await world.ann.start()
    m = await world.api.send_message(world.ann.id, "x", reply_markup=button())
    message = world.ann.chat_with().messages[m.message_id]
    press = await world.ann.press(message, "b")
    old = "Query is too old and response timeout expired or query id is invalid"
    assert await says(world.api.answer_callback_query(press.callback.id, "t" * 201)) == "message_too_long"
    assert await world.api.answer_callback_query(press.callback.id, "ok", show_alert=True)
    assert press.toast == "ok" and press.alert
    assert (await says(world.api.answer_callback_query(press.callback.id))).lower() == old.lower()
    late = await world.ann.press(message, "b")
    world.tg.advance(3600)
    assert (await says(world.api.answer_callback_query(late.callback.id))).lower() == old.lower()


async def test_reply_and_files(world: World) -> None:
    await world.ann.start()
    api, chat = world.api, world.ann.id
    assert await says(api.send_message(chat, "x", reply_parameters=ReplyParameters(999))) == "message to be replied not found"
    assert (await api.send_message(chat, "x", reply_parameters=ReplyParameters(999, allow_sending_without_reply=True))).reply_to_message is None
    assert await says(api.send_document(chat, b"")) == "file must be non-empty"
    assert (await says(api.send_document(chat, "bogus"))).lower() == "wrong file identifier/http url specified"
    assert (await says(api.send_document(chat, "https://e.org/f.pdf"))).lower() == "failed to get http url content"
    world.tg.web_files["https://e.org/f.pdf"] = b"%PDF"
    assert (await api.send_document(chat, "https://e.org/f.pdf")).document.file_name == "f.pdf"
    again = await api.send_document(chat, b"data", filename="d.bin")
    assert (await api.send_document(chat, again.document.file_id)).document.file_unique_id == again.document.file_unique_id
    assert bytes(await (await api.get_file(again.document.file_id)).download_as_bytearray()) == b"data"
    group = await api.send_media_group(chat, [InputMediaDocument(b"1", filename="1.txt"), InputMediaDocument(b"2", filename="2.txt", caption="two")])
    assert len({m.media_group_id for m in group}) == 1 and group[1].caption == "two"


async def test_topics(world: World) -> None:
    forum = world.tg.group("Forum", world.ann, [world.bot], forum=True)
    assert await says(world.api.send_message(world.group.id, "x", message_thread_id=5)) == "message thread not found"
    assert await says(world.api.send_message(forum.id, "x", message_thread_id=99)) == "message thread not found"
    assert await says(world.api.create_forum_topic(world.group.id, "T")) == "the chat is not a forum"
    topic = world.tg.new_topic(forum, "T", world.ann.user)
    assert (await world.api.send_message(forum.id, "x", message_thread_id=topic.id)).is_topic_message
    topic.closed = True
    assert (await says(world.api.send_message(forum.id, "x", message_thread_id=topic.id))).upper() == "TOPIC_CLOSED"


async def test_rights_in_groups(world: World) -> None:
    api, group = world.api, world.group
    group.permissions["can_send_documents"] = False
    assert await says(api.send_document(group.id, b"x")) == "not enough rights to send documents to the chat"
    assert await says(api.ban_chat_member(group.id, world.ben.id)) == "not enough rights to restrict/unrestrict chat member"
    world.tg.make_admin(group, world.bot, can_restrict_members=True)
    assert (await says(api.ban_chat_member(group.id, world.ann.id))).lower() == "can't remove chat owner"
    assert await api.ban_chat_member(group.id, world.ben.id)
    assert (await api.get_chat_member(group.id, world.ben.id)).status == "kicked"
    assert [a.user.id for a in await api.get_chat_administrators(group.id)] == [world.ann.id, world.bot.id]
    assert await says(api.get_chat_administrators(world.ben.id)) == "chat not found"


async def test_get_updates(world: World) -> None:
    api, ann = world.api, world.ann
    await ann.send("one")
    await ann.send("two")
    updates = await api.get_updates(timeout=0)
    texts = [u.message.text for u in updates if u.message]
    assert texts == ["one", "two"]
    assert [u.update_id for u in await api.get_updates(timeout=0)] == [u.update_id for u in updates]  # not confirmed
    assert len(await api.get_updates(offset=updates[-1].update_id, timeout=0)) == 1
    assert await api.get_updates(offset=updates[-1].update_id + 1, timeout=0) == ()
    waiting = asyncio.create_task(api.get_updates(timeout=5))
    await asyncio.sleep(0.05)
    await ann.send("three")
    assert [u.message.text for u in await waiting] == ["three"]
    first = asyncio.create_task(api.get_updates(offset=updates[-1].update_id + 99, timeout=5))
    await asyncio.sleep(0.05)
    twin = PtbBot(world.bot.token, base_url=world.tg.base_url)  # a second running instance of the same bot
    second = asyncio.create_task(twin.get_updates(timeout=5))
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await first
    await ann.send("four")
    assert (await second)[-1].message.text == "four"
    await ann.send("five")
    await ann.send("six")
    assert [u.message.text for u in await api.get_updates(offset=-1, timeout=0)] == ["six"]
    await api.get_updates(offset=-1, timeout=0, allowed_updates=["callback_query"])
    await ann.send("unheard")
    assert all(u.message is None or u.message.text != "unheard" for u in await api.get_updates(timeout=0))


async def test_webhook_rules(world: World) -> None:
    api = world.api
    assert await says(api.set_webhook("http://127.0.0.1:1/x", secret_token="bad token!")) == "secret token contains unallowed characters"
    assert await says(api.set_webhook("nonsense")) == "invalid webhook url specified"
    await api.set_webhook("http://127.0.0.1:1/x")
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await api.get_updates()
    await world.ann.send("x")
    await world.tg.wait_for(lambda: world.tg.inbox(world.bot).pushes, what="a push")
    info = await api.get_webhook_info()
    assert info.last_error_message == "Connection refused" and info.url == "http://127.0.0.1:1/x"
    await api.delete_webhook(drop_pending_updates=True)
    assert await api.get_updates() == ()
    world.tg.require_https = True
    assert "https url must be provided" in await says(api.set_webhook("http://e.org/x"))


async def test_webhook_retries_secret_and_reply(world: World) -> None:
    from aiohttp import web

    got: list[tuple[str | None, Any]] = []

    async def handle(request: web.Request) -> web.Response:
        got.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), await request.json()))
        if len(got) == 1:
            return web.Response(status=500)
        return web.json_response({"method": "sendMessage", "chat_id": world.ann.id, "text": "by reply"})

    app = web.Application()
    app.router.add_post("/hook", handle)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
    await world.api.set_webhook(f"http://127.0.0.1:{port}/hook", secret_token="tok_1", drop_pending_updates=True)
    await world.ann.send("x")
    await world.ann.wait_message("by reply")
    assert [s for s, _ in got] == ["tok_1", "tok_1"] and got[0][1]["update_id"] == got[1][1]["update_id"]
    assert "500" in (await world.api.get_webhook_info()).last_error_message
    await runner.cleanup()


async def test_an_update_that_nobody_took_goes_to_the_next_webhook(world: World) -> None:
    from aiohttp import web

    got: list[Any] = []

    async def handle(request: web.Request) -> web.Response:
        got.append((await request.json())["message"]["text"])
        return web.Response()

    app = web.Application()
    app.router.add_post("/hook", handle)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
    await world.api.set_webhook("http://127.0.0.1:1/nobody", drop_pending_updates=True)
    await world.ann.send("first")
    await world.ann.send("second")
    await world.tg.wait_for(lambda: world.tg.inbox(world.bot).pushes, what="a try")
    await world.api.set_webhook(f"http://127.0.0.1:{port}/hook")
    await world.tg.wait_for(lambda: len(got) == 2, what="both at the new address")
    assert got == ["first", "second"]
    await runner.cleanup()


async def test_faults(world: World) -> None:
    await world.ann.start()
    tg, api, chat = world.tg, world.api, world.ann.id
    tg.faults.on("flood", "sendMessage", retry_after=3)
    with pytest.raises(RetryAfter):
        await api.send_message(chat, "x")
    tg.faults.on("http", "send*", status=502)
    with pytest.raises(NetworkError):
        await api.send_message(chat, "x")
    tg.faults.on("error", "*", code=400, description="Bad Request: boom")
    assert await says(api.send_message(chat, "x")) == "boom"
    tg.faults.on("garbage", "*")
    with pytest.raises(TelegramError):
        await api.send_message(chat, "x")
    tg.faults.on("hang", "*")
    with pytest.raises(TimedOut):
        await api.send_message(chat, "x", read_timeout=0.3)
    tg.faults.on("drop", "*", after_effect=True)
    with pytest.raises(NetworkError):
        await api.send_message(chat, "arrived")
    assert [m.text for m in world.ann.sees() if m.from_bot] == ["arrived"]


async def test_flood_limits(world: World) -> None:
    await world.ann.start()
    world.tg.enforce_rate_limits = True
    for i in range(3):
        await world.api.send_message(world.ann.id, str(i))
    with pytest.raises(RetryAfter):
        await world.api.send_message(world.ann.id, "too many")


async def test_contract_findings(world: World) -> None:
    await world.ann.start()
    api, chat = world.api, world.ann.id
    await api.send_message(chat, "x", api_kwargs={"colour": "red"})
    assert world.tg.bugs() == ["unknown_parameter: sendMessage has no parameter 'colour'"]
    assert "parse" in (await says(api.send_message(chat, "x", api_kwargs={"reply_markup": "{oops"}))).lower()
    await says(api.get_user_gifts(chat), TelegramError)
    assert world.tg.bugs()[-1].startswith("not_emulated: getUserGifts")


async def test_commands_menu_and_reactions(world: World) -> None:
    await world.ann.start()
    assert await world.api.set_my_commands([("start", "Begin")])
    assert [c.command for c in await world.api.get_my_commands()] == ["start"]
    assert (await says(world.api.set_my_commands([("Bad Name", "x")]))).upper() == "BOT_COMMAND_INVALID"
    mine = await world.api.send_message(world.ann.id, "x")
    assert await world.api.set_message_reaction(world.ann.id, mine.message_id, "👍")
    assert (await says(world.api.set_message_reaction(world.ann.id, mine.message_id, ReactionTypeEmoji("x")))).upper() == "REACTION_INVALID"


async def test_membership_updates(world: World) -> None:
    seen = [u for u in world.tg.inbox(world.bot).log if "my_chat_member" in u]
    assert seen[0]["my_chat_member"]["new_chat_member"]["status"] == "member"
    await world.api.get_updates(timeout=0, allowed_updates=["chat_member", "my_chat_member", "message"])
    world.tg.make_admin(world.group, world.bot, can_restrict_members=True)
    carl = world.tg.person("Carl")
    await carl.join(world.group)
    kinds = [next(k for k in u if k != "update_id") for u in world.tg.inbox(world.bot).log]
    assert kinds[-2:] == ["chat_member", "message"] and kinds[-3] == "my_chat_member"


async def test_control_api(world: World) -> None:
    async with aiohttp.ClientSession(world.tg.root) as http:
        async def post(path: str, **body: Any) -> Any:
            async with http.post(f"/_control/{path}", json=body) as resp:
                return await resp.json()

        await post("act", person="Ann", do="start")
        await world.api.send_message(world.ann.id, "hi", reply_markup=button())
        async with http.get("/_control/messages", params={"person": "Ann"}) as resp:
            assert [m["text"] for m in (await resp.json())["messages"]] == ["/start", "hi"]
        message_id = world.ann.sees()[-1].id
        assert (await post("act", person="Ann", do="press", message_id=message_id, text="b"))["answered"] is False
        await post("faults", kind="flood", match="getMe")
        with pytest.raises(RetryAfter):
            await world.api.get_me()
        assert "error" in await post("act", person="Ann", do="press", message_id=message_id, text="nope")


async def test_invalid_token_is_seen_by_ptb(world: World) -> None:
    from telegram import Bot

    with pytest.raises(InvalidToken):
        await Bot("1:nope", base_url=world.tg.base_url).initialize()
