"""Working days, holidays and the clock are those of the Netherlands."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reference.calendar import (
    AMSTERDAM,
    OPTIONAL_HOLIDAYS,
    add_workdays,
    at,
    holidays,
    is_workday,
    local,
    local_date,
    next_workday,
    previous_workday,
    start_of_day,
)

TABLE = {
    2026: ("3-4", "6-4", "27-4", "14-5", "25-5"),
    2027: ("26-3", "29-3", "27-4", "6-5", "17-5"),
    2028: ("14-4", "17-4", "27-4", "25-5", "5-6"),
    2029: ("30-3", "2-4", "27-4", "10-5", "21-5"),
    2030: ("19-4", "22-4", "27-4", "30-5", "10-6"),
    2031: ("11-4", "14-4", "26-4", "22-5", "2-6"),
}
MOVING = ("goede_vrijdag", "tweede_paasdag", "koningsdag", "hemelvaart", "tweede_pinksterdag")
FIXED = {(1, 1): "nieuwjaar", (5, 5): "bevrijdingsdag", (12, 25): "eerste_kerstdag", (12, 26): "tweede_kerstdag"}


@pytest.mark.parametrize("year", TABLE)
def test_the_holidays_are_those_of_the_table(year: int) -> None:
    expected = {date(year, month, day): name for (month, day), name in FIXED.items()}
    for cell, name in zip(TABLE[year], MOVING, strict=True):
        day, month = map(int, cell.split("-"))
        expected[date(year, month, day)] = name
    assert holidays(year, OPTIONAL_HOLIDAYS) == expected
    by_default = {day: name for day, name in expected.items() if name not in OPTIONAL_HOLIDAYS}
    assert holidays(year) == by_default


def test_people_work_on_good_friday_and_5_may_unless_their_region_does_not() -> None:
    assert is_workday(date(2026, 4, 3))
    assert is_workday(date(2026, 5, 5))
    assert not is_workday(date(2026, 4, 3), frozenset({"goede_vrijdag"}))
    assert is_workday(date(2026, 5, 5), frozenset({"goede_vrijdag"}))


def test_a_holiday_that_nobody_knows_is_refused() -> None:
    with pytest.raises(ValueError, match="carnaval"):
        holidays(2026, frozenset({"carnaval"}))


def test_the_next_working_day_passes_weekend_and_holiday() -> None:
    assert next_workday(date(2026, 4, 3)) == date(2026, 4, 7)
    assert next_workday(date(2026, 4, 2), OPTIONAL_HOLIDAYS) == date(2026, 4, 7)
    assert previous_workday(date(2026, 4, 7)) == date(2026, 4, 3)
    assert next_workday(date(2026, 12, 24)) == date(2026, 12, 28)


def test_working_days_keep_the_time_on_the_clock_over_summer_time() -> None:
    friday = datetime(2026, 3, 27, 10, 0, tzinfo=AMSTERDAM)
    monday = add_workdays(friday, 1)
    assert local(monday) == datetime(2026, 3, 30, 10, 0, tzinfo=AMSTERDAM)
    assert monday - friday.astimezone(UTC) == timedelta(days=3, hours=-1)


def test_five_working_days_after_a_saturday_is_a_friday() -> None:
    saturday = at(date(2026, 6, 6), time(15, 30))
    assert add_workdays(saturday, 5) == at(date(2026, 6, 12), time(15, 30))
    assert add_workdays(saturday, -2) == at(date(2026, 6, 4), time(15, 30))
    assert add_workdays(saturday, 0) == saturday


def test_a_time_that_spring_skips_moves_past_the_gap() -> None:
    assert local(at(date(2026, 3, 29), time(2, 30))).time() == time(3, 30)


def test_a_time_that_autumn_has_twice_is_the_first_unless_said() -> None:
    first, second = at(date(2026, 10, 25), time(2, 30)), at(date(2026, 10, 25), time(2, 30), fold=1)
    assert second - first == timedelta(hours=1)
    assert local(first).time() == local(second).time() == time(2, 30)


def test_a_moment_without_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        local(datetime(2026, 1, 1))  # noqa: DTZ001 - that is the point


DAYS = st.dates(date(2024, 1, 1), date(2035, 12, 31))
MOMENTS = st.datetimes(datetime(2024, 1, 1), datetime(2035, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


@given(DAYS, st.times())
def test_every_hour_that_exists_is_shown_as_asked(day: date, clock: time) -> None:
    shown = local(at(day, clock))
    skipped = timedelta(hours=1) if shown.time() != clock else timedelta()
    assert shown.replace(tzinfo=None) == datetime.combine(day, clock) + skipped
    assert not skipped or (day.month == 3 and day.weekday() == 6 and clock.hour == 2)


@given(MOMENTS, st.integers(-30, 30))
def test_adding_working_days_ends_on_one_at_the_same_time(moment: datetime, days: int) -> None:
    later = local(add_workdays(moment, days))
    assert later.time() == local(moment).time()
    assert days == 0 or is_workday(later.date())
    first, last = sorted([local_date(moment), later.date()])
    between = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    passed = sum(is_workday(day) for day in between if day != local_date(moment))
    assert passed == abs(days)


@given(MOMENTS)
def test_a_day_starts_before_every_moment_of_it(moment: datetime) -> None:
    day = local_date(moment)
    assert start_of_day(day) <= moment < start_of_day(day + timedelta(days=1))
