"""The reference data is complete, agrees with itself, and stands on nothing else of the project."""

from __future__ import annotations

import ast
from pathlib import Path

import bot.reference
from bot.reference.calendar import OPTIONAL_HOLIDAYS, holidays
from bot.reference.packaged import read_toml

FOLDER = Path(bot.reference.__file__).parent


def test_reference_imports_nothing_else_of_the_project() -> None:
    for file in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            ours = [name for name in names if name.split(".")[0] in {"bot", "adapters", "storage", "scheduling"}]
            assert all(name.startswith("bot.reference") for name in ours), file.name


def test_the_default_holidays_are_those_of_the_calendar() -> None:
    duty = read_toml("defaults.toml")["piket"]
    assert set(duty["feestdagen"]) == set(holidays(2026).values())
    assert set(duty["optionele_feestdagen"]) == OPTIONAL_HOLIDAYS


def test_the_weights_of_an_assessment_make_a_hundred() -> None:
    assert sum(read_toml("defaults.toml")["toetsing"].values()) == 100
