"""`kortelijn run` without tokens, in its own process, as somebody who just cloned it starts it."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import PIPE
from collections.abc import Mapping
from pathlib import Path

from tests.e2e.city import free_port

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0


async def says_at_the_start(folder: Path, lines: int, settings: Mapping[str, str]) -> list[str]:
    """The first lines on standard output; then it is stopped, and must end in order."""
    variables = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    running = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "run",
        cwd=folder,
        env={**variables, "PYTHONPATH": str(ROOT), **settings},
        stdout=PIPE,
    )
    assert running.stdout
    try:
        async with asyncio.timeout(PATIENCE):
            return [(await running.stdout.readline()).decode().strip() for _ in range(lines)]
    finally:
        running.terminate()
        assert await running.wait() == 0


async def test_the_playground_says_where_it_is_and_leaves_nothing_behind(tmp_path: Path) -> None:
    port = free_port()
    said = await says_at_the_start(tmp_path, 2, {"KORTELIJN_HTTP": f"127.0.0.1:{port}"})
    assert any(f"http://127.0.0.1:{port}" in line for line in said)
    assert os.listdir(tmp_path) == []


async def test_the_playground_says_that_it_does_not_use_the_database_that_was_named(tmp_path: Path) -> None:
    real = tmp_path / "echt.db"
    settings = {"KORTELIJN_HTTP": f"127.0.0.1:{free_port()}", "KORTELIJN_DATABASE_URL": f"sqlite:///{real}"}
    said = await says_at_the_start(tmp_path, 3, settings)
    assert any("gebruikt KORTELIJN_DATABASE_URL niet" in line for line in said)
    assert os.listdir(tmp_path) == []
