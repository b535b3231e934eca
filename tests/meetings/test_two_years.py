"""Two years of meetings in five locations on a fast clock: nothing lost or doubled, every signal answered or in sight.

People answer, forget, move and cancel; the bot is down for days; two replicas look at the same moment. What should have
been sent is worked out apart from the program, from the dates alone.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

import pytest
from fast import JOBS, MORNING, next_due
from sqlmodel import select
from town import Town

from bot.chat.catalogue import ZONE
from bot.chat.update import ButtonPressed, FormSent, Origin
from bot.engine.worker import Worker
from bot.privacy.gate import restored
from bot.reference.calendar import at, local
from bot.settings import Channel, Config
from scheduling.runner import Runner, planned_between
from storage.agenda import AgendaItem, Decision
from storage.meetings import Meeting, MeetingState
from storage.members import Member, OrganisationKind, Role
from storage.outbox import Outgoing
from storage.signals import Level, Signal, SignalState
from storage.store import Store

LOCATIONS = {"amsterdam": "3w", "nijmegen": "1m", "zwolle": "2m", "utrecht": "1m", "middelburg": "2m"}
AREAS = ("huur", "arbeid")
KINDS = (OrganisationKind.JURIDISCH_LOKET, OrganisationKind.SOCIAAL_RAADSLIEDEN, OrganisationKind.LAW_OFFICE)
START = datetime(2026, 12, 1, 10, 0, tzinfo=ZONE)
END = START + timedelta(days=730)
STEPS = {"call": 14, "draft": 7, "tomorrow": 1}
"""The cards in the channel that come so many days before the meeting, at its own time of the day; and `soon`."""
OURS = tuple(
    job
    for job in JOBS
    if job.name in ("meetings", "meetings-ahead", "signals.agenda", "signals.clock", "monthly-digest")
)
"""What can be due in this story."""
CHOICES = (Decision.SETTLED, Decision.IDEA, Decision.HELD_OVER, Decision.NATIONAL)


@dataclass
class Version:
    """A meeting as it was planned from one moment to another."""

    starts_at: datetime
    since: datetime
    until: datetime = END


@dataclass
class World:
    """The town with the people who act in it, and what they did."""

    town: Town
    chance: random.Random
    people: dict[tuple[str, str], int] = field(default_factory=dict)
    events: list[tuple[datetime, int, Callable[[], Iterator[ButtonPressed | FormSent]]]] = field(default_factory=list)
    versions: dict[str, list[Version]] = field(default_factory=dict)
    outages: list[tuple[datetime, datetime]] = field(default_factory=list)
    left_behind: list[str] = field(default_factory=list)
    """Signals that stood on the agenda of a meeting when it had just been cancelled."""
    tickets: Iterator[int] = field(default_factory=itertools.count)

    def looks(self, work: Callable[[Store], object]) -> object:
        return self.town.database.read_now(work)

    # -- acting ---------------------------------------------------------------------------------------------

    def plan(self, moment: datetime, act: Callable[[], Iterator[ButtonPressed | FormSent]]) -> None:
        heapq.heappush(self.events, (moment, next(self.tickets), act))

    def press(self, who: int, action: str, *args: object) -> ButtonPressed:
        return ButtonPressed(self._origin(who), action, ".".join(map(str, args)))

    def fill(self, who: int, form: str, arg: str, **answers: str | tuple[str, ...]) -> FormSent:
        return FormSent(self._origin(who), form, arg, answers)

    def _origin(self, who: int) -> Origin:
        return Origin("desk", f"act-{next(self.tickets)}", f"desk-{who}", f"desk-{who}")


def settle_people(world: World) -> None:
    def save(store: Store) -> None:
        for place in LOCATIONS:
            for kind in KINDS:
                world.people[place, kind] = _member(store, place, kind, Role.COORDINATOR)
            world.people[place, "asks"] = _member(store, place, OrganisationKind.JURIDISCH_LOKET, Role.FIRST_LINE)
        world.people["landelijk", "hjl"] = _member(store, None, OrganisationKind.JURIDISCH_LOKET, Role.NATIONAL)

    world.town.database.write_now(save)


def _member(store: Store, place: str | None, kind: str, role: Role) -> int:
    number = store.members.put(
        Member(name=f"{role} {kind} {place}", organisation=f"O {kind} {place}", kind=kind, roles=role, location=place,
               email=f"{role}.{kind}.{place}@voorbeeld.nl")
    )  # fmt: skip
    store.members.add_account(number, "desk", f"desk-{number}", f"desk-{number}")
    return number


# -- what people do ---------------------------------------------------------------------------------------------


def raise_signals(world: World) -> None:
    """Somebody raises one about every twelve days in each location; others see it too."""
    for place in LOCATIONS:
        moment = START
        while moment < END - timedelta(days=100):
            moment += timedelta(days=world.chance.uniform(2, 22))
            world.plan(moment, lambda place=place: _raise(world, place))


def _raise(world: World, place: str) -> Iterator[ButtonPressed | FormSent]:
    now, district = world.town.clock.now(), world.town.reference.district_of(place)
    who = [world.people[place, "asks"], *([world.people[place, "sr"]] if world.chance.random() < 0.3 else [])]

    def save(store: Store) -> None:
        row = Signal(
            code=store.codes.next_code("SIG"),
            kind="lacune",
            area=world.chance.choice(AREAS),
            location=place,
            district=district,
            raised_by=who[0],
            created_at=now,
            next_at=now + timedelta(minutes=1),
            wrapped_key=None,
            box=b"",
        )
        number = store.signals.file(row, restored("Er is geen spreekuur")).number
        for member in who:
            store.sightings.see(number, member, place, district, now)

    world.town.database.write_now(save)
    yield from ()


def plan_series(world: World) -> None:
    for number, (place, rhythm) in enumerate(LOCATIONS.items()):
        first = f"{9 + number}-12-2026 {9 + number}.30"
        who = world.people[place, "hjl"]
        world.plan(START, lambda who=who, rhythm=rhythm, first=first: _series(world, who, rhythm, first))
    world.plan(START, lambda: _series(world, world.people["landelijk", "hjl"], "1m", "16-12-2026 13.00"))


def _series(world: World, who: int, rhythm: str, first: str) -> Iterator[ButtonPressed | FormSent]:
    yield world.fill(who, "meeting.series", "", areas=AREAS, rhythm=rhythm, dates=first, venue="https://overleg.nl")


def follow(world: World) -> None:
    """For each meeting that was planned since the last look, decide what its people will do."""
    fresh = select(Meeting).where(Meeting.id > len(world.versions)).order_by(Meeting.id)
    for meeting in world.looks(lambda store: list(store.session.exec(fresh))):
        world.versions[meeting.code] = [Version(meeting.starts_at, world.town.clock.now())]
        _intend(world, meeting)


def _intend(world: World, meeting: Meeting) -> None:
    number, starts, chance = meeting.number, meeting.starts_at, world.chance.random()
    for kind in KINDS:
        world.plan(starts - timedelta(days=world.chance.uniform(3, 12)), lambda kind=kind: _answer(world, number, kind))
    if chance < 0.08:
        world.plan(starts - timedelta(days=5, hours=1), lambda: _cancel(world, number))
    elif chance < 0.2:
        world.plan(starts - timedelta(days=world.chance.choice([1, 6, 10]), hours=1), lambda: _move(world, number))
    _intend_to_decide(world, number, starts)


def _intend_to_decide(world: World, number: int, starts: datetime) -> None:
    """Most decide in the meeting, some the day after, some weeks later, some never."""
    chance = world.chance.random()
    days = 0.05 if chance < 0.7 else 1.3 if chance < 0.85 else world.chance.uniform(5, 30) if chance < 0.97 else None
    if days is not None:
        world.plan(starts + timedelta(days=days), lambda: _decide(world, number))


def _answer(world: World, number: int, kind: str) -> Iterator[ButtonPressed | FormSent]:
    rows = world.looks(lambda store: [r.member_id for r in store.attendance.of(number) if r.kind == kind])
    for member in rows:
        yield world.press(member, "ov.come" if world.chance.random() < 0.85 else "ov.away", number)


def _coming(world: World, number: int) -> Meeting | None:
    found = world.looks(lambda store: store.meetings.get(number))
    fit = found and found.state == MeetingState.PLANNED and found.starts_at > world.town.clock.now()
    return found if fit else None


def _organiser(world: World, number: int) -> int:
    return world.looks(lambda store: store.meetings.series(store.meetings.get(number).series_id).organiser_id)


def _cancel(world: World, number: int) -> Iterator[ButtonPressed | FormSent]:
    meeting = _coming(world, number)
    if meeting:
        world.versions[meeting.code][-1].until = world.town.clock.now()
        yield world.press(_organiser(world, number), "ov.cancel_sure", number, meeting.sequence)
        world.left_behind += [signal.code for signal in world.looks(lambda store: store.signals.agenda(number))]


def _move(world: World, number: int) -> Iterator[ButtonPressed | FormSent]:
    meeting, now = _coming(world, number), world.town.clock.now()
    if meeting is None:
        return
    here = local(meeting.starts_at)
    later = at(here.date() + timedelta(days=7), time(14, 30))
    world.versions[meeting.code][-1].until = now
    world.versions[meeting.code].append(Version(later, now))
    yield world.fill(_organiser(world, number), "meeting.move", str(number), dates=f"{local(later):%d-%m-%Y} 14.30")
    _intend_to_decide(world, number, later)


def _decide(world: World, number: int) -> Iterator[ButtonPressed | FormSent]:
    """One press an item, as it goes on; sometimes a press comes twice, sometimes a slip is taken back."""
    who = _organiser(world, number)
    meeting = world.looks(lambda store: store.meetings.get(number))
    if meeting.starts_at > world.town.clock.now():
        return
    for signal in world.looks(lambda store: store.signals.agenda(number)):
        said = world.chance.choices(CHOICES, (5, 2, 3, 2))[0]
        yield world.press(who, "ov.decide", number, signal.number, said)
        if said == Decision.NATIONAL:
            yield world.press(who, "ov.untraceable", number, signal.number)
        if world.chance.random() < 0.1:
            yield world.press(who, "ov.decide", number, signal.number, Decision.SETTLED)
        if world.chance.random() < 0.05:
            yield world.press(who, "ov.take_back", number, signal.number, said)


# -- the two years ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory, lived_once: Callable[[str], None]) -> Iterator[World]:
    """What is left after two years."""
    lived_once("two-years")
    channels = tuple(Channel("desk", f"C-{place}", "coordinatoren", place) for place in LOCATIONS)
    town = Town(f"sqlite:///{tmp_path_factory.mktemp('years')}/town.db", config=Config(channels=channels))
    made = World(town, random.Random(20261201))
    settle_people(made)
    plan_series(made)
    raise_signals(made)
    starts = [START + timedelta(days=made.chance.uniform(30, 700)) for _ in range(12)]
    made.outages = [(each, each + timedelta(hours=made.chance.choice([1, 5, 30, 80]))) for each in sorted(starts)]
    asyncio.run(live(made))
    yield made
    town.close()


async def live(world: World) -> None:
    """From one moment to the next: something is due by itself, or people do something."""
    town = world.town
    replicas = [
        Runner(Worker(town.database, town.clock, town.reference, town.config, planned_between), OURS, town.clock)
        for _ in range(2)
    ]
    while town.clock.now() < END:
        if await act(world):
            follow(world)
        due = min(next_due(town, monthly=True), END)
        target = min([due, *(moment for moment, _, _ in world.events[:1])])
        down = next((until for since, until in world.outages if since <= target < until), None)
        town.clock.advance(max((down or target) - town.clock.now(), timedelta()))
        if down or target == due:
            await look(world, replicas)


async def look(world: World, replicas: list[Runner]) -> None:
    """Now and then by two replicas at the same moment; the digest is a matter for nine o'clock."""
    both = replicas if world.chance.random() < 0.1 else replicas[:1]
    morning = local(world.town.clock.now()).hour == MORNING.hour or world.chance.random() < 0.1
    for job in OURS if morning else OURS[:-1]:
        await asyncio.gather(*(replica.run(job) for replica in both))
    follow(world)


