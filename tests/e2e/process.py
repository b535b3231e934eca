"""The bot as a process of its own, told everything by its environment, and ended as systems end processes."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp

from bot.__main__ import house_for
from bot.privacy.detect import warm_up
from bot.settings import Config, Settings
from tests.e2e.city import City

HOUSE = Path(__file__).resolve().parents[2]
SECONDS_TO_START = 180.0


@dataclass
class Process:
    """`kortelijn run`, started and ended at will."""

    city: City
    folder: Path
    running: asyncio.subprocess.Process | None = None
    output: list[str] = field(default_factory=list)
    command: tuple[str, ...] = ("bot", "run")
    more: dict[str, str] = field(default_factory=dict)
    """Variables of this process only."""
    port: int = 0
    """Where it listens; where the platforms look for the bot when it is 0."""
    home: Path = HOUSE
    """Where its program lies: another version's, perhaps."""

    async def starts(self) -> None:
        """Returns when the bot says that it is ready."""
        await self.begins()
        assert self.running
        end = time.monotonic() + SECONDS_TO_START
        while await self.problems() != []:
            assert self.running.returncode is None, self.said()
            assert time.monotonic() < end, f"not ready: {self.said()}"
            await asyncio.sleep(0.05)

    async def begins(self) -> None:
        """Returns at once."""
        environment = {
            "PATH": os.environ.get("PATH", ""),
            "PYTHONPATH": f"{self.home}:{HOUSE}",
            "KORTELIJN_CONFIG": str(self.folder / "kortelijn.toml"),
            **self.city.environment(),
            "KORTELIJN_HTTP": f"127.0.0.1:{self.port or self.city.port}",
            **self.more,
        }
        with (self.folder / "output.txt").open("ab") as output:
            self.running = await asyncio.create_subprocess_exec(
                sys.executable, "-m", *self.command, cwd=self.folder, env=environment, stdout=output, stderr=output
            )

    async def problems(self) -> list[str]:
        """What /health/ready says; a process that does not answer has one problem."""
        try:
            async with aiohttp.ClientSession() as session, session.get(self.address("/health/ready")) as response:
                return list((await response.json())["problems"])
        except (aiohttp.ClientError, OSError):
            return ["no answer"]

    def address(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port or self.city.port}{path}"

    async def stops(self) -> float:
        """SIGTERM; how many seconds it took. It must end well."""
        began = time.monotonic()
        assert self.running
        self.running.send_signal(signal.SIGTERM)
        code = await asyncio.wait_for(self.running.wait(), 30)
        assert code == 0, self.said()
        return time.monotonic() - began

    async def is_killed(self) -> None:
        """kill -9."""
        assert self.running
        if self.running.returncode is None:
            self.running.kill()
        await self.running.wait()

    def said(self) -> str:
        """Everything that the process wrote to its output."""
        return (self.folder / "output.txt").read_text("utf-8", "replace")


def prepare(place: City, folder: Path) -> None:
    """The configuration file, the manifest, and a roster around the real now, because a process has the real clock."""
    (folder / "kortelijn.toml").write_text(
        "[[kanalen]]\n"
        f'platform = "slack"\nid = "{place.desk.id}"\nsoort = "coordinatoren"\nlocatie = "zwolle"\n'
        "[[kanalen]]\n"
        f'platform = "telegram"\nid = "{place.group.id}"\nsoort = "advocaten"\nlocatie = "zwolle"\n'
    )
    warm_up().join()
    house = house_for(Settings.read(place.environment()), Config())
    place.install(house)
    house.database.close()
