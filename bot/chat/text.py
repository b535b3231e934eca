"""Words by name: what the bot says is a name in the catalogue, what people said is a reference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal


class Either(tuple[object, ...]):
    """An argument that is written out as a choice: "een advocaat of een beheerder"."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Text:
    """One of our own sentences: its name in `bot/texts/<language>/*.ftl` and what goes into it.

    An argument is a str, int, date, aware datetime, `Text`, or a tuple of these: dates are written out and tuples
    listed in the reader's language.
    """

    name: str
    args: Mapping[str, object] = field(default_factory=dict)


def text(name: str, /, **args: object) -> Text:
    """`text("consult-sent", code="HUU-0412", until=moment)`."""
    return Text(name, args) if args else Text(name)


@dataclass(frozen=True, slots=True)
class Plain:
    """Words from the directory or the roster: a name, an organisation, a code. Never words about a case."""

    value: str


Kept = Literal["entry", "signal", "note", "idea", "reason"]


@dataclass(frozen=True, slots=True)
class Quote:
    """What somebody said about a case, by its id; fetched and decrypted at the moment it is shown."""

    entry: int
    of: Kept = "entry"
    """Where it is kept: an entry of a consult, a signal, a note in the minutes of a meeting, an idea, or a reason."""


@dataclass(frozen=True, slots=True)
class Preview:
    """The masked text of somebody's own draft, by the draft's id; shown to its writer only."""

    draft: int
    word: int | None = None
    """Only this word of what was typed, for a button that takes it out."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A telephone number that a reader can tap."""

    number: str


@dataclass(frozen=True, slots=True)
class Email:
    """An e-mail address that a reader can tap."""

    address: str


Words = Text | Plain | Quote | Preview | Phone | Email
"""What may stand on a card. No case text: that is a `Quote`, so a card that waits in the outbox holds none."""
