"""Finds what a phrase stands for, also when it is cut short, written apart, or misspelled."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import Generic, Literal, TypeVar

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

M = TypeVar("M", bound=Hashable)
How = Literal["exact", "prefix", "spelling"]

SHORTEST_PREFIX = 4
"""Letters; domain rule 4.4.4."""
ALIKE = 70.0
"""How alike (0-100) a known word must be to be worth suggesting."""


@dataclass(frozen=True, slots=True)
class Hit(Generic[M]):
    """`phrases` are the known phrases that led to `meaning`."""

    meaning: M
    how: How
    phrases: tuple[str, ...]


def tolerated(phrase: str) -> int:
    """How many slips of the keyboard are forgiven: 1 in 5-7 letters, 2 from 8, none where a digit counts."""
    letters = len(phrase.replace(" ", ""))
    if letters < 5 or any(sign.isdigit() for sign in phrase):
        return 0
    return 1 if letters < 8 else 2


class Lexicon(Generic[M]):
    """Normalised phrases and their meanings. Every search answers only when it leads to one meaning."""

    def __init__(self, meanings: Mapping[str, M]) -> None:
        self._meanings = dict(meanings)
        self._hits = {phrase: Hit(meaning, "exact", (phrase,)) for phrase, meaning in meanings.items()}
        self._sorted = sorted(meanings)
        self._spelled = [phrase for phrase in self._sorted if not any(sign.isdigit() for sign in phrase)]
        self.longest = max((phrase.count(" ") + 1 for phrase in meanings), default=0)

    def exact(self, phrase: str) -> Hit[M] | None:
        return self._hits.get(phrase)

    def written_apart(self, phrase: str) -> Hit[M] | None:
        """A compound typed as several words ("huur toeslag")."""
        joined = phrase.replace(" ", "")
        return self._one([joined], "spelling") if joined in self._meanings else None

    def by_prefix(self, phrase: str) -> Hit[M] | None:
        return self._one(list(self._starting_with(phrase)), "prefix")

    def by_spelling(self, phrase: str) -> Hit[M] | None:
        """The nearest phrases within `tolerated(phrase)` slips; two neighbouring letters swapped are one slip."""
        return self._one(self._nearest(phrase), "spelling")

    def suggestions(self, word: str) -> Iterator[M]:
        """Meanings that might be meant by a word that no search could place, likeliest first, with repeats."""
        yield from self._of(self._starting_with(word))
        yield from self._of(self._nearest(word))
        inside = [known for known in self._spelled if len(known) >= SHORTEST_PREFIX and known in word]
        yield from self._of(sorted(inside, key=lambda known: (-len(known), word.find(known))))
        alike = process.extract(word, self._spelled, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=5)
        yield from self._of(known for known, *_ in alike)

    def _of(self, phrases: Iterable[str]) -> Iterator[M]:
        return (self._meanings[phrase] for phrase in phrases)

    def _one(self, phrases: list[str], how: How) -> Hit[M] | None:
        meanings = set(self._of(phrases))
        return Hit(meanings.pop(), how, tuple(phrases)) if len(meanings) == 1 else None

    def _starting_with(self, phrase: str) -> Iterable[str]:
        if len(phrase.replace(" ", "")) < SHORTEST_PREFIX:
            return ()
        start = bisect_left(self._sorted, phrase)
        following = (self._sorted[at] for at in range(start, len(self._sorted)))
        return takewhile(lambda known: known.startswith(phrase), following)

    def _nearest(self, phrase: str) -> list[str]:
        slips = tolerated(phrase)
        if not slips:
            return []
        found = process.extract(phrase, self._spelled, scorer=OSA.distance, score_cutoff=slips, limit=None)
        return [known for known, distance, _ in found if distance == found[0][1]]
