"""Ours as it is measured: the real adapters and the whole bot, with a platform that answers at once."""

from __future__ import annotations

import json
from typing import Any

from adapters.slack.adapter import SlackAdapter
from adapters.telegram.adapter import TelegramAdapter
from bot.engine.dispatch import Bot
from tests.bench._town import SECRET, Request, account, slack_command, slack_press, telegram_command, telegram_press


class OurSlack:
    """A signed request through the route that the HTTP server gets from the adapter."""

    def __init__(self, bot: Bot) -> None:
        self.adapter = SlackAdapter(bot, "xoxb-1", signing_secret=SECRET)
        self.adapter._line._ask = _slack_says  # type: ignore[method-assign]  # the platform is not what is measured
        self._receive = self.adapter.routes()[0].handler
        self.buttons: dict[int, tuple[str, str]] = {}
        bot.adapters = {"slack": self.adapter}

    async def start(self) -> None:
        await self.adapter.start()

    async def stop(self) -> None:
        await self.adapter.stop()

    def command(self, who: int, words: str) -> Request:
        return slack_command(who, words)

    def press(self, who: int) -> Request:
        return slack_press(who, *self.buttons[who])

    async def receive(self, request: Request) -> Any:
        response = await self._receive(request)  # type: ignore[arg-type]
        assert response.status == 200, response.status
        return response

    async def receive_command(self, who: int, request: Request) -> None:
        response = await self.receive(request)
        blocks = json.loads(response.body.decode())["blocks"]
        button = next(element for block in blocks for element in block.get("elements", ()) if "action_id" in element)
        assert "send" in button["action_id"], button
        self.buttons[who] = button["action_id"], button.get("value", "")


async def _slack_says(verb: str, address: str, **_: Any) -> dict[str, Any]:
    if address.endswith("auth.test"):
        return {"ok": True, "team_id": "T1", "user_id": "U1", "bot_id": "B1"}
    return {"ok": True, "user": {"id": "U", "team_id": "T1", "profile": {}}, "ts": "1.0", "channel": "D1"}


class OurTelegram:
    """An update through the webhook's route."""

    def __init__(self, bot: Bot) -> None:
        self.adapter = TelegramAdapter(bot, "1:x", webhook_url="https://x.example/y", webhook_secret=SECRET)
        self.adapter._call._post = self._telegram_says  # type: ignore[method-assign]  # as above
        self._receive = self.adapter.routes()[0].handler
        self.buttons: dict[str, str] = {}
        bot.adapters = {"telegram": self.adapter}

    async def start(self) -> None:
        await self.adapter.start()

    async def stop(self) -> None:
        await self.adapter.stop()

    def command(self, who: int, words: str) -> Request:
        return telegram_command(who, words)

    def press(self, who: int) -> Request:
        return telegram_press(who, self.buttons[account("telegram", who)])

    async def receive(self, request: Request) -> Any:
        response = await self._receive(request)  # type: ignore[arg-type]
        assert response.status == 200, response.status

    async def receive_command(self, who: int, request: Request) -> None:
        await self.receive(request)

    async def _telegram_says(self, method: str, arguments: dict[str, Any], **_: Any) -> Any:
        if method == "getMe":
            return {"id": 1, "is_bot": True, "first_name": "Bot", "username": "our_bot"}
        keyboard = arguments.get("reply_markup")
        if keyboard:
            rows = json.loads(keyboard) if isinstance(keyboard, str) else keyboard
            self.buttons[str(arguments["chat_id"])] = rows["inline_keyboard"][0][0]["callback_data"]
        return {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}
