"""Telegram keeps the contract that every platform keeps, by polling and by webhook."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from bot.chat.update import Message
from bot.engine.port import Adapter
from tests.adapters.contract import AdapterContract, Seen
from tests.adapters.scripted import ScriptedBot
from tests.adapters.telegram_script import Scene, stage


@dataclass
class TelegramDriver:
    """Anna in her private chat with the bot."""

    scene: Scene
    bot: ScriptedBot

    @property
    def adapter(self) -> Adapter:
        return self.scene.adapter

    @property
    def account(self) -> str:
        return str(self.scene.anna.id)

    @property
    def place(self) -> str:
        return str(self.scene.anna.id)

    async def reads(self) -> list[Seen]:
        return [
            Seen(
                str(m.id),
                m.text,
                tuple(m.labels()),
                str(m.reply_to.id) if m.reply_to else None,
            )
            for m in self.scene.anna.sees(self.scene.anna.chat_with(self.scene.account))
        ]

    async def types(self, words: str, about: Message | None = None) -> None:
        await self.scene.anna.send(words, reply_to=self._message(about.id) if about else None)

    async def presses(self, message: str, label: str) -> None:
        await self.scene.anna.press(self._message(message), label, wait=3)

    async def fills(self, answers: dict[str, str]) -> None:
        raise AssertionError("Telegram asks question by question")

    def _message(self, number: str) -> object:
        chat = self.scene.anna.chat_with(self.scene.account)
        return next(m for m in self.scene.anna.sees(chat) if m.id == int(number))


@pytest.fixture(params=["polling", "webhook"])
async def driver(request: pytest.FixtureRequest) -> AsyncIterator[TelegramDriver]:
    bot = ScriptedBot()
    async with stage(request.param, bot) as scene:  # type: ignore[arg-type]  # another bot from a script
        await scene.anna.start(scene.account)
        await scene.tg.settle()
        bot.received.clear()
        yield TelegramDriver(scene, bot)


class TestTelegramContract(AdapterContract):
    """Every test of the contract."""
