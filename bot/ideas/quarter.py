"""The figures of a quarter for the steering group: counted over everybody, and none under five."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from bot.chat.text import Plain, Text, Words, text
from bot.engine.now import Now
from bot.figures.small import shown
from bot.ideas.rules import score
from bot.reference.calendar import at, local_date
from bot.signals.rules import KINDS, THEMES, area_words, kind_words, label_words, slug
from storage.agenda import Decision
from storage.ideas import Idea, IdeaState
from storage.signals import GENERAL
from storage.steering import Outcome

DECISIONS = (Decision.IDEA, Decision.SETTLED, Decision.NATIONAL, Decision.HELD_OVER)
STATES = tuple(state for state in IdeaState if state != IdeaState.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class Quarter:
    year: int
    number: int
    """1 to 4."""

    @property
    def start(self) -> datetime:
        return at(date(self.year, self.number * 3 - 2, 1), time())

    @property
    def end(self) -> datetime:
        after = self.next()
        return at(date(after.year, after.number * 3 - 2, 1), time())

    def next(self) -> Quarter:
        return Quarter(self.year + self.number // 4, self.number % 4 + 1)

    def before(self) -> Quarter:
        return Quarter(self.year - 1, 4) if self.number == 1 else Quarter(self.year, self.number - 1)

    @property
    def words(self) -> Text:
        """`het eerste kwartaal van 2027`: in words, so that no small number stands in a report."""
        return text(f"quarter-{self.number}", year=str(self.year))


def quarter_of(day: date) -> Quarter:
    return Quarter(day.year, (day.month + 2) // 3)


def quarter_named(typed: str, today: date) -> Quarter | None:
    """`q1`, `q1 2027`; without words the last one that is over. Without a year the last one with that number."""
    last = quarter_of(today).before()
    words = typed.lower().split()
    if not words:
        return last
    if words[0] not in ("q1", "q2", "q3", "q4") or len(words) > 2:
        return None
    number = int(words[0][1])
    if len(words) == 1:
        return Quarter(today.year if number <= quarter_of(today).number else today.year - 1, number)
    return Quarter(int(words[1]), number) if words[1].isdigit() and len(words[1]) == 4 else None


@dataclass(frozen=True, slots=True)
class Group:
    """Figures that belong together; None is one that is hidden because it is small."""

    name: Text
    lines: tuple[tuple[Words, int | None], ...]
    total: int
    drawn: bool = False
    """As a picture too."""
    of_today: bool = False
    """Not of the quarter: how it is now."""


@dataclass(frozen=True, slots=True)
class Figures:
    quarter: Quarter
    locations: int
    questions: int
    signals: int
    groups: tuple[Group, ...]
    proposals: tuple[str, ...]
    """The codes of what waits for a decision, the best judged first."""
    accepted: tuple[str, ...]
    rejected: tuple[str, ...]


def figures(now: Now, quarter: Quarter) -> Figures:
    counts, start, end = now.store.quarters, quarter.start, quarter.end
    area, district = _area(now), _district(now)
    locations = counts.questions(start, end, "location")
    by_area = counts.questions(start, end, "area")
    by_kind = counts.signals(start, end, "kind")
    themes = {theme: count for theme, count in counts.signals(start, end, "theme").items() if theme}
    groups = (
        _group("questions-area", by_area, area, [each.slug for each in now.reference.areas], drawn=True),
        _group("questions-district", counts.questions(start, end, "district"), district),
        _group("signals-kind", by_kind, kind_words, KINDS, drawn=True),
        _group("signals-theme", themes, label_words, THEMES, drawn=True),
        _group("signals-area", counts.signals(start, end, "area"), area),
        _group("signals-district", counts.signals(start, end, "district"), district),
        _group("decisions", counts.decisions(start, end), _decision, DECISIONS),
        replace(_group("ideas", counts.ideas(), _state, STATES), of_today=True),
    )
    decided = now.store.steering.decided_between(start, end)
    by_outcome = {
        outcome: tuple(_code(now, row.idea_id, row.signal_id) for row in decided if row.outcome == outcome)
        for outcome in (Outcome.ACCEPTED, Outcome.REJECTED)
    }
    return Figures(
        quarter,
        sum(1 for place in locations if place),
        sum(counts.questions(start, end, "district").values()),
        sum(by_kind.values()),
        groups,
        _proposals(now),
        by_outcome[Outcome.ACCEPTED],
        by_outcome[Outcome.REJECTED],
    )


def _group(
    name: str,
    counts: Mapping[str, int],
    words: Callable[[str], Words],
    always: tuple[str, ...] | list[str] = (),
    *,
    drawn: bool = False,
) -> Group:
    """The largest first; what always stands there does so without a count too."""
    all_counts = {**dict.fromkeys(always, 0), **counts}
    figures = shown(all_counts)
    order = sorted(figures, key=lambda key: (figures[key] is None, -(figures[key] or 0), key))
    lines = tuple((words(key), figures[key]) for key in order)
    return Group(text(f"quarterly-{name}"), lines, sum(counts.values()), drawn)


def _area(now: Now) -> Callable[[str], Words]:
    return lambda slug: area_words(now.reference, slug or GENERAL)


def _district(now: Now) -> Callable[[str], Words]:
    known = now.reference.places.districts
    return lambda slug: Plain(known[slug].name) if slug in known else text("quarterly-no-district")


def _decision(decision: str) -> Words:
    return text(f"quarterly-decision-{decision}")


def _state(state: str) -> Words:
    return text(f"idea-brief-{slug(state)}")


def _code(now: Now, idea: int | None, signal: int | None) -> str:
    row = now.store.ideas.get(idea) if idea else now.store.signals.get(signal) if signal else None
    return row.code if row else ""


def _proposals(now: Now) -> tuple[str, ...]:
    """Ideas by their score, then signals; a score itself stands in the chat, with how many judged."""
    rows = now.store.steering.undecided()
    ideas = [idea for row in rows if row.idea_id and (idea := now.store.ideas.get(row.idea_id))]
    means = now.store.votes.means([idea.number for idea in ideas])

    def weight(idea: Idea) -> float:
        return score(means[idea.number], now.config.weights) if idea.number in means else 0.0

    ranked = sorted(ideas, key=lambda idea: (-weight(idea), idea.number))
    return (*(idea.code for idea in ranked), *(_code(now, None, row.signal_id) for row in rows if row.signal_id))


def today(now: Now) -> date:
    return local_date(now.now)
