"""A text of a meeting in which somebody can be recognised: gone at once, from the minutes and from every card."""

from __future__ import annotations

from bot.chat.effect import Edit, Effects
from bot.chat.text import text
from bot.engine.now import Now
from bot.meetings import actions, cards
from bot.meetings.deciding import finish, item
from bot.meetings.gathering import Gathering, find
from bot.meetings.promising import card as promise_card
from bot.meetings.promising import card_name
from bot.meetings.timeline import ASKED
from storage.meetings import Meeting
from storage.roster import NATIONAL
from storage.signals import Signal

READS = frozenset(
    {"command:overleg", "command:status"}
    | {f"button:{action.name}" for action in (actions.MINUTES, actions.FILE, actions.DONE, actions.DROPPED)}
)
"""Acts that show the words of minutes to who acts; the audit says who did."""


# -- minutes -------------------------------------------------------------------------------------------------


def hide(now: Now, meeting: Meeting) -> Effects:
    """The actions and additions of its minutes lose their words; what somebody has to do stays theirs."""
    gathering, agenda = find(now, meeting), now.store.agenda
    for note in agenda.kept(meeting.number):
        agenda.erase(note.number)
    if gathering is None:
        return []
    edits: Effects = []
    for action in agenda.actions(meeting.number):
        hidden = promise_card(gathering, action, "promise-hidden")
        edits += [Edit(name, hidden) for name in _under(now, card_name(action))]
    return edits


def promise_cards(now: Now, meeting: Meeting) -> list[str]:
    """The names of the cards with words from the minutes."""
    return [name for action in now.store.agenda.actions(meeting.number) for name in _under(now, card_name(action))]


def _under(now: Now, name: str) -> list[str]:
    return [name, *now.store.outbox.names(f"{name}:")]


# -- a signal on agendas -------------------------------------------------------------------------------------


def agendas_with(now: Now, signal: Signal) -> list[Gathering]:
    """The meetings of which a card may show what this signal says: those of the series of its district and area and
    the national one, since it is there, and those that decided about it."""
    meetings = now.store.meetings
    found = [meetings.series_of(place, signal.area) for place in (signal.district, NATIONAL) if place]
    rows = [meeting for series in found if series for meeting in meetings.of_series(series.number)]
    numbers = [signal.meeting_id, *(row.meeting_id for row in now.store.agenda.of_signal(signal.number))]
    rows += [row for number in numbers if number and (row := meetings.get(number))]
    since = {row.number: row for row in rows if row.ends_at >= signal.created_at}
    return [gathering for row in since.values() if (gathering := find(now, row))]


def with_texts(gathering: Gathering) -> list[str]:
    """The names of its cards that show what signals say."""
    names = gathering.store.outbox.names(f"meeting:{gathering.code}:")
    return [name for name in names if _about(name) in ("agenda", *ASKED)]


def made_anew(gathering: Gathering) -> Effects:
    """A signal is hidden: who got the agenda is told to look again, and nobody is asked to decide about it."""
    names = with_texts(gathering)
    if not names:
        return []
    look = actions.MINUTES if gathering.meeting.starts_at <= gathering.now else actions.AGENDA
    label = text("meeting-minutes" if look is actions.MINUTES else "meeting-agenda")
    again = cards.say_about(gathering, "agenda-changed", look.button(label, gathering.number))
    open_now = bool(gathering.undecided())
    asked = item(gathering) if open_now else cards.say_about(gathering, "decide-all-done-now")
    edits: Effects = [Edit(name, asked if _about(name) in ASKED else again) for name in names]
    return edits if open_now else [*edits, *finish(gathering)]


def _about(name: str) -> str:
    """`agenda` of `meeting:OVL-0019:agenda:0`."""
    return name.split(":")[2]
