"""The record of questions as a table: area, reach, times and outcome. It has no text, and nobody's name."""

from __future__ import annotations

from datetime import datetime

from bot.engine.now import Now
from bot.members.exporting import Sheet
from bot.reference.calendar import local
from storage.consults import ConsultState

COLUMNS = (
    *("nummer", "rechtsgebied", "arrondissement", "bereik", "soort", "spoed", "stand"),
    *("gesteld", "opgepakt", "beantwoord", "gesloten", "uitkomst", "zonder_overleg"),
)


def record_sheet(now: Now) -> Sheet:
    """One row for each legal area of each question; times in Amsterdam."""
    rows = [
        (
            row.code,
            row.area,
            row.district or "",
            row.reach,
            row.kind,
            "ja" if row.urgent else "nee",
            row.state if row.state == ConsultState.WITHDRAWN else row.part_state,
            _time(row.created_at),
            _time(row.claimed_at),
            _time(row.answered_at),
            _time(row.closed_at),
            *((row.outcome, row.counterfactual) if row.state == ConsultState.CLOSED else ("", "")),
        )
        for row in now.store.quarters.records()
    ]
    return Sheet("vragen", COLUMNS, rows)


def _time(moment: datetime | None) -> str:
    return f"{local(moment):%Y-%m-%d %H:%M}" if moment else ""
