"""Makes names and words comparable: no accents, no particles, one spelling for what sounds the same."""

import re
import unicodedata

_PARTICLES = (
    "van de den der het t s d v vd vdr vda ter ten te la le du da do dos di el al von zu op in uit aan bij "
    "onder over voor en of"
)
PARTICLES = frozenset(_PARTICLES.split())
"""Words that people leave out, abbreviate or glue; they never help to find anybody."""

GLUED = ("vanden", "vander", "vande", "vant", "van", "vdr", "vd")
LOOSELY_GLUED = ("den", "der", "de", "ter", "ten", "te", "t", "d")

_STROKES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ı": "i"})
_WORD = re.compile(r"[^\W_]+")
_ELIDED = re.compile(r"['’`][ts]\b")
_DOUBLED = re.compile(r"(.)\1+")
_HARD_C = re.compile(r"c(?!h)")
_SAME_SOUND = (
    ("ij", "y"), ("ei", "y"), ("ey", "y"), ("uy", "ui"), ("ph", "f"), ("th", "t"), ("gh", "g"),
    ("ck", "k"), ("x", "ks"), ("dt", "t"), ("ae", "a"), ("au", "ou"),
)  # fmt: skip


def fold(text: str) -> str:
    """Lower case without accents: "Müller-Đorđević" → "muller-dordevic"."""
    text = text.casefold()
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text.translate(_STROKES))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def words(text: str) -> list[str]:
    """The folded words that can find somebody; the particles only when there is nothing else."""
    every = _WORD.findall(_ELIDED.sub(" ", fold(text)))
    return [word for at, word in enumerate(every) if _helps_to_find(every, at, word)] or every


def _helps_to_find(every: list[str], at: int, word: str) -> bool:
    """A single letter in front is an initial ("D. Jansen"), unless it begins "v.d."."""
    if at == 0 and len(word) == 1 and len(every) > 1:
        return word != "v" or every[1] not in ("d", "de", "den", "der", "dr")
    return word not in PARTICLES


def spelt(text: str) -> str:
    """The text as it is written but for case, accents, blanks and punctuation."""
    return "".join(_WORD.findall(fold(text)))


def sound(word: str) -> str:
    """One spelling for ij/ei/y, c/k, doubled letters and the like, of one folded word."""
    for spelling, same in _SAME_SOUND:
        if spelling in word:
            word = word.replace(spelling, same)
    return _DOUBLED.sub(r"\1", _HARD_C.sub("k", word))


def listed_keys(word: str) -> list[str]:
    """Under which keys a word is filed: as it sounds, and without a glued "van den"."""
    return list(dict.fromkeys(sound(form) for form in (word, *_unglued(word, GLUED, 3))))


def asked_keys(word: str) -> list[str]:
    """Which keys a typed word may have been meant as; the first is the word itself."""
    loose = _unglued(word, LOOSELY_GLUED, 4)
    return list(dict.fromkeys([*listed_keys(word), *(sound(form) for form in loose)]))


def half_typed_key(key: str) -> str | None:
    """The key that `key` may grow into when its last letter is half an "ij" or "ei"."""
    return key[:-1] + "y" if len(key) > 1 and key[-1] in "ie" else None


def _unglued(word: str, particles: tuple[str, ...], shortest: int) -> list[str]:
    return [
        word[len(particle) :]
        for particle in particles
        if word.startswith(particle) and len(word) >= len(particle) + shortest
    ]
