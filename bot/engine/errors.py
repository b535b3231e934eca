"""What can go wrong, in the four ways that somebody handles."""

from __future__ import annotations

from datetime import timedelta

from bot.chat.card import Button
from bot.chat.text import Text


class Refusal(Exception):
    """A rule says no: the sentence is shown (with a way out, if there is one) and nothing is saved."""

    def __init__(self, reason: Text, *buttons: Button) -> None:
        super().__init__(reason.name)
        self.reason = reason
        self.buttons = buttons


class DeliveryFailed(Exception):
    """A platform did not take a message. Raised by adapters, handled in delivery only; carries no content.

    `permanent`: it never will by itself (blocked, archived, gone). `unreachable`: because of the place and not of the
    message, so what stands there may be changed again when the place is back. `retry_after`: the platform named a
    pause. `whole_platform`: the pause holds for everybody there. `unknown`: it may have been taken, no answer came.
    """

    def __init__(
        self,
        reason: str,
        *,
        permanent: bool = False,
        unreachable: bool = False,
        retry_after: timedelta | None = None,
        whole_platform: bool = False,
        unknown: bool = False,
        moved_to: str | None = None,
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.permanent = permanent
        self.unreachable = unreachable
        self.retry_after = retry_after
        self.whole_platform = whole_platform
        self.unknown = unknown
        self.moved_to = moved_to
        """The place's new address, when the platform said that it has one."""


class Unavailable(Exception):
    """The database does not answer: nothing was saved, and the platform must bring the update again."""
