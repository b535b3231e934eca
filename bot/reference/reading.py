"""Reads the text after a command: which areas, how sure, urgent or not, and where the question begins.

Areas. The longest match over the first one to four words decides; with commas, `+` or `en` between them up to three
areas (`en` only between names of areas). Exact words go first, also as a compound written apart; then a beginning of
at least four letters; then one slip in 5-7 letters or two from eight. A match that leads to more than one area is
never guessed. After a comma and a space the sentence may simply go on ("huur, woning is koud"): when no capital
follows, only an exact word of an area not yet named counts as a further area.

The question (`rest`) is a slice of what was typed. Names of an area ("huur", "arbeidsrecht", "ASV") are dropped.
Other words ("ontslag op staande voet", "uitkering", a misspelled word) are dropped only when a question of at
least three words follows that begins like a sentence, with a capital, or stands behind a tight list
("ontslag,bijstand ..."). Otherwise the sentence may need them ("ontruiming morgen 9 uur") and it is kept whole;
saying a word twice harms nobody, a lost word might.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.reference.letters import Word, words_of
from bot.reference.lexicon import Hit, How, Lexicon

MOST_AREAS = 3
_HEAD = 24
"""Words looked at: three areas of four words, options, and what suggestions need."""
_HEAD_CHARACTERS = 240
_LOGGED = 40
"""Characters of an unknown word that may be kept; domain rule 4.4.6."""
_CUT = re.compile(r"[,+\n]|[.:;!?]\s")
_LIST = re.compile(r"\s*[,+]\s*")
_BETWEEN = " \t\r\n\N{NO-BREAK SPACE},+:;.!?)]>|/–—-"
"""What may stand between the area words and the question, and belongs to neither."""
_FIRST_WORD = re.compile(r"[^\w]*(\w+)")
_WORD = re.compile(r"\w+")
_DOUBT: tuple[How, ...] = ("exact", "prefix", "spelling")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a known word stands for: one area, several to choose from, or the name of an area outside the duty."""

    areas: tuple[str, ...] = ()
    outside: str | None = None


