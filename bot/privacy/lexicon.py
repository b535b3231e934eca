"""What is an ordinary Dutch word, and what is a name or a town: installed lists in a compact form, loaded once."""

from __future__ import annotations

import csv
import gc
import re
import threading
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from bot.privacy.installed import SAID_IN_ENGLISH, SAID_OFTEN, SAID_ONCE, counted, dictionary, is_formed, name_list
from bot.privacy.lists import listed
from bot.privacy.tokens import WORD

MONTHS = frozenset(
    [
        "jan",
        "feb",
        "mrt",
        "apr",
        "mei",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "okt",
        "nov",
        "dec",
        "januari",
        "februari",
        "maart",
        "april",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
        "heden",
    ]
)
STRESSED = re.compile(r"[éóáíú]{2}|^\w{2,4}$")
"""`wéér`, `zó`: accents that only stress a word; elsewhere they belong to a name."""
PREFIXES = (
    "on",
    "in",
    "mee",
    "uit",
    "door",
    "terug",
    "ver",
    "ge",
    "be",
    "her",
    "nep",
    "mede",
    "over",
    "af",
    "aan",
    "op",
    "ex",
    "niet",
    "onge",
)
LINKS = ("", "s", "e", "en", "er")
SHORTEST_PART = 4
SHORT_PARTS = frozenset({"eis", "app", "wet", "pas", "zzp", "pgb", "aow", "wao"})
"""Parts of a compound that are shorter: `wekeneis`, `appbericht`."""
SHORTEST_SHORT = 3
LONG_ENDING = 6
CUT_SHORT = range(3, 9)
"""How long an abbreviation may be that is the beginning of a word (`huish.`, `onbep`)."""
VOWEL = re.compile(r"[^\Wb-df-hj-np-tv-xz\d_]")
"""`vlgs`, `mvr`: what has no vowel is an abbreviation, unless a list has it as a name."""
GLUED = re.compile(r"vande[nr]?[^\W\d_]{4,}$")
"""`vandeputte`, `vandenberghe`: surnames as they are written in Flanders."""
TRADE = re.compile(
    r"..(?:nummers?|nrs?|swet|nwet|overlast|termijn(?:en)?|uitkering(?:en)?|toeslag(?:en)?|procedures?|regeling(?:en)?|regels?|kosten|vergoeding"
    r"|besluit(?:en)?|verordening|richtlijn|verzekering|overeenkomst(?:en)?|vergunning|commissie|plicht|beding|clausule|vordering|heid|heden|teit|teiten|atie|aties|isme|ering|eringen|schap|schappen|dagen|jaren|aanvraag|aanvragen|route|beslissing|zitting|formulier|gesprek|verzoek|toets|norm|grens)$"
)
"""Endings that make a word of the trade of anything; no surname ends like this."""


