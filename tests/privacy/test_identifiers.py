"""Numbers by which somebody can be found are hidden, and numbers of the law are not."""

from __future__ import annotations

import pytest

from bot.privacy.findings import Label
from bot.privacy.gate import examine
from bot.privacy.words import RawText


def masked(text: str) -> str:
    return examine(RawText(text)).masked()


@pytest.mark.parametrize(
    "number",
    [
        "0612345678", "06-12345678", "06 12 34 56 78", "+31 6 12345678", "0031612345678", "(020) 123 45 67",
        "020-1234567", "06.12.34.56.78", "+32 401 69 54 60", "nul zes vierentwintig achtendertig elf nul negen",
        "zero six one two three four five six seven eight",
    ],
)  # fmt: skip
def test_telephone_numbers(number: str) -> None:
    assert masked(f"Bel haar op {number} vandaag") == "Bel haar op [telefoonnummer] vandaag"


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("bsn 123456789", "bsn [BSN]"),
        ("520143668 is zijn bsn", "[BSN] is zijn bsn"),
        ("Het is 776497704.", "Het is [BSN]."),
        ("rekening NL91 ABNA 0417 1643 00", "rekening [rekeningnummer]"),
        ("nl91abna0417164300 dus", "[rekeningnummer] dus"),
        ("V-nummer: 2637815203", "V-nummer: [V-nummer]"),
        ("paspoort SH742MHH0", "paspoort [documentnummer]"),
        ("kenteken 12-abc-3", "kenteken [kenteken]"),
        ("kenteken AE 4821 KX", "kenteken [kenteken]"),
        ("zaak C/10/670243 / FA RK 23-5333", "zaak [zaaknummer]"),
        ("dossier JL-24-08812", "dossier [zaaknummer]"),
        ("geboren 14-02-1991", "geboren [geboortedatum] 1991"),
        ("geb. 3 mei 1988", "geb. [geboortedatum] 1988"),
        ("mail jan punt smit apenstaartje gmail punt com", "mail [e-mailadres]"),
        ("mail jan(at)voorbeeld(dot)nl", "mail [e-mailadres]"),
        ("kijk op www.jansen-klust.nl/over", "kijk op [link]"),
        ("insta @emma_lagos", "insta [account]"),
        ("serie 8812 4471 90", "serie [zaaknummer]"),
    ],
)
def test_other_identifiers(text: str, sent: str) -> None:
    assert masked(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "Termijn van 6 weken na het besluit van 12 maart 2024, art. 6:7 Awb.",
        "ECLI:NL:HR:2019:1734 en ECLI:EU:C:2021:478, ook art. 7:271 lid 1 sub b BW.",
        "De huur is € 1.934,40 en de boete EUR 2.801; samen 12.500,00 euro.",
        "Zitting op woensdag 15 mei om 10:30 uur bij de rechtbank Noord-Nederland.",
        "Richtlijn 2004/38 en Verordening 261/2004, WBV 2023/26.",
        "In 2019 en 2020 2021 2022 kreeg hij niets, 1.250.000 mensen ook niet.",
        "De gemeente weigert bijstand, terwijl UWV en SVB al betaalden.",
        "06-06-2024 of 6 juni, 3e kwartaal, 25% korting, week 91, 38 m2.",
    ],
)
def test_law_and_money_survive(text: str) -> None:
    assert masked(text) == text


def test_a_court_keeps_its_seat_but_not_a_client_behind_the_same_word() -> None:
    assert masked("Zij zit in PI Zwolle.") == "Zij zit in PI Zwolle."
    assert "Kwakman" not in masked("Zij zit in de PI, Kwakman heet zij.")
    assert "Kwakman" not in masked("Vonnis rechtbank Kwakman tegen de gemeente.")


def test_a_number_in_brackets_leaves_the_brackets_where_they_are() -> None:
    masked = examine(RawText("Jansen (06 12345678) belde.")).masked()
    assert masked.endswith("([telefoonnummer]) belde.")
    assert examine(RawText("Bel (038) 421 23 45.")).masked() == "Bel [telefoonnummer]."


@pytest.mark.parametrize(
    "text",
    [
        "8011 AB 12",
        "8011ab 12",
        "woont 8011 ab 12",
        "8011 ab-12",
        "8011 ab nr. 12",
        "8011AB, nummer 12",
        "8011AB huisnummer 12",
        "12, 8011AB",
        "huisnummer 12 postcode 8011AB",
    ],
)
def test_a_postcode_with_a_house_number_cannot_be_released(text: str) -> None:
    (finding,) = examine(RawText(text)).findings
    assert (finding.label, finding.hard) == (Label.POSTCODE, True)


@pytest.mark.parametrize(
    "text", ["De huur ging in 2019 op 12 maart in", "1200 km 12 keer", "een boete van 1500 is 12 te veel"]
)
def test_four_digits_and_two_letters_of_a_sentence_are_no_postcode(text: str) -> None:
    assert not examine(RawText(text)).findings
