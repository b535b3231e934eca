"""Every room of the house, in the order in which menus show them."""

from __future__ import annotations

from bot.consult import commands as consult
from bot.contacts import commands as contacts
from bot.duty import commands as duty
from bot.engine.feature import Feature
from bot.help.commands import help_feature
from bot.members import commands as members

ROOMS: tuple[Feature, ...] = (consult.FEATURE, contacts.FEATURE, duty.FEATURE, members.FEATURE)
FEATURES: tuple[Feature, ...] = (*ROOMS, help_feature(ROOMS))
