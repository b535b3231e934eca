"""The fault run for long: KORTELIJN_TEST_RUNS times, KORTELIJN_TEST_SECONDS each, from KORTELIJN_TEST_SEED on."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from pathlib import Path

from tests.faults.run import run

SEED = int(os.environ.get("KORTELIJN_TEST_SEED", "1"))
RUNS = int(os.environ.get("KORTELIJN_TEST_RUNS", "6"))
SECONDS = float(os.environ.get("KORTELIJN_TEST_SECONDS", "600"))


def main() -> int:
    """Ends with 1 when anything was lost or came twice."""
    failures = faults = 0
    for seed in range(SEED, SEED + RUNS):
        with tempfile.TemporaryDirectory() as folder:
            done = asyncio.run(run(Path(folder), seed, SECONDS))
        lost, doubled = done.lost(), done.doubled()
        failures += len(lost) + len(doubled)
        faults += done.ledger.faults + done.ledger.kills
        print(f"seed {seed}: {done.ledger}; {len(lost)} lost, {len(doubled)} twice on Slack", flush=True)
        for words in (*lost, *doubled):
            print(f"  {words}")
    print(f"{faults} faults and kills in all, {failures} lost or doubled")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
