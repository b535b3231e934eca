"""Gives every finding its placeholder: square brackets around a role, as the courts do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from bot.privacy.dates import year_of
from bot.privacy.findings import ALWAYS_HARD, HARD_IN_SIGNALS, Finding, Hit, Label
from bot.privacy.lists import listed
from bot.privacy.spoken import number_in

NAMES = {
    Label.ADDRESS: "adres",
    Label.POSTCODE: "postcode",
    Label.CITY: "woonplaats",
    Label.PHONE: "telefoonnummer",
    Label.EMAIL: "e-mailadres",
    Label.BSN: "BSN",
    Label.IBAN: "rekeningnummer",
    Label.V_NUMBER: "V-nummer",
    Label.DOCUMENT_NUMBER: "documentnummer",
    Label.LICENCE_PLATE: "kenteken",
    Label.CASE_NUMBER: "zaaknummer",
    Label.URL: "link",
    Label.HANDLE: "account",
}
OMITTED = "[weggelaten]"
ROLES = "|".join(
    [*NAMES.values(), "cliënt", "persoon", "werkgever", "verhuurder", "school", "organisatie", "weggelaten"]
)
PLACEHOLDER = re.compile(
    rf"\[(?:(?:{ROLES})(?: \d{{1,3}})?|geboortedatum|leeftijd(?: \d{{1,3}}–\d{{1,3}})?)\]"
    r"(?:(?<=datum\])(?: (?:19|20)\d\d)?)?"
)
"""What this file writes; a second run leaves it alone."""

CLIENT = re.compile(
    r"\b(?:cli[eë]nte?|cl\.?|klante?|betrokkene|rechthebbende|hulpvra(?:ger|agster)|verzoe(?:ker|kster))\b\W{0,3}(?:[^\W\d]{1,12}\W{1,2}){0,3}$",
    re.I,
)
EMPLOYER = re.compile(
    r"\b(?:werkgever|wg|baas|werkt|werkte|dienst|uitzendbureau|loon|ontslag\w*)\b[^.;\n]{0,30}$", re.I
)
LANDLORD = re.compile(r"\b(?:verhuurder|verhuurt|huurt?|corporatie|huisbaas|woningstichting)\b[^.;\n]{0,40}$", re.I)
SCHOOL = re.compile(r"\b(?:basisschool|school|roc|college|lyceum|mbo)\b", re.I)
PARTICLES = listed("particles")


def findings_for(text: str, hits: Sequence[Hit], *, strict: bool) -> tuple[Finding, ...]:
    """Findings in order of appearance; `strict` makes towns and organisations hard as well (signals)."""
    persons = _persons(text, [hit for hit in hits if hit.label is Label.PERSON])
    numbered = _Numbers(text)
    hard = HARD_IN_SIGNALS if strict else ALWAYS_HARD
    return tuple(
        Finding(
            hit.start,
            hit.end,
            hit.label,
            hit.label in hard or (hit.label is Label.POSTCODE and _near_a_house(text, hit)),
            persons[hit] if hit in persons else numbered.name(hit),
        )
        for hit in hits
    )


def written_over(text: str, findings: Iterable[Finding]) -> str:
    """The text with each of these findings replaced, in their order; one inside an earlier one is in it already."""
    pieces, at = [], 0
    for finding in findings:
        if finding.start < at:
            continue
        pieces += [text[at : finding.start], finding.placeholder]
        at = finding.end
    return "".join([*pieces, text[at:]])


def origins_of(text: str, findings: Iterable[Finding]) -> list[int]:
    """For each letter of the written-over text where it stands in `text`; -1 inside a placeholder."""
    origins, at = [], 0
    for finding in findings:
        origins += [*range(at, finding.start), *[-1] * len(finding.placeholder)]
        at = finding.end
    return [*origins, *range(at, len(text))]


def omit(text: str, words: Iterable[str]) -> str:
    """The text without these words, wherever they stand outside a placeholder, in capitals or not."""
    wanted = [re.escape(word.strip()) for word in sorted(words, key=len, reverse=True) if word.strip()]
    if not wanted:
        return text
    pattern = re.compile(rf"({PLACEHOLDER.pattern})|(?<!\w)(?:{'|'.join(wanted)})(?!\w)", re.I)
    return pattern.sub(lambda match: match[1] or OMITTED, text)


class _Numbers:
    """Counts per kind, so that the second address of a text becomes `[adres 2]`, and the same one keeps its name."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._seen: dict[str, list[str]] = {}

    def name(self, hit: Hit) -> str:
        found = self._text[hit.start : hit.end]
        if hit.label is Label.DATE_OF_BIRTH:
            year = year_of(found)
            return f"[geboortedatum] {year}" if year else "[geboortedatum]"
        if hit.label is Label.AGE:
            return _age_band(found)
        kind = _organisation(self._text, hit) if hit.label is Label.ORGANISATION else NAMES[hit.label]
        same = self._seen.setdefault(kind, [])
        folded = re.sub(r"[\W_]", "", found).casefold()
        if folded not in same:
            same.append(folded)
        return _numbered(kind, same.index(folded) + 1)


