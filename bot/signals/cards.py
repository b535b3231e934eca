"""The cards of a signal: for who raised it or saw it too, and for coordinators."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.card import Button, Card, Fact, say
from bot.chat.text import Plain, Quote, Text, Words, text
from bot.engine.now import Now
from bot.reference.calendar import local_date
from bot.signals import actions, where
from bot.signals.rules import LABELS, area_words, district_words, kind_words, label_words
from storage.members import Member
from storage.sightings import Backing
from storage.signals import Level, Signal, SignalState


def card_of(signal: Signal) -> str:
    """The name of the card that everybody who saw it has."""
    return f"signal:{signal.id}:mine"


def coordinators_card(signal: Signal) -> str:
    return f"signal:{signal.id}:coordinators"


def heading(now: Now, signal: Signal) -> Text:
    return text("signal-heading", code=signal.code, area=area_words(now.reference, signal.area))


# -- for who raised it or saw it too ---------------------------------------------------------------------------


def mine(now: Now, signal: Signal) -> Card:
    """What it says, where it stands, and a way out while it is open."""
    facts = () if signal.wrapped_key is None else (Fact(text("signal-said"), Quote(signal.number, "signal")),)
    seen = now.store.sightings.backing_of(signal)
    if seen.weight > 1:
        facts = (*facts, Fact(text("signal-weight"), text("signal-weight-many", many=seen.weight)))
    return Card(heading(now, signal), (stands(now, signal),), facts, None, _own_buttons(signal))


def _own_buttons(signal: Signal) -> tuple[Button, ...]:
    if signal.state != SignalState.OPEN:
        return ()
    return (actions.WITHDRAW.button(text("signal-withdraw"), signal.number, style="danger"),)


def note(now: Now, signal: Signal, words: Text) -> Card:
    return say(words, title=heading(now, signal))


def stands(now: Now, signal: Signal) -> Text:
    """Where it is, and what happens next."""
    match signal.state:
        case SignalState.SETTLED:
            return text("signal-stands-settled")
        case SignalState.IDEA:
            idea = now.store.ideas.of_signal(signal.number)
            return text("signal-stands-idea-code", code=idea.code) if idea else text("signal-stands-idea")
        case SignalState.WITHDRAWN:
            return text("signal-stands-withdrawn")
        case SignalState.MERGED:
            return text("signal-stands-merged", code=now.store.signals.head_of(signal).code)
    return _stands_open(now, signal)


def _stands_open(now: Now, signal: Signal) -> Text:
    meeting = now.store.meetings.get(signal.meeting_id) if signal.meeting_id else None
    if meeting:
        words = where.meeting_words(now, meeting)
        over = meeting.ends_at <= now.now
        return text("signal-stands-discussed", meeting=words) if over else text("signal-stands-agenda", meeting=words)
    if signal.level == Level.STEERING_GROUP:
        return text("signal-stands-steering")
    if signal.level == Level.NATIONAL:
        return text("signal-stands-national")
    if signal.next_at:
        return text("signal-stands-waiting", until=local_date(signal.next_at))
    return text("signal-stands-waits")


def stands_briefly(now: Now, signal: Signal) -> Text:
    """The same in a few words, for a list."""
    meeting = now.store.meetings.get(signal.meeting_id) if signal.meeting_id else None
    if signal.state != SignalState.OPEN:
        return text(f"signal-brief-{signal.state}")
    if meeting:
        return text("signal-brief-agenda", code=meeting.code, at=local_date(meeting.starts_at))
    if signal.level in (Level.NATIONAL, Level.STEERING_GROUP):
        return text(f"signal-brief-{signal.level}")
    return text("signal-brief-waits")


# -- for coordinators ------------------------------------------------------------------------------------------


def for_coordinators(now: Now, signal: Signal) -> Card:
    """In their channel: code, area, kind and where it stands; the text is for who presses."""
    button = actions.LOOK.button(text("signal-look"), signal.number, style="primary")
    open_now = signal.state == SignalState.OPEN
    body = (text("signal-new", kind=kind_words(signal.kind)), stands(now, signal))
    return say(*body, title=heading(now, signal), buttons=(button,) if open_now else ())


def in_full(now: Now, signal: Signal, alike: Sequence[Signal] = (), *, done: Text | None = None) -> Card:
    """For one coordinator: everything about it, and what can be done."""
    backing = now.store.sightings.backing_of(signal)
    body = (done, stands(now, signal)) if done else (stands(now, signal),)
    facts = (*_what(now, signal), *_behind(now, backing), *_labels(signal), *_confirmed(now, signal))
    return Card(heading(now, signal), body, facts, None, _buttons(signal, bool(alike), bool(backing.codes)))


def _what(now: Now, signal: Signal) -> tuple[Fact, ...]:
    about: Words = kind_words(signal.kind)
    if signal.theme:
        about = text("signal-kind-and-theme", kind=about, theme=label_words(signal.theme))
    said = Fact(text("signal-said"), Quote(signal.number, "signal"))
    by = now.store.members.get(signal.raised_by) if signal.named else None
    named = (Fact(text("signal-name"), Plain(by.name)),) if by else ()
    return (said, Fact(text("signal-about"), about), *named)


def _behind(now: Now, backing: Backing) -> tuple[Fact, ...]:
    facts = [Fact(text("signal-weight"), text("signal-weight-many", many=backing.weight))]
    if backing.cases:
        facts.append(Fact(text("signal-cases"), text("signal-cases-many", many=backing.cases)))
    origins = district_words(now.reference, backing.districts)
    if origins:
        facts.append(Fact(text("signal-origins"), text("signal-list", items=origins)))
    if backing.codes:
        facts.append(Fact(text("signal-merged"), text("signal-list", items=backing.codes)))
    return tuple(facts)


def _labels(signal: Signal) -> tuple[Fact, ...]:
    labels = tuple(label_words(label) for label in LABELS if label in signal.tag_set)
    return (Fact(text("signal-labels"), text("signal-list", items=labels)),) if labels else ()


def _confirmed(now: Now, signal: Signal) -> tuple[Fact, ...]:
    if signal.untraceable_at is None:
        return (Fact(text("signal-traceable"), text("signal-traceable-no")),)
    by = now.store.members.get(signal.untraceable_by) if signal.untraceable_by else None
    confirmed = text("signal-traceable-yes", name=_name(by), at=local_date(signal.untraceable_at))
    return (Fact(text("signal-traceable"), confirmed),)


def _name(member: Member | None) -> Words:
    return Plain(member.name) if member else text("somebody")


def _buttons(signal: Signal, alike: bool, merged: bool) -> tuple[Button, ...]:
    if signal.state != SignalState.OPEN:
        return ()
    buttons = []
    if signal.untraceable_at is None:
        buttons.append(actions.UNTRACEABLE.button(text("signal-untraceable"), signal.number))
        buttons.append(actions.GENERALISE.button(text("signal-generalise"), signal.number))
    if alike:
        buttons.append(actions.MERGE.button(text("signal-merge"), signal.number))
    if merged:
        buttons.append(actions.SPLIT.button(text("signal-split"), signal.number))
    buttons.append(actions.LABELS.button(text("signal-set-labels"), signal.number))
    return tuple(buttons)


def to_merge(now: Now, signal: Signal, others: Sequence[Signal]) -> Card:
    """Which of these says the same?"""
    facts = tuple(Fact(text("signal-code", code=other.code), Quote(other.number, "signal")) for other in others)
    buttons = [
        actions.MERGE_INTO.button(text("signal-code", code=other.code), signal.number, other.number) for other in others
    ]
    back = actions.LOOK.button(text("gate-back"), signal.number)
    own = Quote(signal.number, "signal")
    return Card(heading(now, signal), (own, text("signal-merge-which")), facts, None, (*buttons, back))


def merged(now: Now, kept: Signal, gone: Signal) -> Card:
    """Merged: where they come from together, and the way back."""
    origins = district_words(now.reference, now.store.sightings.backing_of(kept).districts)
    body = text("signal-merged-into", code=kept.code, origins=origins)
    undo = actions.SPLIT.button(text("signal-undo"), gone.number)
    return say(body, title=heading(now, kept), buttons=(undo,))


def labels(now: Now, signal: Signal) -> Card:
    """Each press sets a label or takes it away."""
    buttons = [
        actions.LABEL.button(
            text("signal-label-on", label=label_words(label)) if label in signal.tag_set else label_words(label),
            signal.number,
            label,
            style="primary" if label in signal.tag_set else "plain",
        )
        for label in LABELS
    ]
    back = actions.LOOK.button(text("signal-labels-done"), signal.number)
    own = Quote(signal.number, "signal")
    return Card(heading(now, signal), (own, text("signal-labels-which")), (), None, (*buttons, back))


def still_waits(now: Now, signal: Signal, words: Text) -> Card:
    """For coordinators: it waits for a meeting, and has waited long."""
    look = actions.LOOK.button(text("signal-look"), signal.number, style="primary")
    return say(words, title=heading(now, signal), buttons=(look,))
