"""What happens by itself to keep the promises: who waits is told, the bot audits itself, the books are balanced."""

from __future__ import annotations

from datetime import timedelta

from bot.admin import audit, delays
from bot.engine.job import Routine, Sweep

JOBS = (
    Sweep("queue.delays", timedelta(seconds=10), delays.slow, delays.tell),
    Sweep("self-audit", timedelta(minutes=1), audit.due, audit.step),
    Routine("reconciliation", "15 5 * * *", audit.reconcile),
)
