"""Finds ages that belong to a person who is named in the text; thresholds and terms stay."""

from __future__ import annotations

import re

from bot.privacy.findings import Claims, Label
from bot.privacy.spoken import UP_TO_NINETY_NINE

NUMBER = r"(?:1[01]\d|[1-9]?\d(?:[,.]5)?)"
SPOKEN = rf"(?i:{UP_TO_NINETY_NINE})"
ANY = rf"(?:{NUMBER}|{SPOKEN})"
YEARS = r"\s(?:jaar|jr\.?|maanden|mnd|weken)(?:\soud)?"
ENDS = r"(?=\s?[,.;:)?!]|$|\n|\s(?:en|geworden|dus|maar|woont|zit)\b)"
NO_AGE = r"(?!\s?(?:%|euro|uur|keer|dagen?|weken|maanden|mnd|m2|km|kinderen|personen|mensen|kamers|stuks|procent|van de|en wordt))"
KIN = r"(?:jongste|oudste|middelste|kleinste|zoon(?:tje)?|dochter(?:tje)?|kind(?:je)?|baby|kleinkind|broer(?:tje)?|zus(?:je)?|tweeling)"
UNIT = r"(?:\s?(?:jaar|jr\.?|j|jarige?|maanden|mnd|weken|years?)(?:\s(?:oud|old))?)?"
PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\((?:[^()\n\d]{{0,25}},|(?:beiden?|allebei|nu|pas|net|bijna)\s)?\s?(?P<age>{NUMBER}{UNIT})\s?(?=[,);])",
        rf"(?i:\b(?:man|vrouw|jongen|meisje|cli[eë]nte?|meneer|mevrouw|weduwe|weduwnaar|echtpaar|zoon|dochter|rolstoel))"
        rf",\s(?P<age>{NUMBER}(?:\s?(?:jaar|jr\.?)(?:\soud)?)?)(?=\s?[,.);]|\sen\s)(?!\.\d)",
        rf"(?i:\b(?:amv|meisje|jongen|jongere|minderjarige|peuter|kleuter|puber|tiener|student|studente|huurster|huurder|weduwe|weduwnaar|echtgenoot|echtgenote|vriend|vriendin|dame|heer|werknemer|werkneemster|man|vrouw|zoon(?:tje)?|dochter(?:tje)?|kind(?:je)?|baby|mevrouw|meneer|broer|zus)\s(?:[A-Z]\w+\s)?van)\s"
        rf"(?P<age>{NUMBER}{UNIT})(?!\s?(?:procent|%|euro))\b",
        rf"(?i:\b(?:hij|zij|ze|die|deze|client|cliënte?|meneer|mevrouw|nu|kind \w+)\s(?:is|was)(?:\snu|\spas|\salles)?)"
        rf"\s(?P<age>{NUMBER}{UNIT})(?=\W|$)(?<!weken)(?<!maanden)(?<!mnd)(?!\s(?:en wordt|dagen|weken|maanden|mnd|uur|keer))",
        r"(?<=[a-z]),\s(?P<age>[1-9]\d)(?=,\s[a-z])",
        rf"(?P<age>{NUMBER}\s(?:jaar|maanden|weken|jr)\s(?:oude?|jong))\b",
        rf"(?P<age>{NUMBER}[- ]jarige?)\b",
        rf"\((?:nu\s|pas\s|net\s)?(?P<age>{SPOKEN}{YEARS})(?=[,);])",
        rf"\b(?:is|was|wordt|werd)\s(?:nu|pas|inmiddels|net|al|bijna|nog maar|intussen|ondertussen)\s(?P<age>{ANY}(?:\s(?:jaar|jr\.?)(?:\soud)?)?){ENDS}",
        rf"(?i:\b{KIN})\s(?:is\s|van\s)?(?:(?:nu|pas|net|al)\s)?(?P<age>{ANY}(?:{YEARS})|{NUMBER}){ENDS}",
        rf"\b(?:man|vrouw|jongen|meisje|moeder|vader|client|cliënte?|tweeling|oma|opa|dame|heer)\svan\s(?P<age>{ANY}){ENDS}",
        rf"\b(?:wordt|werd)\s(?:(?:in|op|deze|dit|volgende?|komende?|over|eind|begin|half)\s(?:\w{{1,10}}\s){{1,2}}|binnenkort\s|straks\s|bijna\s)?"
        rf"(?P<age>{NUMBER})(?=\s?[,.;:)?!]|$|\s(?:en|in|dus|jaar)\b)(?!\sjaar\s(?:cel|gevang))",
        rf"\b(?:van|is|nu)\s(?:net|bijna|ruim|pas|amper)\s(?P<age>{ANY}){ENDS}",
        rf"\b(?i:{KIN}|opa|oma|moeder|vader)\sis\s(?P<age>{ANY}){ENDS}",
        rf"\b(?i:de\s(?:jongste|oudste|middelste)),\s(?P<age>{ANY})(?=,)",
        rf"\((?:[mvMV]|man|vrouw)[\s/,-]{{1,2}}(?P<age>{NUMBER})\)",
        rf"(?P<age>{SPOKEN}[- ]?jarige?)\b",
        rf"(?P<age>{SPOKEN}\s(?:jaar|maanden|weken|jr)\s(?:oude?|jong))\b",
        rf"\b(?:is|was|werd)\s(?P<age>{ANY})\s(?:geworden|jaar geworden)\b",
        rf"(?P<age>{ANY})\s(?:is|was)\sgeworden\b",
        rf"(?i:\bleeftijd)\W{{1,3}}(?P<age>{NUMBER}{UNIT})",
    )
)
AFTER_NAME = (
    rf"\)?\s(?:van\s)?(?P<age>{NUMBER}{UNIT})(?=[\s,.;)!?]|$)(?!\s?(?:%|euro|uur|keer|dagen|weken|m2|kinderen))",
    rf"\)?,?(?:\s?\([^()\n]{{0,50}}\))?\s(?:is|was)\s(?P<age>{NUMBER}{UNIT})(?=[\s,.;)]|$)(?!\s(?:dagen|uur|keer|weken|%|euro))",
    rf",\s(?P<age>{NUMBER}(?:\s(?:jaar|jr))?)(?=\s?[,.);]|\sen\s)",
    rf"\)?,?\s\(?(?:van\s|is\s|nu\s)?(?P<age>{SPOKEN}{YEARS}){ENDS}",
    rf"\)?,?\s(?:zijn|waren)\s(?P<age>{ANY})(?:,\s(?P<age2>{ANY}))?\sen\s(?P<age3>{ANY})(?=[\s,.;)]|$){NO_AGE}",
)
SIBLINGS = re.compile(
    rf"(?i:\b(?:kinderen|kids|kindjes|dochters|zoons|zonen|jongens|meisjes|meiden|tweeling|kleinkinderen|kleintjes))(?:\s\(|,?\s)"
    rf"(?:van\s|zijn\s|resp\.?\s)?(?P<ages>{NUMBER}(?:\s?[,/]\s?{NUMBER}){{0,8}}\s?(?:en|&|,|/)\s?{NUMBER})(?P<unit>\s(?:jaar|jr))?{ENDS}"
)
"""`kinderen van 12, 9 en 7`."""
AFTER_NAMES = tuple(map(re.compile, AFTER_NAME))


def find_ages(claims: Claims) -> None:
    """Only when somebody is named: "een man van 52" without a name is anybody."""
    persons = [hit for hit in claims.hits if hit.label is Label.PERSON]
    if not persons:
        return
    for pattern in PATTERNS:
        for match in pattern.finditer(claims.text):
            claims.find(*match.span("age"), Label.AGE)
    for match in SIBLINGS.finditer(claims.text):
        for age in re.compile(NUMBER).finditer(claims.text, *match.span("ages")):
            claims.find(*age.span(), Label.AGE)
    for hit in persons:
        for behind in AFTER_NAMES:
            if match_behind := behind.match(claims.text, hit.end):
                for age in match_behind.groupdict():
                    claims.find(*match_behind.span(age), Label.AGE)
