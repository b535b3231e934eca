"""What the buttons at the gate do, by name; the first argument is always the draft."""

from __future__ import annotations

from bot.chat.card import Action

SEND = Action("gate.send", (int,))
REWRITE = Action("gate.rewrite", (int,))
RELEASE = Action("gate.release", (int,))
RELEASE_ONE = Action("gate.release_one", (int, int))
"""With the number of the finding."""
COARSEN = Action("gate.coarsen", (int, str))
"""With the kind of fact."""
MASK = Action("gate.mask", (int,))
MASK_ONE = Action("gate.mask_one", (int, int))
"""With the number of a word in what was typed."""
MASK_OTHER = Action("gate.mask_other", (int,))
UNMASK = Action("gate.unmask", (int,))
SHOW_PREVIEW = Action("gate.preview", (int,))
DROP = Action("gate.drop", (int,))
