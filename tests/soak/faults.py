"""The fault run for long. `PYTHONPATH=.:tests/fakes .venv/bin/python tests/soak/faults.py [runs] [seconds] [seed]`

Every run has the next seed, a city of its own and people who act for so many seconds; then nothing fails any more and
everything may arrive. KORTELIJN_TEST_POSTGRES makes every second run one of three processes behind a load balancer on
PostgreSQL. Ctrl-C ends it with what was finished. Ends with 1 when anything was lost or doubled, and says which seed.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.bench._town import POSTGRES, fresh
from tests.e2e.city import Ways
from tests.faults.recovery import spread
from tests.faults.run import Plan, Run, run


def plan_of(seed: int, seconds: float) -> Plan:
    """Which way in, and on what database, follows from the seed."""
    if POSTGRES and seed % 2:
        return Plan(seed, seconds, often=0.45, replicas=3, ways=Ways("http", "webhook"), pace=0.6)
    return Plan(seed, seconds, ways=Ways("http", "webhook") if seed % 4 == 2 else Ways(), often=0.45, pace=0.6)


def one(seed: int, seconds: float) -> Run:
    plan = plan_of(seed, seconds)
    with tempfile.TemporaryDirectory() as folder:
        if plan.replicas == 1:
            return asyncio.run(run(Path(folder), plan))
        with fresh("postgres") as url:
            return asyncio.run(run(Path(folder), plan, url))


def main(runs: int, seconds: float, first: int) -> int:
    failed: Counter[str] = Counter()
    acts: Counter[str] = Counter()
    silences: list[float] = []
    taken_over: list[float] = []
    wrong = again = 0
    for seed in range(first, first + runs):
        began = time.monotonic()
        try:
            done = one(seed, seconds)
        except KeyboardInterrupt:
            print(f"seed {seed} was broken off and does not count")
            break
        wrong += len(done.wrong)
        failed += done.ledger.failed
        acts += Counter(entry.kind for entry in done.ledger.sure())
        repeated, _ = done.repeated_on_telegram()
        again += repeated
        silences += done.disasters.recovery.silences()
        taken_over += done.disasters.recovery.taken_over
        where = f"{done.plan.replicas} x {done.plan.ways}"
        print(
            f"seed {seed}, {where}, {time.monotonic() - began:.0f} s: {done.ledger}; {len(done.wrong)} wrong",
            flush=True,
        )
        for line in done.wrong:
            print(f"  {line}", flush=True)
    for kind, count in sorted(failed.items()):
        print(f"{count:>7}  {kind}")
    print(f"after a kill: somebody sends again {spread(silences)}; what was in flight goes on {spread(taken_over)}")
    said = ", ".join(f"{count} {kind}" for kind, count in sorted(acts.items()))
    print(
        f"{failed.total()} faults; accepted: {said}; {wrong} lost or doubled; {again} again on Telegram, as documented"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    given = sys.argv[1:]
    sys.exit(
        main(
            int(given[0]) if given else 20,
            float(given[1]) if given[1:] else 150.0,
            int(given[2]) if given[2:] else 1,
        )
    )
