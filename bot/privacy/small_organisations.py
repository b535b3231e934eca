"""Finds organisations in a text without capitals: by the words around the name, and by what is no ordinary word."""

from __future__ import annotations

import re

from bot.privacy.findings import Claims
from bot.privacy.lexicon import Lexicon
from bot.privacy.lists import listed
from bot.privacy.organisations import HEAD, claim, is_head

SMALL_FORM = re.compile(
    r"\b(?:bij|door|via|van|namens|volgens|voor|wg|werkgever|verhuurder|arbodienst|heet|:|\()\s?"
    r"(?P<name>(?:[^\W\d_][\w'-]{2,20}\s){1,3}(?:bv|b\.v\.|vof|nv|cv|& (?:zn|zonen|zoon|co|partners)))(?!\w)"
)
SMALL_CUE = re.compile(
    r"\b(?:via|werkgever|werkgeefster|wg|opdrachtgever|verhuurder|(?:woning)?corporatie|woningbouw|zorgaanbieder|uitzendbureau"
    r"|incassobureau|energieleverancier|webshop)(?:\sis|:)?\s(?P<name>[^\W\d_]{4,25})(?!\w)"
)
REGION = re.compile(r"\s(?:" + "|".join(sorted(listed("regions"))) + r")(?!\w)")
INTRODUCED = re.compile(r"(?:\b(?:bij|door|via|namens|heet|werkgever|wg|verhuurder|baas)|[(:]\s?)\s?\w+$")
ENDED = re.compile(r"[),.;?!]|\s(?:in|te)\s|$")
ARTICLE = re.compile(r"\s(?:(?:de|het|'t|ten|ter|van|der|den|aan)\s){1,3}")
NEXT_WORD = re.compile(r"\s?(?P<word>&|[^\W\d_][\w'-]*\.?)")
LED_IN = re.compile(
    r"(?:(?<!\w)(?:bij|via|voor|door|namens|van|uit|aan|in|werkgever|verhuurder|wg|heet|zorgaanbieder|opdrachtgever|kapperszaak|stichting"
    r"|woningbouw|aannemer|makelaar|school|bedrijf|koper|tandarts|eigenaar|zaak|brief|naar|op|lid van|contract met"
    r"|beheerder|=|is)|[:;(,.])\s$"
)
DETERMINED = re.compile(
    r"(?<!\w)(?:de|het|een|'t|n|mijn|zijn|haar|hun|ons|onze|dit|dat|die|deze|geen|elk|elke|via|naar)\s[^\W\d_]+$"
)
"""`een schoonmaakbedrijf`: spoken of, not named."""
VERBAL = re.compile(
    r"^(?:ge|be|ver|ont|her|aange|opge|uitge|afge|inge|overge|mee|terug|voort|weg)\w*(?:d|t|en|de|te)$|(?:t|de|te|den|ten|lijk|ig|end|ende)$"
    r"|^(?:werkt|wil|zegt|heeft|sinds|maar|want|zodat|omdat|terwijl|wanneer|waar|waarbij|zonder|tegen|tussen|vanaf|wegens|vanwege|dus|nooit|steeds|geleden)$"
)

