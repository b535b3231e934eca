"""How well the gate does on a set of invented texts, each share with its 95 % interval (Wilson)."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from typing import Any

from bot.privacy.gate import spans
from bot.privacy.words import RawText

Row = dict[str, Any]
HERE = Path(__file__).parent
NUMBERS = (
    "PHONE", "EMAIL", "BSN", "IBAN", "V_NUMBER", "DOCUMENT_NUMBER", "LICENCE_PLATE", "POSTCODE", "CASE_NUMBER",
    "DATE_OF_BIRTH",
)  # fmt: skip
Z = 1.96


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    part: int
    whole: int

    @property
    def value(self) -> float:
        return self.part / self.whole if self.whole else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's 95 % interval: what the share may be among all texts like these."""
        if not self.whole:
            return 0.0, 1.0
        share, n = self.value, self.whole
        middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n)
        half = Z / (1 + Z * Z / n) * sqrt(share * (1 - share) / n + Z * Z / (4 * n * n))
        return max(0.0, middle - half), min(1.0, middle + half)

    def __str__(self) -> str:
        low, high = self.interval
        return f"{self.value * 100:.1f} ({low * 100:.0f}–{high * 100:.0f})" if self.whole else "–"


@dataclass(frozen=True, slots=True)
class Figures:
    """The measures of one set. Everything is a share of what went wrong."""

    texts: int
    shares: dict[str, Share]
    outside: float

    def __getitem__(self, measure: str) -> float:
        return self.outside if measure == "outside masked" else self.shares[measure].value


def figures_of(rows: Sequence[Row]) -> Figures:
    found = [
        {"id": row["id"], "spans": [{"start": a, "end": b, "label": c} for a, b, c in spans(RawText(row["text"]))]}
        for row in rows
    ]
    result, _ = scorer().score(rows, found)
    labels, personal = result["per_label"], result["texts_with_pii"]
    return Figures(
        len(rows),
        {
            "leak": _share(result["leak_rate"], personal),
            "direct": _share(result["direct_leak_rate"], personal),
            "person missed": _missed(labels, ("PERSON",)),
            "organisation missed": _missed(labels, ("ORGANISATION",)),
            "numbers missed": _missed(labels, NUMBERS),
            "keep damaged": _share(result["keep_damaged"], result["keep_n"]),
            "clean touched": _share(result["clean_texts_touched"], len(rows) - personal),
        },
        result["outside_masked"],
    )


def rows_of(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]


def scorer() -> Any:
    found = importlib.util.spec_from_file_location("score", HERE / "score.py")
    assert found
    assert found.loader
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def _share(value: float, whole: int) -> Share:
    return Share(round(value * whole), whole)


def _missed(labels: Row, names: tuple[str, ...]) -> Share:
    counted = [labels[name] for name in names if name in labels]
    whole = sum(label["n"] for label in counted)
    return Share(whole - sum(round(label["n"] * label["entity_recall"]) for label in counted), whole)
