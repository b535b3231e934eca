"""Which meeting a code means, and what of the meetings is somebody's own: for `/status` and `/mijn`."""

from __future__ import annotations

import re
from datetime import timedelta

from bot.chat.card import Card
from bot.chat.text import Text, text
from bot.engine.feature import Context
from bot.engine.now import Now
from bot.meetings import lists
from bot.meetings.cards import i_said
from bot.meetings.gathering import Gathering, find
from bot.meetings.rules import may_read
from storage.agenda import Action
from storage.meetings import Meeting

_CODE = re.compile(r"^ovl[\s-]*0*(\d{1,6})$", re.IGNORECASE)
AHEAD = timedelta(days=100)
"""So far ahead somebody's own meetings are shown: the next one of every rhythm."""
MOST = 5
"""Lines of one kind in `/mijn`."""


def is_code(typed: str) -> bool:
    """`OVL-0019`, also as `ovl 19`."""
    return bool(_CODE.match(typed.strip()))


def numbered(now: Now, typed: str) -> Meeting | None:
    """The meeting with this code, whoever asks."""
    found = _CODE.match(typed.strip())
    return now.store.meetings.by_code(f"OVL-{int(found[1]):04d}") if found else None


def find_by_code(context: Context, typed: str) -> Gathering | None:
    """The meeting with this code, for who may read it; None for everybody else, as if it is unknown."""
    gathering = find(context, numbered(context, typed))
    return gathering if gathering and may_read(context, gathering) else None


def card(context: Context, gathering: Gathering) -> Card:
    """When, where, who comes, and what this person can do; without a word that was written."""
    return lists.one(context, gathering)


def coming(context: Context) -> list[Gathering]:
    """Meetings that this person was asked for and did not decline, the next one first."""
    me = context.person.number
    meetings = context.store.attendance.meetings_of([me], context.now, context.now + AHEAD)
    return [gathering for meeting in meetings if (gathering := find(context, meeting))]


def line(context: Context, gathering: Gathering) -> Text:
    """One line for `/mijn`: when, which, and what I said."""
    said = i_said(gathering, context.person.number)
    return text("mine-meeting", at=gathering.meeting.starts_at, code=gathering.code, said=said)


def promises(context: Context) -> list[Action]:
    """What this person has to do still."""
    return context.store.agenda.actions_of(context.person.number)


def promise_line(now: Now, action: Action) -> Text:
    meeting = now.store.meetings.get(action.meeting_id)
    return text("mine-promise", until=action.due_on, code=meeting.code if meeting else "")