FIRM_ENDING = re.compile(
    r"..(?:kracht|flex|zorg|bouw|techniek|technieken|vastgoed|wonen|beheer|groep|service|services|verhuur|transport|logistiek|logistics"
    r"|schoonmaak|horeca|catering|makelaars|makelaardij|installatie|installaties|onderhoud|projecten|personeel|payroll|interim|trading"
    r"|foods?|retail|care|cleaning|security|support|solutions|travel|reizen|mode|meubelen|keukens|tegels|dakdekkers|hoveniers"
    r"|schilders|vlees|bloemen|planten|fruit|champignons|kassen|advies|incasso|bewind|bewindvoering|budgetbeheer|woningen|rentals"
    r"|housing|estate|invest|holding|management|consultancy|automotive|cars|auto's|tweewielers|sport|fitness|kinderopvang)$"
    r"|^(?:flex|zorg|bouw|techniek|vastgoed|wonen|beheer|groep|service|services|verhuur|transport|logistiek|logistics|foods?|retail"
    r"|care|cleaning|security|support|solutions|travel|housing|estate|holding|projecten|payroll|schoonmaak|cars|incasso)$"
)
"""Trades at the end of a firm's name."""
LONG_WORD = re.compile(r"(?<!\w)[a-zà-ÿ]{4,25}(?!\w)")
ENDING_IN_A_HEAD = re.compile(
    r"(?<!\w)(?:bij|via|voor|door|namens|van|werkgever|verhuurder|wg|heet|op|naar|:)\s(?:het\s|de\s)?"
    r"(?=(?P<name>(?:[^\W\d_][\w'-]{0,24}\s){1,4}[^\W\d_]{4,25})(?!\w))"
)
WORKPLACE = re.compile(
    r"(?<!\w)(?:(?:werkt|werkte|werken|werkzaam|dienst|contract|baan|stage|dienstverband|ontslagen|ontslag|oproepkracht|uitzendkracht"
    r"|schoonmaker|schoonmaakster|chauffeur|verkoper|kok|afwasser|inpakker|orderpicker|huurt|huurde|huren|gehuurd|gekocht|kocht|besteld"
    r"|geboekt|lid|geleend|opgelicht|lening|abonnement|verblijft|opgenomen)\s(?:[^\W\d_]{1,12}\s){0,3}?(?:bij"
    r"|via)|in dienst van|eigenaar van)(?=\s)"
)
LEAST_LAST = 4
SMALL_FORMS = frozenset({"bv", "vof", "nv", "zn", "zonen", "co", "&"})


SMALL_PAIR = re.compile(
    r"(?<![\w&])(?:(?:(?:van|de|der|den|ter)\s){0,2}[^\W\d_][\w']{2,20}\s)?[^\W\d_][\w']{2,20}\s"
    r"(?:&\s(?:(?:van|de|der|den|ter)\s){0,2}[^\W\d_][\w']{1,20}|(?:en|&)\s(?:zo|zn|zonen|zoon|co|partners|dochters?))(?!\w)"
    r"(?:\s(?:makelaardij|makelaars|accountants|advocaten|deurwaarders|catering|verhuur|vastgoed|beheer|bv|vof|partners|bouw|advies))?"
)
"""`fix & vast`, `bank en zo`."""
FORM_AT_THE_END = re.compile(r"(?<=[^\W\d_] )(?:bv|b\.v\.|vof|v\.o\.f\.|nv|cv)(?!\w)")
WORD_BEFORE = re.compile(r"([^\W\d_][\w'-]*|&)\s$")
SURE_END = re.compile(
    r"(?<!\w)(?:bij|via|door|van|voor|met|werkgever|verhuurder|corporatie|wg|heet|is|in|op|naar|beheerder|incassobureau|opdrachtgever)[\s,:]{1,2}"
    r"(?P<name>(?:[^\W\d_][\w'-]{1,20}\s){1,3}"
    r"(?:security|vastgoed|partners|discount|outlet|rooms|nederland|holland|international|group|groep|solutions|services|logistics"
    r"|logistiek|trading|travel|catering|techniek|staalbouw|accountants|deurwaarders|incasso|makelaars|advocaten|holding|invest"
    r"|foodservice|foods|schoonmaak|uitzendbureau|personeel|jobs|care|cars|keukens|thuiszorg|kinderopvang|rentals|lease|energy|energie))(?!\w)"
)
"""`door medi thuiszorg`, `corporatie habitat vastgoed`: words that firms end in, behind a word that leads to a firm."""
NAMED_BY_TOWN = re.compile(
    r"(?<!\w)(?:bij|via|door|van|voor|met|werkgever|verhuurder|corporatie|wg|heet|beheerder|incassobureau|op|naar)[\s,:]{1,2}"
    r"(?P<name>(?P<first>[^\W\d_][\w'-]{3,20})(?:\s[^\W\d_]{3,20})?)\s(?P<town>[^\W\d_]{4,20})(?!\w)"
)
"""`bij autohandel kuipers hengelo`."""
CALLED = re.compile(
    r"(?<!\w)(?:(?:woning)?corporatie|woningstichting|verhuurder|werkgever|werkgeefster|incassobureau|zorgaanbieder|opdrachtgever"
    r"|uitzendbureau|bewindvoerder|energieleverancier|webshop|school)(?:\s(?:is|heet)|:)?\s(?P<name>(?:[^\W\d_][\w'-]*\s){1,4})"
    r"(?=(?P<act>[^\W\d_]+))"
)
"""`corporatie de woonplaats doet niets`: what stands between a sure word and what it does."""
PLAIN_PAIRS = ("safe", "law_words", "name_cues", "roles", "common")
"""A pair of such words is no firm: `vader & moeder`."""
NOT_IN_FIRMS = ("common", "safe", "acts", "titles", "name_cues", "law_words", "resides", "english")


