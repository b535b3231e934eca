"""What people did, written down by themselves, to be compared with what others saw. It knows nothing of the bot."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Sure(StrEnum):
    """Whether the person was told that it worked."""

    YES = "yes"
    PERHAPS = "perhaps"


@dataclass
class Said:
    """Words that are unlike any other, who should read them, and where."""

    words: str
    reader: str
    sure: Sure = Sure.PERHAPS


@dataclass
class Ledger:
    """Everything that was said in one run."""

    said: list[Said] = field(default_factory=list)
    faults: int = 0
    kills: int = 0

    def writes(self, words: str, reader: str) -> Said:
        entry = Said(words, reader)
        self.said.append(entry)
        return entry

    def sure(self) -> list[Said]:
        return [entry for entry in self.said if entry.sure is Sure.YES]

    def __str__(self) -> str:
        return f"{len(self.said)} said, {len(self.sure())} of them surely, {self.faults} faults, {self.kills} kills"
