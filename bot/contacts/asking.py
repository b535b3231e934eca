"""Reads what is typed after /wie: the legal areas and the place in it, and the words that remain."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from bot.contacts.names import PARTICLES
from bot.privacy.words import RawText
from bot.reference.book import Reference
from bot.reference.geography import Place
from bot.reference.letters import normalise

ON_DUTY, WRONG = "dienst", "fout"
LONGEST = 120
MOST_WORDS = 8
LONG_WORD = 5
"""From how many letters a typing error is forgiven."""


@dataclass(frozen=True, slots=True)
class Asked:
    """`words` is what is no area and no place. `typed` is all of it: a name may look like an area or a place."""

    typed: str = field(repr=False)
    words: str = field(repr=False)
    areas: frozenset[str] = frozenset()
    place: Place | None = None
    urgent: bool = False
    about: str = ""
    """`dienst` or `fout` when that was the first word."""
    doubtful: bool = False
    """Some word that was read as an area or a place may be somebody's name."""


def read_asked(raw: RawText, reference: Reference) -> Asked:
    """What was typed, with only words that are certain taken for areas and places."""
    words = raw.typed[:LONGEST].replace(",", " ").replace("+", " ").split()[:MOST_WORDS]
    about = normalise(words[0]) if words else ""
    about = about if about in (ON_DUTY, WRONG) else ""
    said = words[1:] if about else words
    if about == WRONG:
        return Asked(" ".join(said), " ".join(said), about=about)
    kept = [word for word in said if not _is_urgent(word, reference)]
    asked = Asked(" ".join(kept), " ".join(kept), urgent=len(kept) < len(said), about=about)
    asked = _take_place(_take_areas(asked, reference), reference)
    return read_tolerantly(asked, reference) if about else asked


def read_tolerantly(asked: Asked, reference: Reference) -> Asked:
    """The same with typing errors in areas and places forgiven: for when nothing was found otherwise."""
    areas, place, left = set(asked.areas), asked.place, []
    for word in asked.words.split():
        reading = reference.areas.read(word) if len(word) >= LONG_WORD else None
        found = reference.places.find(word) if len(word) >= LONG_WORD and place is None else None
        if reading and reading.areas:
            areas.update(reading.areas)
        elif found:
            place = found
        else:
            left.append(word)
    return replace(asked, words=_without_loose_particles(left), areas=frozenset(areas), place=place)


def _is_urgent(word: str, reference: Reference) -> bool:
    return reference.areas.is_urgent(normalise(word))


def _take_areas(asked: Asked, reference: Reference) -> Asked:
    """Takes exact words of areas; a word that may mean two areas only when nothing but a place stands beside it."""
    words, at, doubtful = asked.words.split(), 0, asked.doubtful
    areas: set[str] = set()
    left: list[str] = []
    open_ones: list[tuple[str, tuple[str, ...]]] = []
    while at < len(words):
        phrase, size, slugs = _area_at(words, at, reference)
        if len(slugs) == 1:
            areas.update(slugs)
            doubtful = doubtful or not reference.areas.is_own_name(phrase)
        else:
            left += words[at : at + size]
            open_ones += [(phrase, slugs)] if slugs else []
        at += size
    taken = replace(asked, words=_without_loose_particles(left), areas=frozenset(areas), doubtful=doubtful)
    if len(open_ones) != 1 or areas:
        return taken
    phrase, slugs = open_ones[0]
    without = _without(left, phrase)
    place = reference.places.mentioned(without) if without else None
    alone = not without or (place is not None and not place[1])
    return replace(taken, words=without, areas=frozenset(slugs), doubtful=True) if alone else taken


def _area_at(words: list[str], at: int, reference: Reference) -> tuple[str, int, tuple[str, ...]]:
    """The longest phrase of an area that begins here: how it reads, of how many words, and which areas."""
    for size in range(min(reference.areas.longest, len(words) - at), 0, -1):
        phrase = normalise(" ".join(words[at : at + size]))
        meaning = reference.areas.meaning_of(phrase)
        if meaning and meaning.areas:
            return phrase, size, meaning.areas
    return "", 1, ()


def _take_place(asked: Asked, reference: Reference) -> Asked:
    found = reference.places.mentioned(asked.words) if asked.words else None
    if found is None or _is_a_surname(asked.words.split(), found[1].split()):
        return asked
    return replace(asked, place=found[0], words=_without_loose_particles(found[1].split()), doubtful=True)


def _is_a_surname(typed: list[str], without: list[str]) -> bool:
    """Whether a particle stands before the place, as in "van Bergen"; "in Bergen" is a place."""
    pairs = zip(typed, [*without, *typed], strict=False)
    at = next((number for number, (word, kept) in enumerate(pairs) if word != kept), len(without))
    return at > 0 and typed[at - 1].lower().replace(".", "") in PARTICLES - {"in", "te", "bij", "uit", "voor", "en"}


def _without(words: list[str], phrase: str) -> str:
    size = len(phrase.split())
    at = next(at for at in range(len(words)) if normalise(" ".join(words[at : at + size])) == phrase)
    return _without_loose_particles(words[:at] + words[at + size :])


def _without_loose_particles(words: list[str]) -> str:
    return "" if all(normalise(word) in PARTICLES for word in words) else " ".join(words)