def find_small_organisations(claims: Claims, lexicon: Lexicon) -> None:
    """In a text without capitals: `sentinel security bv`, `camping de zwaan`, `jansen flexkracht`."""
    _find_shaped(claims, lexicon)
    for match in SMALL_FORM.finditer(claims.text):
        claim(claims, *match.span("name"))
    for head in HEAD.finditer(claims.text):
        if not is_head(head[0]):
            continue
        led_in = bool(LED_IN.search(claims.text, max(0, head.start() - 24), head.start()))
        if led_in or head[0].casefold() not in listed("loose_heads"):
            end = _end_of_small_name(claims.text, head.end(), lexicon, led_in=led_in)
            if end > head.end():
                claim(claims, head.start(), end)
    find_ending_in_a_head(claims, lexicon)
    _find_workplaces(claims, lexicon)


def _find_shaped(claims: Claims, lexicon: Lexicon) -> None:
    """By their form, a pair, their last word, or the word before and behind."""
    for match in SMALL_PAIR.finditer(claims.text):
        start, name = match.start(), match[0]
        while (first := re.match(r"(\S+)\s(?!&|en\s)", name)) and first[1] in listed("acts") | listed("common"):
            start, name = start + first.end(), name[first.end() :]
        words = re.findall(r"[^\W\d_]{3,}", name)
        stops = listed("acts") if "&" in name else listed("acts") | listed("common")
        plain = all(any(word in listed(kind) for kind in PLAIN_PAIRS) for word in words)
        if not plain and not any(word in stops for word in words):
            claim(claims, start, match.end())
    for match in FORM_AT_THE_END.finditer(claims.text):
        start = _start_before(claims.text, match.start(), lexicon)
        if start < match.start():
            claim(claims, start, match.end())
    for match in SURE_END.finditer(claims.text):
        _claim_without_loose(claims, match.start("name"), match["name"])
    for match in NAMED_BY_TOWN.finditer(claims.text):
        if match["town"] in lexicon.towns and not lexicon.is_word(match["town"]):
            _claim_without_loose(claims, match.start("name"), f"{match['name']} {match['town']}")
    for match in CALLED.finditer(claims.text):
        if match["act"] in listed("acts") and not any(word in listed("acts") for word in match["name"].split()):
            _claim_without_loose(claims, match.start("name"), match["name"].strip())


def _claim_without_loose(claims: Claims, start: int, name: str) -> None:
    """Claim a name unless a word of it belongs to the sentence; words before the last such word are dropped."""
    words = list(re.finditer(r"\S+", name))
    own = words
    for at, word in enumerate(words):
        if any(word[0] in listed(name) for name in NOT_IN_FIRMS) and word[0] not in listed("particles"):
            own = words[at + 1 :]
    while own and own[0][0] in listed("particles") and own[0][0] not in {"de", "het", "van", "'t"}:
        own = own[1:]
    long = [word for word in own if word[0] not in listed("particles")]
    if len(own) > 1 and long and not (len(long) == 1 and own[-1] is not long[-1]):
        claim(claims, start + own[0].start(), start + own[-1].end())


def _start_before(text: str, end: int, lexicon: Lexicon) -> int:
    """Where the name before a form begins: up to three words that are not the sentence's own."""
    start = end
    for _ in range(4):
        found = WORD_BEFORE.search(text, max(0, start - 26), start)
        if found is None or any(found[1] in listed(name) for name in NOT_IN_FIRMS) or VERBAL.search(found[1]):
            break
        if start == end and lexicon.is_word(found[1]) and not _ends_a_firm(found[1]) and len(found[1]) < 4:
            break
        start = found.start()
    return start


def find_ending_in_a_head(claims: Claims, lexicon: Lexicon) -> None:
    """`via van wijngaarden flexkracht`: a trade at the end, and before it what is no ordinary word."""
    if not any(_ends_a_firm(word[0].casefold()) for word in LONG_WORD.finditer(claims.text)):
        return
    for match in ENDING_IN_A_HEAD.finditer(claims.text):
        words: list[str] = []
        for word in re.finditer(r"\S+", match["name"]):
            last = word[0].casefold()
            if _ends_a_firm(last) and _is_telling(words, lexicon):
                claim(claims, match.start("name"), match.start("name") + word.end())
                break
            words.append(last)


