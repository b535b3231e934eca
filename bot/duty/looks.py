"""What somebody may look at behind /piket, by word: each is a handler of what stands behind the word."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.chat.effect import Effects
from bot.duty import subscribing
from bot.engine.feature import Context, Press

LOOKS: Mapping[str, Callable[[Context, str], Effects]] = {"agenda": subscribing.agenda}
PRESSES: tuple[Press, ...] = subscribing.PRESSES
