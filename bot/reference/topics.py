"""What a question is about, by a closed list of topics: all that may be remembered of it for the signal radar."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from bot.reference.letters import normalise
from bot.reference.packaged import read_toml

INSIDE = 5
"""Letters from which a word also counts inside a longer one."""


class TopicBook:
    """The topics of every legal area, with the words by which they are recognised."""

    def __init__(self, areas: Mapping[str, Mapping[str, Iterable[str]]]) -> None:
        self.names = {area: tuple(topics) for area, topics in areas.items()}
        self._words = {
            area: {topic: _any_of(words) for topic, words in topics.items()} for area, topics in areas.items()
        }

    @classmethod
    @lru_cache(maxsize=1)
    def load(cls) -> TopicBook:
        """The topics as packaged."""
        return cls(read_toml("topics.toml"))

    def of(self, text: str, area: str) -> frozenset[str]:
        """The topics of an area that a text is about; none when it is about something else."""
        plain = normalise(text)
        return frozenset(topic for topic, words in self._words.get(area, {}).items() if words.search(plain))


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(_word, sorted(map(normalise, words), key=len, reverse=True))))


def _word(word: str) -> str:
    return re.escape(word) if len(word.replace(" ", "")) >= INSIDE else rf"\b{re.escape(word)}\b"
