"""Names become roles, the same person keeps one, and the words around them stay."""

from __future__ import annotations

import pytest

from bot.privacy.gate import examine
from bot.privacy.words import RawText


def masked(text: str) -> str:
    return examine(RawText(text)).masked()


def test_relations_and_titles_stay() -> None:
    text = "Cliënte mw. Fatma Öztürk en haar broer Emre Öztürk wonen samen. Mw. Öztürk is ziek."
    sent = masked(text)
    assert sent.startswith("Cliënte mw. [cliënt] en haar broer [persoon 2] wonen samen.")


def test_one_person_has_one_placeholder_however_she_is_called() -> None:
    sent = masked("Cliënte Naima Benhaddou belt. Naima's baas kent N. Benhaddou al jaren, zegt Benhaddou.")
    assert sent == "Cliënte [cliënt] belt. [cliënt]'s baas kent [cliënt] al jaren, zegt [cliënt]."


def test_different_people_are_numbered() -> None:
    assert masked("Piet van der Veen en Chantal Verhoeven ruziën.") == "[persoon 1] en [persoon 2] ruziën."


@pytest.mark.parametrize(
    "name",
    [
        "Jan de Vries", "J.H. van den Berg", "Mehmet Yıldırım", "Naima El Amrani", "Khaled Al-Hamwi",
        "Katarzyna Wiśniewska", "Oksana Kovalchuk", "Tesfay Gebremedhin", "Abdirahman Xassan Warsame",
        "Nguyen Thi Lan", "Shanti Jagesar-Ramdin", "Kwame Owusu", "Li Xiuying", "Rudsel Martina",
        "Sietse 't Hooft", "D. Peeters-van den Berg", "Itto Aït Lahcen", "Zbyszek Nowak",
    ],
)  # fmt: skip
def test_names_of_many_languages(name: str) -> None:
    assert masked(f"Vandaag belde mevrouw {name} over de huur.") == "Vandaag belde mevrouw [persoon 1] over de huur."
    small = masked(f"vandaag belde mevrouw {name.lower()} over de huur.")
    assert small == "vandaag belde mevrouw [persoon 1] over de huur."


def test_a_month_and_a_trade_are_no_names() -> None:
    assert masked("Zij werkt sinds mei als bakker.") == "Zij werkt sinds mei als bakker."
    assert masked("Meneer Bakker werkt sinds mei.") == "Meneer [persoon 1] werkt sinds mei."


def test_homes_towns_firms_and_ages() -> None:
    sent = masked("Cliënt Teun Kwakman (45) woont Dorpsstraat 8, 7948 AB Nijeveen en werkt bij Bakkerij De Halve Bol.")
    assert sent == (
        "Cliënt [cliënt] ([leeftijd 45–49]) woont [adres], [postcode] [woonplaats] en werkt bij [werkgever]."
    )


def test_an_age_without_a_name_stays() -> None:
    assert masked("Een werknemer van 62 jaar met 31 dienstjaren.") == "Een werknemer van 62 jaar met 31 dienstjaren."


def test_a_signal_may_not_name_towns_or_firms() -> None:
    text = "Signaal uit Nijeveen: Bakkerij De Halve Bol betaalt niet."
    assert not examine(RawText(text)).hard
    seen = examine(RawText(text), strict=True)
    assert [finding.label for finding in seen.findings if finding.hard] == ["CITY", "ORGANISATION"]
    assert "Nijeveen" not in seen.masked(range(9))


def test_a_doubtful_finding_can_be_released_with_all_its_likes() -> None:
    seen = examine(RawText("De heer Vis kocht vis. De heer Vis klaagt."))
    first = seen.doubtful[0]
    assert seen.word(first) == "Vis"
    assert seen.masked(seen.alike(first)) == "De heer Vis kocht vis. De heer Vis klaagt."


def test_words_that_are_safe_are_names_when_somebody_is_meant() -> None:
    assert masked("Het is Frans recht, zegt de Duitse bank ING.") == "Het is Frans recht, zegt de Duitse bank ING."
    assert masked("Haar man Frans Engels belt.") == "Haar man [persoon 1] belt."
    assert masked("Mevrouw Engels spreekt Engels.").startswith("Mevrouw [persoon 1] spreekt")


def test_relation_words_at_the_start_of_a_sentence_stay() -> None:
    assert masked("Vader Clifton weigert. Buurman Piet Snoek ook.") == (
        "Vader [persoon 1] weigert. Buurman [persoon 2] ook."
    )
