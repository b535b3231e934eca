"""Which colleague somebody means by a name."""

from __future__ import annotations

from collections.abc import Iterable

from bot.reference.letters import normalise
from storage.members import Member


def named(people: Iterable[Member], typed: str) -> Member | None:
    """The only one whose name holds all of these words; None for nobody, or for several."""
    words = set(normalise(typed).split())
    found = [m for m in people if m.active and words <= set(normalise(m.name).split())]
    return found[0] if words and len(found) == 1 else None
