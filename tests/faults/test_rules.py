"""The rules that keep everything once: kept, each scene ends well; broken on purpose, its scene finds out."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from tests.faults.engine import STEPS
from tests.faults.run import Plan, prepared
from tests.faults.scenes import SCENES, questions_are_taken

pytestmark = pytest.mark.timeout(1200)  # a busy machine is slow, not wrong
SOON = 12.0
"""Seconds that a broken engine gets to show what it lost; it shows no more after an hour."""


async def test_an_engine_that_keeps_the_rules_survives_every_scene(tmp_path: Path) -> None:
    async with prepared(tmp_path, Plan()) as going:
        await questions_are_taken(going)
        for scene in SCENES.values():
            await scene(going)
        await going.comes_to_rest()
        assert going.judge() == []
        assert len(going.ledger.sure()) >= 2 + 2 * len(SCENES) - 2


@pytest.mark.parametrize("rule", SCENES)
async def test_an_engine_that_breaks_a_rule_is_found_out(tmp_path: Path, rule: str) -> None:
    async with prepared(tmp_path, Plan(breaks=rule)) as going:
        await questions_are_taken(going)
        await SCENES[rule](going)
        await going.comes_to_rest(SOON)
        assert going.judge() != []


async def test_killed_at_every_step_it_loses_and_doubles_nothing(tmp_path: Path) -> None:
    async with prepared(tmp_path, Plan(often=0.0)) as going:
        going.ends = math.inf
        people = going.begins()
        (machine,) = going.machines
        for step in STEPS:
            assert await machine.dies_at(step), f"never came to: {step}"
            going.disasters.died(f"kill -9 {step}")
            await machine.starts()
        going.ends = 0.0
        await people
        await going.calms_down()
        await going.comes_to_rest()
        assert going.judge() == []
        assert going.ledger.kills == len(STEPS)
