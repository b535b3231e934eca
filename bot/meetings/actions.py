"""What the buttons of the meetings' room do, by name; the first argument is the meeting unless it says otherwise."""

from __future__ import annotations

from bot.chat.card import Action

LIST = Action("ov.list")
SHOW = Action("ov.show", (int,))
AGENDA = Action("ov.agenda", (int,))
COME = Action("ov.come", (int,))
AWAY = Action("ov.away", (int,))

# who comes
REPLACE = Action("ov.replace", (int, str))
"""With the seat."""
REPLACE_BY = Action("ov.replace_by", (int, str, int))
"""With the seat and the member who is asked."""
GO_ON = Action("ov.go_on", (int,))
SEATS = Action("ov.seats", (int,))
"""Of a series."""
SEAT = Action("ov.seat", (int, str))
"""A series and a seat: who could sit there?"""
SIT = Action("ov.sit", (int, str, int))
"""A series, a seat and a member."""
STAND_UP = Action("ov.stand_up", (int, int))
"""A series and a member."""

# when it is; the last argument is how often it was changed when this was asked
MOVE = Action("ov.move", (int,))
WEEK_LATER = Action("ov.week_later", (int, int))
KEEP_DATE = Action("ov.keep_date", (int, int))
CANCEL = Action("ov.cancel", (int,))
CANCEL_SURE = Action("ov.cancel_sure", (int, int))
END = Action("ov.end", (int,))
"""A series."""
END_SURE = Action("ov.end_sure", (int,))
CAN = Action("ov.can", (int,))
"""A date of a poll."""
NO_DATE = Action("ov.no_date", (int,))
"""A poll."""
CHOOSE = Action("ov.choose", (int,))
"""A date of a poll."""
DROP_POLL = Action("ov.drop_poll", (int,))

# the agenda and what is decided; the second argument is the signal
ORDER = Action("ov.order", (int,))
SEND_AGENDA = Action("ov.send", (int,))
FIRST = Action("ov.first", (int, int))
ITEM = Action("ov.item", (int, int))
DECIDE = Action("ov.decide", (int, int, str))
UNTRACEABLE = Action("ov.untraceable", (int, int))
TAKE_BACK = Action("ov.take_back", (int, int, str))

# what was promised, and the minutes
ACT = Action("ov.act", (int, int))
"""With the signal it is about, or 0."""
DONE = Action("ov.done", (int,))
"""A promise."""
DROPPED = Action("ov.dropped", (int,))
LATER = Action("ov.later", (int,))
MINUTES = Action("ov.minutes", (int,))
FILE = Action("ov.file", (int, str))
"""With the ending of the file."""
ADD = Action("ov.add", (int,))
NOT_HELD = Action("ov.not_held", (int,))
