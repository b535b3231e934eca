"""Every municipality leads to its district, under all the names that people give it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reference.packaged import read_csv
from bot.reference.places import PlaceBook, find_place

ROWS = read_csv("gemeente_arrondissement.csv")
FORMER = read_csv("gemeente_voormalig.csv")
PER_DISTRICT = {
    "amsterdam": 6,
    "den-haag": 27,
    "gelderland": 51,
    "limburg": 31,
    "midden-nederland": 38,
    "noord-holland": 32,
    "noord-nederland": 40,
    "oost-brabant": 32,
    "overijssel": 25,
    "rotterdam": 23,
    "zeeland-west-brabant": 37,
}


def test_the_districts_have_as_many_municipalities_as_the_register_says() -> None:
    book = PlaceBook.load()
    found = [municipality.district for municipality in book.municipalities.values()]
    assert {slug: found.count(slug) for slug in book.districts} == PER_DISTRICT
    assert len(found) == 342


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["gemeentecode"])
def test_a_municipality_lies_in_its_district_under_every_name(row: dict[str, str]) -> None:
    for name in (row["gemeente"], row["gemeente"].upper(), row["disambiguatie"], *row["aliassen"].split(";")):
        place = find_place(name)
        if name:
            assert place is not None, name
            assert row["gemeentecode"] in {municipality.code for municipality in place.municipalities}
            assert place.district == row["arrondissement"] or row["gemeente"] == "Bergen"


@pytest.mark.parametrize("row", FORMER, ids=lambda row: row["voormalige_gemeente"])
def test_a_former_municipality_leads_to_what_it_became(row: dict[str, str]) -> None:
    place = find_place(row["voormalige_gemeente"])
    assert place is not None
    assert place.district == (row["arrondissement"] or None)
    assert place.former == row["voormalige_gemeente"] or row["voormalige_gemeente"] == "Wijdemeren"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Den Haag", "'s-Gravenhage"),
        ("den haag", "'s-Gravenhage"),
        ("’s Gravenhage", "'s-Gravenhage"),
        ("Den Bosch", "'s-Hertogenbosch"),
        ("sudwest fryslan", "Súdwest-Fryslân"),
        ("De Friese Meren", "De Fryske Marren"),
        ("gemeente Utrecht", "Utrecht"),
        ("Bergen (NH.)", "Bergen (NH.)"),
        ("bergen limburg", "Bergen (L.)"),
        ("Hoofddorp", "Haarlemmermeer"),
    ],
)
def test_people_name_places_in_their_own_way(typed: str, name: str) -> None:
    place = find_place(typed)
    assert place is not None
    assert [municipality.name for municipality in place.municipalities] == [name]
    assert place.how == "exact"


@pytest.mark.parametrize(
    ("typed", "how"), [("Amsterdm", "spelling"), ("Middelbrug", "spelling"), ("Nijmege", "prefix")]
)
def test_slips_are_read_and_admitted(typed: str, how: str) -> None:
    place = find_place(typed)
    assert place is not None
    assert place.location is not None
    assert place.how == how


def test_bergen_is_two_places() -> None:
    place = find_place("Bergen")
    assert place is not None
    assert not place.is_clear
    assert [municipality.district for municipality in place.municipalities] == ["limburg", "noord-holland"]
    assert place.district is None


def test_haaren_was_split_over_two_districts() -> None:
    place = find_place("Haaren")
    assert place is not None
    assert not place.is_clear
    assert [m.name for m in place.municipalities] == ["Boxtel", "Vught", "Oisterwijk", "Tilburg"]


def test_the_five_pilot_locations_are_known() -> None:
    assert list(PlaceBook.load().locations) == ["amsterdam", "nijmegen", "zwolle", "utrecht", "middelburg"]
    for slug, location in PlaceBook.load().locations.items():
        place = find_place(location.name)
        assert place is not None
        assert place.location == location
        assert place.location.slug == slug


def test_walcheren_is_middelburg_with_its_neighbours() -> None:
    walcheren, veere, goes = find_place("Walcheren"), find_place("Veere"), find_place("Goes")
    assert walcheren
    assert walcheren.location
    assert walcheren.location.slug == "middelburg"
    assert [m.name for m in walcheren.municipalities] == ["Middelburg", "Vlissingen", "Veere"]
    assert walcheren.is_clear
    assert veere
    assert veere.location == walcheren.location
    assert goes
    assert goes.location is None


def test_a_district_is_a_place_too() -> None:
    for slug, district in PlaceBook.load().districts.items():
        for name in (slug, district.name, district.ecli):
            place = find_place(name)
            assert place is not None
            assert place.district == slug


@pytest.mark.parametrize("typed", ["", "  ", "nergenshuizen", "Utr", "noord", "x"])
def test_what_is_no_place_or_could_be_several_is_nothing(typed: str) -> None:
    assert find_place(typed) is None


def test_a_place_is_found_among_other_words() -> None:
    found = PlaceBook.load().mentioned("sociaal raadslieden Den Haag bezwaar")
    assert found is not None
    assert found[0].district == "den-haag"
    assert found[1] == "sociaal raadslieden bezwaar"
    assert PlaceBook.load().mentioned("sociaal raadslieden") is None


@given(st.text(max_size=40))
def test_any_text_can_be_looked_up(text: str) -> None:
    find_place(text)
    PlaceBook.load().mentioned(text)
