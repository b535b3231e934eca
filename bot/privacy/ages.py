"""Finds ages that belong to a person who is named in the text; thresholds and terms stay."""

from __future__ import annotations

import re

from bot.privacy.findings import Claims, Label
from bot.privacy.spoken import UP_TO_NINETY_NINE

NUMBER = r"(?:1[01]\d|[1-9]?\d(?:[,.]5|½)?)"
SPOKEN = rf"(?i:anderhalf|(?:{UP_TO_NINETY_NINE})(?:(?:\s?en\s(?:een|'n)\s|ën?een|enen)half)?)"
ANY = rf"(?:{NUMBER}|{SPOKEN})"
UNIT = (
    r"(?:\s?(?:jaar|jr\.?|j|jarige?|lentes|maanden|mnd|weken|years?)(?:\sen\s\d{1,2}\s(?:maanden|mnd"
    r"|weken))?(?:\s(?:oud|jong|old))?)?"
)
TEENS = (
    r"(?i:1[0-9]|2[0-4]|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig"
    r"|eenentwintig|tweeëntwintig)(?:\s(?:jaar|jr))?"
)
"""An age that somebody claims who may be a minor."""
YEARS = r"\s(?:jaar|jr\.?|maanden|mnd|weken)(?:\sen\s\d{1,2}\s(?:maanden|mnd|weken))?(?:\soud)?"
ENDS = (
    r"(?![.,]\d|\s?/\s?\w)(?=\s?[,.;:)?!/(]|$|\n|\s[-–]\s"
    r"|\s(?:en|geworden|dus|maar|woont|zit|heet|is|heeft|met|die|want|komma|moet|wil|werkt)\b)"
)
"""What may follow an age and not a number of things."""
KIN = (
    r"(?:jongste|oudste|middelste|kleinste|zoon(?:tje)?|dochter(?:tje)?|kind(?:je)?|baby|kleinkind|broer(?:tje)?|zus(?:je)?|tweeling"
    r"|man|vrouw|partner|moeder|vader|oma|opa|ex|neef(?:je)?|nicht(?:je)?|tante|oom|vriendin?|meisje|jongen|peuter|kleuter|puber"
    r"|tiener|amv|jongere|minderjarige|student|studente|weduwe|weduwnaar|dame|heer|cli[eë]nte?|mevrouw|meneer|huurder|huurster"
    r"|echtgenoot|echtgenote|werknemer|werkneemster|leerling)"
)
LEAD = (
    r"(?:(?:nu|pas|net|al|ook|nog|maar|inmiddels|bijna|dus|toen|zelf|geen|ruim|intussen|er|een|van|amper|straks|binnenkort|alles"
    r"|(?:volgende?|vorige?|deze|dit|komende?)\s(?:week|maand|jaar|zomer|winter)|(?:in|eind|begin|half|over)\s\w{3,9})\s){0,3}"
)
BE = r"(?:is|was|wordt|werd|ben|bent|waren|zijn|word)"
NOT_YET = (
    r"(?!\s?(?:%|euro|uur|keer|dagen|weken|maanden|mnd|m2|km|kinderen|personen|mensen|kamers|stuks"
    r"|procent|van de|en wordt|op \d))"
)
PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\((?:[^()\n\d]{{0,25}}[,/]|(?:beiden?|allebei|nu|pas|net|bijna|ook|toen|al|inmiddels|ca\.?|circa|ong\.?)\s)?\s?"
        rf"(?P<age>{NUMBER}(?:\s?(?:jaar|jr\.?|j|jarige?|years?)(?:\s(?:oud|jong|old))?)?|{SPOKEN}\s(?:jaar|jr\.?)(?:\soud)?)\s?(?=[,);])",
        rf"(?i:\b(?:{KIN}|rolstoel|echtpaar)),\s(?:(?:nu|pas|bijna|net|inmiddels)\s)?(?P<age>{NUMBER}(?:\s?(?:jaar|jr\.?)(?:\soud)?)?)"
        r"(?=\s?[,.);]|\sen\s)(?!\.\d)",
        rf"(?i:\b{KIN})\s(?:[A-Z]\w+\s)?van\s(?:(?:net|bijna|ruim|pas|amper)\s)?(?P<age>{ANY}{UNIT})(?!\s?(?:procent|%|euro))\b",
        rf"\b{BE}\s(?:(?:ook|nu|al|inmiddels|zelf)\s)?(?:rond\sde|een\sjaar\sof|ongeveer|ca\.?|circa|omstreeks\sde|tegen\sde)\s(?P<age>{ANY}){ENDS}{NOT_YET}",
        rf"\b(?i:met|ondanks|op)\s(?:haar|zijn|z'n|d'r|mijn|m'n|zn|mn|hun)\s(?P<age>{ANY}\s(?:jaar|jr))(?!\w)",
        rf"\b(?:beweert|claimt|zegt|stelt|denkt|opgaf|opgegeven|verklaart|volgens\s\w{{2,12}})\s(?:zelf\s)?(?:dat\s(?:hij|ze|zij|ie)\s)?(?P<age>{TEENS})(?=\s(?:te\szijn|is)\b|[,.;)]|$)",
        r"\b(?:ik|hij|zij|ze)\s(?:ben|is)\s(?P<age>[1-9]\d)(?=\s(?:zegt|zei|en|jaar|maar|dus)\b)",
        rf"(?i:\b(?:hij|zij|ze|ie|die|deze|ik|nu|kind \w+"
        rf"|{KIN}))\s{BE}\s(?:ie\s)?{LEAD}(?P<age>{ANY}(?:\s?(?:jaar|jr\.?|j))?(?:\soud)?)"
        rf"{ENDS}{NOT_YET}",
        rf"\b(?i:nu\sis\s(?:ie|hij|ze|zij))\s(?P<age>{ANY}){ENDS}",
        rf"(?<=[a-z]),\s(?:(?:inmiddels|bijna|net|pas|nu)\s)?(?P<age>[1-9]\d|{SPOKEN}\sjaar)(?=,\s[a-z])",
        rf"(?P<age>{ANY}\s(?:jaar|maanden|weken|jr)\s(?:oude?|jong))\b",
        rf"(?P<age>{ANY}[- ]?jarige?)\b",
        r"(?<![\w.,/])(?P<age>[1-9]\d?(?:j|jr)\.?)(?=[\s,.;)/]|$)",
        rf"(?i:\bleeftijd)\W{{1,3}}(?:(?:is|van|cli[eë]nte?)\s){{0,2}}(?P<age>{ANY}{UNIT})",
        rf"\((?:[mvMV]|man|vrouw)[\s/,-]{{1,2}}(?P<age>{NUMBER})\)|(?<!\w)[mvMV]/(?P<age2>[1-9]\d)(?!\w)",
        rf"\b(?i:{KIN}|hij|zij|ze):?\s(?P<age>{ANY}\s(?:jaar|jr\.?)(?:\soud)?|[1-9]\d?){ENDS}{NOT_YET}",
        rf"\b{BE}\s(?:nu|pas|inmiddels|net|bijna|nog maar|intussen|ondertussen)\s(?P<age>{ANY}(?:\s(?:jaar"
        rf"|jr\.?)(?:\soud)?)?){ENDS}",
        rf"(?i:\b{KIN})\s(?P<age>{ANY}\s(?:maanden|mnd|weken)(?:\soud)?){ENDS}",
        rf"\b{BE}\s(?P<age>{ANY})\s(?:jaar\s)?geworden\b",
        rf"(?P<age>{ANY})\s(?:is|was)\sgeworden\b",
        r"\b(?:op|sinds|tot|vanaf|voor|na|rond)\s(?:haar|zijn|z'n|d'r|mijn|m'n|zn|dr|mn|hun|der)\s(?P<age>[1-9]\d?(?:e|ste|de))(?!\w)",
        r"\b(?P<age>(?:begin|eind|midden|half|dik|ver|diep)\s(?:in\sde\s)?(?:[2-9]0|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig))(?!\s?\w)",
        r"\b(?P<age>in\sde\s(?:[3-9]0|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig))(?=\s?[,.;)]|$|\sen\s)",
        r"(?<![\w+])(?P<age>[5-9]\d\+)(?=[\s,.;)])",
    )
)
LED_BY_NUMBER = tuple(pattern for pattern in PATTERNS if pattern.pattern.startswith("(?P<age>"))
OTHERS = tuple(pattern for pattern in PATTERNS if pattern not in LED_BY_NUMBER)
SAYS_AGE = re.compile(r"oud|jong|jarig|geworden")
"""One of these stands in every age that opens with the number itself, so that most texts need not look for those."""
CANDIDATE = re.compile(rf"(?<![\w.,:])(?:{ANY})(?!\d)")
BEFORE, BEHIND = 50, 60
"""How many characters around a number tell whether it is an age."""
TERM = re.compile(
    r"\b(?:binnen|na|over|elke|per|gedurende|termijn|maximaal|minimaal|minstens|tot|vanaf|onder|boven|ouder|jonger|dan|voor)\s$",
    re.I,
)
"""Before a number these make it a threshold or a term."""
AFTER_NAMES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\)?\s(?:van\s)?(?P<age>{NUMBER}{UNIT})(?:\sen\s(?P<age2>{NUMBER}))?(?=[\s,.;)!?]|$)(?![.,]\d)(?!\s?(?:%|euro|uur|keer|dagen|weken|m2|kinderen))",
        rf"\)?,?(?:\s?\([^()\n]{{0,50}}\))?\s{BE}\s{LEAD}(?P<age>{ANY}(?:{YEARS})?){ENDS}{NOT_YET}",
        rf"\)?,?(?:\s?\([^()\n]{{0,50}}\))?\s(?:is|was)\s(?P<age>{NUMBER}{UNIT})(?=[\s,.;)]|$)(?!\s(?:dagen|uur|keer|weken|%|euro))",
        rf"(?:,|\s[-–/]|\skomma)\s(?:(?:inmiddels|bijna|net|pas|nu|ook|al|van)\s)?(?P<age>{ANY}(?:\s(?:jaar|jr\.?|j))?)(?:\sen\s(?P<age2>{ANY}))?(?:\s(?:jaar|jr))?(?=\s?[,.);(]|\s(?:en|komma|[-–/])(?:\s|$)|$)(?![.,]\d)",
        rf"\)?,?\s\(?(?:van\s|is\s|nu\s|bijna\s)?(?P<age>{SPOKEN}{YEARS}){ENDS}",
        rf"(?:,\s(?:bijna|net|pas|nu|inmiddels)|\svan(?:\s(?:bijna|net|pas|ruim))?)\s(?P<age>{ANY}){ENDS}{NOT_YET}",
        rf"\)?,?\s(?:zijn|waren)\s(?P<age>{ANY})(?:,\s(?P<age2>{ANY}))?\sen\s(?P<age3>{ANY})(?=[\s,.;)]|$)(?!\s?(?:jaar\s\w|euro|uur|keer))",
        rf"\s?\((?P<age>{ANY}{YEARS})\)",
        rf"\s(?:is|was)\ser\s(?:een|eentje|1)\svan\s(?P<age>{ANY}){ENDS}",
    )
)
SIBLINGS = re.compile(
    rf"(?i:\b(?:kinderen|kids|kindjes|dochters|zoons|zonen|jongens|meisjes|meiden|tweeling|kleinkinderen|kleintjes|pubers))(?:\s\(|,?\s)"
    rf"(?:van\s|zijn\s|resp\.?\s)?(?P<ages>{ANY}(?:\s?[,/]\s?{ANY}){{0,8}}\s?(?:en|&|,|/)\s?{ANY})(?P<unit>\s(?:jaar|jr))?{ENDS}"
)
"""`kinderen van 12, 9 en 7`."""


