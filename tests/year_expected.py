"""What a year of duty should have sent, worked out from who had which shift when; nothing here asks the program."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from sqlmodel import select
from year_world import AREAS, END, START, Stand, Version, World, is_workday, workdays_later

from bot.chat.catalogue import ZONE
from storage.gaps import Gap
from storage.outbox import Outgoing
from storage.roster import NATIONAL
from storage.store import Store
from storage.swaps import Swap

USUAL = frozenset({7 * 1440, 1440, 10})
DAY = timedelta(days=1)
Place = tuple[str, str, datetime]
"""An area, a reach, and when it begins to be empty."""


class Reminder(NamedTuple):
    lawyer: int
    minutes: int
    starts_at: datetime
    ends_at: datetime
    reach: str
    sent_at: datetime


def sent(world: World, prefix: str) -> list[Outgoing]:
    """Everything that went out under names that begin so; what changes a card that stands is among it."""
    query = select(Outgoing).where(Outgoing.name.startswith(prefix), Outgoing.kind != "remove")
    return world.looks(lambda store: list(store.session.exec(query)))


def when_up(world: World, moment: datetime) -> datetime:
    return next((until for since, until in world.outages if since <= moment < until), moment)


def stand_at(world: World, shift: int, moment: datetime) -> Stand:
    """As it was at this moment, before anything changed in it."""
    return next(v.stand for v in reversed(world.versions[shift]) if v.since < moment or v is world.versions[shift][0])


# -- reminders of shifts ---------------------------------------------------------------------------------------


def reminders_sent(world: World) -> list[Reminder]:
    found = []
    for row in sent(world, "duty:"):
        _, shift, lawyer, *more = row.name.split(":")
        if more and more[0].isdecimal():
            stand = stand_at(world, int(shift), row.created_at + timedelta(microseconds=1))
            found.append(
                Reminder(int(lawyer), int(more[0]), stand.starts_at, stand.ends_at, stand.reach, row.created_at)
            )
    return found


ALL = {7 * 1440, 2 * 1440, 1440, 120, 10}


def reminders_wanted(world: World, *, handed_over_then: bool = False) -> Iterator[Reminder]:
    """One for each slot and each chosen time before it that somebody has it, on the clock on the wall.

    Of those that fell in one outage only the last comes, when the bot is back; the one shortly before also when the
    shift has begun by then. Who gets a shift within ten minutes of its start reads that then. `handed_over_then` also
    counts who gave it away in the very minute of the reminder, which may have come first: it is what one reacts to.
    """
    slots: defaultdict[tuple[object, ...], list[Version]] = defaultdict(list)
    for versions in world.versions.values():
        for version in versions:
            stand = version.stand
            if stand.lawyer:
                slots[stand.lawyer, stand.starts_at, stand.ends_at, stand.reach].append(version)
    for (lawyer, starts_at, ends_at, reach), versions in slots.items():
        last: dict[datetime, int] = {}
        for minutes in sorted(ALL, reverse=True):
            moment = before(starts_at, minutes)
            up = when_up(world, moment)
            if minutes not in chosen_at(world, lawyer, up) or not START < up < min(ends_at, END):
                continue
            if up == moment and starts_at <= moment:
                continue
            if any(
                version.since < moment and (up < version.until or (handed_over_then and up == version.until))
                for version in versions
            ):
                last[up] = minutes
        for up, minutes in last.items():
            yield Reminder(lawyer, minutes, starts_at, ends_at, reach, up)


def before(starts_at: datetime, minutes: int) -> datetime:
    """Days on the clock on the wall, the rest in real time."""
    days, rest = divmod(minutes, 1440)
    return (starts_at.astimezone(ZONE) - days * DAY).astimezone(starts_at.tzinfo) - timedelta(minutes=rest)


def chosen_at(world: World, lawyer: int, moment: datetime) -> frozenset[int]:
    chosen = USUAL
    for since, minutes in world.chosen.get(lawyer, ()):
        chosen = minutes if since < moment else chosen
    return chosen


# -- requests that nobody answers ------------------------------------------------------------------------------


def unanswered_at(world: World, swap: Swap) -> tuple[int, datetime] | None:
    """When its asker hears that nobody takes it: two working days before, or halfway when that is past. None: never."""
    stand = stand_at(world, swap.shift_id, swap.asked_at + timedelta(microseconds=1))
    starts_at = swap.from_at or stand.starts_at
    moment = workdays_later(starts_at, -2, stand.reach)
    moment = moment if moment > swap.asked_at else swap.asked_at + (starts_at - swap.asked_at) / 2
    up = when_up(world, moment)
    until = world.swapped.get(swap.number, END)
    return (swap.number, up) if up < min(until, starts_at, END) else None


def swaps_of(world: World) -> list[Swap]:
    return world.looks(lambda store: list(store.session.exec(select(Swap))))


# -- questions -------------------------------------------------------------------------------------------------


def accepts_slowly(world: World) -> Iterator[tuple[int, datetime]]:
    """Questions that somebody on duty got at once, in a shift that went on, and that nobody took in 22½ minutes."""
    for part, seen in world.parts.items():
        number, (at, stand) = 0, seen[0]
        if stand[1] != "uitgezet" or world.urgent[part]:
            continue
        half = at + timedelta(minutes=22, seconds=30)
        shift = stand_at(world, stand[4], at + timedelta(seconds=1))
        until = seen[number + 1][0] if number + 1 < len(seen) else END
        if half < shift.ends_at and until > half and not touched(world, at, half):
            yield part, half


def answered(world: World) -> Iterator[tuple[int, datetime, datetime, str]]:
    """Each answer: its question, when, until when nothing else happened, and the asker's location."""
    for part, seen in world.parts.items():
        for number, (at, stand) in enumerate(seen):
            if stand[1] == "beantwoord":
                until = seen[number + 1][0] if number + 1 < len(seen) else END
                yield part, at, until, world.where[part]


