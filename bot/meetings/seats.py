"""Who sits in a series, and what happens when somebody leaves: no seat stays empty without people knowing. E66."""

from __future__ import annotations

from bot.chat.card import Button, Card, say
from bot.chat.effect import Effects, Priority, Reply, Tell
from bot.chat.text import Text, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.now import Now
from bot.meetings import actions
from bot.meetings.changing import series_at
from bot.meetings.gathering import Gathering, find, series_title
from bot.meetings.inviting import MOST_NAMES, invite_all, warn
from bot.meetings.planning import seat_facts
from bot.meetings.rules import require_coordinator, series_channel
from storage.meetings import Series
from storage.members import Member


def show(context: Context, number: int) -> Effects:
    """Everybody who sits there, and a way to change that."""
    series = context.store.meetings.series(number)
    if series is None:
        raise Refusal(text("meeting-gone"))
    return [Reply(_card(context, series))]


def _card(context: Context, series: Series, done: Text | None = None) -> Card:
    sitting = context.store.attendance.seats(series.number)
    fill = [actions.SEAT.button(text("seat-fill", seat=text(f"seat-{k}")), series.number, k) for k in series.seat_list]
    leave: list[Button] = []
    for seat in sitting:
        member = context.store.members.get(seat.member_id)
        if member:
            label = text("seat-leave", name=member.name)
            leave.append(actions.STAND_UP.button(label, series.number, seat.member_id, style="danger"))
    end = actions.END.button(text("series-end"), series.number, style="danger")
    return Card(
        title=_title(context, series),
        body=(done,) if done else (),
        facts=seat_facts(context, series),
        buttons=(*fill, *leave, end),
    )


def _title(at: Now, series: Series) -> Text:
    return text("series-title", about=series_title(at.reference, series))


def choose(context: Context, number: int, kind: str) -> Effects:
    """Who could sit there; the coordinators of the place in front."""
    series = series_at(context, number)
    free = candidates(context, series, kind)
    if not free:
        raise Refusal(text("meeting-nobody-left", seat=text(f"seat-{kind}")))
    return [
        Reply(
            say(
                text("seat-who", seat=text(f"seat-{kind}")),
                title=_title(context, series),
                buttons=_sit(series, kind, free),
            )
        )
    ]


def candidates(at: Now, series: Series, kind: str) -> list[Member]:
    sitting = {seat.member_id for seat in at.store.attendance.seats(series.number)}
    found = [m for m in at.store.members.all() if m.kind == kind and m.number not in sitting]
    near = [m for m in found if at.reference.district_of(m.location) == series.district] or found
    return sorted(near, key=lambda m: ("coordinator" not in m.role_set, m.location != series.location, m.name))


def _sit(series: Series, kind: str, free: list[Member]) -> tuple[Button, ...]:
    return tuple(
        actions.SIT.button(text("person-name", name=m.name), series.number, kind, m.number) for m in free[:MOST_NAMES]
    )


def sit(context: Context, number: int, kind: str, member: int) -> Effects:
    """From now on this member is asked for every meeting of the series."""
    series = series_at(context, number)
    found = context.store.members.get(member)
    if found is None or not found.active or found.kind != kind:
        raise Refusal(text("meeting-asked-already"))
    if not context.store.attendance.sit(number, kind, member):
        raise Refusal(text("meeting-asked-already"))
    invited = [effect for each in _coming(context, series) for effect in invite_all(each)]
    done = text("seat-taken", name=found.name, seat=text(f"seat-{kind}"))
    card = say(text("seat-yours", seat=text(f"seat-{kind}"), name=context.person.name), title=_title(context, series))
    told = series_channel(context, series, f"series:{number}:seat-{kind}", say(done, title=_title(context, series)))
    return [
        Reply(_card(context, series, done), instead=True),
        Tell(f"series:{number}:seat", member, card, priority=Priority.CLAIM),
        *told,
        *invited,
    ]


def _coming(at: Now, series: Series) -> list[Gathering]:
    return [Gathering(at, meeting, series) for meeting in at.store.meetings.coming_of(series.number, at.now)]


def stand_up(context: Context, number: int, member: int) -> Effects:
    """One's own seat, or anybody's for a coordinator."""
    series = context.store.meetings.series(number)
    if series is None:
        raise Refusal(text("meeting-gone"))
    if member != context.person.number:
        require_coordinator(context, series)
    seat = next((s for s in context.store.attendance.seats(number) if s.member_id == member), None)
    if seat is None:
        raise Refusal(text("seat-empty-already"))
    asked = leave(context, series, member, seat.kind)
    was = context.store.members.get(member)
    done = text("seat-left", name=was.name if was else "", seat=text(f"seat-{seat.kind}"))
    return [Reply(_card(context, series, done), instead=True), *asked]


def leave(at: Now, series: Series, member: int, kind: str) -> Effects:
    """The seat is free: who is left is asked who sits there meanwhile."""
    at.store.attendance.stand_up(series.number, member)
    for gathering in _coming(at, series):
        at.store.attendance.drop(gathering.number, member)
    left = at.store.attendance.seats(series.number)
    if any(seat.kind == kind for seat in left):
        return []
    return ask_interim(at, series, kind, member)


def ask_interim(at: Now, series: Series, kind: str, member: int) -> Effects:
    """In the coordinators' channel, with a name on each button; the seat is empty until somebody chooses."""
    was = at.store.members.get(member)
    free = candidates(at, series, kind)
    words = text("seat-interim", name=was.name if was else "", seat=text(f"seat-{kind}"))
    card = say(words, title=_title(at, series), buttons=_sit(series, kind, [m for m in free if m.number != member]))
    return series_channel(at, series, f"series:{series.number}:empty-{kind}:{member}", card, Priority.CLAIM)


def left_behind(at: Now) -> list[int]:
    """Seats of members who have left."""
    return [seat.number for seat in at.store.attendance.of_the_gone()]


def release(at: Now, number: int) -> Effects:
    """Somebody left the organisation: the seat is free the same day, and the organiser is somebody who is there."""
    seat = at.store.attendance.seat(number)
    series = at.store.meetings.series(seat.series_id) if seat else None
    if seat is None or series is None:
        return []
    effects = leave(at, series, seat.member_id, seat.kind)
    if series.organiser_id == seat.member_id:
        _pass_on(at, series)
    return effects


def guests_left_behind(at: Now) -> list[int]:
    """Who was asked for a meeting to come, perhaps instead of somebody else, and has left."""
    return at.store.attendance.guests_of_the_gone(at.now)


def release_guest(at: Now, number: int) -> Effects:
    """They are not expected any more; when nobody else of their organisation comes, the coordinators hear it now."""
    row = at.store.attendance.asked(number)
    gathering = find(at, at.store.meetings.get(row.meeting_id)) if row else None
    if row is None or gathering is None:
        return []
    before, kind = gathering.empty_seats(), row.kind
    at.store.attendance.drop(row.meeting_id, row.member_id)
    return warn(gathering, kind, "away") if kind in gathering.empty_seats() and kind not in before else []


def _pass_on(at: Now, series: Series) -> None:
    seats = (at.store.members.get(seat.member_id) for seat in at.store.attendance.seats(series.number))
    heir = next((member for member in seats if member and member.active), None)
    if heir:
        series.organiser_id = heir.number
        at.store.session.flush()
