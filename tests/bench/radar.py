"""The radar measured: planted bursts that are found, after how many questions, and false alarms per month.

    .venv/bin/python tests/bench/radar.py            # about two minutes
    .venv/bin/python tests/bench/radar.py --chance 0.001

Years of invented questions without a text: topics with an uneven popularity that drifts with the seasons, askers at
several organisations. A burst is planted in one district; found is a proposal about its topic within six weeks.
"""

from __future__ import annotations

import argparse
import random
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.reference.topics import TopicBook
from bot.signals import bursts as radar
from storage.traces import Sight

START = datetime(2026, 1, 5, 8, 30, tzinfo=UTC)
WEEKS = 104
WARM = 13
"""Weeks before the first alarm counts: until then ninety days are not there yet."""
FOUND_WITHIN = timedelta(weeks=6)
BURST_LASTS = timedelta(weeks=3)


@dataclass(frozen=True)
class World:
    """How many questions a month come from how many districts."""

    name: str
    districts: int
    monthly: int


PILOT = World("pilot: 5 districts, 12 questions a month each", 5, 12)
COUNTRY = World("country: 11 districts, 60 questions a month each", 11, 60)


class Year:
    """Questions of one invented world."""

    def __init__(self, world: World, seed: int) -> None:
        self.world = world
        self.dice = random.Random(seed)
        self.book = TopicBook.load()
        self.areas = list(self.book.names)
        self.popular = {area: self._popularity(area) for area in self.areas}
        self.number = 0

    def _popularity(self, area: str) -> dict[str, tuple[float, float]]:
        """Of each topic its weight (the second is half as usual as the first, and so on) and its season."""
        topics = list(self.book.names[area])
        self.dice.shuffle(topics)
        return {topic: (1 / (rank + 1), self.dice.uniform(0, 52)) for rank, topic in enumerate(topics)}

    def quiet(self) -> list[Sight]:
        found = []
        for week in range(WEEKS):
            for district in range(self.world.districts):
                for _ in range(self._poisson(self.world.monthly * 12 / 52)):
                    at = START + timedelta(weeks=week, days=self.dice.random() * 5)
                    area = self.dice.choice(self.areas)
                    found.append(self.sight(district, area, at, self._topics(area, week)))
        return found

    def _topics(self, area: str, week: int) -> frozenset[str]:
        """None, one or two; in its season a topic comes up half as often again."""
        many = self.dice.choices((0, 1, 2), (25, 60, 15))[0]
        weights = [w * (1.5 if abs((week - s) % 52) < 8 else 1) for w, s in self.popular[area].values()]
        return frozenset(self.dice.choices(list(self.popular[area]), weights, k=many))

    def sight(self, district: int, area: str, at: datetime, topics: frozenset[str]) -> Sight:
        self.number += 1
        asker = self.dice.randrange(8)
        organisation = f"{district}-{asker % 3}"
        return Sight(self.number, at, area, f"d{district}", district * 100 + asker, organisation, topics)

    def burst(self, size: int) -> tuple[datetime, str, str, str, list[Sight]]:
        district, area = self.dice.randrange(self.world.districts), self.dice.choice(self.areas)
        topic = self.dice.choice(self.book.names[area])
        begins = START + timedelta(weeks=self.dice.randrange(WARM, WEEKS - 8))
        moments = [begins + BURST_LASTS * self.dice.random() for _ in range(size)]
        extra = [self.sight(district, area, at, frozenset({topic})) for at in sorted(moments)]
        return begins, f"d{district}", area, topic, extra

    def _poisson(self, mean: float) -> int:
        limit, product, many = 2.718281828459045**-mean, 1.0, -1
        while product > limit:
            product *= self.dice.random()
            many += 1
        return many


def looks(sights: list[Sight], first: int, last: int) -> Iterator[tuple[datetime, radar.Burst]]:
    """Every Monday; what was proposed is not proposed again within the window."""
    book = TopicBook.load()
    said: dict[tuple[str | None, str, str], datetime] = {}
    for week in range(first, last):
        now = START + timedelta(weeks=week)
        near = [sight for sight in sights if now - radar.WINDOW <= sight.at <= now]
        for burst in radar.bursts(near, now, lambda area: len(book.names[area])):
            key = (burst.district, burst.area, burst.topic)
            if key not in said or now - said[key] > radar.WINDOW:
                said[key] = now
                yield now, burst


def false_alarms(world: World, years: int) -> tuple[float, float]:
    """A month, in districts together and over the whole country."""
    found: Counter[bool] = Counter()
    for seed in range(years):
        found.update(burst.district is None for _, burst in looks(Year(world, seed).quiet(), WARM, WEEKS))
    months = years * (WEEKS - WARM) * 12 / 52
    return found[False] / months, found[True] / months


def planted(world: World, size: int, times: int) -> tuple[float, float]:
    """The share that is found, and of those after how many of its questions (the mean)."""
    after = []
    for seed in range(times):
        year = Year(world, 1000 + seed)
        sights = year.quiet()
        begins, district, area, topic, extra = year.burst(size)
        everything = sorted([*sights, *extra], key=lambda sight: sight.at)
        first = (begins - START).days // 7
        for now, burst in looks(everything, first, first + 7):
            right = burst.area == area and burst.topic == topic and burst.district in (district, None)
            if right and begins < now <= begins + FOUND_WITHIN:
                after.append(sum(sight.at <= now for sight in extra))
                break
    return len(after) / times, sum(after) / len(after) if after else 0.0


def from_texts() -> tuple[int, int, float]:
    """How many written-out bursts share a topic in five questions or more, of how many; and the mean share."""
    file = Path(__file__).resolve().parents[1] / "signals/bursts.toml"
    groups = tomllib.loads(file.read_text("utf-8"))["burst"]
    most = []
    for group in groups:
        topics = [TopicBook.load().of(question, group["area"]) for question in group["questions"]]
        counts = Counter(topic for each in topics for topic in each)
        most.append((max(counts.values(), default=0), len(topics)))
    return sum(many >= radar.FEWEST for many, _ in most), len(most), sum(m / of for m, of in most) / len(most)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--chance", type=float, default=radar.CHANCE)
    options.add_argument("--years", type=int, default=2)
    options.add_argument("--times", type=int, default=30)
    chosen = options.parse_args()
    radar.CHANCE = chosen.chance  # type: ignore[misc]  # to see what another choice would do
    print(f"chance {chosen.chance}")
    for world in (PILOT, COUNTRY):
        near, far = false_alarms(world, chosen.years)
        print(f"{world.name}: {near:.2f} false alarms a month in all districts together, {far:.2f} over the country")
        for size in (5, 6, 8, 10, 12):
            share, after = planted(world, size, chosen.times)
            print(f"  a burst of {size:2} in three weeks: found {share:.0%}, after {after:.1f} questions")
    some, of, share = from_texts()
    print(
        f"written-out bursts: {some} of {of} share a topic in at least {radar.FEWEST} of 6 questions; mean {share:.0%}"
    )


if __name__ == "__main__":
    main()
