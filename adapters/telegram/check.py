"""Asks Telegram whether the token is accepted and the bot in its groups."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import aiohttp

from bot.chat.text import text
from bot.engine.finding import Finding, clock_finding

PATIENCE = aiohttp.ClientTimeout(total=10)
NO_ANSWER = "no answer"
NAME = text("check-telegram")
OUTSIDE = ("left", "kicked")


@dataclass(frozen=True)
class Said:
    """What Telegram answered; `error` is its description, or `NO_ANSWER`."""

    result: Any
    headers: Mapping[str, str]
    error: str


async def check_telegram(
    api_url: str, token: str, groups: Collection[str], now: Callable[[], datetime]
) -> list[Finding]:
    """A finding for everything that Telegram can say about this bot."""
    async with aiohttp.ClientSession(timeout=PATIENCE) as session:
        me = await _ask(session, api_url, token, "getMe")
        about = text("check-telegram-token")
        if me.error == NO_ANSWER:
            return [Finding(about, text("check-no-answer", platform=NAME))]
        if me.error:
            refused = text("check-token-refused", platform=NAME, name="TELEGRAM_BOT_TOKEN", reason=me.error)
            return [Finding(about, refused)]
        findings = [Finding(about), *clock_finding(NAME, me.headers.get("Date"), now())]
        for group in groups:
            arguments = {"chat_id": group, "user_id": str(me.result["id"])}
            findings.append(_group(group, await _ask(session, api_url, token, "getChatMember", **arguments)))
    return findings


async def _ask(session: aiohttp.ClientSession, api_url: str, token: str, method: str, **arguments: str) -> Said:
    try:
        async with session.post(f"{api_url.rstrip('/')}/bot{token}/{method}", json=arguments) as response:
            body = await response.json(content_type=None)
            if not isinstance(body, dict):
                return Said(None, {}, NO_ANSWER)
            error = "" if body.get("ok") else str(body.get("description", NO_ANSWER))
            return Said(body.get("result"), response.headers, error)
    except (TimeoutError, aiohttp.ClientError, ValueError):
        return Said(None, {}, NO_ANSWER)


def _group(group: str, said: Said) -> Finding:
    about = text("check-channel", platform=NAME, channel=group)
    if said.error == NO_ANSWER:
        return Finding(about, text("check-no-answer", platform=NAME))
    if said.error:
        return Finding(about, text("check-channel-unknown", reason=said.error))
    return Finding(about, text("check-channel-not-in") if said.result.get("status") in OUTSIDE else None)
