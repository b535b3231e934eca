"""The duty roster from a file: who has which slot, with what looks wrong about it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.chat.text import Text, text
from bot.members.difference import BadRow, Difference, Kind
from bot.members.rows import RosterRow
from bot.reference.book import Reference
from bot.reference.calendar import at, holidays, local
from storage.members import Member, Role
from storage.roster import Shift, ShiftState
from storage.shift_changes import How, Note
from storage.store import Store

DaysOff = Callable[[str], frozenset[str]]
"""The optional holidays on which a reach does not work."""
WITHOUT_END = timedelta(days=3660)


@dataclass(frozen=True)
class Before:
    """What stood in a slot."""

    id: int
    starts_at: datetime
    ends_at: datetime
    lawyer: int
    lawyer_name: str
    backup: int | None
    freed: bool


@dataclass(frozen=True)
class Slot:
    """One row as it will be stored, beside what stood there."""

    number: int
    area: str
    area_name: str
    reach: str
    starts_at: datetime
    ends_at: datetime
    lawyer: Member
    backup: Member | None
    before: Before | None

    @property
    def key(self) -> tuple[str, str, datetime]:
        return self.area, self.reach, self.starts_at

    @property
    def kind(self) -> Kind:
        if self.before is None:
            return "added"
        now = (self.lawyer.number, self.backup and self.backup.number, False)
        then = (self.before.lawyer, self.before.backup, self.before.freed)
        return "unchanged" if now == then and not self.is_moved else "changed"

    @property
    def is_moved(self) -> bool:
        """Whether it was at other hours."""
        hours = (self.starts_at, self.ends_at)
        return self.before is not None and hours != (self.before.starts_at, self.before.ends_at)

    @property
    def loser(self) -> str | None:
        """Who had it and has it no more."""
        before = self.before
        return before.lawyer_name if before and not before.freed and before.lawyer != self.lawyer.number else None

    @property
    def line(self) -> Text:
        """`huurrecht (zwolle), donderdag 12 maart 10.00-12.00`."""
        hours = _hours(self.starts_at, self.ends_at)
        return text(
            "importing-slot", area=self.area_name, reach=self.reach, day=local(self.starts_at).date(), hours=hours
        )


def compare_roster(
    store: Store, rows: Sequence[RosterRow], now: datetime, reference: Reference, days_off: DaysOff
) -> tuple[list[Slot], list[BadRow], list[Text]]:
    """The slots in the file, which rows cannot be used, and what deserves a warning (domain rules E14 and E15)."""
    people = _People(store.members.all())
    slots: list[Slot] = []
    bad: list[BadRow] = []
    rows_of: dict[tuple[str, str, datetime], int] = {}
    in_file: defaultdict[tuple[str, str], dict[datetime, datetime]] = defaultdict(dict)
    for row in rows:
        others = in_file[row.area, row.scope]
        others[_at(row.start)] = max(_at(row.end), others.get(_at(row.start), _at(row.end)))
    for row in rows:
        found = _slot(store, row, people, reference, in_file)
        problems = [found] if isinstance(found, BadRow) else list(_problems(store, found, now, rows_of, in_file))
        bad += problems
        if isinstance(found, Slot) and not problems:
            slots.append(found)
    away = _Away(store, slots)
    warnings = [warning for slot in slots for warning in _warnings(slot, days_off(slot.reach), away)]
    counted = [_counted(row) for row in rows if row.counted]
    return slots, bad, [*counted, *warnings, *_overlaps(store, slots, now)]


def _counted(row: RosterRow) -> Text:
    return text("importing-counted", number=row.number, value=row.counted, day=row.start.date())


def roster_differences(slots: Iterable[Slot]) -> list[Difference]:
    """Per lawyer what is new, different or gone; unchanged slots are counted one by one."""
    lines: defaultdict[tuple[str, Kind], list[Text]] = defaultdict(list)
    for slot in slots:
        lines[slot.lawyer.name, slot.kind].append(_difference(slot))
        if slot.loser:
            lines[slot.loser, "changed"].append(text("importing-goes-to", slot=slot.line, new=slot.lawyer.name))
    return [Difference(who, kind, tuple(each)) for (who, kind), each in lines.items()]


def _difference(slot: Slot) -> Text:
    """The slot, and what it was when it had other hours."""
    if slot.before is None or not slot.is_moved:
        return slot.line
    before = slot.before
    hours = _hours(before.starts_at, before.ends_at)
    return text("importing-was", slot=slot.line, day=local(before.starts_at).date(), hours=hours)


def _hours(starts_at: datetime, ends_at: datetime) -> str:
    """`10.00-12.00` on the clock of Amsterdam; what ends at midnight ends at `24.00`."""
    start, end = local(starts_at), local(ends_at)
    return f"{start:%H.%M}-{'24.00' if end.date() > start.date() else f'{end:%H.%M}'}"


def save_roster(store: Store, slots: Iterable[Slot], now: datetime) -> list[Shift]:
    """Write the slots; which shifts there were already and are others now."""
    changed: list[Shift] = []
    note = Note(None, now, How.IMPORTED)
    for slot in slots:
        shift = store.roster.get(slot.before.id) if slot.before else None
        if shift is None:
            store.roster.plan(_shift(slot), note)
        elif slot.kind == "changed" and store.roster.rewrite(shift.number, _shift(slot), note):
            changed.append(shift)
    return changed


def _shift(slot: Slot) -> Shift:
    return Shift(
        area=slot.area,
        reach=slot.reach,
        starts_at=slot.starts_at,
        ends_at=slot.ends_at,
        lawyer_id=slot.lawyer.number,
        backup_id=slot.backup.number if slot.backup else None,
    )


class _People:
    """Members by e-mail address or exact name."""

    def __init__(self, members: Iterable[Member]) -> None:
        self._found: defaultdict[str, list[Member]] = defaultdict(list)
        for member in members:
            for key in {_plain(member.email), _plain(member.name)}:
                self._found[key].append(member)

    def find(self, row: RosterRow, column: str, who: str) -> Member | BadRow:
        found = self._found.get(_plain(who), [])
        if len(found) == 1:
            return found[0]
        why = "importing-row-ambiguous" if found else "importing-row-unknown"
        return BadRow(row.number, text(why, number=row.number, column=column, value=who))


def _plain(who: str) -> str:
    return " ".join(who.casefold().split())


Key = tuple[str, str, datetime]
InFile = Mapping[tuple[str, str], Mapping[datetime, datetime]]
"""When each slot of the file ends, by area and reach and by its start."""


def _at(wall: datetime) -> datetime:
    return at(wall.date(), wall.time())


def _slot(store: Store, row: RosterRow, people: _People, reference: Reference, in_file: InFile) -> Slot | BadRow:
    lawyer = people.find(row, "advocaat", row.lawyer)
    backup = people.find(row, "achterwacht", row.backup) if row.backup else None
    if isinstance(lawyer, BadRow):
        return lawyer
    if isinstance(backup, BadRow):
        return backup
    if backup and backup.number == lawyer.number:
        return BadRow(row.number, text("import-row-same-person", number=row.number))
    starts_at, ends_at = _at(row.start), _at(row.end)
    shift = store.roster.at(row.area, row.scope, starts_at) or _moved(store, row, lawyer.number, in_file)
    area = reference.area_name(row.area)
    return Slot(row.number, row.area, area, row.scope, starts_at, ends_at, lawyer, backup, _before(store, shift))


def _moved(store: Store, row: RosterRow, lawyer: int, in_file: InFile) -> Shift | None:
    """The shift that has other hours in the file: by its own mark, or this lawyer's only one at that time."""
    known = store.roster.by_uid(row.uid) if row.uid else None
    if known and (known.area, known.reach) == (row.area, row.scope):
        return known
    there = store.roster.overlapping(row.area, row.scope, _at(row.start), _at(row.end))
    others = [shift for shift in there if shift.starts_at not in in_file[row.area, row.scope]]
    mine = [shift for shift in others if shift.lawyer_id == lawyer and shift.state != ShiftState.FREED]
    return mine[0] if len(mine) == 1 else None