def _numbered(kind: str, number: int) -> str:
    return f"[{kind}]" if number == 1 else f"[{kind} {number}]"


def _organisation(text: str, hit: Hit) -> str:
    before, found = text[max(0, hit.start - 60) : hit.start], text[hit.start : hit.end]
    if SCHOOL.search(found) or SCHOOL.search(before[-15:]):
        return "school"
    if LANDLORD.search(before):
        return "verhuurder"
    return "werkgever" if EMPLOYER.search(before) else "organisatie"


def _age_band(found: str) -> str:
    years = _years(found)
    if years is None or re.search(r"maand|mnd|week|weken", found):
        return "[leeftijd 0–4]"
    low = years // 5 * 5
    return f"[leeftijd {low}–{low + 4}]"


def _years(found: str) -> int | None:
    if number := re.search(r"\d+", found):
        return int(number[0])
    word = re.match(r"[^\W\d_]+", found)
    return number_in(word[0].removesuffix("jarige").removesuffix("jarig")) if word else None


def _near_a_house(text: str, hit: Hit) -> bool:
    return bool(re.search(r"\d", text[max(0, hit.start - 14) : hit.start] + text[hit.end : hit.end + 14]))


def _persons(text: str, hits: Sequence[Hit]) -> dict[Hit, str]:
    """One placeholder per person: a first name, a surname and initials with that surname are the same person."""
    groups: list[set[str]] = []
    member: dict[Hit, int] = {}
    for hit in sorted(hits, key=lambda hit: hit.start):
        words = _name_words(text[hit.start : hit.end])
        member[hit] = _same_person(groups, words)
    client = next((member[hit] for hit in hits if _is_client(text, hit)), None)
    return {hit: _person_name(group, client, list(dict.fromkeys(member.values()))) for hit, group in member.items()}


def _is_client(text: str, hit: Hit) -> bool:
    return bool(CLIENT.search(text[max(0, hit.start - 45) : hit.start]))


def _person_name(group: int, client: int | None, order: list[int]) -> str:
    if client is None:
        return f"[persoon {order.index(group) + 1}]"
    if group == client:
        return "[cliënt]"
    others = [other for other in order if other != client]
    return f"[persoon {others.index(group) + 2}]"


def _name_words(name: str) -> set[str]:
    words = {re.sub(r"'s$", "", word) for word in re.findall(r"[^\W\d_][\w'-]*", name.casefold())}
    return {word for word in words if word not in PARTICLES}


def _same_person(groups: list[set[str]], words: set[str]) -> int:
    for at, known in enumerate(groups):
        if _agree(known, words):
            known |= words
            return at
    groups.append(set(words))
    return len(groups) - 1


def _agree(known: set[str], words: set[str]) -> bool:
    """One name holds the other, reading an initial as the first name it may stand for."""
    small, large = sorted((_whole(known), _whole(words)), key=len)
    if not small or not small <= large:
        return False
    return _initials_fit(known, words) and _initials_fit(words, known)


def _whole(names: set[str]) -> set[str]:
    return {name for name in names if len(name) > 1}


def _initials_fit(names: set[str], others: set[str]) -> bool:
    """Whether the initials of one could be first names of the other; a bare surname contradicts nothing."""
    firsts = {name[0] for name in others - (_whole(names) & _whole(others))}
    return not firsts or all(name in firsts for name in names - _whole(names))
