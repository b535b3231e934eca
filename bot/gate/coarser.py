"""Coarser wordings: facts that together point at one person, written less precisely with one tap."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from bot.gate.held import Held
from bot.privacy.gate import Examination, examine
from bot.privacy.replace import OMITTED
from bot.privacy.risk import Level, Reason
from bot.privacy.words import RawText

LEAVE_OUT = "(weglaten)"
"""Stands in the list of facts where nothing coarser says it."""
MOST = 3
"""Buttons with a coarser wording at once; more make a card unreadable."""


def coarser_kinds(content: Held) -> tuple[str, ...]:
    """The kinds of fact that can be written more coarsely, the heaviest first; none while the meter is low."""
    risk = content.examination.risk_when(content.released, content.masked)
    if risk.level == Level.GREEN:
        return ()
    heaviest = sorted(_offered(risk.reasons, content), key=lambda reason: -reason.weight)
    return tuple(dict.fromkeys(reason.kind for reason in heaviest))[:MOST]


def coarsened(content: Held, kind: str) -> Held:
    """The same with every fact of this kind in its coarser wording; what was released stays released."""
    risk = content.examination.risk_when(content.released, content.masked)
    reasons = [reason for reason in _offered(risk.reasons, content) if reason.kind == kind]
    typed = content.examination.plain
    for reason in sorted(reasons, key=lambda reason: -len(reason.words)):
        typed = _written_over(typed, reason)
    fresh = examine(RawText(typed), strict=content.examination.strict)
    kept = {content.examination.word(index).casefold() for index in content.released}
    released = _with_words(fresh, kept)
    return replace(content, examination=fresh, released=released, coarsened=(*content.coarsened, kind))


def _written_over(typed: str, reason: Reason) -> str:
    coarser = OMITTED if reason.coarser == LEAVE_OUT else reason.coarser
    return re.sub(rf"(?<!\w){re.escape(reason.words)}(?!\w)", lambda _: coarser, typed)


def _offered(reasons: Iterable[Reason], content: Held) -> list[Reason]:
    return [reason for reason in reasons if reason.coarser and reason.kind not in content.coarsened]


def _with_words(examination: Examination, words: set[str]) -> tuple[int, ...]:
    return tuple(index for index in examination.doubtful if examination.word(index).casefold() in words)
