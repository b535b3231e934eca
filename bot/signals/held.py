"""A signal at the gate: what must be known about it besides its text."""

from __future__ import annotations

from dataclasses import dataclass

from bot.gate.held import Held


@dataclass(frozen=True, slots=True)
class New(Held):
    """A signal that its writer did not send yet."""

    kind: str = ""
    theme: str = ""
    area: str = ""
    named: bool = False
    unsure: bool = False
    """Area, kind or theme was read from its words."""
    compared: bool = False
    """Its writer saw the signals that are alike, and says that this is another one."""

    @property
    def kind_of_draft(self) -> str:
        """A person has one new signal at the gate."""
        return self.to.purpose
