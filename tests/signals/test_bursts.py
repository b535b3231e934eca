"""When questions about one topic stand out: enough of them, of several people, and more than usual."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.signals.bursts import Burst, at_least, bursts
from storage.traces import Sight

NOW = datetime(2026, 12, 14, 8, 30, tzinfo=UTC)


def sights(
    many: int, topic: str = "borg", *, days: float = 10, district: str = "overijssel", start: int = 0, askers: int = 4
) -> list[Sight]:
    return [
        Sight(
            start + number,
            NOW - timedelta(days=days),
            "huur",
            district,
            hash(district) % 1000 * 10 + number % askers,
            f"{district} {number % askers % 2}",
            frozenset({topic} if topic else ()),
        )
        for number in range(many)
    ]


def found(*groups: list[Sight]) -> list[Burst]:
    return bursts([sight for group in groups for sight in group], NOW, lambda area: 11)


def test_five_of_six_questions_about_one_thing_stand_out() -> None:
    (burst,) = found(sights(5), sights(1, "", start=90))
    assert (burst.district, burst.topic, burst.cases, burst.days) == ("overijssel", "borg", 5, 28)


def test_four_never_do() -> None:
    assert found(sights(4)) == []


def test_one_person_or_one_office_never_does() -> None:
    assert found(sights(8, askers=1)) == []
    office = [sight for sight in sights(16, askers=8) if sight.organisation.endswith("0")]
    assert len({sight.asker for sight in office}) == 4
    assert found(office) == []


def test_what_is_usual_does_not_stand_out() -> None:
    usual = [*sights(20, days=60, start=100), *sights(20, "ontruiming", days=60, start=200)]
    assert found(usual, sights(6), sights(6, "ontruiming", start=50)) == []


def test_more_here_than_elsewhere_stands_out_without_a_sudden_rise() -> None:
    here = [sight for week in range(12) for sight in sights(1, days=week * 7, start=week * 10 + week)]
    spread = [
        Sight(s.consult, s.at, s.area, s.district, number % 4, f"o{number % 3}", s.topics)
        for number, s in enumerate(here)
    ]
    elsewhere = [
        sight
        for week in range(12)
        for sight in sights(6, "ontruiming", days=week * 7, start=1000 + week * 10, district="gelderland")
    ]
    assert [(b.district, b.topic, b.days) for b in found(spread, elsewhere) if b.topic == "borg"] == [
        ("overijssel", "borg", 90)
    ]


def test_a_few_in_many_districts_stand_out_over_the_whole_country() -> None:
    groups = [sights(2, district=f"d{number}", start=number * 10) for number in range(5)]
    quiet = [sights(4, "", days=60, district=f"d{number}", start=500 + number * 10) for number in range(5)]
    (burst,) = found(*groups, *quiet)
    assert (burst.district, burst.cases) == (None, 10)


def test_the_same_questions_are_proposed_once() -> None:
    both = [
        Sight(s.consult, s.at, s.area, s.district, s.asker, s.organisation, frozenset({"borg", "huurprijs"}))
        for s in sights(6)
    ]
    assert len(found(both)) == 1


def test_what_is_older_than_ninety_days_does_not_count() -> None:
    assert found(sights(6, days=91)) == []


@pytest.mark.parametrize(("many", "of", "share", "chance"), [(1, 1, 0.5, 0.5), (2, 2, 0.5, 0.25), (0, 3, 0.1, 1.0)])
def test_the_chance_of_so_many_or_more(many: int, of: int, share: float, chance: float) -> None:
    assert at_least(many, of, share) == pytest.approx(chance)