class Lexicon:
    """Answers in small letters. The dictionary is kept as sorted hashes: 3 MB for 366,000 words."""

    def __init__(self) -> None:
        self._words = _hashed(dictionary())
        self._extra = (
            listed("law_words") | listed("common") | listed("english") | name_list("whitelist/lst_common_word")
        )
        self._not_words = listed("only_names")
        self.given = name_list("names/lst_first_name") | listed("given") | self._not_words
        self.surnames = _split(
            name_list("names/lst_surname") | name_list("names/lst_interfix_surname") | listed("surnames")
        )
        self._extra |= name_list("whitelist/lst_medical_term") - self.given - self.surnames
        said = set(counted("nl", SAID_OFTEN))
        self._beginnings = _hashed(
            {word[:end] for word in said | self._extra for end in CUT_SHORT if end + 2 < len(word)}
        )
        said.update(filter(is_formed, counted("nl", SAID_ONCE)))
        self._extra |= {word for word in said if not _holds(self._words, word) and not self.is_name(word)}
        self._english = frozenset(
            word for word in counted("en", SAID_IN_ENGLISH) if not self.is_word(word) and not self.is_name(word)
        )
        self.towns = (
            name_list("locations/lst_placename/lst_residence")
            | frozenset(districts())
            | {"den bosch", "nuenen"}
            | listed("frisian_towns")
        )
        self._town_openings = frozenset(found[0].lstrip("'") for town in self.towns if (found := WORD.match(town)))

    def is_word(self, word: str) -> bool:
        """Whether the dictionary has it as an ordinary word."""
        if word in self._extra:
            return True
        if word in self._not_words:
            return False
        return _holds(self._words, word)

    def opens_town(self, word: str) -> bool:
        """Whether a town may begin with this word, in capitals or not."""
        return word.casefold().lstrip("'") in self._town_openings

    def is_name(self, word: str) -> bool:
        return self.is_given(word) or self.is_surname(word)

    def is_given(self, word: str) -> bool:
        return word in self.given or unaccented(word) in self.given

    def is_surname(self, word: str) -> bool:
        return word in self.surnames or unaccented(word) in self.surnames or bool(GLUED.match(word))

    def is_ordinary(self, word: str) -> bool:
        """An ordinary word or a compound of two; a compound never makes an ordinary word of a name or a town."""
        if self.is_word(word) or word in self._english:
            return True
        if self.is_name(word) or word in self.towns:
            return False
        parts = word.split("-")
        if len(parts) > 1:
            return self._is_ordinary_pair(parts)
        if not VOWEL.search(word):
            return True
        return bool(TRADE.search(word)) or self._is_compound(word) or self._is_inflected(word)

    def is_like_a_word(self, word: str) -> bool:
        """For small letters: a word that ends in a long ordinary one is a compound that the dictionary lacks."""
        if self.is_ordinary(word):
            return True
        if self.is_name(word) or word in self.towns:
            return False
        if self.is_cut_short(word):
            return True
        if any(self.is_word(word[cut:]) for cut in range(2, len(word) - LONG_ENDING + 1)):
            return True
        return any(
            self.is_word(word[:-cut]) and self.is_word(word[-cut:])
            for cut in (3, 4)
            if len(word) - cut > LONG_ENDING - 2
        )

    def is_cut_short(self, word: str) -> bool:
        """`huish`, `echtsch`, `onbep`: the beginning of a word up to a consonant."""
        return len(word) in CUT_SHORT and not VOWEL.match(word[-1]) and _holds(self._beginnings, word)

    def is_english(self, word: str) -> bool:
        return word in self._english

    def is_plain(self, word: str) -> bool:
        """An ordinary word without help of compounds: in mid-sentence a capital on a compound makes it a name."""
        if self.is_word(word) or bool(TRADE.search(word)):
            return True
        if self.is_name(word) or word in self.towns:
            return False
        if not VOWEL.search(word):
            return True
        if "-" in word and self._is_ordinary_pair(word.split("-")):
            return True
        return self._is_inflected(word)

    def _is_ordinary_pair(self, parts: list[str]) -> bool:
        """`rov-maatregel`: an abbreviation before a word; `jan-juni`: two months."""
        if all(part in MONTHS for part in parts):
            return True
        *first, last = parts
        return self.is_ordinary(last) and all(self.is_ordinary(part) or len(part) < 5 for part in first)

    def _is_inflected(self, word: str) -> bool:
        if len(word) > 5 and word[-1] in "sen" and self.is_word(word[:-1]):
            return True
        if STRESSED.search(word) and self.is_word(unaccented(word)):
            return True
        return any(
            len(word) - len(before) > 3 and word.startswith(before) and self.is_word(word[len(before) :])
            for before in PREFIXES
        )

    def _is_compound(self, word: str) -> bool:
        for cut in range(SHORTEST_SHORT, len(word) - SHORTEST_SHORT + 1):
            if self._is_part(word[cut:]) and any(
                word[:cut].endswith(link) and self._is_part(word[: cut - len(link)] if link else word[:cut])
                for link in LINKS
            ):
                return True
        return False

    def _is_part(self, part: str) -> bool:
        if len(part) < SHORTEST_PART:
            return part in SHORT_PARTS
        return self.is_word(part) and part not in self.given


def unaccented(word: str) -> str:
    """Without accents, and with a dot on the Turkish i."""
    if word.isascii():
        return word
    stripped = "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))
    return stripped.translate(str.maketrans("ıłøđ", "ilod"))


def _holds(hashes: array[int], word: str) -> bool:
    key = hash(word)
    at = bisect_left(hashes, key)
    return at < len(hashes) and hashes[at] == key


def _hashed(words: Iterable[str]) -> array[int]:
    hashes = array("q", sorted(map(hash, words)))
    gc.collect()  # the factory of the dictionary refers to itself: 40 MB would stay until the next full collection
    return hashes


def _split(names: Iterable[str]) -> frozenset[str]:
    """Names of several words count by each of them, small words left out."""
    small = listed("particles") | listed("common")
    parts = {part for name in names if " " in name for part in name.split() if len(part) > 2 and part not in small}
    return frozenset(names) | parts


@cache
def districts() -> dict[str, str]:
    """For each municipality, past or present, in small letters: the court district around it."""
    text = (files("bot.privacy") / "lists" / "districts.csv").read_text("utf-8")
    return {row["town"].casefold(): row["district"] for row in csv.DictReader(text.splitlines())}


_lock = threading.Lock()


def lexicon() -> Lexicon:
    """The one lexicon; the first call takes about half a second."""
    with _lock:
        return _load()


@cache
def _load() -> Lexicon:
    return Lexicon()
