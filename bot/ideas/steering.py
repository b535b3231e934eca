"""What lies with the steering group: laid before it once, with its support, and shown to everybody who asks."""

from __future__ import annotations

from bot.chat.card import Button, Card, Fact, say
from bot.chat.effect import Effects, Priority, Reply, Tell
from bot.chat.text import Quote, Text, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.now import Now
from bot.engine.roles import may
from bot.ideas import actions, cards
from bot.ideas.rules import PATIENCE, STEERING_GROUP, after, owner_at
from bot.reference.calendar import local_date
from bot.signals import cards as signal_cards
from bot.signals.rules import district_words, kind_words
from storage.ideas import Idea, IdeaState
from storage.members import Member, Role
from storage.signals import Level, Signal
from storage.steering import UNDECIDED, Outcome, SteeringProposal

MOST = 8
"""Proposals in one list."""


# -- laying it before the group --------------------------------------------------------------------------------


def propose_idea(now: Now, idea: Idea) -> Effects | None:
    """A tested idea, once; None when it was not tested, or lies there already."""
    values = {"level": Level.STEERING_GROUP, "owner_id": owner_at(now, idea, Level.STEERING_GROUP), "next_at": None}
    if not now.store.ideas.step(idea.number, IdeaState.TESTED, IdeaState.PROPOSED, **values):
        return None
    return _laid(now, now.store.steering.propose(now.now, after(now, PATIENCE), idea=idea.number))


def propose_signal(now: Now, signal: Signal) -> Effects:
    """A signal that was sent on to the group; nothing when it lies there already."""
    return _laid(now, now.store.steering.propose(now.now, after(now, PATIENCE), signal=signal.number))


def _laid(now: Now, proposal: SteeringProposal | None) -> Effects:
    if proposal is None:
        return []
    return [Tell(card_of(proposal), member.number, card(now, proposal)) for member in group(now)]


def group(now: Now) -> list[Member]:
    return now.store.members.with_role(Role.STEERING_GROUP)


def card_of(proposal: SteeringProposal) -> str:
    """The name of the card that every member of the group has."""
    return f"steering:{proposal.id}"


# -- what it is about ------------------------------------------------------------------------------------------


def code(now: Now, proposal: SteeringProposal) -> str:
    about = idea_of(now, proposal) or signal_of(now, proposal)
    return about.code if about else ""


def idea_of(now: Now, proposal: SteeringProposal) -> Idea | None:
    return now.store.ideas.get(proposal.idea_id) if proposal.idea_id else None


def signal_of(now: Now, proposal: SteeringProposal) -> Signal | None:
    return now.store.signals.get(proposal.signal_id) if proposal.signal_id else None


def districts(now: Now, proposal: SteeringProposal) -> tuple[str, ...]:
    """Where it was raised: they hear what is decided. F002."""
    idea, signal = idea_of(now, proposal), signal_of(now, proposal)
    signals = now.store.ideas.origins(idea.number) if idea else [signal] if signal else []
    found = [place for each in now.store.sightings.backing(signals).values() for place in each.districts]
    own = idea.district if idea else signal.district if signal else None
    return tuple(dict.fromkeys(place for place in (own, *found) if place))


# -- cards -----------------------------------------------------------------------------------------------------


def card(now: Now, proposal: SteeringProposal) -> Card:
    """For the steering group, with its decisions while it is open."""
    facts = (*_about(now, proposal), *cards.because(proposal.reason_id))
    return Card(_title(now, proposal), (stands(now, proposal),), facts, None, _buttons(proposal))


def _title(now: Now, proposal: SteeringProposal) -> Text:
    return text("steering-title", number=proposal.number, code=code(now, proposal))


def stands(now: Now, proposal: SteeringProposal) -> Text:
    match proposal.outcome:
        case Outcome.HELD:
            until = local_date(proposal.next_at) if proposal.next_at else ""
            return text("steering-stands-held", until=until)
        case Outcome.OPEN:
            return text("steering-stands-open", since=local_date(proposal.proposed_at))
        case Outcome.WITHDRAWN:
            return text("steering-stands-withdrawn")
    on = local_date(proposal.decided_at or proposal.proposed_at)
    by = cards.named(now, proposal.decided_by)
    return text(f"steering-stands-{proposal.outcome}", on=on, name=by)


def _about(now: Now, proposal: SteeringProposal) -> tuple[Fact, ...]:
    idea, signal = idea_of(now, proposal), signal_of(now, proposal)
    if idea:
        return (cards.said(idea), *cards.support(now, idea), *cards.scores(now, idea))
    return _about_signal(now, signal) if signal else ()


def _about_signal(now: Now, signal: Signal) -> tuple[Fact, ...]:
    seen = now.store.sightings.backing_of(signal)
    where = district_words(now.reference, seen.districts)
    named = (Fact(text("signal-origins"), text("signal-list", items=where)),) if where else ()
    return (
        Fact(text("signal-said"), Quote(signal.number, "signal")),
        Fact(text("signal-about"), kind_words(signal.kind)),
        Fact(text("signal-weight"), text("signal-weight-many", many=max(1, seen.weight))),
        *named,
    )


def _buttons(proposal: SteeringProposal) -> tuple[Button, ...]:
    if proposal.outcome not in UNDECIDED:
        return ()
    return (
        actions.ACCEPT.button(text("steering-accept"), proposal.number, style="primary"),
        actions.REJECT.button(text("steering-reject"), proposal.number, style="danger"),
        actions.HOLD.button(text("steering-hold"), proposal.number),
    )


# -- lists -----------------------------------------------------------------------------------------------------


def show(context: Context) -> Effects:
    """What is open, and what was decided last. Everybody sees it, F003; deciding is for the group."""
    steering = context.store.steering
    rows = [*steering.undecided(), *steering.decided()]
    if not rows:
        return [Reply(say(text("steering-none"), title=text("steering-list-title")))]
    lines = tuple(Fact(_title(context, row), stands(context, row)) for row in rows[:MOST])
    looks = tuple(
        actions.OPEN_PROPOSAL.button(text("idea-code", code=code(context, row)), row.number) for row in rows[:MOST]
    )
    return [Reply(Card(text("steering-list-title"), (), lines, None, looks))]


def press_look(context: Context, proposal: int) -> Effects:
    row = context.store.steering.get(proposal)
    if row is None:
        raise Refusal(text("steering-unknown"))
    context.about(code(context, row))
    shown = card(context, row)
    if may(context.person, STEERING_GROUP):
        return [Reply(shown)]
    return [Reply(Card(shown.title, shown.body, shown.facts, text("steering-who-decides")))]


def heading_of(now: Now, proposal: SteeringProposal) -> Text:
    idea, signal = idea_of(now, proposal), signal_of(now, proposal)
    if idea:
        return cards.heading(now, idea)
    return signal_cards.heading(now, signal) if signal else _title(now, proposal)


def tell_group(now: Now, proposal: SteeringProposal, about: str, words: Text) -> Effects:
    """A short message to every member of the group, with a way to the proposal."""
    button = actions.OPEN_PROPOSAL.button(text("steering-look"), proposal.number, style="primary")
    note = say(words, title=_title(now, proposal), buttons=(button,))
    name = f"{card_of(proposal)}:{about}"
    return [Tell(name, member.number, note, priority=Priority.REMINDER) for member in group(now)]
