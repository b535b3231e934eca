"""What a street and a house number are made of, and where in a text one may stand."""

from __future__ import annotations

import re

from bot.privacy.lexicon import Lexicon

ENDINGS = (
    r"straat|str\.?|ln\.|laan|flat|weg|plein|dijk|kade|singel|gracht|hof|pad|steeg|plantsoen|dreef|markt|wal|haven|ring|baan|burg|dam"
    "|veld|oord|zijde|kamp|erf|akker|wijk|brink|heuvel|hoek|berg|polder|kanaal|boulevard|allee|oever|sluis|poort|meent"
    "|rade|horst|donk|hoeve|beek|bocht|weide|loop|wei|park|warande|es|laantje|straatje|weggetje|pleintje|passage|stee"
    "|strjitte|vliet|ven|duin|duinen|sloot|schans|bolwerk|boomgaard|esch|veste|hage|beemd|driesch|kreek|kolk|strjitte|leane|wei|dyk|kant|eind|einde|rak|werf|gaarde|gaard|zand|hei|heide|terp|streek|vaart|diep|wetering|wende"
)
HOUSE = (
    r"\d{1,4}(?:\s?(?:-|t/m|tot)\s?(?:\d{1,4}|[IVX]{1,4}|[A-Za-z]{1,2}))?"
    r"(?:,?\s(?:k\.|kamer|kmr\.?|app\.?|appartement|unit|flat|blok|huis|toren)\s?\d{1,4}(?!\d)"
    r"|\s?[a-zA-Z]\d{0,2}(?![\w'])|/\d{1,3}(?![\d/])|\s/\s\d{1,4}[a-z]?(?![\w/])|\s?(?:bis|hs|rd|zw|I{1,3}|IV|boven|beneden|achter|links|rechts|rood|zwart)\b)?"
    r"(?:-[A-Za-z0-9]{1,4}(?!\w))?(?:,?\s\d(?:-hoog|e\s(?:etage|verdieping))(?!\w))?(?!\d|[.,:]\d|\s?%|/\d)"
)
SIDE = r"(?:[\s-](?i:NZ|ZZ|OZ|WZ|noordzijde|zuidzijde|oostzijde|westzijde|noord|zuid|oost|west)(?!\w))?"
NR = r"(?:(?i:,?nr\.?|\(nr\.?|no\.?|t/o|tegenover|nummer|no\.|huisnr\.?|huisnummer)\s)?"
NAME = (
    r"(?:(?:Burg|Mr|Dr|St|Ds|Prof|Pres|Mgr|Kon|Past|Jhr|Ir|Kard|Gen|Adm|Min|Wilh|Joh|Jac|Fred|Dokt"
    r"|[A-Z])\.(?:[A-Z]\.){0,4}|[A-ZÀ-Þ'][\w'-]{0,30})"
)
STREET_ENDS = tuple(ending.replace(r"\.", "").rstrip("?") for ending in ENDINGS.split("|"))
LONGEST_STREET, LONGEST_HOUSE = 140, 60
"""How many characters a street may have before its number, and a number behind its first digit."""
SURELY_A_STREET = re.compile(
    r"(?:straat|laan|plein|gracht|singel|dreef|plantsoen|kade|steeg)$|[a-z]{4}(?:weg|dijk|pad|hof)$"
)
ROADS = frozenset(
    {"snelweg", "onderweg", "rijksweg", "autoweg", "halverweg", "gerechtshof", "kerkhof", "fietspad", "voetpad"}
)
"""Words that end like a street and are none."""


def stretches(text: str) -> list[tuple[int, int]]:
    """Where a street with its number may stand: around each number that the end of a street's name leads to."""
    found: list[tuple[int, int]] = []
    for number in re.finditer(r"(?<!\d)\d", text):
        words = re.split(r"[\s.,(-]+", text[max(0, number.start() - 40) : number.start()].casefold())
        if not any(word.endswith(STREET_ENDS) for word in words[-4:]):
            continue
        start, end = max(0, number.start() - LONGEST_STREET), min(len(text), number.start() + LONGEST_HOUSE)
        if found and found[-1][1] >= start:
            start = found.pop()[0]
        found.append((start, end))
    return found


def ends_in_word(found: str, lexicon: Lexicon) -> bool:
    street = re.split(r"\s\d", found)[0].split()[-1].casefold()
    sure = re.search(
        r"(?:straat|laan|plein|gracht|singel|dreef|plantsoen|kade|steeg)$|[a-z]{4}(?:weg|dijk|pad|hof)$", street
    )
    return lexicon.is_word(street) and (not sure or street in ROADS)