async def act(world: World) -> int:
    """How many updates people sent."""
    many = 0
    while world.events and world.events[0][0] <= world.town.clock.now():
        _, _, does = heapq.heappop(world.events)
        for update in does():
            await world.town.bot.receive(update)
            many += 1
    return many


# -- what must be true ------------------------------------------------------------------------------------------------


def sent(world: World) -> list[Outgoing]:
    return world.looks(lambda store: list(store.session.exec(select(Outgoing).where(Outgoing.kind == "post"))))


def test_no_card_is_sent_twice(world: World) -> None:
    many = Counter((row.name, row.place) for row in sent(world))
    assert [each for each, count in many.items() if count > 1] == []


def test_every_reminder_is_sent_once_at_its_moment_and_none_after_its_event(world: World) -> None:
    posted = {
        row.name: row.created_at
        for row in sent(world)
        if row.name.startswith("meeting:") and row.place.startswith("C-")
    }
    wanted = {name: when for code, versions in world.versions.items() for name, when in expected(world, code, versions)}
    kinds = {"call", "draft", "tomorrow", "soon"}
    found = {name: when for name, when in posted.items() if name.split(":")[2] in kinds}
    skipped = {name.replace(":skip:", ":draft:"): when for name, when in posted.items() if ":skip:" in name}
    assert {**found, **skipped} == wanted
    assert len(wanted) > 250


