"""Jobs: what happens by itself. A job turns the moment into effects and, like a handler, sends nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.chat.effect import Effects
from bot.chat.text import Text, text
from bot.reference.book import Reference
from bot.settings import Config
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Moment:
    """What a job knows: when it is, and one open transaction."""

    now: datetime
    reference: Reference
    config: Config
    store: Store


@dataclass(frozen=True, slots=True)
class Sweep:
    """Looks every `every` for what is due, and takes one step for each in a transaction of its own."""

    name: str
    every: timedelta
    due: Callable[[Moment], list[int]]
    step: Callable[[Moment, int], Effects]


@dataclass(frozen=True, slots=True)
class Routine:
    """Runs at fixed times of the clock in Amsterdam, once over any number of processes and through any outage.

    `crontab` has weekday *names* ("mon-fri"). With `only_latest`, what was missed is done once; otherwise each time.
    """

    name: str
    crontab: str
    run: Callable[[Moment, datetime], Effects]
    """Gets the moment it was planned for as second argument."""
    only_latest: bool = True


Job = Sweep | Routine


def said_of(job: Job) -> Text:
    """What a job does, for operators."""
    return text(f"job-{job.name.replace('.', '-')}")
