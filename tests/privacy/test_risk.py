"""The meter adds up what is no name and points at one person all the same."""

from __future__ import annotations

import pytest

from bot.privacy.gate import examine
from bot.privacy.risk import Level, Risk
from bot.privacy.words import RawText


def risk(text: str) -> Risk:
    return examine(RawText(text)).risk


def coarser(text: str) -> dict[str, str]:
    return {reason.words: reason.coarser for reason in risk(text).reasons}


def test_seven_children_a_top_job_and_a_village_are_one_person() -> None:
    assert risk("Zeven kinderen, topvrouw, uit een dorp.").level is Level.RED


def test_an_ordinary_question_is_green() -> None:
    assert risk("Mag de verhuurder de huur tussentijds verhogen?").level is Level.GREEN


def test_two_facts_make_it_orange() -> None:
    assert risk("Eritrese vrouw van 34 jaar met hemofilie.").level is not Level.GREEN


def test_every_reason_has_a_coarser_wording() -> None:
    found = coarser("Een Eritrese imam van 47 jaar met zeven kinderen, op 3 mei aangehouden.")
    assert found["Eritrese"] == "Oost-Afrikaanse"
    assert found["3 mei"] == "begin mei"
    assert found["47 jaar"] == "45–49 jaar"
    assert found["zeven kinderen"] == "kinderen"


@pytest.mark.parametrize(
    ("text", "words", "kind", "wording"),
    [
        ("Een vrouw van 34 jaar.", "34 jaar", "leeftijd", "30–34 jaar"),
        ("Een Eritrese vrouw.", "Eritrese", "nationaliteit", "Oost-Afrikaanse"),
        ("Zij heeft zeven kinderen.", "zeven kinderen", "gezin", "kinderen"),
        ("Hij is imam.", "imam", "beroep", "geestelijk verzorger"),
        ("Zij heeft hemofilie.", "hemofilie", "ziekte", "een ernstige ziekte"),
        ("Op 3 mei is hij aangehouden.", "3 mei", "datum", "begin mei"),
        ("Op 23-5-2024 is hij aangehouden.", "23-5-2024", "datum", "eind mei 2024"),
        ("Hij werkt in een kapsalon.", "kapsalon", "werkgever", "een klein bedrijf"),
        ("Zij woont in een dorp.", "dorp", "plaats", "een plaats in de regio"),
    ],
)
def test_every_kind_of_fact_is_seen_and_has_a_coarser_wording(text: str, words: str, kind: str, wording: str) -> None:
    (reason,) = risk(text).reasons
    assert (reason.words, reason.kind, reason.coarser) == (words, kind, wording)


def test_one_date_of_a_decision_leaves_the_meter_green() -> None:
    assert risk("Besluit van 23-5-2024, bezwaar op 3-6-2024, hoorzitting 1-8-2024.").level is Level.GREEN


def test_an_employer_a_nationality_and_a_large_family_are_not_green() -> None:
    assert risk("Een Eritrese man met zes kinderen werkt in een slagerij.").level is not Level.GREEN


def test_a_released_town_counts_and_its_district_is_proposed() -> None:
    seen = examine(RawText("Zij woont in Staphorst."))
    assert not seen.risk.reasons
    (reason,) = seen.risk_when(released=seen.doubtful).reasons
    assert (reason.words, reason.coarser) == ("Staphorst", "regio Overijssel")


def test_terms_are_no_ages() -> None:
    assert not risk("De verjaring duurt 5 jaar, na 20 jaar eindigt alles.").reasons
