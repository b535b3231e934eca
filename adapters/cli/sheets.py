"""Writes a table as CSV or as an Excel workbook, so that no cell is ever taken for a formula."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from bot.chat.text import text
from bot.engine.errors import Refusal
from bot.members.exporting import Sheet, csv_file, workbook_file

Writer = Callable[[tuple[Sheet, ...], Path], None]


def writer_for(path: Path) -> Writer:
    """By the file's ending. Refusal when that says nothing."""
    writers: dict[str, Writer] = {".csv": _write_csv, ".xlsx": _write_workbook}
    writer = writers.get(path.suffix.lower())
    if writer is None:
        raise Refusal(text("export-ending", endings=tuple(writers)))
    return writer


def write_sheets(path: Path, writer: Writer, *sheets: Sheet) -> None:
    """The first sheet is what can be read in again; only a workbook has room for the others."""
    write_whole(path, lambda unfinished: writer(sheets, unfinished))


def write_whole(path: Path, write: Callable[[Path], object]) -> None:
    """A file that is there is replaced only when the new one is whole."""
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        unfinished.unlink(missing_ok=True)
        os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))  # never through somebody's link
        write(unfinished)
        os.replace(unfinished, path)
    except OSError as error:
        raise Refusal(text("export-failed", path=str(path), reason=error.strerror or "")) from None
    finally:
        unfinished.unlink(missing_ok=True)


def _write_csv(sheets: tuple[Sheet, ...], path: Path) -> None:
    path.write_bytes(csv_file(sheets[0]))


def _write_workbook(sheets: tuple[Sheet, ...], path: Path) -> None:
    path.write_bytes(workbook_file(*sheets))
