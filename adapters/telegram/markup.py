"""Telegram's HTML: the one place where text is escaped, marked up by its role, and kept within the limit."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from bot.chat.marks import runs

LIMIT = 4096
"""Of one message after parsing. Counted in UTF-16 units here, which is never less than Telegram counts."""

BLANK = "—"
"""Stands where Telegram demands something to read and there is nothing."""

Role = Literal["plain", "bold", "italic", "quote", "preview"]
_TAGS = {"bold": "b", "italic": "i", "quote": "blockquote", "preview": "blockquote"}
_LOOKS_EMPTY = frozenset("\u115f\u1160\u2800\u3164\uffa0\ufffc")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text in one role."""

    text: str
    role: Role = "plain"


GAP, LINE = Piece("\n\n"), Piece("\n")


def escape(text: str) -> str:
    """The text as it was typed, harmless inside HTML."""
    sendable = text.encode("utf-8", "replace").decode()  # half a surrogate pair cannot be sent
    return sendable.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def html(pieces: Iterable[Piece]) -> str:
    """The pieces as Telegram's HTML; never empty."""
    whole = list(pieces)
    if not is_visible("".join(piece.text for piece in whole)):
        return BLANK
    return "".join(_marked(piece) for piece in whole)


def is_visible(text: str) -> bool:
    """Whether there is anything to see; Telegram refuses a text of spaces and invisible characters."""
    return any(unicodedata.category(char)[0] not in "ZC" and char not in _LOOKS_EMPTY for char in text)


def apart(blocks: Iterable[Iterable[Piece]], gap: Piece) -> list[Piece]:
    """The blocks one after the other, with `gap` between them; empty blocks leave no gap."""
    joined: list[Piece] = []
    for block in blocks:
        pieces = [piece for piece in block if piece.text]
        if pieces and joined:
            joined.append(gap)
        joined += pieces
    return joined


def fit(pieces: list[Piece], note: str) -> list[Piece]:
    """The pieces within the limit: the longest is cut, and `note` says so below."""
    if _length(pieces) <= LIMIT:
        return pieces
    shortened = [*pieces, GAP, Piece(note, "italic")]
    while (over := _length(shortened) - LIMIT) > 0:
        longest = max(range(len(shortened)), key=lambda at: len(shortened[at].text))
        kept = shortened[longest].text[: -(over + 1)]
        shortened[longest] = replace(shortened[longest], text=f"{kept}…")
    return shortened


def _marked(piece: Piece) -> str:
    tag = _TAGS.get(piece.role)
    inside = _with_placeholders(piece.text) if piece.role == "preview" else escape(piece.text)
    return f"<{tag}>{inside}</{tag}>" if tag else inside


def _with_placeholders(text: str) -> str:
    """What the gate put in the place of words stands out."""
    return "".join(f"<b>{escape(run)}</b>" if bold else escape(run) for run, bold in runs(text))


def _length(pieces: Iterable[Piece]) -> int:
    return sum(len(piece.text.encode("utf-16-le", "replace")) // 2 for piece in pieces)
