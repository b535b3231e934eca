"""The Web API's rules, called through the official AsyncWebClient."""

# ruff: noqa: E501 - a table of limits, one row a limit

from __future__ import annotations

import asyncio
import json
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler
from slack_sdk.web.async_client import AsyncWebClient
from tests.fakes.selftests.slack.world import World


async def code(work: Any) -> str:
    """The error code a call fails with."""
    with pytest.raises(SlackApiError) as info:
        await work
    return str(info.value.response["error"])


def button(label: str = "b", **kw: Any) -> dict[str, Any]:
    return {"type": "button", "text": {"type": "plain_text", "text": label}, **kw}


def modal(**kw: Any) -> dict[str, Any]:
    return {"type": "modal", "title": {"type": "plain_text", "text": "T"}, "blocks": [], **kw}


async def test_auth_errors(world: World) -> None:
    url = world.slack.api_url
    assert await code(AsyncWebClient("xoxb-nope", base_url=url).auth_test()) == "invalid_auth"
    assert await code(AsyncWebClient(world.app.app_token, base_url=url).auth_test()) == "not_allowed_token_type"
    assert await code(AsyncWebClient(base_url=url).api_call("auth.test")) == "not_authed"
    assert await code(world.client.api_call("chat.nope")) == "unknown_method"
    assert await code(world.client.api_call("files.upload")) == "method_deprecated"
    world.app.installed = False
    assert await code(world.client.auth_test()) == "account_inactive"


async def test_missing_scope_names_what_is_needed(world: World) -> None:
    world.app.scopes = {"commands"}
    with pytest.raises(SlackApiError) as info:
        await world.client.chat_postMessage(channel=world.general.id, text="x")
    assert info.value.response["error"] == "missing_scope"
    assert info.value.response["needed"] == "chat:write" and info.value.response["provided"] == "commands"


async def test_post_message_rules(world: World) -> None:
    c, s, general = world.client, world.slack, world.general
    assert await code(c.chat_postMessage(channel="C0NOPE", text="x")) == "channel_not_found"
    assert await code(c.chat_postMessage(channel=general.id, text="")) == "no_text"
    assert await code(c.api_call("chat.postMessage", json={"text": "x"})) == "invalid_arguments"
    assert await code(c.api_call("chat.postMessage", json={"channel": general.id, "text": 5})) == "invalid_arguments"
    secret = s.channel("secret", [world.alice], kind="private")
    assert await code(c.chat_postMessage(channel=secret.id, text="x")) == "channel_not_found"
    other = s.channel("other", [world.alice])
    assert (await c.chat_postMessage(channel=other.id, text="x"))["ok"]
    world.app.scopes.discard("chat:write.public")
    assert await code(c.chat_postMessage(channel=other.id, text="x")) == "not_in_channel"
    assert await code(c.chat_postMessage(channel=general.id, text="x", blocks="{oops")) == "invalid_blocks_format"
    assert await code(c.chat_postMessage(channel=general.id, markdown_text="x", text="y")) == "markdown_text_conflict"
    general.archived = True
    assert await code(c.chat_postMessage(channel=general.id, text="x")) == "is_archived"
    dm = await c.chat_postMessage(channel=world.alice.id, text="psst")
    assert dm["channel"].startswith("D") and world.alice.last(world.alice.dm_with()).text == "psst"


