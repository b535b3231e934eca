"""What people did, written down by themselves, to be compared with what others saw. It knows nothing of the bot."""

from __future__ import annotations

import math
import time
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum


class Sure(StrEnum):
    """Whether the person was told that it worked."""

    YES = "yes"
    PERHAPS = "perhaps"


@dataclass
class Said:
    """What somebody did, and which words one message must hold where somebody else reads."""

    kind: str
    words: tuple[str, ...]
    reader: str
    sure: Sure = Sure.PERHAPS
    once: bool = True
    """Whether a second message that holds these words is one too many."""
    at: float = 0.0
    """Before it was sent (`time.monotonic`)."""

    def is_in(self, text: str) -> bool:
        return all(word in text for word in self.words)

    def __str__(self) -> str:
        return f"{self.kind} for {self.reader}: {' … '.join(self.words)}"


@dataclass
class Absence:
    """A while in which nothing reached somebody who reads."""

    reader: str
    until: float = math.inf


@dataclass
class Ledger:
    """Everything that was done in one run, and everything that failed meanwhile, by kind."""

    said: list[Said] = field(default_factory=list)
    failed: Counter[str] = field(default_factory=Counter)
    absences: list[Absence] = field(default_factory=list)

    def writes(self, kind: str, reader: str, *words: str, once: bool = True, at: float | None = None) -> Said:
        """`at` is when it was begun, if that was not just now (`time.monotonic`)."""
        entry = Said(kind, words, reader, once=once, at=time.monotonic() if at is None else at)
        self.said.append(entry)
        return entry

    def fails(self, kind: str) -> None:
        self.failed[kind] += 1

    def leaves(self, reader: str) -> None:
        self.absences.append(Absence(reader))

    def returns(self, reader: str) -> None:
        for absence in self.absences:
            if absence.reader == reader:
                absence.until = min(absence.until, time.monotonic())

    def is_away(self, reader: str) -> bool:
        return any(absence.reader == reader and absence.until == math.inf for absence in self.absences)

    def may_be_a_dead_letter(self, entry: Said) -> bool:
        """Whether its reader could not be reached at some moment since it was said."""
        return any(absence.reader == entry.reader and absence.until > entry.at for absence in self.absences)

    def sure(self) -> list[Said]:
        return [entry for entry in self.said if entry.sure is Sure.YES]

    @property
    def faults(self) -> int:
        return self.failed.total()

    @property
    def kills(self) -> int:
        return sum(count for kind, count in self.failed.items() if kind.startswith("kill"))

    def __str__(self) -> str:
        kinds = Counter(entry.kind for entry in self.sure())
        sure = ", ".join(f"{count} {kind}" for kind, count in sorted(kinds.items()))
        return f"{len(self.said)} acts, surely {sure}; {self.faults} faults of which {self.kills} kills"
