"""Answers are shown to the person who acted and nobody else; a group sees one short sentence."""

from __future__ import annotations

import asyncio

import pytest
from faketelegram import Chat

from bot.chat.card import Action, Card, ContactFile
from bot.chat.effect import LeavePlace, NextQuestion, Reply, Shown
from bot.chat.form import Form, Option, Question
from bot.chat.text import Plain, text
from bot.chat.update import ButtonPressed, CommandCalled, PlaceMoved, TextSaid, Update
from tests.adapters.telegram_script import VOICE, Scene, Script, card, stage

both = pytest.mark.parametrize("way", ["polling", "webhook"])
PRESS = Action("claim", (int,)).button(text("form-send"), 12)
LOOK = VOICE.say(text("telegram-look-in-private"))
STAYS = VOICE.say(text("telegram-take-it-away"))
START = VOICE.say(text("telegram-press-start"))


class Intake(Form):
    name, title, submit = "intake", text("form-send"), text("form-send")


AREA = Question(text("form-send"), "choice", (Option("huur", Plain("Huur")), Option("asiel", Plain("Asiel"))))
STORY = Question(text("form-reply-below"))


def ask(question: Question, number: int) -> NextQuestion:
    return NextQuestion(Intake, question, number, 2)


def pressed(scene: Scene) -> list[tuple[str, str]]:
    return [(one.action, one.arg) for one in scene.script.committed if isinstance(one, ButtonPressed)]


def group(scene: Scene, **rights: bool) -> Chat:
    chat = scene.tg.group("Zwolle", scene.anna, [scene.bram, scene.account])
    if rights:
        scene.tg.make_admin(chat, scene.account, **rights)
    return chat


def in_group(chat: Chat) -> list[str]:
    return [message.text for message in chat.shown() if message.from_bot]


def by_kind(**answers: tuple[Shown, ...]) -> Script:
    return Script(answer=lambda update: answers.get(type(update).__name__, ()))


# -- in private ------------------------------------------------------------------------------------


@both
async def test_a_card_takes_the_place_of_the_one_whose_button_was_pressed(way: str) -> None:
    script = by_kind(
        CommandCalled=(Reply(Card(Plain("Vraag"), buttons=(PRESS,))),),
        ButtonPressed=(Reply(card("Opgepakt"), instead=True), Reply(card("Daaronder"), instead=True)),
    )
    async with stage(way, script) as scene:
        await scene.anna.send("/consult")
        press = await scene.anna.press(await scene.anna.wait_message("Vraag"), "Verstuur", wait=3)
        await scene.tg.settle()
        assert press.toast == ""
        assert pressed(scene) == [("claim", "12")]
        assert scene.read(scene.anna) == ["Opgepakt", "Daaronder"]
        assert len(scene.tg.calls_to("answerCallbackQuery")) == 1


async def test_what_cannot_be_changed_is_answered_below() -> None:
    script = by_kind(ButtonPressed=(Reply(card("Opgepakt"), instead=True),))
    script.answer = lambda update: (
        (Reply(card("Opgepakt"), instead=True),)
        if isinstance(update, ButtonPressed)
        else (Reply(Card(Plain("Vraag"), buttons=(PRESS,))),)
    )
    async with stage("polling", script) as scene:
        await scene.anna.send("/consult")
        old = await scene.anna.wait_message("Vraag")
        await scene.anna.delete(old)
        press = await scene.anna.press_stale(old, "claim:12")
        await scene.tg.settle()
        assert press.answered
        assert scene.read(scene.anna) == ["Opgepakt"]


async def test_every_press_is_answered_once_also_when_nothing_can_be_done_with_it() -> None:
    def stumble(update: Update) -> None:
        if isinstance(update, ButtonPressed) and update.arg == "13":
            raise RuntimeError

    script = Script(before=stumble, answer=lambda update: (Reply(Card(Plain("Vraag"), buttons=(PRESS,))),))
    async with stage("polling", script) as scene:
        await scene.anna.send("/consult")
        message = await scene.anna.wait_message("Vraag")
        scene.tg.faults.on("error", "sendMessage", code=400, description="Bad Request: no")
        for data in ("claim:12", "claim:13", "onzin"):
            press = await scene.anna.press_stale(message, data)
            await press.wait()
        script.outage = 3
        await (await scene.anna.press_stale(message, "claim:14")).wait()
        await scene.tg.settle()
        assert [call.ok for call in scene.tg.calls_to("answerCallbackQuery")] == [True] * 4


