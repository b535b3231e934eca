"""Whether questions resemble each other more than chance explains: counts of topics, and nothing else."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.traces import Sight

WINDOW = timedelta(days=90)
"""So far back the radar looks."""
RECENT = timedelta(days=28)
"""A burst lies within this time; before it is what is usual."""
FEWEST = 5
"""P23: no figure under five, so no proposal on fewer questions."""
ASKERS = 3
ORGANISATIONS = 2
"""Several origins: never the cases of one colleague or one office."""
DISTRICTS = 2
"""For a proposal over the whole country."""
CHANCE = 0.0005
"""How unlikely it must be; chosen with `tests/bench/radar.py`, which counts false alarms and missed bursts."""
ENOUGH = 20
"""Questions elsewhere, before there is anything to compare a district with."""
PRIOR = 20.0
"""Questions of the whole country that a topic's usual share is smoothed with."""


@dataclass(frozen=True, slots=True)
class Burst:
    """Questions about one topic, more than usual. `district` None: over the whole country."""

    district: str | None
    area: str
    topic: str
    cases: int
    days: int
    chance: float


def bursts(sights: Sequence[Sight], now: datetime, topics: Callable[[str], int]) -> list[Burst]:
    """Everything that stands out, the most unlikely first; of one set of questions only the topic that says most.

    `topics` is how many topics the list has for an area.
    """
    fresh = [sight for sight in sights if now - WINDOW <= sight.at <= now]
    by_area: dict[str, list[Sight]] = defaultdict(list)
    for sight in fresh:
        by_area[sight.area].append(sight)
    found: list[tuple[Burst, frozenset[int]]] = []
    for area, all_of_it in by_area.items():
        for district in sorted({sight.district for sight in all_of_it if sight.district}):
            found += _stand_out(all_of_it, area, district, now, topics(area))
        found += _stand_out(all_of_it, area, None, now, topics(area))
    return list(_without_repeats(found))


def _stand_out(
    sights: Sequence[Sight], area: str, district: str | None, now: datetime, many: int
) -> Iterator[tuple[Burst, frozenset[int]]]:
    """Two ways: more in the last weeks than before, and more here than elsewhere."""
    here = [sight for sight in sights if district is None or sight.district == district]
    recent = [sight for sight in here if now - sight.at <= RECENT]
    before = [sight for sight in sights if now - sight.at > RECENT]
    yield from _more_than(recent, before, area, district, RECENT.days, many)
    if district is not None:
        elsewhere = [sight for sight in sights if sight.district != district]
        if len(elsewhere) >= ENOUGH:
            yield from _more_than(here, elsewhere, area, district, WINDOW.days, many)


def _more_than(
    these: Sequence[Sight], usual: Sequence[Sight], area: str, district: str | None, days: int, many: int
) -> Iterator[tuple[Burst, frozenset[int]]]:
    for topic in sorted({topic for sight in these for topic in sight.topics}):
        group = [sight for sight in these if topic in sight.topics]
        if not _from_several(group, everywhere=district is None):
            continue
        share = (sum(topic in sight.topics for sight in usual) + PRIOR / many) / (len(usual) + PRIOR)
        chance = at_least(len(group), len(these), min(share, 1.0))
        if chance < CHANCE:
            cases = frozenset(sight.consult for sight in group)
            yield Burst(district, area, topic, len(cases), days, chance), cases


def _from_several(group: Sequence[Sight], *, everywhere: bool) -> bool:
    """Enough questions, of several people at several organisations; never one client who was asked about often."""
    askers = {sight.asker for sight in group}
    organisations = {sight.organisation for sight in group}
    districts = {sight.district for sight in group}
    several = len(askers) >= ASKERS and len(organisations) >= ORGANISATIONS
    return len(group) >= FEWEST and several and (not everywhere or len(districts) >= DISTRICTS)


def at_least(many: int, of: int, share: float) -> float:
    """The chance of so many or more among `of` questions, when each has it with this chance."""
    return sum(math.comb(of, k) * share**k * (1 - share) ** (of - k) for k in range(many, of + 1))


def _without_repeats(found: Iterable[tuple[Burst, frozenset[int]]]) -> Iterator[Burst]:
    """A district before the whole country, the unlikeliest first; what mostly covers the same questions is left out."""
    taken: list[frozenset[int]] = []
    for burst, cases in sorted(found, key=lambda pair: (pair[0].chance, pair[0].district is None, pair[0].topic)):
        if any(len(cases & other) * 2 > min(len(cases), len(other)) for other in taken):
            continue
        taken.append(cases)
        yield burst
