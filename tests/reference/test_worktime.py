"""Waiting counts in working hours or duty hours only, also in the week of the clock change."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.reference.calendar import AMSTERDAM, OPTIONAL_HOLIDAYS, at, is_workday, local
from bot.reference.worktime import (
    add_within,
    add_working_time,
    time_within,
    working_hours,
    working_time_between,
)

HOUR = timedelta(hours=1)


def on(day: int, hour: int, minute: int = 0, month: int = 6) -> datetime:
    """A moment in 2026; 1 June is a Monday."""
    return at(date(2026, month, day), time(hour, minute))


def test_an_hour_of_work_late_in_the_afternoon_ends_the_next_morning() -> None:
    assert add_working_time(on(1, 16, 30), HOUR) == on(2, 9, 30)
    assert add_working_time(on(1, 16), HOUR) == on(1, 17)
    assert add_working_time(on(1, 20), HOUR) == on(2, 10)
    assert add_working_time(on(1, 7), HOUR) == on(1, 10)


def test_weekends_and_holidays_do_not_count() -> None:
    assert add_working_time(on(5, 16, 30), HOUR) == on(8, 9, 30)
    assert add_working_time(on(13, 16, 30, month=5), HOUR) == on(15, 9, 30, month=5)
    assert add_working_time(on(4, 16, 30, month=5), HOUR, OPTIONAL_HOLIDAYS) == on(6, 9, 30, month=5)


def test_summer_time_takes_no_working_time() -> None:
    friday, monday = on(27, 16, 30, month=3), on(30, 9, 30, month=3)
    assert add_working_time(friday, HOUR) == monday
    assert working_time_between(friday, monday) == HOUR
    assert working_time_between(on(23, 9, month=10), on(26, 17, month=10)) == 16 * HOUR


def test_working_time_between_counts_only_the_hours_of_work() -> None:
    assert working_time_between(on(5, 12), on(8, 12)) == 8 * HOUR
    assert working_time_between(on(6, 12), on(7, 12)) == timedelta()
    assert working_time_between(on(2, 12), on(1, 12)) == timedelta()


def test_the_clock_of_a_question_stops_outside_duty() -> None:
    duty = [(on(1, 10), on(1, 12)), (on(2, 13), on(2, 15))]
    wait = timedelta(minutes=45)
    assert add_within(on(1, 10, 30), wait, duty) == on(1, 11, 15)
    assert add_within(on(1, 11, 30), wait, duty) == on(2, 13, 15)
    assert add_within(on(1, 8), wait, duty) == on(1, 10, 45)
    assert add_within(on(2, 14, 30), wait, duty) is None
    assert add_within(on(2, 14, 15), wait, duty) == on(2, 15)
    assert add_within(on(3, 9), wait, []) is None


def test_nothing_to_wait_for_is_now() -> None:
    assert add_within(on(1, 3), timedelta(), []) == on(1, 3)
    assert add_working_time(on(6, 3), timedelta()) == on(6, 3)


def test_overlapping_shifts_count_once() -> None:
    duty = [(on(1, 10), on(1, 12)), (on(1, 11), on(1, 13)), (on(1, 11), on(1, 11))]
    assert add_within(on(1, 10), 3 * HOUR, duty) == on(1, 13)
    assert time_within(on(1, 9), on(1, 14), duty) == 3 * HOUR


def test_a_window_over_the_clock_change_has_its_true_length() -> None:
    night = [
        (
            datetime(2026, 3, 29, 0, 0, tzinfo=AMSTERDAM),
            datetime(2026, 3, 29, 6, 0, tzinfo=AMSTERDAM),
        )
    ]
    assert time_within(*night[0], night) == 5 * HOUR
    assert add_within(night[0][0], 6 * HOUR, night) is None


MOMENTS = st.datetimes(datetime(2024, 1, 1), datetime(2035, 12, 1), timezones=st.just(UTC))  # noqa: DTZ001
AMOUNTS = st.timedeltas(timedelta(minutes=1), timedelta(hours=60))


@given(MOMENTS, AMOUNTS)
def test_adding_and_measuring_working_time_agree(moment: datetime, amount: timedelta) -> None:
    later = add_working_time(moment, amount)
    assert working_time_between(moment, later) == amount
    assert is_workday(local(later).date())
    assert time(9) < local(later).time() <= time(17)


@given(MOMENTS, AMOUNTS, AMOUNTS)
def test_waiting_in_two_steps_is_waiting_once(moment: datetime, first: timedelta, second: timedelta) -> None:
    assert add_working_time(add_working_time(moment, first), second) == add_working_time(moment, first + second)


@given(MOMENTS, st.lists(st.tuples(st.integers(0, 5000), st.integers(0, 300)), max_size=12), AMOUNTS)
def test_adding_and_measuring_agree_in_any_windows(
    moment: datetime, shifts: list[tuple[int, int]], amount: timedelta
) -> None:
    begin = [(moment + timedelta(minutes=start - 500), length) for start, length in sorted(shifts)]
    windows = [(start, start + timedelta(minutes=length)) for start, length in begin]
    later = add_within(moment, amount, windows)
    available = time_within(moment, moment + timedelta(days=30), windows)
    assert (later is None) == (available < amount)
    assert later is None or time_within(moment, later, windows) == amount


@given(st.dates(date(2024, 1, 1), date(2035, 1, 1)))
def test_working_hours_are_sorted_and_eight_hours_long(day: date) -> None:
    windows = list(islice(working_hours(day), 12))
    assert all(end - start == 8 * HOUR for start, end in windows)
    assert all(before[1] < after[0] for before, after in pairwise(windows))