@dataclass(frozen=True, slots=True)
class CommandWords:
    """Words that steer: `kinds` by normalised form, `openers` never count as a misspelled or shortened word."""

    reserved: frozenset[str]
    urgent: frozenset[str]
    kinds: Mapping[str, str]
    openers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a command text says. Everything empty: there was nothing to read, or no word of it is known.

    `areas` are certain, at most three (`too_many`: more were named). `ambiguous` are the areas to ask between and
    `outside` the name of an area without duty; both may stand beside `areas` when several were named.
    `how` is the least certain way in which a word was read; anything but "exact" deserves an undo button.
    `words` are the area words as typed. `unknown` is the first word when it might be meant as an area word but is
    not known; `suggestions` are up to three areas that it, or the rest of the sentence, points to.
    `kind` is the kind of question ("soort:bevestiging"). `reserved` is a subcommand instead of a question.
    """

    areas: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()
    outside: str | None = None
    how: How | None = None
    words: tuple[str, ...] = field(default=(), repr=False)
    unknown: str | None = field(default=None, repr=False)
    suggestions: tuple[str, ...] = ()
    urgent: bool = False
    kind: str | None = None
    reserved: str | None = None
    too_many: bool = False
    rest: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class _Item:
    hit: Hit[Meaning]
    start: int
    end: int
    """Indices of words: `start` is the first, `end` the one after the last."""


def read_command(text: str, lexicon: Lexicon[Meaning], own: frozenset[str], commands: CommandWords) -> Reading:
    return _Reader(text, lexicon, own, commands).read()


class _Reader:
    def __init__(self, text: str, lexicon: Lexicon[Meaning], own: frozenset[str], commands: CommandWords) -> None:
        self.text, self.lexicon, self.own, self.commands = text, lexicon, own, commands
        self.words = words_of(text[:_HEAD_CHARACTERS], _HEAD)
        self.urgent = False
        self.kind: str | None = None
        self.tight = False

    def read(self) -> Reading:
        if self._is_subcommand():
            return Reading(reserved=self.words[0].plain, rest=self._after(1))
        start = self._options(0)
        items = self._items(start)
        if not items:
            return self._without_area(start)
        after = self._options(items[-1].end)
        return self._with(items, self._question(items, after))

    def _is_subcommand(self) -> bool:
        """A reserved word alone or before a code; "stop de ontruiming" is a sentence."""
        _first, *others = self.text.split(maxsplit=2) or [""]
        known = bool(self.words) and self.words[0].plain in self.commands.reserved
        code = len(others) == 1 and any(sign.isdigit() for sign in others[0])
        return known and (not others or code)

    def _options(self, at: int) -> int:
        """Takes "spoed" and "soort:..." off; the index of the first word behind them."""
        while at < len(self.words):
            if self.words[at].plain in self.commands.urgent:
                self.urgent, at = True, at + 1
                continue
            after_kind = self._kind(at)
            if after_kind is None:
                break
            at = after_kind
        return at

    def _kind(self, at: int) -> int | None:
        if self.words[at].plain != "soort" or not self._gap(at + 1).strip().startswith((":", "=")):
            return None
        for end in range(min(at + 4, len(self.words)), at + 1, -1):
            kind = self.commands.kinds.get(" ".join(word.plain for word in self.words[at + 1 : end]))
            if kind:
                self.kind = kind
                return end
        return None

    def _items(self, at: int) -> list[_Item]:
        items: list[_Item] = []
        while at < len(self.words) and (not items or _LIST.fullmatch(self._gap(at)) or self._is_and(at)):
            joined = bool(items) and self._is_and(at)
            item = self._match(at + joined, tolerant=not joined)
            if item is None or (items and not (self._joins if joined else self._goes_on)(items, item)):
                break
            self.tight = self.tight or (bool(items) and self._gap(at) != ", ")
            items.append(item)
            at = item.end
        return items

    def _is_and(self, at: int) -> bool:
        return self.words[at].plain == "en" and at + 1 < len(self.words) and not self._gap(at).strip()

    def _joins(self, items: list[_Item], item: _Item) -> bool:
        """`huur en arbeid Mag …`: two names of areas, and not the beginning of a sentence."""
        named = all(self._is_name(one) for one in (*items, item))
        return named and item.hit.how == "exact" and self._is_another(items, item)

    def _goes_on(self, items: list[_Item], item: _Item) -> bool:
        """Whether `item` is one more area of a list, or only the next word of a sentence."""
        tight = self._gap(item.start) != ", "
        if tight or item.end >= len(self.words) or self._begins_sentence(self._after(item.end)):
            return True
        return item.hit.how == "exact" and self._is_another(items, item)

    @staticmethod
    def _is_another(items: list[_Item], item: _Item) -> bool:
        named = {slug for earlier in items for slug in earlier.hit.meaning.areas}
        areas = item.hit.meaning.areas
        return len(areas) == 1 and areas[0] not in named

    def _match(self, at: int, tolerant: bool) -> _Item | None:
        words = self.words[at : self._cut(at)]
        phrases = [" ".join(word.plain for word in words[:size]) for size in range(len(words), 0, -1)]
        for phrase in phrases:
            hit = self.lexicon.exact(phrase) or (" " in phrase and self.lexicon.written_apart(phrase)) or None
            if hit:
                return _Item(hit, at, at + phrase.count(" ") + 1)
        if not tolerant or self._opens_sentence(words[0]):
            return None
        for search in (self.lexicon.by_prefix, self.lexicon.by_spelling):
            for phrase in phrases:
                hit = search(phrase)
                if hit:
                    return _Item(hit, at, at + phrase.count(" ") + 1)
        return None

    def _opens_sentence(self, word: Word) -> bool:
        return word.plain in self.commands.openers or word.plain in self.commands.reserved

    def _cut(self, at: int) -> int:
        """The end of the words from `at` that may belong together: no comma, plus, or end of sentence between."""
        end = at + 1
        last = min(at + self.lexicon.longest, len(self.words))
        while end < last and not _CUT.search(self._gap(end)):
            end += 1
        return end

    def _gap(self, at: int) -> str:
        """What was typed between the word before `at` and the word at `at`."""
        if at >= len(self.words):
            return ""
        return self.text[self.words[at - 1].end : self.words[at].start]

    def _after(self, end: int) -> str:
        """The text behind the first `end` words, without what separates it from them."""
        return self.text[self.words[end - 1].end :].lstrip(_BETWEEN).rstrip()

    @staticmethod
    def _begins_sentence(text: str) -> bool:
        first = _FIRST_WORD.match(text)
        if not first:
            return False
        word = first.group(1)
        acronym = len(word) > 1 and word.isupper()
        return word[0].isalpha() and not word[0].islower() and not acronym

    def _question(self, items: list[_Item], after: int) -> str:
        rest = self._after(after)
        needed = next((item for item in items if not self._is_name(item)), None)
        if not rest or needed is None:
            return rest
        several = len(_WORD.findall(rest, 0, 200)) >= 3
        if several and (self.tight or self._begins_sentence(rest)):
            return rest
        return self.text[self.words[needed.start].start :].strip()

    def _is_name(self, item: _Item) -> bool:
        """Whether the words name the area itself; a compound that goes on ("huur-iets") does not."""
        glued = self._gap(item.end) in {"-", "'", "’", "&", "_", "/"}
        return not glued and any(phrase in self.own for phrase in item.hit.phrases)

    def _with(self, items: list[_Item], rest: str) -> Reading:
        meanings = [item.hit.meaning for item in items]
        named = dict.fromkeys(m.areas[0] for m in meanings if len(m.areas) == 1)
        open_ones = [m.areas for m in meanings if len(m.areas) > 1 and not named.keys() & set(m.areas)]
        return Reading(
            areas=tuple(named)[:MOST_AREAS],
            ambiguous=tuple(dict.fromkeys(slug for areas in open_ones for slug in areas)),
            outside=next((m.outside for m in meanings if m.outside), None),
            how=max((item.hit.how for item in items), key=_DOUBT.index),
            words=tuple(self.text[self.words[i.start].start : self.words[i.end - 1].end] for i in items),
            urgent=self.urgent,
            kind=self.kind,
            too_many=len(named) > MOST_AREAS,
            rest=rest,
        )

    def _without_area(self, start: int) -> Reading:
        first = self.words[start] if start < len(self.words) else None
        unknown = first if first and not self._opens_sentence(first) else None
        return Reading(
            unknown=self.text[unknown.start : unknown.end][:_LOGGED] if unknown else None,
            suggestions=self._suggestions(unknown, start),
            urgent=self.urgent,
            kind=self.kind,
            rest=self._after(start) if start else self.text.strip(),
        )

    def _suggestions(self, unknown: Word | None, start: int) -> tuple[str, ...]:
        found: dict[str, None] = {}
        if unknown:
            for meaning in self.lexicon.suggestions(unknown.plain):
                found.update(dict.fromkeys(meaning.areas))
        for at in range(start + 1, len(self.words)):
            item = self._match(at, tolerant=False)
            if item:
                found.update(dict.fromkeys(item.hit.meaning.areas))
        return tuple(found)[:MOST_AREAS]
