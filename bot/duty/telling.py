"""One card per place for several slots: what coordinators of different places read of one change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeVar

from bot.chat.card import Button, say
from bot.chat.effect import Effects, Place, Priority
from bot.chat.text import Text, Words, text
from bot.duty.rules import coordinators_of, tell
from bot.engine.feature import Context
from bot.engine.job import Moment

MOST_LINES = 20
Thing = TypeVar("Thing")


def by_place(now: Context | Moment, things: Iterable[tuple[str, Thing]]) -> Mapping[Place | int, list[Thing]]:
    """Things of several reaches, by where the coordinators of each read."""
    found: defaultdict[Place | int, list[Thing]] = defaultdict(list)
    for reach, thing in things:
        for where in coordinators_of(now.store, now.config, now.reference, reach):
            found[where].append(thing)
    return found


def per_place(
    now: Context | Moment,
    lines: Iterable[tuple[str, Text]],
    name: str,
    title: Text,
    buttons: tuple[Button, ...] = (),
) -> Effects:
    """A card for each place with the lines that concern it; nothing where there are none."""
    return [
        tell(where, name, say(*shortened(mine), title=title, buttons=buttons), Priority.CLAIM)
        for where, mine in by_place(now, lines).items()
    ]


def shortened(lines: list[Text]) -> list[Words]:
    """What does not fit is counted."""
    more = [text("lines-more", count=len(lines) - MOST_LINES)] if len(lines) > MOST_LINES else []
    return [*lines[:MOST_LINES], *more]
