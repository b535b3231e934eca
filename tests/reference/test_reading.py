"""What a person types after /consult is read as areas, haste, kind, and a question exactly as typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reference.areas import AreaBook
from bot.reference.letters import normalise, words_of

BOOK = AreaBook.load()
SVO, SZE, ASV = "sociale-voorzieningen", "sociale-zekerheid", "asiel-vreemdelingen"


@pytest.mark.parametrize(
    ("typed", "areas", "question"),
    [
        ("huur Mag de verhuurder dit?", ("huur",), "Mag de verhuurder dit?"),
        ("huur mag de verhuurder dit?", ("huur",), "mag de verhuurder dit?"),
        ("huur: mag dat", ("huur",), "mag dat"),
        ("huur - Mag dat?", ("huur",), "Mag dat?"),
        ("HUUR\nMag dat?", ("huur",), "Mag dat?"),
        ("huur € 500 erbij, mag dat", ("huur",), "€ 500 erbij, mag dat"),
        ("huur مرحبا", ("huur",), "مرحبا"),
        ("asiel-vreemdelingen Wat nu?", (ASV,), "Wat nu?"),
        ("Sociale zekerheidsrecht (sociale verzekeringen): Klopt het?", (SZE,), "Klopt het?"),
        ("ontslag op staande voet Cliënt kreeg een brief", ("arbeid",), "Cliënt kreeg een brief"),
        ("dt&v Zegt dat het moet", (ASV,), "Zegt dat het moet"),
        ("vreemdel mag hij blijven werken", (ASV,), "mag hij blijven werken"),
        ("ww", (SZE,), ""),
        ("  ww  ", (SZE,), ""),
    ],
)
def test_the_area_word_goes_and_the_question_stays(typed: str, areas: tuple[str, ...], question: str) -> None:
    reading = BOOK.read(typed)
    assert (reading.areas, reading.rest) == (areas, question)


@pytest.mark.parametrize(
    "typed",
    [
        "ontruiming morgen 9 uur, wat nu",
        "ontslag op staande voet cliënt kreeg een brief",
        "ontslag UWV zegt nee en nu",
        "Ontslag Mag dat?",
        "huur toeslag is stopgezet",
        "bijstnd mag hij blijven krijgen",
        "bijstand-achtige regeling Geldt die ook?",
        "huur-achtige regeling Geldt die ook?",
    ],
)
def test_a_word_that_the_sentence_needs_stays_in_the_question(typed: str) -> None:
    reading = BOOK.read(typed)
    assert len(reading.areas) == 1
    assert reading.rest == typed


def test_an_ambiguous_word_leaves_the_question_whole() -> None:
    reading = BOOK.read("uitkering stopgezet na ziekte")
    assert reading.ambiguous == (SZE, SVO)
    assert reading.rest == "uitkering stopgezet na ziekte"
    assert reading.words == ("uitkering",)


@pytest.mark.parametrize("separator", [",", ", ", "+", " + ", " ,"])
def test_a_comma_or_plus_names_several_areas(separator: str) -> None:
    reading = BOOK.read(f"huur{separator}bijstand Huurachterstand omdat de bijstand is stopgezet. Wat eerst?")
    assert reading.areas == ("huur", SVO)
    assert reading.rest == "Huurachterstand omdat de bijstand is stopgezet. Wat eerst?"
    assert not reading.too_many


@pytest.mark.parametrize(
    ("typed", "areas", "question"),
    [
        (
            "huur en arbeid Ontslagen en huurachterstand, wat eerst?",
            ("huur", "arbeid"),
            "Ontslagen en huurachterstand, wat eerst?",
        ),
        ("huur en arbeid", ("huur", "arbeid"), ""),
        ("huur en servicekosten zijn verhoogd", ("huur",), "en servicekosten zijn verhoogd"),
        ("huur en huurrecht", ("huur",), "en huurrecht"),
        ("huur en", ("huur",), "en"),
    ],
)
def test_en_between_two_names_of_areas_names_both(typed: str, areas: tuple[str, ...], question: str) -> None:
    reading = BOOK.read(typed)
    assert (reading.areas, reading.rest) == (areas, question)


def test_a_fourth_area_is_one_too_many() -> None:
    reading = BOOK.read("huur,ontslag,bijstand,asiel Vier dingen tegelijk hier")
    assert reading.areas == ("huur", "arbeid", SVO)
    assert reading.too_many
    assert reading.rest == "Vier dingen tegelijk hier"


def test_naming_an_area_twice_counts_once() -> None:
    assert BOOK.read("huur,huurrecht,HUU Mag dat?").areas == ("huur",)
    assert not BOOK.read("huur,huurrecht,HUU,woning Mag dat?").too_many


def test_a_comma_in_a_sentence_is_no_list() -> None:
    cold = BOOK.read("huur, woning is te koud, mag dat")
    assert (cold.areas, cold.rest) == (("huur",), "woning is te koud, mag dat")
    stopped = BOOK.read("huur, uitkering is gestopt dus achterstand")
    assert (stopped.areas, stopped.ambiguous) == (("huur",), ())
    assert stopped.rest == "uitkering is gestopt dus achterstand"
    misspelled = BOOK.read("huur, bijstnd loopt niet goed")
    assert (misspelled.areas, misspelled.rest) == (("huur",), "bijstnd loopt niet goed")


def test_a_list_may_hold_a_word_to_ask_about_and_one_outside_the_duty() -> None:
    reading = BOOK.read("huur,uitkering,echtscheiding Alles loopt door elkaar")
    assert (reading.areas, reading.ambiguous) == (("huur",), (SZE, SVO))
    assert reading.outside == "personen- en familierecht"
    assert reading.rest == "Alles loopt door elkaar"


def test_an_area_named_beside_an_ambiguous_word_settles_it() -> None:
    reading = BOOK.read("bijstand,uitkering Klopt deze brief?")
    assert (reading.areas, reading.ambiguous) == ((SVO,), ())


@pytest.mark.parametrize(
    "typed", ["huur spoed Ontruiming morgen", "spoed huur Ontruiming morgen", "huur SPOED! Ontruiming morgen"]
)
def test_spoed_at_the_start_makes_it_urgent_and_leaves_the_question(typed: str) -> None:
    reading = BOOK.read(typed)
    assert (reading.areas, reading.urgent, reading.rest) == (("huur",), True, "Ontruiming morgen")


def test_spoed_further_on_is_part_of_the_question() -> None:
    reading = BOOK.read("huur Is dit spoed?")
    assert (reading.urgent, reading.rest) == (False, "Is dit spoed?")


def test_spoed_without_area_is_still_urgent() -> None:
    reading = BOOK.read("spoed Wie kan helpen?")
    assert (reading.areas, reading.urgent, reading.rest) == ((), True, "Wie kan helpen?")


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("bijstand soort:bevestiging Mag ik dit zelf doen?", "bevestiging"),
        ("bijstand Soort: sparren Mag ik dit zelf doen?", "sparren"),
        ("soort=verwijzen_ja_nee bijstand Mag ik dit zelf doen?", "verwijzen_ja_nee"),
        ("bijstand spoed soort:anders Mag ik dit zelf doen?", "anders"),
    ],
)
def test_the_kind_of_question_is_taken_off(typed: str, kind: str) -> None:
    reading = BOOK.read(typed)
    assert (reading.areas, reading.kind, reading.rest) == ((SVO,), kind, "Mag ik dit zelf doen?")


def test_an_unknown_kind_is_left_in_the_question() -> None:
    reading = BOOK.read("huur soort:woning Welke is dit?")
    assert (reading.kind, reading.rest) == (None, "soort:woning Welke is dit?")


@pytest.mark.parametrize(("typed", "word", "rest"), [("hulp", "hulp", ""), ("Status HUU-0412", "status", "HUU-0412")])
def test_a_reserved_word_is_a_subcommand(typed: str, word: str, rest: str) -> None:
    reading = BOOK.read(typed)
    assert (reading.reserved, reading.rest, reading.areas) == (word, rest, ())


def test_a_sentence_may_begin_with_a_reserved_word() -> None:
    reading = BOOK.read("stop de ontruiming")
    assert (reading.reserved, reading.suggestions, reading.rest) == (None, ("huur",), "stop de ontruiming")


def test_words_across_the_end_of_a_sentence_do_not_belong_together() -> None:
    assert BOOK.read("huur, opgezegd door de baas").rest == "opgezegd door de baas"
    assert BOOK.read("boete. bijstand").ambiguous != ()


def test_what_was_typed_stays_out_of_logs() -> None:
    reading = BOOK.read("onbekendwoord Jansen heeft huurachterstand")
    assert "Jansen" in reading.rest
    assert "Jansen" not in repr(reading)
    assert "onbekendwoord" not in repr(reading)


COMMANDS = st.lists(
    st.one_of(
        st.sampled_from(
            ["huur", "spoed", "soort:", "bevestiging", ",", "+", "bijstand", "uitkering", "status", "onslag"]
        ),
        st.text(max_size=12),
    ),
    max_size=10,
).flatmap(lambda parts: st.sampled_from([" ", "", "\n"]).map(lambda glue: glue.join(parts)))


@given(COMMANDS)
def test_any_text_can_be_read_and_the_question_is_a_slice_of_it(text: str) -> None:
    reading = BOOK.read(text)
    assert reading.rest in text
    assert all(word in text for word in reading.words)
    assert len(reading.areas) <= 3
    assert len(reading.suggestions) <= 3
    assert set(reading.areas) | set(reading.ambiguous) <= {area.slug for area in BOOK}


@given(COMMANDS)
def test_nothing_but_command_words_is_lost(text: str) -> None:
    """Every typed word is in the question, or among the area words, or steers the command."""
    reading = BOOK.read(text)
    found = f"{reading.rest} {' '.join(reading.words)} {reading.reserved or ''} {reading.kind or ''} spoed soort"
    assert set(normalise(text).split()) <= set(normalise(found).split())


@given(st.text())
def test_words_and_normalised_text_agree(text: str) -> None:
    words = words_of(text)
    assert " ".join(word.plain for word in words) == normalise(text)
    assert all(word.plain in normalise(text[word.start : word.end]) for word in words)


def test_a_loose_accent_belongs_to_its_letter() -> None:
    typed = "cafe\u0301 x"
    assert [typed[word.start : word.end] for word in words_of(typed)] == ["cafe\u0301", "x"]


@given(st.text())
def test_normalising_twice_changes_nothing(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)
