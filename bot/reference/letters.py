"""Reduces what people type to plain letters and digits, and remembers where each word stood."""

from __future__ import annotations

import re
import unicodedata
from itertools import islice
from typing import NamedTuple

_RUN = re.compile(r"[a-z0-9]+")


class Word(NamedTuple):
    """One run of letters and digits: `plain` as it is compared, `start` and `end` its place in the typed text."""

    plain: str
    start: int
    end: int


class _Folding(dict[int, str]):
    """A table for `str.translate` that fills itself: lower case, no accents, anything else a space."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFKD", chr(code).lower())
        bare = "".join(part for part in parts if not unicodedata.combining(part))
        plain = "".join(letter if _RUN.fullmatch(letter) else " " for letter in bare)
        self[code] = plain if plain or parts != bare else " "
        return self[code]


_FOLDING = _Folding()


def normalise(text: str) -> str:
    """Lower case, accents off, every run of other characters than a-z and 0-9 one space."""
    return " ".join(_RUN.findall(text.translate(_FOLDING)))


def words_of(text: str, limit: int | None = None) -> list[Word]:
    """The words of `text` in order, at most `limit`; `" ".join` of their plain forms is `normalise(text)`."""
    plain = text.lower() if text.isascii() else text.translate(_FOLDING)
    if len(plain) != len(text):
        return _words_of_uneven(text, limit)
    return [Word(run.group(), *run.span()) for run in islice(_RUN.finditer(plain), limit)]


def _words_of_uneven(text: str, limit: int | None) -> list[Word]:
    """For texts in which a character folds to none or several (loose accents, ligatures)."""
    pieces = [(letter, at) for at, typed in enumerate(text) for letter in _FOLDING[ord(typed)]]
    plain = "".join(letter for letter, _ in pieces)
    return [
        Word(run.group(), pieces[run.start()][1], _past_accents(text, pieces[run.end() - 1][1] + 1))
        for run in islice(_RUN.finditer(plain), limit)
    ]


def _past_accents(text: str, end: int) -> int:
    while end < len(text) and not _FOLDING[ord(text[end])]:
        end += 1
    return end
