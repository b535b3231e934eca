"""What the rest of this folder asks of the line to Slack, and what Slack's ways of saying no mean to the outbox."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Protocol

from bot.engine.errors import DeliveryFailed

Json = dict[str, Any]

TOKEN_REFUSED = frozenset(
    {"invalid_auth", "not_authed", "token_revoked", "token_expired", "account_inactive", "not_allowed_token_type"}
)
"""Our own token is not accepted: nothing goes out until somebody repairs that, and nothing may be given up."""
STRUCK_HALFWAY = frozenset({"internal_error", "fatal_error"})
"""Slack's reference: some aspect of the operation may have succeeded before the error was raised."""
PLACE_GONE = frozenset(
    {
        "channel_not_found",
        "is_archived",
        "is_inactive",
        "messages_tab_disabled",
        "not_in_channel",
        "restricted_action",
        "user_disabled",
        "user_not_found",
    }
)
"""Nothing goes there now: archived, the bot was sent away, or the person has no account any more."""
COMES_BACK = frozenset(
    {"service_unavailable", "request_timeout", "team_added_to_org", "accesslimited", "external_channel_migrating"}
)
TOO_FAST = frozenset({"ratelimited", "rate_limited", "message_limit_exceeded"})
NO_LONGER_THERE = "message_not_found"
PAUSE_FOR_REPAIR = timedelta(minutes=1)
PAUSE_WITHOUT_SCOPE = timedelta(minutes=5)


class Call(Protocol):
    """One method of the Web API, in its own names. Raises DeliveryFailed; no reason holds content."""

    async def __call__(self, method: str, /, **arguments: Any) -> Json: ...

    async def send(self, address: str, body: Json) -> None:
        """Post a message to a response_url."""

    async def upload(self, address: str, content: bytes) -> None:
        """Put a file where `files.getUploadURLExternal` said."""


def failure(code: str, headers: Mapping[str, str]) -> DeliveryFailed:
    """What an answer with `ok: false` means. A code that is not known here will not be said differently next time."""
    if code in TOO_FAST:
        return too_fast(headers)
    if code in TOKEN_REFUSED:
        return DeliveryFailed(code, retry_after=PAUSE_FOR_REPAIR, whole_platform=True)
    if code == "missing_scope":
        return DeliveryFailed(code, retry_after=PAUSE_WITHOUT_SCOPE)
    if code in STRUCK_HALFWAY:
        return DeliveryFailed(code, unknown=True)
    return DeliveryFailed(code, permanent=code not in COMES_BACK, unreachable=code in PLACE_GONE)


def too_fast(headers: Mapping[str, str]) -> DeliveryFailed:
    """Slack counts per method and workspace or per channel, so only this place has to wait."""
    pause = headers.get("Retry-After", "")
    return DeliveryFailed("too fast", retry_after=timedelta(seconds=int(pause) if pause.isdecimal() else 30))
