"""Finds numbers that were dictated: "nul zes vierentwintig achtendertig elf nul negen"."""

from __future__ import annotations

import re

from bot.privacy.findings import Claims, Label

UNITS = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
TEENS = ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
TENS = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
ENGLISH = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
EXTRA = {"oh": 1, "één": 1, "eén": 1, "dubbel": 1, "double": 1, "plus": 0, "eenendertig": 2, "honderd": 2}


def _lengths() -> dict[str, int]:
    """How many digits each number word stands for."""
    words = dict.fromkeys((*UNITS, *ENGLISH), 1) | dict.fromkeys((*TEENS, *TENS), 2) | EXTRA
    for unit in UNITS[1:]:
        for tens in TENS:
            for joint in ("en", "ën", " en "):
                words[unit + joint + tens] = 2
    return words


DIGITS_IN = _lengths()
TOKEN = re.compile(
    r"\d{1,4}|(?<!\w)(?:" + "|".join(sorted(map(re.escape, DIGITS_IN), key=len, reverse=True)) + r")(?!\w)", re.I
)
WORD = re.compile(r"\w+")
FEWEST_WORDS = 3
GAP = re.compile(r"[\s,.\-/]{0,4}")
BSN_BEFORE = re.compile(r"\b(?:bsn|sofi|burgerservice)\w*\W", re.I)


def find_spoken_numbers(claims: Claims) -> None:
    """Number words in a row that make seven digits or more; loose words and amounts are left alone."""
    if sum(word in DIGITS_IN for word in WORD.findall(claims.text.lower())) < FEWEST_WORDS:
        return
    run: list[re.Match[str]] = []
    for token in TOKEN.finditer(claims.text):
        if run and not GAP.fullmatch(claims.text, run[-1].end(), token.start()):
            _claim(claims, run)
            run = []
        run.append(token)
    _claim(claims, run)


def _claim(claims: Claims, run: list[re.Match[str]]) -> None:
    words = [token for token in run if not token[0].isdigit()]
    digits = sum(DIGITS_IN.get(token[0].lower(), len(token[0])) for token in run)
    if len(words) < FEWEST_WORDS or digits < 7:
        return
    start, end = run[0].start(), run[-1].end()
    label = Label.BSN if BSN_BEFORE.search(claims.text[max(0, start - 40) : start]) else Label.PHONE
    claims.find(start, end, label)
