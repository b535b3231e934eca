"""Finds what is left of names in a text with capitals: capitalised words in a row that no list explains."""

from __future__ import annotations

import re
from itertools import groupby, pairwise

from bot.privacy.findings import Claims, Label
from bot.privacy.lexicon import TRADE
from bot.privacy.lists import listed
from bot.privacy.name_starts import OF_LAW
from bot.privacy.names import Names
from bot.privacy.tokens import Word

LINKS = re.compile(r" (?:& |(?:(?:aan|van|voor|in|op|bij) )?(?:(?:de|het|den|der|'t) )?)?|'s |-", re.I)
CAMEL = re.compile(r"(?<!\w)(?:[A-Z][a-z]{2,}(?:[A-Z][a-z]{2,})+|[A-Z][a-z]+\d{1,2}[A-Z]?[a-z]+)(?!\w)")
"""`TopJob`, `Fit4You`: who writes like this names a firm."""
FEWEST = 2
LONGEST_SHORT = 5
LOOSE = ("safe", "regions", "titles", "name_cues", "common", "english", "law_words", "resides", "roles", "particles")


def find_capital_runs(names: Names) -> None:
    """`Campus Rooms`, `Zonnestroom Nederland`: two capitals or more in a row are a firm, or the rest of a name."""
    for match in CAMEL.finditer(names.claims.text):
        if match[0].casefold() not in listed("safe"):
            names.claims.find(*match.span(), Label.ORGANISATION)
    run: list[Word] = []
    for word in names.words:
        if run and not LINKS.fullmatch(names.claims.text, run[-1].end, word.start):
            _claim(names, run)
            run = []
        if word.is_capital:
            run.append(word)
    _claim(names, run)


def _claim(names: Names, run: list[Word]) -> None:
    claims = names.claims
    if len(run) < FEWEST or any(word.lower in OF_LAW for word in run):
        return
    _claim_region_behind(claims, run)
    if run[0].opens and names.lexicon.is_ordinary(run[0].lower):
        run = run[1:]
    telling = [word for word in run if _is_telling(names, word)]
    found = any(claims.is_found(word.start, word.end) for word in run)
    if len(telling) < (1 if found else FEWEST):
        return
    for _, part in groupby(run, key=lambda word: word in telling):
        words = list(part)
        if words[0] in telling and not claims.find(words[0].start, words[-1].end, Label.ORGANISATION):
            for word in words:
                claims.find(word.start, word.end, Label.ORGANISATION)


def _claim_region_behind(claims: Claims, run: list[Word]) -> None:
    """`Zonnestroom Nederland`, `Taalhuis Zuid`: a part of the country straight behind a firm is a part of its name."""
    for before, word in pairwise(run):
        if (
            word.lower in listed("regions")
            and claims.text[before.end : word.start] == " "
            and claims.is_found(before.start, before.end)
        ):
            claims.find(word.start, word.end, Label.ORGANISATION)


def _is_telling(names: Names, word: Word) -> bool:
    """Free, no word of law, no abbreviation: what a capital in a row makes a part of a name."""
    if not names.claims.is_free(word.start, word.end) or len(word.lower) < FEWEST or TRADE.search(word.lower):
        return False
    if word.is_shouted and len(word.text) <= LONGEST_SHORT:
        return False
    if word.lower in listed("firm_words"):
        return True
    return not names.is_safe(word) and not any(word.lower in listed(name) for name in LOOSE)
