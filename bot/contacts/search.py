"""Finds people and organisations in the directory, however they are spelt, nearest places first.

An index is never changed: it is built anew when a card changes (a directory of hundreds in milliseconds,
100,000 cards in about a second), so that searching may go on in other threads meanwhile.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import Indel
from rapidfuzz.process import cdist

from bot.contacts.filing import Listed, file_words
from bot.contacts.names import asked_keys, half_typed_key, spelt, words
from bot.contacts.places import DISTANCES, Codes, Distance, Places
from bot.contacts.vocabulary import Floats, Ints

NEARNESS = np.array([0.0, 0.1, 0.2, 0.3], dtype=np.float32)
RIGHT_AREA, ANY_AREA = 0.15, 0.05
"""What a distance (in the order of DISTANCES) and an area add to the likeness of the words (0 to 1)."""
RIGHT_AREA_ALONE, ANY_AREA_ALONE = 1.0, 0.6
"""The same when no word is left to compare: then the area goes before the place."""

LIKE_ENOUGH = 0.48
"""Below this likeness nothing was found; what is nearest becomes a suggestion."""
WORTH_SUGGESTING = 0.12
PREFIX, MEANT_OTHERWISE, INITIAL = np.float32(0.93), np.float32(0.95), np.float32(0.6)
MOST_WORDS = 6
FINALISTS = 200
SPELLING = np.float32(0.3)
"""What the spelling of the whole name may add: it decides between names that sound the same."""

Rows = npt.NDArray[np.intp]


@dataclass(frozen=True)
class Query:
    """What was typed after `/wie`: the words that are no area and no place, and the areas and places."""

    words: str
    areas: frozenset[str] = frozenset()
    municipality: str | None = None
    location: str | None = None
    district: str | None = None

    @property
    def names_a_place(self) -> bool:
        return bool(self.municipality or self.location or self.district)


@dataclass(frozen=True)
class Hit:
    """A card found. `suggestion`: nothing fits what was asked, this comes nearest."""

    id: int
    score: float
    distance: Distance
    suggestion: bool = False


class Index:
    def __init__(self, listed: Sequence[Listed]) -> None:
        self._ids = [entry.id for entry in listed]
        self._names = [spelt(entry.name or entry.organisation) for entry in listed]
        self._postings = file_words(listed)
        self._places = Places(listed)

    @classmethod
    def build(cls, entries: Iterable[Listed]) -> "Index":
        return cls(list(entries))

    def __len__(self) -> int:
        return len(self._ids)

    def search(self, query: Query, limit: int = 5) -> list[Hit]:
        """The best first, at most `limit`; among equals the order in which the entries were given."""
        asked = words(query.words)[:MOST_WORDS]
        if not len(self) or limit < 1:
            return []
        if not asked:
            return self._by_area_and_place(query, limit)
        likeness = self._likeness(asked)
        away = self._distances(query)
        score = likeness + self._nearness(query, away) + self._areas(query, RIGHT_AREA, ANY_AREA)
        for floor, suggestion in ((LIKE_ENOUGH, False), (WORTH_SUGGESTING, True)):
            rows = np.flatnonzero(likeness >= floor)
            if rows.size:
                return self._best(query, score, rows, away, limit, suggestion)
        return []

    def _by_area_and_place(self, query: Query, limit: int) -> list[Hit]:
        areas = self._areas(query, RIGHT_AREA_ALONE, ANY_AREA_ALONE)
        away = self._distances(query)
        near = self._nearness(query, away)
        for fits, suggestion in ((areas if query.areas else near, False), (near, True)):
            rows = np.flatnonzero(fits)
            if rows.size:
                return self._best(query, areas + near, rows, away, limit, suggestion)
        return []

    def _likeness(self, asked: list[str]) -> Floats:
        """Per row how alike the words are (0 to 1); squared, so that a wrong letter outweighs a place."""
        total = np.zeros(len(self), dtype=np.float32)
        for word in asked:
            total += self._likeness_to(word, alone=len(asked) == 1) ** 2
        return total / np.float32(len(asked))

    def _likeness_to(self, word: str, alone: bool) -> Floats:
        best = np.zeros(len(self), dtype=np.float32)
        for place, key in enumerate(asked_keys(word)):
            certainty = MEANT_OTHERWISE if place else np.float32(1)
            for rows, worth in self._rows_like(key, alone):
                np.maximum.at(best, rows, worth * certainty)
        return best

    def _rows_like(self, key: str, alone: bool) -> Iterable[tuple[Ints, Floats]]:
        """Rows with their worth: of words like it, of words that begin with it, of the word itself."""
        vocabulary, postings = self._postings.vocabulary, self._postings
        longer = vocabulary.beginning_with(key)
        if len(key) > 1:
            yield postings.of_each(*vocabulary.alike(key, longer))
        if len(key) > 1 and not alone:
            yield from self._rows_by_initial(key[0])
        half_typed = half_typed_key(key)
        if half_typed:
            yield self._rows_beginning(vocabulary.beginning_with(half_typed))
        if vocabulary.exact(key) is None:
            yield self._rows_beginning(longer, names_only=len(key) == 1)
        else:
            yield self._rows_beginning(longer[1:], names_only=len(key) == 1)
            yield postings.of(longer[:1])

    def _rows_by_initial(self, letter: str) -> Iterable[tuple[Ints, Floats]]:
        """Rows of who is listed with this initial only."""
        number = self._postings.vocabulary.exact(letter)
        if number is not None:
            rows, worth = self._postings.of(range(number, number + 1))
            yield rows, worth * INITIAL

    def _rows_beginning(self, numbers: range, names_only: bool = False) -> tuple[Ints, Floats]:
        rows, worth = self._postings.of(numbers)
        if names_only:
            of_names = worth >= 1
            rows, worth = rows[of_names], worth[of_names]
        return rows, worth * PREFIX

    def _distances(self, query: Query) -> Codes:
        return self._places.distances(query.municipality, query.location, query.district)

    def _nearness(self, query: Query, away: Codes) -> Floats:
        return NEARNESS[away] if query.names_a_place else np.zeros(len(self), dtype=np.float32)

    def _areas(self, query: Query, right: float, unnamed: float) -> Floats:
        worth = np.zeros(len(self), dtype=np.float32)
        if query.areas:
            worth[self._places.any_area] = unnamed
            for area in query.areas:
                worth[self._places.with_area(area)] = right
        return worth

    def _best(self, query: Query, score: Floats, rows: Rows, away: Codes, limit: int, suggestion: bool) -> list[Hit]:
        finalists = _highest(score, rows, max(limit, FINALISTS))
        final = score[finalists] + self._spelling(query.words, finalists)
        order = np.lexsort((finalists, -final))[:limit].tolist()
        chosen = [(int(finalists[at]), float(final[at])) for at in order]
        return [Hit(self._ids[row], value, DISTANCES[away[row]], suggestion) for row, value in chosen]

    def _spelling(self, asked: str, rows: Rows) -> Floats:
        """What the likeness of the whole name as it is spelt adds; nothing when it is less than half alike."""
        names = [self._names[row] for row in rows.tolist()]
        likeness = cdist([spelt(asked)], names, scorer=Indel.normalized_similarity, dtype=np.float32)[0]
        more_than_half: Floats = np.maximum(likeness - np.float32(0.5), np.float32(0))
        return more_than_half * SPELLING


def _highest(score: Floats, rows: Rows, count: int) -> Rows:
    """The `count` rows with the highest score; among equals the first."""
    if rows.size <= count:
        return rows
    of_rows = score[rows]
    last = np.partition(of_rows, -count)[-count]
    above, equal = rows[of_rows > last], rows[of_rows == last]
    return np.concatenate([above, equal[: count - above.size]])
