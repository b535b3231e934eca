"""The autopilot: who does which duty so that it is divided as fairly as can be. Pure figures in and out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from highspy import HighsLp

Values = npt.NDArray[np.float64]

FRIDAY = 4
EMPTY = 10_000_000
"""What a duty without anybody costs: more than any division of all others can save."""
KINDS = (("shifts", 1000), ("fridays", 300), ("holidays", 300))
"""How much it weighs that somebody's shifts, Fridays and days in a school holiday are other than even."""
LIKES, DISLIKES = -5, 20
"""A wish decides only between divisions that are as fair."""
CLOSE = 1e-6
NOISE = 0.9
SECONDS = 60.0
"""After this the best that was found is taken, and said not to be proven."""


@dataclass(frozen=True, slots=True)
class Task:
    """A duty that needs somebody."""

    starts_at: datetime
    ends_at: datetime
    day: date
    """On the clock in Amsterdam."""
    area: str
    reach: str
    holiday: bool
    """In a school holiday."""


@dataclass(frozen=True, slots=True)
class Planner:
    """A lawyer to plan: of shifts, Fridays and days in a school holiday what is planned already, and what is even."""

    lawyer: int
    per_week: int
    planned: tuple[int, int, int]
    even: tuple[float, float, float]
    """Together with what is planned already (`fairness.evens`)."""
    weeks: Mapping[tuple[int, int], int]
    """How many are planned already in a week."""


@dataclass(frozen=True, slots=True)
class Problem:
    """`can` says for every task who could do it, and how gladly (1, 0 or -1)."""

    tasks: Sequence[Task]
    planners: Mapping[int, Planner]
    can: Sequence[Mapping[int, int]]


@dataclass(frozen=True, slots=True)
class Plan:
    """For every task its lawyer, or None; and whether nothing fairer exists within the rules."""

    chosen: tuple[int | None, ...]
    proven: bool


def solve(problem: Problem) -> Plan:
    """The same answer for the same problem.

    This is almost a flow, so that without asking for whole numbers the optimum nearly always has them by itself, once
    a little noise has chosen between divisions that cost the same. The noise is less than 1 in all and costs are whole
    numbers, so such an optimum is one without noise and with whole numbers too. Only otherwise HiGHS has to search.
    """
    if not problem.tasks:
        return Plan((), proven=True)
    model = _Model(problem)
    values, proven = model.optimum(whole=False)
    if not proven or not model.is_whole(values):
        values, proven = model.optimum(whole=True)
    chosen: list[int | None] = [None] * len(problem.tasks)
    for column, (task, lawyer) in enumerate(model.pairs):
        if values[column] > 0.5:
            chosen[task] = lawyer
    return Plan(tuple(chosen), proven)


def divide(problem: Problem) -> Plan:
    """As `solve`; where some must stay empty, what is even is a part of what can be filled, not of what is asked.

    Otherwise everybody would be far below even in Fridays, and those would be filled before other days.
    """
    plan = solve(problem)
    filled = len(plan.chosen) - plan.chosen.count(None)
    if not 0 < filled < len(plan.chosen):
        return plan
    planned = sum(planner.planned[0] for planner in problem.planners.values())
    part = (planned + filled) / (planned + len(plan.chosen))
    planners = {who: _with_part(planner, part) for who, planner in problem.planners.items()}
    return solve(replace(problem, planners=planners))


def _with_part(planner: Planner, part: float) -> Planner:
    shifts, fridays, holidays = planner.even
    return replace(planner, even=(shifts * part, fridays * part, holidays * part))


def week_of(day: date) -> tuple[int, int]:
    year, week, _ = day.isocalendar()
    return year, week


