"""Finds small organisations that give a person away: employer, landlord, school, club."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.privacy.findings import Claims, Label
from bot.privacy.lexicon import TRADE, Lexicon
from bot.privacy.lists import listed
from bot.privacy.tokens import Word, is_particle

CAPITAL = r"[A-ZÀ-Þ][\w'&.-]{0,30}"
LINK = r"(?:(?:van|ter|ten|de|der|den|het|'t|en|&|aan|in|op|te|of|the|by|for|and|n|del|di|la|les)\s){0,3}"
RUN = rf"(?:{CAPITAL})(?:\s{LINK}{CAPITAL}){{0,5}}"
FORM = (
    r"(?:B\.V\.|BV|N\.V\.|NV|V\.O\.F\.|VOF|C\.?V\.?|GmbH|Ltd|Inc|"
    r"& (?:Zn|Zonen|Co|Zoon|Partners|Dochters|Zoons)\.?|Holding|Groep|Beheer)(?!\w)"
)
HEAD = re.compile(r"(?<![\w-])(?:(?i:mts|fa|gebr|stg|kon)\.|[^\W\d_][^\W\d_-]{1,30})(?=\s)")
NAMED = re.compile(
    rf"\s[\"']?(?:(?:De|Het|de|het|'t|Sint|St\.)\s)?{RUN}(?:\s{FORM})?(?:\s(?P<tail>[a-zà-þ]{{4,20}})(?!\w))?"
)
CAPITALS = re.compile(rf"(?<![\w-]){CAPITAL}(?:\s(?:(?:&|en|and|aan de|van de|of|the)\s)?{CAPITAL}){{1,4}}")
FORMED = re.compile(rf"(?<![\w-])(?:(?:De|Het|'t)\s)?{RUN}\s{FORM}")
ARTICLED = re.compile(rf"(?<=[\w,(] )(?:De|Het|'t|'T)\s{CAPITAL}(?:\s{LINK}{CAPITAL}){{0,3}}")
OPENING_ARTICLED = re.compile(
    rf"(?:(?<=[.!?:] )|(?<=\n)|^)(?:De|Het|'t)\s(?P<first>{CAPITAL})(?:\s{LINK}{CAPITAL}){{0,3}}"
)
"""`De Gouden Korenaar wil`: at the start of a sentence the second capital tells."""
PAIRED = re.compile(
    rf"(?<![\w-])(?<![A-Z] )[A-ZÀ-Þ][\w']{{2,20}}(?:\s&\s(?:(?i:de|van|den|der|ter)\s){{0,2}}{CAPITAL}"
    rf"(?:\s{CAPITAL}){{0,2}}|\s(?:en|&)\s(?:Zo|Zn|Zonen|Zoon|Co|Partners|Meer|Dochters?))(?!\w)"
)
"""`Klus & Zo`."""
CAPITAL_BEFORE = re.compile(r"(?<![\w.])(?:[A-ZÀ-Þ][\w'-]*|(?:[A-Z]\.)+)\s(?:(?:op|in|aan|van|uit)\s(?=$))?$")
"""`Sietse 't Hooft`, `J. De Wit`: behind a capital the article belongs to a name."""
SURE_CUE = (
    r"(?i:werkgever|werkgeefster|wg|opdrachtgever|verhuurder|verhuurt|(?:woning)?corporatie|beheerder|incassobureau|uitzendbureau|bewindvoerder|wederpartij|crediteur|schuldeiser|zorgaanbieder|aanbieder"
    r"|leverancier|webshop|winkel heet|zaak heet|bedrijf heet|kapsalon heet"
    r"|(?:zaak|bedrijf|winkel|club|school|kapsalon) genaamd)"
)
AT_WORK = re.compile(
    r"\b(?:(?P<work>(?:werkt|werkte|werkzaam|dienst|contract|baan|stage|dienstverband|ontslagen|ontslag|oproepkracht|uitzendkracht"
    r"|schoonmaak|gekocht|besteld|geboekt|lid)\s(?:\w{1,12}\s){0,3}(?:bij|voor|van)|eiser|eiseres|gedaagde|verweerder|bij|via|namens)"
    rf"|(?P<sure>{SURE_CUE}))(?:\s(?:is|heet|de firma|van))?[\s:=(]{{1,3}}(?P<name>(?:(?:De|Het|'t)\s)?{RUN})"
)
TAIL = re.compile(
    rf"(?<=[\w,(&] ){CAPITAL}(?:\s(?:en|&|de|van)?\s?{CAPITAL}){{0,4}}\s(?P<tail>[a-zà-þ]{{4,20}})"
    rf"(?:\s{CAPITAL}){{0,2}}(?!\w)"
)
FORM_BEHIND = re.compile(
    r"(?:\s(?:XL|XXL|(?i:bv|b\.v\.|vof|v\.o\.f\.|nederland|holland|benelux|noord|zuid|oost|west|noordoost|noordwest|zuidoost|zuidwest)(?=\W|$)|\d{1,3}(?=[.,;:)!?]|$|\s[A-Z])(?![.,]\d)|(?:Noord|Zuid|Oost|West|Noordoost|Noordwest|Zuidoost|Zuidwest)|B\.V\.|BV|N\.V\.|NV|V\.O\.F\.|VOF|O\.?G\.?|U\.?A\.?|i\.o\.|e/o|'\d\d|(?i:(?:en|&)\s(?:zn|zonen|zoon|dochters?|co|partners)))(?!\w)\.?)+"
)
CAUSES = frozenset({"stichting", "stg", "vereniging", "ver", "fonds", "comité", "platform", "coöperatie"})
CAUSE = re.compile(rf"\s(?:voor|met|tegen|zonder|tot|en|in|op)\s(?:de\s|het\s)?{RUN}")
"""`stichting Vrouwen voor Vrouwen`."""
SHORT_BEFORE = re.compile(r"(?<!\w)(?i:fa|gebr|stg|st|kon|ver|mts)\.\s$")
"""`Fa. Gebr. Van Tuyl B.V. i.o.`: what belongs to a firm's name before and behind it."""
LEFT = re.compile(r"(?<=[a-zà-ÿ,(] )((?:[A-ZÀ-Þ][\w'-]{1,30}\s){1,3})$")
LONG_HEADS = (*(head for head in sorted(listed("org_heads")) if len(head) > 4), "café")
CAPITAL_SUFFIX = re.compile(
    r"..(?:zorg|hulp|service|shop|beheer|verhuur|vastgoed|boerderij|groep|centrum|club|stalling)$"
)
"""Endings that make the head of a name of a word with a capital."""
SENTENCE_END = re.compile(r"(?<!\b[A-Z])(?<!\bSt)(?<!Zn)(?<!Gebr)(?<!Joh)(?<!\bFa)\.\s")
SUFFIX = tuple(sorted(listed("org_endings")))


