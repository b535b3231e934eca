"""Finds numbers that point at one person: BSN, bank account, V-number, documents, plates, postcodes."""

from __future__ import annotations

import re

from stdnum import iban as iban_rules
from stdnum.nl import bsn as bsn_rules

from bot.privacy.findings import Claims, Label
from bot.privacy.lists import listed

SPACED = r"\d(?:[ .\-/]{0,2}\d){%d,%d}(?!\d)"
IBAN = re.compile(r"(?<![^\W_])[a-z]{2}\s?\d{2}(?:[ .-]?[a-z0-9]){10,30}", re.I)
IBAN_SHAPE = re.compile(r"(?<![^\W_])[a-z]{2}\s?\d\d[ .-]?[a-z]{4}(?:[ .-]?\d){8,12}(?!\w)", re.I)
BSN_CUE = r"(?:bsn|b\.s\.n\.?|sofi(?:nummer|nr)?|burger\s?service\s?(?:nummer|nr)|social security number)"
CUED_BSN = re.compile(rf"(?i:\b{BSN_CUE})(?i:[-\s]?(?:nr|nummer|num|no)\b\.?)?\D{{0,20}}?({SPACED % (6, 10)})")
BSN_AFTER = re.compile(
    rf"(?<![\w]){SPACED % (6, 10)}(?=\W{{1,3}}(?:(?:is|als|was)\s)?(?:\w{{2,6}}\s){{0,2}}(?i:{BSN_CUE}))"
)
NINE = re.compile(r"(?<![\w.,/:-])\d(?:[ .-]?\d){7,8}(?![\w/]|[.,-]\d)")
V_NUMBER = re.compile(
    r"(?i:\b(?:v[- ]?(?:nr|nummer|num|no|number)\b\.?|vreemdelingen ?nummer|ind[- ]?nummer))\D{0,15}?"
    rf"({SPACED % (5, 12)})"
)
DOCUMENT_CUE = (
    r"(?:paspoort|pasp\.?|passport|id[- ]?kaart|identiteits(?:kaart|bewijs)|rijbewijs|driver'?s licen[cs]e|document"
    r"|doc|verblijfs(?:document|pas|vergunning)|vreemdelingen(?:document|paspoort)|w[- ]document|kopie id|id card|id"
    r"|permit|residence permit|reisdocument|nationaliteitsverklaring)"
)
CUED_DOCUMENT = re.compile(
    rf"(?i:\b{DOCUMENT_CUE}(?:nummer|nr|number|no)?\b)[.:]?(?i:\s(?:nr|nummer|number|no)\b\.?)?"
    r"(?:\s(?:is|met|van|heeft|expired|nummer|nr\.?"
    r"|:)(?!\w)){0,3}[\s:(#=]{0,3}([A-Za-z0-9](?:[ -]?[A-Za-z0-9]){5,11})(?![A-Za-z0-9])"
)
BARE_DOCUMENT = re.compile(r"(?<![\w./-])(?=[A-Z0-9]*[A-Z])(?=(?:[A-Z]*\d){3})[A-Z0-9]{8,9}(?![\w/]|-\d)")
DATE_SHAPE = re.compile(r"(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d")
POSTCODE = re.compile(r"(?<![\w.:,/€-])(?<!€ )[1-9]\d{3}\s?[A-Za-z]{2}(?!\w|-(?!\d))")
CUED_POSTCODE = re.compile(
    r"\b(?:postcode(?:gebied)?|pc)\W{1,2}(?:is\s)?(?P<digits>[1-9]\d{3})(?!\s?[a-z]{2}(?!\w)|\d)", re.I
)
NOT_AFTER_FOUR_DIGITS = listed("not_in_postcodes")
HOUSE_AFTER = re.compile(r"(?:,? (?:nr\.?|nummer|huisnummer))?,? ?-?\d{1,4}(?:[a-z]|-\d{1,2})?(?![\w%])", re.I)
HOUSE_BEFORE = re.compile(r"\d\s?[\w-]{0,5}\s?[,;(\n]?\s*(?:\([^)\n]{1,20}\)[,;]?\s*)?$")


def find_accounts(claims: Claims) -> None:
    """Bank accounts: by check digits, or by the Dutch shape when a digit was mistyped."""
    for match in IBAN.finditer(claims.text):
        if end := _longest_iban(match):
            claims.find(match.start(), end, Label.IBAN)
    for match in IBAN_SHAPE.finditer(claims.text):
        claims.find(*match.span(), Label.IBAN)


def _longest_iban(match: re.Match[str]) -> int:
    """Where the longest valid account number in the match ends; 0 when there is none."""
    for end in range(match.end(), match.start() + 14, -1):
        found = match.string[match.start() : end]
        if found[-1].isalnum() and iban_rules.is_valid(re.sub(r"[\s.-]", "", found)):
            return end
    return 0


def find_cued_numbers(claims: Claims) -> None:
    """Numbers that are called by their name; a mistyped BSN is a BSN too."""
    for pattern, label in (
        (CUED_BSN, Label.BSN),
        (V_NUMBER, Label.V_NUMBER),
    ):
        for match in pattern.finditer(claims.text):
            claims.find(*match.span(1), label, over_kept=True)
    for match in BSN_AFTER.finditer(claims.text):
        if not DATE_SHAPE.fullmatch(match[0]):
            claims.find(*match.span(), Label.BSN)
    for match in CUED_DOCUMENT.finditer(claims.text):
        _find_document(claims, match)


def _find_document(claims: Claims, match: re.Match[str]) -> None:
    value = match[1]
    if sum(letter.isdigit() for letter in value) < 3:
        return
    whole = re.match(r"[A-Za-z0-9]{6,}(?: \d{2,3}(?!\w))?", value)
    end = match.start(1) + len(whole[0]) if whole and any(map(str.isdigit, whole[0])) else match.end(1)
    claims.find(match.start(1), end, Label.DOCUMENT_NUMBER)


def find_bsn(claims: Claims) -> None:
    """Eight or nine digits that pass the elfproef."""
    for match in NINE.finditer(claims.text):
        digits = re.sub(r"\D", "", match[0])
        if bsn_rules.is_valid(digits) and (len(digits) == 9 or match[0].isdigit()):
            claims.find(*match.span(), Label.BSN)


def find_documents(claims: Claims) -> None:
    for match in BARE_DOCUMENT.finditer(claims.text):
        claims.find(*match.span(), Label.DOCUMENT_NUMBER)


def find_postcodes(claims: Claims) -> None:
    for match in CUED_POSTCODE.finditer(claims.text):
        claims.find(*match.span("digits"), Label.POSTCODE)
    for match in POSTCODE.finditer(claims.text):
        letters = match[0][-2:]
        house = HOUSE_BEFORE.search(claims.text[max(0, match.start() - 30) : match.start()])
        if letters.lower() in NOT_AFTER_FOUR_DIGITS and not (house and letters.lower() not in {"en", "is", "in", "op"}):
            continue
        if (
            letters.isupper()
            or match[0][4] != " "
            or house
            or HOUSE_AFTER.match(claims.text, match.end())
            or not letters.islower()
            or claims.text[max(0, match.start() - 10) : match.start()].rstrip().endswith((",", "postcode", "pc", ":"))
        ):
            claims.find(*match.span(), Label.POSTCODE)
