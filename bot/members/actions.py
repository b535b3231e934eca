"""What buttons about oneself do, by name."""

from __future__ import annotations

from bot.chat.card import Action

MINE = Action("member.mine")
LINK = Action("member.link")
ACCOUNTS = Action("member.accounts")
UNLINK = Action("member.unlink", (int,))
"""Takes the account's id."""
LANGUAGE = Action("member.language", (str,))
HOME = Action("member.home", (str,))
"""A platform, or `AUTOMATIC`."""
LEAVES = Action("member.leaves", (int,))
"""With the member who stops."""
STAYS = Action("member.stays")
AUTOMATIC = "auto"
