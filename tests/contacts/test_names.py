"""What sounds or is meant the same gets the same key."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.contacts.names import asked_keys, fold, listed_keys, sound, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("meijer", "meyer"),
        ("klaassen", "claessen"),
        ("huijgens", "huigens"),
        ("thijs", "tijs"),
        ("brandt", "brant"),
        ("bakker", "baker"),
        ("sophie", "sofie"),
    ],
)
def test_two_spellings_have_one_sound(one: str, other: str) -> None:
    assert sound(one) == sound(other)


def test_sch_and_ch_stay_as_they_are() -> None:
    assert sound("visscher") == "vischer"


def test_accents_and_strokes_go() -> None:
    assert fold("Zoë Đorđević-Müller Łukasz ĲSSEL Straße") == "zoe dordevic-muller lukasz ijssel strasse"


@pytest.mark.parametrize(
    "typed", ["van den Berg", "vd Berg", "v.d. Berg", "v/d Berg", "V D BERG", "v. d. berg", "Berg", "v der Berg"]
)
def test_particles_do_not_count(typed: str) -> None:
    assert words(typed) == ["berg"]


def test_an_initial_is_no_particle() -> None:
    assert words("D. Jansen") == ["d", "jansen"]
    assert words("V. Jansen") == ["v", "jansen"]
    assert words("'t Hart") == ["hart"]


def test_only_particles_are_kept() -> None:
    assert words("van de") == ["van", "de"]


def test_glued_particles_are_tried_without() -> None:
    assert "ven" in asked_keys("vanderveen")
    assert "boer" in asked_keys("deboer")
    assert "berg" in listed_keys("vandenberg")
    assert listed_keys("dekker") == ["deker"]


@given(st.text(max_size=60))
def test_any_text_gives_keys(text: str) -> None:
    for word in words(text):
        assert asked_keys(word)[0] == listed_keys(word)[0]
