"""Checks the rows of an import file of members, contacts or roster, and names everything that is wrong."""

import unicodedata
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Generic, TypeVar

from bot.members.cells import (
    MINUTES_A_DAY,
    is_excel_day,
    read_date,
    read_email,
    read_phone,
    read_slack_id,
    read_telegram_id,
    read_time,
    split_list,
)
from bot.members.tables import BadFile, Row, RowCode, RowProblem, Table

MEMBER_COLUMNS = ("naam", "organisatie", "soort", "rollen", "rechtsgebieden", "locatie", "telefoon", "email",
                  "slack_id", "telegram_id")  # fmt: skip
CONTACT_COLUMNS = ("naam", "organisatie", "functie", "rechtsgebieden", "onderwerpen", "gemeenten", "telefoon",
                   "email", "bereikbaar", "doet_wel", "doet_niet")  # fmt: skip
ROSTER_COLUMNS = ("datum", "van", "tot", "rechtsgebied", "bereik", "advocaat", "achterwacht")
UID = "kenmerk"
"""Beside them in a roster that came from a calendar: by which a shift is known that this bot wrote out itself."""
KINDS = frozenset({"hjl", "sr", "advocaat", "anders"})
ROLES = frozenset({"eerstelijn", "advocaat", "coordinator", "landelijk", "stuurgroep", "beheerder", "fg"})
NATIONAL = "landelijk"

T = TypeVar("T")


@dataclass(frozen=True)
class Known:
    """What a file may name. None: not checked here. Scopes are locations and districts; landelijk is always one."""

    areas: frozenset[str]
    locations: frozenset[str] | None = None
    municipalities: frozenset[str] | None = None
    scopes: frozenset[str] | None = None


@dataclass(frozen=True)
class MemberRow:
    number: int
    name: str
    organisation: str
    kind: str
    roles: tuple[str, ...]
    areas: tuple[str, ...]
    location: str
    phone: str
    email: str
    slack_id: str
    telegram_id: str


@dataclass(frozen=True)
class ContactRow:
    number: int
    name: str
    organisation: str
    role: str
    areas: tuple[str, ...]
    topics: tuple[str, ...]
    municipalities: tuple[str, ...]
    phone: str
    email: str
    reachable: str
    does: str
    does_not: str


@dataclass(frozen=True)
class RosterRow:
    """`start` and `end` are wall-clock times in Amsterdam, without a zone; an end of 24:00 is the next day.

    `lawyer` and `backup` as written: an e-mail address or an exact name; an empty backup is none.
    """

    number: int
    start: datetime
    end: datetime
    area: str
    scope: str
    lawyer: str
    backup: str
    uid: str = ""
    counted: str = ""
    """The number that stood there for a day, as Excel counts days; empty when a date was written."""


@dataclass(frozen=True)
class Reading(Generic[T]):
    """Good rows, and what is wrong with the others, by row. Extra columns were not read."""

    rows: tuple[T, ...]
    problems: tuple[RowProblem, ...]
    extra_columns: tuple[str, ...]


def read_members(table: Table, known: Known) -> Reading[MemberRow]:
    return read_rows(table, MEMBER_COLUMNS, lambda cells: _member(cells, known))


def read_contacts(table: Table, known: Known) -> Reading[ContactRow]:
    return read_rows(table, CONTACT_COLUMNS, lambda cells: _contact(cells, known))


def read_roster(table: Table, known: Known) -> Reading[RosterRow]:
    scopes = None if known.scopes is None else known.scopes | {NATIONAL}
    return read_rows(table, ROSTER_COLUMNS, lambda cells: _shift(cells, known.areas, scopes))


class _Seen:
    """In which row a key was met first, to name both rows of a pair."""

    def __init__(self) -> None:
        self._rows: dict[Hashable, int] = {}

    def first(self, key: Hashable, number: int) -> int:
        return self._rows.setdefault(key, number)


class Cells:
    """One row while it is read; collects what is wrong."""

    def __init__(self, row: Row, seen: _Seen) -> None:
        self.number = row.number
        self.problems: list[RowProblem] = []
        self._values = row.values
        self._seen = seen

    def blame(self, column: str, code: RowCode, value: str = "", other: int = 0) -> None:
        self.problems.append(RowProblem(self.number, column, code, value, other))

    def beside(self, column: str) -> str:
        """What stands in a column that a file need not have."""
        return self._values.get(column, "")

    def text(self, column: str, required: bool = False) -> str:
        value = self._values[column]
        if required and not value:
            self.blame(column, "required")
        return value

    def read(self, column: str, code: RowCode, reader: Callable[[str], T | None], required: bool = False) -> T | None:
        """None when the cell is empty or cannot be read."""
        value = self.text(column, required)
        result = reader(value) if value else None
        if value and result is None:
            self.blame(column, code, value)
        return result

    def choice(self, column: str, code: RowCode, allowed: frozenset[str] | None, required: bool = False) -> str:
        return self.read(column, code, lambda value: _chosen(value, allowed), required) or ""

    def choices(
        self, column: str, code: RowCode, allowed: frozenset[str] | None, required: bool = False
    ) -> tuple[str, ...]:
        """The items between semicolons; each that is unknown is named."""
        chosen = []
        items = split_list(self.text(column))
        if required and not items:
            self.blame(column, "required")
        for item in items:
            known = _chosen(item, allowed)
            if known is None:
                self.blame(column, code, item)
            else:
                chosen.append(known)
        return tuple(dict.fromkeys(chosen))

    def items(self, column: str, code: RowCode, reader: Callable[[str], T | None]) -> list[T]:
        """What the items between semicolons mean; each that cannot be read is named."""
        read = [(item, reader(item)) for item in split_list(self.text(column))]
        for item, meaning in read:
            if meaning is None:
                self.blame(column, code, item)
        return [meaning for _, meaning in read if meaning is not None]

    def once(self, column: str, code: RowCode, key: Hashable, value: str = "") -> None:
        """The same key in two rows: the later row is wrong, and says which was the first."""
        first = self._seen.first((column, key), self.number)
        if first != self.number:
            self.blame(column, code, value, first)


