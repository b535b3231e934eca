"""Files every word of every card under its keys, so that a word leads to cards at once."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from bot.contacts.names import listed_keys, words
from bot.contacts.vocabulary import Floats, Ints, Vocabulary

IN_PLACE, IN_ROLE, IN_TOPIC, IN_ORGANISATION, IN_NAME = 80, 85, 90, 95, 100
"""What a word is worth in hundredths, by the field that it stands in."""


@dataclass(frozen=True)
class Listed:
    """What can be found of one card. No areas: all areas; no place at all: the whole country."""

    id: int
    name: str
    organisation: str
    role: str
    areas: tuple[str, ...]
    topics: tuple[str, ...]
    municipalities: tuple[str, ...]
    location: str | None
    district: str | None

    def texts(self) -> tuple[tuple[int, Sequence[str]], ...]:
        """The texts per field with their worth, the least first."""
        places = (*self.municipalities, self.location or "")
        return (
            (IN_PLACE, places),
            (IN_ROLE, (self.role,)),
            (IN_TOPIC, self.topics),
            (IN_ORGANISATION, (self.organisation,)),
            (IN_NAME, (self.name,)),
        )


@dataclass(frozen=True)
class Postings:
    """Rows (places in the list of entries) by the number of a word; of one row twice, the last counts."""

    vocabulary: Vocabulary
    starts: Ints
    rows: Ints
    worth: npt.NDArray[np.uint8]

    def of(self, numbers: range) -> tuple[Ints, Floats]:
        """The rows that hold any of these words, and what each is worth (0 to 1)."""
        a, b = self.starts[numbers.start], self.starts[numbers.stop]
        return self.rows[a:b], self.worth[a:b].astype(np.float32) / np.float32(100)

    def of_each(self, numbers: Ints, likeness: Floats) -> tuple[Ints, Floats]:
        """The rows that hold any of these words, and what each is worth times the likeness of its word."""
        if not numbers.size:
            return self.of(range(0))
        pieces = list(zip(self.starts[numbers].tolist(), self.starts[numbers + 1].tolist(), strict=True))
        rows = np.concatenate([self.rows[a:b] for a, b in pieces])
        worth = np.concatenate([self.worth[a:b] for a, b in pieces]).astype(np.float32)
        return rows, worth * np.repeat(likeness / np.float32(100), [b - a for a, b in pieces])


def file_words(entries: Iterable[Listed]) -> Postings:
    filer = _Filer()
    for row, entry in enumerate(entries):
        for worth, texts in entry.texts():
            for text in texts:
                filer.file(row, worth, text)
    return filer.postings()


class _Filer:
    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._of_word: dict[str, tuple[int, ...]] = {}
        self._of_text: dict[str, tuple[int, ...]] = {"": ()}
        self._posted, self._rows, self._worth = array("i"), array("i"), array("B")

    def file(self, row: int, worth: int, text: str) -> None:
        numbers = self._of_text.get(text)
        if numbers is None:
            numbers = self._of_text[text] = self._number_words(text)
        self._posted.extend(numbers)
        self._rows.extend([row] * len(numbers))
        self._worth.extend([worth] * len(numbers))

    def _number_words(self, text: str) -> tuple[int, ...]:
        found = words(text)
        if "-" in text:
            found += words(text.replace("-", ""))
        numbers: list[int] = []
        for word in found:
            known = self._of_word.get(word)
            if known is None:
                known = self._of_word[word] = tuple(
                    self._numbers.setdefault(key, len(self._numbers)) for key in listed_keys(word)
                )
            numbers.extend(known)
        return tuple(dict.fromkeys(numbers))

    def postings(self) -> Postings:
        alphabetical = sorted(self._numbers)
        place = np.empty(len(alphabetical), dtype=np.int32)
        place[[self._numbers[word] for word in alphabetical]] = np.arange(len(alphabetical), dtype=np.int32)
        posted = place[np.frombuffer(self._posted, dtype=np.int32)]
        order = np.argsort(posted, kind="stable")
        starts = np.searchsorted(posted[order], np.arange(len(alphabetical) + 1)).astype(np.int32)
        rows = np.frombuffer(self._rows, dtype=np.int32)[order]
        worth = np.frombuffer(self._worth, dtype=np.uint8)[order]
        return Postings(Vocabulary(alphabetical), starts, rows, worth)
