"""No figure under five, and none that somebody who subtracts can find."""

from __future__ import annotations

from itertools import product

import pytest

from bot.figures.small import SMALLEST, shown


@pytest.mark.parametrize("first", [0, 1, 2, 4, 5, 6, 9, 30])
def test_what_is_hidden_cannot_be_worked_out_from_the_total(first: int) -> None:
    for rest in product((0, 1, 2, 4, 5, 6, 9, 30), repeat=3):
        _check((first, *rest))


def _check(counts: tuple[int, ...]) -> None:
    figures = shown(dict(enumerate(counts)))
    assert all(figure is None or figure >= SMALLEST for figure in figures.values())
    hidden = [counts[key] for key, figure in figures.items() if figure is None]
    if hidden and len(hidden) < len(counts):
        assert len(hidden) > 1
        assert sum(hidden) >= SMALLEST


def test_nothing_is_hidden_without_need() -> None:
    assert shown({"huur": 13, "arbeid": 5}) == {"huur": 13, "arbeid": 5}
    assert shown({"huur": 13, "arbeid": 8, "familie": 2}) == {"huur": 13, "arbeid": None, "familie": None}
    assert shown({"huur": 13, "arbeid": 3, "familie": 2}) == {"huur": 13, "arbeid": None, "familie": None}


def test_when_all_is_small_all_is_hidden() -> None:
    assert shown({"huur": 1, "arbeid": 0}) == {"huur": None, "arbeid": None}
