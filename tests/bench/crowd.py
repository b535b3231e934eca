"""Fifty people on both platforms, all acting at once. `python tests/bench/crowd.py [seconds] [people]`

From a click to the first thing that the bot does where whoever clicked looks, and from `Verstuur` to the card before
the lawyer. The platforms answer at once; they and the people share the processors with the bot. Everybody thinks three
to seven seconds before the next click, as people do who are quick.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from pathlib import Path

from storage.vault import Vault
from tests.bench._crowd import Crowd, Platforms, processes, settle
from tests.bench._town import fresh, kinds, milliseconds

PAUSE = (3.0, 7.0)


async def measure(url: str, seconds: float, people: int) -> Crowd:
    platforms, key = Platforms(), Vault.make_setting()
    settle(url, key, people)
    await platforms.start()
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        async with processes(url, key, platforms, 1, Path(folder)) as ports:
            crowd = Crowd(platforms, ports, askers=people, pause=PAUSE)
            await crowd.acts(seconds)
    await platforms.stop()
    return crowd


def main(seconds: float, people: int) -> None:
    print(f"{people} people, {seconds:.0f} s each; load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(f"{'from … to …':<44}{'times':>7}{'p50 ms':>9}{'p99 ms':>9}")
    for kind in kinds():
        with fresh(kind) as url:
            figures = asyncio.run(measure(url, seconds, people)).figures
        for act, times in figures.reactions.items():
            print(f"{f'{kind}: {act} to reaction':<44}{len(times):>7}{milliseconds(times)}")
        together = [one for times in figures.reactions.values() for one in times]
        print(f"{f'{kind}: any click to reaction':<44}{len(together):>7}{milliseconds(together)}")
        print(f"{f'{kind}: Verstuur to the card':<44}{len(figures.cards):>7}{milliseconds(figures.cards)}")
        print(f"{f'{kind}: without any reaction':<44}{figures.missing:>7}")
        print(f"load after: {os.getloadavg()[0]:.1f}", flush=True)


if __name__ == "__main__":
    main(float(sys.argv[1]) if sys.argv[1:] else 60.0, int(sys.argv[2]) if sys.argv[2:] else 50)
