"""How the workspace talks to bots: signatures, deadlines, retries and sockets."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any

from aiohttp import web
from slack_sdk.signature import SignatureVerifier
from tests.fakes.selftests.slack.world import World

from fakeslack.signing import sign


class Recorder:
    """A bot that records requests and answers as told."""

    def __init__(self) -> None:
        self.requests: list[tuple[dict[str, str], bytes]] = []
        self.status, self.delay, self.body, self.headers = 200, 0.0, "", {}

    async def handle(self, request: web.Request) -> web.Response:
        self.requests.append((dict(request.headers), await request.read()))
        await asyncio.sleep(self.delay)
        return web.Response(status=self.status, text=self.body, headers=self.headers)


async def serve(world: World, recorder: Recorder) -> web.AppRunner:
    app = web.Application()
    app.router.add_post("/slack/events", recorder.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    world.app.request_url = f"http://127.0.0.1:{site._server.sockets[0].getsockname()[1]}/slack/events"  # type: ignore[union-attr]
    return runner


def test_signature_matches_the_official_verifier() -> None:
    stamp = str(int(time.time()))
    assert SignatureVerifier("s3cret").is_valid(b'{"a":1}', stamp, sign("s3cret", stamp, b'{"a":1}'))
    assert not SignatureVerifier("other").is_valid(b'{"a":1}', stamp, sign("s3cret", stamp, b'{"a":1}'))


async def test_slow_bot_is_retried_with_headers(world: World) -> None:
    recorder = Recorder()
    runner = await serve(world, recorder)
    world.slack.ack_timeout = recorder.delay = 0.3
    recorder.delay = 0.6
    await world.alice.say("x", world.general)
    await world.slack.settle()
    headers = [h for h, _ in recorder.requests]
    assert len(headers) == 4  # first try and three retries
    assert "X-Slack-Retry-Num" not in headers[0]
    assert [h["X-Slack-Retry-Num"] for h in headers[1:]] == ["1", "2", "3"]
    assert {h["X-Slack-Retry-Reason"] for h in headers[1:]} == {"http_timeout"}
    assert len({json.loads(b)["event_id"] for _, b in recorder.requests}) == 1
    await runner.cleanup()


async def test_no_retry_header(world: World) -> None:
    recorder = Recorder()
    runner = await serve(world, recorder)
    recorder.status, recorder.headers = 500, {"X-Slack-No-Retry": "1"}
    await world.alice.say("x", world.general)
    await world.slack.settle()
    assert len(recorder.requests) == 1
    recorder.headers = {}
    await world.alice.say("y", world.general)
    await world.slack.settle()
    assert [h.get("X-Slack-Retry-Reason") for h, _ in recorder.requests[1:]] == [None] + ["http_error"] * 3
    await runner.cleanup()


async def test_commands_are_not_retried_and_time_out(world: World) -> None:
    recorder = Recorder()
    runner = await serve(world, recorder)
    world.slack.ack_timeout, recorder.delay = 0.2, 0.5
    outcome = await world.alice.slash("/order", "x", channel=world.general)
    assert outcome.error == "operation_timeout" and len(recorder.requests) == 1
    recorder.delay, recorder.status = 0, 500
    assert (await world.alice.slash("/order", "x", channel=world.general)).error == "dispatch_failed"
    recorder.status, recorder.body = 200, json.dumps({"response_type": "in_channel", "text": "from the body"})
    assert (await world.alice.slash("/order", "x", channel=world.general)).ok
    assert world.bob.last(world.general).text == "from the body"
    await runner.cleanup()


async def test_forged_requests_reach_bolt_and_are_refused(bot: World) -> None:
    if bot.app.socket_mode:
        return
    for kind in ("bad_signature", "no_signature", "stale_timestamp"):
        bot.slack.faults.on_delivery(kind, "/order")
        outcome = await bot.alice.slash("/order", "x", channel=bot.general)
        assert outcome.delivery.attempts[0].status == 401, kind
    assert bot.seen == []


async def test_duplicate_delivery(bot: World) -> None:
    bot.slack.faults.on_delivery("duplicate", "message.channels")
    await bot.alice.say("twice", bot.general)
    await bot.slack.settle()
    assert bot.seen.count(("message", None, "twice")) == 2


async def test_url_verification(bot: World) -> None:
    if bot.app.socket_mode:
        return
    delivery = await bot.slack.verify_url(bot.app)
    assert delivery.acked and bot.slack.bugs() == []


async def test_socket_reconnects_after_refresh_and_after_a_cut(bot: World) -> None:
    if not bot.app.socket_mode:
        return
    hub = bot.slack.sockets
    await hub.disconnect(bot.app.id)
    await bot.slack.wait_for(lambda: hub.opened >= 2 and hub.live(bot.app.id), 20, "a second connection")
    await bot.alice.say("after refresh", bot.general)
    await bot.slack.settle()
    assert ("message", None, "after refresh") in bot.seen
    await hub.kill(bot.app.id)
    await bot.slack.wait_for(lambda: hub.opened >= 3 and hub.live(bot.app.id), 20, "a third connection")
    await bot.alice.say("after cut", bot.general)
    await bot.slack.settle()
    assert ("message", None, "after cut") in bot.seen


async def test_socket_envelope_without_ack_is_sent_again(world: World) -> None:
    import aiohttp

    world.app.socket_mode = True
    world.slack.ack_timeout = 0.2
    async with aiohttp.ClientSession() as http:
        async with http.post(
            world.slack.api_url + "apps.connections.open", headers={"Authorization": f"Bearer {world.app.app_token}"}
        ) as resp:
            url = (await resp.json())["url"]
        async with http.ws_connect(url) as ws:
            hello: Any = await ws.receive_json()
            assert hello["type"] == "hello" and hello["connection_info"]["app_id"] == world.app.id
            await world.alice.say("x", world.general)
            first, second = await ws.receive_json(), await ws.receive_json()
            assert first["payload"]["event_id"] == second["payload"]["event_id"]
            assert first["envelope_id"] != second["envelope_id"]
            assert (first["retry_attempt"], second["retry_attempt"]) == (0, 1)
            await ws.send_json({"envelope_id": second["envelope_id"]})
            await ws.send_json({"envelope_id": "made-up"})
            await world.slack.settle()
        async with http.get(url.replace("ws://", "http://")) as again:
            assert again.status == 404  # a ticket opens one connection
    assert world.slack.bugs()[-1].startswith("socket: acknowledgement of an unknown envelope")
