"""Finds what may stay in a question and not in a signal: seats of courts, large towns in any form, known firms."""

from __future__ import annotations

import re
from functools import cache

from bot.privacy.findings import Claims, Label
from bot.privacy.lexicon import Lexicon
from bot.privacy.lists import listed
from bot.privacy.tokens import OPENS, style_of

COURT_BEFORE = re.compile(r"(?<!\w)(?:rechtbank|rb\.?|(?:gerechts)?hof)\s(?:(?:te|in)\s)?$", re.I)
"""A court is a public body (P11); its seat says nothing about where a client lives."""
OF_A_LARGE_TOWN = re.compile(r"(?<!\w)(?:Amsterdams|Rotterdams|Haags|Utrechts)e?(?!\w)")


def find_in_signals(claims: Claims, lexicon: Lexicon) -> None:
    """P10 and P11 to the letter. Runs before names, and over what is kept."""
    _find_firms(claims, lexicon)
    _find_seats(claims, lexicon)
    for match in OF_A_LARGE_TOWN.finditer(claims.text):
        claims.find(*match.span(), Label.CITY, over_kept=True)


def _find_seats(claims: Claims, lexicon: Lexicon) -> None:
    small = style_of(claims.text).small
    for match in _seats(lexicon).finditer(claims.text):
        large = match[1].casefold() in listed("large_towns")
        written = match[1][0].isupper() or large or (small and not lexicon.is_word(match[1].casefold()))
        if written and not COURT_BEFORE.search(claims.text[max(0, match.start() - 20) : match.start()]):
            claims.find(*match.span(), Label.CITY, over_kept=True)


def _find_firms(claims: Claims, lexicon: Lexicon) -> None:
    """A name that is a word too ("Plus", "Action") counts with a capital inside a sentence only."""
    for match in _firms().finditer(claims.text):
        inside = match[1][0].isupper() and not OPENS.search(claims.text[max(0, match.start() - 12) : match.start()])
        if inside or not lexicon.is_word(match[1].casefold()):
            claims.find(*match.span(), Label.ORGANISATION, over_kept=True)


@cache
def _seats(lexicon: Lexicon) -> re.Pattern[str]:
    """With the quarter of the town behind it: `Rotterdam-Zuid`."""
    towns = (listed("court_seats") & lexicon.towns) | listed("large_towns")
    return re.compile(rf"(?<!\w)({_any(towns)})(?:-[A-Z]\w{{2,20}})?(?![\w-])", re.I)


@cache
def _firms() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])({_any(listed('firms'))})(?!\w)", re.I)


def _any(names: frozenset[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))
