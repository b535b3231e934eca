"""Whoever knows roughly how a name is written, or only what is needed and where, finds the contact."""

import time

import pytest

from bot.contacts.filing import Listed
from bot.contacts.search import Index, Query

PEOPLE = [
    ("Jan van den Berg", "Juridisch Loket", "medewerker", ("huur",), (), ("Zwolle",), "zwolle", "noord"),
    ("Anna van den Berg", "Juridisch Loket", "medewerker", ("huur",), (), ("Assen",), "assen", "noord"),
    ("Piet Vandenberg", "Kantoor Linde", "advocaat", ("arbeid",), (), ("Breda",), "breda", "zuid"),
    ("Zoë Đorđević", "Kantoor Linde", "advocaat", ("huur",), (), ("Breda",), "breda", "zuid"),
    ("Marijke Dijkstra", "Kantoor Eik", "advocaat", ("arbeid",), (), ("Nijmegen",), "nijmegen", "oost"),
    ("Ruud Meijer", "Kantoor Eik", "advocaat", (), ("familierecht",), (), None, None),
    ("Mirjam Huijgens", "Sociaal Raadslieden Nijmegen", "", (), (), ("Nijmegen",), "nijmegen", "oost"),
    ("", "Sociaal Raadslieden Arnhem", "", ("schulden",), (), ("Arnhem",), "arnhem", "oost"),
    ("Kees de Boer", "Rechtswinkel", "vrijwilliger", (), ("kinderopvangtoeslag",), ("Delft",), None, "west"),
    ("Jan-Willem 't Hart", "Rechtswinkel", "vrijwilliger", (), (), ("Delft",), None, "west"),
    ("D. Claessen", "Rechtswinkel", "vrijwilliger", (), (), ("Delft",), None, "west"),
]
LISTED = [Listed(number, *person) for number, person in enumerate(PEOPLE)]
INDEX = Index.build(LISTED)


def found(words: str, **where: object) -> list[str]:
    """Names (or organisations) of the hits, best first."""
    query = Query(words, **where)  # type: ignore[arg-type]
    return [LISTED[hit.id].name or LISTED[hit.id].organisation for hit in INDEX.search(query)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("jan van den berg", "Jan van den Berg"),
        ("jan vd berg", "Jan van den Berg"),
        ("jan v.d. berg", "Jan van den Berg"),
        ("jan v/d Berg", "Jan van den Berg"),
        ("jan v d berg", "Jan van den Berg"),
        ("jan vandenBerg", "Jan van den Berg"),
        ("jan vdberg", "Jan van den Berg"),
        ("berg, jan", "Jan van den Berg"),
        ("J. vd Berg", "Jan van den Berg"),
        ("piet van den berg", "Piet Vandenberg"),
        ("zoe dordevic", "Zoë Đorđević"),
        ("marijke dykstra", "Marijke Dijkstra"),
        ("dijkstar", "Marijke Dijkstra"),
        ("marijke dijk", "Marijke Dijkstra"),
        ("meyer", "Ruud Meijer"),
        ("rud meijer", "Ruud Meijer"),
        ("mei", "Ruud Meijer"),
        ("huygens", "Mirjam Huijgens"),
        ("huigens", "Mirjam Huijgens"),
        ("boer", "Kees de Boer"),
        ("deboer", "Kees de Boer"),
        ("janwillem", "Jan-Willem 't Hart"),
        ("jan willem hart", "Jan-Willem 't Hart"),
        ("d klaassen", "D. Claessen"),
        ("dirk claessen", "D. Claessen"),
        ("familierecht", "Ruud Meijer"),
        ("famillierecht", "Ruud Meijer"),
        ("toeslag kinderopvang", "Kees de Boer"),
    ],
)
def test_a_name_or_topic_is_found_however_it_is_typed(typed: str, meant: str) -> None:
    assert found(typed)[0] == meant


def test_an_organisation_is_found_in_its_own_place_first() -> None:
    assert found("sociaal raadslieden", municipality="Nijmegen")[:2] == [
        "Mirjam Huijgens",
        "Sociaal Raadslieden Arnhem",
    ]
    assert found("sociaal raadslieden", municipality="Arnhem")[0] == "Sociaal Raadslieden Arnhem"


