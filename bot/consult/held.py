"""A question at the gate: what must be known about it besides its text."""

from __future__ import annotations

from dataclasses import dataclass

from bot.gate.held import Held


@dataclass(frozen=True, slots=True)
class Question(Held):
    """A new question. Answers, additions and changes are `Held` without more."""

    areas: tuple[str, ...] = ()
    urgent: bool = False
    kind: str = ""
    """The kind of question (`bevestiging`, …)."""
    unsure: bool = False
    """The area was read from a misspelt or shortened word."""

    @property
    def kind_of_draft(self) -> str:
        """A person has one new question at the gate."""
        return self.to.purpose
