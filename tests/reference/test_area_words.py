"""Every word of the members' list is read as they agreed, however it is typed."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest

from bot.reference.areas import Area, AreaBook
from bot.reference.letters import normalise
from bot.reference.packaged import ReferenceFault, read_json

STORED = read_json("rechtsgebieden.json")
SYNONYMS = [(word, area["slug"]) for area in STORED["rechtsgebieden"] for word in area["synoniemen"]]
AMBIGUOUS = [(word, tuple(slugs)) for word, slugs in STORED["dubbelzinnig"].items()]
OUTSIDE = list(STORED["buiten_piket"].items())
BOOK = AreaBook.load()


def shouted(word: str) -> str:
    return word.upper()


def accented(word: str) -> str:
    return word.replace("e", "é", 1).replace("i", "ï", 1)


def accented_loosely(word: str) -> str:
    """As an iPhone or a Mac sends it: the letter and its accent as two characters."""
    return unicodedata.normalize("NFD", accented(word))


def spaced(word: str) -> str:
    return f"  {word.replace('-', ' ').replace(' ', '  ')}  "


def test_the_list_is_the_one_that_members_agreed_on() -> None:
    assert (len(SYNONYMS), len(AMBIGUOUS), len(OUTSIDE)) == (601, 43, 30)
    assert [area.code for area in BOOK] == ["HUU", "ARB", "SZE", "SVO", "ASV", "VCO"]


@pytest.mark.parametrize(("word", "slug"), SYNONYMS)
def test_a_synonym_leads_to_its_area(word: str, slug: str) -> None:
    reading = BOOK.read(word)
    assert (reading.areas, reading.how, reading.rest) == ((slug,), "exact", "")


@pytest.mark.parametrize(("word", "slugs"), AMBIGUOUS)
def test_an_ambiguous_word_is_asked_about(word: str, slugs: tuple[str, ...]) -> None:
    reading = BOOK.read(word)
    assert (reading.areas, reading.ambiguous) == ((), slugs)


@pytest.mark.parametrize(("word", "name"), OUTSIDE)
def test_a_word_outside_the_duty_gives_the_name_of_its_area(word: str, name: str) -> None:
    reading = BOOK.read(word)
    assert (reading.areas, reading.ambiguous, reading.outside) == ((), (), name)


@pytest.mark.parametrize("typed", [shouted, accented, accented_loosely, spaced])
def test_capitals_accents_and_spaces_change_nothing(typed: Callable[[str], str]) -> None:
    wrong = [word for word, slug in SYNONYMS if BOOK.read(typed(word)).areas != (slug,)]
    wrong += [word for word, slugs in AMBIGUOUS if BOOK.read(typed(word)).ambiguous != slugs]
    wrong += [word for word, name in OUTSIDE if BOOK.read(typed(word)).outside != name]
    assert wrong == []


@pytest.mark.parametrize("question", ["Mag dat zo zomaar?", "Cliënt kreeg gisteren een brief."])
def test_a_sentence_behind_the_word_is_the_question(question: str) -> None:
    wrong = [word for word, slug in SYNONYMS if BOOK.read(f"{word} {question}").areas != (slug,)]
    wrong += [word for word, _ in SYNONYMS if BOOK.read(f"{word} {question}").rest != question]
    assert wrong == []


def test_every_area_answers_to_its_slug_name_and_code() -> None:
    for area in BOOK:
        for name in (area.slug, area.name, area.code, area.code.lower()):
            reading = BOOK.read(f"{name} Mag dat?")
            assert (reading.areas, reading.rest) == ((area.slug,), "Mag dat?"), name


def test_a_missing_letter_seldom_matters_and_is_admitted() -> None:
    """With the third letter gone nearly every long word is still placed; a wrong reading always admits its doubt."""
    long_words = [(word, slug) for word, slug in SYNONYMS if len(word) >= 8 and word.isalpha()]
    readings = [(slug, BOOK.read(word[:2] + word[3:])) for word, slug in long_words]
    right = [reading for slug, reading in readings if reading.areas == (slug,)]
    assert len(right) > 0.95 * len(long_words)
    assert all(reading.how != "exact" or reading.areas == (slug,) for slug, reading in readings)


@pytest.mark.parametrize(
    ("typed", "slug", "how"),
    [
        ("onslag", "arbeid", "spelling"),
        ("bijsand", "sociale-voorzieningen", "spelling"),
        ("otnslag", "arbeid", "spelling"),
        ("arbeidscntrac", "arbeid", "spelling"),
        ("magratie", "asiel-vreemdelingen", "spelling"),
        ("vreemdel", "asiel-vreemdelingen", "prefix"),
        ("ontslag op staande voeet", "arbeid", "exact"),
        ("huur toeslag", "sociale-voorzieningen", "spelling"),
        ("kinder opvang toeslag", "sociale-voorzieningen", "spelling"),
    ],
)
def test_slips_are_read_and_admitted(typed: str, slug: str, how: str) -> None:
    reading = BOOK.read(typed)
    assert (reading.areas, reading.how) == ((slug,), how)


@pytest.mark.parametrize(
    "typed", ["vre", "loom", "huurder7", "mgratie", "wx", "artikel 7", "artikel 65", "b9", "mijn", "partner", "geen"]
)
def test_short_words_numbers_and_openings_of_sentences_are_never_stretched(typed: str) -> None:
    assert BOOK.read(typed).how is None


def test_an_unknown_word_gives_at_most_three_suggestions() -> None:
    assert BOOK.read("flexwoning").suggestions[:2] == ("huur", "verbintenissen-consument")
    assert BOOK.read("flexwoning").unknown == "flexwoning"
    assert len(BOOK.read("contra").suggestions) == 3
    assert BOOK.read("qwxz").suggestions == ()


def test_an_unknown_word_is_kept_short() -> None:
    assert BOOK.read("q" * 90).unknown == "q" * 40


def test_a_sentence_without_area_suggests_what_it_mentions() -> None:
    reading = BOOK.read("Mag de verhuurder de huur verhogen als de uitkering stopt?")
    assert (reading.areas, reading.unknown) == ((), None)
    assert reading.suggestions == ("huur", "sociale-zekerheid", "sociale-voorzieningen")
    assert reading.rest == "Mag de verhuurder de huur verhogen als de uitkering stopt?"


def test_members_can_add_a_word() -> None:
    richer = BOOK.with_synonyms({"huur": ["Flex-woning"]})
    assert richer.read("flex woning Mag dat zo?").areas == ("huur",)
    assert BOOK.read("flex woning Mag dat zo?").areas == ()


@pytest.mark.parametrize("word", ["ontslag", "Uitkering", "alimentatie", "status", "ARB"])
def test_a_word_cannot_get_a_second_meaning(word: str) -> None:
    with pytest.raises(ReferenceFault, match=normalise(word)):
        BOOK.with_synonyms({"huur": [word]})


def test_a_word_cannot_be_given_to_an_area_that_does_not_exist() -> None:
    with pytest.raises(ReferenceFault, match="strafrecht"):
        BOOK.with_synonyms({"strafrecht": ["boef"]})


def test_areas_are_found_by_slug_and_by_code() -> None:
    assert BOOK["huur"] is BOOK.by_code("huu")
    assert isinstance(BOOK["huur"], Area)
    assert "strafrecht" not in BOOK
    assert BOOK.by_code("XXX") is None
