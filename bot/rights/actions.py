"""What buttons about privacy do, by name. Arguments are ids and slugs."""

from __future__ import annotations

from bot.chat.card import Action

EXPORT = Action("rights.export", (int,))
"""With the member: oneself, or whom a privacy officer looks after."""
ERASE = Action("rights.erase", (int,))
ERASE_SURE = Action("rights.erase_sure", (int,))
OVERVIEW = Action("rights.overview")
BACK = Action("rights.back")

# on a breach; the first argument is its id
REPORT = Action("breach.report", (int,))
KINDS = Action("breach.kinds", (int,))
SETTLE = Action("breach.settle", (int, str))
