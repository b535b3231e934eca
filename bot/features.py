"""Every room of the house, in the order in which menus show them."""

from __future__ import annotations

from bot.consult import commands as consult
from bot.engine.feature import Feature

FEATURES: tuple[Feature, ...] = (consult.FEATURE,)
