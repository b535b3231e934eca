"""The demonstration: an invented town in an empty database, with a roster and meetings around today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.duty.rules import reminder_key
from bot.meetings.timeline import first
from bot.privacy.gate import restored
from bot.reference.calendar import at, is_workday, local, local_date, next_workday
from bot.reference.packaged import read_toml
from bot.settings import Channel, Config
from storage.agenda import Action, Decision, NoteKind
from storage.attendance import Answer
from storage.contacts import Contact
from storage.ideas import Idea, IdeaState
from storage.meetings import Meeting, MeetingState, Series
from storage.members import Member
from storage.roster import Shift
from storage.signals import Level, Signal, SignalState
from storage.store import Store
from storage.votes import PARTS

PLATFORM = "playground"
CHANNEL = "coordinatoren-zwolle"
DAYS = 30
"""How many days the roster goes on, and how many it goes back."""
OPENING = time(10, 5)
"""When the demonstration begins if nobody is on duty at the moment, on a working day."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom a visitor can be: the account, the name, and what this person does."""

    account: str
    name: str
    task: str


def config() -> Config:
    """One location with a coordinators' channel."""
    return Config(channels=(Channel(PLATFORM, CHANNEL, "coordinatoren", "zwolle"),))


def people() -> tuple[Person, ...]:
    return tuple(Person(row["key"], row["name"], row["pane"]) for row in _rows("members"))


def coordinators() -> tuple[str, ...]:
    """Accounts that read the coordinators' channel, the first of them by default."""
    return tuple(row["key"] for row in _rows("members") if {"coordinator", "beheerder"} & set(row["roles"].split(";")))


def opening(now: datetime) -> datetime:
    """The moment at which the demonstration's clock starts: now when somebody is on duty, else the next duty hours."""
    here = local(now)
    today = here.date()
    if is_workday(today) and time(10) <= here.time() < time(11, 30):
        return now
    day = today if is_workday(today) and here.time() < OPENING else next_workday(today)
    return at(day, OPENING)


def fill(store: Store, now: datetime) -> None:
    """Put members, contacts and roster into an empty database."""
    members = {row["key"]: _member(store, row) for row in _rows("members")}
    confirmed = now - timedelta(days=12)
    for row in _rows("contacts"):
        fields = {"organisation": row["name"], **row}
        store.contacts.put(Contact(**fields, changed_at=now, confirmed_at=confirmed))
    for day in _workdays(local_date(now)):
        for slot in _rows("slots"):
            _put_slot(store, slot, day, members)
    _Meetings(store, now, members).fill()
    for shift in store.roster.running(now):
        store.occurrences.once(reminder_key(shift), now)  # who is on duty already was reminded before the story begins


def _member(store: Store, row: dict[str, Any]) -> int:
    fields = {name: value for name, value in row.items() if name not in ("key", "pane")}
    number = store.members.put(Member(**fields))
    store.members.add_account(number, PLATFORM, row["key"], row["key"])
    return number


def _put_slot(store: Store, slot: dict[str, Any], day: date, members: dict[str, int]) -> None:
    for area in slot["areas"]:
        store.roster.put(
            Shift(
                area=area,
                reach=slot["reach"],
                starts_at=at(day, time.fromisoformat(slot["start"])),
                ends_at=at(day, time.fromisoformat(slot["end"])),
                lawyer_id=members[slot["lawyer"]],
                backup_id=members.get(slot.get("backup", "")),
            )
        )


def _workdays(today: date) -> Iterator[date]:
    days = (today + timedelta(days=n) for n in range(-7, DAYS))
    return (day for day in days if is_workday(day))