def _before(store: Store, shift: Shift | None) -> Before | None:
    """A copy, because the row itself changes when it is saved."""
    if shift is None:
        return None
    freed, lawyer = shift.state == ShiftState.FREED, store.members.get(shift.lawyer_id)
    name = lawyer.name if lawyer else ""
    return Before(shift.number, shift.starts_at, shift.ends_at, shift.lawyer_id, name, shift.backup_id, freed)


def _problems(store: Store, slot: Slot, now: datetime, rows_of: dict[Key, int], in_file: InFile) -> Iterator[BadRow]:
    first = rows_of.setdefault(slot.key, slot.number)
    if first != slot.number:
        yield BadRow(slot.number, text("importing-row-slot-taken", number=slot.number, other=first))
    elif slot.kind != "unchanged" and _taken(store, slot, in_file):
        yield BadRow(slot.number, text("importing-row-overlaps", number=slot.number))
    began = min(slot.starts_at, slot.before.starts_at) if slot.before else slot.ends_at
    if slot.kind != "unchanged" and began <= now:
        yield BadRow(slot.number, text("importing-row-past", number=slot.number))


def _taken(store: Store, slot: Slot, in_file: InFile) -> bool:
    """Whether the same area would have two shifts at once: with one that stays, or with another row."""
    own = slot.before.id if slot.before else 0
    there = store.roster.overlapping(slot.area, slot.reach, slot.starts_at, slot.ends_at)
    others = [s for s in there if s.number != own and s.starts_at not in in_file[slot.area, slot.reach]]
    stay = [shift for shift in others if shift.state != ShiftState.FREED]
    beside = in_file[slot.area, slot.reach].items()
    return bool(stay) or any(
        start < slot.ends_at and slot.starts_at < end and start != slot.starts_at for start, end in beside
    )


