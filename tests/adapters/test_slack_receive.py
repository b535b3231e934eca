"""Slack's payloads become updates that hold what people typed, and repeats carry the same number."""

from __future__ import annotations

from typing import Any

import pytest

from adapters.slack import receive
from adapters.slack.receive import Ours
from adapters.slack.typed import as_typed
from bot.chat.update import (
    ButtonPressed,
    CommandCalled,
    FileSent,
    FormSent,
    HomeOpened,
    Message,
    ShortcutUsed,
    TextEdited,
    TextSaid,
)
from tests.adapters.slack_script import PRESS, VOICE, both, by_kind, card, stage

OURS = Ours("T0HOME", "U0BOT", "B0BOT", lambda words: str(len(words)))
ODD = "<!channel> &lt;b&gt; &amp;amp; *vet* _schuin_ `code` :smile: 👩‍⚖️ מה שלומך \u200bnul @anna #zwolle"


@pytest.mark.parametrize(
    ("slack", "typed"),
    [
        ("a &amp; b &lt;c&gt;", "a & b <c>"),
        ("&amp;lt;", "&lt;"),
        ("bel <tel:+31612345678|06 12345678>", "bel 06 12345678"),
        ("<mailto:jan@voorbeeld.nl|jan@voorbeeld.nl>", "jan@voorbeeld.nl"),
        ("<mailto:jan@voorbeeld.nl|Jan>", "Jan (jan@voorbeeld.nl)"),
        ("<http://voorbeeld.nl|voorbeeld.nl>", "voorbeeld.nl"),
        ("<https://voorbeeld.nl/a?b=1&amp;c=2>", "https://voorbeeld.nl/a?b=1&c=2"),
        ("<https://voorbeeld.nl|de brief>", "de brief (https://voorbeeld.nl)"),
        ("<@U012AB|jan> en <@U012AB> in <#C01|huur>", "@jan en @U012AB in #huur"),
        ("<!here> <!subteam^S1|@groep>", "@here @groep"),
        ("huur <500 en >300", "huur <500 en >300"),
        ("<b>vet</b>", "<b>vet</b>"),
    ],
)
def test_text_is_read_as_it_was_typed(slack: str, typed: str) -> None:
    assert as_typed(slack) == typed


def test_a_command_that_came_escaped_and_one_that_did_not_read_the_same() -> None:
    for sent in ("mail jan@voorbeeld.nl & bel", "mail <mailto:jan@voorbeeld.nl|jan@voorbeeld.nl> &amp; bel"):
        payload = {"command": "/consult", "text": sent, "trigger_id": "1", "user_id": "U1", "channel_id": "D1"}
        called = receive.read(payload, OURS)
        assert isinstance(called, CommandCalled)
        assert (called.name, called.text.typed) == ("consult", "mail jan@voorbeeld.nl & bel")


def event(**fields: Any) -> dict[str, Any]:
    base = {"type": "message", "channel_type": "im", "channel": "D1", "user": "U1", "ts": "2.0", "text": "hallo"}
    return {"type": "event_callback", "event_id": "Ev1", "event": {**base, **fields}}


@pytest.mark.parametrize(
    "fields",
    [
        {"channel_type": "channel", "channel": "C1"},
        {"bot_id": "B0BOT", "user": "U0BOT"},
        {"bot_id": "B0OTHER"},
        {"subtype": "channel_join"},
        {"subtype": "message_deleted", "user": None},
        {"subtype": "message_changed", "message": {"user": "U1", "ts": "1.0", "text": "zelfde"},
         "previous_message": {"text": "zelfde"}},
        {"subtype": "message_changed", "message": {"user": "U0BOT", "bot_id": "B0BOT", "ts": "1.0", "text": "nieuw"}},
        {"subtype": "message_changed", "message": {"user": "USLACKBOT", "subtype": "tombstone", "text": "x"}},
        {"type": "app_home_opened", "tab": "messages"},
        {"type": "member_joined_channel", "user": "U1", "channel": "C1"},
        {"type": "reaction_added"},
    ],
    ids=str,
)  # fmt: skip
def test_what_the_bot_has_no_interest_in_is_nothing(fields: dict[str, Any]) -> None:
    assert receive.read(event(**fields), OURS) is None


def test_an_edit_names_the_message_that_was_changed() -> None:
    changed = {"user": "U1", "ts": "1.0", "text": "beter &amp; korter"}
    update = receive.read(event(subtype="message_changed", message=changed, previous_message={"text": "oud"}), OURS)
    assert isinstance(update, TextEdited)
    assert (update.message, update.text.typed, update.origin.account) == (Message("D1", "1.0"), "beter & korter", "U1")


def test_people_of_another_organisation_are_foreign() -> None:
    assert receive.is_foreign(event(team="T0ELSE"), OURS)
    assert not receive.is_foreign(event(team="T0HOME"), OURS)
    assert receive.is_foreign({"user": {"id": "U1", "team_id": "T0ELSE"}, "team": {"id": "T0HOME"}}, OURS)
    assert not receive.is_foreign({"user": {"id": "U1", "team_id": "T0ELSE"}, "team": None}, OURS)


def view(answer: str, **fields: Any) -> dict[str, Any]:
    values = {"story~": {"story": {"type": "plain_text_input", "value": answer}}}
    return {"id": "V1", "hash": "1.a", "state": {"values": values}, **fields}


def test_a_corrected_form_is_another_update_and_the_same_one_is_a_repeat() -> None:
    first, again, other = (receive.submission(view(answer), OURS) for answer in ("een", "een", "twee woorden"))
    assert first == again
    assert first != other
    assert "een" not in first