def find_organisations(claims: Claims, lexicon: Lexicon) -> None:
    _find_headed(claims)
    for match in FORMED.finditer(claims.text):
        claim(claims, match.start(), match.end())
    _find_employers(claims, lexicon)
    for match in ARTICLED.finditer(claims.text):
        if not CAPITAL_BEFORE.search(claims.text[max(0, match.start() - 32) : match.start()]):
            claim(claims, *match.span())
    for match in OPENING_ARTICLED.finditer(claims.text):
        first = match["first"].casefold()
        if (
            not any(first in listed(name) for name in ("safe", "titles", "name_cues", "common", "law_words"))
            and not match["first"].isupper()
        ):
            _claim_articled(claims, match, lexicon)
    for match in PAIRED.finditer(claims.text):
        if not _is_safe(match[0]):
            claim(claims, *match.span())
    for match in TAIL.finditer(claims.text):
        if match["tail"] in listed("org_heads"):
            claim(claims, *match.span())


def _claim_articled(claims: Claims, match: re.Match[str], lexicon: Lexicon) -> None:
    """A firm, unless one word follows that is a law or a country: `De Participatiewet`."""
    words = match[0].split()[1:]
    if "-" in words[0] or re.search(r"[A-ZÀ-Þ]\.\s$", claims.text[max(0, match.start() - 3) : match.start()]):
        return
    first = words[0].casefold()
    if len(words) > 1 or (lexicon.is_ordinary(first) and not TRADE.search(first)):
        claim(claims, *match.span())


