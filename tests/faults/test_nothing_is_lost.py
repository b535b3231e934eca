"""Nothing that was accepted is lost, and nothing comes twice on Slack, whatever fails."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.faults.run import Plan, run

pytestmark = pytest.mark.timeout(1200)  # a busy machine is slow, not wrong
SEED = int(os.environ.get("KORTELIJN_TEST_SEED", "1"))
SECONDS = float(os.environ.get("KORTELIJN_TEST_SECONDS", "25"))


async def test_nothing_is_lost_and_nothing_comes_twice(tmp_path: Path) -> None:
    done = await run(tmp_path, Plan(SEED, SECONDS))
    print(f"seed {SEED}: {done.ledger}")
    assert done.wrong == []
    assert len(done.ledger.sure()) > 3
    assert done.ledger.faults > 10
