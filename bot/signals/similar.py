"""How alike two short texts are: pieces of words that both have, rare ones counting most. All of it local."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from bot.reference.letters import normalise
from bot.reference.packaged import read_toml

ALIKE = 0.16
"""From here on two signals are shown as alike; see docs/decisions and `tests/bench/alike.py` for what that costs."""
PIECE = 4
"""Letters of a piece: long enough to mean something, short enough for compounds and plurals."""

Vector = Mapping[str, float]


def alike(said: str, others: Mapping[int, str], most: int = 3) -> list[int]:
    """The keys of the texts that say nearly the same, the likeliest first, at most so many."""
    scores = likeness(said, others)
    close = [(score, key) for key, score in scores.items() if score >= ALIKE]
    return [key for _, key in sorted(close, key=lambda pair: (-pair[0], pair[1]))[:most]]


def likeness(said: str, others: Mapping[int, str]) -> dict[int, float]:
    """For each text from 0 (nothing in common) to 1 (the same pieces)."""
    pieces = {key: _pieces(text) for key, text in others.items()}
    own = _pieces(said)
    common = Counter(piece for each in (own, *pieces.values()) for piece in each)
    many = len(pieces) + 1
    mine = _vector(own, common, many)
    return {key: _cosine(mine, _vector(each, common, many)) for key, each in pieces.items()}


def _pieces(text: str) -> Counter[str]:
    words = [word for word in normalise(text).split() if word not in _fillers()]
    return Counter(piece for word in words for piece in _cut(f"<{word}>"))


def _cut(word: str) -> Sequence[str]:
    return [word[at : at + PIECE] for at in range(max(1, len(word) - PIECE + 1))]


def _vector(pieces: Counter[str], common: Counter[str], many: int) -> Vector:
    weights = {p: (1 + math.log(count)) * math.log(1 + (many + 1) / (common[p] + 1)) for p, count in pieces.items()}
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {piece: weight / length for piece, weight in weights.items()}


def _cosine(one: Vector, other: Vector) -> float:
    return sum(weight * other.get(piece, 0.0) for piece, weight in one.items())


@lru_cache(maxsize=1)
def _fillers() -> frozenset[str]:
    """Words that stand in every text and say nothing."""
    return frozenset(read_toml("words.toml")["vulwoorden"])