class _Model:
    """Columns: who does what, what stays empty, and each next shift of somebody, dearer than the one before."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self.pairs = [(n, who) for n, can in enumerate(problem.can) for who in sorted(can)]
        self._rows: dict[object, int] = {}
        self._uses: Counter[int] = Counter()
        """How many columns are in a row."""
        self._low: list[float] = []
        self._high: list[float] = []
        self._costs: list[float] = []
        self._columns: list[list[tuple[int, float]]] = []
        overlaps = _overlaps(problem)
        for task, who in self.pairs:
            rows = list(self._rows_of(task, who, overlaps))
            self._uses.update(rows)
            self._add(self._cost(task, who), [(row, 1.0) for row in rows])
        for task in range(len(problem.tasks)):
            self._add(EMPTY, [(self._row(("task", task), 1, 1), 1.0)])
        for who in sorted({who for _, who in self.pairs}):
            self._add_steps(problem.planners[who])

    def optimum(self, *, whole: bool) -> tuple[Values, bool]:
        """The cheapest columns with some noise, or without it in whole numbers; and whether that is proven."""
        import highspy  # slow to load, and seldom needed

        plain = highspy.Highs.__bases__[0]  # the class around it greets on standard output and cannot be told not to
        highs = plain()
        highs.setOptionValue("output_flag", False)
        highs.setOptionValue("mip_rel_gap", 0.0)
        highs.setOptionValue("mip_abs_gap", 0.99)  # costs are whole numbers: closer than one is equal
        highs.setOptionValue("time_limit", SECONDS)
        highs.setOptionValue("presolve", "off" if whole else "choose")  # here it costs a search more than it saves
        highs.passModel(self._lp(highspy, whole))
        highs.run()
        proven = highs.getModelStatus() == highspy.HighsModelStatus.kOptimal
        return np.asarray(highs.getSolution().col_value), proven

    def _noise(self) -> Values:
        """For who does what, always the same; less than 1 when every task has somebody."""
        noise, size = np.zeros(len(self._costs)), len(self.pairs)
        noise[:size] = np.random.default_rng(1).random(size) * NOISE / len(self._problem.tasks)
        return noise

    def is_whole(self, values: Values) -> bool:
        chosen = values[: len(self.pairs)]
        return bool(np.all(np.abs(chosen - np.round(chosen)) < CLOSE))

    def _cost(self, task: int, who: int) -> int:
        wish = self._problem.can[task][who]
        return LIKES if wish > 0 else DISLIKES if wish < 0 else 0

    def _rows_of(self, task: int, who: int, overlaps: Sequence[Sequence[object]]) -> Iterator[int]:
        this, planner = self._problem.tasks[task], self._problem.planners[who]
        week = week_of(this.day)
        yield self._row(("task", task), 1, 1)
        for moment in overlaps[task]:
            yield self._row(("time", who, moment), 0, 1)
        yield self._row(("week", who, week), 0, max(0, planner.per_week - planner.weeks.get(week, 0)))
        yield self._row(("shifts", who), 0, 0)
        if this.day.weekday() == FRIDAY:
            yield self._row(("fridays", who), 0, 0)
        if this.holiday:
            yield self._row(("holidays", who), 0, 0)

    def _add_steps(self, planner: Planner) -> None:
        """Having n instead of n - 1 costs what (n - even)² / even grows by: dearer each time, cheapest when even."""
        for (kind, weight), before, even in zip(KINDS, planner.planned, planner.even, strict=True):
            row = self._rows.get((kind, planner.lawyer))
            if row is None:
                continue
            for step in range(before, before + self._uses[row]):
                self._add(round(weight * (2 * (step - even) + 1) / max(even, 1.0)), [(row, -1.0)])

    def _row(self, key: object, low: float, high: float) -> int:
        if key not in self._rows:
            self._rows[key] = len(self._rows)
            self._low.append(low)
            self._high.append(high)
        return self._rows[key]

    def _add(self, cost: float, entries: list[tuple[int, float]]) -> None:
        self._costs.append(cost)
        self._columns.append(entries)

    def _lp(self, highspy: object, whole: bool) -> HighsLp:
        lp: HighsLp = highspy.HighsLp()  # type: ignore[attr-defined]  # the module, which loads late
        lp.num_col_, lp.num_row_ = len(self._costs), len(self._rows)
        lp.col_cost_ = np.array(self._costs) + (0 if whole else self._noise())
        lp.col_lower_, lp.col_upper_ = np.zeros(lp.num_col_), np.ones(lp.num_col_)
        lp.row_lower_, lp.row_upper_ = np.array(self._low, dtype=float), np.array(self._high, dtype=float)
        lp.a_matrix_.format_ = highspy.MatrixFormat.kColwise  # type: ignore[attr-defined]  # as above
        lp.a_matrix_.start_ = np.cumsum([0, *(len(column) for column in self._columns)])
        lp.a_matrix_.index_ = np.array([row for column in self._columns for row, _ in column])
        lp.a_matrix_.value_ = np.array([value for column in self._columns for _, value in column])
        if whole:
            integer, any_number = highspy.HighsVarType.kInteger, highspy.HighsVarType.kContinuous  # type: ignore[attr-defined]  # as above
            lp.integrality_ = [integer if n < len(self.pairs) else any_number for n in range(lp.num_col_)]
        return lp


def _overlaps(problem: Problem) -> list[list[datetime]]:
    """For every task the moments at which it runs beside others: at each of them somebody has one at most."""
    by_day: defaultdict[date, list[int]] = defaultdict(list)
    for number, task in enumerate(problem.tasks):
        by_day[task.day].append(number)
    found: list[list[datetime]] = [[] for _ in problem.tasks]
    for numbers in by_day.values():
        for moment in sorted({problem.tasks[number].starts_at for number in numbers}):
            running = [n for n in numbers if problem.tasks[n].starts_at <= moment < problem.tasks[n].ends_at]
            for number in running if len(running) > 1 else ():
                found[number].append(moment)
    return found
