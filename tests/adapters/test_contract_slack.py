"""Slack keeps the contract that every platform keeps, over HTTP and in Socket Mode."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from bot.chat.update import Message
from bot.engine.port import Adapter
from tests.adapters.contract import AdapterContract, Seen
from tests.adapters.scripted import ScriptedBot
from tests.adapters.slack_script import Scene, stage


@dataclass
class SlackDriver:
    """Anna in her direct messages with the bot."""

    scene: Scene
    bot: ScriptedBot

    @property
    def adapter(self) -> Adapter:
        return self.scene.adapter

    @property
    def account(self) -> str:
        return self.scene.anna.id

    @property
    def place(self) -> str:
        """A person is addressed by the account; Slack opens the conversation by itself."""
        return self.scene.anna.id

    async def reads(self) -> list[Seen]:
        shown = [m for m in self.scene.dm.messages if not m.deleted and m.ephemeral_to in (None, self.account)]
        modal = self.scene.anna.modal
        extra = [Seen(modal.id, modal.rendered())] if modal else []
        return [
            Seen(m.ts, m.rendered(), tuple(m.buttons()), m.thread_ts if m.is_reply else None) for m in shown
        ] + extra

    async def types(self, words: str, about: Message | None = None) -> None:
        if words.startswith("/"):
            name, _, rest = words.partition(" ")
            await self.scene.anna.slash(name, rest, channel=self.scene.dm)
            return
        await self.scene.anna.dm(words, typed=True, thread=about.id if about else None)

    async def presses(self, message: str, label: str) -> None:
        shown = next(m for m in self.scene.dm.messages if m.ts == message)
        await self.scene.anna.click(shown, text=label)

    async def fills(self, answers: dict[str, str]) -> None:
        await self.scene.anna.wait_modal()
        await self.scene.anna.submit(answers)


@pytest.fixture(params=["http", "socket"])
async def driver(request: pytest.FixtureRequest) -> AsyncIterator[SlackDriver]:
    bot = ScriptedBot()
    async with stage(request.param, bot) as scene:  # type: ignore[arg-type]  # another bot from a script
        yield SlackDriver(scene, bot)


class TestSlackContract(AdapterContract):
    """Every test of the contract."""
