"""What the rest of this folder asks of the line to Telegram, and the words in which Telegram says no."""

from __future__ import annotations

from typing import Any, Protocol

from bot.engine.errors import DeliveryFailed

NOT_MODIFIED = "message is not modified"
ALREADY_GONE = "message to delete not found"
CONFLICT = "conflict"
TOKEN_REFUSED = "token refused"  # noqa: S105  # a reason, not a token


class Call(Protocol):
    """One method of the Bot API, in its own names and plain JSON. Raises DeliveryFailed; no reason holds content."""

    async def __call__(self, method: str, /, **arguments: Any) -> Any: ...


def is_unreachable(failed: DeliveryFailed) -> bool:
    """Whether the person blocked the bot or never pressed Start."""
    return failed.reason.startswith(("forbidden", "chat not found"))
