"""The figures that the project promises, on the invented texts beside this file."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent


def measure() -> Any:
    found = importlib.util.spec_from_file_location("measure", HERE / "measure.py")
    assert found
    assert found.loader
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


@pytest.mark.parametrize("path", sorted(HERE.glob("*.jsonl")), ids=lambda path: path.stem)
@pytest.mark.parametrize("variant", ["", "small letters", "other names"])
def test_the_goals_are_met(path: Path, variant: str) -> None:
    tool = measure()
    change = {"": tool._same, "small letters": tool._small, "other names": tool._other_names}[variant]
    rows = [change(json.loads(line)) for line in path.read_text("utf-8").splitlines()]
    assert tool._missed(tool._figures(tool._scorer(), rows), variant) == []


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
def test_the_lists_cost_little_memory_and_time() -> None:
    program = (
        "import time; from pathlib import Path; from bot.privacy import gate\n"
        "rss = lambda: int(Path('/proc/self/statm').read_text().split()[1]) * 4096 / 2**20\n"
        "before, started = rss(), time.process_time()\n"
        "gate.warm_up().join(); print(rss() - before, time.process_time() - started)"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=HERE.parents[1]
    )
    megabytes, seconds = map(float, run.stdout.split())
    assert megabytes < 40
    assert seconds < 2
