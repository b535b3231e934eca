"""A SQLite file belongs to one running bot: it holds a lock beside it, which the system takes away when it dies."""

from __future__ import annotations

import fcntl
import time
from pathlib import Path
from typing import TextIO

BESIDE = "-lock"
"""After the name of the database, as SQLite's own `-wal` and `-shm`."""
PATIENCE = 5.0
"""Seconds that a bot which begins waits for one that is still stopping."""


class FileTaken(Exception):
    """Another process works with this database."""


def take(database: Path, patience: float) -> TextIO:
    """The lock on a database, held until it is closed; FileTaken when another process keeps it."""
    lock = Path(f"{database}{BESIDE}").open("w")  # noqa: SIM115  # it stays open as long as the process works
    end = time.monotonic() + patience
    while True:
        try:
            fcntl.lockf(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return lock
        except OSError:
            if time.monotonic() >= end:
                lock.close()
                raise FileTaken from None
        time.sleep(0.1)
