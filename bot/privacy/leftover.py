"""The words of a text that the engine let stand and a writer may still want to take out."""

from __future__ import annotations

import re

from bot.privacy.lexicon import lexicon
from bot.privacy.lists import listed
from bot.privacy.replace import PLACEHOLDER
from bot.privacy.tokens import OPENS

WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


def words_of(text: str) -> tuple[str, ...]:
    """Each word once, as it is first written, in the order of the text: a word's number can stand for it."""
    first: dict[str, str] = {}
    for match in WORD.finditer(text):
        first.setdefault(match[0].casefold(), match[0])
    return tuple(first.values())


def suspects(text: str) -> tuple[str, ...]:
    """The words outside placeholders that may be a name, the likeliest first; in small letters."""
    blank = PLACEHOLDER.sub(lambda found: "\n" * len(found[0]), text)
    marks: dict[str, int] = {}
    for match in WORD.finditer(blank):
        mark = _mark(match[0], opens=bool(OPENS.search(blank[max(0, match.start() - 12) : match.start()])))
        if mark:
            word = match[0].casefold()
            marks[word] = max(mark, marks.get(word, 0))
    return tuple(sorted(marks, key=lambda word: -marks[word]))


def _mark(word: str, *, opens: bool) -> int:
    """0: an ordinary word. A capital inside a sentence says more than a word that no dictionary has."""
    low = word.casefold()
    if any(char.isdigit() for char in word):
        return 2 if len(word) > 1 else 0
    if len(word) < 2:
        return 0
    known = low in listed("safe") or low in listed("common") or lexicon().is_ordinary(low)
    capital = word[0].isupper() and not opens
    return (3 if capital else 0) + (0 if known else 2)