# -- from a person's hands -----------------------------------------------------------------------------


@both
async def test_odd_texts_arrive_as_typed_and_go_back_as_typed(way: str) -> None:
    async with stage(way) as scene:
        message = await scene.anna.dm(ODD, typed=True)
        await scene.slack.settle()
        said = scene.only(TextSaid)
        assert said.text.typed.startswith("<!channel> &lt;b&gt; &amp;amp; *vet* _schuin_ `code` :smile: 👩‍⚖️ מה שלומך")
        assert said.message == Message(scene.dm.id, message.ts)
        assert said.about is None
        assert (said.origin.place, said.origin.private, said.origin.guest) == (scene.anna.id, True, False)
        await scene.adapter.post(scene.anna.id, card("Vraag", ODD), VOICE, key="k", under=None)
        (back,) = scene.said(scene.dm)
        assert ODD in back.rendered()
        assert all(leaf["type"] == "text" for block in back.blocks[1:] for leaf in block["elements"][0]["elements"])


@both
async def test_a_repeated_event_carries_the_same_number(way: str) -> None:
    async with stage(way) as scene:
        scene.slack.faults.on_delivery("duplicate", "message.im")
        scene.slack.faults.on_delivery("lost_ack", "app_home_opened")
        await scene.anna.dm("hallo")
        await scene.anna.open_home()
        await scene.slack.settle(idle=0.5)
        for kind in (TextSaid, HomeOpened):
            numbers = [one.origin.update for one in scene.script.committed if isinstance(one, kind)]
            assert len(numbers) == 2
            assert len(set(numbers)) == 1


async def test_a_repeated_command_and_button_carry_the_same_number() -> None:
    async with stage("http") as scene:
        await scene.adapter.post(scene.anna.id, card("x").__class__(buttons=(PRESS,)), VOICE, key="k", under=None)
        await scene.anna.slash("/consult", channel=scene.channel)
        await scene.anna.click(scene.said(scene.dm)[0])
        for delivery in list(scene.slack.courier.log):
            if delivery.kind != "events_api":
                await scene.slack.courier.redeliver(delivery)
        for kind in (CommandCalled, ButtonPressed):
            numbers = [one.origin.update for one in scene.script.committed if isinstance(one, kind)]
            assert len(numbers) == 2
            assert len(set(numbers)) == 1


async def test_replies_edits_files_and_shortcuts() -> None:
    async with stage("http") as scene:
        sent = await scene.adapter.post(scene.anna.id, card("Vraag"), VOICE, key="k", under=None)
        reply = await scene.anna.dm("eerst", thread=sent.id)
        await scene.anna.edit(reply, "later &amp; beter")
        await scene.anna.upload(scene.dm, "brief.pdf", b"x", text="zie bijlage")
        other = await scene.bram.say("zie <mailto:a@b.nl|a@b.nl>", scene.channel)
        await scene.anna.message_shortcut("signal", other)
        await scene.slack.settle()
        assert scene.only(TextSaid).about == sent
        edited = scene.only(TextEdited)
        assert (edited.message, edited.text.typed) == (Message(scene.dm.id, reply.ts), "later & beter")
        assert scene.only(FileSent).origin.account == scene.anna.id
        used = scene.only(ShortcutUsed)
        assert (used.name, used.text.typed, used.origin.place) == ("signal", "zie a@b.nl", scene.channel.id)
        assert len(scene.script.committed) == 4


async def test_the_bot_does_not_hear_itself() -> None:
    async with stage("http") as scene:
        sent = await scene.adapter.post(scene.anna.id, card("x"), VOICE, key="k", under=None)
        await scene.adapter.edit(sent, card("y"), VOICE)
        await scene.adapter.remove(sent)
        await scene.slack.settle()
        assert scene.script.tried == []
        assert all(delivery.acked for delivery in scene.slack.courier.log)


async def test_a_guest_is_known_as_one() -> None:
    async with stage("http", by_kind()) as scene:
        guest = scene.slack.person("gast", is_restricted=True)
        scene.channel.members.append(guest.id)
        await guest.slash("/consult", channel=scene.channel)
        await guest.slash("/consult", channel=scene.channel)
        assert all(one.origin.guest for one in scene.script.committed)
        assert len(scene.slack.calls_to("users.info")) == 1


async def test_who_cannot_be_looked_up_in_time_is_no_guest() -> None:
    async with stage("http") as scene:
        scene.slack.faults.on_api("slow", "users.info", seconds=2)
        outcome = await scene.anna.slash("/consult", channel=scene.channel)
        assert outcome.ok
        assert outcome.delivery.attempts[0].seconds < 1.5
        assert not scene.only(CommandCalled).origin.guest


def test_a_form_gives_its_answers_by_question() -> None:
    values = {
        "area~1": {"area": {"type": "static_select", "selected_option": {"value": "huur"}}},
        "open~1": {"open": {"type": "radio_buttons", "selected_option": None}},
        "more~1": {"more": {"type": "checkboxes", "selected_options": [{"value": "a"}, {"value": "b"}]}},
        "story~1": {"story": {"type": "plain_text_input", "value": None}},
    }
    kept = '{"arg": "12", "place": "C1"}'
    sent = receive.read(
        {"type": "view_submission", "user": {"id": "U1"}, "view": view("", callback_id="intake", private_metadata=kept)
         | {"state": {"values": values}}},
        OURS,
    )  # fmt: skip
    assert isinstance(sent, FormSent)
    assert (sent.form, sent.arg, sent.answers) == ("intake", "12", {"area": "huur", "more": ("a", "b")})
    assert (sent.origin.place, sent.origin.private) == ("C1", False)
