"""The clock changes on every last Sunday of March and October, and no shift of the roster notices."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.duty.rules import REMINDER
from bot.members.exporting import EVER, _shift
from bot.members.rows import ROSTER_COLUMNS, Known, read_roster
from bot.members.tables import Row, Table
from bot.reference.calendar import add_workdays, at, is_workday, local, local_date
from storage.members import Member
from storage.roster import Shift

YEARS = range(2024, 2036)


def last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


CHANGES = [(last_sunday(year, month), hours) for year in YEARS for month, hours in ((3, -1), (10, 1))]


def test_the_days_are_those_of_the_domain() -> None:
    told = ["29-3-2026", "25-10-2026", "28-3-2027", "31-10-2027", "26-3-2028", "29-10-2028"]
    assert [f"{day.day}-{day.month}-{day.year}" for day, _ in CHANGES[4:10]] == told


@pytest.mark.parametrize(("day", "hours"), CHANGES, ids=str)
def test_a_week_of_shifts_stays_at_ten(day: date, hours: int) -> None:
    starts = [at(day + timedelta(days=n), time(10)) for n in range(-3, 4)]
    assert {local(start).time() for start in starts} == {time(10)}
    assert {local(start - REMINDER).time() for start in starts} == {time(9, 50)}
    steps = [later - earlier for earlier, later in itertools.pairwise(starts)]
    assert steps.count(timedelta(hours=24)) == 5
    assert timedelta(hours=24 + hours) in steps
    assert at(day, time(12)) - at(day, time(10)) == timedelta(hours=2)


@pytest.mark.parametrize(("day", "hours"), CHANGES, ids=str)
def test_the_day_itself_is_an_hour_shorter_or_longer(day: date, hours: int) -> None:
    midnight = at(day + timedelta(days=1), time())
    assert midnight - at(day, time()) == timedelta(hours=24 + hours)
    assert midnight - at(day, time(22)) == timedelta(hours=2)


@pytest.mark.parametrize(("day", "hours"), CHANGES, ids=str)
def test_the_working_day_before_and_after_are_at_the_same_time(day: date, hours: int) -> None:
    monday = at(day + timedelta(days=1), time(10))
    before = add_workdays(monday, -1)
    assert local(before).time() == time(10)
    assert local_date(before) < day


def test_a_leap_day_is_a_day_as_others_are() -> None:
    assert [is_workday(date(year, 2, 29)) for year in (2024, 2028, 2032)] == [True, True, False]
    assert local(at(date(2028, 2, 29), time(10))) - local(at(date(2028, 2, 28), time(10))) == timedelta(days=1)
    assert local_date(add_workdays(at(date(2028, 2, 28), time(10)), 1)) == date(2028, 2, 29)
    good, bad = (read(f"29-2-{year}", "10:00", "12:00") for year in (2028, 2027))
    assert (len(good.rows), len(bad.rows)) == (1, 0)
    assert [problem.code for problem in bad.problems] == ["date"]


BRAM = Member(id=1, name="Bram", organisation="", email="bram@voorbeeld.nl")
KNOWN = Known(frozenset({"huur"}), frozenset({"zwolle"}), scopes=frozenset({"zwolle"}))
QUARTERS = st.integers(0, 96)


def read(day: str, start: str, end: str):  # type: ignore[no-untyped-def]  # what an import reads, of one row
    cells = (day, start, end, "huur", "zwolle", BRAM.email, "")
    return read_roster(Table(ROSTER_COLUMNS, [Row(2, dict(zip(ROSTER_COLUMNS, cells, strict=True)))]), KNOWN)


def written(quarter: int) -> str:
    return f"{quarter // 4:02}:{quarter % 4 * 15:02}"


@given(st.dates(date(2024, 1, 1), date(2035, 12, 31)), QUARTERS, QUARTERS)
def test_what_is_imported_is_exported_as_it_was_on_the_clock(day: date, one: int, other: int) -> None:
    start, end = sorted((one, other))
    if start == end or (is_changing(day) and start < 16):  # hours that the night of the change has not or has twice
        return
    [row] = read(str(day), written(start), written(end)).rows
    shift = Shift(area="huur", reach="zwolle", starts_at=at(row.start.date(), row.start.time()),
                  ends_at=at(row.end.date(), row.end.time()), lawyer_id=1)  # fmt: skip
    assert EVER[0] < shift.starts_at < shift.ends_at < EVER[1]
    assert _shift(None, shift, {1: BRAM})[:3] == (str(day), written(start), written(end))  # type: ignore[arg-type]  # no look-up is needed


def is_changing(day: date) -> bool:
    return at(day + timedelta(days=1), time()) - at(day, time()) != timedelta(hours=24)


@given(st.datetimes(datetime(2024, 1, 1), datetime(2035, 12, 31), timezones=st.just(UTC)))  # noqa: DTZ001  # the zone is the third argument
def test_a_moment_survives_the_way_to_the_clock_and_back(moment: datetime) -> None:
    here = local(moment)
    assert at(here.date(), here.time(), fold=here.fold) == moment
