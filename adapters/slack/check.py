"""Asks Slack whether the tokens are accepted, the permissions complete, and the bot in its channels."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import aiohttp

from bot.chat.text import Text, text
from bot.engine.finding import Finding, clock_finding

PATIENCE = aiohttp.ClientTimeout(total=10)
NO_ANSWER = "no answer"
NAME = text("check-slack")


@dataclass(frozen=True)
class Said:
    """What Slack answered; `error` is its code, or `NO_ANSWER`."""

    body: Mapping[str, Any]
    headers: Mapping[str, str]
    error: str


async def check_slack(
    api_url: str,
    bot_token: str,
    app_token: str | None,
    channels: Collection[str],
    scopes: Collection[str],
    now: Callable[[], datetime],
) -> list[Finding]:
    """A finding for everything that Slack can say about this app."""
    async with aiohttp.ClientSession(timeout=PATIENCE) as session:
        who = await _ask(session, api_url, "auth.test", bot_token)
        findings = [_token(text("check-slack-bot-token"), who, "SLACK_BOT_TOKEN")]
        if who.error:
            return findings
        findings += clock_finding(NAME, who.headers.get("Date"), now())
        findings += _permissions(who, scopes)
        if app_token:
            opened = await _ask(session, api_url, "apps.connections.open", app_token)
            findings.append(_token(text("check-slack-app-token"), opened, "SLACK_APP_TOKEN"))
        for channel in channels:
            found = await _ask(session, api_url, "conversations.info", bot_token, channel=channel)
            findings.append(_channel(channel, found))
    return findings


async def _ask(session: aiohttp.ClientSession, api_url: str, method: str, token: str, **arguments: str) -> Said:
    headers = {"Authorization": f"Bearer {token}"}
    try:
        async with session.post(f"{api_url.rstrip('/')}/{method}", headers=headers, data=arguments) as response:
            body = await response.json(content_type=None)
            if not isinstance(body, dict):
                return Said({}, {}, NO_ANSWER)
            return Said(body, response.headers, "" if body.get("ok") else str(body.get("error", NO_ANSWER)))
    except (TimeoutError, aiohttp.ClientError, ValueError):
        return Said({}, {}, NO_ANSWER)


def _token(about: Text, said: Said, name: str) -> Finding:
    if not said.error:
        return Finding(about)
    if said.error == NO_ANSWER:
        return Finding(about, text("check-no-answer", platform=NAME))
    if said.error == "missing_scope":
        return Finding(about, text("check-slack-connections-write"))
    return Finding(about, text("check-token-refused", platform=NAME, name=name, reason=said.error))


def _permissions(said: Said, scopes: Collection[str]) -> list[Finding]:
    given = said.headers.get("X-OAuth-Scopes")
    if given is None:
        return []
    missing = sorted(set(scopes) - {scope.strip() for scope in given.split(",")})
    about = text("check-slack-scopes")
    return [Finding(about, text("check-slack-scopes-missing", scopes=tuple(missing)) if missing else None)]


def _channel(channel: str, said: Said) -> Finding:
    about = text("check-channel", platform=NAME, channel=channel)
    if said.error == NO_ANSWER:
        return Finding(about, text("check-no-answer", platform=NAME))
    if said.error:
        return Finding(about, text("check-channel-unknown", reason=said.error))
    found = said.body["channel"]
    if found.get("is_archived"):
        return Finding(about, text("check-channel-archived"))
    return Finding(about, None if found.get("is_member") else text("check-channel-not-in"))