def find_ages(claims: Claims) -> None:
    """Only when something else points at somebody: "een man van 52" without a name or an employer is anybody."""
    if not claims.hits:
        return
    numbers = [found for found in CANDIDATE.finditer(claims.text) if claims.is_free(*found.span())]
    if not numbers:
        return
    if len(numbers) * (BEFORE + BEHIND) > len(claims.text):
        _find_between(claims, 0, len(claims.text))
    else:
        for number in numbers:
            _find_between(claims, max(0, number.start() - BEFORE), min(len(claims.text), number.end() + BEHIND))
    for match in SIBLINGS.finditer(claims.text):
        for age in re.compile(ANY).finditer(claims.text, *match.span("ages")):
            claims.find(*age.span(), Label.AGE)
    for hit in [hit for hit in claims.hits if hit.label is Label.PERSON]:
        for behind in AFTER_NAMES:
            if match_behind := behind.match(claims.text, hit.end):
                _claim(claims, match_behind)


def _find_between(claims: Claims, first: int, last: int) -> None:
    """Every pattern, near one number only where that is quicker; what the end of the stretch cut off does not count."""
    says = SAYS_AGE.search(claims.text, first, last)
    for pattern in (*OTHERS, *LED_BY_NUMBER) if says else OTHERS:
        for match in pattern.finditer(claims.text, first, last):
            whole = match.end() < last or last == len(claims.text)
            if whole and not TERM.search(claims.text, max(0, match.start() - 14), match.start()):
                _claim(claims, match)


def _claim(claims: Claims, match: re.Match[str]) -> None:
    for age in match.groupdict():
        claims.find(*match.span(age), Label.AGE)
