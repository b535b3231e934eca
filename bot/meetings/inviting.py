"""Who is asked for a meeting, and what happens when somebody cannot come."""

from __future__ import annotations

from dataclasses import dataclass

from bot.chat.card import Button, Card
from bot.chat.effect import Edit, Effects, Priority, Reply, Tell
from bot.chat.text import text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.meetings import actions, cards
from bot.meetings.gathering import Gathering, gathering_at
from bot.meetings.rules import in_channel, require_coordinator, takes_part
from storage.attendance import Answer
from storage.members import Member

MOST_NAMES = 8
"""Buttons with names at once."""
WARNINGS = ("away", "week", "days")
"""The cards that may say that a seat is empty: when somebody said so, and before the meeting."""


def invite_all(gathering: Gathering) -> Effects:
    """Everybody with a seat who was not asked yet, with the file for the own calendar."""
    store = gathering.store
    fresh = [s for s in store.attendance.seats(gathering.series.number) if _invite(gathering, s.member_id, s.kind)]
    return [_invitation(gathering, member) for seat in fresh if (member := gathering.member(seat.member_id))]


def _invite(gathering: Gathering, member: int, kind: str) -> bool:
    return gathering.store.attendance.invite(gathering.number, member, kind)


def _invitation(gathering: Gathering, member: Member) -> Tell:
    return Tell(gathering.invite, member.number, cards.invitation(gathering, member), priority=Priority.REMINDER)


def ask_again(gathering: Gathering, name: str, **more: object) -> Effects:
    """The meeting was changed: everybody gets a new card and a new file."""
    members = [m for row in gathering.asked() if (m := gathering.member(row.member_id)) and m.active]
    return [
        Tell(gathering.invite, m.number, cards.invitation(gathering, m, name, **more), priority=Priority.CLAIM)
        for m in members
    ]


# -- Ik kom, Ik kom niet -------------------------------------------------------------------------------------


def come(context: Context, number: int) -> Effects:
    return _answer(context, number, Answer.COMES)


def stay_away(context: Context, number: int) -> Effects:
    return _answer(context, number, Answer.STAYS_AWAY)


def _answer(context: Context, number: int, answer: Answer) -> Effects:
    gathering = gathering_at(context, number)
    me = context.person
    _refuse_past(gathering)
    context.about(gathering.code)
    before = Seats.of(gathering)
    if context.store.attendance.one(number, me.number) is None:
        _join(gathering, me)
    context.store.attendance.answer(number, me.number, answer, context.now)
    where = {"venue": gathering.meeting.venue} if answer == Answer.COMES and gathering.meeting.venue else {}
    name = _noted(answer, nowhere=not where)
    card = cards.say_about(gathering, name, *cards.answers(gathering, answer), **where)
    return [Reply(card, instead=True), *_changed_seats(gathering, before)]


def _noted(answer: Answer, *, nowhere: bool) -> str:
    if answer == Answer.STAYS_AWAY:
        return "meeting-you-stay-away"
    return "meeting-you-come-nowhere" if nowhere else "meeting-you-come"


def _refuse_past(gathering: Gathering) -> None:
    if gathering.is_cancelled:
        raise Refusal(text("meeting-is-cancelled", code=gathering.code))
    if gathering.is_over:
        raise Refusal(text("meeting-is-over", code=gathering.code))


def _join(gathering: Gathering, member: Member) -> None:
    """Who has no seat may come too, for the own kind of organisation."""
    if member.kind not in gathering.series.seat_list:
        raise Refusal(text("meeting-no-seat"))
    gathering.store.attendance.invite(gathering.number, member.number, member.kind)


@dataclass(frozen=True, slots=True)
class Seats:
    """At one moment: of which seats it is sure that nobody comes, and of which that somebody does."""

    empty: frozenset[str]
    taken: frozenset[str]

    @classmethod
    def of(cls, gathering: Gathering) -> Seats:
        empty = frozenset(gathering.empty_seats())
        return cls(empty, frozenset(gathering.series.seat_list) - empty - frozenset(gathering.uncertain_seats()))


def _changed_seats(gathering: Gathering, before: Seats) -> Effects:
    """A seat became empty, so the coordinators hear it now; or somebody comes after all."""
    after = Seats.of(gathering)
    return [
        *(effect for kind in after.empty - before.empty for effect in warn(gathering, kind, "away")),
        *(
            Edit(_warning(gathering, kind, why), _filled(gathering, kind))
            for kind in after.taken - before.taken
            for why in WARNINGS
        ),
    ]


