"""What an import would change, person by person, before anybody says yes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.chat.text import Text

Kind = Literal["added", "changed", "unchanged"]


@dataclass(frozen=True)
class BadRow:
    """A row that cannot be used, by its number in the file, and why."""

    number: int
    text: Text


@dataclass(frozen=True)
class Difference:
    """What becomes of one person or card; `lines` say which fields or shifts change."""

    who: str
    kind: Kind
    lines: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Plan:
    """What an import would do. `warnings` do not stop it; `problems` do, unless bad rows are to be skipped."""

    differences: tuple[Difference, ...]
    problems: tuple[BadRow, ...]
    warnings: tuple[Text, ...] = ()
    extra_columns: tuple[str, ...] = ()
    ignored_sheets: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Nothing would change."""
        return all(each.kind == "unchanged" for each in self.differences)

    def count(self, kind: Kind) -> int:
        return sum(each.kind == kind for each in self.differences)
