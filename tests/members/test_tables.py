"""Files as people really save them are read as they look; files that cannot be trusted are refused by name."""

import contextlib
import io
import random
import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.utils.datetime import to_excel

from bot.members import tables
from bot.members.tables import BadFile, Table, read_table


def csv_of(folder: Path, content: str | bytes, name: str = "leden.csv") -> Table:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_table(path)


def workbook_of(folder: Path, *rows: list[object], change: object = None) -> Table:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    if callable(change):
        change(book)
    book.save(folder / "leden.xlsx")
    return read_table(folder / "leden.xlsx")


def refused(folder: Path, content: str | bytes, name: str = "leden.csv") -> BadFile:
    with pytest.raises(BadFile) as caught:
        csv_of(folder, content, name)
    return caught.value


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_each_separator_is_recognised(tmp_path: Path, separator: str) -> None:
    table = csv_of(tmp_path, f'naam{separator}email\r\n"Zoë; of, zo"{separator}z@x.example\r\n')
    assert table.columns == ("naam", "email")
    assert table.rows[0].values == {"naam": "Zoë; of, zo", "email": "z@x.example"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_each_encoding_that_excel_writes_is_read(tmp_path: Path, encoding: str) -> None:
    table = csv_of(tmp_path, "naam;plaats\nRenée Ünal;’s-Gravenhage\n".encode(encoding))
    assert table.rows[0].values == {"naam": "Renée Ünal", "plaats": "’s-Gravenhage"}


def test_row_numbers_are_those_of_the_spreadsheet(tmp_path: Path) -> None:
    table = csv_of(tmp_path, 'naam;let op\nA;"een\ntwee"\n\n;\nB;\n')
    assert [row.number for row in table.rows] == [2, 5]


def test_the_separator_line_of_excel_is_no_row(tmp_path: Path) -> None:
    table = csv_of(tmp_path, "sep=;\r\nnaam;email\r\nA;b\r\n")
    assert (table.columns, table.rows[0].number) == (("naam", "email"), 2)


def test_capitals_and_blanks_in_the_header_do_not_matter(tmp_path: Path) -> None:
    assert csv_of(tmp_path, " Naam , Doet  Wel\na,b\n").columns == ("naam", "doet wel")


def test_a_short_row_has_empty_cells_and_a_long_one_is_named(tmp_path: Path) -> None:
    table = csv_of(tmp_path, "naam;email\nA\nB;b@x.example;meer\n")
    assert table.rows[0].values == {"naam": "A", "email": ""}
    assert [(p.number, p.code, p.value) for p in table.problems] == [(3, "too-many-cells", "meer")]


def test_an_endless_text_is_named(tmp_path: Path) -> None:
    table = csv_of(tmp_path, f"naam\n{'a' * 2001}\n")
    assert [(p.number, p.column, p.code) for p in table.problems] == [(2, "naam", "too-long")]


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        ("", "leden.csv", "empty"),
        (";;\na;b\n", "leden.csv", "empty"),
        ("naam;Naam\na;b\n", "leden.csv", "double-column"),
        ('naam;email\n"A;b\n', "leden.csv", "quotes"),
        (b"naam\n\x81\x8d\n", "leden.csv", "encoding"),
        (b"naam\n\x00\x01\n", "leden.csv", "not-text"),
        ("naam", "leden.pdf", "kind"),
        ("naam", "leden.xlsx", "not-a-workbook"),
        (b"PK\x03\x04" + b"x" * 99, "leden.xlsx", "not-a-workbook"),
        (b"\xd0\xcf\x11\xe0" + b"x" * 99, "leden.xls", "old-excel"),
        (",".join(f"k{n}" for n in range(101)), "leden.csv", "too-many-columns"),
        ("naam\n" + "a\n" * 50_001, "leden.csv", "too-many-rows"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_by_name(
    tmp_path: Path, content: str | bytes, name: str, reason: str
) -> None:
    assert refused(tmp_path, content, name).reason == reason


def test_a_wrong_quotation_mark_is_named_with_its_row(tmp_path: Path) -> None:
    assert refused(tmp_path, 'naam;email\nA;b\n"C"x;d\n').row == 3


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="not-found"):
        read_table(tmp_path / "weg.csv")


def test_a_file_over_the_limit_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "groot.csv").open("wb") as file:
        file.truncate(tables.MOST_BYTES + 1)
    with pytest.raises(BadFile, match="too-big"):
        read_table(tmp_path / "groot.csv")


