"""How many acts a second one, two and four processes do on one PostgreSQL. `python tests/bench/replicas.py [seconds]`

As many people as can be, none of whom thinks before the next click; every request goes to the next process. More
processes help until the processors are full, and the people, the platforms and PostgreSQL share those here.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from pathlib import Path

from storage.vault import Vault
from tests.bench._crowd import Crowd, Platforms, processes, settle
from tests.bench._town import POSTGRES, fresh, milliseconds

PEOPLE = 64
AT_ONCE = (0.0, 0.001)


async def measure(url: str, count: int, seconds: float) -> Crowd:
    platforms, key = Platforms(), Vault.make_setting()
    settle(url, key, PEOPLE)
    await platforms.start()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        async with processes(url, key, platforms, count, Path(folder)) as ports:
            crowd = Crowd(platforms, ports, askers=PEOPLE, pause=AT_ONCE)
            await crowd.acts(seconds)
    await platforms.stop()
    return crowd


def main(seconds: float) -> None:
    if not POSTGRES:
        print("Not measured: KORTELIJN_TEST_POSTGRES is not set")
        return
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"{'processes':>9}{'acts a second':>15}{'times':>7}{'p50 ms':>9}{'p99 ms':>9}")
    first = 0.0
    for count in (1, 2, 4):
        with fresh("postgres") as url:
            figures = asyncio.run(measure(url, count, seconds)).figures
        rate = figures.acts / seconds
        first = first or rate
        together = [one for times in figures.reactions.values() for one in times]
        print(f"{count:>9}{rate:>15.1f}{rate / first:>7.2f}{milliseconds(together)}", flush=True)


if __name__ == "__main__":
    main(float(sys.argv[1]) if sys.argv[1:] else 30.0)
