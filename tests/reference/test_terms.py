"""Words of haste are noticed, and each area has terms to ask about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reference.areas import AreaBook
from bot.reference.terms import Duration, deadline_hint, deadlines, looks_urgent


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("De ontruiming is morgen al", "ontruiming"),
        ("Morgen komt er iemand", "Morgen"),
        ("Is dit vandaag?", "vandaag"),
        ("Hij is uit  huis gezet", "uit  huis gezet"),
        ("De zitting: vanmiddag!", "vanmiddag"),
    ],
)
def test_the_first_word_of_haste_is_given_back_as_typed(text: str, word: str) -> None:
    assert looks_urgent(text) == word


@pytest.mark.parametrize("text", ["", "Goedemorgen, klopt dit?", "'s morgens is het koud", "Mag de huur omhoog?"])
def test_ordinary_questions_do_not_look_urgent(text: str) -> None:
    assert looks_urgent(text) is None


def test_a_bailiff_is_urgent_for_tenants_only() -> None:
    assert looks_urgent("De deurwaarder belde", ["huur"]) == "deurwaarder"
    assert looks_urgent("De deurwaarder belde", ["verbintenissen-consument"]) is None
    assert looks_urgent("De deurwaarder belde") is None


def test_every_area_has_a_term_to_ask_about() -> None:
    assert all(deadlines(area.slug) for area in AreaBook.load())
    assert deadlines("strafrecht") == ()


@pytest.mark.parametrize(
    ("area", "text", "name", "usual"),
    [
        ("sociale-voorzieningen", "Mag ik het bezwaar zelf doen?", "deadline-objection", Duration(6, "weken")),
        ("sociale-zekerheid", "Er is geen beslissing", "deadline-late-decision", Duration(2, "weken")),
        ("arbeid", "Ontslag op staande voet", "deadline-dismissal", Duration(2, "maanden")),
        ("arbeid", "ontslag op staande voet, transitievergoeding?", "deadline-dismissal", Duration(2, "maanden")),
        ("arbeid", "In de VSO staat niets", "deadline-settlement", Duration(14, "dagen")),
        ("huur", "Huuropzegging door de eigenaar", "deadline-notice-by-landlord", Duration(6, "weken")),
        ("huur", "Er ligt een vonnis", "deadline-eviction", None),
        ("asiel-vreemdelingen", "Het IND-besluit kwam", "deadline-immigration", Duration(4, "weken")),
        ("verbintenissen-consument", "Is er verjaring?", "deadline-limitation", None),
    ],
)
def test_the_words_of_a_question_point_to_a_term(area: str, text: str, name: str, usual: Duration | None) -> None:
    hint = deadline_hint(area, text)
    assert hint is not None
    assert (hint.name, hint.usual) == (name, usual)


def test_a_question_without_such_words_has_no_hint() -> None:
    assert deadline_hint("huur", "Mag de huur omhoog?") is None
    assert deadline_hint("strafrecht", "vonnis") is None


@given(st.text())
def test_the_word_of_haste_stands_in_the_text(text: str) -> None:
    assert (looks_urgent(text) or "") in text