async def test_a_contact_follows_its_card() -> None:
    shown = Card(Plain("Bram"), contact=ContactFile("Bram de Boer", "+31381234567", "BEGIN:VCARD\nEND:VCARD"))
    async with stage("polling", by_kind(CommandCalled=(Reply(shown),))) as scene:
        await scene.anna.send("/wie bram")
        contact = await scene.anna.wait_message(kind="contact")
        assert contact.body["contact"]["first_name"] == "Bram de Boer"


async def test_a_short_pause_that_telegram_asks_for_loses_no_answer() -> None:
    async with stage("polling", by_kind(CommandCalled=(Reply(card("Antwoord")),))) as scene:
        scene.tg.faults.on("flood", "sendMessage", retry_after=1)
        await scene.anna.send("/wie")
        await scene.anna.wait_message("Antwoord")
        assert scene.read(scene.anna) == ["Antwoord"]


# -- question by question --------------------------------------------------------------------------


def two_questions(update: Update) -> tuple[Shown, ...]:
    match update:
        case CommandCalled():
            return (ask(AREA, 1),)
        case ButtonPressed(action="answer"):
            return (ask(STORY, 2),)
    return (Reply(card("Klaar")),)


@both
async def test_an_answered_question_loses_its_buttons(way: str) -> None:
    async with stage(way, Script(answer=two_questions)) as scene:
        await scene.anna.send("/consult")
        first = await scene.anna.wait_message("Vraag 1 van 2")
        await scene.anna.press(first, "Asiel", wait=3)
        second = await scene.anna.wait_message("Vraag 2 van 2")
        await scene.tg.settle()
        assert first.labels() == []
        assert second.labels() == ["Stoppen"]
        await scene.anna.send("Mijn vraag")
        await scene.anna.wait_message("Klaar")
        assert pressed(scene) == [("answer", "1")]
        assert [type(update) for update in scene.script.committed][-1] is TextSaid


async def test_a_double_tap_answers_one_question_only() -> None:
    async with stage("polling", Script(answer=two_questions)) as scene:
        await scene.anna.send("/consult")
        first = await scene.anna.wait_message("Vraag 1 van 2")
        taps = [await scene.anna.press(first, "Huur") for _ in range(3)]
        await scene.tg.settle()
        assert all(tap.answered for tap in taps)
        assert pressed(scene) == [("answer", "0")]
        await scene.anna.wait_message("Vraag 2 van 2")


async def test_a_question_answered_by_typing_loses_its_buttons_too() -> None:
    script = Script(answer=lambda update: (ask(STORY, len(script.committed)),))
    async with stage("polling", script) as scene:
        await scene.anna.send("/consult")
        first = await scene.anna.wait_message("Vraag 1 van 2")
        await scene.anna.send("typen")
        await scene.anna.wait_message("Vraag 2 van 2")
        await scene.tg.settle()
        assert first.labels() == []


# -- in a group ------------------------------------------------------------------------------------


@both
async def test_a_command_in_a_group_is_answered_in_private_and_its_text_taken_away(way: str) -> None:
    script = by_kind(CommandCalled=(Reply(card("Controleer je vraag")), ask(AREA, 1)))
    async with stage(way, script) as scene:
        await scene.bram.start()
        await scene.tg.settle()
        chat = group(scene, can_delete_messages=True)
        typed = await scene.bram.send("/consult@kortelijn_bot huur mag dit?", chat)
        await scene.bram.wait_message("Vraag 1 van 2")
        await scene.tg.settle()
        assert typed.deleted
        assert in_group(chat) == [LOOK]
        assert STAYS not in scene.read(scene.bram)
        assert scene.read(scene.bram)[-2:] == ["Controleer je vraag", "Verstuur\n\nVraag 1 van 2"]


