"""What a text at the stricter gate becomes: a new signal, or what a coordinator wrote instead of an old text."""

from __future__ import annotations

from bot.gate.held import Destination
from bot.signals.asking import preview
from bot.signals.filing import send
from bot.signals.held import New
from bot.signals.triage import GENERAL_TEXT

SIGNAL = Destination("signal", send, New, strict=True, preview=preview)
DESTINATIONS = (SIGNAL, GENERAL_TEXT)