def warn(gathering: Gathering, kind: str, why: str) -> Effects:
    """F108, E60: without this organisation it only goes on when a coordinator says so."""
    name = f"meeting-seat-{why}"
    card = cards.say_about(gathering, name, *_ways_out(gathering, kind), seat=text(f"seat-{kind}"))
    return in_channel(gathering, f"seat-{kind}-{why}", card, Priority.CLAIM)


def _ways_out(gathering: Gathering, kind: str) -> tuple[Button, ...]:
    return (
        actions.REPLACE.button(text("meeting-ask-replacement"), gathering.number, kind, style="primary"),
        actions.MOVE.button(text("meeting-move"), gathering.number),
        actions.GO_ON.button(text("meeting-go-on"), gathering.number),
    )


def _warning(gathering: Gathering, kind: str, why: str) -> str:
    return gathering.card(f"seat-{kind}-{why}")


def _filled(gathering: Gathering, kind: str) -> Card:
    rows = [row for row in gathering.by_seat()[kind] if row.answer == Answer.COMES]
    names = tuple(gathering.name(row.member_id) for row in rows)
    return cards.say_about(gathering, "meeting-seat-filled", seat=text(f"seat-{kind}"), names=names)


# -- replacement, or going on --------------------------------------------------------------------------------


def ask_replacement(context: Context, number: int, kind: str) -> Effects:
    """Who could sit there instead: of the same kind and district, who was not asked yet."""
    gathering = gathering_at(context, number)
    _refuse_stranger(context, gathering)
    _refuse_past(gathering)
    free = candidates(gathering, kind)
    if not free:
        raise Refusal(text("meeting-nobody-left", seat=text(f"seat-{kind}")))
    buttons = tuple(
        actions.REPLACE_BY.button(text("person-name", name=m.name), number, kind, m.number) for m in free[:MOST_NAMES]
    )
    return [Reply(cards.say_about(gathering, "meeting-who-instead", *buttons, seat=text(f"seat-{kind}")))]


def replace_by(context: Context, number: int, kind: str, member: int) -> Effects:
    gathering = gathering_at(context, number)
    _refuse_stranger(context, gathering)
    _refuse_past(gathering)
    found = gathering.member(member)
    away = next((r.member_id for r in gathering.asked() if r.kind == kind and r.answer == Answer.STAYS_AWAY), None)
    if found is None or found.kind != kind or not context.store.attendance.invite(number, member, kind, away):
        raise Refusal(text("meeting-asked-already"))
    context.about(gathering.code)
    card = cards.invitation(gathering, found, "meeting-invite-instead", asker=context.person.name)
    done = cards.say_about(gathering, "meeting-replacement-asked", name=found.name)
    return [Reply(done, instead=True), Tell(gathering.invite, member, card, priority=Priority.CLAIM)]


def candidates(gathering: Gathering, kind: str) -> list[Member]:
    """Members who could take a seat, those who work in its areas in front."""
    at, series = gathering.at, gathering.series
    asked = {row.member_id for row in gathering.asked()}
    found = [m for m in at.store.members.all() if m.kind == kind and m.number not in asked]
    near = [m for m in found if at.reference.district_of(m.location) == series.district] or found
    return sorted(near, key=lambda m: (not m.area_set & set(series.area_list), m.name))


def go_on(context: Context, number: int) -> Effects:
    """E60: a coordinator says that it goes on although a seat is empty."""
    gathering = gathering_at(context, number)
    require_coordinator(context, gathering.series)
    _refuse_past(gathering)
    if not context.store.meetings.confirm(gathering.meeting, context.person.number):
        raise Refusal(text("meeting-goes-on-already", name=gathering.name(gathering.meeting.confirmed_by)))
    context.about(gathering.code)
    card = cards.say_about(gathering, "meeting-goes-on", name=context.person.name)
    edits = [Edit(_warning(gathering, kind, why), card) for kind in gathering.empty_seats() for why in WARNINGS]
    return [Reply(card), *edits]


def _refuse_stranger(context: Context, gathering: Gathering) -> None:
    if not takes_part(context, gathering):
        raise Refusal(text("meeting-not-yours"))
