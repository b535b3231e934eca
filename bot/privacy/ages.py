"""Finds ages that belong to a person who is named in the text; thresholds and terms stay."""

from __future__ import annotations

import re

from bot.privacy.findings import Claims, Label

NUMBER = r"(?:1[01]\d|[1-9]?\d)"
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
        rf"\s(?P<age>{NUMBER}{UNIT})(?=\W|$)"
        r"(?!\s(?:en wordt|dagen|uur|maanden te|keer))",
        r"(?<=[a-z]),\s(?P<age>[1-9]\d)(?=,\s[a-z])",
        rf"(?P<age>{NUMBER}\s(?:jaar|maanden|weken|jr)\s(?:oude?|jong))\b",
        rf"(?P<age>{NUMBER}[- ]jarige?)\b",
        rf"(?i:\bleeftijd)\W{{1,3}}(?P<age>{NUMBER}{UNIT})",
    )
)
AFTER_NAME = (
    rf"\)?\s(?:van\s)?(?P<age>{NUMBER}{UNIT})(?=[\s,.;)!?]|$)(?!\s?(?:%|euro|uur|keer|dagen|weken|m2|kinderen))",
    rf"\)?,?(?:\s?\([^()\n]{{0,50}}\))?\s(?:is|was)\s(?P<age>{NUMBER}{UNIT})(?=[\s,.;)]|$)(?!\s(?:dagen|uur|keer|weken|%|euro))",
    rf",\s(?P<age>{NUMBER}(?:\s(?:jaar|jr))?)(?=\s?[,.);]|\sen\s)",
)


def find_ages(claims: Claims) -> None:
    """Only when somebody is named: "een man van 52" without a name is anybody."""
    persons = [hit for hit in claims.hits if hit.label is Label.PERSON]
    if not persons:
        return
    for pattern in PATTERNS:
        for match in pattern.finditer(claims.text):
            claims.find(*match.span("age"), Label.AGE)
    for hit in persons:
        for behind in AFTER_NAME:
            if match_behind := re.compile(behind).match(claims.text, hit.end):
                claims.find(*match_behind.span("age"), Label.AGE)
