"""Finds where somebody lives: the street and the house number."""

from __future__ import annotations

import re

from bot.privacy.findings import Claims, Label
from bot.privacy.lexicon import Lexicon
from bot.privacy.lists import listed
from bot.privacy.spoken import UP_TO_NINETY_NINE
from bot.privacy.streets import ENDINGS, HOUSE, NAME, NR, SIDE, SURELY_A_STREET, ends_in_word, stretches

YEARS_IN_A_NAME = re.compile(r"\d\s?[-–/]\s?'?\d|(?:18|19)\d\d\s(?:nr\.?\s)?\d")
STREET = re.compile(
    rf"(?:\b\d{{1,2}}e\s)?(?:\b(?:{NAME}|(?i:van|de|der|den|ten|ter|het|'t|t|aan|la|du))\s){{0,4}}"
    rf"(?:[A-ZÀ-Þ][\w'-]{{1,30}}?(?:{ENDINGS})|(?:{NAME}\s)(?i:{ENDINGS})){SIDE}\s{NR}{HOUSE}"
)
SMALL_STREET = re.compile(
    rf"(?<![\w.])(?:\d{{1,2}}e\s)?(?:(?:mr|dr|ds|prof|ir|kon|st|pres|past|jhr|wilh|joh|mgr|burg|gen|adm|min|kard)\.\s?)?(?:[a-z]\.\s?){{0,3}}(?P<first>[a-z]{{3,16}}\s)?(?:(?:koningin|koning|prins|prinses|burgemeester|burg\.?|dokter|dr\.?|oude|nieuwe|grote|kleine|lange|korte"
    rf"|eerste|tweede|derde|minister|pastoor|sint|st\.?|jan|van|de|der|den)\s){{0,3}}[a-z][\w'-]{{2,30}}?(?:{ENDINGS}){SIDE}\s{NR}{HOUSE}",
    re.I,
)
SPOKEN_STREET = re.compile(
    rf"(?<!\w)(?P<first>[a-z]{{3,16}}\s)?[^\W\d_][\w'-]{{2,30}}?(?:straat|laan|weg|plein|dijk|kade|singel|gracht|hof|pad|steeg|dreef"
    rf"|plantsoen|markt|straatje|laantje|pleintje)\s{NR}(?:{UP_TO_NINETY_NINE})(?:\s[a-d]|\s(?:bis|hs|boven|beneden))?(?!\w)",
    re.I,
)
"""`kameleonpad achttien`: dictated."""
CAPITAL_RUN = re.compile(rf"(?<![\w.])(?:{NAME}\s(?:(?:van|de|der|den|het|'t|aan)\s){{0,2}}){{1,4}}{HOUSE}")
SPOT = re.compile(
    rf"(?:\b(?:De|Het|'t)\s)?{NAME}(?:\s{NAME}){{0,3}}(?:\s(?:19|20)\d\d(?=\snr))?,?\s"
    r"(?:plek|plaats|huisje|kamer|chalet|unit|kavel|caravan|app\.?|ligplaats|nr\.?|huisnummer|flat)\s"
    r"\d{1,4}[a-z]?\b"
)
NUMBER_IN_WORDS = re.compile(rf"[a-z]\s(?:(?:nr|nummer|huisnummer)\.?\s)?(?:{UP_TO_NINETY_NINE})(?!\w)", re.I)
SPOT_WORD = re.compile(
    r"\s(?:plek|plaats|huisje|kamer|chalet|unit|kavel|caravan|app\.?|ligplaats|nr\.?|huisnummer|flat)\s\d"
)
WAR_YEARS = re.compile(
    r"(?<!\w)(?:laan|plein|straat|weg)\s(?:18|19)\d\d\s(?:nr\.?\s)?\d{1,4}(?![\w/-])"
    r"|(?<!\w)\w{0,20}(?:laan|plein|straat|weg)\s'?(?:19)?\d\d\s?[-–/]\s?'?(?:19)?\d\d\s\d{1,4}(?!\w)",
    re.I,
)
"""`Laan 1940-1945 12`."""
NUMBER_FIRST = re.compile(
    rf"(?i:\b(?:op|nummer|nr\.?|huisnummer|no\.))\s(?P<number>\d{{1,4}})\s?[a-z]?\s(?i:van|op|aan|in)\s(?:(?i:de|het|'t)\s)?"
    rf"(?P<street>(?:(?:{NAME}|van|de|der|den)\s){{0,3}}[\w'-]{{2,30}}?(?:straat|laan|dreef|plantsoen|singel|gracht|steeg|kade|plein|weg|dijk|pad))(?!\w)",
)
"""`nummer 23 van de Lijsterbesstraat`."""
BARE_STREET = re.compile(
    rf"(?<!\w)(?:{NAME}\s(?:(?:van|de|der|den)\s){{0,2}}){{0,3}}[A-ZÀ-Þ][\w'-]{{2,30}}?"
    r"(?:straat|laan|dreef|plantsoen|singel|gracht|steeg|kade|plein|weg)(?!\w)"
)
LIVES_BEFORE = re.compile(
    r"(?:\b(?:huurt|huren|huurde|bewoont|gelegen|wonend|complex|woning|pand|flat|op|aan|adres|woonadres|woont|wonende|de|van|naar|in"
    r"|lives at|at|staat|:|resp\.?|en|t)|[,(:;])\s*$",
    re.I,
)
SURELY_LIVED = re.compile(r"\b(?:huurt|bewoont|woning|pand|adres|woonadres|woont|appartement)\s$", re.I)
LIVES = re.compile(
    rf"\b(?:woont|wonen|wonend|woonachtig|verblijft|ingeschreven|adres|woonadres|executie|huurt|woning)(?:\s(?:op|aan|is|in))?[\s:]{{1,2}}"
    rf"(?P<where>(?:[^\W\d_][\w'-]{{0,20}}\s){{1,3}}{HOUSE})(?!\s(?:dagen|weken|maanden|jaar|uur|keer|euro|kinderen|januari"
    r"|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))",
    re.I,
)
ON_THE = re.compile(
    rf"(?<!\w)(?:op|aan)\s(?P<where>(?:de|het|'t)\s(?P<name>[^\W\d_]{{4,24}})\s{HOUSE})(?=[,.;)]|$|\n|\s(?:in|te)\s)",
    re.I,
)
"""`op de wieken 18, `: any word between an article and a number that ends there."""
SENTENCE_END = re.compile(
    r"(?<!\b[A-ZÀ-Þ])(?<!\bBurg)(?<!\b[DMS][rst])(?<!\bPres)(?<!\bProf)(?<!\bKon)(?<!\bJhr)(?<!\bPast)(?<!\bWilh)(?<!\bJoh)(?<!\bMgr)\.\s"
)
SMALL_NAMED = re.compile(
    rf"(?<!\w)(?:oude|nieuwe|lange|korte|hoge|lage|laan|hof|plein|park|achterom|zuster|burgemeester)\s(?:van\s(?:de\s|den\s)?)?"
    rf"[^\W\d_]{{4,20}}(?:\s[^\W\d_]{{5,20}})?\s{HOUSE}|(?<!\w)achterom\s{HOUSE}",
    re.I,
)
OPENING = re.compile(
    r"(?:(?:[Aa]dres|[Ww]oonadres|[Oo]p|[Aa]an|[Ii]n|[Ww]oont|[Ww]oning|[Pp]and|[Cc]omplex|[Hh]ij|[Zz]ij|[Zz]e|te|naar|van|het|is)\s)+"
)
WORD_AND_SPACE = re.compile(r"([\w-]+)\s")
YEAR = re.compile(r"(?:19|20)\d\d")
SURE_STREET = re.compile(r"(?:straat|laan|weg|plein|gracht|singel|dreef|plantsoen|kade|steeg|dijk|pad)\s", re.I)
NUMBER_BEHIND = re.compile(rf"\s{NR}(?:{UP_TO_NINETY_NINE})(?:\s\w{{1,8}})?$", re.I)
BEFORE_POSTCODE = re.compile(rf"(?P<street>(?:[^\W\d_][\w'.-]{{0,24}}\s){{1,4}})(?P<house>{HOUSE})[,;\s(]{{1,3}}$")
SPOT_BEHIND = re.compile(
    r",?\s\(?(?P<spot>(?:plek|plaats|huisje|kavel|unit|kamer|kmr\.?|chalet|caravan|appartement|app\.?|ligplaats|huisnummer|nr\.?)\s\d{1,4}\s?[a-z]?)(?!\w)",
    re.I,
)
SPOT_IN_FRONT = re.compile(
    r"(?<!\w)(?P<spot>(?:kamer|kmr\.?|unit|appartement|app\.?|huisje|chalet|flat)\s\d{1,4}\s?[a-z]?),\s$", re.I
)
ON_A_STREET = re.compile(r"\b(?:aan|op)\s(?:de|het|'t)\s$", re.I)
STARTERS = listed("resides") | {"op", "aan", "adres", "nog", "nu", "is", "het", "hij", "zij", "ze", "en"}
NOT_COUNTED = frozenset(
    {
        "bladzijde",
        "pagina",
        "lijst",
        "rol",
        "datum",
        "zitting",
        "vraag",
        "punt",
        "nummer",
        "plaats",
        "bijlage",
        "factuur",
    }
)
UNITS = re.compile(r"\s?(?:dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar|uur|keer|euro|%|procent|kinderen|km|m2|x)\b")
STREET_STARTS = frozenset(
    {
        "laan",
        "plein",
        "hof",
        "oude",
        "nieuwe",
        "grote",
        "kleine",
        "lange",
        "korte",
        "gracht",
        "park",
        "kade",
        "singel",
        "markt",
        "dijk",
    }
)
NOT_A_STREET = listed("not_streets")


