"""How well the bot sees that two signals say the same, on invented ones; and what rapidfuzz makes of them.

    .venv/bin/python tests/bench/alike.py

A signal is compared with every other one of its area, as when it is sent. *Shown*: at least one that says the same is
among the three that are shown. *Interrupted*: something is shown although nothing says the same.
"""

from __future__ import annotations

import time
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path

from rapidfuzz import fuzz

from bot.signals.similar import ALIKE, likeness

Likeness = Callable[[str, Mapping[int, str]], dict[int, float]]
FILE = Path(__file__).resolve().parents[1] / "signals/alike.toml"


def signals() -> list[tuple[str, int, str]]:
    """Area, which thing it says, and in which words."""
    found = []
    for area, groups in tomllib.loads(FILE.read_text("utf-8")).items():
        found += [(area, number, said) for number, group in enumerate(groups) for said in group["same"]]
    return found


def tokens(said: str, others: Mapping[int, str]) -> dict[int, float]:
    return {key: fuzz.token_set_ratio(said, other) / 100 for key, other in others.items()}


def measure(name: str, score: Likeness, threshold: float) -> None:
    all_of_them = signals()
    shown = interrupted = 0
    began = time.perf_counter()
    for at, (area, thing, said) in enumerate(all_of_them):
        near = {n: s for n, (other, _, s) in enumerate(all_of_them) if other == area and n != at}
        same = {n for n in near if all_of_them[n][1] == thing}
        close = _top(score(said, near), threshold)
        shown += bool(same & set(close))
        without = {n: s for n, s in near.items() if n not in same}
        interrupted += bool(_top(score(said, without), threshold))
    each = (time.perf_counter() - began) / len(all_of_them) / 2 * 1000
    many = len(all_of_them)
    print(f"{name}: shown {shown / many:.0%}, interrupted {interrupted / many:.0%}, {each:.2f} ms a signal")


def _top(scores: Mapping[int, float], threshold: float) -> list[int]:
    return sorted((key for key, score in scores.items() if score >= threshold), key=lambda key: -scores[key])[:3]


if __name__ == "__main__":
    print(f"{len(signals())} signals")
    for threshold in (0.12, 0.14, ALIKE, 0.18, 0.20, 0.24):
        measure(f"pieces of words, from {threshold}", likeness, threshold)
    for threshold in (0.45, 0.5, 0.55):
        measure(f"rapidfuzz token_set_ratio, from {threshold}", tokens, threshold)