def test_dates_times_and_numbers_of_a_workbook_are_written_out(tmp_path: Path) -> None:
    cells = [
        date(2026, 12, 1),
        datetime.fromisoformat("2026-12-01"),
        time(9, 5),
        timedelta(days=1),
        31612345678,
        10.5,
        True,
        " a ",
    ]
    table = workbook_of(tmp_path, [f"k{n}" for n in range(8)], cells)
    written = ["2026-12-01", "2026-12-01", "09:05", "24:00", "31612345678", "10.5", "true", "a"]
    assert list(table.rows[0].values.values()) == written
    assert table.problems == ()


def test_24_00_as_a_time_of_day_in_excel_is_24_00(tmp_path: Path) -> None:
    def as_time(book: Workbook) -> None:
        cell = book.worksheets[0]["A2"]
        cell.value, cell.number_format = 1, "hh:mm"

    assert workbook_of(tmp_path, ["tot"], [None], change=as_time).rows[0].values == {"tot": "24:00"}


def test_a_time_that_excel_keeps_a_hair_too_early_is_rounded(tmp_path: Path) -> None:
    def as_time(book: Workbook) -> None:
        cell = book.worksheets[0]["A2"]
        cell.value, cell.number_format = 10 / 24 - 1e-9, "hh:mm"

    assert workbook_of(tmp_path, ["van"], [None], change=as_time).rows[0].values == {"van": "10:00"}


def test_a_date_that_excel_keeps_a_hair_too_early_is_rounded(tmp_path: Path) -> None:
    def as_date(book: Workbook) -> None:
        cell = book.worksheets[0]["A2"]
        cell.value, cell.number_format = to_excel(date(2026, 12, 1)) - 1e-6, "d-m-yyyy"

    assert workbook_of(tmp_path, ["datum"], [None], change=as_date).rows[0].values == {"datum": "2026-12-01"}


def test_empty_rows_of_a_workbook_keep_their_number(tmp_path: Path) -> None:
    table = workbook_of(tmp_path, ["naam"], ["A"], [None], ["B"])
    assert [row.number for row in table.rows] == [2, 4]


def test_a_formula_is_not_trusted_and_named(tmp_path: Path) -> None:
    table = workbook_of(tmp_path, ["Naam", "email"], ["A", '=HYPERLINK("http://x.example")'])
    assert [(p.number, p.column, p.code) for p in table.problems] == [(2, "email", "formula")]


def test_an_error_of_excel_is_named(tmp_path: Path) -> None:
    table = workbook_of(tmp_path, ["naam"], ["#N/A"])
    assert [(p.number, p.code, p.value) for p in table.problems] == [(2, "cell-error", "#N/A")]


def test_merged_cells_are_named_for_every_row_they_cover(tmp_path: Path) -> None:
    table = workbook_of(
        tmp_path, ["naam", "kantoor"], ["A", "Eik"], ["B", None], ["C", "Es"],
        change=lambda book: book.worksheets[0].merge_cells("B2:B3"),
    )  # fmt: skip
    assert [(p.number, p.column, p.code) for p in table.problems] == [
        (2, "kantoor", "merged"),
        (3, "kantoor", "merged"),
    ]


def test_merged_cells_that_are_nowhere_make_a_damaged_workbook(tmp_path: Path) -> None:
    def nowhere(content: bytes) -> bytes:
        merged = b'</sheetData><mergeCells count="1"><mergeCell ref="A20B2"/></mergeCells>'
        return content.replace(b"</sheetData>", merged)

    with pytest.raises(BadFile, match="not-a-workbook"):
        read_table(altered(tmp_path, SHEET, nowhere))


def test_only_the_first_visible_sheet_is_read_and_the_others_are_named(tmp_path: Path) -> None:
    def more_sheets(book: Workbook) -> None:
        book.create_sheet("Verborgen", 0).sheet_state = "hidden"
        book.create_sheet("Oud")
        book.active = 1

    table = workbook_of(tmp_path, ["naam"], ["A"], change=more_sheets)
    assert (table.columns, table.ignored_sheets) == (("naam",), ("Oud",))


