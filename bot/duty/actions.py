"""What buttons around a shift do, by name. Arguments are ids; a version says which roster somebody looked at."""

from __future__ import annotations

from bot.chat.card import Action

# on a reminder, and in one's own list
READY = Action("duty.ready", (int,))
CANNOT = Action("duty.cannot", (int,))
OPEN = Action("duty.open", (int,))
"""One of my slots, with what can be done about it."""

# swapping
ASK_SWAP = Action("duty.swap", (int,))
TAKE_OVER = Action("swap.take", (int, int))
"""A request, and the version of its slot that stands on the card."""
WITHDRAW = Action("swap.withdraw", (int,))
ASK_AGAIN = Action("swap.again", (int,))
ASK_COORDINATOR = Action("duty.coordinator", (int,))

# somebody else's shift
ASSIGN = Action("duty.assign", (int, int, int))
"""A shift, who had it when this was asked, and who gets it."""
TAKE_NOW = Action("duty.take_now", (int, int))
"""A shift, and who had it when this was shown."""
COVER = Action("duty.cover", (int, int))
"""A shift and its lawyer: the coordinator asks the others for this lawyer."""
ASK_FREED = Action("duty.ask_freed", (int, int))
"""A shift that was freed, and by whom: the lawyers are asked."""
MOVE = Action("duty.move", (int, int, int, int))
"""A shift, its new start and end in minutes since 1970, and the version that was shown."""

# being away
BACK = Action("absence.back", (int,))
STOP = Action("duty.stop")
GO_ON = Action("duty.go_on")

# gaps
ASK_LAWYERS = Action("gap.ask", (int,))
"""A notice with gaps, as below."""
GO_NATIONAL = Action("gap.national", (int,))
LEAVE = Action("gap.leave", (int,))
ONE_BY_ONE = Action("gap.apart", (int,))
TAKE_GAP = Action("gap.take", (int,))

# settings
REMINDERS = Action("duty.reminders")
REMIND = Action("duty.remind", (int,))
"""Minutes before a shift: on when it was off."""