async def test_a_command_without_text_stays_and_gets_a_reply() -> None:
    async with stage("polling", by_kind(CommandCalled=(Reply(card("Antwoord")),))) as scene:
        await scene.bram.start()
        chat = group(scene, can_delete_messages=True)
        typed = await scene.bram.send("/piket@kortelijn_bot", chat)
        pointer = await scene.bram.wait_message(LOOK, chat)
        assert pointer.reply_to is typed
        assert not typed.deleted


async def test_where_the_bot_may_not_delete_the_answer_comes_all_the_same() -> None:
    async with stage("polling", by_kind(CommandCalled=(Reply(card("Antwoord")),))) as scene:
        await scene.bram.start()
        chat = group(scene)
        typed = await scene.bram.send("/consult@kortelijn_bot huur", chat)
        pointer = await scene.bram.wait_message(LOOK, chat)
        assert pointer.reply_to is typed
        assert scene.read(scene.bram)[-2:] == [STAYS, "Antwoord"]


async def test_somebody_who_never_pressed_start_is_shown_the_way() -> None:
    async with stage("polling", by_kind(CommandCalled=(Reply(card("Geheim antwoord")),))) as scene:
        chat = group(scene)
        await scene.bram.send("/wie@kortelijn_bot", chat)
        pointer = await scene.bram.wait_message(START, chat)
        assert pointer.buttons() == [[{"text": "Open de privéchat", "url": "https://t.me/kortelijn_bot?start=hallo"}]]
        assert in_group(chat) == [START]


async def test_a_button_in_a_group_is_answered_in_private_and_changes_nothing_there() -> None:
    script = by_kind(ButtonPressed=(Reply(card("Alleen voor jou"), instead=True),))
    async with stage("polling", script) as scene:
        await scene.bram.start()
        chat = group(scene)
        sent = await scene.adapter.post(
            str(chat.id), Card(Plain("Overleg"), buttons=(PRESS,)), VOICE, key="k", under=None
        )
        message = chat.messages[int(sent.id)]
        press = await scene.bram.press(message, "Verstuur", wait=3)
        assert press.toast == LOOK
        assert (message.text, in_group(chat)) == ("Overleg", ["Overleg"])
        assert scene.read(scene.bram)[-1] == "Alleen voor jou"
        stranger = await scene.anna.press(message, "Verstuur", wait=3)
        assert stranger.callback.answer == {"url": "https://t.me/kortelijn_bot?start=hallo"}
        assert len(scene.tg.calls_to("answerCallbackQuery")) == 2


async def test_a_group_where_the_bot_has_no_business_is_left() -> None:
    async with stage("polling", by_kind(PlaceJoined=(LeavePlace(card("Hier hoor ik niet")),))) as scene:
        chat = scene.tg.group("Vreemd", scene.anna)
        await scene.anna.add(scene.account, chat)
        await scene.anna.wait_message("Hier hoor ik niet", chat)
        await scene.tg.settle()
        assert not chat.member(scene.account.id).present


async def test_a_group_that_becomes_a_supergroup_is_told_to_the_bot() -> None:
    async with stage("polling") as scene:
        chat = scene.tg.group("Zwolle", scene.anna, [scene.account], type_="group")
        moved = scene.tg.upgrade(chat)
        await scene.tg.settle()
        places = [one for one in scene.script.committed if isinstance(one, PlaceMoved)]
        assert [(one.origin.place, one.new_place) for one in places] == [(str(chat.id), str(moved.id))]


async def test_the_next_update_of_a_chat_waits_until_the_answer_to_the_last_is_shown() -> None:
    script = Script(answer=lambda update: (Reply(card(f"Antwoord {len(script.committed)}")),))
    async with stage("polling", script) as scene:
        scene.tg.faults.on("slow", "sendMessage", seconds=0.3)
        for _ in range(3):
            await scene.anna.send("/wie")
        await scene.tg.settle(idle=0.4)
        await asyncio.sleep(0)
        assert scene.read(scene.anna) == ["Antwoord 1", "Antwoord 2", "Antwoord 3"]
