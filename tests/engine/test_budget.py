"""How fast a place may be spoken to."""

from __future__ import annotations

import pytest

from bot.engine.budget import Spending
from bot.engine.port import Budget


class Hand:
    """The hand of a clock."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def spending(hand: Hand) -> Spending:
    return Spending(Budget(place_burst=3, place_seconds=1, group_seconds=3, platform_per_second=5), hand)


def spend(spending: Spending, place: str, times: int, *, group: bool = False) -> None:
    for _ in range(times):
        assert spending.wait(place, group=group) == 0
        spending.take(place, group=group)


def test_a_short_burst_may_go_at_once_and_then_one_a_second(spending: Spending, hand: Hand) -> None:
    spend(spending, "a", 3)
    assert spending.wait("a", group=False) == pytest.approx(1)
    hand.now = 1
    spend(spending, "a", 1)
    assert spending.wait("a", group=False) == pytest.approx(1)


def test_a_group_is_spoken_to_more_slowly(spending: Spending, hand: Hand) -> None:
    spend(spending, "g", 3, group=True)
    hand.now = 1
    assert spending.wait("g", group=True) == pytest.approx(2)


def test_the_whole_platform_has_a_budget_too(spending: Spending, hand: Hand) -> None:
    for place in "abcde":
        spend(spending, place, 1)
    assert spending.wait("f", group=False) == pytest.approx(0.2)


def test_a_pause_that_the_platform_named_is_kept(spending: Spending, hand: Hand) -> None:
    spending.halt("a", 30, group=False, whole_platform=False)
    assert spending.wait("a", group=False) == pytest.approx(30)
    assert spending.wait("b", group=False) == 0
    hand.now = 30
    spend(spending, "a", 1)


def test_a_pause_for_the_whole_platform_holds_for_everybody(spending: Spending, hand: Hand) -> None:
    spending.halt("a", 10, group=False, whole_platform=True)
    assert spending.wait("b", group=False) == pytest.approx(10)
