"""What is measured, for Prometheus: counts and times with a bounded set of labels, never a word of content."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

from bot.chat.update import ButtonPressed, CommandCalled, Update

SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 3.0)

HANDLED = Histogram("kortelijn_update_seconds", "From update to committed", ["platform", "kind"], buckets=SECONDS)
SENT = Counter("kortelijn_sent", "Tries to send, by how they ended", ["platform", "end"])
SET_ASIDE = Counter("kortelijn_set_aside", "Updates that failed three times", ["platform"])
OUTBOX_WAITING = Gauge("kortelijn_outbox_waiting", "Messages that wait to be sent")
OUTBOX_OLDEST = Gauge("kortelijn_outbox_oldest_seconds", "Age of the oldest message that waits")
DEAD_LETTERS = Gauge("kortelijn_dead_letters", "Messages that can never be delivered")
ORPHANS = Gauge("kortelijn_orphans", "Open questions without a next moment; must be 0")


def handled(update: Update, seconds: float) -> None:
    """Note how long an update took. The kind is a class name, so that nobody's typing makes a label."""
    kind = type(update).__name__
    if isinstance(update, CommandCalled | ButtonPressed):
        kind = "command" if isinstance(update, CommandCalled) else "button"
    HANDLED.labels(update.origin.platform, kind).observe(seconds)
