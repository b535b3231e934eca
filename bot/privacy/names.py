"""Finds names of people: from where one begins to where it ends, and the same name elsewhere."""

from __future__ import annotations

import re

from bot.privacy.findings import Claims, Label
from bot.privacy.lexicon import TRADE, Lexicon
from bot.privacy.lists import listed
from bot.privacy.name_starts import NameStarts
from bot.privacy.reading import INITIALS, OPEN_ENDS
from bot.privacy.small_organisations import VERBAL
from bot.privacy.tokens import Style, Word, is_particle

ALWAYS_NAME = frozenset({"el", "al", "ait", "aït", "ould", "oulad", "bint", "ibn", "abu", "abou", "bin"})
MONTHS = frozenset({"mei", "april", "juni", "june"})
"""Given names too: `mw mei lin tan`."""
LEADS = frozenset({"van", "voor", "met", "door", "aan", "namens", "tegen", "over", "tussen"})
LONGEST_SURNAME = 13
GOES_ON = re.compile(r"\s(?P<next>[^\W\d_]+)|[.,;:)?!]|$")
PREPOSITIONS = frozenset({"in", "op", "aan", "te"})
SMALL_INITIALS = re.compile(
    r"(?<![\w.])(?P<initials>(?:(?:[^\W\d_]|th|ch|chr|ph|tj|sj|joh|jac|wilh|ij)\.\s?){1,5})(?:(?:van|de|den|der|ter|ten|'t|el|la|op|in|aan|uit|tot|von|af)\s){0,3}"
    r"(?P<name>[^\W\d_]{3,}(?:-(?:(?:van|de|den|der|ter|ten)\s){1,2}[^\W\d_]{3,}|-[^\W\d_]{2,})?)(?!\w)"
)
INITIALS_BEHIND = re.compile(r",\s?(?:[A-Z]\.\s?){0,5}[A-Z]\.(?![\w])")
"""`Soerdjbalie, A.R.`"""
LETTER_BEHIND = re.compile(r"\s[b-tv-z]\.(?=[\s,;:)]|$)")
"""`ilse k.`"""
INITIAL_ENDS = re.compile(r"\.|[,;:)!?]|$|\s(?![A-ZÀ-Þ\d(])")
INITIALS_IN_FRONT = re.compile(r"(?<!\w)(?:[^\W\d_]\.[ -]?){1,5}\s?\($")
"""`F. (Fleur) ten Cate`."""
ONLY_INITIALS = re.compile(
    r"(?<!\w)(?i:mr|drs|ing|ir|dr|prof|mw|mevr|mvr|dhr|mevrouw|meneer|heer|hr|client|cliënte?|cl|zoon|dochter|zus|broer|moeder|vader|man|vrouw|partner|ex"
    r"|kind|neef|nicht|oma|opa|vriend|vriendin|betrokkene)\.?\s"
    r"(?P<initials>(?:[^\W\d_]\.\s?){1,4}[^\W\d_]\.|[A-Z]\.?(?=[,.;:)]|\s(?!\d)))"
    r"(?!\s?[A-ZÀ-Þ'](?:\w|\.)|\s?(?:van|de|der|den|ter|ten|el|al)\s[A-ZÀ-Þ])"
)
"""`mw. J.V.`, `haar zus T.V.`: who writes initials only."""
SURNAME_FIRST = re.compile(
    r"(?:^|[:;\n]\s?|\b(?i:naam|betreft|inzake|cli[eë]nte?|re|dhr\.?|mw\.?|mevr\.?|meneer|mevrouw)\s)"
    r"(?P<surname>(?:(?i:van|de|den|der|ter|ten|el|'t)\s){0,3}[^\W\d_][\w'-]{2,25}),\s$"
)
"""`van den broek, henriëtte`."""
LETTER_ALONE = re.compile(r"(?<!\w)[^\W\d_](?:\.|\s|$|[,;:)])")
A_BETWEEN = re.compile(r"[\s-][aA][\s-]")
WITH_AN_A = re.compile(
    r"(?<!\w)(?:\w{3,20}\s)?(?:tjon|tjin|tjong|lo|lie|li|chin|ho|lim|sie|kong|wong|lau|jap|tsang|fung|pang|moe|soe|hiem|choi)"
    r"[\s-]a[\s-](?:\w{2,6})(?!\w)",
    re.I,
)
"""`Tjon A Fat`, `Lo-A-Njoe`: names of Chinese Surinamese."""
TITLED = re.compile(r"(?:naam|heet|mr\.?|mw\.?|dhr\.?|mevr\.?|heer|mevrouw|meneer|client|cliënte?)\W{1,2}$")


