"""Finds the entries of a list in a text, whole words only: few words of a text open an entry, so this is quick."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

WORD = re.compile(r"\w+")


class Phrases:
    """Entries in small letters that begin with a letter or a digit; the longest wins, capitals do not matter."""

    def __init__(self, entries: Iterable[str]) -> None:
        longest_first = sorted(entries, key=len, reverse=True)
        self._pattern = re.compile(rf"(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.I)
        self._openings = frozenset(found[0].casefold() for entry in longest_first if (found := WORD.match(entry)))

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        end = 0
        for word in WORD.finditer(text):
            if word.start() < end or word[0].casefold() not in self._openings:
                continue
            if found := self._pattern.match(text, word.start()):
                end = found.end()
                yield found
