"""Measures the start: seconds until /health/ready says 200, the processor's share in them, and memory when idle.

    PYTHONPATH=.:tests/fakes .venv/bin/python tests/bench/start.py [runs]

Once without tokens (the playground, which makes its database anew every time), once with a Slack over Socket Mode and
a Telegram that is polled (both fakes, in this process) and a database that is there already.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
from fakeslack import FakeSlack
from faketelegram import FakeTelegram

from bot.__main__ import _manifest as manifest
from storage.vault import Vault
from tests.e2e.city import free_port

NOWHERE = asyncio.subprocess.DEVNULL
ROOT = Path(__file__).resolve().parents[2]
IDLE = 10.0
LONGEST = 60.0


@asynccontextmanager
async def process(settings: dict[str, str], folder: str) -> AsyncIterator[int]:
    """The program as an operator starts it, in an empty folder; its process id."""
    variables = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    command = (sys.executable, "-m", "bot", "run")
    running = await asyncio.create_subprocess_exec(
        *command, cwd=folder, env={**variables, "PYTHONPATH": str(ROOT), **settings}, stdout=NOWHERE, stderr=NOWHERE
    )
    try:
        yield running.pid
    finally:
        if running.returncode is None:
            running.terminate()
        await running.wait()


async def until_ready(port: int) -> None:
    began = time.monotonic()
    async with aiohttp.ClientSession() as session:
        while time.monotonic() - began < LONGEST:
            try:
                async with session.get(f"http://127.0.0.1:{port}/health/ready") as response:
                    if response.status == 200:
                        return
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(0.01)
    raise TimeoutError


def megabytes(process_id: int) -> float:
    """What the process and its children hold in memory."""
    status = Path(f"/proc/{process_id}/status").read_text()
    own = int(next(line for line in status.splitlines() if line.startswith("VmRSS:")).split()[1]) / 1024
    children = Path(f"/proc/{process_id}/task/{process_id}/children").read_text().split()
    return own + sum(megabytes(int(child)) for child in children)


def processor_seconds(process_id: int) -> float:
    """What the process has worked so far."""
    fields = Path(f"/proc/{process_id}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def measure(name: str, runs: int, settings: dict[str, str], folder: str) -> None:
    seconds, worked, memory = [], [], []
    for _ in range(runs):
        port = free_port()
        began = time.perf_counter()
        async with process({**settings, "KORTELIJN_HTTP": f"127.0.0.1:{port}"}, folder) as process_id:
            await until_ready(port)
            seconds.append(time.perf_counter() - began)
            worked.append(processor_seconds(process_id))
            await asyncio.sleep(IDLE)
            memory.append(megabytes(process_id))
    print(
        f"{name:<28}{statistics.median(seconds):>10.2f}{max(seconds):>10.2f}{statistics.median(worked):>12.2f}"
        f"{statistics.median(memory):>12.0f}{max(memory):>10.0f}"
    )


async def with_platforms(runs: int, folder: str) -> None:
    async with FakeSlack() as slack, FakeTelegram() as telegram:
        app, account = slack.install("Korte Lijn"), telegram.bot("Korte Lijn", "kortelijn_bot")
        app.load_manifest(manifest(None))
        settings = {
            "KORTELIJN_DATABASE_URL": f"sqlite:///{folder}/data.db",
            "KORTELIJN_KEY": Vault.make_setting(),
            "SLACK_API_URL": slack.api_url,
            "SLACK_BOT_TOKEN": app.bot_token,
            "SLACK_APP_TOKEN": app.app_token,
            "TELEGRAM_API_URL": telegram.root,
            "TELEGRAM_BOT_TOKEN": account.token,
        }
        await measure("Slack and Telegram", runs, settings, folder)


async def main(runs: int) -> None:
    print(f"{'':<28}{'ready s':>10}{'slowest':>10}{'processor s':>12}{'idle MB':>12}{'most MB':>10}")
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        await measure("playground", runs, {}, folder)
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        await with_platforms(runs, folder)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if sys.argv[1:] else 5))