def touched(world: World, first: datetime, last: datetime) -> bool:
    return any(since < last and first < until for since, until in world.outages)


# -- the week --------------------------------------------------------------------------------------------------


def mondays(clock: time) -> Iterator[tuple[date, datetime]]:
    day = START.date()
    while day < END.date():
        if day.weekday() == 0:
            yield day, datetime.combine(day, clock, ZONE)
        day += DAY


def gaps_told(world: World) -> Iterator[tuple[str, datetime, tuple[object, ...]]]:
    """Which gaps stood on which notice, in the first channel that read it."""
    gaps = world.looks(lambda store: {gap.number: (gap.area, gap.reach, gap.starts_at) for gap in _all_gaps(store)})
    seen = set()
    for row in sent(world, "gap-"):
        title = row.name.partition(":")[0]
        numbers = {int(arg) for action, arg, *_ in json.loads(row.body).get("buttons", ()) if action == "gap.ask"}
        for number in sorted(numbers):
            for gap in world.notices[number][1]:
                one = (title, row.created_at, gaps[gap])
                if (row.place, *one) not in seen:
                    seen.add((row.place, *one))
                    yield one


def _all_gaps(store: Store) -> list[Gap]:
    return list(store.session.exec(select(Gap)))


def gaps_wanted(world: World) -> Iterator[tuple[str, datetime, tuple[object, ...]]]:
    """At nine of a weekday, when the bot is up: once within four weeks, once within three days, and on Thursdays."""
    told: set[tuple[str, Place]] = set()
    for nine, day in _nines(world):
        for place in sorted(empty_at(world, nine)):
            on = place[2].astimezone(ZONE).date()
            ahead = (on - nine.astimezone(ZONE).date()).days
            kind = "gap-soon" if ahead <= 3 else "gap-later" if ahead <= 28 else ""
            if kind and (kind, place) not in told:
                yield kind, nine, place
            told |= {(kind, place), ("gap-later" if kind else "", place)}
            monday = day + timedelta(days=7 - day.weekday())
            if day.weekday() == 3 and monday <= on < monday + 7 * DAY:
                yield "gap-next-week", nine, place


def _nines(world: World) -> Iterator[tuple[datetime, date]]:
    """When the bot looks for the last nine o'clock of a weekday, and which day that was."""
    looks: dict[datetime, date] = {}
    for days in range((END - START).days + 1):
        nine = datetime.combine(START.date() + days * DAY, time(9), ZONE)
        if nine.weekday() < 5 and START < nine < END:
            looks[when_up(world, nine)] = nine.date()
    return iter(sorted(looks.items()))


def empty_at(world: World, moment: datetime) -> set[Place]:
    """What somebody freed, or nobody ever had though the week's pattern wants it, as far as nobody has it now."""
    stands = [v.stand for versions in world.versions.values() for v in versions if v.since <= moment < v.until]
    wanted = {(s.area, s.reach, s.starts_at, s.ends_at) for s in stands if s.lawyer is None}
    for days in range(1, 36):
        day = moment.astimezone(ZONE).date() + (days - 1) * DAY
        if is_workday(day, NATIONAL):
            hours = [datetime.combine(day, clock, ZONE).astimezone(UTC) for clock in (time(10), time(12))]
            wanted |= {(area, NATIONAL, hours[0], hours[1]) for area in AREAS}
    taken: defaultdict[tuple[str, str], list[Stand]] = defaultdict(list)
    for stand in stands:
        if stand.lawyer:
            taken[stand.area, stand.reach].append(stand)
    return {
        (area, reach, begins)
        for area, reach, starts_at, ends_at in wanted
        for begins in _left(starts_at, ends_at, taken[area, reach])
        if begins > moment
    }


def _left(starts_at: datetime, ends_at: datetime, taken: list[Stand]) -> Iterator[datetime]:
    """Where in these hours an empty part begins, looked at by the half hour."""
    half, was_free = timedelta(minutes=30), False
    while starts_at < ends_at:
        is_free = not any(stand.starts_at <= starts_at < stand.ends_at for stand in taken)
        if is_free and not was_free:
            yield starts_at
        starts_at, was_free = starts_at + half, is_free
