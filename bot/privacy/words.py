"""The two kinds of case text: what a person typed, and what may travel."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class RawText:
    """What a person typed about a case; it never leaves the sender's encrypted draft. Its repr is empty."""

    typed: str = field(repr=False)

    def __bool__(self) -> bool:
        return bool(self.typed.strip())


@dataclass(frozen=True, slots=True)
class CleanText:
    """Text that went through the gate. Made by `bot.privacy.gate` only; a test looks for other makers."""

    clean: str = field(repr=False)
