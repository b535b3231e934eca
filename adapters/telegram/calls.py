"""What the rest of this folder asks of the line to Telegram, and the words in which Telegram says no."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

NOT_MODIFIED = "message is not modified"
SAME_DESCRIPTION = "chat description is not modified"
CHAT_NOT_FOUND = "chat not found"
ALREADY_GONE = "message to delete not found"
CONFLICT = "conflict"
TOKEN_REFUSED = "token refused"  # noqa: S105  # a reason, not a token


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as an argument of a method."""

    name: str
    content: bytes = field(repr=False)


class Call(Protocol):
    """One method of the Bot API, in its own names, JSON and `Upload`. Raises DeliveryFailed, never with content."""

    async def __call__(self, method: str, /, **arguments: Any) -> Any: ...