def test_a_workbook_with_another_ending_is_still_a_workbook(tmp_path: Path) -> None:
    workbook_of(tmp_path, ["naam"], ["A"])
    (tmp_path / "leden.xlsx").rename(tmp_path / "leden.csv")
    assert read_table(tmp_path / "leden.csv").rows[0].values == {"naam": "A"}


def altered(folder: Path, part: str, change: object) -> Path:
    """A good workbook of which one part is replaced."""
    workbook_of(folder, ["naam"], ["A"])
    path = folder / "anders.xlsx"
    with zipfile.ZipFile(folder / "leden.xlsx") as good, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bad:
        for name in good.namelist():
            content = good.read(name)
            bad.writestr(name, change(content) if name == part and callable(change) else content)
    return path


SHEET = "xl/worksheets/sheet1.xml"


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = altered(tmp_path, SHEET, lambda content: content + b" " * (21 * 1024 * 1024))
    assert path.stat().st_size < 100_000
    with pytest.raises(BadFile, match="too-big"):
        read_table(path)


def test_entities_in_a_workbook_are_refused(tmp_path: Path) -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'

    def with_entities(content: bytes) -> bytes:
        start = content.index(b"<worksheet")
        return content[:start] + bomb + content[start:].replace(b"A1", b"&b;", 1)

    with pytest.raises(BadFile, match="unsafe-workbook"):
        read_table(altered(tmp_path, SHEET, with_entities))


def test_a_row_number_that_jumps_far_ahead_is_refused(tmp_path: Path) -> None:
    def far_away(content: bytes) -> bytes:
        return content.replace(b'r="2"', b'r="1000000"').replace(b'"A2"', b'"A1000000"')

    table = read_table(altered(tmp_path, SHEET, lambda content: content.replace(b'r="2"', b'r="9"')))
    assert [row.number for row in table.rows] == [9]
    with pytest.raises(BadFile, match="too-many-rows"):
        read_table(altered(tmp_path, SHEET, far_away))


def test_a_sheet_that_lies_about_its_size_is_read_whole(tmp_path: Path) -> None:
    path = altered(tmp_path, SHEET, lambda content: content.replace(b"A1:A2", b"A1:A1"))
    assert [row.number for row in read_table(path).rows] == [2]


@pytest.mark.parametrize("part", [SHEET, "xl/workbook.xml", "[Content_Types].xml", "xl/styles.xml"])
def test_a_damaged_workbook_is_refused(tmp_path: Path, part: str) -> None:
    with pytest.raises(BadFile, match="not-a-workbook"):
        read_table(altered(tmp_path, part, lambda content: content[: len(content) // 2]))


def test_an_archive_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.writestr("brief.txt", "hallo")
    assert refused(tmp_path, archive.getvalue(), "leden.xlsx").reason == "not-a-workbook"


def test_a_problem_shows_no_personal_values_in_a_log(tmp_path: Path) -> None:
    table = csv_of(tmp_path, "naam\nA;b\n".replace(";", ",geheim"))
    assert "geheim" not in repr(table)


@given(st.binary(max_size=200) | st.text(alphabet='ab;,\t\n\r"=\ufeff', max_size=80).map(str.encode))
def test_any_content_gives_a_table_or_a_reason(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    try:
        table = csv_of(tmp_path_factory.getbasetemp(), content, "willekeurig.csv")
    except BadFile:
        return
    assert all(set(row.values) == set(table.columns) for row in table.rows)


def test_a_workbook_with_any_byte_changed_gives_a_table_or_a_reason(tmp_path: Path) -> None:
    workbook_of(tmp_path, ["naam", "datum"], ["A", date(2026, 12, 1)])
    content = (tmp_path / "leden.xlsx").read_bytes()
    dice = random.Random(7)
    for _ in range(60):
        changed = bytearray(content)
        changed[dice.randrange(len(content))] = dice.randrange(256)
        (tmp_path / "leden.xlsx").write_bytes(changed)
        with contextlib.suppress(BadFile):
            read_table(tmp_path / "leden.xlsx")
