"""Answers are shown to the person who acted and nobody else, in the way each spot of Slack offers."""

from __future__ import annotations

import pytest
from fakeslack.users import ClientRefused

from bot.chat.card import Card, ContactFile
from bot.chat.effect import Ask, LeavePlace, Reply, ShowHome
from bot.chat.text import Phone, Plain, Quote, text
from bot.chat.update import ButtonPressed, CommandCalled, FormSent, PlaceJoined, TextSaid, Update
from tests.adapters.slack_script import PRESS, VOICE, Intake, Script, both, by_kind, card, stage

SEND = VOICE.say(text("form-send"))
OPEN = VOICE.say(text("slack-open"))
WITH_BUTTON = Card(Plain("Vraag"), (Plain("Tekst"),), buttons=(PRESS,))
GOOD = {"area": "huur", "story": "Mag dat?"}


# -- commands ----------------------------------------------------------------------------------------


@both
async def test_a_command_is_answered_to_its_caller_only(way: str) -> None:
    async with stage(way, by_kind(CommandCalled=(Reply(card("Klaar", "Verstuurd")), Reply(card("En dit"))))) as scene:
        outcome = await scene.anna.slash("/consult", "huur", channel=scene.channel)
        assert outcome.ok
        assert scene.reads(scene.channel) == ["Klaar\nVerstuurd\nEn dit"]
        assert scene.reads(scene.channel, scene.bram) == []


@both
async def test_a_command_opens_a_form_with_what_was_typed(way: str) -> None:
    ask = Ask(Intake, "12", {"area": "asiel", "story": "Mag dat?", "scopes": ("b",)})
    async with stage(way, by_kind(CommandCalled=(ask,))) as scene:
        await scene.anna.slash("/consult", "asiel", channel=scene.channel)
        await scene.anna.wait_modal()
        await scene.anna.submit()
        sent = scene.only(FormSent)
        assert (sent.form, sent.arg, sent.answers) == ("intake", "12", dict(ask.answers))
        assert (sent.origin.place, sent.origin.private) == (scene.channel.id, False)
        assert scene.anna.modal is None


@both
async def test_a_form_that_slack_no_longer_opens_waits_behind_a_button(way: str) -> None:
    async with stage(way, by_kind(CommandCalled=(Ask(Intake, "7", {"story": "geheim"}),))) as scene:
        scene.slack.faults.on_api("error", "views.open", error="expired_trigger_id")
        await scene.anna.slash("/consult", channel=scene.channel)
        message = await scene.anna.wait_message(scene.channel, VOICE.say(text("slack-try-again")))
        assert message.ephemeral_to == scene.anna.id
        await scene.anna.click(message, text=OPEN)
        view = await scene.anna.wait_modal()
        assert "geheim" not in str(view.body)
        await scene.anna.submit(GOOD)
        assert scene.only(FormSent).arg == "7"
        await scene.slack.settle()
        assert scene.reads(scene.channel) == []


async def test_a_form_that_waited_too_long_says_so() -> None:
    async with stage("http", by_kind(TextSaid=(Reply(card("x")),))) as scene:
        stale = Card(Plain("Oud"), buttons=(PRESS.__class__("slack-open", "weg", text("slack-open")),))
        await scene.adapter.post(scene.anna.id, stale, VOICE, key="k", under=None)
        await scene.anna.click(scene.said(scene.dm)[0], text=OPEN)
        await scene.anna.wait_message(scene.dm, VOICE.say(text("slack-form-gone")))
        assert scene.script.tried == []


# -- forms -------------------------------------------------------------------------------------------


