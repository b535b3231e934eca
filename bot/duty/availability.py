"""Reads from a file when lawyers can: who, from when until when, on which weekdays, at which times, how gladly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from bot.duty.days import weekday_named
from bot.members.cells import MINUTES_A_DAY, read_date, read_time
from bot.members.rows import Cells, Reading, read_rows
from bot.members.tables import read_table

COLUMNS = ("advocaat", "vanaf", "tot_en_met", "dagen", "van", "tot", "kan", "per_week", "aandeel")
Can = Literal["ja", "liever", "liever niet", "nee"]
WISHES: dict[str, int] = {"ja": 0, "liever": 1, "liever niet": -1}
NO = "nee"
CANS = frozenset({*WISHES, NO})
LARGEST_SHARE, MOST_A_WEEK = 5.0, 14


@dataclass(frozen=True, slots=True)
class Availability:
    """One row. Empty dates and days mean all of them; times are minutes since midnight on the clock."""

    number: int
    lawyer: str
    first: date | None
    last: date | None
    weekdays: frozenset[int]
    start: int
    end: int
    can: str
    per_week: int | None
    share: float | None

    def covers(self, day: date, start: int, end: int) -> bool:
        """Whether a duty lies wholly within it; a `nee` counts as soon as it touches the duty."""
        on_day = not self.weekdays or day.weekday() in self.weekdays
        if not on_day or not (self.first or day) <= day <= (self.last or day):
            return False
        if self.can == NO:
            return start < self.end and end > self.start
        return self.start <= start and end <= self.end


def read_availability(path: Path) -> Reading[Availability]:
    """Raises BadFile when the file as a whole cannot be used."""
    return read_rows(read_table(path), COLUMNS, _row)


def wish_for(rows: Iterable[Availability], day: date, start: int, end: int) -> int | None:
    """How gladly somebody does a duty; None when not at all. What is said most strongly counts."""
    said = [row.can for row in rows if row.covers(day, start, end)]
    if not said or NO in said:
        return None
    wishes = {WISHES[can] for can in said}
    return -1 if -1 in wishes else max(wishes)


def _row(cells: Cells) -> Availability | None:
    first, last = cells.read("vanaf", "date", read_date), cells.read("tot_en_met", "date", read_date)
    start, end = cells.read("van", "time", read_time), cells.read("tot", "time", read_time)
    if first and last and last < first:
        cells.blame("tot_en_met", "ends-early", cells.text("tot_en_met"))
    if start is not None and end is not None and end <= start:
        cells.blame("tot", "end-before-start", cells.text("tot"))
    return Availability(
        number=cells.number,
        lawyer=cells.text("advocaat", required=True),
        first=first,
        last=last,
        weekdays=frozenset(cells.items("dagen", "weekday", weekday_named)),
        start=start or 0,
        end=MINUTES_A_DAY if end is None else end,
        can=cells.choice("kan", "can", CANS, required=True),
        per_week=cells.read("per_week", "number", _per_week),
        share=cells.read("aandeel", "number", _share),
    )


def _per_week(written: str) -> int | None:
    return int(written) if written.isdecimal() and 1 <= int(written) <= MOST_A_WEEK else None


def _share(written: str) -> float | None:
    """`0,5` as Dutch people write it, `0.5` as a spreadsheet keeps it, or `50%`."""
    number = written.replace(",", ".").strip()
    percent = number.endswith("%")
    try:
        share = float(number.removesuffix("%")) / (100 if percent else 1)
    except ValueError:
        return None
    return share if 0 < share <= LARGEST_SHARE else None
