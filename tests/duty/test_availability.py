"""When lawyers can, as they or a coordinator wrote it in a spreadsheet."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.duty.availability import Availability, read_availability, wish_for
from bot.members.rows import Reading
from bot.members.tables import BadFile

HEADER = "advocaat;vanaf;tot_en_met;dagen;van;tot;kan;per_week;aandeel\n"
MONDAY, TUESDAY, FRIDAY = date(2027, 2, 1), date(2027, 2, 2), date(2027, 2, 5)
TEN, TWELVE = 600, 720


def read(folder: Path, *rows: str, header: str = HEADER) -> Reading[Availability]:
    path = folder / "kan.csv"
    path.write_text(header + "".join(f"{row}\n" for row in rows), "utf-8")
    return read_availability(path)


def wish(folder: Path, day: date, *rows: str, start: int = TEN, end: int = TWELVE) -> int | None:
    reading = read(folder, *rows)
    assert reading.problems == ()
    return wish_for(reading.rows, day, start, end)


def test_a_row_without_dates_is_for_all_of_the_period(tmp_path: Path) -> None:
    (row,) = read(tmp_path, "bram@voorbeeld.nl;;;;;;ja;;").rows
    assert (row.lawyer, row.first, row.last, row.per_week, row.share) == ("bram@voorbeeld.nl", None, None, None, None)
    assert row.covers(MONDAY, TEN, TWELVE)


def test_days_dates_and_times_limit_it(tmp_path: Path) -> None:
    rows = ["Bram;1-2-2027;4-2-2027;ma;9:00;12:00;ja;;"]
    assert wish(tmp_path, MONDAY, *rows) == 0
    assert wish(tmp_path, TUESDAY, *rows) is None
    assert wish(tmp_path, date(2027, 2, 8), *rows) is None
    assert wish(tmp_path, MONDAY, *rows, start=660, end=780) is None
    assert wish(tmp_path, MONDAY, "Bram;;;;22:00;24:00;ja;;", start=1320, end=1440) == 0


def test_the_strongest_word_counts(tmp_path: Path) -> None:
    week = [
        "Bram;;;;;;ja;;",
        'Bram;;;"di;vr";;;liever;;',
        "Bram;;;vr;;;liever niet;;",
        "Bram;2-2-2027;2-2-2027;;;;nee;;",
    ]
    assert wish(tmp_path, MONDAY, *week) == 0
    assert wish(tmp_path, date(2027, 2, 9), *week) == 1
    assert wish(tmp_path, FRIDAY, *week) == -1
    assert wish(tmp_path, TUESDAY, *week) is None


def test_a_no_counts_as_soon_as_it_touches_the_duty(tmp_path: Path) -> None:
    rows = ["Bram;;;;;;ja;;", "Bram;;;;11:00;13:00;nee;;"]
    assert wish(tmp_path, MONDAY, *rows) is None
    assert wish(tmp_path, MONDAY, *rows, start=780, end=900) == 0


def test_who_said_nothing_cannot(tmp_path: Path) -> None:
    assert wish(tmp_path, MONDAY) is None


@pytest.mark.parametrize(("written", "share"), [("0,5", 0.5), ("0.5", 0.5), ("50%", 0.5), ("2", 2.0)])
def test_a_share_may_be_written_in_several_ways(tmp_path: Path, written: str, share: float) -> None:
    (row,) = read(tmp_path, f"Bram;;;;;;ja;3;{written}").rows
    assert (row.share, row.per_week) == (share, 3)


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        (";;;;;;ja;;", "advocaat", "required"),
        ("Bram;;;;;;;;", "kan", "required"),
        ("Bram;;;;;;misschien;;", "kan", "can"),
        ("Bram;;;maandag dinsdag;;;ja;;", "dagen", "weekday"),
        ("Bram;31-2-2027;;;;;ja;;", "vanaf", "date"),
        ("Bram;2-2-2027;1-2-2027;;;;ja;;", "tot_en_met", "ends-early"),
        ("Bram;;;;12:00;10:00;ja;;", "tot", "end-before-start"),
        ("Bram;;;;;;ja;0;", "per_week", "number"),
        ("Bram;;;;;;ja;;-1", "aandeel", "number"),
        ("Bram;;;;;;ja;;half", "aandeel", "number"),
    ],
)
def test_a_bad_row_is_named(tmp_path: Path, row: str, column: str, code: str) -> None:
    problems = read(tmp_path, row).problems
    assert [(problem.number, problem.column, problem.code) for problem in problems] == [(2, column, code)]


def test_a_file_without_the_columns_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="missing-columns"):
        read(tmp_path, "Bram;ja", header="advocaat;kan\n")
