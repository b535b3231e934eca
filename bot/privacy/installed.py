"""Reads the word lists of installed packages: what is said in Dutch and in English, and what is a name."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

SAID_OFTEN = re.compile(rb'"([^" ]{2,})": (?:5[1-9]|[6-9]\d|\d{3,})')
"""Entries of a word list with a count above 50: that is the count of every word that was not counted."""
SAID_ONCE = re.compile(rb'"([^" ]{6,})": 50[,}]')
FORMED = (
    "iging", "igingen", "elling", "ellingen", "zetting", "zettingen", "isering", "iseringen", "ieren", "eerd", "eerde",
    "eert", "isch", "ische", "logie", "grafie", "heden", "heid", "lijk", "lijke", "baar", "bare", "achtig", "achtige",
    "matig", "matige", "kundig", "kundige", "waardig", "waardige", "ment", "menten", "iteit", "iteiten", "verbod",
    "beleid", "besparing", "huishouden", "huishoudens",
)  # fmt: skip
FORMED_OF_A_VERB = (
    "over", "onder", "door", "terug", "samen", "weg", "voort", "mee", "toe", "af", "uit", "op", "aan", "in", "ver",
    "her", "ont", "be",
)  # fmt: skip
"""Of the words that were not counted, those whose form no name has: by their end, or a beginning and "ing"."""
SAID_IN_ENGLISH = re.compile(rb'"([a-z]{3,})": (?:[5-9]\d{3}|\d{5,})')
"""English words that films often say."""


def dictionary() -> Iterator[str]:
    words = DefaultDictionaryFactory(cache_max_size=1).get_dictionary("nl")
    return (word for word in words if len(word) > 1 and word.islower())


def is_formed(word: str) -> bool:
    if word.endswith(FORMED):
        return True
    return word.endswith(("ing", "ingen")) and word.startswith(FORMED_OF_A_VERB)


def counted(language: str, kind: re.Pattern[bytes]) -> Iterator[str]:
    """Words that films say, of the package pyspellchecker; it does not count names."""
    found = find_spec("spellchecker")
    if found is None or found.origin is None:
        raise FileNotFoundError("the word list of the package pyspellchecker is not installed")
    raw = gzip.decompress((Path(found.origin).parent / "resources" / f"{language}.json.gz").read_bytes())
    return (word[1].decode() for word in kind.finditer(raw))


def name_list(folder: str) -> frozenset[str]:
    """A list of the deduce package, read as a file: importing the package would reset the logging of the program."""
    found = find_spec("deduce")
    if found is None or found.origin is None:
        raise FileNotFoundError("the name lists of the package deduce are not installed")
    path = Path(found.origin).parent / "data" / "lookup" / "src" / folder / "items.txt"
    return frozenset(line.strip().casefold() for line in path.read_text("utf-8").splitlines() if len(line.strip()) > 1)
