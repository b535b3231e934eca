"""Metrics: what an operator may watch. Labels are few and ours; nothing that a person typed becomes one."""

from __future__ import annotations

from collections.abc import Mapping

from prometheus_client import REGISTRY, Counter, Gauge, Histogram

from bot.chat.catalogue import LANGUAGES, bundle
from bot.chat.update import ButtonPressed, CommandCalled, FormSent, HomeOpened, TextEdited, TextSaid, Update
from storage.violations import Wrong

__all__ = ["REGISTRY"]

COMMAND_SECONDS = Histogram(
    "kortelijn_command_seconds",
    "From an update that came in to its answer, committed",
    ("platform", "command"),
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 3.0),
)
SET_ASIDE = Counter("kortelijn_set_aside", "Updates put aside with a reference after three tries", ("platform",))
OUTBOX_PENDING = Gauge("kortelijn_outbox_pending", "Messages that wait to be sent or are being sent")
OUTBOX_OLDEST_SECONDS = Gauge("kortelijn_outbox_oldest_seconds", "How long the oldest of these has waited")
DEAD_LETTERS = Gauge("kortelijn_dead_letters", "Messages that can never be delivered, until somebody sends them again")
WARM = Gauge("kortelijn_warm", "1 when the lists are read: from then on a first question waits for nothing")
ORPHANS = Gauge("kortelijn_orphans", "Open questions and signals that nobody will ever look at again; must be 0")
VIOLATIONS = Gauge("kortelijn_violations", "What the last self-audit found wrong, by kind; must be 0", ("kind",))

_KINDS: tuple[tuple[type, str], ...] = (
    (ButtonPressed, "button"),
    (FormSent, "form"),
    (TextSaid, "text"),
    (TextEdited, "edit"),
    (HomeOpened, "home"),
)


def handled(update: Update, seconds: float) -> None:
    """An update was handled in so many seconds."""
    COMMAND_SECONDS.labels(update.origin.platform, _label(update)).observe(seconds)


def outbox(counts: Mapping[str, int], oldest_seconds: float) -> None:
    """How the outbox stands: rows by state (`waiting`, `sending`, `dead`), and the age of the oldest that waits."""
    OUTBOX_PENDING.set(counts.get("waiting", 0) + counts.get("sending", 0))
    DEAD_LETTERS.set(counts.get("dead", 0))
    OUTBOX_OLDEST_SECONDS.set(max(0.0, oldest_seconds))


def violations(counts: Mapping[str, int]) -> None:
    """How many things are wrong now, of every kind there is; a kind of which there are none says 0."""
    for wrong in Wrong:
        VIOLATIONS.labels(wrong.value).set(counts.get(wrong.value, 0))


def _label(update: Update) -> str:
    """A command by its name if the catalogue explains that command, otherwise what kind of thing was done."""
    if isinstance(update, CommandCalled):
        known = bundle(LANGUAGES[0]).has_message(f"command-{update.name}-usage")
        return update.name if known else "other"
    return next((name for kind, name in _KINDS if isinstance(update, kind)), "other")
