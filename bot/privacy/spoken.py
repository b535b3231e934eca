"""Finds numbers that were dictated: "nul zes vierentwintig achtendertig elf nul negen"."""

from __future__ import annotations

import re

from bot.privacy.findings import Claims, Label

UNITS = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
TEENS = ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
TENS = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
ENGLISH = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
SIGNS = ("streep", "streepje", "schuine streep", "slash", "punt", "liggend streepje", "nl")
BANKS = ("abna", "ingb", "rabo", "snsb", "asnb", "bunq", "trio", "knab", "revo", "rbrb", "triodos")
"""Codes of banks inside a dictated account number."""
EXTRA = {"oh": 1, "één": 1, "eén": 1, "dubbel": 1, "double": 1, "plus": 0, "eenendertig": 2, "honderd": 2}


def _lengths() -> dict[str, int]:
    """How many digits each number word stands for."""
    words = (
        dict.fromkeys((*UNITS, *ENGLISH), 1)
        | dict.fromkeys((*TEENS, *TENS), 2)
        | EXTRA
        | dict.fromkeys((*SIGNS, *BANKS), 0)
    )
    for unit in UNITS[1:]:
        for tens in TENS:
            for joint in ("en", "ën", " en "):
                words[unit + joint + tens] = 2
    return words


DIGITS_IN = _lengths()
VALUES = dict(zip((*UNITS, *TEENS), range(20), strict=True)) | {"één": 1, "eén": 1}
VALUES |= {tens: 10 * at for at, tens in enumerate(TENS, 2)}
VALUES |= {
    f"{unit}{joint}{tens}": VALUES[tens] + VALUES[unit] for unit in UNITS[1:] for tens in TENS for joint in ("en", "ën")
}
UP_TO_NINETY_NINE = "|".join(sorted(VALUES.keys() - {"nul", "een"}, key=len, reverse=True))
"""A small number in words, for an age or a house."""
TOKEN = re.compile(
    r"\d{1,4}|(?<!\w)(?:" + "|".join(sorted(map(re.escape, DIGITS_IN), key=len, reverse=True)) + r")(?!\w)", re.I
)
WORD = re.compile(r"\w+")
PHONE_OPENS = re.compile(r"(?<!\w)(?:0\d?|nul)\s", re.I)
"""`06 twaalf 34 56 78`: digits and words by turns."""
FEWEST_WORDS = 3
GAP = re.compile(r"[\s,.\-/]{0,4}")
LETTERS_BEFORE = re.compile(r"(?<!\w)(?:[a-tv-z]\s(?:streep(?:je)?\s)?){1,4}$", re.I)
"""`c streep zes een vier`: letters that open a dictated reference."""
CASE_BEFORE = re.compile(
    r"\b(?:(?:zaak|dossier|klant|polis|rol|cli[eë]nt)s?nummer|kenmerk|dossier|zaak|polis)\b(?:\W{1,3}\w{1,12}){0,3}\W{1,3}$",
    re.I,
)
_PIECE = (
    r"(?:\d{1,4}|[a-z]|[b-df-hj-np-tv-z]{2,3}|"
    + "|".join(sorted(map(re.escape, DIGITS_IN), key=len, reverse=True))
    + r")(?!\w)"
)
SPELLED = re.compile(
    r"\b(?P<cue>kenteken|postcode|paspoort|id-?kaart|rijbewijs|document|v-?nummer|kenmerk|dossier|zaaknummer|polis)(?:nummer)?"
    rf"(?:\W{{1,3}}(?:is|van|met|heeft|de|het|nummer|auto)(?!\w)){{0,3}}\W{{1,3}}(?P<value>{_PIECE}(?:\W{{1,2}}{_PIECE}){{3,14}})",
    re.I,
)
"""What is spelled letter by letter and digit by digit, behind a word that says what it is."""
SPELLED_LABELS = {
    "kenteken": Label.LICENCE_PLATE,
    "postcode": Label.POSTCODE,
    "kenmerk": Label.CASE_NUMBER,
    "dossier": Label.CASE_NUMBER,
    "zaaknummer": Label.CASE_NUMBER,
    "polis": Label.CASE_NUMBER,
}
BSN_BEFORE = re.compile(r"\b(?:bsn|sofi|burgerservice)\w*\W", re.I)


def find_spoken_numbers(claims: Claims) -> None:
    """Number words in a row that make seven digits or more; loose words and amounts are left alone."""
    words = sum(word in DIGITS_IN for word in WORD.findall(claims.text.lower()))
    if words < (1 if PHONE_OPENS.search(claims.text) else FEWEST_WORDS):
        return
    for match in SPELLED.finditer(claims.text):
        label = SPELLED_LABELS.get(match["cue"].lower(), Label.DOCUMENT_NUMBER)
        if any(token[0].lower() in DIGITS_IN or token[0].isdigit() for token in TOKEN.finditer(match["value"])):
            claims.find(*match.span("value"), label)
    run: list[re.Match[str]] = []
    for token in TOKEN.finditer(claims.text):
        if run and not GAP.fullmatch(claims.text, run[-1].end(), token.start()):
            _claim(claims, run)
            run = []
        run.append(token)
    _claim(claims, run)


def _claim(claims: Claims, run: list[re.Match[str]]) -> None:
    while run and DIGITS_IN.get(run[-1][0].lower()) == 0:
        run = run[:-1]
    words = [token for token in run if not token[0].isdigit()]
    digits = sum(DIGITS_IN.get(token[0].lower(), len(token[0])) for token in run)
    as_phone = bool(words) and digits == 10 and run[0][0].lower().startswith(("0", "nul"))
    if not as_phone and (len(words) < FEWEST_WORDS or digits < 7):
        return
    start, end = run[0].start(), run[-1].end()
    letters = LETTERS_BEFORE.search(claims.text, max(0, start - 24), start)
    start = letters.start() if letters else start
    claims.find(start, end, _label(claims.text[max(0, start - 40) : start], letters=bool(letters)))


def _label(before: str, *, letters: bool) -> Label:
    if BSN_BEFORE.search(before):
        return Label.BSN
    return Label.CASE_NUMBER if letters or CASE_BEFORE.search(before) else Label.PHONE


def number_in(word: str) -> int | None:
    """What a number word up to 99 stands for."""
    return VALUES.get(word.casefold())
