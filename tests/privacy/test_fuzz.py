"""Whatever is typed: no exception, no overlap, a clean second look, the same text when masked twice, and in time."""

from __future__ import annotations

import json
import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.privacy.gate import StillIdentifying, examine, spans
from bot.privacy.words import RawText

FILES = sorted(Path(__file__).parent.glob("*.jsonl"))
PIECES = [
    "Jan", "de Vries", "mw. ", "06-12345678", "bsn 776497704", "Kerkstraat 12", "1234 AB", "Emmen", "bij ", "Bakkerij",
    " ", ", ", ". ", "\n", "(", ")", "é", "😀", "e\u0301", "\u200b", "[persoon 2]", "[geboortedatum] 1991", "[", "]",
    "NL91ABNA0417164300", "art. 7:271 BW", "€ 1.200", "3 mei 1988", "İ", "ß", "<@U1>",
    "<mailto:a@b.nl|a@b.nl>", "&amp;",
    "zeven jaar", "GT 381 H", "mw. J.V.", "kenteken a b een twee", "geb. drie mei negentien tachtig",
    "kinderen 3, 4 en 5",
    "bij bakkerij de zon bv", "van der", "👩\u200d👧", "محمد", "is 18", "De Gouden Bol", "F. (Fleur)",
    "op de wieken 18",
    "www.a.nl/b", "@x_y", "JANSEN", "van", "'t", "V-nummer 2637815203", "12-ABC-3", "nul zes een twee drie vier vijf",
]  # fmt: skip
WORST = {
    "initials in capitals": "A.A.A." * 666,
    "mail": "a.b-a.b-" * 500,
    "signs": "a@b." * 1000,
    "strokes": "A-" * 2000,
    "quotes": "'a" * 2000,
    "numbers": "1 2 3 4 5 " * 400,
    "capitals": "Aa " * 1333,
    "one word": "a" * 4000,
    "streets": "straat" * 666,
    "particles": "van de der " * 363,
    "brackets": "[(" * 2000,
    "accents": "a" + "\u0301" * 3999,
    "wrappers": "<@" * 2000,
    "spoken": "nul een twee " * 307,
    "ages": "Jan is 3 en 4, " * 266,
    "siblings": "Jan kinderen 1, 2, 3, 4, " * 160,
    "plates": "a 1 b 2 auto " * 307,
    "groups": "ab-12-" * 666,
    "births": "geb. de derde van de " * 190,
    "letters spelled": "kenteken a b c d e f " * 190,
    "firms": "bij via van op bouw zorg " * 160,
    "small firms": "werkt bij de de de zorg " * 160,
    "initials": "j.v. " * 800,
    "articles": "De Aa Bb Cc. " * 307,
    "pairs": "Aa & Bb & " * 400,
    "shouted": "JAN WOONT IN DE BUS " * 200,
    "number words": "eenentwintig " * 307,
    "strange words": "Jan qwrtzx " * 360,
}


@given(st.one_of(st.text(max_size=400), st.lists(st.sampled_from(PIECES), max_size=40).map("".join)))
@settings(max_examples=300, deadline=None)
def test_anything_can_be_examined(typed: str) -> None:
    seen = examine(RawText(typed))
    ends = [0, *(finding.end for finding in seen.findings)]
    assert all(end <= finding.start < finding.end for end, finding in zip(ends, seen.findings, strict=False))
    assert all(0 <= start < end <= len(typed) for start, end, _ in spans(RawText(typed)))
    with suppress(StillIdentifying):
        seen.clean()


def texts_of(path: Path) -> list[str]:
    return [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_masking_twice_changes_nothing(path: Path) -> None:
    for text in texts_of(path):
        for typed in (text, text.lower()):
            sent = examine(RawText(typed)).clean().clean
            assert examine(RawText(sent)).masked() == sent


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_signal_is_never_refused_for_what_the_engine_left_itself(path: Path) -> None:
    for text in texts_of(path):
        examine(RawText(text), strict=True).clean()


@pytest.mark.parametrize("name", WORST)
def test_long_and_strange_texts_take_no_longer(name: str) -> None:
    examine(RawText("Jan"))
    started = time.process_time()
    examine(RawText(WORST[name][:4000]))
    assert time.process_time() - started < 0.5
