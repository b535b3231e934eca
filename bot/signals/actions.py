"""What buttons around signals do, by name. Arguments are ids and slugs."""

from __future__ import annotations

from bot.chat.card import Action

# before it is sent; the first argument is the draft
PICK_AREA = Action("signal.area", (int, str))
SHOW_AREAS = Action("signal.areas", (int,))
PICK_KIND = Action("signal.kind", (int, str))
SHOW_KINDS = Action("signal.kinds", (int,))
PICK_THEME = Action("signal.theme", (int, str))
NAME_ME = Action("signal.name_me", (int,))
SEEN_TOO = Action("signal.seen_too", (int, int))
"""With the signal that says the same."""
NEW_ONE = Action("signal.new_one", (int,))

# for who raised it; the first argument is the signal
WITHDRAW = Action("signal.withdraw", (int,))

FROM_DRAFT = Action("signal.from_draft", (int,))
"""With the draft of a question."""
FROM_CONSULT = Action("signal.from_consult", (int,))
"""With the consult."""

# for coordinators; the first argument is the signal
LOOK = Action("signal.look", (int,))
MERGE = Action("signal.merge", (int,))
MERGE_INTO = Action("signal.merge_into", (int, int))
SPLIT = Action("signal.split", (int,))
LABELS = Action("signal.labels", (int,))
LABEL = Action("signal.label", (int, str))
UNTRACEABLE = Action("signal.untraceable", (int,))
GENERALISE = Action("signal.generalise", (int,))

# for national coordinators
TAKE = Action("signal.take", (int,))
TO_STEERING = Action("signal.steering", (int,))

# on a proposal of the radar
PROPOSE = Action("radar.propose", (int,))
NOT_NEEDED = Action("radar.not_needed", (int,))
