"""Nothing that was accepted is lost, and nothing comes twice on Slack, whatever fails."""

from __future__ import annotations

import os
from pathlib import Path

from tests.faults.run import run

SEED = int(os.environ.get("KORTELIJN_TEST_SEED", "1"))
SECONDS = float(os.environ.get("KORTELIJN_TEST_SECONDS", "25"))


async def test_nothing_is_lost_and_nothing_comes_twice(tmp_path: Path) -> None:
    done = await run(tmp_path, SEED, SECONDS)
    print(f"seed {SEED}: {done.ledger}")
    assert done.lost() == []
    assert done.doubled() == []
    assert len(done.ledger.sure()) > 3
    assert done.ledger.kills > 0
