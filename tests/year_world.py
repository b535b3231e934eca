"""A year of duty in five locations on a fast clock: the roster, the people, and what happened when."""

from __future__ import annotations

import asyncio
import gc
import heapq
import itertools
import os
import random
from collections import defaultdict
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

from sqlalchemy import bindparam, func, literal, union_all, update
from sqlalchemy import select as core_select
from town import Town

from bot.chat.catalogue import ZONE
from bot.chat.effect import Reply
from bot.chat.update import ButtonPressed, CommandCalled, FormSent, Origin, Update
from bot.consult import jobs as consult
from bot.duty import jobs as duty
from bot.duty import paper
from bot.engine.job import Job, Routine
from bot.engine.port import Answer
from bot.engine.worker import Worker
from bot.members.importing import Importing
from bot.privacy.words import RawText
from bot.settings import Channel, Config
from scheduling.runner import planned_between
from storage.consults import LIVE, Consult, Part
from storage.database import Database, Result
from storage.drafts import Draft
from storage.members import Member, OrganisationKind, Role
from storage.outbox import Outgoing
from storage.roster import NATIONAL, Shift, ShiftState
from storage.shelf import table_of
from storage.shift_changes import ShiftChange
from storage.store import Store
from storage.swaps import Swap, SwapState

START = datetime(2026, 12, 1, 7, 0, tzinfo=ZONE)
DAYS = int(os.environ.get("DUTY_DAYS", "365"))
"""A whole year, with both changes of the clock; `DUTY_DAYS=35` is enough to see whether a change went wrong at once."""
END = START + timedelta(days=DAYS)
SHARE = DAYS / 365
"""Of what happens in a year."""
LOCATIONS = ("amsterdam", "nijmegen", "zwolle", "utrecht", "middelburg")
REACHES = {**{place: place for place in LOCATIONS}, "middelburg": "zeeland-west-brabant"}
"""Walcheren has its own duty together with the whole district."""
CHANNELS = ("zwolle",)
"""The coordinators of the other locations read in the channel for everywhere."""
AREAS = (
    "huur",
    "arbeid",
    "sociale-zekerheid",
    "sociale-voorzieningen",
    "asiel-vreemdelingen",
    "verbintenissen-consument",
)
JOBS: tuple[Job, ...] = (*consult.JOBS, *duty.JOBS, *paper.JOBS)
HOURS = (time(7, 30), time(8, 30), time(9))
"""When a routine may be due: the first two on Monday only."""
OFF = {
    date(2026, 12, 25), date(2027, 1, 1), date(2027, 3, 29), date(2027, 4, 27), date(2027, 5, 6), date(2027, 5, 17),
    date(2027, 12, 25),
}  # fmt: skip
"""Holidays on weekdays, from the table in the law and not from the program."""
ALSO_OFF = {"zwolle": {date(2027, 3, 26), date(2027, 5, 5)}, "nijmegen": {date(2027, 5, 5)}}
"""Good Friday and Liberation Day, where they are days off too."""
HEADER = "datum;van;tot;rechtsgebied;bereik;advocaat;achterwacht"


class AtOnce(Database):
    """Without threads: what waits for nobody need not be handed over, which is most of the time of a year."""

    async def write(self, work: Callable[[Store], Result]) -> Result:
        result, queued = self._run(work, self.engine, True)
        if queued:
            self.after_write()
        return result

    async def read(self, work: Callable[[Store], Result]) -> Result:
        return self.read_now(work)


Act = Callable[[], Generator[Update, Answer, None]]
"""Updates one by one; after each it may look at what was shown."""


@dataclass(frozen=True)
class Stand:
    """A shift as it was from one moment to another; without a lawyer it was free."""

    lawyer: int | None
    starts_at: datetime
    ends_at: datetime
    reach: str
    area: str


@dataclass
class Version:
    stand: Stand
    since: datetime
    until: datetime = END


