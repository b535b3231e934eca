"""Every room of the house, in the order in which menus show them."""

from __future__ import annotations

from bot.engine.feature import Feature

FEATURES: tuple[Feature, ...] = ()
