"""The two kinds of case text: what a person typed, and what may travel."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class RawText:
    """What a person typed about a case; it never leaves the sender's encrypted draft. Its repr is empty."""

    typed: str = field(repr=False)

    def __post_init__(self) -> None:
        """Half a letter outside the basic plane, which JSON may carry and no encoding can write, becomes a "�"."""
        if any("\ud800" <= letter <= "\udfff" for letter in self.typed):
            whole = self.typed.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
            object.__setattr__(self, "typed", whole)

    def __bool__(self) -> bool:
        return bool(self.typed.strip())


@dataclass(frozen=True, slots=True)
class CleanText:
    """Text that went through the gate. Made by `bot.privacy.gate` only; a test looks for other makers."""

    clean: str = field(repr=False)
