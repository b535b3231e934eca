"""Slack hears "received" after the commit and never before it, within three seconds, and a lost line is made again."""

from __future__ import annotations

import asyncio
import logging
import time

import aiohttp
import pytest
from fakeslack import FakeSlack

from adapters.slack.adapter import SlackAdapter
from bot.chat.card import Card
from bot.chat.effect import Reply
from bot.chat.update import CommandCalled, HomeOpened, TextSaid, Update
from bot.engine.errors import DeliveryFailed
from bot.engine.port import Adapter
from tests.adapters.slack_script import FAST, PRESS, VOICE, Script, both, by_kind, card, stage


def test_it_is_an_adapter() -> None:
    adapter: Adapter = SlackAdapter(Script(), "xoxb-1", signing_secret="s")
    assert (adapter.platform, adapter.whole_forms, adapter.silent_for()) == ("slack", True, 0)


def test_it_needs_one_of_the_two_ways_in() -> None:
    with pytest.raises(ValueError, match="app token"):
        SlackAdapter(Script(), "xoxb-1")


@both
async def test_an_event_that_could_not_be_saved_comes_again(way: str) -> None:
    async with stage(way, Script(outage=2), ack_timeout=0.5) as scene:
        await scene.anna.dm("hallo")
        await scene.slack.wait_for(lambda: scene.script.committed)
        assert len(scene.script.tried) == 3
        assert len({one.origin.update for one in scene.script.tried}) == 1


async def test_a_command_that_could_not_be_saved_is_not_acknowledged() -> None:
    async with stage("http", Script(outage=1)) as scene:
        outcome = await scene.anna.slash("/consult", channel=scene.channel)
        assert not outcome.ok
        assert outcome.delivery.attempts[0].status == 503
        assert [v.kind for v in scene.slack.violations] == ["no_ack"]
        scene.slack.violations.clear()


@both
async def test_slack_hears_nothing_before_the_commit(way: str) -> None:
    hold = asyncio.Event()
    async with stage(way, Script(before=lambda update: hold.wait())) as scene:
        calling = asyncio.create_task(scene.anna.slash("/consult", channel=scene.channel))
        await asyncio.sleep(0.2)
        assert not calling.done()
        hold.set()
        assert (await calling).ok


@both
async def test_a_bug_of_the_bot_is_acknowledged_and_told_to_nobody(way: str, caplog: pytest.LogCaptureFixture) -> None:
    def broken(update: Update) -> None:
        assert isinstance(update, CommandCalled | TextSaid)
        raise RuntimeError(update.text.typed)

    with caplog.at_level(logging.DEBUG):
        async with stage(way, Script(before=broken)) as scene:
            assert (await scene.anna.slash("/consult", "Jansen", channel=scene.channel)).ok
            await scene.anna.dm("Jansen")
            await scene.slack.settle()
    ours = [record.getMessage() for record in caplog.records if not record.name.startswith("asyncio")]
    assert any("RuntimeError" in line for line in ours)
    assert not any("Jansen" in line for line in ours)


@both
async def test_everything_is_answered_well_within_three_seconds_while_slack_is_slow(way: str) -> None:
    async with stage(way, by_kind(TextSaid=(Reply(card("a")),), CommandCalled=(Reply(card("b")),))) as scene:
        scene.slack.faults.on_api("slow", "*", times=99, seconds=2.2)
        outcome = await scene.anna.slash("/consult", channel=scene.channel)
        await scene.anna.dm("hallo")
        await scene.slack.settle(idle=2.5)
        assert outcome.delivery.attempts[0].seconds < 1.2
        (said,) = scene.slack.deliveries("message.im")[:1]
        assert len(said.attempts) == 1
        assert said.attempts[0].seconds < 2.4


@both
async def test_fifty_people_at_once(way: str) -> None:
    async with stage(way, by_kind(CommandCalled=(Reply(card("Klaar")),))) as scene:
        people = [scene.slack.person(f"p{number}") for number in range(50)]
        scene.channel.members.extend(person.id for person in people)
        began = time.monotonic()
        outcomes = await asyncio.gather(*(one.slash("/consult", "x", channel=scene.channel) for one in people))
        assert all(outcome.ok for outcome in outcomes)
        assert time.monotonic() - began < 2.5
        assert len({one.origin.update for one in scene.script.committed}) == 50


