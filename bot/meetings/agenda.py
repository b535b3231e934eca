"""The agenda: made from the open signals, in an order with a reason, with time for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.chat.card import Button, Card, Fact
from bot.chat.effect import Edit, Effects, Priority, Reply, Tell
from bot.chat.text import Quote, Text, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.help.lines import below
from bot.meetings import actions, cards
from bot.meetings.gathering import Gathering, gathering_at
from bot.meetings.rules import fitting, may_read, not_in_channel, ordered, takes_part, time_each
from bot.signals.rules import kind_words
from storage.agenda import Decision
from storage.attendance import Answer
from storage.signals import Signal, SignalState

MOST_SHOWN = 15
"""Signals with their text on one card; the others are counted."""


def lines_of(gathering: Gathering) -> list[Signal]:
    """What is still to be discussed, in the order in which it is proposed."""
    signals = gathering.undecided()
    items = gathering.store.agenda.items(gathering.number)
    return ordered(signals, items, gathering.store.sightings.backing(signals), minutes(gathering))


def minutes(gathering: Gathering) -> int:
    meeting = gathering.meeting
    return int((meeting.ends_at - meeting.starts_at).total_seconds()) // 60


def show(context: Context, number: int) -> Effects:
    gathering = gathering_at(context, number)
    if not may_read(context, gathering):
        raise Refusal(text("meeting-not-your-district"))
    buttons = _may_change(context, gathering)
    for signal in lines_of(gathering)[:MOST_SHOWN]:
        context.about(signal.code)
    return [Reply(in_full(gathering, *buttons))]


def _may_change(context: Context, gathering: Gathering) -> tuple[Button, ...]:
    if not takes_part(context, gathering) or gathering.is_cancelled or not gathering.undecided():
        return ()
    if gathering.meeting.starts_at <= context.now:
        return (actions.ITEM.button(text("meeting-decide"), gathering.number, 0, style="primary"),)
    return (actions.ORDER.button(text("agenda-change-order"), gathering.number),)


def in_full(gathering: Gathering, *buttons: Button) -> Card:
    """With the text of each signal: for who takes part, never in a channel."""
    signals = lines_of(gathering)
    shown, left = signals[:MOST_SHOWN], len(signals) - MOST_SHOWN
    facts = tuple(
        Fact(_label(gathering, number, signal, len(signals)), Quote(signal.number, "signal"))
        for number, signal in enumerate(shown, start=1)
    )
    more = (text("agenda-more", left=left),) if left > 0 else ()
    body = (summary(gathering, signals), *more)
    extra = (*feedback(gathering), *promises(gathering))
    return Card(cards.heading(gathering), body, (*facts, *extra), _hint(gathering, signals), buttons)


def draft(gathering: Gathering) -> Card:
    """For the channel: codes, kinds, weight and age, without a word of their text."""
    signals = lines_of(gathering)
    shown = [_label(gathering, number, signal, len(signals)) for number, signal in enumerate(signals, start=1)]
    facts = (Fact(text("agenda-items"), below(shown)),) if shown else ()
    buttons = (
        cards.agenda_button(gathering),
        actions.ORDER.button(text("agenda-change-order"), gathering.number),
        actions.SEND_AGENDA.button(text("agenda-send"), gathering.number, style="primary"),
    )
    extra = (*feedback(gathering), *promises(gathering))
    body = (text("agenda-draft", at=gathering.meeting.starts_at), summary(gathering, signals))
    return Card(cards.heading(gathering), body, (*facts, *extra), _hint(gathering, signals), buttons)


def summary(gathering: Gathering, signals: Sequence[Signal]) -> Text:
    """`7 open signalen: 3 nieuw, 2 aangehouden. Er is 120 minuten.`"""
    fresh = sum(1 for signal in signals if not signal.carried)
    each, time = time_each(minutes(gathering), len(signals)), minutes(gathering)
    return text("agenda-summary", signals=len(signals), fresh=fresh, held=len(signals) - fresh, time=time, each=each)


def _hint(gathering: Gathering, signals: Sequence[Signal]) -> Text | None:
    """E68: more than there is time for."""
    room = fitting(minutes(gathering))
    return text("agenda-crowded", room=room, time=minutes(gathering)) if len(signals) > room else None


def _label(gathering: Gathering, number: int, signal: Signal, many: int) -> Text:
    behind = gathering.store.sightings.backing([signal])[signal.number]
    each = time_each(minutes(gathering), many)
    return text(
        "agenda-item-held" if signal.carried else "agenda-item",
        number=number,
        code=signal.code,
        kind=kind_words(signal.kind),
        seen=max(1, behind.weight),
        held=signal.carried,
        each=each,
    )


def feedback(gathering: Gathering) -> tuple[Fact, ...]:
    """What came back since the last meeting on what this series sent up; nothing to decide, everything to hear."""
    found = [text("agenda-feedback-line", code=s.code, state=_state(s)) for s in _came_back(gathering)]
    return (Fact(text("agenda-feedback"), below(found)),) if found else ()


def _state(signal: Signal) -> Text:
    return text("agenda-came-back-idea" if signal.state == SignalState.IDEA else "agenda-came-back-settled")


def _came_back(gathering: Gathering) -> list[Signal]:
    earlier = gathering.store.meetings.before(gathering.meeting)
    sent_up = [
        signal
        for meeting in earlier
        for number, item in gathering.store.agenda.items(meeting.number).items()
        if item.decision == Decision.NATIONAL and (signal := gathering.store.signals.get(number))
    ]
    since = earlier[-1].starts_at if earlier else gathering.meeting.starts_at
    return [s for s in sent_up if s.state != SignalState.OPEN and s.decided_at and s.decided_at >= since]


def promises(gathering: Gathering) -> tuple[Fact, ...]:
    """What was promised at earlier meetings and is not done."""
    earlier = [meeting.number for meeting in gathering.store.meetings.before(gathering.meeting)]
    found = gathering.store.agenda.open_actions(earlier) if earlier else []
    lines = [text("agenda-promise", name=gathering.name(each.owner_id), until=each.due_on) for each in found]
    return (Fact(text("agenda-promises"), below(lines)),) if lines else ()


# -- the order -----------------------------------------------------------------------------------------------


def ask_order(context: Context, number: int) -> Effects:
    gathering = _of_participant(context, number)
    for signal in lines_of(gathering)[:MOST_SHOWN]:
        context.about(signal.code)
    return [Reply(_order(gathering))]


def _order(gathering: Gathering) -> Card:
    signals = lines_of(gathering)[:MOST_SHOWN]
    buttons = tuple(
        actions.FIRST.button(text("agenda-first", code=signal.code), gathering.number, signal.number)
        for signal in signals[1:]
    )
    card = in_full(gathering, *buttons, actions.SEND_AGENDA.button(text("agenda-send"), gathering.number))
    return replace(card, body=(*card.body, text("agenda-which-first")))


def put_first(context: Context, number: int, signal: int) -> Effects:
    gathering = _of_participant(context, number)
    order = [each.number for each in lines_of(gathering)]
    if signal not in order:
        raise Refusal(text("agenda-not-on-it"))
    context.about(gathering.code)
    context.store.agenda.arrange(number, [signal, *(each for each in order if each != signal)])
    return [Reply(_order(gathering), instead=True), Edit(gathering.card("draft"), draft(gathering), Priority.RECEIPT)]


def send(context: Context, number: int) -> Effects:
    """To everybody who was asked and did not say no; once more is an update of the same card."""
    gathering = _of_participant(context, number)
    context.about(gathering.code)
    members = to_read(gathering)
    done = cards.say_about(gathering, "agenda-sent", many=len(members))
    return [Reply(done), *tell(gathering, members)]


def to_read(gathering: Gathering) -> list[int]:
    return [row.member_id for row in gathering.asked() if row.answer != Answer.STAYS_AWAY]


def tell(gathering: Gathering, members: Sequence[int]) -> Effects:
    card = in_full(gathering)
    return [Tell(gathering.card("agenda"), member, card, priority=Priority.REMINDER) for member in members]


def tell_outsiders(gathering: Gathering) -> Effects:
    """Who takes part and does not read the coordinators' channel gets the agenda without anybody's doing."""
    return tell(gathering, [member.number for member in not_in_channel(gathering.at, to_read(gathering))])


def _of_participant(context: Context, number: int) -> Gathering:
    gathering = gathering_at(context, number)
    if not takes_part(context, gathering):
        raise Refusal(text("meeting-not-yours"))
    if gathering.is_cancelled or gathering.is_over:
        raise Refusal(text("meeting-is-over", code=gathering.code))
    return gathering
