"""The figures that the project promises, on the invented texts beside this file."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from privacy.figures import figures_of, rows_of
from privacy.measure import UNSEEN, goals_missed
from privacy.variants import VARIANTS

HERE = Path(__file__).parent


@pytest.mark.parametrize("path", sorted(HERE.glob("*.jsonl")), ids=lambda path: path.stem)
@pytest.mark.parametrize("variant", VARIANTS)
def test_the_goals_are_met(path: Path, variant: str) -> None:
    figures = figures_of([VARIANTS[variant](row) for row in rows_of(path)])
    assert goals_missed(figures, variant, reached=path.stem == UNSEEN) == []


def test_the_command_prints_spans_that_the_scorer_reads(tmp_path: Path) -> None:
    file = tmp_path / "one.jsonl"
    file.write_text(json.dumps({"id": "1", "text": "Cliënt Jan belt 06-12345678"}) + "\n", "utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "bot.privacy", str(file)],
        capture_output=True,
        text=True,
        check=True,
        cwd=HERE.parents[1],
    )
    assert json.loads(run.stdout) == {
        "id": "1",
        "spans": [
            {"start": 7, "end": 10, "label": "PERSON"},
            {"start": 16, "end": 27, "label": "PHONE"},
        ],
    }


def test_the_command_masks_standard_input() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "bot.privacy", "--text"],
        input="Cliënt Jan belt 06-12345678",
        capture_output=True,
        text=True,
        check=True,
        cwd=HERE.parents[1],
    )
    assert run.stdout == "Cliënt [cliënt] belt [telefoonnummer]"


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_lists_cost_little_memory() -> None:
    program = (
        "from pathlib import Path; from bot.privacy import gate\n"
        "rss = lambda: int(Path('/proc/self/statm').read_text().split()[1]) * 4096 / 2**20\n"
        "before = rss()\n"
        "gate.warm_up().join(); print(rss() - before)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=HERE.parents[1]
    )
    assert float(run.stdout) < 40
