"""The small-number rule: no figure under five outside the own region, and none that can be worked out from the rest."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TypeVar

from bot.chat.text import Plain, Words, text

SMALLEST = 5
"""P23; a person can be recognised behind a smaller one."""
Key = TypeVar("Key", bound=Hashable)


def is_small(count: int) -> bool:
    return count < SMALLEST


def shown(counts: Mapping[Key, int]) -> dict[Key, int | None]:
    """Figures that stand beside their total; None where one is hidden.

    Who subtracts the others from the total must not find a small one either, so the smallest of the others are hidden
    too, until at least two are hidden that together are not small.
    """
    hidden = {key for key, count in counts.items() if is_small(count)}
    others = sorted((key for key in counts if key not in hidden), key=lambda key: counts[key], reverse=True)
    while hidden and others and (len(hidden) == 1 or is_small(sum(counts[key] for key in hidden))):
        hidden.add(others.pop())
    return {key: None if key in hidden else count for key, count in counts.items()}


def said(count: int | None) -> Words:
    """A figure, or why it is not there; also for a total that stands alone. What `shown` hides need not be small."""
    if count is None:
        return text("figure-hidden")
    return text("figure-small") if is_small(count) else Plain(str(count))
