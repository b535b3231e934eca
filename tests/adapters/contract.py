"""What every platform must do, told once. A platform's test gives a `Driver` and inherits these tests."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Protocol, TypeVar

import pytest

from bot.chat.card import Action, Card, Fact, say
from bot.chat.effect import Ask, NextQuestion, Reply
from bot.chat.text import Plain, Quote, text
from bot.chat.update import ButtonPressed, CommandCalled, FormSent, Message, TextSaid, Update
from bot.engine.errors import DeliveryFailed
from bot.engine.port import Adapter
from tests.adapters.scripted import NOW, VOICE, ScriptedBot, SmallForm

U = TypeVar("U")
CLAIM = Action("claim", (int, str))
HOSTILE = (
    "<b>vet</b> <!channel> <@U1> *ster* _streep_ `code` &amp; [x](https://example.nl) \\n "
    "\u202eomgekeerd\u202c \u200bnul 👩‍⚖️ <script>alert(1)</script>"
)


@dataclass(frozen=True)
class Seen:
    """One message as the person reads it."""

    id: str
    text: str
    """All words on it, plainly as they are read, without the labels of buttons."""
    buttons: tuple[str, ...] = ()
    under: str | None = None
    """The id of the message that it is a reply to."""


class Driver(Protocol):
    """A person at a platform, and the adapter under test with the scripted bot behind it."""

    adapter: Adapter
    bot: ScriptedBot
    account: str
    place: str
    """The address of this person's private chat."""

    async def reads(self) -> list[Seen]:
        """Everything in the private chat that is there now, the oldest first."""

    async def types(self, words: str, about: Message | None = None) -> None:
        """Type a text or a command, perhaps as a reply to a card."""

    async def presses(self, message: str, label: str) -> None:
        """Press the button with this label on the message with this id."""

    async def fills(self, answers: dict[str, str]) -> None:
        """Fill in the form that is open and send it; only asked of platforms that show forms whole."""