def _rows(name: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = read_toml("demonstration.toml")[name]
    return rows


# -- a meeting that was, one that comes, and what came of it ---------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Meetings:
    store: Store
    now: datetime
    members: dict[str, int]

    def fill(self) -> None:
        """Nothing of it is due, so nobody's pane begins with it."""
        table: dict[str, Any] = read_toml("demonstration.toml")["series"]
        days = [self._in_three_workdays() + timedelta(weeks=3 * n) for n in (-1, 0, 1)]
        series = self._series(table, days[0])
        was, coming, later = (self._meeting(series, table, day) for day in days)
        signals = [self._signal(row, coming.number) for row in _rows("signals")]
        for row, signal in zip(_rows("signals"), signals, strict=True):
            self._decide(row, signal, was, later)
        self._promise(was)
        for row in _rows("ideas"):
            self._idea(row, signals)

    def _in_three_workdays(self) -> date:
        """Or later, so that the one after it falls on no holiday."""
        day = local_date(self.now)
        for _ in range(3):
            day = next_workday(day)
        while not is_workday(day + timedelta(weeks=3)):
            day = next_workday(day)
        return day

    def _ago(self, days: int) -> datetime:
        return self.now - timedelta(days=days)

    def _series(self, table: dict[str, Any], first_on: date) -> int:
        fields = {
            name: table[name] for name in ("district", "location", "areas", "rhythm", "clock", "minutes", "venue")
        }
        number = self.store.meetings.start_series(
            Series(
                **fields,
                first_on=first_on,
                seats=";".join(table["seats"]),
                organiser_id=self.members[table["organiser"]],
                created_at=self._ago(60),
            )
        )
        assert number is not None, "an empty database has no series about the same"  # noqa: S101
        for kind, key in table["seats"].items():
            self.store.attendance.sit(number, kind, self.members[key])
        return number

    def _meeting(self, series: int, table: dict[str, Any], on: date) -> Meeting:
        """Everybody said to come to the one that was and the next one."""
        starts_at = at(on, time.fromisoformat(table["clock"]))
        over = starts_at < self.now
        step, next_at = ("", None) if over else first(starts_at, self.now)
        meeting = Meeting(
            code=self.store.codes.next_code("OVL"),
            series_id=series,
            planned_on=on,
            starts_at=starts_at,
            ends_at=starts_at + timedelta(minutes=table["minutes"]),
            venue=table["venue"],
            state=MeetingState.CLOSED if over else MeetingState.PLANNED,
            step=step,
            next_at=next_at,
        )
        self.store.meetings.plan(meeting)
        for kind, key in table["seats"].items():
            self.store.attendance.invite(meeting.number, self.members[key], kind)
            if starts_at < self.now + timedelta(weeks=2):
                self.store.attendance.answer(meeting.number, self.members[key], Answer.COMES, self._ago(3))
        return meeting

    def _signal(self, row: dict[str, Any], meeting: int) -> Signal:
        signal = Signal(
            code=self.store.codes.next_code("SIG"),
            kind=row["kind"],
            area="huur",
            location="zwolle",
            district="overijssel",
            level=Level.REGIONAL,
            raised_by=self.members[row["by"]],
            created_at=self._ago(row["age"]),
            next_at=self.now + timedelta(days=60),
            meeting_id=meeting,
            wrapped_key=None,
            box=b"",
        )
        filed = self.store.signals.file(signal, restored(row["text"]))
        for key in (row["by"], *row.get("seen_too", ())):
            self.store.sightings.see(filed.number, self.members[key], "zwolle", "overijssel", filed.created_at)
        return filed

    def _decide(self, row: dict[str, Any], signal: Signal, was: Meeting, later: Meeting) -> None:
        """What the meeting that was decided about it; what was held over is on the next agenda already."""
        decision = Decision(row.get("decided", ""))
        if decision == Decision.NONE:
            return
        self.store.agenda.decide(was.number, signal.number, decision, self.members["dirk"], was.starts_at)
        if decision == Decision.HELD_OVER:
            signal.carried = 1
            return
        state = SignalState.IDEA if decision == Decision.IDEA else SignalState.SETTLED
        self.store.signals.put_on(signal.number, was.number, self.now)
        self.store.signals.settle(signal.number, state, was.starts_at, later.starts_at + timedelta(days=365))

    def _promise(self, was: Meeting) -> None:
        promise: dict[str, Any] = read_toml("demonstration.toml")["promise"]
        owner, due_on = self.members[promise["owner"]], local_date(self.now) + timedelta(days=promise["days"])
        note = self.store.agenda.write(was.number, NoteKind.ACTION, owner, restored(promise["text"]), was.starts_at)
        reminder = at(due_on, time(9))
        self.store.agenda.put(
            Action(meeting_id=was.number, note_id=note, owner_id=owner, due_on=due_on, next_at=reminder)
        )

    def _idea(self, row: dict[str, Any], signals: list[Signal]) -> None:
        """On its national way, or with the steering group; with the votes it has."""
        proposed, ideas = row.get("proposed", False), self.store.ideas
        idea = Idea(
            code=self.store.codes.next_code("IDEE", digits=1),
            **{name: row[name] for name in ("area", "location", "district")},
            level=Level.STEERING_GROUP if proposed else Level.NATIONAL,
            state=IdeaState.PROPOSED if proposed else IdeaState.IDEA,
            proposed_by=self.members.get(row["by"]),
            quick_win=row.get("quick_win", False),
            created_at=self._ago(row["age"]),
            owner_id=self.members["ivo"],
            next_at=None if proposed else self.now + timedelta(days=20),
            untraceable_at=self._ago(row["age"] - 1),
            untraceable_by=self.members["dirk"],
            wrapped_key=None,
            box=b"",
        )
        text = row.get("text")
        filed = ideas.file(idea, restored(text)) if text else ideas.file_from(idea, signals[row["signal"] - 1])
        assert filed is not None, "a signal becomes an idea once"  # noqa: S101
        steps = (IdeaState.IDEA, Level.NATIONAL, *((IdeaState.TESTED, IdeaState.PROPOSED) if proposed else ()))
        for days, step in enumerate(steps):
            ideas.add_step(filed.number, step, None, self._ago(row["age"] - 2 * days))
        for key, grades in row["votes"].items():
            parts = dict(zip(PARTS, grades, strict=True))
            self.store.votes.vote(filed.number, self.members[key], parts, self._ago(5))
        if proposed:
            self.store.steering.propose(self._ago(3), self.now + timedelta(days=25), idea=filed.number)
