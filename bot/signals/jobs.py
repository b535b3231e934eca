"""What happens with signals by itself."""

from __future__ import annotations

from datetime import timedelta

from bot.chat.effect import Effects
from bot.chat.text import text
from bot.duty.rules import tell_coordinators
from bot.engine.job import Job, Moment, Routine, Sweep
from bot.signals import cards, radar
from bot.signals.agenda import place, seen_everywhere
from bot.signals.rules import owner_of, waits_until
from bot.signals.where import looked_at, meeting_for
from storage.meetings import MeetingState
from storage.roster import NATIONAL
from storage.signals import Level, Signal, SignalState


def without_meeting(moment: Moment) -> list[int]:
    """Signals that wait for a meeting, where there is one by now. Each place and area is looked up once."""
    waiting = moment.store.signals.waiting()
    places = {(row.level == Level.NATIONAL, row.district, row.area): row for row in waiting}
    planned = {place for place, row in places.items() if meeting_for(moment, row)}
    return [row.number for row in waiting if (row.level == Level.NATIONAL, row.district, row.area) in planned]


def put_on_agenda(moment: Moment, signal: int) -> Effects:
    row = moment.store.signals.get(signal)
    if row is None or row.state != SignalState.OPEN or row.meeting_id is not None:
        return []
    return place(moment, row)


def due_signals(moment: Moment) -> list[int]:
    return moment.store.signals.due(moment.now)


def look_again(moment: Moment, signal: int) -> Effects:
    """Its meeting is long over or never came, and it is still open: on to the next one, or the coordinators hear it."""
    row = moment.store.signals.get(signal)
    if row is None or row.state != SignalState.OPEN:
        return []
    if row.level == Level.STEERING_GROUP:  # what lies there has reminders of its own: bot/ideas/jobs.py
        moment.store.signals.move_on(signal, moment.now, waits_until(moment.now, moment.config))
        return []
    meeting = moment.store.meetings.get(row.meeting_id) if row.meeting_id else None
    if meeting and meeting.state == MeetingState.PLANNED and meeting.ends_at > moment.now:
        moment.store.signals.move_on(signal, moment.now, looked_at(moment, meeting))
        return []
    following = meeting_for(moment, row)
    if not moment.store.signals.move_on(signal, moment.now, looked_at(moment, following)):
        return []
    moment.store.audit.add(moment.now, None, "signal:looked_at", row.code)
    if following or meeting:
        moment.store.signals.carry_over(signal, following.id if following else None, looked_at(moment, following))
        return seen_everywhere(moment, row)
    return _still_waits(moment, row)


def _still_waits(moment: Moment, signal: Signal) -> Effects:
    """To the coordinators of its place; a national one to the national coordinators."""
    signal.owner_id = owner_of(moment.store, signal.location, signal.district, moment.reference)
    national = signal.level in (Level.NATIONAL, Level.STEERING_GROUP)
    reach = NATIONAL if national or not signal.location else signal.location
    name = f"{cards.card_of(signal)}:waits:{int(moment.now.timestamp())}"
    words = text("signal-still-waits", code=signal.code, until=waits_until(moment.now, moment.config).date())
    card = cards.still_waits(moment, signal, words)
    return tell_coordinators(moment.store, moment.config, moment.reference, reach, name, card)


def left_behind(moment: Moment) -> list[int]:
    return moment.store.signals.of_the_gone()


def adopt(moment: Moment, signal: int) -> Effects:
    """Who saw to it has left: who coordinates its level sees to it from now on. E66."""
    row = moment.store.signals.get(signal)
    if row is None:
        return []
    national = row.level in (Level.NATIONAL, Level.STEERING_GROUP)
    place = (None, None) if national else (row.location, row.district)
    owner = owner_of(moment.store, *place, moment.reference)
    if owner is not None:
        moment.store.signals.take(signal, row.owner_id, owner)
    return []


def to_erase(moment: Moment) -> list[int]:
    return moment.store.signals.to_erase(moment.now)


def erase(moment: Moment, signal: int) -> Effects:
    """A year after the decision the text goes; code, area, dates and counts stay."""
    row = moment.store.signals.get(signal)
    if row is None or row.wrapped_key is None:
        return []
    moment.store.signals.erase(row)
    moment.store.session.flush()
    moment.store.audit.add(moment.now, None, "erase", row.code)
    return seen_everywhere(moment, row)


JOBS: tuple[Job, ...] = (
    Sweep("signals.agenda", timedelta(minutes=5), without_meeting, put_on_agenda),
    Sweep("signals.clock", timedelta(minutes=5), due_signals, look_again),
    Sweep("signals.owners", timedelta(minutes=10), left_behind, adopt),
    Sweep("signals.erase", timedelta(minutes=10), to_erase, erase),
    Routine("radar.read", "40 5 * * *", radar.read_questions),
    Routine("radar.look", "30 8 * * mon", radar.look),
)