def find_addresses(claims: Claims, lexicon: Lexicon) -> None:
    """Street and number by the street's ending, then any capitalised words before a house number."""
    if claims.has_digits:
        _find_numbered(claims, lexicon)
    for match in SPOKEN_STREET.finditer(claims.text) if NUMBER_IN_WORDS.search(claims.text) else ():
        street = NUMBER_BEHIND.sub("", match[0])
        if UNITS.match(claims.text, match.end()):
            continue
        word = street.split()[-1].casefold()
        if SURELY_A_STREET.search(word) or not lexicon.is_ordinary(word) or _is_lived_at(claims.text, match):
            claims.find(_without_common_first(match, lexicon), match.end(), Label.ADDRESS, over_kept=True)
    for match in BARE_STREET.finditer(claims.text):
        if not lexicon.is_ordinary(match[0].split()[-1].casefold()) and match[0].casefold() not in listed("safe"):
            claims.find(*match.span(), Label.ADDRESS)


def _find_numbered(claims: Claims, lexicon: Lexicon) -> None:
    for start, end in stretches(claims.text):
        _find_streets(claims, start, end, lexicon)
    if YEARS_IN_A_NAME.search(claims.text):
        for match in WAR_YEARS.finditer(claims.text):
            claims.find(*match.span(), Label.ADDRESS, over_kept=True)
    for match in NUMBER_FIRST.finditer(claims.text):
        if not lexicon.is_word(match["street"].split()[-1].casefold()):
            claims.find(match.start("number"), match.end(), Label.ADDRESS, over_kept=True)
    for match in SPOT.finditer(claims.text) if SPOT_WORD.search(claims.text) else ():
        claims.find(*match.span(), Label.ADDRESS)
    for match in CAPITAL_RUN.finditer(claims.text):
        start = _after_common_start(claims.text, *match.span())
        if _may_be_an_address(claims.text, start, match, lexicon):
            claims.find(start, match.end(), Label.ADDRESS)


