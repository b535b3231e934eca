"""The meter adds up what is no name and points at one person all the same."""

from __future__ import annotations

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


def test_a_released_town_counts_and_its_district_is_proposed() -> None:
    seen = examine(RawText("Zij woont in Staphorst."))
    assert not seen.risk.reasons
    (reason,) = seen.risk_when(released=seen.doubtful).reasons
    assert (reason.words, reason.coarser) == ("Staphorst", "regio Overijssel")


def test_terms_are_no_ages() -> None:
    assert not risk("De verjaring duurt 5 jaar, na 20 jaar eindigt alles.").reasons
