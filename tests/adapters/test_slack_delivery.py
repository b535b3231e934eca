"""Messages are posted once, found again by their key, edited as a whole, and every failure says what it means."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.chat.card import Card, ContactFile, File
from bot.chat.text import Plain, text
from bot.chat.update import Message
from bot.engine.errors import DeliveryFailed
from bot.engine.port import Profile
from tests.adapters.slack_script import PRESS, VOICE, Scene, card, stage

BEFORE = datetime(2020, 1, 1, tzinfo=UTC)
WITH_BUTTON = Card(Plain("Vraag"), (Plain("Tekst"),), buttons=(PRESS,))


async def post(scene: Scene, place: str, shown: Card = WITH_BUTTON, under: Message | None = None) -> Message:
    return await scene.adapter.post(place, shown, VOICE, key="k-1", under=under)


async def refused(scene: Scene, place: str | None = None) -> DeliveryFailed:
    with pytest.raises(DeliveryFailed) as caught:
        await post(scene, place or scene.anna.id)
    return caught.value


async def test_a_card_reaches_a_person_and_is_edited_and_removed() -> None:
    async with stage("http") as scene:
        sent = await post(scene, scene.anna.id)
        assert sent.place == scene.dm.id
        await scene.adapter.edit(sent, card("Opgepakt"), VOICE)
        await scene.adapter.edit(sent, card("Opgepakt"), VOICE)
        (message,) = scene.said(scene.dm)
        assert (message.rendered(), message.buttons()) == ("Opgepakt", [])
        await scene.adapter.remove(sent)
        await scene.adapter.remove(sent)
        assert scene.said(scene.dm) == []


async def test_a_channel_shows_who_is_on_duty_as_its_topic() -> None:
    async with stage("http") as scene:
        await scene.adapter.set_topic(scene.channel.id, "Nu piket: " + "huurrecht Bram " * 30)
        assert scene.channel.topic.startswith("Nu piket: huurrecht Bram")


async def test_an_emptied_card_loses_its_buttons() -> None:
    async with stage("http") as scene:
        sent = await post(scene, scene.anna.id)
        await scene.adapter.edit(sent, Card(), VOICE)
        (message,) = scene.said(scene.dm)
        assert message.blocks == []


@pytest.mark.parametrize("where", ["person", "channel"])
async def test_a_card_under_another_stands_in_its_thread(where: str) -> None:
    async with stage("http") as scene:
        place = scene.anna.id if where == "person" else scene.channel.id
        first = await post(scene, place)
        second = await post(scene, place, card("Antwoord"), under=first)
        assert scene.slack.workspace.channels[second.place].find(second.id).thread_ts == first.id  # type: ignore[union-attr]


async def test_a_card_under_one_that_stands_elsewhere_stands_by_itself() -> None:
    async with stage("http") as scene:
        first = await post(scene, scene.channel.id)
        second = await post(scene, scene.anna.id, under=first)
        assert scene.dm.find(second.id).thread_ts is None  # type: ignore[union-attr]


@pytest.mark.parametrize("kind", ["person", "public", "private", "thread"])
async def test_a_message_of_which_the_answer_got_lost_is_found_and_stands_once(kind: str) -> None:
    async with stage("http") as scene:
        secret = scene.slack.channel("coordinatoren", [scene.anna, scene.app], kind="private")
        place = {"person": scene.anna.id, "private": secret.id}.get(kind, scene.channel.id)
        under = await scene.adapter.post(place, card("Vraag"), VOICE, key="other", under=None)
        thread = under if kind == "thread" else None
        find = {"key": "k-1", "since": BEFORE, "under": thread}
        assert await scene.adapter.find(place, **find) is None  # type: ignore[arg-type]
        scene.slack.faults.on_api("drop", "chat.postMessage", after_effect=True)
        with pytest.raises(DeliveryFailed) as caught:
            await post(scene, place, under=thread)
        assert caught.value.unknown
        found = await scene.adapter.find(place, **find)  # type: ignore[arg-type]
        assert found is not None
        await scene.adapter.edit(found, card("Gevonden"), VOICE)
        assert "Gevonden" in [m.rendered() for m in scene.slack.workspace.channels[found.place].visible()]
        assert len(scene.slack.calls_to("chat.postMessage")) == 2


async def test_what_was_sent_before_is_not_found() -> None:
    async with stage("http") as scene:
        await post(scene, scene.anna.id)
        later = datetime.now(UTC) + timedelta(hours=1)
        assert await scene.adapter.find(scene.anna.id, key="k-1", since=later, under=None) is None


async def test_a_message_is_found_among_hundreds() -> None:
    async with stage("http") as scene:
        await post(scene, scene.channel.id)
        for number in range(450):
            await scene.bram.say(str(number), scene.channel)
        assert await scene.adapter.find(scene.channel.id, key="k-1", since=BEFORE, under=None) is not None


async def test_a_contact_follows_its_card_and_a_failing_file_does_not_spoil_the_card() -> None:
    contact = Card(Plain("Bram"), contact=ContactFile("Bram", "038 1", "BEGIN:VCARD\r\nFN:Bram é\r\nEND:VCARD\r\n"))
    async with stage("http") as scene:
        sent = await post(scene, scene.anna.id, contact)
        await scene.slack.settle()
        (file,) = scene.slack.workspace.files.values()
        assert (file.content or b"").decode() == contact.contact.vcard  # type: ignore[union-attr]
        assert [m.thread_ts for m in scene.dm.messages if m.files] == [sent.id]
        scene.slack.faults.on_api("error", "files.completeUploadExternal", error="file_not_found")
        assert (await post(scene, scene.anna.id, contact)).id != sent.id


async def test_a_picture_comes_below_its_card_with_words_for_who_does_not_see_it() -> None:
    picture = Card(Plain("Week 49"), file=File("week-49.png", "image/png", b"\x89PNG", text("form-skip")))
    async with stage("http") as scene:
        sent = await post(scene, scene.channel.id, picture)
        await scene.slack.settle()
        (file,) = scene.slack.workspace.files.values()
        assert (file.name, file.content, file.alt_txt) == ("week-49.png", b"\x89PNG", "Overslaan")
        assert [m.thread_ts for m in scene.channel.messages if m.files] == [sent.id]


# -- what failures mean --------------------------------------------------------------------------------


async def test_too_fast_names_the_pause_and_concerns_this_place() -> None:
    async with stage("http") as scene:
        scene.slack.faults.on_api("ratelimited", "chat.postMessage", retry_after=7)
        failed = await refused(scene)
        assert (failed.retry_after, failed.whole_platform, failed.permanent) == (timedelta(seconds=7), False, False)


@pytest.mark.parametrize(
    ("fault", "unknown"),
    [
        ({"kind": "http", "status": 503}, True),
        ({"kind": "drop"}, True),
        ({"kind": "garbage"}, True),
        ({"kind": "error", "error": "internal_error"}, True),
        ({"kind": "error", "error": "service_unavailable"}, False),
    ],
    ids=str,
)
async def test_what_may_go_better_next_time(fault: dict[str, Any], unknown: bool) -> None:
    async with stage("http") as scene:
        scene.slack.faults.on_api(match="chat.postMessage", **fault)
        failed = await refused(scene)
        assert (failed.permanent, failed.unknown, failed.retry_after) == (False, unknown, None)
        await post(scene, scene.anna.id)


@pytest.mark.parametrize(
    "code", ["channel_not_found", "is_archived", "user_not_found", "not_in_channel", "msg_too_long", "never_heard_of"]
)
async def test_what_will_never_be_taken(code: str) -> None:
    async with stage("http") as scene:
        scene.slack.faults.on_api("error", "chat.postMessage", error=code)
        failed = await refused(scene)
        assert (failed.permanent, failed.reason) == (True, code)


async def test_slack_itself_says_so_for_archives_and_strange_channels() -> None:
    async with stage("http") as scene:
        other = scene.slack.channel("elders", [scene.anna])
        assert (await refused(scene, other.id)).reason == "not_in_channel"
        scene.channel.archived = True
        archived = await refused(scene, scene.channel.id)
        assert (archived.reason, archived.unreachable) == ("is_archived", True)
        assert (await refused(scene, "C0NEVER")).reason == "channel_not_found"


@pytest.mark.parametrize("code", ["invalid_auth", "token_revoked", "account_inactive"])
async def test_a_refused_token_stops_everything_and_gives_nothing_up(code: str) -> None:
    async with stage("http") as scene:
        scene.slack.faults.on_api("error", "chat.postMessage", error=code)
        failed = await refused(scene)
        assert (failed.permanent, failed.whole_platform) == (False, True)
        assert failed.retry_after == timedelta(minutes=1)


async def test_a_message_that_is_gone_cannot_be_edited() -> None:
    async with stage("http") as scene:
        sent = await post(scene, scene.anna.id)
        await scene.adapter.remove(sent)
        with pytest.raises(DeliveryFailed) as caught:
            await scene.adapter.edit(sent, card("x"), VOICE)
        assert (caught.value.permanent, caught.value.reason) == (True, "message_not_found")
        assert not caught.value.unreachable


async def test_nobody_listens_at_the_address_of_slack() -> None:
    async with stage("http") as scene:
        await scene.slack._runner.cleanup()  # type: ignore[union-attr]
        failed = await refused(scene)
        assert (failed.permanent, failed.unknown) == (False, False)


async def test_no_error_holds_what_was_said() -> None:
    async with stage("http") as scene:
        scene.slack.faults.on_api("drop", "chat.postMessage")
        with pytest.raises(DeliveryFailed) as caught:
            await post(scene, scene.anna.id, card("Geheim", "Nog geheimer"))
        assert "geheim" not in repr(caught.value).lower()
        assert caught.value.__cause__ is None


# -- profiles ------------------------------------------------------------------------------------------


async def test_a_profile_tells_the_work_address_and_whether_somebody_is_a_guest() -> None:
    async with stage("http") as scene:
        guest = scene.slack.person("gast", is_restricted=True)
        stranger = scene.slack.person("vreemd")
        stranger.user.team_id = "T0ELSEWHERE"
        assert await scene.adapter.profile(scene.anna.id) == Profile("anna@acme.example", guest=False)
        assert (await scene.adapter.profile(guest.id)).guest  # type: ignore[union-attr]
        assert (await scene.adapter.profile(stranger.id)).guest  # type: ignore[union-attr]
        assert await scene.adapter.profile("U0NOBODY") is None


async def test_a_profile_is_asked_for_once_in_a_while_and_never_raises() -> None:
    async with stage("http") as scene:
        scene.slack.faults.on_api("http", "users.info", status=500)
        assert await scene.adapter.profile(scene.anna.id) is None
        for _ in range(3):
            assert await scene.adapter.profile(scene.anna.id) is not None
        assert len(scene.slack.calls_to("users.info")) == 2