class _Away:
    """Who said to be away, on the days of a file."""

    def __init__(self, store: Store, slots: Sequence[Slot]) -> None:
        days = [local(slot.starts_at).date() for slot in slots]
        self._absences = store.absences.between(min(days), max(days)) if days else []

    def on(self, day: date) -> frozenset[int]:
        return frozenset(each.member_id for each in self._absences if each.first_day <= day <= each.last_day)


def _warnings(slot: Slot, optional: frozenset[str], away: _Away) -> Iterator[Text]:
    day = local(slot.starts_at).date()
    if day in holidays(day.year, optional):
        holiday = text(f"importing-holiday-{holidays(day.year, optional)[day].replace('_', '-')}")
        yield text("importing-on-holiday", number=slot.number, day=day, holiday=holiday)
    for person in filter(None, (slot.lawyer, slot.backup)):
        if Role.LAWYER not in person.role_set:
            yield text("importing-no-lawyer", number=slot.number, name=person.name)
        elif slot.area not in person.area_set:
            yield text("importing-other-area", number=slot.number, name=person.name, area=slot.area_name)
        if person.number in away.on(day):
            yield text("importing-away", number=slot.number, name=person.name, day=day)


def _overlaps(store: Store, slots: Sequence[Slot], now: datetime) -> Iterator[Text]:
    """Every pair of shifts that one lawyer would have at the same time, of which at least one is in the file."""
    in_file = {slot.key for slot in slots}
    mine: defaultdict[int, list[tuple[datetime, datetime, int, str]]] = defaultdict(list)
    for slot in slots:
        mine[slot.lawyer.number].append((slot.starts_at, slot.ends_at, slot.number, slot.lawyer.name))
    names = {slot.lawyer.number: slot.lawyer.name for slot in slots}
    for shift in store.roster.between(now - timedelta(days=1), now + WITHOUT_END):
        stays = (shift.area, shift.reach, shift.starts_at) not in in_file and shift.state != ShiftState.FREED
        if stays and shift.lawyer_id in names:
            mine[shift.lawyer_id].append((shift.starts_at, shift.ends_at, 0, names[shift.lawyer_id]))
    for shifts in mine.values():
        yield from _clashes(sorted(shifts))


def _clashes(shifts: Sequence[tuple[datetime, datetime, int, str]]) -> Iterator[Text]:
    for place, (_, ends_at, number, name) in enumerate(shifts):
        for starts_at, _, other, _ in shifts[place + 1 :]:
            if starts_at >= ends_at:
                break
            first, second = sorted((number, other))
            if first:
                yield text("importing-overlap", name=name, number=first, other=second)
            elif second:
                yield text("importing-overlap-stored", name=name, number=second)
