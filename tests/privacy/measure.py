"""Prints how well the gate works on invented texts: as written, in small letters and with other names.

    python tests/privacy/measure.py [--fail] [FILE.jsonl …]

Without files: every set beside this file. All figures but the number of texts are percentages of what went wrong, with
their 95 % interval. `--fail` ends non-zero when a goal is missed; the goals are in GOALS below.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parent)]

from privacy.figures import Figures, Row, figures_of, rows_of  # noqa: E402
from privacy.variants import VARIANTS  # noqa: E402

from bot.privacy.gate import examine, spans  # noqa: E402
from bot.privacy.words import RawText  # noqa: E402

GOALS = {
    "leak": 0.12,
    "direct": 0.05,
    "person missed": 0.03,
    "organisation missed": 0.25,
    "numbers missed": 0.02,
    "keep damaged": 0.03,
    "outside masked": 0.025,
    "clean touched": 0.12,
}
"""The most that may be, on texts that the engine was not built on."""
IN_SMALL_LETTERS = {"leak": 0.35}
REACHED = GOALS | {}
"""What the unseen texts reach, where that is not the goal: a test keeps it there. Set it when a new set is measured."""
REACHED_IN_SMALL_LETTERS = IN_SMALL_LETTERS | {}
UNSEEN = "new_unseen"
"""The set of which nobody who works on the engine reads a text or an error: the only figure that promises anything.

It is measured and tested when `new_unseen.jsonl` lies beside this file. Once somebody has read it, it is a set like the
others: rename it, and have others write a new one.
"""


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--fail", action="store_true", help="end non-zero when a goal is missed")
    arguments.add_argument("files", nargs="*", type=Path, help="sets to measure instead of those beside this file")
    chosen = arguments.parse_args()
    started = time.perf_counter()
    spans(RawText("Cliënt Jan belt"))
    print(f"first text after {time.perf_counter() - started:.2f} s\n")
    sets = {path.stem: rows_of(path) for path in chosen.files or sorted(HERE.glob("*.jsonl"))}
    if UNSEEN not in sets and not chosen.files:
        print(f"No {UNSEEN}.jsonl here: every set below was read by who made the engine, so these figures flatter.\n")
    missed = _show(sets)
    _show_speed([row["text"] for rows in sets.values() for row in rows])
    for line in missed:
        print(f"goal missed: {line}")
    return int(chosen.fail and bool(missed))


def _show(sets: dict[str, list[Row]]) -> list[str]:
    """One table, the sets apart and then those taken together that the engine was built with."""
    print(f"| set | variant | texts | {' | '.join(GOALS)} |")
    print(f"|---|---|---{'|---' * len(GOALS)}|")
    missed = [line for name, rows in sets.items() for line in _show_set(name, rows)]
    together = [row | {"id": f"{name} {row['id']}"} for name, rows in sets.items() if name != UNSEEN for row in rows]
    if len(sets) > 1:
        missed += _show_set("all others" if UNSEEN in sets else "together", together)
    return missed


def _show_set(name: str, rows: list[Row]) -> list[str]:
    missed = []
    for variant, change in VARIANTS.items():
        figures = figures_of([change(row) for row in rows])
        cells = (str(figures.shares[goal]) if goal in figures.shares else f"{figures.outside:.2%}" for goal in GOALS)
        print(f"| {name} | {variant} | {figures.texts} | {' | '.join(cells)} |", flush=True)
        missed += [f"{name}, {variant}: {goal}" for goal in goals_missed(figures, variant)]
    return missed


def goals_missed(figures: Figures, variant: str, *, reached: bool = False) -> list[str]:
    """The measures that are worse than the goal, or than what the unseen texts have reached."""
    if variant == "small letters":
        goals = REACHED_IN_SMALL_LETTERS if reached else IN_SMALL_LETTERS
    else:
        goals = REACHED if reached else GOALS
    return [name for name, most in goals.items() if figures[name] > most]


def _show_speed(texts: list[str]) -> None:
    taken = []
    for text in texts:
        started = time.process_time()
        examine(RawText(text))
        taken.append(time.process_time() - started)
    taken.sort()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"\n{len(texts)} texts: median {taken[len(taken) // 2] * 1000:.1f} ms,"
        f" p99 {taken[int(len(taken) * 0.99)] * 1000:.1f} ms, longest {taken[-1] * 1000:.1f} ms,"
        f" {len(texts) / sum(taken):.0f} texts a second, at most {memory:.0f} MB"
    )


if __name__ == "__main__":
    raise SystemExit(main())
