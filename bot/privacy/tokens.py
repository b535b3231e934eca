"""Cuts a text into words that know how they are written and whether they open a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.privacy.lists import listed

WORD = re.compile(r"'?[^\W\d_]+(?:['-][^\W\d_]+)*")
OPENS = re.compile(r"(?:^|[.!?…]['\")\]]?|\n|[>•*|])\s*$")
SOFT = re.compile(r"[:;(\"\[/=–—+&-]\s?$|\s'$")
ABBREVIATION = re.compile(
    r"(?:^|[\s(.])(?:[^\W\d_]|th|ch|ph|tj|sj|chr|joh|jac|wilh|mr|mw|dr|cl|st|hr|ds|ir|mevr|dhr|mej|prof|drs|ing|fam|tel|geb|art|resp|bijv|wed|gem)\.\s?$",
    re.I,
)
CAPITAL = re.compile(r"'?(?:[^\W\d_]{1,4}-)?[^\W\d_a-zß-öø-ÿ]")
"""`Bos`, `al-Sayed`, `'s-Heerenberg`."""
POSSESSIVE = re.compile(r"'s?$")
MOSTLY_CAPITALS = 0.6
HARDLY_CAPITALS = 0.012
SHORT_TEXT = 160
"""One capital at the start of a short text is how everybody writes."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word. `lower` has no possessive s; `opens` means that its capital says nothing."""

    start: int
    end: int
    text: str
    lower: str
    opens: bool
    soft: bool
    folded: bool

    @property
    def is_capital(self) -> bool:
        if self.folded or (self.text[0].islower() and "-" not in self.text[:5]):
            return False
        return bool(CAPITAL.match(self.text))

    @property
    def is_shouted(self) -> bool:
        return not self.folded and len(self.text) > 1 and self.text.isupper()

    @property
    def is_initial(self) -> bool:
        return len(self.text) == 1 and self.text.isupper()


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is written: dictated texts have no capitals, shouted ones nothing else."""

    shouted: bool
    small: bool


def style_of(text: str) -> Style:
    letters = sum(map(str.isalpha, text))
    capitals = sum(map(str.isupper, text))
    if letters < 12:
        return Style(False, not capitals)
    share = capitals / letters
    hardly = not capitals or (share <= HARDLY_CAPITALS and letters > SHORT_TEXT)
    return Style(share > MOSTLY_CAPITALS, hardly or share > MOSTLY_CAPITALS)


def in_small_letters(text: str) -> str:
    """Letter by letter, so that offsets stay: in a shouted text a capital says nothing."""
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


def words_of(text: str, style: Style) -> list[Word]:
    return [_word(text, match, style) for match in WORD.finditer(text)]


def _word(text: str, match: re.Match[str], style: Style) -> Word:
    word = match[0]
    start, end = match.span()
    lower = word.casefold()
    if "'" in word:
        lower = POSSESSIVE.sub("", lower.lstrip("'")) or lower
    if start > 1 and text[start - 1] == " " and (text[start - 2].isalnum() or text[start - 2] == ","):
        return Word(start, end, word, lower, False, False, style.shouted)
    before = text[max(0, start - 12) : start]
    opens = bool(OPENS.search(before)) or start == 0
    if opens and ABBREVIATION.search(before):
        opens = False
    return Word(start, end, word, lower, opens, bool(SOFT.search(before)), style.shouted)


def is_particle(word: Word) -> bool:
    return word.lower in listed("particles") and not word.is_initial