@dataclass
class World:
    """The town with the people who act in it, and what was seen of what they did."""

    town: Town
    chance: random.Random
    people: dict[str, int] = field(default_factory=dict)
    names: dict[int, str] = field(default_factory=dict)
    local: dict[str, list[int]] = field(default_factory=dict)
    national: list[int] = field(default_factory=list)
    events: list[tuple[datetime, int, Act]] = field(default_factory=list)
    versions: dict[int, list[Version]] = field(default_factory=dict)
    parts: dict[int, list[tuple[datetime, tuple[object, ...]]]] = field(default_factory=dict)
    """What each question was from when on: consult, state, offered to, backup, in which shift, owner."""
    urgent: dict[int, bool] = field(default_factory=dict)
    where: dict[int, str] = field(default_factory=dict)
    chosen: dict[int, list[tuple[datetime, frozenset[int]]]] = field(default_factory=dict)
    outages: list[tuple[datetime, datetime]] = field(default_factory=list)
    accepted: list[int] = field(default_factory=list)
    actors: defaultdict[datetime, set[int]] = field(default_factory=lambda: defaultdict(set))
    overdue: list[object] = field(default_factory=list)
    notices: dict[int, tuple[datetime, tuple[int, ...]]] = field(default_factory=dict)
    """The gaps that stood on a card, and when."""
    asked: set[int] = field(default_factory=set)
    swapped: dict[int, datetime] = field(default_factory=dict)
    """Requests to swap that are open, and when the others were not any more."""
    lines: object = None
    """The last line about a shift that was seen: without a new one the roster is as it was."""
    refused: int = 0
    queued: bool = False
    tickets: Iterator[int] = field(default_factory=itertools.count)

    @property
    def now(self) -> datetime:
        return self.town.clock.now()

    def looks(self, work: Callable[[Store], object]) -> object:
        return self.town.database.read_now(work)

    def plan(self, moment: datetime, act: Act) -> None:
        """On a whole minute, as nothing that is due then falls between two looks."""
        moment = moment.replace(second=0, microsecond=0)
        heapq.heappush(self.events, (max(moment, self.now), next(self.tickets), act))

    def types(self, who: int, name: str, words: str) -> CommandCalled:
        return CommandCalled(self._origin(who), name, RawText(words))

    def press(self, who: int, action: str, *args: object) -> ButtonPressed:
        return ButtonPressed(self._origin(who), action, ".".join(map(str, args)))

    def fill(self, who: int, form: str, arg: str, **answers: str) -> FormSent:
        return FormSent(self._origin(who), form, arg, answers)

    def _origin(self, who: int) -> Origin:
        self.actors[self.now].add(who)
        return Origin("desk", f"act-{next(self.tickets)}", f"desk-{who}", f"desk-{who}")


def button_in(answer: Answer, action: str) -> str | None:
    """What stands behind the first button for an action on what was shown."""
    cards = [shown.card for shown in answer.shown if isinstance(shown, Reply)]
    return next((b.arg for card in cards for b in card.buttons if b.action == action), None)


def is_workday(day: date, place: str) -> bool:
    return day.weekday() < 5 and day not in OFF and day not in ALSO_OFF.get(place, set())


def workdays_later(moment: datetime, days: int, place: str) -> datetime:
    """The same time on the clock, so many working days later, or earlier when negative."""
    here = moment.astimezone(ZONE)
    for _ in range(abs(days)):
        here += timedelta(days=1 if days > 0 else -1)
        while not is_workday(here.date(), place):
            here += timedelta(days=1 if days > 0 else -1)
    return here


# -- people and roster -----------------------------------------------------------------------------------------


