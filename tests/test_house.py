"""The rules of the house that no linter knows: where commits and clocks live, how long a file may be."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import adapters
import bot
import scheduling
import storage

HOUSE = Path(__file__).resolve().parents[1]
PACKAGES = (bot, adapters, storage, scheduling)
SYSTEM_CLOCK = re.compile(
    r"\b(datetime\.(now|utcnow|today)|date\.today|time\.(time|time_ns|localtime|gmtime))\b"
    r"|from time import .*\btime\b"
)


def source_files() -> Iterator[tuple[str, str]]:
    """Every Python file of the four packages: its path from the top of the repository, and its text."""
    for package in PACKAGES:
        for path in sorted((HOUSE / package.__name__).rglob("*.py")):
            yield path.relative_to(HOUSE).as_posix(), path.read_text(encoding="utf-8")


def files_with(pattern: str | re.Pattern[str]) -> set[str]:
    return {name for name, source in source_files() if re.search(pattern, source)}


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.__name__)
def test_a_package_is_this_projects_own(package: ModuleType) -> None:
    assert package.__file__ is not None
    assert Path(package.__file__).resolve() == HOUSE / package.__name__ / "__init__.py"


def test_only_the_database_commits() -> None:
    assert files_with(r"\bcommit\(") <= {"storage/database.py"}


def test_only_the_clock_reads_the_systems_time() -> None:
    assert files_with(SYSTEM_CLOCK) == {"bot/engine/clock.py"}


def test_no_file_is_longer_than_three_hundred_lines() -> None:
    written = [(name, source) for name, source in source_files() if not name.startswith("storage/migrations/versions/")]
    assert {name: lines for name, source in written if (lines := source.count("\n")) > 300} == {}


def test_every_file_opens_with_what_it_is_for() -> None:
    assert [name for name, source in source_files() if source.strip() and not source.startswith('"""')] == []


SKIPS = """
import pytest

@pytest.mark.skip(reason="no PostgreSQL")
def test_marked(): ...

def test_inside(): pytest.skip("no browser")

@pytest.mark.xfail
def test_known(): assert False

def test_passes(): ...
"""


@pytest.mark.parametrize(
    ("ci", "outcome"), [("true", "1 failed, 1 passed, 1 xfailed, 2 errors"), ("", "1 passed, 3 skipped, 1 xfailed")]
)
def test_a_skipped_test_fails_in_ci_only(tmp_path: Path, ci: str, outcome: str) -> None:
    (tmp_path / "conftest.py").write_text((HOUSE / "tests/conftest.py").read_text())
    (tmp_path / "test_skips.py").write_text(SKIPS)
    (tmp_path / "test_no_library.py").write_text("import pytest\npytest.importorskip('no_such_library')\n")
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "--continue-on-collection-errors",
            str(tmp_path),
        ],
        env={**os.environ, "CI": ci},
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert run.stdout.splitlines()[-1].startswith(outcome), run.stdout
