"""How long the autopilot takes for half a year: 26 weeks, 6 areas, 5 days, 60 lawyers.

PYTHONPATH=. .venv/bin/python tests/bench/autopilot.py
"""

from __future__ import annotations

import random
import resource
import time
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from statistics import median

from bot.duty.autopilot import FRIDAY, Planner, Problem, Task, solve
from bot.duty.fairness import Duty, evens

WEEKS, AREAS, LAWYERS = 26, 6, 60
FIRST = date(2027, 1, 4)
HOLIDAYS = (8, 17, 18)
ROUNDS = 10


def half_year(seed: int, *, two_blocks: bool = False) -> Problem:
    """Lawyers have one to three areas, up to two days on which they never can, and are away two days in five."""
    chance = random.Random(seed)
    days = [FIRST + timedelta(days=7 * week + day) for week in range(WEEKS) for day in range(5)]
    hours = (9, 13) if two_blocks else (9,)
    tasks = [_task(day, hour, str(area)) for day in days for hour in hours for area in range(AREAS)]
    shares = {who: chance.choice((1.0, 1.0, 1.0, 0.5)) for who in range(LAWYERS)}
    areas = {who: set(chance.sample([str(a) for a in range(AREAS)], chance.choice((1, 1, 2, 2, 3)))) for who in shares}
    never = {who: set(chance.sample(range(5), chance.choice((0, 1, 1, 2)))) for who in shares}
    gladly = {
        (who, day): chance.choice((0, 0, 0, 0, 1, -1))
        for who in shares
        for day in days
        if day.weekday() not in never[who] and chance.random() < 0.6
    }
    can = [{w: gladly[w, t.day] for w in shares if t.area in areas[w] and (w, t.day) in gladly} for t in tasks]
    return Problem(tasks, _planners(tasks, shares, areas, 4 if two_blocks else 2), can)


def _task(day: date, hour: int, area: str) -> Task:
    start = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    return Task(start, start + timedelta(hours=2), day, area, "landelijk", day.isocalendar().week in HOLIDAYS)


def _planners(
    tasks: list[Task], shares: Mapping[int, float], areas: Mapping[int, set[str]], per_week: int
) -> dict[int, Planner]:
    parts = (tasks, [t for t in tasks if t.day.weekday() == FRIDAY], [t for t in tasks if t.holiday])
    every, fridays, holidays = (
        evens([Duty(t.day, t.area, t.reach, None) for t in part], shares, lambda who, duty: duty.area in areas[who])
        for part in parts
    )
    return {who: Planner(who, per_week, (0, 0, 0), (every[who], fridays[who], holidays[who]), {}) for who in shares}


def told(problem: Problem, chosen: tuple[int | None, ...]) -> str:
    """How far from even somebody is at most."""
    mine = [(task, who) for task, who in zip(problem.tasks, chosen, strict=True) if who is not None]
    shifts = Counter(who for _, who in mine)
    fridays = Counter(who for task, who in mine if task.day.weekday() == FRIDAY)
    far = max(abs(shifts[who] - planner.even[0]) for who, planner in problem.planners.items())
    far_fridays = max(abs(fridays[who] - planner.even[1]) for who, planner in problem.planners.items())
    return f"empty {chosen.count(None)}, at most {far:.1f} shifts and {far_fridays:.1f} Fridays from even"


def main() -> None:
    for name, two_blocks in (("one block a day", False), ("two blocks a day", True)):
        took, busy = [], []
        for seed in range(ROUNDS):
            problem = half_year(seed, two_blocks=two_blocks)
            began, worked = time.perf_counter(), time.process_time()
            plan = solve(problem)
            took.append(time.perf_counter() - began)
            busy.append(time.process_time() - worked)
            size = f"{len(problem.tasks)} duties, {sum(map(len, problem.can))} candidates"
            print(f"  {size}: {took[-1]:.2f} s, proven {plan.proven}, {told(problem, plan.chosen)}")
        print(f"{name}: median {median(took):.2f} s, slowest {max(took):.2f} s")
        print(f"  of which the processor worked {median(busy):.2f} s, at most {max(busy):.2f} s")
    print(f"memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
