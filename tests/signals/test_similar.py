"""Signals that say the same in other words are seen as alike; what only shares an area is not."""

from __future__ import annotations

import tomllib
from pathlib import Path

from bot.signals.similar import alike, likeness

HERE = Path(__file__).parent
SERVICE = "Verhuurders rekenen de servicekosten niet meer af."
MOULD = "Schimmel en vocht in woningen, herstel duurt maanden."


def test_the_same_in_other_words_is_alike() -> None:
    others = {1: MOULD, 2: "Er komt nooit een eindafrekening van servicekosten door de verhuurder."}
    assert alike(SERVICE, others) == [2]


def test_the_same_text_is_alike_whatever_its_capitals() -> None:
    assert likeness(SERVICE, {1: SERVICE.upper()})[1] > 0.99


def test_nothing_is_alike_when_there_is_nothing() -> None:
    assert alike(SERVICE, {}) == []
    assert alike("", {1: SERVICE}) == []
    assert alike("de het een", {1: "de het een"}) == []


def test_three_are_shown_at_most_the_likeliest_first() -> None:
    others = {number: f"{SERVICE} {MOULD if number else ''}" for number in range(5)}
    assert alike(SERVICE, others)[0] == 0
    assert len(alike(SERVICE, others)) == 3


def test_of_the_written_out_signals_nine_in_ten_find_their_like() -> None:
    found = many = 0
    for groups in tomllib.loads((HERE / "alike.toml").read_text("utf-8")).values():
        said = {(at, line): words for at, group in enumerate(groups) for line, words in enumerate(group["same"])}
        keys = list(said)
        for number, key in enumerate(keys):
            others = {n: said[other] for n, other in enumerate(keys) if n != number}
            found += any(keys[n][0] == key[0] for n in alike(said[key], others))
            many += 1
    assert found / many >= 0.9
