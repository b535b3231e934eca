"""The different words of the directory, to be found by their beginning or by letters they share."""

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

Ints = npt.NDArray[np.int32]
Floats = npt.NDArray[np.float32]

CANDIDATES = 96
BEGINNING_ONLY = np.float32(0.88)
"""What likeness to the first letters of a longer word is worth: half a word was typed, with an error."""
NOT_ALIKE = 0.34

_CODES = np.full(256, 31, dtype=np.int32)
_CODES[ord(" ")] = 0
_CODES[ord("a") : ord("z") + 1] = np.arange(1, 27)
_CODES[ord("0") : ord("9") + 1] = np.arange(10) % 4 + 27
_TRIGRAMS = 32**3


class Vocabulary:
    """Words in alphabetical order; a word's number is its place in that order."""

    def __init__(self, alphabetical: Sequence[str]) -> None:
        self._words = alphabetical
        self._sizes, self._starts, self._holders = _file_by_trigram(alphabetical)

    def exact(self, word: str) -> int | None:
        at = bisect_left(self._words, word)
        return at if at < len(self._words) and self._words[at] == word else None

    def beginning_with(self, prefix: str) -> range:
        return range(bisect_left(self._words, prefix), bisect_left(self._words, prefix + "\U0010ffff"))

    def alike(self, word: str, besides: range) -> tuple[Ints, Floats]:
        """Numbers of words that look like `word`, least alike first, and how alike (0 to 1)."""
        nearest = self._sharing_trigrams(word)
        nearest = nearest[(nearest < besides.start) | (nearest >= besides.stop)]
        if not nearest.size:
            return nearest, np.zeros(0, dtype=np.float32)
        likeness = self._likeness(word, nearest)
        order = np.argsort(likeness, kind="stable")
        order = order[np.searchsorted(likeness[order], NOT_ALIKE) :]
        return nearest[order], likeness[order]

    def _likeness(self, word: str, numbers: Ints) -> Floats:
        found = [self._words[number] for number in numbers.tolist()]
        whole = cdist([word], found, scorer=OSA.normalized_similarity, dtype=np.float32)[0]
        beginnings = [other[: len(word)] for other in found]
        begun = cdist([word], beginnings, scorer=OSA.normalized_similarity, dtype=np.float32)[0]
        likeness: Floats = np.maximum(whole, begun * BEGINNING_ONLY)
        return likeness

    def _sharing_trigrams(self, word: str) -> Ints:
        asked = np.unique(_trigrams([word])[0])
        starts, ends = self._starts[asked].tolist(), self._starts[asked + 1].tolist()
        holders = np.concatenate([self._holders[a:b] for a, b in zip(starts, ends, strict=True)])
        shared = np.bincount(holders, minlength=1)
        numbers = np.flatnonzero(shared >= min(2, asked.size)).astype(np.int32)
        if numbers.size <= CANDIDATES:
            return numbers
        overlap = shared[numbers] / (self._sizes[numbers] + asked.size)
        return numbers[np.argpartition(overlap, -CANDIDATES)[-CANDIDATES:]]


def _file_by_trigram(words: Sequence[str]) -> tuple[Ints, Ints, Ints]:
    """Trigrams per word; and per trigram where its holders start, and the holders one after another."""
    trigrams, sizes = _trigrams(words)
    holders = np.repeat(np.arange(len(words), dtype=np.int32), sizes)
    order = np.argsort(trigrams, kind="stable")
    starts = np.searchsorted(trigrams[order], np.arange(_TRIGRAMS + 1)).astype(np.int32)
    return sizes, starts, holders[order]


def _trigrams(words: Sequence[str]) -> tuple[Ints, Ints]:
    """The trigrams of all words (two blanks before a word, one after) and how many each word has."""
    sizes = np.fromiter((len(word) + 1 for word in words), dtype=np.int32, count=len(words))
    text = "".join(f"  {word} " for word in words).encode("ascii", "replace")
    codes = _CODES[np.frombuffer(text, dtype=np.uint8)]
    every = (codes[:-2] * 32 + codes[1:-1]) * 32 + codes[2:]
    inside = np.ones(codes.size, dtype=bool)
    ends = np.cumsum(sizes + 2)
    inside[ends - 1] = inside[ends - 2] = False
    return every[inside[:-2]], sizes