def new_world(folder: Path, seed: int) -> World:
    channels = [Channel("desk", f"C-{place}", "coordinatoren", place) for place in CHANNELS]
    channels.append(Channel("desk", "C-landelijk", "coordinatoren", None))
    regional = {
        "zwolle": frozenset({"goede_vrijdag", "bevrijdingsdag"}),
        "nijmegen": frozenset({"bevrijdingsdag"}),
    }
    config = Config(channels=tuple(channels), regional_holidays=regional)
    town = Town(f"sqlite:///{folder}/town.db", config=config, database=AtOnce)
    town.clock.advance(START - town.clock.now())
    world = World(town, random.Random(seed))
    town.database.write_now(lambda store: _settle(world, store))
    return world


def _settle(world: World, store: Store) -> None:
    names = _names()
    for place in LOCATIONS:
        world.people[f"asks {place}"] = _member(world, store, next(names), place, Role.FIRST_LINE)
        world.people[f"leads {place}"] = _member(world, store, next(names), place, Role.COORDINATOR)
        halves = (AREAS[:3], AREAS[:3], AREAS[3:], AREAS[3:])
        world.local[place] = [_member(world, store, next(names), place, Role.LAWYER, half) for half in halves]
    world.national = [_member(world, store, next(names), None, Role.LAWYER, AREAS) for _ in range(6)]
    world.people["leads landelijk"] = _member(world, store, next(names), None, Role.NATIONAL)
    for area in AREAS:
        store.slot_templates.replace(area, NATIONAL, [(day, 600, 720) for day in range(5)])


def _names() -> Iterator[str]:
    """One word each, so that a coordinator can type it."""
    for first, last in itertools.product("BDFGKLMNPRST", ("ara", "edo", "imke", "orla", "unna")):
        yield first + last


def _member(world: World, store: Store, name: str, place: str | None, role: Role, areas: tuple[str, ...] = ()) -> int:
    kind = OrganisationKind.LAW_OFFICE if role == Role.LAWYER else OrganisationKind.JURIDISCH_LOKET
    row = Member(
        name=name,
        organisation=f"Kantoor {name}",
        kind=kind,
        roles=role,
        location=place,
        phone="038 123 45 67",
        email=f"{name.lower()}@voorbeeld.nl",
        areas=";".join(areas),
    )
    number = store.members.put(row)
    store.members.add_account(number, "desk", f"desk-{number}", f"desk-{number}")
    world.names[number] = name
    return number


def rows(world: World, first: date, last: date) -> Iterator[str]:
    """Each workday two hours for each area in the whole country, and two days a week at each location."""
    day = first
    while day <= last:
        turn = day.toordinal()
        for half in (0, 1) if is_workday(day, NATIONAL) else ():
            lawyer, backup = (world.national[(turn + half * 3 + n) % 6] for n in (0, 1))
            if world.chance.random() > 0.01:  # now and then somebody forgets one
                yield from _lines(world, day, "10:00;12:00", AREAS[half * 3 : half * 3 + 3], NATIONAL, lawyer, backup)
        for number, place in enumerate(LOCATIONS):
            half = {0: 0, 2: 2}.get((day.weekday() - number) % 5)
            if half is not None and is_workday(day, place):
                first_, second = world.local[place][half : half + 2]
                lawyer, backup = (first_, second) if turn // 7 % 2 else (second, first_)
                areas = AREAS[half : half + 2] if half == 0 else AREAS[3:5]
                yield from _lines(
                    world, day, "13:00;15:00", areas, REACHES[place], lawyer, backup if turn % 3 else None
                )
        day += timedelta(days=1)


def _lines(
    world: World, day: date, hours: str, areas: tuple[str, ...], reach: str, lawyer: int, backup: int | None
) -> Iterator[str]:
    who, behind = (f"{world.names[n].lower()}@voorbeeld.nl" if n else "" for n in (lawyer, backup))
    for area in areas:
        yield f"{day:%d-%m-%Y};{hours};{area};{reach};{who};{behind}"


