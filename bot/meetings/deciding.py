"""In the meeting: one item at a time, one press to decide it, and everybody who raised it hears the outcome."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.card import Button, Card, Fact, say
from bot.chat.effect import Edit, Effects, Priority, Reply
from bot.chat.text import Plain, Quote, Text, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.meetings import actions, cards
from bot.meetings.agenda import lines_of
from bot.meetings.gathering import Gathering, gathering_at
from bot.meetings.minutes import publish
from bot.meetings.rules import require_coordinator, shown, takes_part
from bot.meetings.timeline import ASKED, again_after
from bot.reference.calendar import local_date
from bot.signals import actions as signal_actions
from bot.signals.agenda import carry_over, forward, may_leave, settle
from bot.signals.rules import kind_words
from bot.signals.telling import told
from bot.signals.where import looked_at
from storage.agenda import Decision
from storage.signals import Level, Signal, SignalState

LABELS = {
    Decision.IDEA: "decide-idea",
    Decision.SETTLED: "decide-settled",
    Decision.NATIONAL: "decide-national",
    Decision.HELD_OVER: "decide-hold-over",
}
STATES: dict[Decision, SignalState] = {Decision.IDEA: SignalState.IDEA, Decision.SETTLED: SignalState.SETTLED}


def label(gathering: Gathering, decision: Decision) -> Text:
    """As on its button; a national meeting sends on to the steering group."""
    up = decision == Decision.NATIONAL and gathering.is_national
    return text("decide-steering" if up else LABELS[decision])


# -- one item ------------------------------------------------------------------------------------------------


def item(
    gathering: Gathering, signal: Signal | None = None, done: Text | None = None, *, in_full: bool = False
) -> Card:
    """An undecided item with the four decisions; the first one when none is named.

    In a channel it is without a word of what the signal says: that is on the agenda, for who presses.
    """
    open_items = lines_of(gathering)
    here = signal if signal in open_items else open_items[0]
    decided = sum(1 for each in gathering.store.agenda.items(gathering.number).values() if each.decision)
    place, many = open_items.index(here) + 1, len(open_items)
    body = (done,) if done else ()
    facts = (
        Fact(text("decide-item", code=here.code, number=decided + place, many=decided + many), kind_words(here.kind)),
        *((Fact(text("decide-said"), Quote(here.number, "signal")),) if in_full else ()),
        Fact(text("decide-weight"), _weight(gathering, here)),
    )
    following = open_items[place % many]
    read = () if in_full else (cards.agenda_button(gathering),)
    return Card(cards.heading(gathering), body, facts, None, (*_buttons(gathering, here, following), *read))


def _weight(gathering: Gathering, signal: Signal) -> Text:
    behind = gathering.store.sightings.backing([signal])[signal.number]
    return text("decide-weight-is", seen=max(1, behind.weight), held=signal.carried)


def _buttons(gathering: Gathering, signal: Signal, following: Signal) -> tuple[Button, ...]:
    number = gathering.number
    buttons = [actions.DECIDE.button(label(gathering, each), number, signal.number, each) for each in LABELS]
    buttons.append(actions.ACT.button(text("decide-promise"), number, signal.number))
    if following.number != signal.number:
        buttons.append(actions.ITEM.button(text("decide-next"), number, following.number))
    return tuple(buttons)


def show_item(context: Context, number: int, signal: int) -> Effects:
    gathering = of_participant(context, number)
    if not gathering.undecided():
        raise Refusal(text("decide-all-done"), actions.MINUTES.button(text("meeting-minutes"), number))
    here = context.store.signals.get(signal)
    if not context.origin.private:
        return on_every_card(gathering, item(gathering, here))
    return _show(context, gathering, here)


def _show(
    context: Context, gathering: Gathering, signal: Signal | None, done: Text | None = None, *more: Button
) -> Effects:
    """To who acts in private, in full."""
    card = item(gathering, signal, done, in_full=True)
    context.about((signal or lines_of(gathering)[0]).code)
    return shown(context, replace(card, buttons=(*card.buttons, *more)))


def of_participant(context: Context, number: int) -> Gathering:
    """A meeting of which this person may note the decisions, from its day on."""
    gathering = gathering_at(context, number)
    if not takes_part(context, gathering):
        raise Refusal(text("meeting-not-yours"))
    if gathering.is_cancelled:
        raise Refusal(text("meeting-is-cancelled", code=gathering.code))
    if local_date(context.now) < local_date(gathering.meeting.starts_at):
        raise Refusal(text("decide-too-early", at=gathering.meeting.starts_at))
    return gathering


# -- deciding ------------------------------------------------------------------------------------------------


def decide(context: Context, number: int, signal_id: int, said: str) -> Effects:
    """The first press decides; a signal that goes up must be untraceable first. E57."""
    gathering, decision = of_participant(context, number), _decision(said)
    signal = context.store.signals.get(signal_id)
    if signal is None or signal.meeting_id != number:
        raise Refusal(_decided_by(gathering, signal_id))
    if decision == Decision.NATIONAL and not may_leave(signal):
        return [Reply(_ask_untraceable(gathering, signal), instead=context.origin.private)]
    return _decide(context, gathering, signal, decision)


def confirm_untraceable(context: Context, number: int, signal_id: int) -> Effects:
    gathering = of_participant(context, number)
    signal = context.store.signals.get(signal_id)
    if signal is None or signal.meeting_id != number:
        raise Refusal(_decided_by(gathering, signal_id))
    require_coordinator(context, gathering.series)
    context.store.signals.confirm_untraceable(signal_id, context.person.number, context.now)
    effects = _decide(context, gathering, signal, Decision.NATIONAL)
    done = say(text("decided", code=signal.code, decision=label(gathering, Decision.NATIONAL)))
    return effects if context.origin.private else [Reply(done, instead=True), *effects]


def _decide(context: Context, gathering: Gathering, signal: Signal, decision: Decision) -> Effects:
    """Noted once, done to the signal, and everybody who raised it hears it: all of it or nothing."""
    me = context.person.number
    if not context.store.agenda.decide(gathering.number, signal.number, decision, me, context.now):
        raise Refusal(_decided_by(gathering, signal.number))
    context.about(signal.code)
    heard = _carry_out(gathering, signal, decision)
    if not heard:
        raise Refusal(text("decide-gone", code=signal.code))
    return [*_next(context, gathering, signal, decision), *heard]


def _carry_out(gathering: Gathering, signal: Signal, decision: Decision) -> Effects:
    """What it does to the signal. An idea (`bot/ideas`) begins here: with the signal that this makes one."""
    at = gathering.at
    match decision:
        case Decision.HELD_OVER:
            return carry_over(at, signal)
        case Decision.NATIONAL:
            return forward(at, signal, Level.STEERING_GROUP if gathering.is_national else Level.NATIONAL)
        case _:
            return settle(at, signal, idea=decision == Decision.IDEA)


def _next(context: Context, gathering: Gathering, signal: Signal, decision: Decision) -> Effects:
    """The card goes on to the next item, for everybody who looks at it; after the last one the minutes are made."""
    done = text("decided", code=signal.code, decision=label(gathering, decision))
    undo = actions.TAKE_BACK.button(text("decide-take-back"), gathering.number, signal.number, decision)
    if gathering.undecided():
        card = item(gathering, None, done)
        others = on_every_card(gathering, replace(card, buttons=(*card.buttons, undo)))
        return [*_show(context, gathering, None, done, undo), *others]
    card = cards.say_about(gathering, "decide-all-done-now", undo)
    return [*shown(context, card), *on_every_card(gathering, card), *finish(gathering)]


def on_every_card(gathering: Gathering, card: Card) -> Effects:
    """The card in the channel that asks what is decided, whichever of them stands there now."""
    return [Edit(gathering.card(about), card, Priority.RECEIPT) for about in ASKED]


def finish(gathering: Gathering) -> Effects:
    """Everything is decided, so nothing is asked any more; the minutes stand in the channel."""
    begun = gathering.meeting.starts_at <= gathering.now
    return publish(gathering) if begun and gathering.store.meetings.close(gathering.meeting) else []


def _decision(said: str) -> Decision:
    if said not in list(LABELS):
        raise Refusal(text("button-gone"))
    return Decision(said)


def _decided_by(gathering: Gathering, signal: int) -> Text:
    found = gathering.store.agenda.items(gathering.number).get(signal)
    if found is None or found.decision == Decision.NONE:
        return text("agenda-not-on-it")
    return text(
        "decided-by", name=gathering.name(found.decided_by), decision=label(gathering, Decision(found.decision))
    )


def _ask_untraceable(gathering: Gathering, signal: Signal) -> Card:
    buttons = (
        actions.UNTRACEABLE.button(text("decide-untraceable"), gathering.number, signal.number, style="primary"),
        signal_actions.GENERALISE.button(text("signal-generalise"), signal.number),
        actions.ITEM.button(text("decide-back"), gathering.number, signal.number),
    )
    facts = (Fact(text("decide-said"), Quote(signal.number, "signal")),)
    return Card(Plain(signal.code), (text("decide-is-it-untraceable"),), facts, None, buttons)


# -- taking back ---------------------------------------------------------------------------------------------


def take_back(context: Context, number: int, signal_id: int, said: str) -> Effects:
    """A slip of the finger. Until the minutes are locked; then there are additions. Who raised it hears that too."""
    gathering, decision = of_participant(context, number), _decision(said)
    signal = context.store.signals.get(signal_id)
    if gathering.is_locked:
        raise Refusal(text("minutes-locked"), actions.ADD.button(text("minutes-add"), number))
    if signal is None or not context.store.agenda.undecide(number, signal_id, decision):
        raise Refusal(text("decide-gone-already"))
    context.about(signal.code)
    if not _undo(gathering, signal, decision):
        raise Refusal(text("decide-gone", code=signal.code))
    gathering.store.meetings.reopen(gathering.meeting, *again_after(context.now, gathering.days_off))
    done = text("decide-taken-back", code=signal.code)
    heard = told(context, signal, text("outcome-taken-back", about=gathering.title), "reopened")
    others = on_every_card(gathering, item(gathering, signal, done))
    return [*_show(context, gathering, signal, done), *others, *heard]


def _undo(gathering: Gathering, signal: Signal, decision: Decision) -> bool:
    look, signals = looked_at(gathering.at, gathering.meeting), gathering.store.signals
    if decision in STATES:
        return signals.reopen(signal.number, STATES[decision], look)
    if decision == Decision.NATIONAL:
        level = Level.NATIONAL if gathering.is_national else Level.REGIONAL
        return signals.call_back(signal.number, gathering.number, level, look)
    return signals.undo_carry(signal.number, gathering.number, look)
