"""The demonstration: an invented town in an empty database, with a roster around today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.duty.rules import reminder_key
from bot.reference.calendar import at, is_workday, local, local_date, next_workday
from bot.reference.packaged import read_toml
from bot.settings import Channel, Config
from storage.contacts import Contact
from storage.members import Member
from storage.roster import Shift
from storage.store import Store

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
