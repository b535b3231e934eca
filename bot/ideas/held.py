"""An idea, or a reason, at the gate: what must be known about it besides its text."""

from __future__ import annotations

from dataclasses import dataclass

from bot.gate.held import Held


@dataclass(frozen=True, slots=True)
class Hold(Held):
    """Why the steering group holds a proposal over; `number` is the proposal."""

    until: str = ""
    """The day, as 2026-12-10."""


@dataclass(frozen=True, slots=True)
class New(Held):
    """An idea that its writer did not send yet."""

    area: str = ""
    unsure: bool = False
    """The area was read from its words."""

    @property
    def kind_of_draft(self) -> str:
        """A person has one new idea at the gate."""
        return self.to.purpose