@both
async def test_an_answer_that_is_wrong_stands_at_its_question(way: str) -> None:
    wrong = {"story": text("form-too-long", most=10)}

    def answer(update: Update) -> tuple[Ask | Reply, ...]:
        if isinstance(update, FormSent) and update.answers["story"] == "goed":
            return (Reply(card("Dank")),)
        return (Ask(Intake, "", {}, wrong if isinstance(update, FormSent) else {}),)

    async with stage(way, Script(answer)) as scene:
        await scene.anna.slash("/consult", channel=scene.channel)
        await scene.anna.wait_modal()
        outcome = await scene.anna.submit({"area": "huur", "story": "veel te lang"})
        assert list((outcome.errors or {}).values()) == [VOICE.say(wrong["story"])]
        again = await scene.anna.submit()
        assert list((again.errors or {}).values()) == [VOICE.say(wrong["story"])], "the same answers, the same errors"
        await scene.anna.submit({"story": "goed"})
        assert scene.anna.modal is not None
        assert "Dank" in scene.anna.modal.rendered()


@both
async def test_a_form_is_followed_by_a_card_whose_buttons_work_in_the_window(way: str) -> None:
    script = by_kind(
        CommandCalled=(Ask(Intake),),
        FormSent=(Reply(WITH_BUTTON),),
        ButtonPressed=(Reply(card("HUU-0412"), instead=True),),
    )
    async with stage(way, script) as scene:
        await scene.anna.slash("/consult", channel=scene.channel)
        await scene.anna.wait_modal()
        await scene.anna.submit(GOOD)
        window = scene.anna.modal
        assert window is not None
        await scene.anna.click(window, text=SEND)
        await scene.slack.settle()
        assert scene.anna.modal is window
        assert window.rendered() == "HUU-0412"
        assert scene.only(ButtonPressed).origin.place == scene.channel.id
        await scene.anna.close_modal()


async def test_a_sentence_lies_over_the_window_and_a_form_takes_its_place() -> None:
    answers = iter([(Reply(card("Dit kan niet")),), (Ask(Intake, "", {"story": "van de bot"}),)])
    script = Script(
        lambda update: (
            next(answers)
            if isinstance(update, ButtonPressed)
            else (Reply(WITH_BUTTON),)
            if isinstance(update, FormSent)
            else (Ask(Intake),)
        )
    )
    async with stage("http", script) as scene:
        await scene.anna.slash("/consult", channel=scene.channel)
        await scene.anna.wait_modal()
        await scene.anna.submit(GOOD)
        window = scene.anna.modal
        assert window is not None
        await scene.anna.click(window, text=SEND)
        await scene.slack.settle()
        assert scene.anna.modal is not window
        assert "Dit kan niet" in scene.anna.modal.rendered()
        await scene.anna.close_modal()
        assert scene.anna.modal is window
        await scene.anna.click(window, text=SEND)
        await scene.slack.settle()
        await scene.anna.submit({"area": "huur"})
        assert scene.script.committed[-1].answers["story"] == "van de bot"  # type: ignore[union-attr]


async def test_a_form_after_a_form_shows_its_own_answers() -> None:
    asks = iter([(Ask(Intake, "1"),), (Ask(Intake, "2", {"story": "[cliënt] vraagt"}),), ()])
    async with stage("http", Script(lambda update: next(asks))) as scene:
        await scene.anna.slash("/consult", channel=scene.channel)
        await scene.anna.wait_modal()
        await scene.anna.submit(GOOD)
        await scene.anna.submit({"area": "asiel"})
        last = scene.script.committed[-1]
        assert isinstance(last, FormSent)
        assert (last.arg, last.answers["story"]) == ("2", "[cliënt] vraagt")


async def test_a_window_that_was_closed_meanwhile_is_answered_in_private() -> None:
    script = by_kind(
        CommandCalled=(Ask(Intake),), FormSent=(Reply(WITH_BUTTON),), ButtonPressed=(Reply(card("Na"), instead=True),)
    )
    async with stage("http", script) as scene:
        await scene.anna.slash("/consult", channel=scene.channel)
        await scene.anna.wait_modal()
        await scene.anna.submit(GOOD)
        scene.slack.faults.on_api("error", "views.update", error="not_found")
        await scene.anna.click(scene.anna.modal, text=SEND)  # type: ignore[arg-type]
        await scene.anna.wait_message(scene.dm, "Na")


# -- buttons on messages -----------------------------------------------------------------------------


