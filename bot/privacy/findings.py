"""What the engine can find in a text, and which characters of the text are already spoken for."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum


class Label(StrEnum):
    """The kinds of thing by which a person can be recognised."""

    PERSON = "PERSON"
    ADDRESS = "ADDRESS"
    POSTCODE = "POSTCODE"
    CITY = "CITY"
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    BSN = "BSN"
    IBAN = "IBAN"
    V_NUMBER = "V_NUMBER"
    DOCUMENT_NUMBER = "DOCUMENT_NUMBER"
    LICENCE_PLATE = "LICENCE_PLATE"
    DATE_OF_BIRTH = "DATE_OF_BIRTH"
    CASE_NUMBER = "CASE_NUMBER"
    ORGANISATION = "ORGANISATION"
    URL = "URL"
    HANDLE = "HANDLE"
    AGE = "AGE"


ALWAYS_HARD = frozenset(
    {
        Label.PHONE,
        Label.EMAIL,
        Label.BSN,
        Label.IBAN,
        Label.V_NUMBER,
        Label.DOCUMENT_NUMBER,
        Label.LICENCE_PLATE,
        Label.DATE_OF_BIRTH,
        Label.CASE_NUMBER,
    }
)
"""Identifiers that nobody can release at the gate. A postcode joins them when a house number stands near."""

HARD_IN_SIGNALS = ALWAYS_HARD | {Label.CITY, Label.ORGANISATION, Label.POSTCODE}


@dataclass(frozen=True, slots=True)
class Hit:
    """A stretch of text that points at somebody; offsets in characters, end exclusive."""

    start: int
    end: int
    label: Label


@dataclass(frozen=True, slots=True)
class Finding:
    """A hit with what stands in its place. `start` and `end` count characters of `Examination.plain`."""

    start: int
    end: int
    label: Label
    hard: bool
    placeholder: str = field(repr=False)


class Claims:
    """Who claimed which characters: the first claim wins, so detectors run from certain to doubtful."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.has_digits = bool(re.search(r"\d", text))
        self.hits: list[Hit] = []
        self._found = bytearray(len(text))
        self._kept = bytearray(len(text))

    def find(self, start: int, end: int, label: Label, *, over_kept: bool = False) -> bool:
        """Claim a stretch as personal. False when a part of it is taken already."""
        if start >= end or not self.is_free(start, end, over_kept=over_kept):
            return False
        self._found[start:end] = b"\1" * (end - start)
        self.hits.append(Hit(start, end, label))
        return True

    def keep(self, start: int, end: int) -> None:
        """Protect a stretch (an article of law, an amount, a term) against the doubtful detectors."""
        if self._found.find(1, start, end) < 0:
            self._kept[start:end] = b"\1" * (end - start)

    def is_free(self, start: int, end: int, *, over_kept: bool = False) -> bool:
        return self._found.find(1, start, end) < 0 and (over_kept or self._kept.find(1, start, end) < 0)

    def is_found(self, start: int, end: int) -> bool:
        return self._found.find(1, start, end) >= 0

    def has(self, label: Label) -> bool:
        return any(hit.label is label for hit in self.hits)

    def sorted_hits(self) -> list[Hit]:
        return sorted(self.hits, key=lambda hit: hit.start)
