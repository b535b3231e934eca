"""The roster and the directory as tables with the columns of the import, so that a file can go out and come back."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.members.rows import CONTACT_COLUMNS, ROSTER_COLUMNS
from bot.reference.calendar import local
from storage.members import Member
from storage.roster import Shift, ShiftState
from storage.store import Store

STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
PLAIN_NUMBER = re.compile(r"\+?[0-9 ]+")
EVER = (datetime(2000, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC))


@dataclass(frozen=True)
class Sheet:
    """A table of texts, with the name of what is in it."""

    title: str
    columns: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]


def roster_sheet(store: Store) -> Sheet:
    """Every shift that was not given free, in order of time; people by e-mail address."""
    people: dict[int, Member | None] = {}
    rows = [_shift(store, shift, people) for shift in store.roster.between(*EVER) if shift.state != ShiftState.FREED]
    return Sheet("rooster", ROSTER_COLUMNS, rows)


def csv_file(sheet: Sheet) -> bytes:
    """With a byte order mark and semicolons: what Excel in Dutch opens as columns."""
    lines = io.StringIO(newline="")
    writer = csv.writer(lines, delimiter=";")
    writer.writerow(sheet.columns)
    writer.writerows([harmless(cell) for cell in row] for row in sheet.rows)
    return lines.getvalue().encode("utf-8-sig")


def workbook_file(*sheets: Sheet) -> bytes:
    """An Excel workbook in which every cell is text, whatever it begins with."""
    from openpyxl import Workbook  # slow to load, and seldom needed
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    workbook = Workbook()
    assert workbook.active is not None  # noqa: S101  # a new workbook has a page
    workbook.remove(workbook.active)
    for sheet in sheets:
        page = workbook.create_sheet(sheet.title)
        for number, row in enumerate([sheet.columns, *sheet.rows], start=1):
            for column, value in enumerate(row, start=1):
                cell = page.cell(number, column)
                cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
                cell.data_type = "s"
    content = io.BytesIO()
    workbook.save(content)
    return content.getvalue()


def harmless(cell: str) -> str:
    """A cell that a spreadsheet would read as a formula, made text; a telephone number stays as it is."""
    if cell.startswith(STARTS_A_FORMULA) and not PLAIN_NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell


def contacts_sheet(store: Store) -> Sheet:
    """Every card that wants to be found."""
    cards = [
        (
            card.name,
            card.organisation,
            card.role,
            card.areas,
            card.topics,
            card.municipalities,
            card.phone,
            card.email,
            card.hours,
            card.does,
            card.does_not,
        )
        for card in store.contacts.all()
    ]
    return Sheet("contacten", CONTACT_COLUMNS, cards)


def _shift(store: Store, shift: Shift, people: dict[int, Member | None]) -> tuple[str, ...]:
    start, end = local(shift.starts_at), local(shift.ends_at)
    until = "24:00" if end.date() > start.date() else f"{end:%H:%M}"
    who = [_email(store, member, people) for member in (shift.lawyer_id, shift.backup_id)]
    return (f"{start:%Y-%m-%d}", f"{start:%H:%M}", until, shift.area, shift.reach, *who)


def _email(store: Store, member: int | None, people: dict[int, Member | None]) -> str:
    if member is None:
        return ""
    if member not in people:
        people[member] = store.members.get(member)
    found = people[member]
    return found.email if found else ""
