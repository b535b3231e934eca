"""Reads the registers of places and works out what each name, alias and former name stands for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.reference.geography import District, Location, Municipality, Place
from bot.reference.letters import normalise
from bot.reference.packaged import ReferenceFault, read_csv, read_json, read_toml

Named = Iterator[tuple[str, str]]
"""A name as written, and the code or slug that it belongs to."""


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """All places, and by normalised name what each stands for."""

    districts: tuple[District, ...]
    municipalities: tuple[Municipality, ...]
    locations: tuple[Location, ...]
    names: dict[str, Place]


def read_gazetteer(more: tuple[Location, ...] = ()) -> Gazetteer:
    """The places as packaged, and `more` locations.

    Raises `ReferenceFault` when one register names something that another does not have.
    """
    districts, municipalities, locations = tuple(_districts()), tuple(_municipalities()), (*_others_than(more), *more)
    _check(districts, municipalities, locations)
    by_code = {municipality.code: municipality for municipality in municipalities}
    names = _named_districts(districts)
    names |= _former(by_code, locations)
    names |= _current(by_code, locations)
    names |= _named_locations(by_code, locations)
    return Gazetteer(districts, municipalities, locations, names)


def _districts() -> Iterator[District]:
    for row in read_json("arrondissementen.json"):
        yield District(row["slug"], row["naam"], row["ecli"], tuple(row["zittingsplaatsen"]))


def _municipalities() -> Iterator[Municipality]:
    for row in read_csv("gemeente_arrondissement.csv"):
        name = row["disambiguatie"] if row["gemeente"] == "Bergen" else row["gemeente"]
        yield Municipality(row["gemeentecode"], name, row["arrondissement"])


def _locations() -> Iterator[Location]:
    for row in read_toml("places.toml")["locaties"]:
        aliases, codes = tuple(row.get("aliassen", ())), tuple(row["gemeenten"])
        yield Location(row["slug"], row["naam"], aliases, codes, row["arrondissement"])


def _others_than(more: tuple[Location, ...]) -> Iterator[Location]:
    slugs = {location.slug for location in more}
    return (location for location in _locations() if location.slug not in slugs)


def _check(
    districts: Iterable[District], municipalities: Iterable[Municipality], locations: Iterable[Location]
) -> None:
    slugs = {district.slug for district in districts}
    codes = {municipality.code: municipality.district for municipality in municipalities}
    if unknown := set(codes.values()) - slugs:
        raise ReferenceFault(f"municipalities in unknown districts: {sorted(unknown)}")
    for location in locations:
        elsewhere = [code for code in location.municipalities if codes.get(code) != location.district]
        if elsewhere:
            raise ReferenceFault(f"location {location.slug}: {elsewhere} not in district {location.district}")


def _named_districts(districts: Iterable[District]) -> dict[str, Place]:
    provinces = read_toml("places.toml")["arrondissementen"]
    return {
        normalise(name): Place(district=district.slug)
        for district in districts
        for name in (district.name, district.slug, district.ecli, *provinces.get(district.slug, ()))
    }


def _current(by_code: dict[str, Municipality], locations: Iterable[Location]) -> dict[str, Place]:
    codes: dict[str, list[str]] = {}
    for name, code in _names_in_use():
        known = codes.setdefault(normalise(name), [])
        if code not in known:
            known.append(code)
    return {name: _place([by_code[code] for code in found], locations) for name, found in codes.items()}


def _names_in_use() -> Named:
    for row in read_csv("gemeente_arrondissement.csv"):
        for name in (row["gemeente"], row["disambiguatie"], *row["aliassen"].split(";")):
            if name:
                yield name, row["gemeentecode"]
    for code, aliases in read_toml("places.toml")["gemeenten"].items():
        yield from ((alias, code) for alias in aliases)


def _former(by_code: dict[str, Municipality], locations: Iterable[Location]) -> dict[str, Place]:
    by_name = {municipality.name: municipality for municipality in by_code.values()}
    return {
        normalise(row["voormalige_gemeente"]): _place(
            [by_name[name] for name in row["huidige_gemeente"].split(";")],
            locations,
            former=row["voormalige_gemeente"],
        )
        for row in read_csv("gemeente_voormalig.csv")
    }


def _named_locations(by_code: dict[str, Municipality], locations: Iterable[Location]) -> dict[str, Place]:
    names: dict[str, Place] = {}
    for location in locations:
        all_of_it = tuple(by_code[code] for code in location.municipalities)
        names[normalise(location.name)] = Place(all_of_it[:1], location, location.district)
        for alias in location.aliases:
            names[normalise(alias)] = Place(all_of_it, location, location.district)
    return names


def _place(municipalities: list[Municipality], locations: Iterable[Location], former: str | None = None) -> Place:
    districts = {municipality.district for municipality in municipalities}
    return Place(
        municipalities=tuple(municipalities),
        location=_location_of(municipalities[0], locations) if len(municipalities) == 1 else None,
        district=districts.pop() if len(districts) == 1 else None,
        former=former,
    )


def _location_of(municipality: Municipality, locations: Iterable[Location]) -> Location | None:
    return next((place for place in locations if municipality.code in place.municipalities), None)