def find_small_addresses(claims: Claims) -> None:
    """In a text without capitals: any words between a word of living and a house number."""
    for match in SMALL_NAMED.finditer(claims.text):
        if not UNITS.match(claims.text, match.end()):
            claims.find(*match.span(), Label.ADDRESS, over_kept=True)
    for match in LIVES.finditer(claims.text):
        words = re.findall(r"[^\W\d_]+", match["where"].casefold())
        if not any(word in listed("common") and word not in {"de", "het"} for word in words) and not YEAR.search(
            match["where"]
        ):
            claims.find(*match.span("where"), Label.ADDRESS, over_kept=True)
    for match in ON_THE.finditer(claims.text):
        name = match["name"].casefold()
        if name not in NOT_A_STREET | listed("common") | NOT_COUNTED and not UNITS.match(claims.text, match.end()):
            claims.find(*match.span("where"), Label.ADDRESS)


def find_spots_behind_organisations(claims: Claims) -> None:
    """`camping de eekhoorn, plek 12`."""
    for hit in [hit for hit in claims.hits if hit.label in (Label.ORGANISATION, Label.ADDRESS)]:
        if spot := SPOT_BEHIND.match(claims.text, hit.end):
            claims.find(*spot.span("spot"), Label.ADDRESS)
        if hit.label is Label.ADDRESS and (
            before := SPOT_IN_FRONT.search(claims.text, max(0, hit.start - 24), hit.start)
        ):
            claims.find(*before.span("spot"), Label.ADDRESS)


