"""Every room of the house, in the order in which menus show them."""

from __future__ import annotations

from bot.admin import commands as admin
from bot.consult import commands as consult
from bot.consult import gate as consult_gate
from bot.contacts import commands as contacts
from bot.duty import commands as duty
from bot.engine.feature import Feature
from bot.gate.commands import gate_feature
from bot.help.commands import help_feature
from bot.ideas import commands as ideas
from bot.ideas import gate as ideas_gate
from bot.meetings import commands as meetings
from bot.members import commands as members
from bot.rights import commands as rights
from bot.signals import commands as signals
from bot.signals import gate as signals_gate

ROOMS: tuple[Feature, ...] = (
    consult.FEATURE,
    contacts.FEATURE,
    duty.FEATURE,
    signals.FEATURE,
    meetings.FEATURE,
    ideas.FEATURE,
    members.FEATURE,
    rights.FEATURE,
    admin.FEATURE,
)
GATE = gate_feature(
    (*consult_gate.DESTINATIONS, *signals_gate.DESTINATIONS, *meetings.DESTINATIONS, *ideas_gate.DESTINATIONS)
)
"""Before every text about a case; each room that sends them names its destinations here."""
FEATURES: tuple[Feature, ...] = (*ROOMS, GATE, help_feature(ROOMS))
