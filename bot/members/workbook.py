"""Reads the first sheet of an Excel workbook, without trusting it: bombs, formulas and merged cells."""

import io
import lzma
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zipfile import BadZipFile, ZipFile

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse
from openpyxl import load_workbook
from openpyxl.utils.cell import range_boundaries
from openpyxl.utils.exceptions import InvalidFileException

from bot.members.tables import MOST_BYTES, MOST_COLUMNS, MOST_ROWS, BadFile, RawRow, RowProblem, Table, table_of

MOST_PARTS = 1_000
MOST_MERGED = 1_000
LAST_ROW_OF_EXCEL = 1_048_576
_BROKEN = (
    BadZipFile, InvalidFileException, SyntaxError, zlib.error, lzma.LZMAError, OSError, EOFError, KeyError,
    ValueError, TypeError, IndexError, AttributeError, NotImplementedError, RuntimeError,
)  # fmt: skip
"""What zipfile and openpyxl raise on a broken workbook, or on an archive that is none.

SyntaxError: of XML, by the standard library as well as by lxml, which openpyxl takes when it is there.
"""
_MIDNIGHT_AT_THE_END = (1899, 1900, 1904)
"""The years in which Excel's calendars begin: "24:00" is kept as their first day."""


@dataclass(frozen=True)
class Cell:
    text: str
    formula: bool = False
    error: bool = False


@dataclass(frozen=True)
class Merged:
    """Cells that were made one: what they are called ("A2:B5"), and their first column, first and last row."""

    name: str
    column: int
    top: int
    bottom: int


@dataclass(frozen=True)
class Sheet:
    rows: list[list[Cell]]
    merged: list[Merged]
    ignored: tuple[str, ...]


def read_workbook(content: bytes) -> Table:
    sheet = _unpack(content)
    columns = [cell.text.lower() for cell in sheet.rows[0]] if sheet.rows else []
    problems = [*_cell_problems(sheet.rows, columns), *_merged_problems(sheet, columns)]
    raw = (RawRow(number, [cell.text for cell in row]) for number, row in enumerate(sheet.rows, start=1))
    return table_of(raw, problems, sheet.ignored)


def _unpack(content: bytes) -> Sheet:
    try:
        with ZipFile(io.BytesIO(content)) as parts:
            _refuse_bombs(parts)
            return _first_sheet(content, parts)
    except _BROKEN as error:
        # openpyxl wraps what its XML reader refuses
        unsafe = isinstance(error, DefusedXmlException) or isinstance(error.__cause__, DefusedXmlException)
        raise BadFile("unsafe-workbook" if unsafe else "not-a-workbook") from error


def _refuse_bombs(parts: ZipFile) -> None:
    """By the sizes that the archive declares: zipfile unpacks no more than those."""
    sizes = [part.file_size for part in parts.infolist()]
    if sum(sizes) > MOST_BYTES or len(sizes) > MOST_PARTS:
        raise BadFile("too-big")


def _first_sheet(content: bytes, parts: ZipFile) -> Sheet:
    workbook = load_workbook(io.BytesIO(content), read_only=True, data_only=False)
    shown = [sheet for sheet in workbook.worksheets if sheet.sheet_state == "visible"]
    if not shown:
        raise BadFile("empty")
    # a read-only sheet knows no merged cells, and no public attribute says where it is in the archive
    part = parts.read(str(getattr(shown[0], "_worksheet_path")))  # noqa: B009 - unknown to the type stubs
    shown[0].reset_dimensions()
    rows = list(_rows(shown[0].iter_rows(max_col=MOST_COLUMNS + 1)))
    while rows and not rows[-1]:
        rows.pop()
    return Sheet(rows, list(_merged(part)), tuple(sheet.title for sheet in shown[1:]))


def _rows(rows: Iterable[Iterable[object]]) -> Iterator[list[Cell]]:
    """The rows without the empty cells at their end, refused as soon as there are too many.

    Some programs describe the very last row of the sheet though it is empty, so emptiness is allowed to go on.
    """
    gap: object = None
    for number, row in enumerate(rows, start=1):
        cells = [] if row is gap else _filled(row)  # openpyxl fills up with one and the same empty row
        gap = row
        if number > LAST_ROW_OF_EXCEL or (cells and number > MOST_ROWS + 1):
            raise BadFile("too-many-rows")
        if number <= MOST_ROWS + 1:
            yield cells


def _filled(row: Iterable[object]) -> list[Cell]:
    cells = [_cell(cell) for cell in row]
    while cells and not cells[-1].text:
        cells.pop()
    if len(cells) > MOST_COLUMNS:
        raise BadFile("too-many-columns")
    return cells


_EMPTY = Cell("")


def _cell(cell: object) -> Cell:
    value: object = getattr(cell, "value", None)
    if value is None:
        return _EMPTY
    kind = getattr(cell, "data_type", "")
    text = value if isinstance(value, str) else _written(value)
    return Cell(text.strip(), formula=kind == "f", error=kind == "e")


def _written(value: object) -> str:
    """Dates and times as ISO text, whole numbers without a fraction."""
    match value:
        case bool():
            return str(value).lower()
        case datetime():
            return _written_moment(value)
        case date():
            return value.isoformat()
        case time():
            return _written_time(timedelta(hours=value.hour, minutes=value.minute, seconds=value.second))
        case timedelta():
            return _written_time(value)
        case int() | float():
            return format(value, ".15g")
        case _:
            return "="  # an array formula; its problem says what is the matter


def _written_moment(moment: datetime) -> str:
    moment = (moment + timedelta(milliseconds=500)).replace(microsecond=0)
    if moment.time() != time():
        return moment.isoformat()
    return "24:00" if moment.year in _MIDNIGHT_AT_THE_END else moment.date().isoformat()


def _written_time(since_midnight: timedelta) -> str:
    minutes, seconds = divmod(round(since_midnight.total_seconds()), 60)
    written = f"{minutes // 60:02}:{minutes % 60:02}"
    return f"{written}:{seconds:02}" if seconds else written


def _cell_problems(rows: list[list[Cell]], columns: list[str]) -> Iterator[RowProblem]:
    for number, row in enumerate(rows, start=1):
        for place, cell in enumerate(row):
            column = columns[place] if place < len(columns) else ""
            if cell.formula:
                yield RowProblem(number, column, "formula", cell.text[:80])
            elif cell.error:
                yield RowProblem(number, column, "cell-error", cell.text[:80])


def _merged(part: bytes) -> Iterator[Merged]:
    if b"mergeCell" not in part:
        return
    found = 0
    for _, element in iterparse(io.BytesIO(part)):
        if element.tag.endswith("}mergeCell"):
            found += 1
            name = element.attrib["ref"]
            left, top, _right, bottom = range_boundaries(name)
            if found > MOST_MERGED or left is None or top is None or bottom is None:
                raise BadFile("not-a-workbook")
            yield Merged(name, left, top, bottom)
        element.clear()


def _merged_problems(sheet: Sheet, columns: list[str]) -> Iterator[RowProblem]:
    """One problem for every row that any merged cell touches."""
    named: set[int] = set()
    for merged in sheet.merged:
        column = columns[merged.column - 1] if merged.column <= len(columns) else ""
        for number in range(merged.top, min(merged.bottom, len(sheet.rows)) + 1):
            if number not in named:
                named.add(number)
                yield RowProblem(number, column, "merged", merged.name)