def read_in(world: World, folder: Path, lines: Iterator[str]) -> None:
    """As an office does it: a file, what would change, and yes."""
    path = folder / "rooster.csv"
    path.write_text("\n".join([HEADER, *lines]), "utf-8")
    importing = Importing(world.town.reference, world.town.config)
    incoming = importing.read("roster", path)
    plan = world.town.database.read_now(lambda store: importing.plan(incoming, store, world.now))
    assert not plan.problems, plan.problems[:3]
    world.town.database.write_now(lambda store: importing.save(incoming, plan, store, world.now))
    remember_roster(world)


# -- what is seen of it ----------------------------------------------------------------------------------------

_SHIFT, _PART, _OUT = table_of(Shift), table_of(Part), table_of(Outgoing)
_AHEAD = core_select(
    _SHIFT.c.id, _SHIFT.c.lawyer_id, _SHIFT.c.starts_at, _SHIFT.c.ends_at, _SHIFT.c.reach, _SHIFT.c.area, _SHIFT.c.state
).where(_SHIFT.c.ends_at > bindparam("now"))
_LINES = core_select(func.max(table_of(ShiftChange).c.id))
_LIVING = core_select(
    _PART.c.id, _PART.c.consult_id, _PART.c.state, _PART.c.offered_to, _PART.c.backup_to, _PART.c.shift_id,
    _PART.c.owner_id, _PART.c.next_at,
).where(_PART.c.id > bindparam("past"))  # fmt: skip


def remember_roster(world: World) -> None:
    """Whose each shift is now, beside whose it was."""
    lines = world.looks(lambda store: store.session.connection().execute(_LINES).scalar())
    if lines == world.lines:
        return
    world.lines = lines
    found = world.looks(lambda store: store.session.connection().execute(_AHEAD, {"now": world.now}).all())
    for row in found:
        lawyer = None if row.state == ShiftState.FREED else row.lawyer_id
        stand = Stand(lawyer, row.starts_at, row.ends_at, row.reach, row.area)
        known = world.versions.setdefault(row.id, [])
        if known and known[-1].stand == stand:
            continue
        if known:
            known[-1].until = world.now
        known.append(Version(stand, world.now))


def remember_questions(world: World) -> list[int]:
    """Which questions changed; one without a next moment, or with one that passed by, is wrong."""
    living = [number for number, seen in world.parts.items() if seen[-1][1][1] in LIVE]
    past = {"past": min(living, default=max(world.parts, default=0) + 1) - 1}
    found = world.looks(lambda store: store.session.connection().execute(_LIVING, past).all())
    changed = []
    for row in found:
        seen, stand = world.parts.setdefault(row.id, []), tuple(row[1:7])
        if row.state in LIVE and (row.next_at is None or row.next_at <= world.now):
            world.overdue.append((world.now, row))
        if not seen:
            asked = world.looks(lambda store, of=row.consult_id: store.consults.get(of))
            world.urgent[row.id], world.where[row.id] = asked.urgent, asked.location
        if not seen or seen[-1][1] != stand:
            seen.append((world.now, stand))
            changed.append(row.id)
    return changed


def deliver(world: World) -> None:
    """Everything that waited arrives, so that what is sent again is seen as a second message."""
    if world.queued:
        world.queued = False
        sent = update(_OUT).where(_OUT.c.state == "waiting").values(state="sent")
        world.town.database.write_now(lambda store: store.session.connection().execute(sent))


# -- the fast clock --------------------------------------------------------------------------------------------

