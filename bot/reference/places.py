"""Finds which municipality, district or pilot location a person means."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from bot.reference.gazetteer import Gazetteer, read_gazetteer
from bot.reference.geography import District, Location, Municipality, Place
from bot.reference.letters import Word, normalise, words_of
from bot.reference.lexicon import Hit, Lexicon

__all__ = ["District", "Location", "Municipality", "Place", "PlaceBook", "find_place"]


class PlaceBook:
    """Every place by all its names."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.districts = {district.slug: district for district in gazetteer.districts}
        self.municipalities = {municipality.code: municipality for municipality in gazetteer.municipalities}
        self.locations = {location.slug: location for location in gazetteer.locations}
        self._lexicon = Lexicon(gazetteer.names)

    @classmethod
    @lru_cache(maxsize=2)
    def load(cls, locations: tuple[Location, ...] = ()) -> PlaceBook:
        """The places as packaged, and these locations; one with a slug that is there already takes its place."""
        return cls(read_gazetteer(locations))

    def find(self, text: str) -> Place | None:
        """The place that `text` names; None when it is no place or the spelling fits several."""
        phrase = normalise(text).removeprefix("gemeente ")
        lexicon = self._lexicon
        hit = lexicon.exact(phrase) or lexicon.written_apart(phrase)
        hit = hit or lexicon.by_prefix(phrase) or lexicon.by_spelling(phrase)
        return _place(hit) if hit else None

    def mentioned(self, text: str) -> tuple[Place, str] | None:
        """The first place named exactly in `text`, and the text without it; None when there is none."""
        words = words_of(text)
        for at in range(len(words)):
            for size in range(min(self._lexicon.longest, len(words) - at), 0, -1):
                hit = self._lexicon.exact(" ".join(word.plain for word in words[at : at + size]))
                if hit:
                    return hit.meaning, _without(text, words[at : at + size])
        return None


def find_place(text: str) -> Place | None:
    """`PlaceBook.find` on the places as packaged."""
    return PlaceBook.load().find(text)


def _place(hit: Hit[Place]) -> Place:
    return hit.meaning if hit.how == "exact" else replace(hit.meaning, how=hit.how)


def _without(text: str, words: list[Word]) -> str:
    before, after = text[: words[0].start].rstrip(), text[words[-1].end :].lstrip()
    return f"{before} {after}".strip()