def test_a_place_that_nobody_recognised_still_counts_as_a_word() -> None:
    assert found("sociaal raadslieden nijmege")[0] == "Mirjam Huijgens"


def test_namesakes_come_in_the_order_own_place_district_elsewhere() -> None:
    names = found("vd berg", municipality="Assen", location="assen", district="noord")
    assert names[:3] == ["Anna van den Berg", "Jan van den Berg", "Piet Vandenberg"]


def test_the_right_name_elsewhere_goes_before_a_name_like_it_here() -> None:
    assert found("meijer", municipality="Zwolle")[0] == "Ruud Meijer"
    assert found("marijke dijkstra", municipality="Delft")[0] == "Marijke Dijkstra"


def test_area_and_place_without_a_name_give_who_does_that_there() -> None:
    names = found("", areas=frozenset({"huur"}), location="zwolle", district="noord")
    assert names[:2] == ["Jan van den Berg", "Anna van den Berg"]
    assert "Marijke Dijkstra" not in names


def test_area_with_a_name_prefers_who_does_that_area() -> None:
    assert found("linde", areas=frozenset({"huur"}))[0] == "Zoë Đorđević"
    assert found("linde", areas=frozenset({"arbeid"}))[0] == "Piet Vandenberg"


def test_only_a_place_gives_who_works_there() -> None:
    assert set(found("", municipality="Delft")[:3]) == {"Kees de Boer", "Jan-Willem 't Hart", "D. Claessen"}


def test_a_hit_says_how_far_away_it_is() -> None:
    hits = INDEX.search(Query("berg", municipality="Zwolle", district="noord"))
    assert [hit.distance for hit in hits[:3]] == ["here", "district", "elsewhere"]
    assert INDEX.search(Query("meijer", municipality="Zwolle"))[0].distance == "country"


def test_without_a_fit_the_nearest_names_are_suggestions() -> None:
    hits = INDEX.search(Query("dykjstre"))
    assert (hits[0].id, hits[0].suggestion) == (4, False)
    hits = INDEX.search(Query("dikstoe"))
    assert (hits[0].id, hits[0].suggestion) == (4, True)


def test_an_area_that_nobody_has_gives_who_is_near_as_a_suggestion() -> None:
    only = Index.build(entry for entry in LISTED if entry.areas)
    hits = only.search(Query("", frozenset({"bestuur"}), "Breda"))
    assert {hit.id for hit in hits} == {2, 3}
    assert all(hit.suggestion for hit in hits)


@pytest.mark.parametrize("typed", ["qqqq", "!!", "", "   ", "日本", "?" * 4000])
def test_nothing_like_it_gives_nothing_and_never_fails(typed: str) -> None:
    assert found(typed) == []


@pytest.mark.parametrize("typed", ["van", "de", "'t", "v.d.", "j", "é"])
def test_particles_and_single_letters_alone_never_fail(typed: str) -> None:
    found(typed)


def test_no_more_hits_than_asked_for() -> None:
    assert len(INDEX.search(Query("a"), limit=2)) <= 2
    assert INDEX.search(Query("berg"), limit=0) == []


def test_an_empty_directory_finds_nobody() -> None:
    assert Index.build([]).search(Query("berg", frozenset({"huur"}), "Zwolle")) == []


def test_cards_without_any_word_do_not_break_the_index() -> None:
    blank = Listed(7, "", "", "", ("huur",), (), (), None, None)
    assert Index.build([blank]).search(Query("berg")) == []
    assert Index.build([blank]).search(Query("", frozenset({"huur"})))[0].id == 7


def test_a_directory_of_hundreds_is_built_anew_in_an_instant() -> None:
    many = [Listed(n, f"Naam{n} van Achternaam{n}", "Loket", "", (), (), ("Delft",), None, None) for n in range(500)]
    start = time.perf_counter()
    Index.build(many)
    assert time.perf_counter() - start < 0.25
