"""What the engine finds by how a sentence is built, each with a name, a number or a firm that no list has."""

from __future__ import annotations

import pytest

from bot.privacy.gate import examine
from bot.privacy.words import RawText


def found(text: str) -> list[str]:
    return [text[seen.start : seen.end] for seen in examine(RawText(text)).findings]


@pytest.mark.parametrize(
    ("text", "personal"),
    [
        ("Brief gekregen van Campus Rooms over de huur.", ["Campus Rooms"]),
        ("Ze kreeg een contract bij TopJob voor een jaar.", ["TopJob"]),
        ("De factuur van Zonnestroom Nederland klopt niet.", ["Zonnestroom", "Nederland"]),
        ("Verhuurder De Samenwerking doet niks.", ["De Samenwerking"]),
        ("contract met fix & flex opgezegd", ["fix & flex"]),
        ("corporatie habitat vastgoed weigert onderhoud", ["habitat vastgoed"]),
        ("werkt bij drie gebroeders catering als kok", ["drie gebroeders catering"]),
    ],
)
def test_a_firm_is_found_by_its_form(text: str, personal: list[str]) -> None:
    assert found(text) == personal


@pytest.mark.parametrize(
    ("text", "personal"),
    [
        ("beslag op het loon van jeffrey lamp voor een schuld", ["jeffrey lamp"]),
        ("kan mw. kogeldans bezwaar maken", ["kogeldans"]),
        ("de verhuurder, slot, doet niks", ["slot"]),
        ("schoonvader dhr. Th. Bosch klaagt", ["Th. Bosch"]),
        ("mw mei lin tan heeft een brief", ["mei lin tan"]),
        ("wonny tjon a fat belde", ["wonny tjon a fat"]),
        ("haar vriendin wu werkt zwart", ["wu"]),
    ],
)
def test_a_person_is_found_by_what_stands_around(text: str, personal: list[str]) -> None:
    assert found(text) == personal


@pytest.mark.parametrize(
    ("text", "personal"),
    [
        ("Jan is een jaar of 50", ["Jan", "50"]),
        ("dhr. Smit / 34 jaar / gescheiden", ["Smit", "34 jaar"]),
        ("Jan (in de negentig) woont alleen", ["Jan", "in de negentig"]),
        ("kids levi en jinte 5 en 8 wonen bij oma", ["levi", "jinte", "5", "8"]),
        ("Jan, geboren 17 mayo 1966", ["Jan", "17 mayo 1966"]),
        ("de ind houdt een januari tweeduizend vijf aan voor Jan", ["een januari tweeduizend vijf", "Jan"]),
        ("kenmerk 9021-447-83 NAT", ["9021-447-83 NAT"]),
        ("Besluit nr WMO.2024.00918 ligt er", ["WMO.2024.00918"]),
        ("zijn auto wgm 48213 staat stil", ["wgm 48213"]),
        ("de postcode is 9712", ["9712"]),
    ],
)
def test_ages_dates_and_numbers_in_the_ways_people_write_them(text: str, personal: list[str]) -> None:
    assert found(text) == personal


@pytest.mark.parametrize(
    "text",
    [
        "Echtsch. Vrouw wil de woning.",
        "ontv. verklaring, huish. met een ander",
        "geldt het arrest Krasiliva hier?",
        "Hof van jus: het criterium van HR 3 mei 2019 (Brabant/Van Uffelen) geldt.",
        "client talks about the locks, phishing mail received",
        "termijn bij de Commissie van Beroep (zes weken)?",
        "onder de cao VO en art. 7:628 BW",
        "Zitting 22 april 10.30 Groningen, pachtkamer Assen of Leeuwarden",
        "voldoet aan de wekeneis en de taaleis",
        "verordening (eg) nr. 883/2004 en Besluit 1/80",
    ],
)
def test_what_is_no_name_stays(text: str) -> None:
    assert found(text) == []


def test_the_full_stop_behind_a_firm_stays() -> None:
    masked = examine(RawText("Zij huurt van Woonplezier BV. Mag de huur omhoog?")).masked()
    assert masked == "Zij huurt van [verhuurder]. Mag de huur omhoog?"


@pytest.mark.parametrize(
    ("text", "personal"),
    [
        ("De gezamenlijke woonplaats was Den Haag.", ["Den Haag"]),
        ("Hij zit nu in het azc in Budel en wacht.", ["Budel"]),
        ("Zitting bij de rechtbank Den Haag op 3 mei.", []),
        ("Vrouw van 27, zwanger, werkt bij Campus Rooms BV.", ["27", "Campus Rooms BV"]),
        ("Vrouw van 27, zwanger, wordt ontslagen.", []),
        ("De heer R.J. van 't Hof belt.", ["R.J. van 't Hof"]),
    ],
)
def test_every_town_and_an_age_beside_a_firm_are_found(text: str, personal: list[str]) -> None:
    assert found(text) == personal
