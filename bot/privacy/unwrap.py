"""Turns what Slack and Telegram hand over into plain letters, and remembers where each letter came from."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

WRAPPER = re.compile(
    r"<(?:(?P<link>(?:mailto:|tel:|https?://|sips?:)[^<>|\n]{1,1000})(?:\|(?P<shown>[^<>\n]{0,1000}))?"
    r"|(?P<mention>[@#!][^<>|\n]{1,200})(?:\|(?P<name>[^<>\n]{0,200}))?)>"
)
ODD = re.compile(r"[^ !-%'-;=-_a-~À-ÿ\n]|[\u0300-\u036f]")
"""What has to be looked at: everything but plain ASCII without wrappers, and composed Latin letters."""
ENTITY = re.compile(r"&(amp|lt|gt);")
ENTITIES = {"amp": "&", "lt": "<", "gt": ">"}
INVISIBLE = frozenset("\u200b\u2060\ufeff\u00ad\u200e\u200f\u061c\u180e") | {
    chr(point) for block in (range(0x202A, 0x202F), range(0x2066, 0x206A)) for point in block
}
AGE_BAND = re.compile(r"–\d{1,3}\]")
"""The dash of `[leeftijd 45–49]`, which has to survive a second run."""
JOINERS = frozenset("\u200c\u200d")
SAME_AS = {
    **dict.fromkeys("’‘ʼ‛´`′＇", "'"),
    **dict.fromkeys("“”„‟″", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2212\ufe63\uff0d", "-"),
    "\t": " ",
    "\u2028": "\n",
    "\u2029": "\n",
}


@dataclass(frozen=True, slots=True)
class Plain:
    """Text as a reader sees it; letter `i` was made from `typed[starts[i]:ends[i]]`."""

    text: str = field(repr=False)
    starts: Sequence[int] = field(repr=False)
    ends: Sequence[int] = field(repr=False)

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of typed text behind the letters from `start` up to `end` (not empty)."""
        return min(self.starts[start:end]), max(self.ends[start:end])


def unwrap(typed: str) -> Plain:
    """Undo Slack's wrappers and entities, invisible characters, odd spaces, digits and quotes; compose accents."""
    if not ODD.search(typed):
        return Plain(typed, range(len(typed)), range(1, len(typed) + 1))
    letters: list[tuple[str, int, int]] = []
    at = 0
    while at < len(typed):
        made, end = _next_piece(typed, at)
        letters.extend((letter, at, end) for letter in made)
        at = end
    return Plain(
        "".join(letter for letter, _, _ in letters),
        tuple(start for _, start, _ in letters),
        tuple(end for _, _, end in letters),
    )


def _next_piece(typed: str, at: int) -> tuple[str, int]:
    if typed[at] == "<" and (wrapper := WRAPPER.match(typed, at)):
        return _inside(wrapper), wrapper.end()
    if typed[at] == "&" and (entity := ENTITY.match(typed, at)):
        return ENTITIES[entity[1]], entity.end()
    end = at + 1
    while end < len(typed) and unicodedata.combining(typed[end]):
        end += 1
    return _plain_letters(typed, at, end), end


def _inside(wrapper: re.Match[str]) -> str:
    if (wrapper["mention"] or "").startswith("!"):
        return wrapper[0]  # <!channel> names nobody
    if wrapper["mention"]:
        shown = wrapper["name"] or wrapper["mention"][1:]
        return _simple(wrapper["mention"][0] + shown.lstrip("@#"))
    link = re.sub(r"^(?:mailto|tel|sips?):", "", wrapper["link"])
    return _simple(wrapper["shown"] or link)


def _simple(text: str) -> str:
    text = ENTITY.sub(lambda entity: ENTITIES[entity[1]], text)
    return "".join(_plain_letters(text, at, at + 1) for at in range(len(text)))


def _plain_letters(typed: str, at: int, end: int) -> str:
    letter = typed[at]
    if end - at > 1:
        return unicodedata.normalize("NFC", typed[at:end])
    if letter < "\x7f":
        return _ascii(letter)
    if letter in INVISIBLE or (letter in JOINERS and _touches_a_letter(typed, at)):
        return ""
    if letter == "–" and _touches_a_letter(typed, at) and not AGE_BAND.match(typed, at):
        return "-"
    return SAME_AS.get(letter) or _folded(letter)


def _ascii(letter: str) -> str:
    if letter >= " " or letter == "\n":
        return "'" if letter == "`" else letter
    return " " if letter in "\t\v\f" else ""


def _touches_a_letter(typed: str, at: int) -> bool:
    before = typed[at - 1] if at else " "
    after = typed[at + 1] if at + 1 < len(typed) else " "
    return before.isalnum() and after.isalnum()


def _folded(letter: str) -> str:
    if letter.isspace():
        return " "
    if letter.isdecimal():
        return str(unicodedata.decimal(letter))
    if unicodedata.category(letter) == "Cc":
        return ""
    compatible = unicodedata.normalize("NFKC", letter)
    return compatible if compatible.isalnum() else letter
