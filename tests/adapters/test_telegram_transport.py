"""What comes in is committed before Telegram is told that it was received, by polling and by webhook."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator

import aiohttp
import pytest
from faketelegram import FakeTelegram

from adapters.telegram.adapter import TelegramAdapter
from adapters.telegram.lanes import Lanes
from adapters.telegram.polling import Pauses, Polling
from bot.chat.effect import Reply
from bot.chat.update import CommandCalled, TextSaid, Update
from bot.engine.errors import DeliveryFailed, Unavailable
from bot.engine.port import Adapter
from tests.adapters.telegram_script import FAST, SECRET, Scene, Script, card, stage

both = pytest.mark.parametrize("way", ["polling", "webhook"])


def texts(updates: list[Update]) -> list[str]:
    return [update.text.typed for update in updates if isinstance(update, TextSaid)]


async def committed(scene: Scene, count: int) -> None:
    await scene.tg.wait_for(lambda: len(scene.script.committed) >= count, 5, f"{count} commits")


@both
async def test_a_question_is_received_and_answered(way: str) -> None:
    script = Script(answer=lambda update: (Reply(card("Ontvangen")), Reply(card("En nog iets"))))
    async with stage(way, script) as scene:
        _: Adapter = scene.adapter
        await scene.anna.send("/consult huur Mag dit?")
        await scene.tg.settle()
        assert [type(update) for update in script.committed] == [CommandCalled]
        assert scene.read(scene.anna) == ["Ontvangen", "En nog iets"]


@both
async def test_nothing_is_lost_while_nothing_can_be_saved(way: str) -> None:
    async with stage(way, Script(outage=5)) as scene:
        for number in range(4):
            await scene.anna.send(f"a{number}")
            await scene.bram.send(f"b{number}")
        await committed(scene, 8)
        assert len(scene.script.tried) == 13
        said = texts(scene.script.committed)
        assert [one for one in said if one[0] == "a"] == ["a0", "a1", "a2", "a3"]
        assert [one for one in said if one[0] == "b"] == ["b0", "b1", "b2", "b3"]


async def test_the_offset_stays_at_what_is_not_committed() -> None:
    async with stage("polling", Script(outage=10_000)) as scene:
        inbox = scene.tg.inbox(scene.account)
        await scene.anna.send("eerst")
        await scene.tg.wait_for(lambda: len(scene.script.tried) > 3)
        assert inbox.confirmed < inbox.log[0]["update_id"]
        await scene.adapter.stop()
        assert inbox.confirmed < inbox.log[0]["update_id"]

        second = Script()
        again = TelegramAdapter(second, scene.account.token, api_url=scene.tg.root, pauses=FAST)
        await again.start()
        await scene.tg.wait_for(lambda: texts(second.committed) == ["eerst"])
        await again.stop()
        assert inbox.confirmed == inbox.log[0]["update_id"]


async def test_a_slow_chat_holds_the_offset_but_not_the_others() -> None:
    freed = asyncio.Event()
    script = Script(before=lambda update: freed.wait() if texts([update]) == ["traag"] else None)
    async with stage("polling", script) as scene:
        inbox = scene.tg.inbox(scene.account)
        await scene.anna.send("traag")
        await scene.tg.wait_for(lambda: script.tried)
        for number in range(5):
            await scene.bram.send(f"b{number}")
            await committed(scene, number + 1)
        assert texts(script.committed) == [f"b{number}" for number in range(5)]
        assert inbox.confirmed < inbox.log[0]["update_id"]
        freed.set()
        await scene.tg.wait_for(lambda: inbox.confirmed == inbox.log[-1]["update_id"])
        assert len(script.tried) == 6


@both
async def test_one_chat_is_handled_in_order_and_chats_side_by_side(way: str) -> None:
    running: set[str] = set()
    together = 0

    async def take_a_while(update: Update) -> None:
        nonlocal together
        assert update.origin.account not in running
        running.add(update.origin.account)
        together = max(together, len(running))
        await asyncio.sleep(0.01)
        running.remove(update.origin.account)

    async with stage(way, Script(before=take_a_while)) as scene:
        people = [scene.tg.person(f"Persoon {number}") for number in range(6)]
        for number in range(10):
            for person in people:
                await person.send(str(number))
        await committed(scene, 60)
        for person in people:
            mine = [update for update in scene.script.committed if update.origin.account == str(person.id)]
            assert texts(mine) == [str(number) for number in range(10)]
        assert together > 1


async def test_stopping_confirms_what_is_committed_and_nothing_else() -> None:
    started = asyncio.Event()
    script = Script(before=lambda update: _hold(started))
    async with stage("polling", script) as scene:
        inbox = scene.tg.inbox(scene.account)
        for number in range(3):
            await scene.anna.send(str(number))
        await started.wait()
        await scene.adapter.stop()
        assert texts(script.committed) == ["0"]
        assert inbox.confirmed == inbox.log[0]["update_id"]
        assert [update["update_id"] for update in inbox.pending] == [one["update_id"] for one in inbox.log[1:]]


async def _hold(started: asyncio.Event) -> None:
    started.set()
    await asyncio.sleep(0.2)


@both
async def test_a_bug_in_the_bot_holds_up_nobody_and_its_message_is_not_logged(
    way: str, caplog: pytest.LogCaptureFixture
) -> None:
    def stumble(update: Update) -> None:
        if texts([update])[0].startswith("ge"):
            raise RuntimeError(*texts([update]))

    async with stage(way, Script(before=stumble)) as scene:
        await scene.anna.send("geheim")
        await scene.anna.send("daarna")
        await committed(scene, 1)
        assert texts(scene.script.committed) == ["daarna"]
    assert "RuntimeError" in caplog.text
    assert "geheim" not in caplog.text


async def test_nothing_that_is_typed_nor_the_token_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with stage("polling", Script(answer=lambda update: (Reply(card("Antwoord geheim")),))) as scene:
        scene.tg.faults.on("http", "getUpdates", status=502)
        await scene.anna.send("een geheim")
        await scene.tg.settle()
        token = scene.account.token
    ours = [record for record in caplog.records if record.name != "aiohttp.access"]  # that is the fake's own
    assert not [said for said in map(logging.Formatter().format, ours) if "geheim" in said or token in said]


async def test_another_reader_is_named_in_the_log_and_waited_for(caplog: pytest.LogCaptureFixture) -> None:
    async with stage("polling") as scene:
        scene.tg.faults.on("error", "getUpdates", code=409, description="Conflict: terminated by other", times=3)
        await scene.anna.send("een")  # ends the poll that is open
        await scene.tg.wait_for(lambda: "Another program reads" in caplog.text)
        await scene.anna.send("twee")
        await committed(scene, 2)


async def test_polling_goes_on_after_every_kind_of_trouble() -> None:
    async with stage("polling") as scene:
        scene.tg.faults.on("drop", "getUpdates")
        scene.tg.faults.on("http", "getUpdates", status=500)
        scene.tg.faults.on("flood", "getUpdates", retry_after=1)
        scene.tg.faults.on("garbage", "getUpdates")
        await scene.anna.send("een")
        await scene.anna.send("twee")
        await scene.tg.wait_for(lambda: texts(scene.script.committed) == ["een", "twee"], 5)
        await scene.tg.wait_for(lambda: scene.adapter.silent_for() < 1, 5)


async def test_only_the_kinds_that_are_used_are_asked_for() -> None:
    async with stage("polling") as scene:
        await scene.anna.react(await scene.anna.send("hoi"), "👍")
        await committed(scene, 1)
        asked = scene.tg.calls_to("getUpdates")[-1].params["allowed_updates"]
        assert asked == ["message", "edited_message", "callback_query", "my_chat_member"]


async def test_a_webhook_that_was_left_behind_is_taken_away_with_its_updates_kept() -> None:
    async with stage("polling", start=False) as scene:
        inbox = scene.tg.inbox(scene.account)
        await inbox.set_webhook({"url": "http://127.0.0.1:9/weg"})
        inbox.fake.webhook_retries = ()
        await inbox.delete_webhook(False)
        inbox.webhook = None
        await scene.anna.send("van daarvoor")
        await scene.adapter.start()
        await committed(scene, 1)
        assert scene.tg.calls_to("deleteWebhook")[0].params == {"drop_pending_updates": False}


async def test_a_wrong_secret_is_refused() -> None:
    async with stage("webhook") as scene:
        hook = scene.tg.inbox(scene.account).webhook
        assert hook is not None
        assert hook.secret_token == SECRET
        update = {"update_id": 1, "message": {"text": "vals"}}
        async with aiohttp.ClientSession() as session:
            for headers in ({}, {"X-Telegram-Bot-Api-Secret-Token": SECRET[:-1] + "é"}):
                async with session.post(hook.url, json=update, headers=headers) as answer:
                    assert answer.status == 403
            right = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
            for nonsense in (b"{", b"[]", b"{}", b'{"update_id": "x"}', b"\xff"):
                async with session.post(hook.url, data=nonsense, headers=right) as answer:
                    assert answer.status == 400
        assert scene.script.tried == []


async def test_a_webhook_answers_only_after_the_commit() -> None:
    async with stage("webhook", Script(before=lambda update: asyncio.sleep(0.1), outage=2)) as scene:
        await scene.anna.send("hoi")
        await committed(scene, 1)
        await scene.tg.settle()
        pushes = scene.tg.inbox(scene.account).pushes
        assert [push.status for push in pushes] == [503, 503, 200]
        assert pushes[-1].seconds >= 0.1


async def test_an_address_without_a_secret_is_refused() -> None:
    with pytest.raises(ValueError, match="both"):
        TelegramAdapter(Script(), "1:a", webhook_url="https://kortelijn.example/telegram/webhook")


async def test_a_token_that_telegram_refuses_is_told_at_the_start() -> None:
    async with FakeTelegram() as tg:
        adapter = TelegramAdapter(Script(), "123:fout", api_url=tg.root, pauses=FAST)
        with pytest.raises(DeliveryFailed, match="token refused"):
            await adapter.start()
        await adapter.stop()


async def test_the_start_waits_for_telegram_and_leaves_the_menu_in_two_languages() -> None:
    async with stage("polling", start=False) as scene:
        scene.tg.faults.on("http", "getMe", status=502, times=2)
        await scene.adapter.start()
        assert list(_menus(scene)) == ["Verstuur", "Send"]
        assert scene.account.texts["description"].startswith("Korte Lijn brengt je vraag")
        assert scene.account.texts["short_descriptionen"].startswith("A short line")


def _menus(scene: Scene) -> Iterator[str]:
    for commands in scene.account.commands.values():
        assert [one["command"] for one in commands] == ["consult"]
        yield commands[0]["description"]


async def test_stopping_leaves_an_older_update_that_could_not_be_saved() -> None:
    def refuse_anna(update: Update) -> None:
        if texts([update]) == ["van Anna"]:
            raise Unavailable

    async with stage("polling", Script(before=refuse_anna)) as scene:
        inbox = scene.tg.inbox(scene.account)
        await scene.anna.send("van Anna")
        await scene.bram.send("van Bram")
        await committed(scene, 1)
        await scene.adapter.stop()
        assert texts(scene.script.committed) == ["van Bram"]
        assert [update["message"]["text"] for update in inbox.pending] == ["van Anna", "van Bram"]


async def test_polling_stops_also_when_an_update_is_committed_in_the_very_moment_of_the_stop() -> None:
    update = {
        "update_id": 1,
        "message": {"message_id": 1, "date": 1, "chat": {"id": 7, "type": "private"}, "text": "x"},
    }
    given = [[update]]
    commits: list[Callable[[], None]] = []
    begun = asyncio.Event()

    async def call(_method: str, **_: object) -> list[dict[str, object]]:
        await asyncio.sleep(0)
        return given.pop() if given else []

    class Slow:
        async def handle(self, _payload: object, committed: Callable[[], None]) -> None:
            commits.append(committed)
            begun.set()
            await asyncio.Event().wait()

    async def its_turn() -> bool:
        return True

    polling = Polling(call, Slow(), Lanes(), Pauses(glance=60), its_turn)  # type: ignore[arg-type]
    running = asyncio.create_task(polling.run())
    await begun.wait()
    await asyncio.sleep(0)
    commits[0]()
    await asyncio.sleep(0)  # what waited for the commit has ended, and who waited for that does not know yet
    running.cancel()
    ended, _ = await asyncio.wait({running}, timeout=2)
    assert ended