@both
async def test_a_card_of_ones_own_is_replaced(way: str) -> None:
    script = by_kind(CommandCalled=(Reply(WITH_BUTTON),), ButtonPressed=(Reply(card("Gedaan"), instead=True),))
    async with stage(way, script) as scene:
        await scene.anna.slash("/consult", channel=scene.channel)
        await scene.anna.click(scene.said(scene.channel)[0], text=SEND)
        await scene.slack.settle()
        assert scene.reads(scene.channel) == ["Gedaan"]
        pressed = scene.only(ButtonPressed)
        assert (pressed.action, pressed.arg) == ("claim", "12")


async def test_a_card_in_the_private_conversation_is_replaced_for_good() -> None:
    async with stage("http", by_kind(ButtonPressed=(Reply(card("Opgepakt"), instead=True),))) as scene:
        await scene.adapter.post(scene.anna.id, WITH_BUTTON, VOICE, key="k", under=None)
        await scene.anna.click(scene.said(scene.dm)[0], text=SEND)
        await scene.slack.settle()
        (message,) = scene.said(scene.dm)
        assert (message.rendered(), message.buttons(), message.ephemeral_to) == ("Opgepakt", [], None)


async def test_a_card_that_others_see_stays_and_the_answer_is_private() -> None:
    async with stage("http", by_kind(ButtonPressed=(Reply(card("Voor jou"), instead=True),))) as scene:
        await scene.adapter.post(scene.channel.id, WITH_BUTTON, VOICE, key="k", under=None)
        await scene.anna.click(scene.said(scene.channel)[0], text=SEND)
        await scene.slack.settle()
        assert len(scene.reads(scene.channel)) == 2
        (left,) = scene.said(scene.channel, scene.bram)
        assert left.buttons() == [SEND]


async def test_a_button_opens_a_form() -> None:
    async with stage("http", by_kind(ButtonPressed=(Ask(Intake, "12"),))) as scene:
        await scene.adapter.post(scene.anna.id, WITH_BUTTON, VOICE, key="k", under=None)
        await scene.anna.click(scene.said(scene.dm)[0], text=SEND)
        await scene.anna.wait_modal()
        await scene.anna.submit(GOOD)
        assert scene.only(FormSent).origin.private


async def test_a_response_url_that_does_not_answer_leads_to_the_private_conversation() -> None:
    async with stage("http", by_kind(ButtonPressed=(Reply(card("Toch")),))) as scene:
        await scene.adapter.post(scene.channel.id, WITH_BUTTON, VOICE, key="k", under=None)
        scene.slack.faults.on_api("http", "response_url", status=500)
        await scene.anna.click(scene.said(scene.channel)[0], text=SEND)
        await scene.anna.wait_message(scene.dm, "Toch")


# -- conversation, start page, channels, shortcuts -------------------------------------------------


@both
async def test_a_reply_is_answered_in_its_thread(way: str) -> None:
    async with stage(way, by_kind(TextSaid=(Reply(card("Dank je")),))) as scene:
        sent = await scene.adapter.post(scene.anna.id, card("Vraag"), VOICE, key="k", under=None)
        await scene.anna.dm("mijn antwoord", thread=sent.id)
        message = await scene.anna.wait_message(scene.dm, "Dank je", thread=sent.id)
        assert message.thread_ts == sent.id
        assert scene.only(TextSaid).about == sent


@both
async def test_an_answer_that_stood_before_a_crash_stands_once(way: str) -> None:
    script = by_kind(TextSaid=(Reply(card("Dank je")),))
    script.forgets = True
    async with stage(way, script) as scene:
        sent = await scene.adapter.post(scene.anna.id, card("Vraag"), VOICE, key="k", under=None)
        for thread in (None, sent.id):
            scene.slack.faults.on_delivery("lost_ack", "message.im")
            await scene.anna.dm("mijn antwoord", thread=thread)
            await scene.slack.settle(idle=0.3)
        said = [message.rendered() for message in scene.dm.messages if message.bot_id]
        assert said == ["Vraag", "Dank je", "Dank je"]
        assert len(script.committed) == 4