def _find_headed(claims: Claims) -> None:
    """`Bakkerij De Halve Bol`, `Hairstudio Medusa`, and a head in the middle: `Garage Brabo Cars`."""
    for head in HEAD.finditer(claims.text):
        named = NAMED.match(claims.text, head.end()) if _opens_a_name(head[0]) else None
        if named and (head[0][0].isupper() or not _is_safe(named[0].strip())):
            with_tail = named["tail"] and is_head(named["tail"])
            end = named.end() if with_tail or not named["tail"] else named.start("tail")
            if head[0].casefold().rstrip(".") in CAUSES and (
                more := CAUSE.match(claims.text, end - (claims.text[end - 1] == " "))
            ):
                end = more.end()
            claim(claims, head.start(), end)
    for run in CAPITALS.finditer(claims.text):
        if any(_names_a_firm(word) for word in run[0].split()[1:]) and not _is_safe(run[0]):
            claim(claims, *run.span())


def _find_employers(claims: Claims, lexicon: Lexicon) -> None:
    for match in AT_WORK.finditer(claims.text):
        words = match["name"].split()
        articled = len(words) > 1 and words[0] in {"De", "Het", "'t"}
        first = words[articled].rstrip(".,").casefold()
        if (
            _is_safe(match["name"])
            or (lexicon.is_given(first) and not articled)
            or first in listed("titles")
            or TRADE.search(first)
        ):
            continue
        if len(words) == 1 and words[0].isupper() and len(words[0]) < 6:
            continue
        if match["sure"] or len(words) > 1 + articled or not lexicon.is_plain(first):
            claim(claims, *match.span("name"))


def find_named_by_town(claims: Claims, words: list[Word]) -> None:
    """`Patrimonium Barneveld`: a capital in mid-sentence straight before a town makes a firm of both."""
    towns = {hit.start for hit in claims.hits if hit.label is Label.CITY}
    for word, town in pairwise(words):
        if town.start in towns and claims.text[word.end : town.start] == " " and _may_name_a_firm(word):
            claim(claims, word.start, word.end)


def _may_name_a_firm(word: Word) -> bool:
    if not word.is_capital or word.opens or word.soft or word.is_shouted or is_particle(word):
        return False
    return not any(word.lower in listed(name) for name in ("safe", "resides", "titles", "name_cues", "common"))


def is_head(word: str) -> bool:
    """Whether the name of a firm, a school or a club may open with this word."""
    lower = word.casefold().rstrip(".")
    if lower in listed("public_heads"):
        return False
    if lower in listed("org_heads") or lower.endswith(SUFFIX):
        return True
    if len(lower) > 7 and lower.endswith(LONG_HEADS):
        return True
    return word[0].isupper() and bool(CAPITAL_SUFFIX.search(lower))


def _opens_a_name(head: str) -> bool:
    """A head that is not a person by trade: `makelaar Storm` is somebody."""
    return is_head(head) and head.casefold() not in listed("name_cues")


def _names_a_firm(word: str) -> bool:
    word = word.rstrip(".,")
    return (is_head(word) or word.casefold() in listed("firm_words")) and not _is_safe(word)


def _is_safe(name: str) -> bool:
    first = re.sub(r"\W+$", "", name.split()[0]).casefold()
    return first in listed("safe") or name.casefold() in listed("safe")


def claim(claims: Claims, start: int, end: int) -> None:
    """Claim without a sentence that begins behind a full stop, nor a comma at the end."""
    text = claims.text
    stop = SENTENCE_END.search(text, start, end)
    if stop:
        end = stop.start()
    while end > start and text[end - 1] in ".,'&- " and not text[start:end].endswith(("V.", "Zn.", "F.")):
        end -= 1
    if behind := FORM_BEHIND.match(text, end):
        end = behind.end()
    if before := SHORT_BEFORE.search(text, max(0, start - 8), start):
        start = before.start()
    claims.find(_with_capitals_before(text, start), end, Label.ORGANISATION)


def _with_capitals_before(text: str, start: int) -> int:
    """`Slaapkamer Outlet Heerlen`: capitals in mid-sentence before a firm belong to it."""
    before = LEFT.search(text, max(0, start - 80), start)
    loose = ("safe", "titles", "name_cues", "resides")
    if before is None or any(word.casefold() in listed(name) for word in before[1].split() for name in loose):
        return start
    return before.start(1)
