"""What a text about an idea at the stricter gate becomes: a new idea, a new wording, or a reason that goes back."""

from __future__ import annotations

from bot.ideas.beginning import IDEA
from bot.ideas.deciding import HOLD_REASON, REASON
from bot.ideas.ending import DROPPED
from bot.ideas.moving import GENERAL_TEXT

DESTINATIONS = (IDEA, GENERAL_TEXT, REASON, HOLD_REASON, DROPPED)
