"""`kortelijn export`: what there is, in the kind of file that its name ends in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol, TypeVar

from adapters.cli.sheets import write_whole
from adapters.cli.speaking import Speaker
from bot.chat.text import text
from bot.consult.record import record_sheet
from bot.contacts.exporting import as_hsds, as_vcards
from bot.duty.feeds import whole_roster
from bot.engine.errors import Refusal
from bot.engine.job import Moment
from bot.engine.now import Now
from bot.ideas.figures_sheet import figures_sheet
from bot.members.exporting import Sheet, contacts_sheet, csv_file, roster_sheet, workbook_file
from bot.reference.book import Reference
from bot.settings import Config

Result = TypeVar("Result")
Make = Callable[[Now], tuple[bytes, int]]
"""The whole file, and how many rows, cards or shifts are in it."""


class Records(Protocol):
    """The database, as far as an export needs it."""

    def read_now(self, work: Callable[[Any], Result]) -> Result: ...


class Export(StrEnum):
    ROSTER = "roster"
    CONSULTS = "consults"
    CONTACTS = "contacts"
    FIGURES = "figures"


def export_file(speaker: Speaker, records: Records, config: Config, what: Export, file: Path) -> None:
    """Refusal when the file's ending says nothing, or when it cannot be written; then what was there is still there."""
    makers = FILES[what]
    make = makers.get(file.suffix.lower())
    if make is None:
        raise Refusal(text("export-ending", endings=tuple(makers)))
    reference = Reference.load(config.locations)
    content, count = records.read_now(lambda store: make(Moment(speaker.now, reference, config, store)))
    write_whole(file, lambda unfinished: unfinished.write_bytes(content))
    speaker.say(text("export-done", count=str(count), path=str(file)))


def _table(look: Callable[[Now], Sheet]) -> dict[str, Make]:
    def made(write: Callable[[Sheet], bytes], now: Now) -> tuple[bytes, int]:
        sheet = look(now)
        return write(sheet), len(sheet.rows)

    return {".csv": lambda now: made(csv_file, now), ".xlsx": lambda now: made(workbook_file, now)}


FILES: Mapping[Export, Mapping[str, Make]] = {
    Export.ROSTER: {
        **_table(lambda now: roster_sheet(now.store)),
        ".ics": lambda now: whole_roster(now.store, now.reference, now.now),
    },
    Export.CONSULTS: _table(record_sheet),
    Export.CONTACTS: {**_table(lambda now: contacts_sheet(now.store)), ".vcf": as_vcards, ".json": as_hsds},
    Export.FIGURES: _table(figures_sheet),
}
"""What can go out, and by which endings."""
