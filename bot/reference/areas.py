"""The legal areas, their words, and what a command text says about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from bot.reference.letters import normalise
from bot.reference.lexicon import Lexicon
from bot.reference.packaged import ReferenceFault, read_json, read_toml
from bot.reference.reading import CommandWords, Meaning, Reading, read_command


@dataclass(frozen=True, slots=True)
class Area:
    """A legal area that has a duty roster; `code` starts its case numbers, `workgroup` takes its ideas."""

    slug: str
    code: str
    name: str
    workgroup: str
    synonyms: tuple[str, ...]

    def own_names(self) -> Iterator[str]:
        """The normalised names of the area itself, as opposed to words for what happens in it."""
        slug, name = normalise(self.slug), normalise(self.name)
        yield from dict.fromkeys((slug, name, normalise(self.code)))
        for synonym in map(normalise, self.synonyms):
            if f" {synonym} " in f" {name} " or f" {synonym} " in f" {slug} ":
                yield synonym


class AreaBook:
    """Every area with all words. Raises `ReferenceFault` when a word could mean two things."""

    def __init__(
        self,
        areas: Iterable[Area],
        ambiguous: Mapping[str, tuple[str, ...]],
        outside: Mapping[str, str],
        commands: CommandWords,
    ) -> None:
        self.areas = tuple(areas)
        self._by_slug = {area.slug: area for area in self.areas}
        self._by_code = {area.code: area for area in self.areas}
        self._ambiguous, self._outside, self._commands = dict(ambiguous), dict(outside), commands
        self._lexicon = Lexicon(_without_collisions(self._claims(), commands.reserved))
        self._own = frozenset(name for area in self.areas for name in area.own_names())

    @classmethod
    @lru_cache(maxsize=1)
    def load(cls) -> AreaBook:
        """The areas as packaged."""
        stored = read_json("rechtsgebieden.json")
        ambiguous = {word: tuple(slugs) for word, slugs in stored["dubbelzinnig"].items()}
        areas = map(_area, stored["rechtsgebieden"])
        return cls(areas, ambiguous, stored["buiten_piket"], _command_words())

    def with_synonyms(self, extra: Mapping[str, Iterable[str]]) -> AreaBook:
        """A book that also knows the words members added, by slug; raises `ReferenceFault` on a collision."""
        for unknown in extra.keys() - self._by_slug.keys():
            raise ReferenceFault(f"no such area: {unknown}")
        areas = (
            replace(area, synonyms=tuple(dict.fromkeys((*area.synonyms, *extra.get(area.slug, ())))))
            for area in self.areas
        )
        return AreaBook(areas, self._ambiguous, self._outside, self._commands)

    def __iter__(self) -> Iterator[Area]:
        return iter(self.areas)

    def __getitem__(self, slug: str) -> Area:
        return self._by_slug[slug]

    def __contains__(self, slug: object) -> bool:
        return slug in self._by_slug

    def by_code(self, code: str) -> Area | None:
        return self._by_code.get(code.upper())

    def read(self, text: str) -> Reading:
        """What the text after a command says; see `bot.reference.reading`. Never raises."""
        return read_command(text, self._lexicon, self._own, self._commands)

    def meaning_of(self, phrase: str) -> Meaning | None:
        """What a normalised phrase stands for, when it is exactly one of the known words."""
        hit = self._lexicon.exact(phrase)
        return hit.meaning if hit else None

    def is_urgent(self, word: str) -> bool:
        """Whether a normalised word says that it is urgent."""
        return word in self._commands.urgent

    @property
    def longest(self) -> int:
        """Of how many words the longest known phrase is."""
        return self._lexicon.longest

    def is_own_name(self, phrase: str) -> bool:
        """Whether it names an area itself, as opposed to a word for what happens in it."""
        return phrase in self._own

    def _claims(self) -> Iterator[tuple[str, Meaning]]:
        for area in self.areas:
            mine = {*map(normalise, area.synonyms), *area.own_names()}
            yield from ((word, Meaning(areas=(area.slug,))) for word in mine)
        for word, slugs in self._ambiguous.items():
            for missing in set(slugs) - self._by_slug.keys():
                raise ReferenceFault(f"ambiguous word {word!r} names an unknown area: {missing}")
            yield normalise(word), Meaning(areas=slugs)
        yield from ((normalise(word), Meaning(outside=name)) for word, name in self._outside.items())


def _without_collisions(claims: Iterable[tuple[str, Meaning]], reserved: frozenset[str]) -> dict[str, Meaning]:
    meanings: dict[str, Meaning] = {}
    for word, meaning in claims:
        if word in reserved:
            raise ReferenceFault(f"{word!r} is a subcommand and cannot mean {meaning}")
        if word in meanings:
            raise ReferenceFault(f"{word!r} means both {meanings[word]} and {meaning}")
        meanings[word] = meaning
    return meanings


def _area(row: Mapping[str, Any]) -> Area:
    return Area(row["slug"], row["code"], row["naam"], row["werkgroep"], tuple(row["synoniemen"]))


def _command_words() -> CommandWords:
    stored = read_toml("words.toml")
    return CommandWords(
        reserved=frozenset(stored["gereserveerd"]),
        urgent=frozenset(stored["spoed"]),
        kinds={normalise(kind): kind for kind in stored["soorten"]},
        openers=frozenset(stored["zinsbegin"]),
    )
