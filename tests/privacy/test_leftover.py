"""What a writer may still want to take out: the words that no dictionary has come first."""

from __future__ import annotations

from bot.privacy.leftover import suspects, words_of


def test_capitals_inside_a_sentence_come_first_and_ordinary_words_not_at_all() -> None:
    left = suspects(
        "De huurder heet Xqwzil en werkt bij een brulgor met Eritrese collega's sinds 2019. [persoon 2] ook."
    )
    assert left[0] == "xqwzil"
    assert {"brulgor", "eritrese", "2019"} <= set(left)
    assert not {"huurder", "werkt", "persoon", "de"} & set(left)


def test_a_words_number_is_its_place_among_the_words() -> None:
    assert words_of("De geit, de GEIT en Jan's geit-je") == ("De", "geit", "en", "Jan's", "geit-je")
    assert words_of("") == ()