@pytest.mark.parametrize(
    ("blocks", "message"),
    [
        ([{"type": "divider"}] * 51, "no more than 50 items allowed [json-pointer:/blocks]"),
        ([{"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3001}}], "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"),
        ([{"type": "section"}], "must define either `fields` or `text` [json-pointer:/blocks/0]"),
        ([{"type": "section", "fields": [{"type": "mrkdwn", "text": "f"}] * 11}], "no more than 10 items allowed [json-pointer:/blocks/0/fields]"),
        ([{"type": "header", "text": {"type": "plain_text", "text": "x" * 151}}], "must be less than 151 characters [json-pointer:/blocks/0/text/text]"),
        ([{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}], "must be a valid enum value [json-pointer:/blocks/0/text/type]"),
        ([{"type": "actions", "elements": [button("y" * 76)]}], "must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]"),
        ([{"type": "actions", "elements": [button(value="v" * 2001)]}], "must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]"),
        ([{"type": "actions", "elements": [button(action_id="a" * 256)]}], "must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]"),
        ([{"type": "actions", "elements": [button(action_id="a"), button(action_id="a")]}], '`action_id` "a" already exists [json-pointer:/blocks/0/elements/1/action_id]'),
        ([{"type": "actions", "elements": [button()] * 26}], "no more than 25 items allowed [json-pointer:/blocks/0/elements]"),
        ([{"type": "actions", "elements": [button(style="green")]}], "must be a valid enum value [json-pointer:/blocks/0/elements/0/style]"),
        ([{"type": "divider", "block_id": "x"}, {"type": "divider", "block_id": "x"}], '`block_id` "x" already exists [json-pointer:/blocks/1/block_id]'),
        ([{"type": "nope"}], "unsupported type: nope [json-pointer:/blocks/0/type]"),
        ([{"type": "section", "text": {"type": "mrkdwn", "text": "x", "emoji": True}}], "invalid additional property: emoji [json-pointer:/blocks/0/text]"),
        ([{"type": "context", "elements": [{"type": "mrkdwn", "text": "c"}] * 11}], "no more than 10 items allowed [json-pointer:/blocks/0/elements]"),
        ([{"type": "actions", "elements": [{"type": "static_select", "options": [{"text": {"type": "plain_text", "text": "o"}, "value": "v"}] * 101}]}],
         "no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]"),
        ([{"type": "actions", "elements": [{"type": "static_select", "options": [{"text": {"type": "plain_text", "text": "o" * 76}, "value": "v"}]}]}],
         "must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]"),
        ([{"type": "actions", "elements": [{"type": "overflow", "options": [{"text": {"type": "plain_text", "text": "o"}, "value": "v"}] * 6}]}],
         "no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]"),
    ],
)
async def test_block_kit_limits(world: World, blocks: list[Any], message: str) -> None:
    with pytest.raises(SlackApiError) as info:
        await world.client.chat_postMessage(channel=world.general.id, text="t", blocks=blocks)
    assert info.value.response["error"] == "invalid_blocks"
    assert message in info.value.response["errors"]
    assert f"[ERROR] {message}" in info.value.response["response_metadata"]["messages"]


async def test_ephemeral_cannot_be_updated_or_deleted(world: World) -> None:
    c, general = world.client, world.general
    sent = await c.chat_postEphemeral(channel=general.id, user=world.alice.id, text="e")
    assert [m.text for m in world.alice.sees(general)] == ["e"] and world.bob.sees(general) == []
    assert (await c.conversations_history(channel=general.id))["messages"] == []
    assert await code(c.chat_update(channel=general.id, ts=sent["message_ts"], text="z")) == "message_not_found"
    assert await code(c.chat_delete(channel=general.id, ts=sent["message_ts"])) == "message_not_found"
    outsider = world.slack.person("carol")
    assert await code(c.chat_postEphemeral(channel=general.id, user=outsider.id, text="e")) == "user_not_in_channel"
    assert any(v.kind == "ephemeral" for v in world.slack.violations)


async def test_update_delete_threads(world: World) -> None:
    c, general = world.client, world.general
    parent = await c.chat_postMessage(channel=general.id, text="p")
    reply = await c.chat_postMessage(channel=general.id, text="r", thread_ts=parent["ts"])
    replies = (await c.conversations_replies(channel=general.id, ts=parent["ts"]))["messages"]
    assert [m["text"] for m in replies] == ["p", "r"] and replies[0]["reply_count"] == 1
    assert [m["text"] for m in (await c.conversations_history(channel=general.id))["messages"]] == ["p"]
    await c.chat_postMessage(channel=general.id, text="r2", thread_ts=reply["ts"])
    assert "names a reply" in world.slack.bugs()[-1]
    theirs = await world.alice.say("mine", general)
    assert await code(c.chat_update(channel=general.id, ts=theirs.ts, text="z")) == "cant_update_message"
    assert await code(c.chat_delete(channel=general.id, ts=theirs.ts)) == "cant_delete_message"
    assert await code(c.chat_update(channel=general.id, ts=parent["ts"], text="x" * 4001)) == "msg_too_long"
    assert await code(c.chat_update(channel=general.id, ts="1.000001", text="x")) == "message_not_found"
    assert (await c.chat_delete(channel=general.id, ts=parent["ts"]))["ok"]
    assert await code(c.chat_update(channel=general.id, ts=parent["ts"], text="x")) == "message_not_found"


async def test_text_only_update_keeps_the_blocks(world: World) -> None:
    c, general = world.client, world.general
    sent = await c.chat_postMessage(channel=general.id, text="a", blocks=[{"type": "actions", "elements": [button("Go")]}])
    await c.chat_update(channel=general.id, ts=sent["ts"], text="b")
    message = general.find(sent["ts"])
    assert message is not None and message.text == "b" and message.buttons() == ["Go"]
    assert world.slack.bugs()[0].startswith("stale_blocks")
    await c.chat_update(channel=general.id, ts=sent["ts"], text="c", blocks=[])
    assert message.buttons() == []


async def test_trigger_is_used_once_within_three_seconds(world: World) -> None:
    c, ws = world.client, world.slack.workspace
    trigger = ws.new_trigger(world.app, world.alice.id)
    assert await code(c.views_open(trigger_id="1.2.x", view=modal())) == "invalid_trigger_id"
    assert (await c.views_open(trigger_id=trigger, view=modal()))["view"]["id"].startswith("V")
    assert await code(c.views_open(trigger_id=trigger, view=modal())) == "exchanged_trigger_id"
    late = ws.new_trigger(world.app, world.alice.id)
    await world.slack.advance(3.1)
    assert await code(c.views_open(trigger_id=late, view=modal())) == "expired_trigger_id"


@pytest.mark.parametrize(
    "view",
    [
        modal(title={"type": "plain_text", "text": "t" * 25}),
        modal(submit={"type": "plain_text", "text": "t" * 25}),
        modal(callback_id="c" * 256),
        modal(private_metadata="p" * 3001),
        modal(blocks=[{"type": "divider"}] * 101),
        modal(blocks=[{"type": "input", "label": {"type": "plain_text", "text": "l"}, "element": {"type": "plain_text_input"}}]),
        {"type": "home", "blocks": []},
        {"type": "modal", "blocks": []},
    ],
)
async def test_view_limits(world: World, view: dict[str, Any]) -> None:
    trigger = world.slack.workspace.new_trigger(world.app, world.alice.id)
    with pytest.raises(SlackApiError) as info:
        await world.client.views_open(trigger_id=trigger, view=view)
    assert info.value.response["error"] == "invalid_arguments"
    assert info.value.response["response_metadata"]["messages"]
    assert (await world.client.views_open(trigger_id=trigger, view=modal()))["ok"]  # a refused view does not use the trigger


async def test_view_stack_hash_and_external_id(world: World) -> None:
    c, ws, alice = world.client, world.slack.workspace, world.alice
    first = await c.views_open(trigger_id=ws.new_trigger(world.app, alice.id), view=modal(external_id="one"))
    ident = first["view"]["id"]
    assert await code(c.views_push(trigger_id=ws.new_trigger(world.app, alice.id), view=modal())) == "not_found"
    assert await code(c.views_push(trigger_id=ws.new_trigger(world.app, alice.id, ident), view=modal(external_id="one"))) == "duplicate_external_id"
    await c.views_push(trigger_id=ws.new_trigger(world.app, alice.id, ident), view=modal())
    await c.views_push(trigger_id=ws.new_trigger(world.app, alice.id, ident), view=modal())
    assert await code(c.views_push(trigger_id=ws.new_trigger(world.app, alice.id, ident), view=modal())) == "push_limit_reached"
    assert await code(c.views_update(view_id=ident, hash="1.x", view=modal())) == "hash_conflict"
    assert (await c.views_update(external_id="one", hash=first["view"]["hash"], view=modal()))["view"]["hash"] != first["view"]["hash"]
    assert await code(c.views_update(view_id="V0NOPE", view=modal())) == "not_found"
    await alice.close_modal(everything=True)
    assert await code(c.views_update(view_id=ident, view=modal())) == "not_found"


async def test_response_url_limits(world: World) -> None:
    s = world.slack
    async with aiohttp.ClientSession() as http:
        async def send(url: str, **body: Any) -> tuple[int, Any]:
            async with http.post(url, json=body) as resp:
                return resp.status, (await resp.json()).get("error")

        url = f"{s.http_root}/actions/{s.workspace.new_response_url(world.app, world.general.id, world.alice.id)}"
        for _ in range(5):
            assert await send(url, text="x") == (200, None)
        assert await send(url, text="x") == (404, "used_url")
        old = f"{s.http_root}/actions/{s.workspace.new_response_url(world.app, world.general.id, world.alice.id)}"
        assert await send(old, text="") == (400, "no_text")
        assert await send(old, text="x", blocks=[{"type": "divider"}] * 51) == (400, "invalid_blocks")
        await s.advance(31 * 60)
        assert await send(old, text="x") == (404, "expired_url")


async def test_faults(world: World) -> None:
    s, c, general = world.slack, world.client, world.general
    s.faults.on_api("ratelimited", "chat.postMessage", retry_after=1)
    with pytest.raises(SlackApiError) as info:
        await c.chat_postMessage(channel=general.id, text="x")
    assert info.value.response.status_code == 429 and info.value.response.headers["Retry-After"] == "1"
    retrying = AsyncWebClient(world.app.bot_token, base_url=s.api_url)
    retrying.retry_handlers.append(AsyncRateLimitErrorRetryHandler(max_retry_count=1))
    s.faults.on_api("ratelimited", "chat.postMessage", retry_after=1)
    assert (await retrying.chat_postMessage(channel=general.id, text="again"))["ok"]
    s.faults.on_api("http", "chat.*", status=503)
    with pytest.raises(SlackApiError):
        await c.chat_postMessage(channel=general.id, text="x")
    s.faults.on_api("error", "*", error="fatal_error")
    assert await code(c.chat_postMessage(channel=general.id, text="x")) == "fatal_error"
    s.faults.on_api("garbage", "*")
    with pytest.raises(SlackApiError):
        await c.chat_postMessage(channel=general.id, text="x")
    plain = AsyncWebClient(world.app.bot_token, base_url=s.api_url, retry_handlers=[])
    s.faults.on_api("drop", "*")
    with pytest.raises(aiohttp.ClientError):
        await plain.chat_postMessage(channel=general.id, text="x")
    s.faults.on_api("hang", "*", seconds=30)
    with pytest.raises(asyncio.TimeoutError):
        await AsyncWebClient(world.app.bot_token, base_url=s.api_url, timeout=1).chat_postMessage(channel=general.id, text="x")
    assert [m.text for m in general.visible()] == ["again"]
    s.faults.on_api("drop", "*", after_effect=True)
    with pytest.raises(aiohttp.ClientError):
        await plain.chat_postMessage(channel=general.id, text="posted, answer lost")
    assert general.visible()[-1].text == "posted, answer lost"


async def test_the_sdk_posts_twice_when_an_answer_is_lost(world: World) -> None:
    """slack_sdk's default connection-error handler repeats the call: a trap bots must know."""
    world.slack.faults.on_api("drop", "chat.postMessage", after_effect=True)
    assert (await world.client.chat_postMessage(channel=world.general.id, text="dup?"))["ok"]
    assert [m.text for m in world.general.visible()] == ["dup?", "dup?"]


async def test_rate_tiers(world: World) -> None:
    world.slack.enforce_rate_limits = True
    for _ in range(5):
        await world.client.chat_postMessage(channel=world.general.id, text="x")
    assert await code(world.client.chat_postMessage(channel=world.general.id, text="x")) == "ratelimited"
    assert (await world.client.chat_postMessage(channel=world.alice.id, text="x"))["ok"]
    for _ in range(20):
        await world.client.users_list()
    assert await code(world.client.users_list()) == "ratelimited"


async def test_pagination(world: World) -> None:
    for i in range(7):
        world.slack.person(f"user{i}")
    seen: list[str] = []
    cursor = None
    while True:
        page = await world.client.users_list(limit=3, **({"cursor": cursor} if cursor else {}))
        seen += [u["name"] for u in page["members"]]
        cursor = page["response_metadata"]["next_cursor"]
        if not cursor:
            break
    assert len(seen) == len(set(seen)) == 10
    assert await code(world.client.users_list(cursor="bogus")) == "invalid_cursor"


async def test_email_needs_its_scope(world: World) -> None:
    assert (await world.client.users_info(user=world.alice.id))["user"]["profile"]["email"] == "alice@acme.example"
    world.app.scopes.discard("users:read.email")
    assert "email" not in (await world.client.users_info(user=world.alice.id))["user"]["profile"]
    assert await code(world.client.users_lookupByEmail(email="alice@acme.example")) == "missing_scope"


async def test_schedule(world: World) -> None:
    now = int(world.slack.clock.now())
    assert await code(world.client.chat_scheduleMessage(channel=world.general.id, post_at=now - 5, text="x")) == "time_in_past"
    item = await world.client.chat_scheduleMessage(channel=world.general.id, post_at=now + 60, text="later")
    assert (await world.client.chat_scheduledMessages_list())["scheduled_messages"][0]["id"] == item["scheduled_message_id"]
    assert world.general.visible() == []
    await world.slack.advance(61)
    assert world.general.visible()[-1].text == "later"


async def test_conversations(world: World) -> None:
    c, s = world.client, world.slack
    made = (await c.conversations_create(name="new-room"))["channel"]
    assert await code(c.conversations_create(name="new-room")) == "name_taken"
    assert await code(c.conversations_create(name="New Room")) == "invalid_name_specials"
    await c.conversations_invite(channel=made["id"], users=[world.alice.id])
    assert await code(c.conversations_invite(channel=made["id"], users=world.alice.id)) == "already_in_channel"
    assert (await c.conversations_members(channel=made["id"]))["members"] == [world.app.bot_user, world.alice.id]
    dm = (await c.conversations_open(users=world.bob.id))["channel"]["id"]
    assert (await c.conversations_info(channel=dm))["channel"]["user"] == world.bob.id
    assert await code(c.conversations_open(users="U0NOPE")) == "user_not_found"
    world.app.scopes.discard("im:read")
    assert await code(c.conversations_info(channel=dm)) == "missing_scope"
    assert s.bugs() == []


async def test_unknown_arguments_are_reported(world: World) -> None:
    await world.client.api_call("chat.postMessage", json={"channel": world.general.id, "text": "x", "thread": "1.2"})
    assert world.slack.bugs() == ["unknown_argument: chat.postMessage has no argument 'thread'"]


async def test_control_api(world: World) -> None:
    s = world.slack
    async with aiohttp.ClientSession(s.http_root) as http:
        async def post(path: str, **body: Any) -> Any:
            async with http.post(f"/_control/{path}", json=body) as resp:
                return await resp.json()

        await post("act", user="alice", do="say", text="hi", channel="general")
        async with http.get("/_control/messages", params={"channel": "general", "user": "alice"}) as resp:
            assert [m["text"] for m in (await resp.json())["messages"]] == ["hi"]
        await post("users", name="dora")
        async with http.get("/_control/state") as resp:
            assert "dora" in json.dumps(await resp.json())
        await post("faults", kind="ratelimited", match="auth.test")
        assert await code(world.client.auth_test()) == "ratelimited"
        assert "error" in await post("act", user="alice", do="click", channel="general", ts="1.1")
