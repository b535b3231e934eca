"""Lines below each other as one text, for lists that a card shows under one label."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.text import Words, text


def stacked(lines: Sequence[Words]) -> Words:
    """The lines below each other; at least one."""
    first, *rest = lines
    return text("lines", first=first, rest=stacked(rest)) if rest else first


def below(lines: Sequence[Words]) -> Words:
    """The same, beginning on a line of its own, below the label."""
    return text("lines-below", lines=stacked(lines))
