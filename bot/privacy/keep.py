"""What a lawyer needs to read: articles, amounts, case law, terms. A closed list, without open classes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.privacy.findings import Claims
from bot.privacy.lists import listed
from bot.privacy.phrases import Phrases

STATUTES = (
    r"BW|Awb|Rv|Sr|Sv|Fw|Pw|PW|Wmo|WMO|Wwb|WWB|WW|ZW|WIA|WAO|Wajong|Wajong|IOAW|IOAZ|IOW|AOW|Anw|ANW|AKW|Vw|Vb|Vc|VV"
    r"|EVRM|IVRK|AVG|UAVG|VWEU|Grondwet|Gw|Wgs|Wsnp|WSNP|Wrb|Bvr|Brt|Wlz|Zvw|Huw|Uhw|UHW|Wht|Awir|AWIR|Wko|Wet BRP"
    r"|RWN|BVVN|Wav|WAV|Waadi|WML|ATW|Wft|Wob|Woo|Bbz|Jw|Jeugdwet|Opiumwet|Wegenverkeerswet|WVW|WAM|Wahv|WAHV"
    r"|BuWav|Wvggz|WvGGZ|Wzd|Wgbo|WGBO|Wkkgz|AWGB|WGB|WGBH|Wmg|Wwft|Bbl|Bal|Ow|Wabo|Wjsg|WSF|Wsf|Wtos|WTOS|WPO|WVO|WEC|Lpw|IVBPR"
    r"|HKOV|HUP|Wgh|Wtcg|WVPS|Wvps|Wet VPS|Wmcz|Wor|WOR|Waz|Wazo|Wfz|Rva|RvA|Rvb|Bpr|Wvo|Wrra|Wgp|Wki|WIK|Wck|Wcbv|Wcz"
    r"|Wnt|Wml|Bmw|Wtta"
    r"|Participatiewet|Toeslagenwet|Ziektewet|Huisvestingswet|Leegstandwet|Gemeentewet|Woningwet|Vreemdelingenwet"
    r"|Vreemdelingenbesluit|Dublinverordening|Gezinsherenigingsrichtlijn|Kwalificatierichtlijn|Handvest|Zorgverzekeringswet"
)
"""Abbreviations of statutes that follow an article number."""

_PARTS = (
    r"(?:\s?(?:,\s?)?(?:(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende) lid|leden? \d{1,2}(?:/\d{1,2})?[a-z]?"
    r"|lid \d{1,2}(?:/\d{1,2})?[a-z]?|sub \w{1,3}|onder(?:deel)? \w{1,3}\b|aanhef|en onder|jo\.?|j°|juncto|e\.v\.))"
    r"{0,6}"
)
_NUMBER = r"\d{1,4}[a-z]{0,2}(?:[:.]\d{1,4}[a-z]{0,2}){0,3}"
_LAW = (
    rf"(?:\s(?:van )?(?:de |het )?(?:Wet )?(?:{STATUTES})(?:\s(?:19|20)\d\d)?\b"
    rf"|\s(?-i:[A-Z]{{1,3}}[a-z]{{0,4}}w|[A-Z]{{2,6}})\b)?"
)
"""Behind an article number: a statute of the list, or what looks like the abbreviation of one (`Lpw`)."""


def _any_of(name: str) -> str:
    return "|".join(sorted(map(re.escape, listed(name)), key=len, reverse=True))


PHRASES = Phrases(listed("phrases"))
COURTS = re.compile(
    r"(?<!\w)(?:rechtbank|rb\.?|(?:gerechts)?hof|kanton(?:rechter|gerecht)?|ktr\.?|zp|zittingsplaats|locatie|p\.?i\.?|loket|griffie)"
    rf"(?:\s(?:te|in|zp|kanton|locatie|zittingsplaats|van de rechtbank))?\s(?:{_any_of('court_seats')})(?!\w)",
    re.I,
)
"""A court, a prison or an office with its seat, of a closed list: any capital here once hid a client.

