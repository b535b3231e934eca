"""Getting a signal onto an agenda, and what is decided about it: each act tells everybody who raised it or saw it too.

The meetings' room and the ideas' room call these. A decision that somebody else took first gives no effects.
"""

from __future__ import annotations

from datetime import timedelta

from bot.chat.effect import Edit, Effects, Priority
from bot.chat.text import Text, text
from bot.engine.now import Now
from bot.signals import cards
from bot.signals.rules import national_owner
from bot.signals.telling import refreshed, told
from bot.signals.where import looked_at, meeting_for, next_meeting
from storage.meetings import Meeting
from storage.signals import Level, Signal, SignalState


def place(now: Now, signal: Signal, meeting: Meeting | None = None) -> Effects:
    """Put an open signal on the agenda of a meeting, by default the next one where it belongs; its people hear it."""
    meeting = meeting or meeting_for(now, signal)
    if meeting is None or not now.store.signals.put_on(signal.number, meeting.id, looked_at(now, meeting)):
        return []
    if signal.level == Level.LOCAL:
        signal.level = Level.REGIONAL
        now.store.session.flush()
    return seen_everywhere(now, signal)


def unplace(now: Now, signal: Signal) -> Effects:
    """Its meeting is not held: to the next one, or it waits again. E61."""
    meeting = meeting_for(now, signal)
    if not now.store.signals.put_on(signal.number, meeting.id if meeting else None, looked_at(now, meeting)):
        return []
    return seen_everywhere(now, signal)


def settle(now: Now, signal: Signal, *, idea: bool = False) -> Effects:
    """`Afgehandeld`, or `Idee`: it became a best-practice idea. The text goes so many days later (P22)."""
    state = SignalState.IDEA if idea else SignalState.SETTLED
    erase_at = now.now + timedelta(days=now.config.signal_days)
    if not now.store.signals.settle(signal.number, state, now.now, erase_at):
        return []
    words = text("signal-heard-idea", code=signal.code) if idea else text("signal-heard-settled", code=signal.code)
    return _heard(now, signal, words, "decided")


def carry_over(now: Now, signal: Signal) -> Effects:
    """`Aanhouden`: to the next meeting, or waiting until one is planned."""
    meeting = meeting_for(now, signal)
    if not now.store.signals.carry_over(signal.number, meeting.id if meeting else None, looked_at(now, meeting)):
        return []
    return _heard(now, signal, text("signal-heard-held", code=signal.code, stands=cards.stands(now, signal)), "held")


def may_leave(signal: Signal) -> bool:
    """Whether a coordinator confirmed that nobody can be recognised in it; until then it stays in its district. E57."""
    return signal.untraceable_at is not None


def forward(now: Now, signal: Signal, level: Level = Level.NATIONAL) -> Effects:
    """`Naar landelijk`, or on to the steering group: with an owner there, and a moment."""
    meeting = next_meeting(now, None, signal.area) if level == Level.NATIONAL else None
    at = looked_at(now, meeting)
    if not now.store.signals.forward(signal.number, level, national_owner(now.store), at):
        return []
    if meeting:
        now.store.signals.put_on(signal.number, meeting.id, at)
    name = "signal-heard-national" if level == Level.NATIONAL else "signal-heard-steering"
    return _heard(now, signal, text(name, code=signal.code), "forwarded")


def _heard(now: Now, signal: Signal, words: Text, step: str) -> Effects:
    return [*told(now, signal, words, step), _coordinators(now, signal)]


def seen_everywhere(now: Now, signal: Signal) -> Effects:
    """Its cards, for who saw it and for coordinators, as it stands now."""
    return [*refreshed(now, signal), _coordinators(now, signal)]


def _coordinators(now: Now, signal: Signal) -> Edit:
    return Edit(cards.coordinators_card(signal), cards.for_coordinators(now, signal), Priority.RECEIPT)
