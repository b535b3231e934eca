"""Finds number plates: by their groups and strokes, and in looser forms where a word for what drives is near."""

from __future__ import annotations

import re

from bot.privacy.findings import Claims, Label
from bot.privacy.lists import listed

_GROUP = r"([a-z]{1,3}|\d{1,3})"
PLATE = re.compile(
    rf"(?<![\w€-])(?<!\d[.,:/])(?=(?P<plate>{_GROUP}(\s?-\s?|[ .]?){_GROUP}(\s?-\s?|[ .]?){_GROUP}(?![\w-]"
    rf"|[.,]\d|\s?%)))(?=[a-z .-]{{0,8}}\d)",
    re.I,
)
"""Looked for at every word, as a word before may look like a group too."""
SIZES = {(2, 2, 2), (2, 3, 1), (1, 3, 2), (3, 2, 1), (3, 1, 2), (1, 2, 3), (2, 1, 3), (1, 3, 3), (2, 3, 2)}
GLUED = re.compile(
    r"(?<![\w./@-])(?:[a-z]{2}\d{3}[a-z]|[a-z]\d{3}[a-z]{2}|\d{2}[a-z]{3}\d|\d[a-z]{3}\d{2}|[a-z]{3}\d{2}[a-z]|[a-z]\d{2}[a-z]{3}|[a-z]{2}\d{2}[a-z]{2}"
    r"|\d[a-z]{2}\d{3}|\d{3}[a-z]{2}\d)(?![\w/@-])",
    re.I,
)
GLUED_LOOSE = re.compile(
    r"(?<![\w./@-])(?:\d{2}[a-z]{4}|[a-z]{2}\d{4}|[a-z]{4}\d{2}|\d{4}[b-df-hj-np-tv-z]{2})(?![\w/@-])", re.I
)
NOT_IN_PLATES = re.compile(
    r"jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|uur|mnd|min|jr|wk|km|mm|cm|pm|gb|mb|kw|pk", re.I
)
VEHICLE = re.compile(
    r"(?<!\w)(?:kenteken\w*|kent\.?|kt|plaat|nummerplaat|plate|auto|wagen|bus|busje|bestel\w*|personenauto|leaseauto|scooter|brommer|snorfiets"
    r"|motor\w*|aanhanger|caravan|camper|trekker|vrachtwagen|taxi|rdw|apk|meldcode|opel|corsa|astra|fiat|ford|fiesta|focus|golf|polo"
    r"|volkswagen|vw|bmw|audi|mercedes|toyota|yaris|peugeot|renault|clio|citroen|citroën|kia|hyundai|seat|ibiza|skoda|mazda|nissan"
    r"|suzuki|swift|volvo|mini|dacia|tesla|honda|mitsubishi|sprinter|transit|vivaro)(?!\w)",
    re.I,
)
NEAR = 60
CUED = re.compile(
    r"(?i:\b(?:kenteken\w*|nummerplaat|licen[cs]e plate|plate|kent\.?|kt"
    r"|plaat))(?:[\s:(]{1,2}[^\W\d]{1,12}){0,2}?[\s:.(=]{1,3}"
    r"(?P<plate>(?=[A-Za-z -]{0,5}\d"
    r"|\d)[A-Za-z]{0,3}[ .-]?\d{1,5}(?:[ .-]?[A-Za-z]{1,3})?(?:[ .-]?\d{1,4})?(?:[ .-]?[A-Za-z]{1,2})?)(?!\w)"
)
FOREIGN = re.compile(
    r"(?<![\w.,:€/-])(?:[A-Z]{1,3}[ -]?\d{3,5}(?:[ -]?[A-Z]{1,2})?|[A-Z]{1,2}[ -]?\d{2,3}[ -]?[A-Z]{2,3}"
    r"|[A-Z]{1,3}-[A-Z]{1,2}[ -]?\d{2,4}"
    r"|[A-Z]{2,3}[ -]\d?[A-Z]?\d{2,3}[A-Z\d])(?![\w/-]|[.,]\d)"
)


FOREIGN_CUED = re.compile(
    rf"\b(?:kenteken|plaat|nummerplaat|auto|busje|bus|wagen|scooter|motor)\W{{1,3}}(?P<plate>{FOREIGN.pattern})", re.I
)


def find_plates(claims: Claims) -> None:
    """From certain to loose; the last two only where a vehicle is spoken of."""
    for match in PLATE.finditer(claims.text):
        if _is_plate(claims.text, match):
            claims.find(*match.span("plate"), Label.LICENCE_PLATE)
    for match in CUED.finditer(claims.text):
        if 4 <= sum(map(str.isalnum, match["plate"])) <= 9 and re.search(r"[A-Za-z]", match["plate"]):
            claims.find(*match.span("plate"), Label.LICENCE_PLATE)
    for match in GLUED.finditer(claims.text):
        if not NOT_IN_PLATES.search(match[0]):
            claims.find(*match.span(), Label.LICENCE_PLATE)
    for match in GLUED_LOOSE.finditer(claims.text):
        if _has_vehicle_near(claims.text, match):
            claims.find(*match.span(), Label.LICENCE_PLATE)
    for match in FOREIGN_CUED.finditer(claims.text):
        letters = re.match(r"[A-Za-z]+", match["plate"])
        if letters and any(letters[0].casefold() in listed(name) for name in ("common", "particles", "safe")):
            continue
        claims.find(*match.span("plate"), Label.LICENCE_PLATE)
    for match in FOREIGN.finditer(claims.text):
        first = re.split(r"[ -]|(?<=\D)(?=\d)", match[0])[0].casefold()
        year = re.search(r"(?<!\d)(?:19|20)\d\d$", match[0])
        if len(match[0]) > 4 and first not in listed("safe") and not year and _has_vehicle_near(claims.text, match):
            claims.find(*match.span(), Label.LICENCE_PLATE)


def _is_plate(text: str, match: re.Match[str]) -> bool:
    plate, groups, joints = match["plate"], match.groups()[1::2], match.groups()[2::2]
    kinds = [group.isdigit() for group in groups]
    if tuple(map(len, groups)) not in SIZES or len(set(kinds)) != 2:
        return False
    if any(not joint and kind == after for joint, kind, after in zip(joints, kinds, kinds[1:], strict=False)):
        return False
    letters = [group for group in groups if not group.isdigit()]
    strokes = plate.count("-")
    if strokes == 2 and " " not in plate:
        return True
    if plate.isalnum():
        return False
    if any(
        NOT_IN_PLATES.fullmatch(group) or group.casefold() in listed("safe") | listed("common") for group in letters
    ):
        return False
    if kinds[0] != kinds[1] != kinds[2] and plate.isupper() and "." not in plate:
        return True
    no_words = not any(re.search(r"[aeiou]", group, re.I) for group in letters)
    return (no_words or strokes > 0 or plate.count(".") > 1) and _has_vehicle_near(text, match)


def _has_vehicle_near(text: str, match: re.Match[str]) -> bool:
    return bool(VEHICLE.search(text, max(0, match.start() - NEAR), match.end() + NEAR // 2))