@pytest.mark.parametrize("fault", ["bad_signature", "no_signature", "stale_timestamp"])
async def test_what_slack_did_not_sign_is_refused(fault: str) -> None:
    async with stage("http") as scene:
        scene.slack.faults.on_delivery(fault)  # type: ignore[arg-type]
        outcome = await scene.anna.slash("/consult", channel=scene.channel)
        assert outcome.delivery.attempts[0].status == 401
        assert scene.script.tried == []
        scene.slack.violations.clear()


async def test_the_address_is_proven_to_slack() -> None:
    async with stage("http") as scene:
        await scene.slack.verify_url(scene.app)


async def test_before_the_start_and_after_the_stop_slack_is_sent_away() -> None:
    async with stage("http", start=False) as scene:
        async with aiohttp.ClientSession() as session, session.post(str(scene.app.request_url)) as early:
            assert early.status == 503
        await scene.adapter.start()
        assert (await scene.anna.slash("/consult", channel=scene.channel)).ok
        await scene.adapter.stop()
        async with aiohttp.ClientSession() as session, session.post(str(scene.app.request_url)) as late:
            assert late.status == 503


@both
async def test_the_token_is_checked_once(way: str) -> None:
    async with stage(way) as scene:
        for _ in range(3):
            await scene.anna.slash("/consult", channel=scene.channel)
        assert len(scene.slack.calls_to("auth.test")) == 1


async def test_a_refused_token_stops_the_start() -> None:
    async with FakeSlack() as slack:
        adapter = SlackAdapter(Script(), "xoxb-wrong", signing_secret="s", api_url=slack.api_url)
        with pytest.raises(DeliveryFailed, match="invalid_auth"):
            await adapter.start()
        await adapter.stop()


@both
async def test_a_slack_that_is_down_at_the_start_is_waited_for(way: str) -> None:
    async with stage(way, start=False) as scene:
        scene.slack.faults.on_api("http", "auth.test", status=503, times=3)
        await scene.adapter.start()
        assert (await scene.anna.slash("/consult", channel=scene.channel)).ok


@both
async def test_what_was_begun_is_finished_and_shown_at_the_stop(way: str) -> None:
    async with stage(way, by_kind(TextSaid=(Reply(card("Nog net")),))) as scene:
        scene.script.before = lambda update: asyncio.sleep(0.3)
        await scene.anna.dm("hallo")
        await scene.slack.wait_for(lambda: scene.script.tried)
        await scene.adapter.stop()
        assert scene.reads(scene.dm) == ["Nog net"]
        assert scene.slack.deliveries("message.im")[0].acked


@both
async def test_what_is_committed_is_still_shown_at_the_stop(way: str) -> None:
    async with stage(way, by_kind(ButtonPressed=(Reply(card("Gedaan")),))) as scene:
        await scene.adapter.post(scene.anna.id, Card(buttons=(PRESS,)), VOICE, key="k", under=None)
        scene.slack.faults.on_api("slow", "response_url", seconds=0.3)
        await scene.anna.click(scene.said(scene.dm)[0])
        await scene.adapter.stop()
        assert "Gedaan" in scene.reads(scene.dm)


# -- the socket ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["kill", "refresh_requested", "warning"])
async def test_a_connection_that_ends_is_made_again_and_nothing_is_lost(ending: str) -> None:
    async with stage("socket") as scene:
        if ending == "kill":
            await scene.slack.sockets.kill(scene.app.id)
        else:
            await scene.slack.sockets.disconnect(scene.app.id, ending)
        await scene.anna.dm("na de breuk")
        await scene.slack.wait_for(lambda: scene.script.committed)
        await scene.slack.wait_for(lambda: scene.slack.sockets.opened >= 2)
        assert scene.only(TextSaid).text.typed == "na de breuk"


async def test_silence_is_counted_from_the_last_frame() -> None:
    async with stage("socket") as scene:
        await asyncio.sleep(0.3)
        assert scene.adapter.silent_for() > 0.25
        await scene.anna.open_home()
        assert scene.adapter.silent_for() < 0.25
        assert scene.only(HomeOpened)


async def test_slack_that_gives_no_connection_is_asked_again() -> None:
    async with stage("socket", start=False) as scene:
        scene.slack.faults.on_api("http", "apps.connections.open", status=500, times=3)
        await scene.adapter.start()
        assert (await scene.anna.slash("/consult", channel=scene.channel)).ok
        assert scene.only(CommandCalled).name == "consult"


async def test_both_ways_at_once_are_possible() -> None:
    adapter = SlackAdapter(Script(), "xoxb-1", app_token="xapp-1", signing_secret="s", pauses=FAST)
    assert [route.path for route in adapter.routes()] == ["/slack/events"]  # type: ignore[attr-defined]
    assert VOICE.language == "nl"
