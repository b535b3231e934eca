"""Finds the town where somebody lives; the largest towns and the seats of courts may stay."""

from __future__ import annotations

import re

from bot.privacy.findings import Claims, Label
from bot.privacy.lexicon import Lexicon
from bot.privacy.lists import listed
from bot.privacy.tokens import Style, Word

RESIDES = listed("resides")
TOWNS_NOT_WORDS = frozenset(
    {
        "assen",
        "emmen",
        "haren",
        "kampen",
        "leiden",
        "bergen",
        "buren",
        "made",
        "hulst",
        "goes",
        "moerdijk",
        "wassenaar",
        "nieuwkoop",
        "gulpen",
        "weert",
        "sluis",
        "soest",
        "steenbergen",
        "woerden",
        "dronten",
        "hoorn",
        "houten",
        "laren",
        "losser",
        "muiden",
        "putten",
        "huizen",
        "heemstede",
        "landgraaf",
        "wierden",
        "duiven",
        "delft",
        "zwolle",
        "boxmeer",
        "etten",
        "tegelen",
        "drachten",
        "lemmer",
        "ijlst",
        "joure",
        "mechelen",
        "hoofddorp",
        "rolde",
        "gieten",
        "vries",
        "norg",
        "petten",
        "schoorl",
        "vlijmen",
        "drunen",
        "reuver",
        "neer",
        "horst",
        "venray",
        "echt",
        "beek",
        "stein",
        "elst",
        "doorn",
        "zetten",
        "meppel",
        "lieren",
        "wezep",
        "epe",
        "goor",
        "borne",
    }
)
PROVINCES = frozenset(
    {
        "groningen",
        "friesland",
        "drenthe",
        "overijssel",
        "gelderland",
        "flevoland",
        "zeeland",
        "brabant",
        "limburg",
        "holland",
    }
)
LIVES_IN = re.compile(
    r"\b(?:woont|wonen|woonde|woon|wonende?|woonachtig|verhuisd|verhuist|verhuizen|geboren|dorp|plaats|gemeente)\s(?:\w{1,8}\s)?(?:in|te|naar)\s$",
    re.I,
)
"""Straight before a town, even one that is a word ("best")."""
SHORTENED = re.compile(
    r"(?<!\w)[^\W\d_][\w-]{2,20}\s(?:a/d|a\.d\.|ad|aan d'n|o/d)\s(?:rijn|ijssel|maas|lek|zaan|amstel|vecht|waal"
    r"|zoom|dijk|berg)(?!\w)|(?<!\w)st\.\s?[a-z]{4,20}(?:parochie|gestel|oedenrode|rode|nicolaasga|joost|willebrord)(?!\w)",
    re.I,
)
"""`Alphen a/d Rijn`, `St. Annaparochie`."""
SMALL_ARTICLES = frozenset({"de", "het", "'t"})
"""`de wijk` and `de bus` are villages too: only with a capital."""
BEHIND_ADDRESS = re.compile(
    r"[,\s]{1,3}(?:(?:in|te)\s)?('?[A-ZÀ-Þ][\w'-]{2,25}"
    r"(?:[ -](?:(?:aan|den|de|der|bij|op|en)[ -]){0,2}[A-ZÀ-Þ][\w-]{2,20}){0,2})"
)
AFTER_NUMBER = re.compile(r"\d{1,4}\s?[a-z]?(?:-\w{1,4})?,?\s$")
HEARING = re.compile(
    r"(?i:zitting|voorkomen|rechtbank|griffie|dagvaard|raadkamer|pachtkamer|kantonrechter|politierechter|ktr|raadslieden"
    r"|juridisch loket|uwv|svb|ind|gerechtshof)"
    r"(?:[^.!?\n]|\.(?=\d)){0,50}$"
)
INSIDE_NAMES = listed("particles") - {"in", "te", "uit", "op", "aan"}


def find_towns(claims: Claims, words: list[Word], style: Style, lexicon: Lexicon, *, shortest: int = 1) -> None:
    """Towns behind a word of residence, behind an address, or alone with a capital; the largest stay.

    `shortest` is the least number of words: long names go first, before "bij Duurstede" looks like an employer.
    """
    for match in SHORTENED.finditer(claims.text):
        claims.find(*match.span(), Label.CITY)
    free = 0
    for at, word in enumerate(words):
        if at < free or not lexicon.opens_town(word.text):
            continue
        size = _town_size(words, at, claims.text, lexicon)
        if size < shortest or (size == 2 and word.text in SMALL_ARTICLES and lexicon.is_word(words[at + 1].lower)):
            continue
        free = at + size
        if not _is_part_of_a_name(claims.text, words, at, lexicon):
            span = words[at].start, words[at + size - 1].end
            if _is_residence(claims, words, at, size, style, lexicon):
                claims.find(*span, Label.CITY)
            elif _may_stay(claims.text, *span):
                claims.keep(*span)