class Names(NameStarts):
    """Walks over the words of one text and claims the names."""

    def __init__(self, claims: Claims, words: list[Word], style: Style, lexicon: Lexicon) -> None:
        super().__init__(claims, words, style, lexicon)
        self.known: set[str] = set()

    def find(self) -> None:
        self._find_small_initials()
        if A_BETWEEN.search(self.claims.text):
            for match in WITH_AN_A.finditer(self.claims.text):
                self.claims.find(*match.span(), Label.PERSON)
        at = 0
        while at < len(self.words):
            if not self.is_open(at) or not self.begins(at):
                at += 1
                continue
            last = self._last_of_chain(at)
            self._claim(at, last)
            at = last + 1
        for match in ONLY_INITIALS.finditer(self.claims.text) if LETTER_ALONE.search(self.claims.text) else ():
            if re.sub(r"\s", "", match["initials"]).casefold() not in listed("abbreviations"):
                self.claims.find(
                    match.start("initials"), match.start("initials") + len(match["initials"].rstrip()), Label.PERSON
                )
        for hit in [hit for hit in self.claims.hits if hit.label is Label.PERSON]:
            before = SURNAME_FIRST.search(self.claims.text, max(0, hit.start - 60), hit.start)
            if before and self.lexicon.is_surname(before["surname"].split()[-1].casefold()):
                self.claims.find(*before.span("surname"), Label.PERSON)
            if before := INITIALS_IN_FRONT.search(self.claims.text, max(0, hit.start - 14), hit.start):
                self.claims.find(before.start(), before.end() - 1, Label.PERSON)
        self._find_strange_words()
        self._propagate()

    def _find_strange_words(self) -> None:
        """Where somebody is named already, a word that nobody knows may be another name; elsewhere it is a slip."""
        if not self.claims.has(Label.PERSON):
            return
        for at, word in enumerate(self.words):
            if self.is_strange(at) and self.is_open(at):
                self.claims.find(word.start, word.end, Label.PERSON)

    def _find_small_initials(self) -> None:
        """`r. jong`, `m.j.h. van dongen`."""
        for match in SMALL_INITIALS.finditer(self.claims.text):
            name = match["name"]
            initials = re.sub(r"\s", "", match["initials"])
            titled = TITLED.search(self.claims.text[max(0, match.start() - 12) : match.start()])
            if (initials in listed("abbreviations") and not titled) or name in listed("common"):
                continue
            sure = titled or self.lexicon.is_surname(name) or (self.style.small and not self.lexicon.is_word(name))
            if not name[0].isupper() and (sure or (self.style.small and "-" in name)):
                self.claims.find(*match.span(), Label.PERSON)
                self.known.update({name} - listed("word_names"))

    def _last_of_chain(self, first: int) -> int:
        last = first
        while last - first < 7:
            step = self._next_link(first, last)
            if step == last:
                return last
            last = step
        return last

    def _next_link(self, first: int, last: int) -> int:
        """The next word of the same name, or `last` again when the name ends here."""
        after = last + 1
        if self._is_foreign_link(after):
            return after + 1
        while after < len(self.words) and after - last < 4 and self.joins(after - 1) and is_particle(self.words[after]):
            after += 1
        if after == last + 1 and self._is_double_surname(after):
            after += 1
        if after >= len(self.words) or not self.joins(after - 1) or not self.is_open(after):
            return last
        word = self.words[after]
        if word.opens:
            return last
        if is_particle(word):
            return after if after == last + 1 and word.is_capital and self.words[last].is_capital else last
        if self.words[last].lower.endswith(OPEN_ENDS):
            return after
        if self.words[last].is_initial and last > first and self.lexicon.is_ordinary(word.lower):
            return last
        if word.is_initial:
            return after if INITIAL_ENDS.match(self.claims.text, word.end) else last
        if not word.is_capital and any(between.lower in PREPOSITIONS for between in self.words[last + 1 : after]):
            clear = self.lexicon.is_surname(word.lower) and not self.lexicon.is_word(word.lower)
            return after if clear and self.words[after - 1].lower not in PREPOSITIONS else last
        if self._continues(first, last, word, through_particle=after > last + 1):
            return after
        return last

    def _is_double_surname(self, at: int) -> bool:
        """`van Nispen tot Sevenaer`."""
        if at + 1 >= len(self.words) or not self.joins(at - 1) or not self.joins(at):
            return False
        behind = self.words[at + 1]
        return self.words[at].text in {"tot", "thoe"} and self.words[at - 1].is_capital and behind.is_capital

    def _is_foreign_link(self, at: int) -> bool:
        """`María del Carmen`, `Yasin bin Omar`: a small word between two capitals, as other languages have them."""
        if at + 1 >= len(self.words) or not self.joins(at - 1) or not self.joins(at) or not self.is_open(at + 1):
            return False
        before, behind = self.words[at - 1], self.words[at + 1]
        if self.words[at].text not in listed("foreign_links") or behind.opens or self.is_safe(behind):
            return False
        if before.is_capital and behind.is_capital:
            return not before.is_initial
        if before.is_capital or behind.is_capital:
            return False
        return all(
            self.lexicon.is_name(name) and not self.lexicon.is_word(name) for name in (before.lower, behind.lower)
        )

    def _continues(self, first: int, last: int, word: Word, *, through_particle: bool) -> bool:
        if word.is_capital:
            return not (self.is_safe(word) or word.is_shouted) or self.lexicon.is_surname(word.lower)
        if word.lower in listed("common") or word.lower in listed("safe"):
            return through_particle and self.lexicon.is_name(word.lower) and self.style.small
        if self.words[last].is_capital and not through_particle:
            return False
        if self.lexicon.is_name(word.lower):
            return not self.lexicon.is_word(word.lower) or (last <= first + 1 and not self.words[last].is_capital)
        if "-" in word.lower and last == first and self.lexicon.is_given(self.words[last].lower):
            return not self.words[last].is_capital
        if last == first and self._is_surname_by_place(first, word):
            return True
        unsure = self.style.small or not self.words[last].is_capital
        return unsure and len(word.lower) > 3 and not self.lexicon.is_ordinary(word.lower)

    def _is_surname_by_place(self, first: int, word: Word) -> bool:
        """`loon van jeffrey statie voor`: a noun between a given name and the rest of the sentence."""
        given = self.words[first]
        if (
            first == 0
            or given.is_capital
            or not self.lexicon.is_given(given.lower)
            or self.lexicon.is_word(given.lower)
        ):
            return False
        lead = self.words[first - 1].lower
        unknown = not self.lexicon.is_word(word.lower)
        if not unknown and lead not in LEADS and not any(lead in listed(cues) for cues in ("titles", "name_cues")):
            return False
        if any(
            word.lower in listed(name) for name in ("acts", "law_words", "english", "name_cues", "resides", "roles")
        ):
            return False
        if not 2 < len(word.lower) < LONGEST_SURNAME or VERBAL.search(word.lower) or TRADE.search(word.lower):
            return False
        rest = GOES_ON.match(self.claims.text, word.end)
        return rest is not None and (not rest["next"] or rest["next"] in listed("common") | listed("acts"))

    def _claim(self, first: int, last: int) -> None:
        start, end = self.words[first].start, self.words[last].end
        while self._capital_before(first) or self._given_before(first):
            first -= 1
            start = self.words[first].start
        start = self._with_initials(self._with_particles(first, start))
        text = self.claims.text
        if text[end - 2 : end] in ("'s",):
            end -= 2
        if self.words[last].is_initial and text[end : end + 1] == ".":
            end += 1
        if behind := INITIALS_BEHIND.match(text, end):
            end = behind.end()
        elif self.style.small and first == last and (letter := LETTER_BEHIND.match(text, end)):
            end = letter.end()
        if self.claims.find(start, end, Label.PERSON):
            self.known.update(word.lower for word in self.words[first : last + 1] if self._is_telling(word))

    def _capital_before(self, first: int) -> bool:
        """`Toko Paramaribo`: a capital in mid-sentence straight before a name belongs to it."""
        if first == 0 or not self.joins(first - 1) or not self.is_open(first - 1):
            return False
        word = self.words[first - 1]
        if not word.is_capital or word.opens or word.is_initial or is_particle(word) or self.is_safe(word):
            return False
        if word.is_shouted and len(word.text) > 3:
            return False
        return not any(word.lower in listed(cues) for cues in ("titles", "name_cues", "resides"))

    def _given_before(self, first: int) -> bool:
        """`li xiuying`, `gé lubbers`: a short given name in small letters."""
        if first == 0 or not self.joins(first - 1) or not self.is_open(first - 1):
            return False
        word = self.words[first - 1]
        if word.lower in MONTHS and not word.is_capital and self.after(first - 1, "titles"):
            return True
        if (
            word.is_capital
            or self.words[first].is_capital
            or word.lower in listed("common")
            or word.lower in listed("safe")
        ):
            return False
        if any(word.lower in listed(cues) for cues in ("titles", "name_cues", "resides", "word_names")):
            return False
        if word.lower in listed("name_prefixes") or self.lexicon.is_given(word.lower):
            return True
        return self.lexicon.is_surname(word.lower) and not self.lexicon.is_word(word.lower)

    def _with_particles(self, first: int, start: int) -> int:
        """`Van Dijk`, `El Amrani`, `v.d. Laan`: capital particles, and small ones behind a title or initials."""
        at = first
        while at > 0 and self.joins(at - 1) and is_particle(self.words[at - 1]) and first - at < 3:
            at -= 1
        if at == first:
            return start
        while at < first - 1 and not self.words[at].is_capital and self.words[at + 1].is_capital:
            at += 1
        behind = self.words[at]
        if (behind.is_capital and not behind.opens) or self.after(first, "titles") or self.has_initials(at):
            return behind.start
        if behind.is_capital and behind.opens and self.words[first].is_capital:
            return behind.start
        return behind.start if behind.lower in ALWAYS_NAME else start

    def _with_initials(self, start: int) -> int:
        found = INITIALS.search(self.claims.text[max(0, start - 16) : start])
        return start - len(found[0]) if found and found[0].strip() not in {"U", "De"} else start

    def _is_telling(self, word: Word) -> bool:
        least = 2 if not word.lower.isascii() else 3
        return len(word.lower) >= least and not is_particle(word) and word.lower not in listed("common")

    def _is_subject(self, at: int) -> bool:
        """`kan storm namens haar moeder`: beside a word for what somebody does, without an article."""
        before = self.words[at - 1].lower if at and self.joins(at - 1) else ""
        behind = self.words[at + 1].lower if self.joins(at) else ""
        acts = listed("acts")
        return before in acts or (behind in acts and before not in listed("common"))

    def _propagate(self) -> None:
        """The same name elsewhere in the text: with an s, in small letters, on its own."""
        for at, word in enumerate(self.words):
            stem = word.lower if word.lower in self.known else word.lower.removesuffix("s")
            if stem not in self.known or not self.is_open(at):
                continue
            if stem in listed("word_names") and not word.is_capital and not (self.style.small and self._is_subject(at)):
                continue
            if word.is_capital or self.style.small or not self.lexicon.is_ordinary(stem):
                self.claims.find(word.start, word.start + len(word.text.removesuffix("'s")), Label.PERSON)
