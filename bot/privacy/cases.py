"""Finds case numbers: per court and body by their shape, elsewhere by the word before them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.privacy.findings import Claims, Label

SHAPES = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        r"(?<!\w)\d{6,8}\s{0,2}[/\\]?\s{0,2}(?:CV|AZ|VZ|HA|EJ|OA|UE|VV|MB|BM|EB|UC|AC|RL|KK|EA|AO)\s?"
        r"(?:EXPL|VERZ|VV|EJ|FORM)?\s?\d\d-\d{1,6}",
        r"\bC/\d\d/\d{5,7}(?:\s{0,2}/?\s{0,2}(?:HA|JE|FA|KG|ES|FT|KL|BZ|PR)\s(?:ZA|RK|EX|RP|ZA)\s\d\d-\d{1,5})?",
        r"\b(?:HA|JE|FA|KG|FT)\s(?:ZA|RK|EX)\s\d\d-\d{1,5}\b",
        r"(?<![\w-])\d\d[-/]\d{6}-\d\d(?![\w-])",
        r"\b(?:AWB|NL|SGR|UTR|AMS|ROT|ARN|LEE|HAA|BRE|ZWO|DHA|BRK|OBR|ROE|MAA|ALK|DOR|GRO|ASS|ALM|MID|ROE|SHE|LIM)"
        r"\s?\d\d[ /.]\d{3,6}(?:\.\d{1,3})?(?:\s(?:AOW|WIA|PW|WW|ZW|WAO|WAJONG|ANW|AKW|WMO|JW|WLZ|WOZ|VV|NAT|V\d?))?\b",
        r"(?<![\w/])\d\d/\d{3,5}\s(?:AOW|WIA|PW|WW|ZW|WAO|WAJONG|ANW|AKW|WMO(?:15)?|JW|AIO|NABW|WWB|TW|IOAW|V\d|V|A\d)\b",
        r"\b[FRS]\.\d\d/\d{1,2}/\d{1,4}(?:\s[A-Z]\b)?",
        r"\bPL[- ]?\d{4}[- ]?\d{6,12}(?:-\d{1,2})?",
        r"\bZ\d?[-/]\d{2,4}[-/]?\d{4,14}\b",
        r"\bEAN[- ]?(?:code)?\s?\d{18}\b",
    )
)
ALONE = (
    r"nummer|nr|num|kenmerk|dossier|zaak|ref(?:erentie)?|polis|bestelling|order|boeking|factuur|facturen|briefkenmerk|parket|kvk|k\.v\.k\."
    r"|imei|ean|pnr|btw|rsin|proces-verbaal|pv|aangifte"
    r"|case|file|booking|invoice|toevoeging|beschikking|chassis|vin"
)
"""Words that announce a number by themselves."""
WITH_NUMBER = (
    r"besluit|bezwaar|beroeps?|brief|aanslag|toewijzings?|indicatie|opdracht|lid|leden|pas|intake|vonnis|aangifte|machtigings?|dossier"
    r"|klant|cli[eë]nt|contract|bestel|boekings?|factuur|inschrijf|personeels?|meldings?|correspondentie|insolventie|zaaks?|zk"
    r"|beschikkings?|rol|rekest|aanvraag|relatie|lidmaatschaps?|cjib|registratie|toevoegings?|serie|patient|pati[eë]nt"
    r"|zorg(?:polis)?|uzovi|debiteur(?:en)?|incasso|schade|claim|vergunnings?|loonheffingen|sollicitatie|leerling"
    r"|student(?:en)?|studie|medewerkers?|werknemers?|aansluitings?|meter|abonnements?|leen|lening|hypotheek|uwv|svb|ind|duo"
    r"|customer|reserverings?|ticket|notaris|repertorium|volg|burger|dossier|kenmerk|polis|order|parket|kvk|betalings?|box"
    r"|case|file|booking|invoice|reference|account|application|huurders?|bewoners?|objects?|dag|nota|rekening"
)
"""Words that announce one together with "nummer", "nr" or "code"."""
CUED = re.compile(
    rf"(?i:\b(?:{ALONE}|(?:{WITH_NUMBER})[- ]?(?:(?:klant|zaak)?(?:nummers?|nrs?)|num|no|code|kenmerk|id|number))\b)"
    r"(?i:[.:]?\s(?:nummer|nr|code|kenmerk|ind|uwv|svb|duo|gemeente|cjib|kanton|rechtbank|is|onder|met|van|nog|ref)\b){0,2}"
    r"[\s.:=#(\"'-]{1,4}"
    r"((?:[A-Z]{1,4} )?[A-Za-z0-9](?:[A-Za-z0-9]|[./_-](?=[A-Za-z0-9])){1,30}(?: (?:/ )?\d[\d./-]{0,8}(?<![./-])){0,4}"
    r"(?: (?:[A-Z]{2,4}(?![\w-])|[a-z]{2,3}(?=[.;:)]|\?\s|$)))?)(?!\w)"
)
CUE_WORDS = frozenset(re.sub(r"\(.*?\)", "", ALONE).split("|")) | {"referentie", "k", "verbaal"}
CUE_ENDS = ("nummer", "nummers", "nr", "nrs", "num", "code", "kenmerk", "number")
CUE_SECONDS = frozenset({*CUE_ENDS, "no", "id", "verbaal"})
"""The word behind the first of a cue: `zaak nummer`, `booking id`."""
LIST = re.compile(r"(?:,\s?|\s(?:en|and|&)\s|\s?/\s)((?=\w*[\d-])[A-Za-z0-9]+(?:[./_-][A-Za-z0-9]+){1,5})(?![\w%])")
MIXED = re.compile(r"(?<![\w./@-])(?=[^\s]{5,40})[A-Za-z0-9]{1,15}(?:[-/.][A-Za-z0-9]{1,15}){1,5}(?![\w/@-])")
BOUNDED = re.compile(r"(?<![\w./-])\d{1,4}[./-]\d{5,12}(?![\w/.-]\d|\d)")
GLUED = re.compile(r"(?<![\w./-])(?=[A-Za-z0-9]*[A-Za-z])(?=(?:[A-Za-z]*\d){4})[A-Za-z0-9]{6,20}(?![\w/]|-\d)")
RUN = re.compile(r"(?<![\d])\d(?:[ .\-/]{0,2}\d){6,30}(?!\d)")
THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3}){1,4}")
YEARS = re.compile(r"(?:(?:19|20)\d\d[ .\-/]{0,3}){2,8}")
UNIT = re.compile(r"\d+(?:euro|eur|uur|km|kwh|m2|mnd|jaar|dagen|weken|pm|pj|bruto|netto|k)", re.I)


def find_shaped_cases(claims: Claims) -> None:
    """Numbers whose shape says which court, police or fund they come from."""
    for pattern in SHAPES:
        for match in pattern.finditer(claims.text):
            claims.find(*match.span(), Label.CASE_NUMBER, over_kept=True)


def find_cued_cases(claims: Claims) -> None:
    """What follows "kenmerk", "dossier", "polis" and their likes, and what is listed after it."""
    free = 0
    for at in _cues(claims.text):
        match = CUED.match(claims.text, at) if at >= free else None
        if match is None:
            continue
        free = match.end()
        start, end = match.span(1)
        if not _looks_like_a_reference(match[1]):
            continue
        claims.find(start, end, Label.CASE_NUMBER)
        while more := LIST.match(claims.text, end):
            claims.find(*more.span(1), Label.CASE_NUMBER)
            end = more.end()


def _cues(text: str) -> Iterator[int]:
    """Where a cue may begin: few words of a text do, so that `CUED` is not tried at every one."""
    before = -1
    for word in re.finditer(r"[^\W_]+", text):
        lower = word[0].casefold()
        if before >= 0 and lower in CUE_SECONDS:
            yield before
        if lower in CUE_WORDS or lower.endswith(CUE_ENDS):
            yield word.start()
        before = word.start()


def _looks_like_a_reference(value: str) -> bool:
    digits = sum(map(str.isdigit, value))
    if re.fullmatch(r"(?:19|20)\d\d|\d{1,3}", value) or UNIT.fullmatch(value):
        return False
    return digits >= 4 or (digits >= 2 and len(value) >= 5 and any(map(str.isalpha, value)))


def find_mixed_references(claims: Claims) -> None:
    """References without a word before them: letters, digits and strokes that no ordinary word has."""
    for match in MIXED.finditer(claims.text):
        if _is_mixed(match[0]):
            claims.find(*match.span(), Label.CASE_NUMBER)
    for pattern in (BOUNDED, GLUED):
        for match in pattern.finditer(claims.text):
            if not UNIT.fullmatch(match[0]) and not THOUSANDS.fullmatch(match[0]):
                claims.find(*match.span(), Label.CASE_NUMBER)


def _is_mixed(value: str) -> bool:
    digits = sum(map(str.isdigit, value))
    letters = sum(map(str.isalpha, value))
    return digits >= 4 and 1 <= letters <= 14 and not re.search(r"[a-z]{4}", value)


def find_long_runs(claims: Claims) -> None:
    """Seven digits or more that nobody claimed are somebody's number."""
    for match in RUN.finditer(claims.text):
        if YEARS.fullmatch(match[0]) or THOUSANDS.fullmatch(match[0]):
            continue
        claims.find(*match.span(), Label.CASE_NUMBER)
    for match in re.finditer(r"\d{7,}", claims.text):
        claims.find(*match.span(), Label.CASE_NUMBER)
