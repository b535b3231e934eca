"""A proposed roster for the holes of a period: from what lawyers said they can, beside what is planned already."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache

from bot.chat.text import Text, text
from bot.duty.autopilot import FRIDAY, Plan, Planner, Problem, Task, divide, week_of
from bot.duty.availability import Availability, wish_for
from bot.duty.division import may_do
from bot.duty.fairness import Can, Duty, Load, Spread, evens, loads, spread
from bot.duty.holes import Hole, holes
from bot.members.cells import MINUTES_A_DAY
from bot.members.difference import BadRow
from bot.reference.book import Reference
from bot.reference.calendar import local, local_date, start_of_day
from bot.settings import Config
from storage.members import Member, Role
from storage.roster import Shift, ShiftState
from storage.store import Store

Counts = tuple[float, float, float]
PER_WEEK = 2
"""Shifts a week at most for who named no number."""


@dataclass(frozen=True)
class Period:
    """Both days are in it."""

    first: date
    last: date

    @property
    def bounds(self) -> tuple[datetime, datetime]:
        return start_of_day(self.first), start_of_day(self.last + timedelta(days=1))


@dataclass(frozen=True)
class Choice:
    """A duty, who gets it (None: nobody can), and one sentence why."""

    task: Task
    lawyer: Member | None
    why: Text


@dataclass(frozen=True)
class Proposal:
    choices: tuple[Choice, ...]
    names: Mapping[int, str]
    before: Mapping[int, Load]
    after: Mapping[int, Load]
    spread_before: Spread
    spread_after: Spread
    proven: bool


@dataclass(frozen=True)
class Question:
    """Everything that is needed, read from the database, so that solving holds no transaction open."""

    problem: Problem
    lawyers: Mapping[int, Member]
    shares: Mapping[int, float]
    planned: tuple[Duty, ...]
    can: Can
    is_holiday: Callable[[date, str], bool]


def ask(
    store: Store, reference: Reference, config: Config, period: Period, rows: Sequence[Availability], now: datetime
) -> tuple[Question, list[BadRow]]:
    """The question, and which rows name nobody who can be planned."""
    by_lawyer, bad = _by_lawyer(store.members.all(), rows)
    lawyers = {who: member for who, (member, _) in by_lawyer.items()}
    first, last = period.bounds
    shifts = store.roster.between(first - timedelta(days=7), last + timedelta(days=7))
    planned = [shift for shift in shifts if shift.state != ShiftState.FREED]
    within = [_duty(shift) for shift in planned if first <= shift.starts_at < last]
    tasks = [_task(hole, config) for hole in holes(store, max(first, now), last, config)]
    may = _may(lawyers, reference)
    free = _Free(store, period, planned)
    can = [
        {
            who: gladly
            for who, (_, said) in by_lawyer.items()
            if may(who, _open(task)) and free.at(who, task) and (gladly := _wish(said, task)) is not None
        }
        for task in tasks
    ]
    shares = {who: next((row.share for row in said if row.share), 1.0) for who, (_, said) in by_lawyer.items()}
    evens_of = _targets([*within, *map(_open, tasks)], shares, may, config)
    planners = {
        who: _planner(who, said, evens_of[who], within, planned, config) for who, (_, said) in by_lawyer.items()
    }
    problem = Problem(tasks, planners, can)
    return Question(problem, lawyers, shares, tuple(within), may, config.is_school_holiday), bad


def answer(question: Question) -> Proposal:
    """Takes a second or two for half a year."""
    problem = question.problem
    plan = divide(problem)
    fresh = [Duty(t.day, t.area, t.reach, who) for t, who in zip(problem.tasks, plan.chosen, strict=True)]
    before, after = [*question.planned, *map(_open, problem.tasks)], [*question.planned, *fresh]
    told = [loads(duties, question.shares, question.can, question.is_holiday) for duties in (before, after)]
    mine = [{who: load for who, load in each.items() if who in question.shares} for each in told]
    return Proposal(
        tuple(_choices(question, plan, mine[1])),
        {who: member.name for who, member in question.lawyers.items()},
        mine[0],
        mine[1],
        spread(mine[0], before),
        spread(mine[1], after),
        plan.proven,
    )


def _choices(question: Question, plan: Plan, after: Mapping[int, Load]) -> Iterable[Choice]:
    for task, can, who in zip(question.problem.tasks, question.problem.can, plan.chosen, strict=True):
        lawyer = question.lawyers[who] if who is not None else None
        yield Choice(task, lawyer, _why(can, lawyer, after))


def _why(can: Mapping[int, int], lawyer: Member | None, after: Mapping[int, Load]) -> Text:
    """What the file and the figures say; nothing is supposed."""
    if lawyer is None:
        return text("plan-why-full", count=len(can)) if can else text("plan-why-nobody")
    if len(can) == 1:
        return text("plan-why-only", name=lawyer.name)
    load = after[lawyer.number]
    name = "plan-why-wish" if can[lawyer.number] > 0 else "plan-why-even"
    even = f"{load.even:.1f}".replace(".", ",")
    return text(name, name=lawyer.name, shifts=load.shifts, even=even, others=len(can) - 1)


def _by_lawyer(
    members: Sequence[Member], rows: Sequence[Availability]
) -> tuple[dict[int, tuple[Member, list[Availability]]], list[BadRow]]:
    """Members by e-mail address or exact name, as in the import of a roster."""
    known: defaultdict[str, list[Member]] = defaultdict(list)
    for member in members:
        for key in {_plain(member.email), _plain(member.name)}:
            known[key].append(member)
    found: dict[int, tuple[Member, list[Availability]]] = {}
    bad: list[BadRow] = []
    for row in rows:
        named = known.get(_plain(row.lawyer), [])
        if len(named) != 1:
            why = "importing-row-ambiguous" if named else "importing-row-unknown"
            bad.append(BadRow(row.number, text(why, number=row.number, column="advocaat", value=row.lawyer)))
        elif Role.LAWYER not in named[0].role_set:
            bad.append(BadRow(row.number, text("importing-no-lawyer", number=row.number, name=named[0].name)))
        else:
            found.setdefault(named[0].number, (named[0], []))[1].append(row)
    return found, bad


def _plain(who: str) -> str:
    return " ".join(who.casefold().split())


def _wish(said: Sequence[Availability], task: Task) -> int | None:
    start, end = local(task.starts_at), local(task.ends_at)
    until = end.hour * 60 + end.minute if end.date() == task.day else MINUTES_A_DAY
    return wish_for(said, task.day, start.hour * 60 + start.minute, until)


def _targets(duties: Sequence[Duty], shares: Mapping[int, float], may: Can, config: Config) -> dict[int, Counts]:
    """What is even of everything, of Fridays, and of school holidays."""
    parts = (
        duties,
        [duty for duty in duties if duty.day.weekday() == FRIDAY],
        [duty for duty in duties if config.is_school_holiday(duty.day, duty.reach)],
    )
    found = [evens(part, shares, may) for part in parts]
    return {who: (found[0].get(who, 0.0), found[1].get(who, 0.0), found[2].get(who, 0.0)) for who in shares}


def _planner(
    who: int,
    said: Sequence[Availability],
    even: Counts,
    within: Sequence[Duty],
    planned: Sequence[Shift],
    config: Config,
) -> Planner:
    mine = [duty for duty in within if duty.lawyer == who]
    fridays = sum(duty.day.weekday() == FRIDAY for duty in mine)
    holidays = sum(config.is_school_holiday(duty.day, duty.reach) for duty in mine)
    weeks = Counter(week_of(local_date(shift.starts_at)) for shift in planned if shift.lawyer_id == who)
    per_week = next((row.per_week for row in said if row.per_week), PER_WEEK)
    return Planner(who, per_week, (len(mine), fridays, holidays), even, weeks)


def _task(hole: Hole, config: Config) -> Task:
    day = local_date(hole.starts_at)
    holiday = config.is_school_holiday(day, hole.reach)
    return Task(hole.starts_at, hole.ends_at, day, hole.area, hole.reach, holiday)


def _open(task: Task) -> Duty:
    return Duty(task.day, task.area, task.reach, None)


def _duty(shift: Shift) -> Duty:
    return Duty(local_date(shift.starts_at), shift.area, shift.reach, shift.lawyer_id)


class _Free:
    """Who is not away, and neither on duty at that time nor behind somebody who is."""

    def __init__(self, store: Store, period: Period, planned: Iterable[Shift]) -> None:
        self._away = {
            (absence.member_id, absence.first_day + timedelta(days=n))
            for absence in store.absences.between(period.first, period.last)
            for n in range((absence.last_day - absence.first_day).days + 1)
        }
        self._busy: defaultdict[int, list[tuple[datetime, datetime]]] = defaultdict(list)
        for shift in planned:
            for who in filter(None, (shift.lawyer_id, shift.backup_id)):
                self._busy[who].append((shift.starts_at, shift.ends_at))

    def at(self, who: int, task: Task) -> bool:
        if (who, task.day) in self._away:
            return False
        return not any(start < task.ends_at and end > task.starts_at for start, end in self._busy[who])


def _may(lawyers: Mapping[int, Member], reference: Reference) -> Can:
    """Looked up once for each lawyer, area and reach."""

    @cache
    def may(who: int, area: str, reach: str) -> bool:
        return may_do(lawyers[who], area, reach, reference)

    return lambda who, duty: may(who, duty.area, duty.reach)