def _ends_a_firm(word: str) -> bool:
    return is_head(word) or bool(FIRM_ENDING.search(word))


def _find_workplaces(claims: Claims, lexicon: Lexicon) -> None:
    """`werkt bij noorderlicht foods`: what somebody works at, rents from or buys at, up to the first ordinary word."""
    for match in WORKPLACE.finditer(claims.text):
        words: list[str] = []
        end = match.end()
        while found := NEXT_WORD.match(claims.text, end):
            word = found["word"].rstrip(".").casefold()
            ordinary = lexicon.is_plain(word) and word not in lexicon.towns and not lexicon.is_name(word)
            if (ordinary and word not in listed("particles") and word not in SMALL_FORMS) or len(words) > 4:
                break
            words.append(word)
            end = found.end()
        while words and words[-1] in listed("particles") | listed("common"):
            end = claims.text.rindex(words.pop(), match.end(), end)
        if (
            words
            and _is_telling(words, lexicon)
            and words[0] not in listed("titles")
            and not lexicon.is_given(words[0])
        ):
            claim(claims, match.end() + (claims.text[match.end() : match.end() + 1] == " "), end)


def may_name(word: str) -> bool:
    """Whether an ordinary word may be a firm's name: not what goes on with the sentence."""
    return len(word) > 3 and not VERBAL.search(word) and word not in listed("english")


def _is_telling(words: list[str], lexicon: Lexicon) -> bool:
    """Whether words make a name: none that Dutch cannot do without, and one that is no ordinary word."""
    own = [word for word in words if word not in listed("particles") and word not in {"en", "&"}]
    if not own or any(word in listed(name) for word in own for name in ("common", "safe", "titles")):
        return False
    return any(word in lexicon.towns or lexicon.is_name(word) or not lexicon.is_plain(word) for word in own)


def find_small_landlords(claims: Claims, lexicon: Lexicon) -> None:
    """`corporatie woonpunt zuid`: behind a sure word."""
    for match in SMALL_CUE.finditer(claims.text):
        word = match["name"].casefold()
        if not lexicon.is_word(word) and not lexicon.is_given(word) and word not in listed("safe"):
            region = REGION.match(claims.text, match.end())
            claim(claims, match.start("name"), region.end() if region else match.end())


def _is_last(text: str, end: int, word: str) -> bool:
    """`dierenpension wouda state)`: an ordinary word that closes a firm's name."""
    if len(word) < LEAST_LAST or VERBAL.search(word) or word in listed("acts"):
        return False
    behind = NEXT_WORD.match(text, end)
    return bool(ENDED.match(text, end)) or bool(behind and behind["word"] in listed("acts"))


def _end_of_small_name(text: str, at: int, lexicon: Lexicon, *, led_in: bool) -> int:
    """Behind an article two words may be ordinary; without one only names, towns and unknown words count."""
    article = ARTICLE.match(text, at)
    end, position, ordinary = at, (article.end() - 1 if article else at), 2 if article else 0
    for _ in range(5):
        found = NEXT_WORD.match(text, position)
        if found is None:
            return end
        word = found["word"].rstrip(".").casefold()
        behind = NEXT_WORD.match(text, found.end()) if end > at and word in listed("particles") else None
        if behind and lexicon.is_surname(name := behind["word"].casefold()) and not lexicon.is_word(name):
            end = position = behind.end()
            continue
        if word in listed("common") or word in listed("safe") or word in listed("name_cues"):
            return end
        if (
            not ordinary
            and end == at
            and ENDED.match(text, found.end())
            and INTRODUCED.search(text[max(0, at - 50) : at])
        ):
            return found.end()
        if (
            end == at
            and not ordinary
            and led_in
            and may_name(word)
            and not DETERMINED.search(text[max(0, at - 60) : at])
        ):
            end = position = found.end()
            continue
        known = lexicon.is_plain(word) if led_in else lexicon.is_ordinary(word)
        telling = word in SMALL_FORMS or word in lexicon.towns or lexicon.is_name(word) or not known
        telling = telling or lexicon.is_english(word)
        if not telling and not ordinary:
            return found.end() if end > at and _is_last(text, found.end(), word) else end
        ordinary -= not telling
        end = position = found.end()
    return end