def find_addresses_before_postcodes(claims: Claims) -> None:
    """`Hof van Holland 5, 1621 DE`: whatever stands with a house number before a postcode or a town is a street."""
    for hit in [hit for hit in claims.hits if hit.label in (Label.POSTCODE, Label.CITY)]:
        before = BEFORE_POSTCODE.search(claims.text, max(0, hit.start - 60), hit.start)
        if before is None:
            continue
        words = list(re.finditer(r"[^\W\d_][\w'.-]*", before["street"]))
        start = _after_common_start(claims.text, before.start(), before.end())
        for word in words[:-1]:
            if word[0].casefold() in STARTERS:
                start = max(start, before.start() + word.end() + 1)
        claims.find(start, before.end("house"), Label.ADDRESS, over_kept=True)


def _find_streets(claims: Claims, first: int, last: int, lexicon: Lexicon) -> None:
    for match in STREET.finditer(claims.text, first, last):
        if not ends_in_word(match[0], lexicon) or _is_lived_at(claims.text, match):
            start = _after_common_start(claims.text, *match.span())
            _claim_street(claims, start, match.end())
    for match in SMALL_STREET.finditer(claims.text, first, last):
        if YEAR.search(match[0]) and not SURE_STREET.search(match[0]):
            continue
        if not ends_in_word(match[0], lexicon) or _is_lived_at(claims.text, match):
            _claim_street(claims, _without_common_first(match, lexicon), match.end())


def _claim_street(claims: Claims, start: int, end: int) -> None:
    """The street alone when its number was taken for something else before (`Marconistraat 21A-15`)."""
    number = re.compile(r"\s\d").search(claims.text, start, end)
    if not claims.find(start, end, Label.ADDRESS, over_kept=True) and number:
        claims.find(start, number.start(), Label.ADDRESS, over_kept=True)


def _after_common_start(text: str, start: int, end: int) -> int:
    """A sentence may open straight before the street: `Adres Kerkstraat 3`."""
    number = re.compile(r"\d").search(text, start, end)
    for stop in SENTENCE_END.finditer(text, start, number.start() if number else end):
        start = stop.end()
    opening = OPENING.match(text, start)
    at = opening.end() if opening else start
    while (word := WORD_AND_SPACE.match(text, at)) and (
        word[1].casefold() in listed("safe") or (word[1].isupper() and len(word[1]) > 1)
    ):
        at = word.end()
    return at


def _without_common_first(match: re.Match[str], lexicon: Lexicon) -> int:
    """`nova zemblastraat`: the word before a small-letter street belongs to it unless it is a common one."""
    first = match["first"]
    word = first.strip().casefold() if first else ""
    behind = match.string[match.end("first") : match.end("first") + 4] if first else ""
    if any(word in listed(name) for name in ("common", "resides", "name_cues", "titles")) or (
        lexicon.is_given(word) and behind.startswith(("van ", "de ", "op ", "aan "))
    ):
        return match.end("first")
    return match.start()


def _is_lived_at(text: str, match: re.Match[str]) -> bool:
    """`op kerkweg 14a`: a street that is a word, behind a word of place and not before a unit."""
    if UNITS.match(text, match.end()):
        return False
    return bool(LIVES_BEFORE.search(text[max(0, match.start() - 14) : match.start()]))


def _may_be_an_address(text: str, start: int, match: re.Match[str], lexicon: Lexicon) -> bool:
    """Capitals and a number: certain when the number has a letter or the words say street, else by what is near."""
    found = text[start : match.end()]
    words, number = re.findall(r"[^\W\d_][\w'-]*", re.split(r"\s\d", found)[0]), re.search(r"\d+", found)
    if (
        not words
        or number is None
        or YEAR.fullmatch(number[0])
        or int(number[0]) == 0
        or UNITS.match(text, match.end())
    ):
        return False
    capitals = [word for word in words if word[0].isupper()]
    if any(
        word.casefold() in NOT_A_STREET or word.casefold() in listed("safe") or word.isupper() for word in capitals[:3]
    ):
        return False
    if (words[0].casefold() in STREET_STARTS and len(words) > 1) or re.search(
        r"\d\s?(?:[a-z]|bis|-\w+|[IVX]+)$", found
    ):
        return not lexicon.is_word(words[-1].casefold()) or len(words) > 1
    if SURELY_LIVED.search(text[max(0, start - 14) : start]) and words[-1].casefold() not in listed("common"):
        return True
    if not LIVES_BEFORE.search(text[max(0, start - 14) : start]):
        return False
    if ON_A_STREET.search(text[max(0, start - 14) : start]) and len(words[-1]) > 3:
        return True
    if len(capitals) > 1 or not lexicon.is_ordinary(words[-1].casefold()):
        return True
    return bool(re.match(r"[,.);]|\s(?:in|te)\s|$", text[match.end() : match.end() + 4])) and words[
        -1
    ].casefold() not in listed("common")