_SWAP, _CONSULT, _DRAFT, _NOW = table_of(Swap), table_of(Consult), table_of(Draft), bindparam("now")
_TURN = ("consult.slot-opened", "consult.slot-ended", "who-is-on-duty", "shift-outcomes")
_SOURCES = (
    (("duty-reminders",), _SHIFT.c.remind_at, _SHIFT.c.state == ShiftState.PLANNED),
    (_TURN, _SHIFT.c.starts_at),
    (_TURN, _SHIFT.c.ends_at),
    (("consult.clock",), _PART.c.next_at, _PART.c.state.in_(LIVE)),
    (("unanswered-swaps",), _SWAP.c.next_at, _SWAP.c.state == SwapState.OPEN),
    (("consult.erase",), _CONSULT.c.erase_at),
    (("drafts.expire",), _DRAFT.c.expires_at),
)
"""Which jobs have something to do at which moments that stand in the database."""
_MOMENTS = union_all(
    *(
        core_select(literal(number), func.min(column)).where(column > _NOW, *more)
        for number, (_, column, *more) in enumerate(_SOURCES)
    )
)
_NAMED = {job.name: job for job in JOBS}


def next_due(world: World) -> tuple[datetime, tuple[Job, ...]]:
    """The first moment after now at which something is due or a routine runs, and the jobs that are to look then."""
    found = world.looks(lambda store: store.session.connection().execute(_MOMENTS, {"now": world.now}).all())
    here = world.now.astimezone(ZONE)
    days = [here.date() + timedelta(days=n) for n in range(4)]
    mornings = [datetime.combine(day, clock, ZONE) for day in days if day.weekday() < 5 for clock in _clocks(day)]
    routine = min(each for each in mornings if each > here)
    first = min([*(moment for _, moment in found if moment), routine])
    if first == routine:
        return first, JOBS
    names = {name for number, moment in found if moment == first for name in _SOURCES[number][0]}
    return first, tuple(_NAMED[name] for name in sorted(names))


def _clocks(day: date) -> tuple[time, ...]:
    return HOURS if day.weekday() == 0 else HOURS[-1:]


async def live(world: World, react: Callable[[World, list[int]], None]) -> None:
    """From one moment to the next: something is due by itself, or people do something; when the bot is down, later."""
    town = world.town
    replicas = [Worker(town.database, town.clock, town.reference, town.config, planned_between) for _ in range(2)]

    def queue() -> None:
        world.queued = True

    town.database.after_write = queue
    await look(world, replicas, JOBS)
    gc.freeze()  # it need not be looked through again and again
    while world.now < END:
        due, jobs = next_due(world)
        target = max(min([due, END, *(moment for moment, _, _ in world.events[:1])]), world.now)
        down = next((until for since, until in world.outages if since <= target < until), None)
        town.clock.advance((down or target) - world.now)
        acted = False if down else await act(world)  # after an outage the bot looks first
        await look(world, replicas, _to_look(down is not None, acted, jobs if world.now == due else ()))
        deliver(world)
        react(world, remember_questions(world))


def _to_look(was_down: bool, acted: bool, due: tuple[Job, ...]) -> tuple[Job, ...]:
    if was_down or due == JOBS:
        return JOBS
    return SWEEPS if acted else due


SWEEPS = tuple(job for job in JOBS if not isinstance(job, Routine))


async def look(world: World, replicas: list[Worker], jobs: tuple[Job, ...]) -> None:
    """Until nothing is due; now and then by two replicas, one after the other."""
    both = replicas if world.chance.random() < 0.1 else replicas[:1]
    for _ in range(20):
        done = [sum(await asyncio.gather(*(each.run(job) for each in both))) for job in jobs]
        if not any(done):
            return
        worked = [job for job, many in zip(jobs, done, strict=True) if many]
        jobs = tuple(dict.fromkeys([*worked, consult.JOBS[0]]))  # a job may leave something to do at once
    raise AssertionError(f"{[job.name for job in jobs]} never end")


async def act(world: World) -> bool:
    """People do what they planned for now; whether anybody did something."""
    acted = False
    while world.events and world.events[0][0] <= world.now:
        _, _, does = heapq.heappop(world.events)
        acts = does()
        try:
            doing = next(acts)
            while True:
                acted = True
                doing = acts.send(await world.town.bot.receive(doing))
        except StopIteration:
            continue
    if acted:
        deliver(world)
        remember_roster(world)
    return acted