async def test_a_text_that_needs_a_form_gets_a_button_for_it() -> None:
    async with stage("http", by_kind(TextSaid=(Ask(Intake, "3"),))) as scene:
        await scene.anna.dm("huur")
        message = await scene.anna.wait_message(scene.dm, VOICE.say(text("slack-open-form")))
        await scene.anna.click(message, text=OPEN)
        await scene.anna.wait_modal()
        with pytest.raises(ClientRefused):
            await scene.bram.click(message, text=OPEN)


@both
async def test_the_start_page_is_published_and_its_buttons_answer_in_a_window(way: str) -> None:
    script = by_kind(HomeOpened=(ShowHome(WITH_BUTTON),), ButtonPressed=(Reply(card("Van start")),))
    async with stage(way, script) as scene:
        await scene.anna.open_home()
        await scene.slack.settle()
        home = scene.anna.home()
        assert home is not None
        await scene.anna.click(home, text=SEND)
        window = await scene.anna.wait_modal()
        assert "Van start" in window.rendered()


async def test_the_bot_leaves_a_channel_that_nobody_registered() -> None:
    async with stage("http", by_kind(PlaceJoined=(LeavePlace(card("Ik hoor hier niet")),))) as scene:
        other = scene.slack.channel("borrel", [scene.anna])
        await scene.anna.invite(scene.app, other)
        await scene.slack.wait_for(lambda: scene.app.bot_user not in other.members)
        assert scene.reads(other) == ["Ik hoor hier niet"]
        joined = scene.only(PlaceJoined).origin
        assert (joined.account, joined.place, joined.private) == (scene.anna.id, other.id, False)


async def test_a_message_shortcut_is_answered_to_its_user_only() -> None:
    async with stage("http", by_kind(ShortcutUsed=(Reply(card("Als signaal")),))) as scene:
        message = await scene.bram.say("a & b", scene.channel, typed=True)
        await scene.anna.message_shortcut("signal", message)
        await scene.anna.wait_message(scene.channel, "Als signaal")
        assert scene.reads(scene.channel, scene.bram) == []


async def test_a_contact_comes_as_a_file_in_the_private_conversation() -> None:
    found = Card(Plain("Bram de Wit"), contact=ContactFile("Bram de Wit", "038 123 45 67", "BEGIN:VCARD\r\nEND:VCARD"))
    async with stage("http", by_kind(CommandCalled=(Reply(found),))) as scene:
        await scene.anna.slash("/consult", "bram", channel=scene.channel)
        await scene.slack.settle()
        (shared,) = [message for message in scene.dm.messages if message.files]
        assert shared.files[0]["name"] == "Bram-de-Wit.vcf"
        assert not any(message.files for message in scene.channel.messages)


async def test_no_word_of_a_case_stands_in_a_notification() -> None:
    quoted = Card(body=(Quote(4),), facts=())
    titled = Card(Plain("HUU-0412"), (Quote(4), Phone("038 1")))
    voice = VOICE.__class__("nl", VOICE.now, {Quote(4): "De huurder slaapt slecht"})
    async with stage("http") as scene:
        for shown in (quoted, titled):
            await scene.adapter.post(scene.anna.id, shown, voice, key="k", under=None)
        assert [message.text for message in scene.said(scene.dm)] == [VOICE.say(text("slack-notice")), "HUU-0412"]
        assert all("De huurder slaapt slecht" in words for words in scene.reads(scene.dm))


async def test_a_short_pause_that_slack_asks_for_is_waited_out() -> None:
    async with stage("http", by_kind(TextSaid=(Reply(card("Even later")),))) as scene:
        scene.slack.faults.on_api("ratelimited", "chat.postMessage", retry_after=1)
        await scene.anna.dm("hallo")
        await scene.anna.wait_message(scene.dm, "Even later", timeout=4)


async def test_commands_carry_what_was_typed() -> None:
    async with stage("http") as scene:
        await scene.anna.slash("/consult", "huur *x* <!channel> 👩‍⚖️ שלום a &amp; b", channel=scene.dm)
        called = scene.only(CommandCalled)
        assert called.text.typed == "huur *x* <!channel> 👩‍⚖️ שלום a & b"
        assert (called.origin.place, called.origin.private) == (scene.anna.id, True)