class AdapterContract:
    """Inherit as `TestSlackContract(AdapterContract)` beside a fixture `driver`."""

    # -- what the bot sends ------------------------------------------------------------------------

    async def test_what_is_posted_can_be_read(self, driver: Driver) -> None:
        card = Card(Plain("Titel"), (Plain("Zin."),), (Fact(text("form-skip"), Plain("Waarde")),), Plain("Klein."))
        sent = await driver.adapter.post(driver.place, card, VOICE, key="k1", under=None)
        seen = await message(driver, sent)
        assert places(seen.text, ["Titel", "Zin.", "Overslaan", "Waarde", "Klein."])

    async def test_buttons_are_read_in_their_order(self, driver: Driver) -> None:
        buttons = (CLAIM.button(text("form-send"), 1, "a"), CLAIM.button(text("form-stop"), 1, "b", style="danger"))
        sent = await driver.adapter.post(driver.place, say(Plain("Kies."), buttons=buttons), VOICE, key="k", under=None)
        assert (await message(driver, sent)).buttons == ("Verstuur", "Stoppen")

    async def test_an_edit_replaces_what_was_there(self, driver: Driver) -> None:
        old = say(Plain("Oud."), buttons=(CLAIM.button(text("form-send"), 1, "a"),))
        sent = await driver.adapter.post(driver.place, old, VOICE, key="k", under=None)
        await driver.adapter.edit(sent, say(Plain("Nieuw.")), VOICE)
        await driver.adapter.edit(sent, say(Plain("Nieuw.")), VOICE)
        seen = await message(driver, sent)
        assert "Nieuw." in seen.text
        assert "Oud." not in seen.text
        assert seen.buttons == ()

    async def test_what_is_removed_is_gone_and_may_be_removed_again(self, driver: Driver) -> None:
        kept = await driver.adapter.post(driver.place, say(Plain("Blijft.")), VOICE, key="k1", under=None)
        sent = await driver.adapter.post(driver.place, say(Plain("Weg.")), VOICE, key="k2", under=None)
        await driver.adapter.remove(sent)
        await driver.adapter.remove(sent)
        ids = [seen.id for seen in await driver.reads()]
        assert kept.id in ids
        assert sent.id not in ids

    async def test_a_card_under_another_stands_in_its_thread(self, driver: Driver) -> None:
        first = await driver.adapter.post(driver.place, say(Plain("Vraag.")), VOICE, key="k1", under=None)
        second = await driver.adapter.post(driver.place, say(Plain("Antwoord.")), VOICE, key="k2", under=first)
        assert (await message(driver, first)).under is None
        assert (await message(driver, second)).under == first.id

    async def test_case_text_arrives_as_it_was_typed(self, driver: Driver) -> None:
        voice = replace(VOICE, quotes={Quote(1): HOSTILE})
        sent = await driver.adapter.post(driver.place, say(Quote(1)), voice, key="k", under=None)
        assert HOSTILE in (await message(driver, sent)).text

    async def test_a_message_is_found_by_its_key_or_the_platform_cannot_say(self, driver: Driver) -> None:
        sent = await driver.adapter.post(driver.place, say(Plain("Hallo.")), VOICE, key="k1", under=None)
        since = NOW - timedelta(minutes=1)
        assert await driver.adapter.find(driver.place, key="k1", since=since, under=None) in (sent, None)
        assert await driver.adapter.find(driver.place, key="k2", since=since, under=None) is None

    async def test_a_place_that_does_not_exist_is_a_permanent_failure(self, driver: Driver) -> None:
        with pytest.raises(DeliveryFailed) as failure:
            await driver.adapter.post("999999", say(Plain("Hallo.")), VOICE, key="k", under=None)
        assert failure.value.permanent

    # -- what people do ----------------------------------------------------------------------------

    async def test_a_button_brings_its_action_and_argument_back(self, driver: Driver) -> None:
        card = say(Plain("Kies."), buttons=(CLAIM.button(text("form-send"), 412, "huur"),))
        sent = await driver.adapter.post(driver.place, card, VOICE, key="k", under=None)
        await driver.presses(sent.id, "Verstuur")
        pressed = await received(driver, ButtonPressed)
        assert (pressed.action, pressed.arg) == ("claim", "412.huur")
        assert_from_the_person(driver, pressed)

    async def test_a_command_comes_with_what_stands_behind_it(self, driver: Driver) -> None:
        await driver.types("/consult huur Mag dat? <b>Ja</b> & nee.")
        called = await received(driver, CommandCalled)
        assert (called.name, called.text.typed) == ("consult", "huur Mag dat? <b>Ja</b> & nee.")
        assert_from_the_person(driver, called)

    async def test_a_text_comes_as_it_was_typed(self, driver: Driver) -> None:
        await driver.types("Regel één.\nRegel <b>twee</b> & *drie* 👩‍⚖️")
        said = await received(driver, TextSaid)
        assert said.text.typed == "Regel één.\nRegel <b>twee</b> & *drie* 👩‍⚖️"
        assert said.about is None
        assert_from_the_person(driver, said)

    async def test_a_reply_to_a_card_says_which_card(self, driver: Driver) -> None:
        sent = await driver.adapter.post(driver.place, say(Plain("Vraag.")), VOICE, key="k", under=None)
        await driver.types("Mijn antwoord.", about=sent)
        said = await received(driver, TextSaid)
        assert (said.text.typed, said.about) == ("Mijn antwoord.", sent)

    async def test_two_acts_have_two_numbers(self, driver: Driver) -> None:
        await driver.types("Een.")
        await received(driver, TextSaid)
        await driver.types("Twee.")
        await eventually(lambda: len(driver.bot.received) == 2)
        one, two = driver.bot.received
        assert one.origin.update != two.origin.update

    # -- what the bot answers at once --------------------------------------------------------------

    async def test_an_answer_is_read_by_the_person_who_asked(self, driver: Driver) -> None:
        driver.bot.shows = lambda update: (Reply(say(Plain("Dit is het antwoord."))),)
        await driver.types("/wie huur")
        await reading(driver, "Dit is het antwoord.")

    async def test_an_answer_takes_the_place_of_the_card_that_asked(self, driver: Driver) -> None:
        ask = say(Plain("Zeker?"), buttons=(CLAIM.button(text("form-send"), 1, "a"),))
        driver.bot.shows = lambda update: (
            (Reply(say(Plain("Gedaan.")), instead=True),) if isinstance(update, ButtonPressed) else (Reply(ask),)
        )
        await driver.types("/wie huur")
        card = await reading(driver, "Zeker?")
        await driver.presses(card.id, "Verstuur")
        await reading(driver, "Gedaan.")
        assert not [seen for seen in await driver.reads() if "Zeker?" in seen.text]

    async def test_a_form_comes_back_filled_in(self, driver: Driver) -> None:
        if not driver.adapter.whole_forms:
            question = SmallForm.questions()[1]
            driver.bot.shows = lambda update: (NextQuestion(SmallForm, question, 2, 2),)
            await driver.types("/consult")
            await reading(driver, VOICE.say(question.label))
            return
        driver.bot.shows = lambda update: (Ask(SmallForm, "42"),) if isinstance(update, CommandCalled) else ()
        await driver.types("/consult")
        await received(driver, CommandCalled)
        await driver.fills({"colour": "blue", "words": "Zo is het.\n<b>Echt</b>"})
        sent = await received(driver, FormSent)
        assert (sent.form, sent.arg) == ("small", "42")
        assert sent.answers == {"colour": "blue", "words": "Zo is het.\n<b>Echt</b>"}
        assert_from_the_person(driver, sent)

    async def test_nothing_is_lost_while_nothing_can_be_saved(self, driver: Driver) -> None:
        driver.bot.outages = 1
        await driver.types("Komt dit aan?")
        said = await received(driver, TextSaid)
        assert said.text.typed == "Komt dit aan?"


def assert_from_the_person(driver: Driver, update: Update) -> None:
    origin = update.origin
    assert (origin.platform, origin.account, origin.place) == (driver.adapter.platform, driver.account, driver.place)
    assert origin.private
    assert not origin.guest


async def message(driver: Driver, sent: Message) -> Seen:
    return next(seen for seen in await driver.reads() if seen.id == sent.id)


async def reading(driver: Driver, words: str) -> Seen:
    """The message with these words, as soon as it is there."""
    for _ in range(200):
        for seen in await driver.reads():
            if words in seen.text:
                return seen
        await asyncio.sleep(0.02)
    raise AssertionError(f"nobody reads {words!r}")


async def received(driver: Driver, kind: type[U]) -> U:
    """The update of this kind, as soon as the bot has it."""
    await eventually(lambda: any(isinstance(update, kind) for update in driver.bot.received))
    return next(update for update in driver.bot.received if isinstance(update, kind))


async def eventually(holds: Callable[[], bool]) -> None:
    for _ in range(500):
        if holds():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it does not come to that")


def places(said: str, parts: Sequence[str]) -> bool:
    """Whether all parts are there, in this order."""
    found = [said.find(part) for part in parts]
    return -1 not in found and found == sorted(found)
