"""Every bad row of an import is named with its number and reason, and good rows are read as meant."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import pytest

from bot.chat.catalogue import Voice, bundle
from bot.members.rows import (
    CONTACT_COLUMNS,
    MEMBER_COLUMNS,
    ROSTER_COLUMNS,
    ContactRow,
    Known,
    MemberRow,
    RosterRow,
    read_contacts,
    read_members,
    read_roster,
)
from bot.members.tables import BadFile, BadFileReason, Row, RowCode, RowProblem, Table, read_table

KNOWN = Known(
    areas=frozenset({"huur", "arbeid"}),
    locations=frozenset({"zwolle"}),
    municipalities=frozenset({"Zwolle", "Súdwest-Fryslân"}),
    scopes=frozenset({"zwolle", "oost-nederland"}),
)
ANNA = {"naam": "Anna Smit", "soort": "hjl", "rollen": "eerstelijn", "email": "anna@loket.example"}
KEES = {"naam": "Kees Boer", "organisatie": "Kantoor Eik", "telefoon": "038 123 45 67"}
SHIFT = {"datum": "1-12-2026", "van": "10:00", "tot": "12:00", "rechtsgebied": "huur", "bereik": "zwolle",
         "advocaat": "bram@eik.example"}  # fmt: skip


def table(columns: tuple[str, ...], *rows: dict[str, str]) -> Table:
    filled = [Row(n, dict.fromkeys(columns, "") | row) for n, row in enumerate(rows, start=2)]
    return Table(columns, filled)


def named(problems: tuple[RowProblem, ...]) -> list[tuple[int, str, str]]:
    return [(problem.number, problem.column, problem.code) for problem in problems]


def member_problems(**change: str) -> list[tuple[int, str, str]]:
    return named(read_members(table(MEMBER_COLUMNS, ANNA | change), KNOWN).problems)


def contact_problems(**change: str) -> list[tuple[int, str, str]]:
    return named(read_contacts(table(CONTACT_COLUMNS, KEES | change), KNOWN).problems)


def shift_problems(**change: str) -> list[tuple[int, str, str]]:
    return named(read_roster(table(ROSTER_COLUMNS, SHIFT | change), KNOWN).problems)


def at(day: int, hour: int, minute: int) -> datetime:
    return datetime.fromisoformat(f"2026-12-{day:02}T{hour:02}:{minute:02}")


def shift(**change: str) -> RosterRow:
    return read_roster(table(ROSTER_COLUMNS, SHIFT | change), KNOWN).rows[0]


def test_a_member_is_read_from_a_file_as_excel_saves_it(tmp_path: Path) -> None:
    path = tmp_path / "leden.csv"
    path.write_text(
        "Naam;organisatie;soort;rollen;rechtsgebieden;locatie;telefoon;email;slack_id;telegram_id;notitie\r\n"
        "Zoë Smit;Kantoor Eik;Advocaat;advocaat; Coördinator;huur;Zwolle;06-12345678;Z@Eik.example;;\r\n".replace(
            "advocaat; Coö", '"advocaat; Coö'
        ).replace("nator;", 'nator";'),
        "utf-8-sig",
    )
    reading = read_members(read_table(path), KNOWN)
    assert reading.problems == ()
    assert reading.rows == (
        MemberRow(2, "Zoë Smit", "Kantoor Eik", "advocaat", ("advocaat", "coordinator"), ("huur",), "zwolle",
                  "+31612345678", "z@eik.example", "", ""),
    )  # fmt: skip
    assert reading.extra_columns == ("notitie",)


@pytest.mark.parametrize(
    ("change", "column", "code"),
    [
        ({"naam": ""}, "naam", "required"),
        ({"soort": ""}, "soort", "required"),
        ({"soort": "notaris"}, "soort", "kind"),
        ({"rollen": " ; "}, "rollen", "required"),
        ({"rollen": "eerstelijn;baas"}, "rollen", "role"),
        ({"rechtsgebieden": "huur, arbeid"}, "rechtsgebieden", "area"),
        ({"locatie": "Mars"}, "locatie", "location"),
        ({"telefoon": "12"}, "telefoon", "phone"),
        ({"email": "anna@loket"}, "email", "email"),
        ({"email": "a@x.example; b@x.example"}, "email", "email"),
        ({"slack_id": "@anna"}, "slack_id", "slack-id"),
        ({"telegram_id": "@anna"}, "telegram_id", "telegram-id"),
    ],
)
def test_what_is_wrong_with_a_member_is_named(change: dict[str, str], column: str, code: str) -> None:
    assert member_problems(**change) == [(2, column, code)]


def test_everything_that_is_wrong_with_one_row_is_named_at_once() -> None:
    assert [code for _, _, code in member_problems(soort="x", rollen="y", telefoon="z")] == ["kind", "role", "phone"]


def test_a_bad_row_does_not_hold_up_the_good_ones() -> None:
    other = ANNA | {"naam": "Bea", "email": "bea@loket.example"}
    reading = read_members(table(MEMBER_COLUMNS, ANNA | {"soort": "x"}, other), KNOWN)
    assert [row.name for row in reading.rows] == ["Bea"]


@pytest.mark.parametrize(
    ("column", "value", "again"),
    [("email", "a@x.example", "A@X.example"), ("slack_id", "U0123456", "u0123456"), ("telegram_id", "12345", "12345")],
)
def test_the_same_address_in_two_rows_names_both(column: str, value: str, again: str) -> None:
    rows = [ANNA | {"email": "", column: value}, ANNA | {"naam": "Bea", "email": "", column: again}]
    problem = read_members(table(MEMBER_COLUMNS, *rows), KNOWN).problems[0]
    assert (problem.number, problem.other, problem.column, problem.code) == (3, 2, column, "duplicate")


def test_the_same_name_counts_as_double_only_without_an_address() -> None:
    with_address = table(MEMBER_COLUMNS, ANNA, ANNA | {"email": "b@x.example"})
    assert read_members(with_address, KNOWN).problems == ()
    without = table(MEMBER_COLUMNS, ANNA | {"email": ""}, ANNA | {"email": "", "naam": "anna smit"})
    assert named(read_members(without, KNOWN).problems) == [(3, "naam", "duplicate")]


def test_a_double_is_named_even_when_the_first_row_has_another_problem() -> None:
    reading = read_members(table(MEMBER_COLUMNS, ANNA | {"soort": "x"}, ANNA), KNOWN)
    assert named(reading.problems) == [(2, "soort", "kind"), (3, "email", "duplicate")]


def test_a_contact_is_read() -> None:
    row = KEES | {"rechtsgebieden": "HUUR;arbeid", "onderwerpen": "servicekosten; borg;;borg",
                  "gemeenten": "sudwest-fryslan", "doet_wel": "brieven"}  # fmt: skip
    assert read_contacts(table(CONTACT_COLUMNS, row), KNOWN).rows == (
        ContactRow(2, "Kees Boer", "Kantoor Eik", "", ("huur", "arbeid"), ("servicekosten", "borg"),
                   ("Súdwest-Fryslân",), "+31381234567", "", "", "brieven", ""),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"naam": ""}, []),
        ({"naam": "", "organisatie": ""}, [(2, "naam", "required")]),
        ({"telefoon": ""}, [(2, "telefoon", "unreachable")]),
        ({"telefoon": "", "email": "k@eik.example"}, []),
        ({"telefoon": "14 038"}, []),
        ({"telefoon": "381234567"}, []),
        ({"gemeenten": "Zwolle;Atlantis"}, [(2, "gemeenten", "municipality")]),
    ],
)
def test_a_contact_needs_a_name_and_a_way_to_be_reached(
    change: dict[str, str], expected: list[tuple[int, str, str]]
) -> None:
    assert contact_problems(**change) == expected


def test_a_team_may_share_an_address_but_nobody_is_listed_twice() -> None:
    shared = {"email": "team@eik.example"}
    rows = table(CONTACT_COLUMNS, KEES | shared, KEES | shared | {"naam": "Bea"}, KEES | shared)
    problems = read_contacts(rows, KNOWN).problems
    assert named(problems) == [(4, "email", "duplicate")]
    assert problems[0].other == 2


@pytest.mark.parametrize("written", ["2026-12-01", "1-12-2026", "01-12-2026", "1/12/2026", "46357", "46357.0"])
def test_dates_are_read_day_first_as_iso_or_as_excel_counts(written: str) -> None:
    assert shift(datum=written).start == at(1, 10, 0)


@pytest.mark.parametrize("written", ["31-2-2026", "2026-13-01", "1-12-26", "morgen", "4635", "1-12-9999", "1-12-1026"])
def test_what_is_no_date_is_named(written: str) -> None:
    assert shift_problems(datum=written) == [(2, "datum", "date")]


@pytest.mark.parametrize("written", ["9:30", "09:30", "9.30", "09:30:00", "9.3"])
def test_times_are_read_with_a_colon_or_a_point(written: str) -> None:
    assert shift(van=written).start == at(1, 9, 30)


@pytest.mark.parametrize("written", ["24:00", "25:00", "10:60", "tien", "10:00 uur", "-1:00", "²:00"])
def test_what_is_no_start_is_named(written: str) -> None:
    assert shift_problems(van=written) == [(2, "van", "time")]


def test_a_shift_may_last_till_midnight() -> None:
    assert shift(tot="24:00").end == at(2, 0, 0)


@pytest.mark.parametrize(
    ("change", "column", "code"),
    [
        ({"tot": "10:00"}, "tot", "end-before-start"),
        ({"tot": "24:01"}, "tot", "time"),
        ({"rechtsgebied": "strafrecht"}, "rechtsgebied", "area"),
        ({"rechtsgebied": ""}, "rechtsgebied", "required"),
        ({"bereik": "maan"}, "bereik", "scope"),
        ({"advocaat": ""}, "advocaat", "required"),
        ({"achterwacht": "Bram@eik.example"}, "achterwacht", "same-person"),
    ],
)
def test_what_is_wrong_with_a_shift_is_named(change: dict[str, str], column: str, code: str) -> None:
    assert shift_problems(**change) == [(2, column, code)]


@pytest.mark.parametrize("scope", ["landelijk", "zwolle", "Oost-Nederland"])
def test_a_shift_is_for_a_location_a_district_or_everybody(scope: str) -> None:
    assert shift(bereik=scope).scope == scope.lower()


def test_the_same_shift_twice_is_named() -> None:
    problems = read_roster(table(ROSTER_COLUMNS, SHIFT, SHIFT | {"van": "10.00"}), KNOWN).problems
    assert (problems[0].number, problems[0].other, problems[0].code) == (3, 2, "duplicate-row")


def test_a_missing_column_is_an_error_that_names_it() -> None:
    with pytest.raises(BadFile) as caught:
        read_roster(table(tuple(c for c in ROSTER_COLUMNS if c not in ("tot", "bereik"))), KNOWN)
    assert (caught.value.reason, caught.value.columns) == ("missing-columns", ("tot", "bereik"))


def test_a_cell_that_could_not_be_trusted_makes_its_row_bad() -> None:
    good = table(MEMBER_COLUMNS, ANNA)
    formula = Table(good.columns, good.rows, (RowProblem(2, "naam", "formula", "=A1"),))
    reading = read_members(formula, KNOWN)
    assert (reading.rows, named(reading.problems)) == ((), [(2, "naam", "formula")])


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_reason_has_a_sentence_with_the_row_in_it(language: str) -> None:
    voice = Voice(language, datetime(2026, 12, 1, tzinfo=UTC))
    for code in get_args(RowCode):
        said = voice.say(RowProblem(12, "email", code, "x", 3).text)
        assert re.search(r"\b12\b", said), said
    for reason in get_args(BadFileReason):
        assert voice.say(BadFile(reason, 4, ("naam", "email")).text)
    assert "naam" in voice.say(BadFile("missing-columns", 1, ("naam", "email")).text)


def test_no_sentence_is_there_for_nothing() -> None:
    reasons = {f"import-file-{reason}" for reason in get_args(BadFileReason)}
    codes = {f"import-row-{code}" for code in get_args(RowCode)}
    for language in ("nl", "en"):
        folder = Path(__file__).parents[2] / "bot" / "texts" / language / "import.ftl"
        names = re.findall(r"^(import-[\w-]+) =", folder.read_text("utf-8"), re.M)
        assert set(names) == reasons | codes
        assert all(bundle(language).has_message(name) for name in names)
