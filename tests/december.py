"""December in town: moments, and what stands on the roster, for the stories about duty."""

from __future__ import annotations

from datetime import datetime, time

from town import TUESDAY, Person, Town

from bot.chat.catalogue import ZONE
from storage.roster import Shift


def at(day: int, hour: int = 0, minute: int = 0) -> datetime:
    """A moment in December, on the clock in Amsterdam."""
    return datetime(2026, 12, day, hour, minute, tzinfo=ZONE)


FRIDAY = at(11)


def reload(town: Town, shift: Shift) -> Shift:
    found = town.database.read_now(lambda store: store.roster.get(shift.number))
    assert found
    return found


def todays(town: Town, person: Person) -> Shift:
    mine = town.database.read_now(lambda store: store.roster.of_member(person.member.number, TUESDAY))
    return mine[0]


async def in_channel(town: Town, person: Person, label: str) -> None:
    """Press a button on a card in the coordinators' channel."""
    seen = next(m for m in reversed(town.desk.messages) if m.place == "C-ZWOLLE" and m.button(label))
    town.desk.show(person.account, seen.card, seen.voice)
    await person.presses(label)


def has_two_areas(town: Town, *, start: int = 14, day: datetime = TUESDAY, **more: Person) -> list[Shift]:
    """Bram is on duty for huur and arbeid at the same time."""
    hours = {"start": time(start), "end": time(start + 2)}
    return [town.has_duty(town.bram, area, day=day, **hours, **more) for area in ("huur", "arbeid")]  # type: ignore[arg-type]


def cards_about(person: Person, words: str) -> int:
    return sum(words in seen.text for seen in person.sees())
