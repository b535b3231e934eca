"""The school holidays that are packaged: no region lacks one, and none is somewhere else than its place."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from bot.reference.gazetteer import read_gazetteer
from bot.reference.school_holidays import MIDDLE, NORTH, REGIONS_OF, SOUTH, school_holidays
from bot.settings import Config

WEEKS = {"kerst": 2, "voorjaar": 1, "mei": 1, "zomer": 6, "herfst": 1}


def test_each_region_has_each_holiday_of_each_year_once() -> None:
    found = Counter((each.name, each.region, each.first.year) for each in school_holidays())
    assert max(found.values()) == 1
    for year in (2026, 2027, 2028, 2029):
        for region in (NORTH, MIDDLE, SOUTH):
            assert {name for name, where, when in found if (where, when) == (region, year)} == set(WEEKS), (
                region,
                year,
            )


def test_each_begins_on_a_saturday_and_lasts_as_long_as_it_should() -> None:
    for each in school_holidays():
        assert each.first.isoweekday() == 6, each
        assert each.last - each.first + timedelta(days=1) == timedelta(days=7 * WEEKS[each.name] + 2), each


def test_christmas_and_may_are_the_same_everywhere_and_the_summers_are_spread() -> None:
    for year in (2026, 2027, 2028, 2029):
        begins = {n: {e.first for e in school_holidays() if (e.name, e.first.year) == (n, year)} for n in WEEKS}
        assert len(begins["kerst"]) == len(begins["mei"]) == 1
        assert len(begins["zomer"]) == 3
        assert max(begins["zomer"]) - min(begins["zomer"]) == timedelta(days=14)


def test_every_district_lies_in_a_region() -> None:
    assert {district.slug for district in read_gazetteer().districts} <= set(REGIONS_OF)


def test_a_place_has_the_holidays_of_its_region() -> None:
    """The autumn of 2027: from 16 October in the north and the middle, from the 23rd in the south."""
    config = Config()
    for place, first in {"zwolle": 16, "amsterdam": 16, "utrecht": 16, "nijmegen": 23, "middelburg": 23}.items():
        assert config.is_school_holiday(date(2027, 10, first), place), place
        assert not config.is_school_holiday(date(2027, 10, 31 if first == 16 else 22), place), place
    assert config.is_school_holiday(date(2027, 10, 16), "landelijk")
    assert config.is_school_holiday(date(2027, 10, 31), "gelderland")
    assert not config.is_school_holiday(date(2027, 9, 15), "landelijk")
