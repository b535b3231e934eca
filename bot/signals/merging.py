"""The same signal twice: a coordinator makes it one, with its origins and counts, and can undo that. E58."""

from __future__ import annotations

import re

from bot.chat.card import say
from bot.chat.effect import Edit, Effects, Priority, Reply
from bot.chat.text import text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.signals import cards
from bot.signals.rules import coordinates
from bot.signals.similar import likeness
from bot.signals.telling import told
from bot.signals.where import looked_at
from storage.signals import LEVELS, Level, Signal, SignalState

MOST = 5
"""Signals to choose from at once, the likeliest first."""
UP = (Level.NATIONAL, Level.STEERING_GROUP)


def candidates(context: Context, signal: Signal) -> list[Signal]:
    """Open signals that this one could be merged with: of its district, or national when it is national itself."""
    if signal.state != SignalState.OPEN:
        return []
    signals = context.store.signals
    rows = signals.open_at(*UP) if signal.level in UP else signals.open_in(signal.district)
    others = {row.number: row for row in rows if row.id != signal.id and _together(signal, row)}
    words = {number: said for number in others if (said := signals.text_of(number))}
    scores = likeness(signals.text_of(signal.number) or "", words)
    ranked = sorted(scores, key=lambda number: (others[number].area != signal.area, -scores[number], number))
    return [others[number] for number in ranked[:MOST]]


def _together(one: Signal, other: Signal) -> bool:
    """Within a district, or both national; what did not leave its district is not mixed with another's."""
    return (one.level in UP) == (other.level in UP) and (one.level in UP or one.district == other.district)


def code_of(number: str) -> str:
    return f"SIG-{int(number):04d}"


def press_merge(context: Context, signal: int) -> Effects:
    row = _own(context, context.store.signals.get(signal))
    others = candidates(context, row)
    if not others:
        raise Refusal(text("signal-nothing-to-merge"))
    return [Reply(cards.to_merge(context, row, others), instead=True)]


def press_merge_into(context: Context, signal: int, other: int) -> Effects:
    """The older of the two keeps its code."""
    first, second = sorted((signal, other))
    kept, gone = context.store.signals.get(first), context.store.signals.get(second)
    return merge(context, _own(context, kept), _own(context, gone))


def merge_by_code(context: Context, typed: str) -> Effects:
    """`/signaal samenvoegen SIG-0031 SIG-0044`: the first one stays."""
    codes = [code_of(number) for number in re.findall(r"\d{1,6}\b", typed)]
    if len(codes) != 2 or codes[0] == codes[1]:
        raise Refusal(text("signal-merge-how"))
    kept, gone = (_own(context, context.store.signals.by_code(code)) for code in codes)
    return merge(context, kept, gone)


def merge(context: Context, kept: Signal, gone: Signal) -> Effects:
    """It goes on as one; everybody who raised or saw the other reads under which code."""
    for row in (kept, gone):
        if row.state != SignalState.OPEN:
            raise Refusal(text("signal-not-open"))
    if not _together(kept, gone):
        raise Refusal(text("signal-merge-districts"))
    before = context.store.sightings.backing([kept, gone])
    others = before[gone.number].members
    level = max(kept.level, gone.level, key=lambda each: LEVELS.index(Level(each)))
    if not context.store.signals.merge(gone.number, kept.number):
        raise Refusal(text("signal-not-open"))
    kept.level = level
    context.about(kept.code)
    context.about(gone.code)
    context.store.session.flush()
    return [
        Reply(cards.merged(context, kept, gone), instead=True),
        *told(context, gone, text("signal-heard-merged", code=gone.code, kept=kept.code), "merged", others),
        *told(
            context, kept, text("signal-heard-joined", code=kept.code), "joined", before[kept.number].members - others
        ),
        Edit(cards.coordinators_card(gone), cards.for_coordinators(context, gone), Priority.RECEIPT),
    ]


def split_by_code(context: Context, typed: str) -> Effects:
    """`/signaal losmaken SIG-0044`."""
    found = re.search(r"(\d{1,6})\b", typed)
    if not found:
        raise Refusal(text("signal-split-how"))
    return _split(context, _own(context, context.store.signals.by_code(code_of(found[1]))))


def press_split(context: Context, signal: int) -> Effects:
    """Undo: this one, or what was merged into it last, stands on its own again."""
    row = _own(context, context.store.signals.get(signal))
    if row.state == SignalState.MERGED:
        return _split(context, row)
    merged = context.store.signals.merged_into(row.number)
    if not merged:
        raise Refusal(text("signal-not-merged"))
    return _split(context, merged[-1])


def _split(context: Context, signal: Signal) -> Effects:
    meeting = context.store.meetings.get(signal.meeting_id) if signal.meeting_id else None
    over = meeting is None or meeting.ends_at <= context.now
    if not context.store.signals.split(signal.number, looked_at(context, None if over else meeting)):
        raise Refusal(text("signal-not-merged"))
    if over:
        context.store.signals.put_on(signal.number, None, context.now)
    context.about(signal.code)
    return [
        Reply(say(text("signal-split-done", code=signal.code)), instead=True),
        *told(context, signal, text("signal-heard-split", code=signal.code), "split"),
        Edit(cards.coordinators_card(signal), cards.for_coordinators(context, signal), Priority.RECEIPT),
    ]


def _own(context: Context, signal: Signal | None) -> Signal:
    if signal is None or not coordinates(context.person, signal, context.reference):
        raise Refusal(text("signal-gone"))
    return signal
