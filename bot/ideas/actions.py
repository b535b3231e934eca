"""What buttons around ideas do, by name. The first argument is the idea, or the proposal before the steering group."""

from __future__ import annotations

from bot.chat.card import Action

# before it is sent; the first argument is the draft
PICK_AREA = Action("idea.area", (int, str))
SHOW_AREAS = Action("idea.areas", (int,))

LIST = Action("idea.list", (str,))
"""With a list: `alle`, `top`, `quickwins`, `voorstellen` or `werkgroepen`."""
NEW = Action("idea.new")
LOOK = Action("idea.look", (int,))
EXAMPLES = Action("idea.examples", (int,))
"""The signals behind it, for who may read them."""
JUDGE = Action("idea.judge", (int,))

# for who sees to it
QUICK_WIN = Action("idea.quick_win", (int,))
UNTRACEABLE = Action("idea.untraceable", (int,))
GENERALISE = Action("idea.generalise", (int,))
TO_NATIONAL = Action("idea.national", (int,))
TESTED = Action("idea.tested", (int,))
TO_STEERING = Action("idea.steering", (int,))
INTRODUCED = Action("idea.introduced", (int,))
DROP = Action("idea.drop", (int,))
TAKE = Action("idea.take", (int,))
OTHER_DAY = Action("idea.day", (int,))
LETTER = Action("idea.letter", (str,))
"""With the code of an idea or a signal."""

# before the steering group; the first argument is the proposal
OPEN_PROPOSAL = Action("steering.look", (int,))
ACCEPT = Action("steering.accept", (int,))
REJECT = Action("steering.reject", (int,))
HOLD = Action("steering.hold", (int,))

# workgroups, by slug
JOIN = Action("workgroup.join", (str,))
LEAVE = Action("workgroup.leave", (str,))
LEAD = Action("workgroup.lead", (str,))
INVITE = Action("workgroup.invite", (str,))
"""A specialist, for a while; F118."""

SEND_REPORT = Action("report.send", (int, int))
"""With the year and the quarter."""
SHARE = Action("list.make", (str, str))
"""With whom the list is for, and the kind of file."""
