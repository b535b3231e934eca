"""What buttons in a consult do, by name. Arguments are ids and slugs."""

from __future__ import annotations

from bot.chat.card import Action

# at the gate, for a question; the first argument is the draft
PICK_AREA = Action("gate.area", (int, str))
"""Area slugs joined by `+`."""
SHOW_AREAS = Action("gate.areas", (int,))
SET_URGENT = Action("gate.urgent", (int,))
REPLY_TO = Action("gate.reply_to", (int, str, int))
"""`consult` or `part`, and its id."""
ASK_NEW = Action("gate.ask_new", (int,))
SHOW_REPLY = Action("gate.show_reply", (int,))

# on a question card for a lawyer; the first argument is the part
CLAIM = Action("part.claim", (int,))
CONFLICT = Action("part.conflict", (int,))
OTHER_AREA = Action("part.other_area", (int,))
REROUTE = Action("part.reroute", (int, str))
NEED_MORE = Action("part.more", (int,))
LEAVE_FOR_NEXT = Action("part.leave", (int,))
ANSWER = Action("part.answer", (int,))
CALL = Action("part.call", (int,))
GIVE_BACK = Action("part.back", (int,))
ANSWER_ALL = Action("part.all", (int,))

# on an escalation
ASSIGN = Action("part.assign", (int,))
ASSIGN_TO = Action("part.assign_to", (int, int))
GO_NATIONAL = Action("part.national", (int,))

# for the asker; the first argument is the consult
WITHDRAW = Action("consult.withdraw", (int,))
EDIT_QUESTION = Action("consult.edit", (int,))
CLOSE = Action("consult.close", (int,))
OUTCOME = Action("consult.outcome", (int, str))
COUNTERFACTUAL = Action("consult.without", (int, str))
REOPEN = Action("consult.reopen", (int,))