Not an azc: where that is, somebody lives.
"""
LAWS_AND_AMOUNTS = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?i:ecli:[a-z]{2}:[a-z]{2,8}:\d{4}:[a-z0-9.]{1,20})",
        r"\bLJN:? ?[A-Z]{2} ?\d{4}\b",
        rf"(?i:\bart(?:ikel(?:en)?|t)?)\.?\s?{_NUMBER}(?:(?:,| en| of| t/m)\s{_NUMBER}){{0,3}}{_PARTS}{_LAW}",
        rf"\b\d{{1,2}}:\d{{1,4}}[a-z]{{0,2}}\b{_PARTS}{_LAW}",
        rf"\b{_NUMBER}{_PARTS}\s(?i:{STATUTES})\b(?:\s(?:19|20)\d\d\b)?",
        r"(?:€|(?i:\beur(?:o)?\b))\s?\d{1,3}(?:[. ]?\d{3}){0,3}(?:,(?:\d{1,2}|-{1,2}))?(?!\d)",
        r"\b\d{1,3}(?:\.?\d{3}){0,3}(?:,(?:\d{1,2}|-{1,2}))?\s?(?:€|(?i:euro\b|eur\b|bruto\b|netto\b|piek\b))",
        r"\b\d{1,3}(?:\.\d{3}){1,3},(?:\d\d|-)(?!\d)",
        r"(?<![\d.,/-])\d{2,6},(?:\d\d|-{1,2})(?![\d])",
        r"(?i:\barrest)\s[A-ZÀ-Þ][\w' -]{1,24}/[A-ZÀ-Þ][\w'-]{1,20}(?:\s[A-ZÀ-Þ]\w{1,15})?",
        r"\b\d{1,3}(?:[.,]\d{1,2})?\s?%",
        r"(?i:\b(?:richtlijn|verordening)\s(?:\((?:EU|EG|EEG)\)\s)?(?:nr\.?\s)?\d{2,4}/\d{1,4}(?:/(?:EU|EG|EEG))?)",
        rf"\b(?i:{STATUTES})\s?(?:19|20)\d\d\b",
        r"\b(?i:wbv|wi|ib|werkinstructie|circulaire|informatiebericht)\s?(?:nr\.?\s)?\d{4}/\d{1,3}\b",
        r"\b(?i:besluit)\s(?:nr\.?\s)?[13]/80\b",
        r"\b(?:Stb|Stcrt|Trb)\.?\s\d{4},\s?(?:nr\.?\s)?\d{1,5}",
        r"\bKamerstukken\s(?:I{1,2}\s)?\d{4}/\d{2,4},?\s\d\d\s?\d{3}(?:,\s?nr\.?\s\w{1,4})?",
        r"\b(?:NJ|JV|JAR|RAR|USZ|JWB|RSV|AB|NJB|JHV|WR|TvHB|JIN|Prg|RvdW)\s\d{4}/\d{1,4}\b",
        r"\bC-\d{1,4}/\d\d\b",
        r"(?i:\b(?:sbc|sbi|fuwa)[- ]?(?:code)?\s?\d{4,6}\b)",
        r"(?i:\b\d{1,2}[:.]\d{2}\s?(?:uur|u\b)|\b\d{1,2}:\d{2}\b)",
        r"\b\d{1,4}(?:[.,]\d{1,2})?\s?(?:m2|m²|km|kWh|kwh|m3)\b",
    )
)
CODES = (
    re.compile(r"(?i:\bvlucht(?:nummer|nr)?)\s(?:\w{2,12}\s)?(?P<flight>[A-Z]{2}\s?\d{3,4})(?!\w)"),
    re.compile(r"(?i:\bartikel(?:nummer|nr\.?)\s?:?\s?\w{3,15})"),
    re.compile(r"\b(?i:code|registratie)\s[A-Z]\d?\b"),
)


CASE_LAW_NEAR = re.compile(r"[Aa]rrest|[a-z]/[A-Z]")
CASE_NAMES = re.compile(
    r"(?i:\barrest(?:en)?)\s(?:van\s)?['\"]?(?P<one>[A-ZÀ-Þ][\w'-]{2,24})(?=['\"]?(?:[,.;:)?!]|$|\s[a-z]))"
    r"|(?i:\b(?:HR|arrest|ECLI|NJ|hof|uitspraak|HvJ|EHRM|RvS|criterium|criteria|maatstaf|jurisprudentie|lijn|leer)\b)[^.\n(]{0,90}"
    r"\((?P<two>[A-ZÀ-Þ][\w'-]{1,20}(?:\s[A-ZÀ-Þ]\w{1,20})?/[A-ZÀ-Þ][\w'-]{1,20}(?:\s[A-ZÀ-Þ]\w{1,20})?)\)"
)
"""`arrest Krasiliva`, `(Brabant/Van Uffelen)` where case law is spoken of."""


def protect_words(claims: Claims) -> None:
    """Mark the names of laws, institutions and codes that must survive."""
    _keep(claims, (PHRASES, COURTS, *CODES))
    if not CASE_LAW_NEAR.search(claims.text):
        return
    for match in CASE_NAMES.finditer(claims.text):
        claims.keep(*match.span("one" if match["one"] else "two"))


def protect_digits(claims: Claims) -> None:
    """Mark the articles, amounts and terms that must survive: none is without a digit."""
    _keep(claims, LAWS_AND_AMOUNTS)


def _keep(claims: Claims, patterns: Iterable[re.Pattern[str] | Phrases]) -> None:
    for pattern in patterns:
        for match in pattern.finditer(claims.text):
            claims.keep(*match.span())