def _chosen(value: str, allowed: frozenset[str] | None) -> str | None:
    """The allowed spelling of `value`, whatever its capitals and its ë or ö; None when it is not allowed."""
    if allowed is None or value in allowed:
        return value
    return _by_plain_spelling(allowed).get(_plain(value))


@lru_cache(maxsize=16)
def _by_plain_spelling(allowed: frozenset[str]) -> dict[str, str]:
    return {_plain(choice): choice for choice in allowed}


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))


def read_rows(table: Table, expected: tuple[str, ...], make: Callable[[Cells], T | None]) -> Reading[T]:
    missing = tuple(column for column in expected if column not in table.columns)
    if missing:
        raise BadFile("missing-columns", row=1, columns=missing)
    seen = _Seen()
    problems, good = list(table.problems), []
    already_bad = {problem.number for problem in table.problems}
    for row in table.rows:
        cells = Cells(row, seen)
        made = make(cells)
        problems += cells.problems
        if made is not None and not cells.problems and row.number not in already_bad:
            good.append(made)
    extra = tuple(column for column in table.columns if column not in (*expected, UID))
    return Reading(tuple(good), tuple(sorted(problems, key=lambda problem: problem.number)), extra)


def _member(cells: Cells, known: Known) -> MemberRow:
    row = MemberRow(
        number=cells.number,
        name=cells.text("naam", required=True),
        organisation=cells.text("organisatie"),
        kind=cells.choice("soort", "kind", KINDS, required=True),
        roles=cells.choices("rollen", "role", ROLES, required=True),
        areas=cells.choices("rechtsgebieden", "area", known.areas),
        location=cells.choice("locatie", "location", known.locations),
        phone=cells.read("telefoon", "phone", read_phone) or "",
        email=cells.read("email", "email", read_email) or "",
        slack_id=cells.read("slack_id", "slack-id", read_slack_id) or "",
        telegram_id=cells.read("telegram_id", "telegram-id", read_telegram_id) or "",
    )
    for column, value in (("email", row.email), ("slack_id", row.slack_id), ("telegram_id", row.telegram_id)):
        if value:
            cells.once(column, "duplicate", value, value)
    if row.name and not row.email:
        cells.once("naam", "duplicate", row.name.casefold(), row.name)
    return row


def _contact(cells: Cells, known: Known) -> ContactRow:
    """A team may share an address, so only the same name with it is a duplicate."""
    row = ContactRow(
        number=cells.number,
        name=cells.text("naam"),
        organisation=cells.text("organisatie"),
        role=cells.text("functie"),
        areas=cells.choices("rechtsgebieden", "area", known.areas),
        topics=split_list(cells.text("onderwerpen")),
        municipalities=cells.choices("gemeenten", "municipality", known.municipalities),
        phone=cells.read("telefoon", "phone", read_phone) or "",
        email=cells.read("email", "email", read_email) or "",
        reachable=cells.text("bereikbaar"),
        does=cells.text("doet_wel"),
        does_not=cells.text("doet_niet"),
    )
    if not row.name and not row.organisation:
        cells.blame("naam", "required")
    if not cells.problems and not row.phone and not row.email:
        cells.blame("telefoon", "unreachable")
    who = (row.name.casefold(), row.email or row.organisation.casefold())
    cells.once("email" if row.email else "naam", "duplicate", who, row.email or row.name or row.organisation)
    return row


def _shift(cells: Cells, areas: frozenset[str], scopes: frozenset[str] | None) -> RosterRow | None:
    day = cells.read("datum", "date", read_date, required=True)
    start = cells.read("van", "time", _start, required=True)
    end = cells.read("tot", "time", read_time, required=True)
    area = cells.choice("rechtsgebied", "area", areas, required=True)
    scope = cells.choice("bereik", "scope", scopes, required=True)
    lawyer = cells.text("advocaat", required=True)
    backup = cells.text("achterwacht")
    if lawyer and lawyer.casefold() == backup.casefold():
        cells.blame("achterwacht", "same-person", backup)
    if day is None or start is None or end is None:
        return None
    if end <= start:
        cells.blame("tot", "end-before-start", cells.text("tot"))
    counted = cells.text("datum") if is_excel_day(cells.text("datum")) else ""
    cells.once("datum", "duplicate-row", (day, start, end, area, scope, lawyer.casefold()))
    begins, ends = _at(day, start), _at(day, end)
    return RosterRow(cells.number, begins, ends, area, scope, lawyer, backup, cells.beside(UID), counted)


def _start(text: str) -> int | None:
    minutes = read_time(text)
    return None if minutes == MINUTES_A_DAY else minutes


def _at(day: date, minutes: int) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=minutes)
