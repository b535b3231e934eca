"""Tells dates of birth, which point at a person, from the dates of letters and decisions, which must survive."""

from __future__ import annotations

import re

from bot.privacy.findings import Claims, Label
from bot.privacy.spoken import UP_TO_NINETY_NINE, number_in

MONTHS = (
    r"jan(?:uari)?|febr?(?:uari)?|mrt|maart|apr(?:il)?|mei|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?"
    r"|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|january|february|march|may|june|july"
)
DAY = r"(?:0?[1-9]|[12]\d|3[01])"
MONTH = r"(?:0?[1-9]|1[0-2])"
YEAR = r"(?:'?\d\d|(?:19|20)\d\d)"
SPOKEN_DAY = (
    r"(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien"
    r"|achttien|negentien|(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n(?:twintig|dertig)|twintig|dertig"
    r"|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|(?:tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien"
    r"|achttien|negentien)de|(?:\w{3,5}[eë]n)?(?:twintig|dertig)ste)"
)
SPOKEN_YEAR = (
    r"(?:(?:negentien(?:\s?honderd)?|twee\s?duizend)\s?(?:en\s?)?\w{0,20}"
    r"|(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)"
    r"|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)"
)
DATE = re.compile(
    rf"(?<![\w.,/:-])(?:(?P<iso>(?:19|20)\d\d[-./]{MONTH}[-./]{DAY})"
    rf"|(?P<numeric>{DAY}\s?(?P<stroke>[-./])\s?{MONTH}\s?(?P=stroke)\s?{YEAR})"
    rf"|(?P<words>{DAY}(?:e|ste|de|den|th|st|nd|rd|\.)?\s(?:of |van )?(?i:{MONTHS})\b\.?(?:,?\s(?:{YEAR}"
    rf"|(?i:{SPOKEN_YEAR})))?)"
    rf"|(?P<glued>{DAY}[-./]?(?i:{MONTHS})\.?[-./]?(?:'\d\d|(?:19|20)?\d\d))"
    rf"|(?P<english>(?i:{MONTHS})\s{DAY}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d)"
    rf"|(?P<roman>{DAY}\s?(?P<between>[-./ ])\s?(?:I{{1,3}}|I?V|VI{{1,3}}|I?X|XI{{1,2}})\s?(?P=between)\s?{YEAR})"
    rf"|(?P<short>{DAY}-{MONTH})(?!(?:[ .-]?\d){{3}})"
    rf"|(?P<spoken>(?i:{SPOKEN_DAY}\s(?:{MONTHS})(?:\s{SPOKEN_YEAR})?)))(?![\w]|[-/.]\d)"
)
BEHIND_CUE = re.compile(
    rf"(?i:\b(?:geb(?:oren)?\.?|geb\.?\s?dat(?:um)?\.?|geboortedatum|geboortejaar|gd|g\.d\.|dob)):?\s(?:op\s"
    rf"|in\s|op of rond\s)?(?:de\s)?"
    rf"(?P<date>{DAY}\s{MONTH}\s(?:19|20)\d\d|{DAY}/{MONTH}|(?:'\d\d|(?:19|20)\d\d)(?!\s?(?:jaar|kinderen|weken|maanden|dagen))"
    rf"|1[34]\d\d(?:\s\((?:19|20)\d\d\))?"
    rf"|(?i:(?:begin|half|medio|eind|zomer|herfst|winter|voorjaar|najaar|lente|ergens in|rond|omstreeks|ca\.?"
    rf"|circa)\s)?(?:(?i:{MONTHS})\.?\s)?(?:'\d\d|(?:19|20)\d\d)"
    rf"|{DAY}\.?\s[^\W\d_]{{3,10}}\.?\s(?:19|20)\d\d"
    rf"|{DAY}\s(?:of|en|à|á)\s{DAY}\s(?i:{MONTHS})\.?(?:\s{YEAR})?"
    rf"|(?i:{SPOKEN_DAY}\s(?:van\sde\s)?(?:{SPOKEN_DAY})\s(?:{SPOKEN_YEAR}|{UP_TO_NINETY_NINE})))(?![\w]|[-/.]['\d])"
)
"""Ways of writing a date that only a word for birth makes one."""
SPOKEN_BEHIND_CUE = re.compile(
    rf"(?i:\b(?:geb(?:oren)?\.?|geboortedatum|gebdatum|gebdat|verjaardag)):?\s(?:(?:is|op|de|van|het|dat|komma)\s){{0,3}}"
    rf"(?P<date>(?i:(?:{SPOKEN_DAY}|{MONTHS}|nul|{DAY})(?:[\s,/-]{{1,2}}(?:van|de|en|nul|honderd|duizend|tweeduizend\w{{0,20}}|negentien\w{{0,24}}"
    rf"|{SPOKEN_DAY}|{MONTHS}|{UP_TO_NINETY_NINE})(?!\w)){{2,9}}))"
)
"""`geboren de twaalfde van de derde vierentachtig`."""
OF_SOMEBODY = re.compile(
    r"\b(?:hij|zij|ze|ie|ik|jongste|oudste|zoon|dochter|kind|moeder|vader|man|vrouw|cli[eë]nte?)\s(?:(?:is|ben"
    r"|was)\s)?(?:zelf\s|ook\s)?van\s$",
    re.I,
)
"""`hij is van 12-3-1988`."""
GLUED_BEHIND_CUE = re.compile(
    rf"(?i:\b(?:geb(?:oren)?\.?|geb\.?\s?dat(?:um)?\.?|geboortedatum|gd|dob))[\s:]{{1,2}}(?P<date>{DAY}(?:0[1-9]|1[0-2])\d\d)(?!\w)"
)
GLUED = re.compile(rf"(?<!\w){DAY}{{1}}(?:0[1-9]|1[0-2])(?:19[2-9]\d|20[0-2]\d)(?!\w)")
BORN = re.compile(
    r"(?:\bgeb(?:oren|\.|oortedatum|datum|dat\.?|\b)|\bg\.?d\.?(?!\w)|\bd\.?o\.?b\.?(?!\w)|\bborn\b|\bbirth"
    r"|\bgeboorte|\bverjaardag|\bjarig op"
    r"|\*)(?!\s(?:na|voor|vóór|vanaf|before|after)\b)(?:\s(?:te|in)\s[^.;\n]{2,40}\sop\s|[^.;\n]{0,32})$",
    re.I,
)
LAST_BIRTH_ALONE = 2008
"""A whole date up to this year that no decision is spoken of before is somebody's birth."""
SPOKEN_CENTURY = re.compile(r"\b(?:negentien|twee\s?duizend)(?:\s?honderd)?\s?(?:en\s?)?(?P<rest>\w{3,20})?$", re.I)
BIRTH_SENTENCE = re.compile(r"\bgeboortedat[^.?!\n]*\Z", re.I)
BORN_LIMIT = re.compile(r"\b(?:na|voor|vóór|vanaf|tussen|sinds|per|before|after|since)\s$", re.I)
BORN_AFTER = re.compile(r"^\W{0,2}(?:geboren|geb\.|born)\b", re.I)
DECISION = re.compile(
    r"\b(?:\w*datum|besluit|brief|vonnis|uitspraak|beschikking|contract|sinds|per|vanaf|tot|t/m|ingang|getrouwd|gehuwd|huwelijk|arrest|wet"
    r"|dd|d\.d|datum|gedateerd|op|zitting|termijn|voor|vóór|na|ingediend|kenmerk|factuur|dagvaarding|bezwaar|beroep|eind\w*"
    r"|aanvraag|van|tussen|en|ontslag\w*|ziek|overleden|gescheiden|heden|loopt|afgesloten|getekend|opgezegd|betaald|until|from|wordt)"
    r"\W{1,3}(?:\w{1,12}\s)?$",
    re.I,
)
BEHIND_NAME = re.compile(
    r"(?:,?\s\(?\d{1,2}(?:\s?(?:jaar|jr|j)\)?|\)))?(?:\s?[(,;|]\s?(?:van\s)?|\s(?:van\s|-\s|uit\s)?)"
)
"""`Noor, 4 jaar (12-5-2019)`."""
YEAR_BEHIND_NAME = re.compile(
    r"\s?[(,]?\s?(?:uit\s|van\s)?(?P<year>'\d\d)(?!\w)"
    r"|(?:\s\((?:°\s?)?|,\s|,?\sis\s(?:er\s(?:een|eentje)\s)?(?:van|uit)\s)(?P<full>19[2-9]\d|20[01]\d)(?=\)|[,.;]|$|\s(?:en|maar|dus)\s)(?!,\d)"
)


