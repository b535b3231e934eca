"""Finds small organisations that give a person away: employer, landlord, school, club."""

from __future__ import annotations

import re

from bot.privacy.findings import Claims, Label
from bot.privacy.lexicon import Lexicon
from bot.privacy.lists import listed

CAPITAL = r"[A-ZÀ-Þ][\w'&.-]{0,30}"
LINK = r"(?:(?:van|de|der|den|het|'t|en|&|aan|in|op|te|of|the)\s){0,3}"
RUN = rf"(?:{CAPITAL})(?:\s{LINK}{CAPITAL}){{0,5}}"
FORM = r"(?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|C\.?V\.?|GmbH|Ltd|Inc|& (?:Zn|Zonen|Co|Zoon|Partners|Dochters|Zoons)\.?|Holding|Groep|Beheer)(?!\w)"
HEAD = re.compile(r"(?<![\w-])[^\W\d_][^\W\d_-]{1,30}(?=\s)")
NAMED = re.compile(rf"\s(?:(?:De|Het|de|het|'t|Sint|St\.)\s)?{RUN}(?:\s{FORM})?(?:\s(?P<tail>[a-zà-þ]{{4,20}})(?!\w))?")
CAPITALS = re.compile(rf"(?<![\w-]){CAPITAL}(?:\s{CAPITAL}){{1,4}}")
FORMED = re.compile(rf"(?<![\w-])(?:(?:De|Het|'t)\s)?{RUN}\s{FORM}")
ARTICLED = re.compile(rf"(?<=[\w,(] )(?:De|Het|'t|'T)\s{CAPITAL}(?:\s{LINK}{CAPITAL}){{0,3}}")
AT_WORK = re.compile(
    r"\b(?P<cue>(?:werkt|werkte|werkzaam|dienst|contract|baan|stage|loopt stage|dienstverband|ontslagen|ontslag|oproepkracht"
    r"|uitzendkracht)\s(?:\w{1,12}\s){0,3}(?:bij|voor|van)|werkgever|werkgeefster|wg|opdrachtgever|verhuurder|verhuurt"
    rf"|eiser|eiseres|gedaagde|verweerder|wederpartij|curator van|huurt van|koper van|bij)(?:\s(?:is|heet|de firma|van))?[\s:=(]{{1,3}}"
    rf"(?P<name>(?:(?:De|Het|'t)\s)?{RUN})"
)
TAIL = re.compile(
    rf"(?<![\w-]){CAPITAL}(?:\s(?:en|&|de|van)?\s?{CAPITAL}){{0,4}}\s(?P<tail>[a-zà-þ]{{4,20}})(?:\s{CAPITAL}){{0,2}}(?!\w)"
)
SMALL_HEADED = re.compile(
    r"(?<!\w)(?P<head>[^\W\d_]{3,30})\s(?P<name>(?:de|het|'t)\s[^\W\d_]{3,20}(?:\s[^\W\d_]{4,20})?)"
)
SUFFIX = re.compile(
    r"(?:bedrijf|bureau|kliniek|studio|fabriek|winkel|praktijk|stichting|kwekerij|bakkerij|slagerij|opvang|makelaars"
    r"|makelaardij|advocaten|notarissen|deurwaarders|transport|logistics|salon|school|bouwers|brouwers|centrale|dienst)$"
)
VENUES = listed("venues")


def find_organisations(claims: Claims, lexicon: Lexicon) -> None:
    _find_headed(claims)
    for match in FORMED.finditer(claims.text):
        _claim(claims, match.start(), match.end())
    _find_employers(claims, lexicon)
    for match in ARTICLED.finditer(claims.text):
        _claim(claims, *match.span())
    for match in TAIL.finditer(claims.text):
        if match["tail"] in listed("org_heads"):
            _claim(claims, *match.span())


def _find_headed(claims: Claims) -> None:
    """`Bakkerij De Halve Bol`, `Hairstudio Medusa`, and a head in the middle: `Garage Brabo Cars`."""
    for head in HEAD.finditer(claims.text):
        named = NAMED.match(claims.text, head.end()) if _is_head(head[0]) else None
        if named and not _is_safe(named[0].strip()):
            with_tail = named["tail"] and _is_head(named["tail"])
            _claim(claims, head.start(), named.end() if with_tail or not named["tail"] else named.start("tail"))
    for run in CAPITALS.finditer(claims.text):
        if any(_names_a_firm(word) for word in run[0].split()[1:]) and not _is_safe(run[0]):
            _claim(claims, *run.span())


def find_small_organisations(claims: Claims) -> None:
    """In a dictated text: `camping de zwaan`."""
    for match in SMALL_HEADED.finditer(claims.text):
        if match["head"].casefold() in VENUES:
            words = match["name"].split()
            end = match.start("name") + len(" ".join(words[:2]))
            _claim(claims, match.start(), end)


def _find_employers(claims: Claims, lexicon: Lexicon) -> None:
    for match in AT_WORK.finditer(claims.text):
        words = match["name"].split()
        if _is_safe(match["name"]) or words[0].casefold() in lexicon.given or words[0].casefold() in listed("titles"):
            continue
        if len(words) > 1 or not lexicon.is_ordinary(words[0].casefold()):
            _claim(claims, *match.span("name"))


def _is_head(word: str) -> bool:
    lower = word.casefold()
    return lower in listed("org_heads") or bool(SUFFIX.search(lower))


def _names_a_firm(word: str) -> bool:
    return (_is_head(word) or word.casefold() in listed("firm_words")) and not _is_safe(word)


def _is_safe(name: str) -> bool:
    first = re.sub(r"\W+$", "", name.split()[0]).casefold()
    return first in listed("safe") or name.casefold() in listed("safe")


def _claim(claims: Claims, start: int, end: int) -> None:
    """Claim without a sentence that begins behind a full stop, nor a comma at the end."""
    text = claims.text
    stop = re.search(r"(?<![A-Z])(?<!\bSt)(?<!Zn)\.\s", text[start:end])
    if stop:
        end = start + stop.start()
    while end > start and text[end - 1] in ".,'&- " and not text[start:end].endswith(("V.", "Zn.", "F.")):
        end -= 1
    claims.find(start, end, Label.ORGANISATION)
