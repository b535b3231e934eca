"""Counts what the gate found and what its writer did about it: numbers per kind and day, never words or persons."""

from __future__ import annotations

from collections import Counter

from bot.engine.feature import Context
from bot.gate.held import Held
from bot.reference.calendar import local_date
from storage.gate_counts import Count


def count(context: Context, content: Held) -> None:
    """A text leaves the gate, sent or dropped."""
    counts, day = context.store.gate_counts, local_date(context.now)
    findings = content.examination.findings
    counts.add(day, Count.TEXTS, {"": 1})
    counts.add(day, Count.FOUND, Counter(finding.label.value for finding in findings))
    counts.add(day, Count.RELEASED, Counter(findings[index].label.value for index in content.released))
    if content.masked:
        counts.add(day, Count.MASKED, {"": len(content.masked)})