def find_towns_behind_addresses(claims: Claims, lexicon: Lexicon) -> None:
    """`Dorpsstraat 8, Nijeveen`: what stands with a capital behind an address is a town, known or not."""
    for hit in [hit for hit in claims.hits if hit.label in (Label.ADDRESS, Label.POSTCODE)]:
        match = BEHIND_ADDRESS.match(claims.text, hit.end)
        if match and not lexicon.is_word(match[1].split()[0].casefold()):
            claims.find(*match.span(1), Label.CITY)


def _town_size(words: list[Word], at: int, text: str, lexicon: Lexicon) -> int:
    """How many words from here make the name of a town; 0 for none."""
    for size in (4, 3, 2, 1):
        if at + size > len(words):
            continue
        name = text[words[at].start : words[at + size - 1].end].casefold()
        if name in lexicon.towns or name.lstrip("'") in lexicon.towns:
            return size
        if size == 1 and "-" in name and name.split("-")[0] in lexicon.towns and words[at].is_capital:
            return size
    return 0


def _is_part_of_a_name(text: str, words: list[Word], at: int, lexicon: Lexicon) -> bool:
    """`mr. Y. Rozendaal`, `Ton van Dongen`: towns that are surnames."""
    start = words[at].start
    if (
        at
        and words[at].text == "den"
        and words[at - 1].lower.rpartition("-")[2] == "van"
        and text[words[at - 1].end : start] == " "
    ):
        return True
    if re.search(r"(?<!\w)[^\W\d_]\.\s?(?:(?:van|de|der|den|ten|ter)\s){0,2}$", text[max(0, start - 16) : start]):
        return True
    before = at - 1
    while before > 0 and words[before].lower in INSIDE_NAMES:
        before -= 1
    if before < 0 or not re.fullmatch(r"\.?[\s(]{1,2}(?:[\w'.]{1,4}\s){0,3}", text[words[before].end : start]):
        return False
    name = words[before]
    if name.lower in listed("titles"):
        return True
    return name.lower in lexicon.given and (name.is_capital or not lexicon.is_word(name.lower))


def _may_stay(text: str, start: int, end: int) -> bool:
    """The seat of a court where a hearing is spoken of."""
    name, before = text[start:end].casefold(), text[max(0, start - 70) : start]
    return (
        name in listed("court_seats")
        and bool(HEARING.search(before))
        and not (LIVES_IN.search(before) or before.endswith(" uit "))
    )


def _is_residence(claims: Claims, words: list[Word], at: int, size: int, style: Style, lexicon: Lexicon) -> bool:
    first, last = words[at], words[at + size - 1]
    name = claims.text[first.start : last.end].casefold()
    beside_address = _follows(claims, first.start, (Label.ADDRESS, Label.POSTCODE, Label.ORGANISATION))
    if (
        name in listed("safe")
        or name in PROVINCES
        or (_may_stay(claims.text, first.start, last.end) and not beside_address)
    ):
        return False
    if (
        first.is_capital
        and re.search(r"[^\W\d_]\s\($", claims.text[: first.start])
        and claims.text[last.end :].startswith(")")
    ):
        return True
    cued = at > 0 and words[at - 1].lower in RESIDES and claims.text[words[at - 1].end : first.start].isspace()
    if first.is_capital:
        ordinary = size == 1 and (lexicon.is_word(name) or name in lexicon.given)
        return cued or beside_address or not (ordinary or first.opens)
    if name in listed("common") or len(name) < 3:
        return False
    if beside_address or AFTER_NUMBER.search(claims.text[max(0, first.start - 12) : first.start]):
        behind_postcode = _follows(claims, first.start, (Label.POSTCODE,))
        return behind_postcode or not lexicon.is_word(name) or name in TOWNS_NOT_WORDS
    if size > 2 or (len(name) > 4 and not lexicon.is_word(name) and not lexicon.is_name(name)):
        return True
    if LIVES_IN.search(claims.text, max(0, first.start - 30), first.start):
        return True
    return cued and (size > 1 or not lexicon.is_word(name) or (style.small and name in TOWNS_NOT_WORDS))


def _follows(claims: Claims, start: int, labels: tuple[Label, ...]) -> bool:
    return any(
        hit.label in labels and 0 < start - hit.end <= 6 and not re.search(r"[^\W\d_]{3}", claims.text[hit.end : start])
        for hit in claims.hits
    )