def expected(world: World, code: str, versions: list[Version]) -> Iterator[tuple[str, datetime]]:
    """From the dates alone: each reminder at its moment; of those that fell in one outage only the last, if in time."""
    if _national(world, code):
        return
    for number, version in enumerate(versions):
        moments = [(_days_before(version.starts_at, days), step) for step, days in STEPS.items()]
        moments.append((_days_before(version.starts_at, 2), "seats"))
        moments.append((version.starts_at - timedelta(hours=2), "soon"))
        moments.append((version.starts_at, "begin"))
        last: dict[datetime, str] = {}
        for moment, step in sorted(moments):
            if moment > version.since:
                last[_when_up(world, moment)] = step
        for moment, step in last.items():
            if moment < min(version.until, version.starts_at) and step != "seats" and moment < END:
                yield f"meeting:{code}:{step}:{number}", moment


def _national(world: World, code: str) -> bool:
    return (
        world.looks(lambda store: store.meetings.series(store.meetings.by_code(code).series_id).district) == "landelijk"
    )


def _days_before(starts_at: datetime, days: int) -> datetime:
    here = local(starts_at)
    return at(here.date() - timedelta(days=days), here.time())


def _when_up(world: World, moment: datetime) -> datetime:
    return next((until for since, until in world.outages if since <= moment < until), moment)