def find_dates(claims: Claims) -> None:
    """Claim the dates of birth and protect every other date."""
    for match in GLUED.finditer(claims.text):
        claims.find(*match.span(), Label.DATE_OF_BIRTH)
    for pattern in (GLUED_BEHIND_CUE, BEHIND_CUE, SPOKEN_BEHIND_CUE):
        for match in pattern.finditer(claims.text):
            claims.find(*match.span("date"), Label.DATE_OF_BIRTH)
    for match in DATE.finditer(claims.text):
        if _is_birth_date(claims.text, match):
            claims.find(match.start(), match.end(), Label.DATE_OF_BIRTH)
        elif not match["spoken"] or "twintig" not in match[0]:
            claims.keep(*match.span())


def find_dates_behind_names(claims: Claims) -> None:
    """`noah (12-9-2014)`: a full date straight behind a name is a date of birth."""
    for hit in [hit for hit in claims.hits if hit.label is Label.PERSON]:
        gap = BEHIND_NAME.match(claims.text, hit.end)
        date = DATE.match(claims.text, gap.end()) if gap else None
        if (
            date
            and ((year := year_of(date[0])) or date["spoken"] or "zend" in date[0] or "negentien" in date[0])
            and (year or 0) <= 2022
        ):
            claims.find(*date.span(), Label.DATE_OF_BIRTH, over_kept=True)
        elif short := YEAR_BEHIND_NAME.match(claims.text, hit.end):
            claims.find(*short.span("year" if short["year"] else "full"), Label.DATE_OF_BIRTH)


