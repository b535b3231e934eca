"""Reads an import file into a table of texts: CSV here, workbooks in workbook.py; nothing is stored."""

import codecs
import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from bot.chat.text import Text

BadFileReason = Literal[
    "not-found", "kind", "too-big", "too-many-rows", "too-many-columns", "encoding", "not-text", "quotes",
    "empty", "double-column", "missing-columns", "old-excel", "not-a-workbook", "unsafe-workbook", "not-a-calendar",
]  # fmt: skip
RowCode = Literal[
    "required", "date", "time", "end-before-start", "kind", "role", "area", "scope", "location", "municipality",
    "phone", "email", "slack-id", "telegram-id", "same-person", "unreachable", "duplicate", "duplicate-row",
    "formula", "merged", "repeats", "whole-day", "cell-error", "too-many-cells", "too-long", "weekday", "can", "number",
    "ends-early",
]  # fmt: skip

MOST_BYTES = 20 * 1024 * 1024
"""Of a file, and of all that a workbook unpacks to."""
MOST_ROWS = 50_000
MOST_COLUMNS = 100
MOST_SIGNS = 2_000
"""In one cell."""
_CSV, _WORKBOOK = (".csv", ".txt", ".tsv"), (".xlsx", ".xlsm")
_OLE, _ZIP = b"\xd0\xcf\x11\xe0", b"PK\x03\x04"


class BadFile(Exception):
    """The file as a whole cannot be used. The sentence is the text `import-file-<reason>`."""

    def __init__(self, reason: BadFileReason, row: int = 0, columns: tuple[str, ...] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.row = row
        self.columns = columns

    @property
    def text(self) -> Text:
        return Text(f"import-file-{self.reason}", {"row": self.row, "columns": self.columns})


@dataclass(frozen=True)
class RowProblem:
    """Why one row cannot be used. The sentence is the text `import-row-<code>`; `value` is what stood there.

    `other`: the number of the row that it collides with, 0 without one.
    """

    number: int
    column: str
    code: RowCode
    value: str = field(default="", repr=False)
    other: int = 0

    @property
    def text(self) -> Text:
        args = {"number": self.number, "column": self.column, "value": self.value, "other": self.other}
        return Text(f"import-row-{self.code}", args)


@dataclass(frozen=True)
class Row:
    """One row by column name (lower case), blanks around the values gone; `number` as in the spreadsheet."""

    number: int
    values: dict[str, str] = field(repr=False)


@dataclass(frozen=True)
class Table:
    """Rows that hold anything. Dates are `2026-12-01`, times `10:00`. `problems`: cells that cannot be used."""

    columns: tuple[str, ...]
    rows: list[Row]
    problems: tuple[RowProblem, ...] = ()
    ignored_sheets: tuple[str, ...] = ()


@dataclass(frozen=True)
class RawRow:
    """The cells of one row as texts, in the order of the columns."""

    number: int
    cells: list[str]


def read_table(path: Path) -> Table:
    """Raises `BadFile` when the file as a whole cannot be used; what ails one cell is in `problems`."""
    content = content_of(path)
    if content.startswith(_OLE):
        raise BadFile("old-excel")
    if content.startswith(_ZIP):
        from bot.members.workbook import read_workbook  # openpyxl takes 0.1 s, and most imports are CSV

        return read_workbook(content)
    if path.suffix.lower() in _WORKBOOK:
        raise BadFile("not-a-workbook")
    return table_of(_csv_rows(_decode(content)))


def content_of(path: Path, endings: tuple[str, ...] = (*_CSV, *_WORKBOOK, ".xls")) -> bytes:
    """All of a file; BadFile when it is not there, too big, or ends otherwise."""
    if path.suffix.lower() not in endings:
        raise BadFile("kind")
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise BadFile("not-found") from error
    if len(content) > MOST_BYTES:
        raise BadFile("too-big")
    return content


def _decode(content: bytes) -> str:
    """UTF-8, what Excel calls "Unicode text", or else the old Windows code page."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encodings = ["utf-16"]
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" in text:
            raise BadFile("not-text")
        return text
    raise BadFile("encoding")


def _csv_rows(text: str) -> Iterable[RawRow]:
    first, _, rest = text.partition("\n")
    separator = first.strip().lower().removeprefix("sep=")
    if first.lower().startswith("sep=") and len(separator) == 1:
        text = rest
    else:
        separator = _separator(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    number = 0
    try:
        for number, cells in enumerate(reader, start=1):
            yield RawRow(number, [cell.strip() for cell in cells])
    except csv.Error as error:
        raise BadFile("quotes", row=number + 1) from error


def _separator(text: str) -> str:
    """The sign that divides the header into most columns."""
    header = text.lstrip("\r\n").splitlines()[:1] or [""]
    outside_quotes = "".join(header[0].split('"')[::2])
    return max(";,\t", key=outside_quotes.count)


def table_of(raw: Iterable[RawRow], problems: Iterable[RowProblem] = (), ignored_sheets: tuple[str, ...] = ()) -> Table:
    """The first row names the columns; rows without any text are passed over but keep their number."""
    rows = iter(raw)
    header = next(rows, None)
    if header is None or not any(header.cells):
        raise BadFile("empty")
    columns = _columns(header)
    kept: list[Row] = []
    found = list(problems)
    for row in rows:
        if row.number > MOST_ROWS + 1:
            raise BadFile("too-many-rows")
        if any(row.cells):
            kept.append(_row(columns, row))
            found += _cell_problems(columns, row)
    return Table(tuple(filter(None, columns)), kept, tuple(found), ignored_sheets)


def _columns(header: RawRow) -> list[str]:
    columns = [" ".join(cell.lower().split()) for cell in header.cells]
    if len(columns) > MOST_COLUMNS:
        raise BadFile("too-many-columns")
    named = [column for column in columns if column]
    double = tuple(dict.fromkeys(column for column in named if named.count(column) > 1))
    if double:
        raise BadFile("double-column", row=header.number, columns=double)
    return columns


def _row(columns: list[str], row: RawRow) -> Row:
    cells = row.cells + [""] * (len(columns) - len(row.cells))
    values = {column: cell for column, cell in zip(columns, cells, strict=False) if column}
    return Row(row.number, values)


def _cell_problems(columns: list[str], row: RawRow) -> Iterable[RowProblem]:
    for place, cell in enumerate(row.cells):
        column = columns[place] if place < len(columns) else ""
        if cell and not column:
            yield RowProblem(row.number, "", "too-many-cells", cell[:80])
        elif len(cell) > MOST_SIGNS:
            yield RowProblem(row.number, column, "too-long", cell[:80])