def test_every_signal_ends_in_a_decision_that_was_told_or_is_visibly_waiting(world: World) -> None:
    heard = {(row.name.split(":")[1], row.place) for row in sent(world) if row.name.startswith("signal:")}
    signals = world.looks(lambda store: list(store.session.exec(select(Signal))))
    assert len(signals) > 150
    for signal in signals:
        if signal.state == SignalState.OPEN:
            assert waits_in_sight(world, signal), signal.code
            continue
        people = world.looks(lambda store, of=signal: store.sightings.backing_of(of).members)
        assert {(str(signal.number), f"desk-{member}") for member in people} <= heard, signal.code
        assert world.looks(lambda store, of=signal: store.agenda.of_signal(of.number)), signal.code


def test_a_cancelled_meeting_leaves_no_signal_behind(world: World) -> None:
    assert [v for versions in world.versions.values() for v in versions if v.until < v.starts_at]
    assert world.left_behind == []


def waits_in_sight(world: World, signal: Signal) -> bool:
    """On an agenda that is still to be dealt with; or before the steering group, or national, with an owner."""
    if signal.next_at is None or signal.next_at <= world.town.clock.now():
        return False
    if signal.meeting_id is None:
        return signal.level == Level.STEERING_GROUP and signal.owner_id is not None
    meeting = world.looks(lambda store: store.meetings.get(signal.meeting_id))
    return bool(meeting and meeting.state == MeetingState.PLANNED and meeting.next_at)


def test_a_decision_stands_once_and_its_signal_is_where_it_says(world: World) -> None:
    items = world.looks(lambda store: list(store.session.exec(select(AgendaItem))))
    assert len(items) == len({(item.meeting_id, item.signal_id) for item in items})
    last: dict[int, AgendaItem] = {}
    for item in sorted((i for i in items if i.decision), key=lambda i: i.decided_at):
        last[item.signal_id] = item
    states = {Decision.SETTLED: SignalState.SETTLED, Decision.IDEA: SignalState.IDEA}
    for number, item in last.items():
        signal = world.looks(lambda store, of=number: store.signals.get(of))
        assert signal.state == states.get(Decision(item.decision), SignalState.OPEN)
    assert Counter(item.decision for item in last.values())[Decision.SETTLED] > 50


def test_there_were_two_years_of_meetings_and_they_never_left_their_time_of_the_day(world: World) -> None:
    meetings = world.looks(lambda store: list(store.session.exec(select(Meeting))))
    held = [m for m in meetings if m.state != MeetingState.CANCELLED and m.starts_at < END]
    assert len(held) > 110
    assert len({m.code for m in meetings}) == len(meetings)
    for meeting in meetings:
        if len(world.versions[meeting.code]) == 1:
            series = world.looks(lambda store, of=meeting: store.meetings.series(of.series_id))
            assert f"{local(meeting.starts_at):%H:%M}" == series.clock
            assert local(meeting.starts_at).date() == meeting.planned_on
    assert all(date(2026, 12, 1) <= m.planned_on for m in meetings)
