"""The closed list of topics: what counts, what does not, and that none of it says who somebody is."""

from __future__ import annotations

from bot.privacy.gate import examine
from bot.privacy.words import RawText
from bot.reference.areas import AreaBook
from bot.reference.topics import TopicBook

BOOK = TopicBook.load()


def test_every_area_has_topics_and_no_other_has() -> None:
    assert set(BOOK.names) == {area.slug for area in AreaBook.load()}
    assert min(len(topics) for topics in BOOK.names.values()) >= 8


def test_a_long_word_counts_inside_a_longer_one_and_a_short_one_does_not() -> None:
    assert BOOK.of("De servicekostenafrekening klopt niet.", "huur") == {"servicekosten"}
    assert "WW" in BOOK.of("Recht op WW?", "sociale-zekerheid")
    assert BOOK.of("De wwwsite is stuk.", "sociale-zekerheid") == frozenset()


def test_a_topic_counts_in_its_own_area_only() -> None:
    assert BOOK.of("De servicekosten kloppen niet.", "arbeid") == frozenset()
    assert BOOK.of("De servicekosten kloppen niet.", "algemeen") == frozenset()


def test_every_topic_passes_the_stricter_gate_unchanged() -> None:
    names = {topic for topics in BOOK.names.values() for topic in topics}
    sentence = "De radar zag 7 vragen in 28 dagen die over hetzelfde gingen: {} (Huurrecht)."
    masked = {name for name in names if examine(RawText(sentence.format(name)), strict=True).findings}
    assert masked == set()
