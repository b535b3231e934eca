"""What happens to an update: once, whole, or set aside; and who gets nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from town import Telegraph, Town, zwolle

from bot.chat.card import Action, say
from bot.chat.effect import Effects, Reply, Tell
from bot.chat.text import Plain
from bot.chat.update import ButtonPressed, CommandCalled, Origin, PlaceJoined
from bot.engine.desk import Desk, TwoHandlers
from bot.engine.dispatch import Bot
from bot.engine.errors import Refusal, Unavailable
from bot.engine.feature import Command, Context, Feature, Press
from bot.engine.port import Profile
from bot.privacy.words import RawText
from bot.reference.book import Reference
from storage.database import Database, DatabaseDown
from storage.members import Role

COUNT = Action("count")


class Counting:
    """A feature that counts, and fails when it is told to."""

    def __init__(self) -> None:
        self.calls = 0
        self.fails = 0

    def count(self, context: Context, _: RawText) -> Effects:
        self.calls += 1
        context.store.occurrences.once(f"call-{self.calls}", context.now)
        if self.fails:
            self.fails -= 1
            raise ZeroDivisionError("what was said must not be in here")
        return [Reply(say(Plain("counted"))), Tell("card", context.person.number, say(Plain("told")))]

    def refuse(self, context: Context, _: RawText) -> Effects:
        context.store.occurrences.once("refused", context.now)
        raise Refusal(Plain("no"))  # type: ignore[arg-type]

    def feature(self) -> Feature:
        commands = (
            Command("count", self.count),
            Command("refuse", self.refuse),
            Command("lawyers", self.count, needs=frozenset({Role.LAWYER})),
        )
        return Feature("counting", commands, (Press(COUNT, lambda context: []),))


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with zwolle(f"sqlite:///{tmp_path}/town.db") as place:
        yield place


@pytest.fixture
def counting(town: Town) -> Counting:
    room = Counting()
    town.bot = another_process(town, room)
    return room


def another_process(town: Town, room: Counting) -> Bot:
    bot = Bot(town.database, (room.feature(),), town.clock, town.reference, town.config)
    bot.adapters = town.platforms
    return bot


def command(town: Town, name: str, update: str = "1", account: str = "desk-Anna") -> CommandCalled:
    return CommandCalled(Origin("desk", update, account, account), name, RawText(""))


async def test_an_update_that_comes_twice_is_handled_once(town: Town, counting: Counting) -> None:
    first = await town.bot.receive(command(town, "count"))
    again = await town.bot.receive(command(town, "count"))
    await town.delivery.settle()
    assert counting.calls == 1
    assert len(first.shown) == 1
    assert again.shown == ()
    assert [message.text for message in town.anna.sees()] == ["told"]


async def test_what_a_process_showed_just_before_it_died_is_shown_again(town: Town, counting: Counting) -> None:
    first = await town.bot.receive(command(town, "count"))
    again = await another_process(town, counting).receive(command(town, "count"))
    assert again.shown == first.shown
    assert counting.calls == 1


async def test_a_handler_that_fails_once_is_tried_again(town: Town, counting: Counting) -> None:
    counting.fails = 1
    answer = await town.bot.receive(command(town, "count"))
    assert answer.shown == (Reply(say(Plain("counted"))),)
    assert town.looks(lambda store: store.occurrences.happened("call-1")) is False
    assert town.looks(lambda store: store.occurrences.happened("call-2")) is True


async def test_a_handler_that_fails_three_times_is_set_aside_with_a_reference(
    town: Town, counting: Counting, capsys: pytest.CaptureFixture[str]
) -> None:
    counting.fails = 3
    answer = await town.bot.receive(command(town, "count"))
    shown = answer.shown[0]
    assert isinstance(shown, Reply)
    sentence = answer.voice.say(shown.card.body[0])
    assert "kenmerk" in sentence
    assert await town.bot.receive(command(town, "count")) is not None
    assert counting.calls == 3
    printed = capsys.readouterr().out
    assert "ZeroDivisionError at test_dispatch.py" in printed.replace("engine/", "")
    assert "what was said" not in printed


async def test_a_refusal_saves_nothing(town: Town, counting: Counting) -> None:
    await town.bot.receive(command(town, "refuse"))
    assert town.looks(lambda store: store.occurrences.happened("refused")) is False


async def test_without_a_database_the_platform_must_bring_it_again(
    town: Town, counting: Counting, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Away(Database):
        async def write(self, work: object) -> object:  # type: ignore[override]
            raise DatabaseDown

    away = Away(town.database.url, town.database.vault)
    bot = Bot(away, (counting.feature(),), town.clock, town.reference, town.config)
    with pytest.raises(Unavailable):
        await bot.receive(command(town, "count"))
    away.close()


async def test_who_may_not_reads_who_may(town: Town, counting: Counting) -> None:
    answer = await town.bot.receive(command(town, "lawyers"))
    shown = answer.shown[0]
    assert isinstance(shown, Reply)
    assert "advocaat" in answer.voice.say(shown.card.body[0])
    assert counting.calls == 0


@pytest.mark.parametrize("guest", [True, False])
async def test_strangers_and_guests_get_one_sentence_and_nothing_else(
    town: Town, counting: Counting, guest: bool
) -> None:
    update = command(town, "count", account="desk-Anna" if guest else "nobody")
    answer = await town.bot.receive(replace(update, origin=replace(update.origin, guest=guest)))
    assert len(answer.shown) == 1
    assert counting.calls == 0
    pressed = ButtonPressed(replace(update.origin, guest=guest, update="2"), "count", "")
    assert len((await town.bot.receive(pressed)).shown) == 1


async def test_a_former_member_is_a_stranger(town: Town, counting: Counting) -> None:
    def leave(store: object) -> None:
        store.members.by_account("desk", "desk-Anna").active = False  # type: ignore[attr-defined]

    town.database.write_now(leave)
    await town.bot.receive(command(town, "count"))
    assert counting.calls == 0


async def test_an_account_is_joined_by_its_work_email_when_the_platform_vouches_for_it(
    town: Town, counting: Counting
) -> None:
    desk: Telegraph = town.desk
    desk.profiles["U1"] = Profile("anna@voorbeeld.nl", guest=False)
    desk.profiles["U2"] = Profile("anna@voorbeeld.nl", guest=True)
    await town.bot.receive(command(town, "count", "u2", account="U2"))
    assert counting.calls == 0
    await town.bot.receive(command(town, "count", "u1", account="U1"))
    assert counting.calls == 1


async def test_the_bot_leaves_a_group_that_nobody_registered(town: Town, counting: Counting) -> None:
    unknown = Origin("desk", "1", "anybody", "C-ELSEWHERE", private=False)
    assert len((await town.bot.receive(PlaceJoined(unknown))).shown) == 1
    registered = Origin("desk", "2", "anybody", "C-ZWOLLE", private=False)
    assert (await town.bot.receive(PlaceJoined(registered))).shown == ()


async def test_a_button_of_long_ago_or_of_somebody_elses_making_is_refused_politely(
    town: Town, counting: Counting
) -> None:
    for action, arg in (("gone", "1"), ("count", "1"), ("count", "x.y")):
        origin = Origin("desk", f"{action}{arg}", "desk-Anna", "desk-Anna")
        answer = await town.bot.receive(ButtonPressed(origin, action, arg))
        shown = answer.shown[0]
        assert isinstance(shown, Reply)
        assert "werkt niet meer" in answer.voice.say(shown.card.body[0])


def test_two_features_with_the_same_command_stop_the_start() -> None:
    with pytest.raises(TwoHandlers):
        Desk((Counting().feature(), Counting().feature()), Reference.load())
