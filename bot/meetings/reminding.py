"""Reminders of what was promised: on its day, then every week, never to who is away; and what somebody left behind."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.chat.effect import Effects, Priority, Tell
from bot.engine.now import Now
from bot.meetings.gathering import Gathering, days_off, find
from bot.meetings.promising import EVERY_WEEK, MORNING, card, card_name, reminded_at
from bot.reference.calendar import at, local_date
from storage.agenda import Action
from storage.members import Member, Role


def remind(now: Now, number: int) -> Effects:
    """On its day, and every week until it is done. Who was away hears it when back; who left hands it over. E66."""
    action = now.store.agenda.action(number)
    gathering = find(now, now.store.meetings.get(action.meeting_id)) if action else None
    if action is None or gathering is None:
        return []
    optional, today = days_off(now, gathering.series), local_date(now.now)
    owner = gathering.member(action.owner_id)
    if owner is None or not owner.active:
        return _hand_over(gathering, action)
    back = reminded_at(now, owner.number, today, optional)
    if back > now.now:
        now.store.agenda.move_on(number, now.now, back)
        return []
    following = reminded_at(now, owner.number, today + EVERY_WEEK, optional)
    if not now.store.agenda.move_on(number, now.now, following):
        return []
    name = "promise-today" if action.due_on >= today else "promise-late"
    reminder = card(gathering, action, name)
    return [Tell(f"{card_name(action)}:{today}", owner.number, reminder, priority=Priority.REMINDER)]


def due(now: Now) -> list[int]:
    """Promises of which the day has come, and those of members who have left, if there is somebody to take them on."""
    orphans = [each for each in now.store.agenda.of_the_gone() if _heir(now, each)]
    return list(dict.fromkeys([*now.store.agenda.due(now.now), *(each.number for each in orphans)]))


def _heir(now: Now, action: Action) -> Member | None:
    """Who organises the series, or else another who sits in it, or else a coordinator."""
    gathering = find(now, now.store.meetings.get(action.meeting_id))
    if gathering is None:
        return None
    seats = (seat.member_id for seat in now.store.attendance.seats(gathering.series.number))
    people = [m for n in (gathering.series.organiser_id, *seats) if (m := gathering.member(n))]
    people += now.store.members.with_role(Role.COORDINATOR, gathering.series.location)
    people += now.store.members.with_role(Role.NATIONAL) + now.store.members.with_role(Role.ADMIN)
    return next((member for member in people if member.active), None)


def _hand_over(gathering: Gathering, action: Action) -> Effects:
    heir, was = _heir(gathering.at, action), gathering.name(action.owner_id)
    if heir is None:
        gathering.store.agenda.move_on(action.number, gathering.now, gathering.now + EVERY_WEEK)
        return []
    tomorrow = local_date(gathering.now) + timedelta(days=1)
    look = reminded_at(gathering.at, heir.number, tomorrow, gathering.days_off)
    if not gathering.store.agenda.hand_action(action.number, heir.number, max(look, _morning_of(action))):
        return []
    handed = card(gathering, action, "promise-handed", name=was)
    return [Tell(f"{card_name(action)}:handed:{heir.number}", heir.number, handed, priority=Priority.CLAIM)]


def _morning_of(action: Action) -> datetime:
    return at(action.due_on, MORNING)
