"""What a handler's context and a job's moment have in common: when it is, and one open transaction."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from bot.reference.book import Reference
from bot.settings import Config
from storage.store import Store


class Now(Protocol):
    """A moment at which something is decided or shown."""

    @property
    def now(self) -> datetime: ...
    @property
    def reference(self) -> Reference: ...
    @property
    def config(self) -> Config: ...
    @property
    def store(self) -> Store: ...
