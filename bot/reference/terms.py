"""Words that make a question look urgent, and the terms to ask about in each legal area."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from bot.reference.packaged import read_toml

Unit = Literal["dagen", "weken", "maanden"]


@dataclass(frozen=True, slots=True)
class Duration:
    number: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class Deadline:
    """A term that often runs. `name` is the name of its text; never show it as advice, only as "meestal".

    `usual` is None where the length differs or a date decides; `other` is the length in the listed exceptions;
    `basis` is the article, None when there is none to name.
    """

    name: str
    areas: tuple[str, ...]
    words: tuple[str, ...]
    usual: Duration | None
    other: Duration | None
    basis: str | None


def looks_urgent(text: str, areas: Iterable[str] = ()) -> str | None:
    """The first word, as typed, that suggests haste in any area or in one of `areas`; None when there is none."""
    found = [hit for pattern in _urgent_patterns(tuple(areas)) if (hit := pattern.search(text))]
    return min(found, key=re.Match.start).group() if found else None


def deadlines(area: str) -> tuple[Deadline, ...]:
    """The terms that often run in `area`, to ask "loopt er een termijn?" about; empty for an unknown area."""
    return tuple(deadline for deadline in _deadlines() if area in deadline.areas)


def deadline_hint(area: str, text: str) -> Deadline | None:
    """The term of `area` whose words stand in `text`, the longest word first; None when no word points to one."""
    hits = [
        (len(hit.group()), -order, deadline)
        for order, deadline in enumerate(deadlines(area))
        if (hit := _pattern(deadline.words).search(text))
    ]
    return max(hits, key=lambda hit: hit[:2])[2] if hits else None


def _urgent_patterns(areas: tuple[str, ...]) -> Iterator[re.Pattern[str]]:
    everywhere, by_area = _urgent_words()
    yield _pattern(everywhere)
    yield from (_pattern(by_area[area]) for area in areas if area in by_area)


@lru_cache(maxsize=1)
def _urgent_words() -> tuple[tuple[str, ...], dict[str, tuple[str, ...]]]:
    stored = read_toml("terms.toml")
    by_area = {area: tuple(words) for area, words in stored["spoedwoorden_per_gebied"].items()}
    return tuple(stored["spoedwoorden"]), by_area


@lru_cache(maxsize=64)
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Any of `words` as a whole word; a space in a word matches any white space, longer words go first."""
    longest_first = sorted(words, key=len, reverse=True)
    either = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=1)
def _deadlines() -> tuple[Deadline, ...]:
    return tuple(
        Deadline(
            name=row["naam"],
            areas=tuple(row["gebieden"]),
            words=tuple(row["woorden"]),
            usual=_duration(row.get("duur")),
            other=_duration(row.get("langer") or row.get("korter")),
            basis=row.get("grond"),
        )
        for row in read_toml("terms.toml")["termijnen"]
    )


def _duration(stored: dict[Unit, int] | None) -> Duration | None:
    return next((Duration(number, unit) for unit, number in stored.items()), None) if stored else None
