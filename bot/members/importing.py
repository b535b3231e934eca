"""Imports of members, contacts and the roster: read the file, say what would change, and change it in one write."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from bot.chat.effect import Effects
from bot.chat.text import Text, text
from bot.duty.overtaken import end_swaps_and_tell
from bot.engine.errors import Refusal
from bot.engine.outgoing import put_effects
from bot.members.calendar_file import read_calendar
from bot.members.contact_import import compare_contacts, save_contacts
from bot.members.difference import BadRow, Difference, Plan
from bot.members.member_import import compare_members, save_members
from bot.members.roster_import import compare_roster, roster_differences, save_roster
from bot.members.roster_news import roster_news
from bot.members.rows import Known, Reading, read_contacts, read_members, read_roster
from bot.members.tables import Table, content_of, read_table
from bot.reference.book import Reference
from bot.settings import Config
from storage.store import Store

Kind = Literal["members", "contacts", "roster"]
CALENDAR = (".ics", ".ical")


@dataclass(frozen=True)
class Importing:
    """Imports into one installation."""

    reference: Reference
    config: Config

    def read(self, kind: Kind, path: Path) -> Incoming:
        """What stands in the file. Raises BadFile when the file as a whole cannot be used."""
        table = self._table(kind, path)
        reading = _read(kind, table, self._known())
        return Incoming(kind, reading, table.ignored_sheets)

    def _table(self, kind: Kind, path: Path) -> Table:
        """A calendar holds a roster and nothing else."""
        if kind == "roster" and path.suffix.lower() in CALENDAR:
            return read_calendar(content_of(path, CALENDAR), self.reference)
        return read_table(path)

    def plan(self, incoming: Incoming, store: Store, now: datetime) -> Plan:
        """What would change; changes nothing."""
        return incoming.plan(*self._compare(incoming, store, now))

    def save(self, incoming: Incoming, shown: Plan, store: Store, now: datetime) -> Effects:
        """Change it, and queue the news about it. Refusal when it is no longer what was shown."""
        steps, bad, warnings = self._compare(incoming, store, now)
        if incoming.plan(steps, bad, warnings) != shown:
            raise Refusal(text("importing-changed-meanwhile"))
        effects = self._save(incoming.kind, steps, store, now)
        put_effects(store, effects, now, self.config)
        store.audit.add(now, None, f"import {incoming.kind}")
        return effects

    def _compare(
        self, incoming: Incoming, store: Store, now: datetime
    ) -> tuple[Sequence[Any], Sequence[BadRow], Sequence[Text]]:
        rows = incoming.reading.rows
        match incoming.kind:
            case "members":
                return compare_members(store, rows)
            case "contacts":
                return compare_contacts(store, rows, self.reference.places)
            case "roster":
                return compare_roster(store, rows, now, self.reference, self.config.days_off)

    def _save(self, kind: Kind, steps: Sequence[Any], store: Store, now: datetime) -> Effects:
        match kind:
            case "members":
                save_members(store, steps)
            case "contacts":
                save_contacts(store, steps, now)
            case "roster":
                ended = end_swaps_and_tell(store, self.reference, save_roster(store, steps, now))
                news = roster_news(steps, now, self.config, lambda member: _name(store, member), self._locations())
                return [*ended, *news]
        return []

    def _known(self) -> Known:
        areas = frozenset(area.slug for area in self.reference.areas)
        locations = frozenset(self._locations())
        return Known(areas, locations, scopes=locations.union(self.reference.places.districts))

    def _locations(self) -> list[str]:
        extra = [location.slug for location in self.config.locations]
        return list(dict.fromkeys([*self.reference.places.locations, *extra]))


@dataclass(frozen=True)
class Incoming:
    """A file that was read."""

    kind: Kind
    reading: Reading[Any]
    ignored_sheets: tuple[str, ...]

    def plan(self, steps: Sequence[Any], bad: Sequence[BadRow], warnings: Sequence[Text]) -> Plan:
        found = [BadRow(problem.number, problem.text) for problem in self.reading.problems]
        problems = sorted([*found, *bad], key=lambda row: row.number)
        differences: list[Difference] = (
            roster_differences(steps) if self.kind == "roster" else [step.difference() for step in steps]
        )
        return Plan(
            tuple(differences), tuple(problems), tuple(warnings), self.reading.extra_columns, self.ignored_sheets
        )


def _read(kind: Kind, table: Table, known: Known) -> Reading[Any]:
    match kind:
        case "members":
            return read_members(table, known)
        case "contacts":
            return read_contacts(table, known)
        case "roster":
            return read_roster(table, known)


def _name(store: Store, member: int) -> str:
    row = store.members.get(member)
    return row.name if row else ""