def _is_birth_date(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 60) : match.start()]
    if BORN_LIMIT.search(before):
        return False
    if BORN.search(before) or (
        year_of(match[0]) and BIRTH_SENTENCE.search(text, max(0, match.start() - 90), match.start())
    ):
        return True
    if BORN_AFTER.match(text[match.end() : match.end() + 12]):
        return True
    year = year_of(match[0])
    if year and year <= 2022 and OF_SOMEBODY.search(before):
        return True
    if year is None or DECISION.search(before):
        return False
    return year <= LAST_BIRTH_ALONE or _between_names(before, year)


def _between_names(before: str, year: int) -> bool:
    """`Noah (12-9-2014)`: a young person's date straight after a capitalised word and a bracket."""
    return year <= 2022 and bool(re.search(r"(?<![.!?]\s)[A-ZÀ-Þ][\w'-]+\s?\($", before))


def _spoken_year(spoken: re.Match[str]) -> int | None:
    """`tweeduizend vijf`, `negentien vierentachtig`, `negentienhonderdtachtig`."""
    rest = number_in(spoken["rest"]) if spoken["rest"] else 0
    return None if rest is None else (1900 if spoken[0].lower().startswith("neg") else 2000) + rest


def year_of(date: str) -> int | None:
    """The year of a date in digits; two digits mean the last hundred years. None when it has no year."""
    if spoken := SPOKEN_CENTURY.search(date):
        return _spoken_year(spoken)
    if full := re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?:19|20)\d\d$", date):
        return int(full[0])
    if short := re.search(r"['\-./ a-z](\d\d)$", date):
        if date.count("-") + date.count("/") + date.count(".") < 2 and "'" not in date and not re.search("[a-z]", date):
            return None
        return 1900 + int(short[1]) if int(short[1]) > 26 else 2000 + int(short[1])
    return None
