"""What somebody may look at behind /piket, by word: each is a handler of what stands behind the word."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.chat.effect import Effects
from bot.duty import division, fees, overview, subscribing, weekview
from bot.engine.feature import Context, Press

LOOKS: Mapping[str, Callable[[Context, str], Effects]] = {
    "agenda": subscribing.agenda,
    "week": weekview.week,
    "overzicht": overview.overview,
    "vergoeding": fees.fees,
    "verdeling": division.division,
}
PRESSES: tuple[Press, ...] = (*subscribing.PRESSES, *weekview.PRESSES, *overview.PRESSES, *fees.PRESSES)
