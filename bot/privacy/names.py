"""Finds names of people: by list, by the word before them, by initials, and by being no word at all."""

from __future__ import annotations

import re

from bot.privacy.findings import Claims, Label
from bot.privacy.lexicon import Lexicon
from bot.privacy.lists import listed
from bot.privacy.tokens import Style, Word, is_particle

UPPER = r"[^\W\d_a-zà-öø-ÿ]"
INITIALS = re.compile(rf"(?<![\w.])(?:{UPPER}\.\s?){{1,6}}$|(?<![\w.]){UPPER}\s$")
TITLE_GAP = re.compile(r"\.?[\s(\"']{1,3}|:\s?|\s?[:=(]\s?")
GAP = re.compile(r"[ \n]{1,2}|\s?[-/]\s?|\.\s?")
CUE_GAP = re.compile(r"[\s:=(\"',]{1,4}|\s?[:=(]\s?[\"']?|\s-\s")
ALWAYS_NAME = frozenset({"el", "al", "ait", "aït", "ould", "oulad", "bint", "ibn"})
PREPOSITIONS = frozenset({"in", "op", "aan", "te"})
OPEN_ENDS = ("-de", "-van", "-den", "-der", "-ter", "-ten", "-el")
"""`Oudshoorn-de Kat`: the first half of a double surname, of which the second half follows."""
SURNAME_PARTICLES = frozenset({"de", "van", "der", "den", "ter", "ten", "el", "vd"})
INTRODUCTION = re.compile(r"\b(?:ik ben|naam is|heet|heten|genaamd|ik heet|i am|name is)\s$", re.I)
LISTING = re.compile(r",\s|\s?/\s?|\s&\s")
SMALL_INITIALS = re.compile(
    r"(?<![\w.])(?:[^\W\d_]\.\s?){1,5}(?:(?:van|de|den|der|ter|ten|'t|el|la)\s){0,3}(?P<name>[^\W\d_]{3,}(?:-(?:(?:van|de|den|der|ter|ten)\s){1,2}[^\W\d_]{3,}|-[^\W\d_]{2,})?)(?!\w)"
)
ABBREVIATIONS = frozenset(
    [
        "o.a.",
        "d.d.",
        "m.b.t.",
        "i.v.m.",
        "t.a.v.",
        "b.v.",
        "n.a.v.",
        "a.s.",
        "e.d.",
        "i.p.v.",
        "d.m.v.",
        "m.n.",
        "t.o.v.",
        "z.s.m.",
        "p.m.",
        "p.w.",
        "e.v.",
        "c.q.",
        "i.o.m.",
        "o.b.v.",
        "t.b.v.",
    ]
)
SHORT_CAPITALS = 5
CASE_LAW = re.compile(r"-(?:arrest|arresten|criteria|formule|beschikking)$")
NOT_LATIN = re.compile(r"[\u0370-\u1cff\u2e80-\ud7ff\uf900-\ufaff]")


class Names:
    """Walks over the words of one text and claims the names."""

    def __init__(self, claims: Claims, words: list[Word], style: Style, lexicon: Lexicon) -> None:
        self.claims, self.words, self.style, self.lexicon = claims, words, style, lexicon
        self.known: set[str] = set()

    def find(self) -> None:
        if self.style.small:
            self._find_small_initials()
        at = 0
        while at < len(self.words):
            if not self._is_open(at) or not self._begins(at):
                at += 1
                continue
            last = self._last_of_chain(at)
            self._claim(at, last)
            at = last + 1
        self._propagate()

    def _find_small_initials(self) -> None:
        """`r. jong`, `m.j.h. van dongen`."""
        for match in SMALL_INITIALS.finditer(self.claims.text):
            name = match["name"]
            initials = re.sub(r"\s", "", re.match(r"(?:[^\W\d_]\.\s?)+", match[0])[0])  # type: ignore[index]
            if initials in ABBREVIATIONS or name in listed("common"):
                continue
            titled = re.search(
                r"(?:naam|heet|mr\.?|mw\.?|dhr\.?|mevr\.?|heer|mevrouw|meneer|client|cliënte?)\W{1,2}$",
                self.claims.text[max(0, match.start() - 12) : match.start()],
            )
            if titled or self.lexicon.is_surname(name) or not self.lexicon.is_word(name) or "-" in name:
                self.claims.find(*match.span(), Label.PERSON)
                self.known.update({name} - listed("word_names"))

    def _is_open(self, at: int) -> bool:
        word = self.words[at]
        return self.claims.is_free(word.start, word.end)

    def _begins(self, at: int) -> bool:
        word = self.words[at]
        if NOT_LATIN.search(word.text):
            return True
        if len(word.lower) < 2 or (is_particle(word) and not self._stands_alone_as_name(at)):
            return False
        if word.is_capital:
            return self._capital_begins(at)
        return self._small_begins(at)

    def _stands_alone_as_name(self, at: int) -> bool:
        return self.words[at].lower in self.lexicon.given and self._after(at, "titles")

    def _capital_begins(self, at: int) -> bool:
        word, lexicon = self.words[at], self.lexicon
        if self._after(at, "titles") and word.lower not in listed("titles") and not self._is_safe(word):
            return True
        if self._is_safe(word) or word.lower in listed("english"):
            return False
        if self._has_initials(at):
            return True
        if self._is_double(word):
            return True
        in_sentence = not word.opens and not word.soft
        if not (lexicon.is_plain(word.lower) if in_sentence else lexicon.is_ordinary(word.lower)):
            return not (word.is_shouted and len(word.text) <= SHORT_CAPITALS and not lexicon.is_name(word.lower))
        if in_sentence and self._is_noble(at):
            return True
        if not lexicon.is_name(word.lower) or any(
            word.lower in listed(name) for name in ("resides", "titles", "name_cues")
        ):
            return False
        if word.is_shouted:
            return self._is_shouted_surname(at)
        if word.opens or word.soft:
            return self._next_is_name(at) or (self._after(at, "name_cues") and word.lower not in listed("common"))
        return True

    def _is_noble(self, at: int) -> bool:
        """`Gravin van Limburg`: a capital in mid-sentence, a particle and a capital, whatever the words mean."""
        if at + 2 >= len(self.words) or any(
            self.words[at].lower in listed(name) for name in ("resides", "titles", "name_cues", "org_heads")
        ):
            return False
        particle, behind = self.words[at + 1], self.words[at + 2]
        joined = self._joins(at) and self._joins(at + 1)
        return joined and particle.text in {"van", "de", "der", "ter", "ten"} and behind.is_capital and not behind.opens

    def _is_shouted_surname(self, at: int) -> bool:
        """`VAN DEN BROEK, Henriëtte`: a surname in capitals that is an ordinary word too."""
        word, text = self.words[at], self.claims.text
        if at and self.words[at - 1].is_shouted and is_particle(self.words[at - 1]) and self._joins(at - 1):
            return True
        return bool(re.match(rf",\s?{UPPER}(?:[^\W\d_]|\.)", text[word.end : word.end + 5]))

    def _small_begins(self, at: int) -> bool:
        word, lexicon = self.words[at], self.lexicon
        if self._is_small_surname_behind_title(at):
            return True
        if word.lower in listed("common") or word.lower in listed("safe"):
            return False
        is_name = lexicon.is_name(word.lower)
        if self._after(at, "titles") and word.lower not in listed("titles") and word.lower not in listed("name_cues"):
            return is_name or not lexicon.is_ordinary(word.lower)
        if word.lower in listed("word_names"):
            return self.style.small and lexicon.is_given(word.lower) and self._surname_follows(at)
        if lexicon.is_given(word.lower) and not lexicon.is_word(word.lower) and self._is_introduced(at):
            return True
        if len(word.lower) < 3:
            return False
        if lexicon.is_word(word.lower):
            return False
        if is_name:
            return lexicon.is_given(word.lower) or len(word.lower) > 3
        if self.style.small or self._is_introduced(at):
            return len(word.lower) > 3 and not lexicon.is_like_a_word(word.lower)
        return False

    def _is_introduced(self, at: int) -> bool:
        """Behind a cue, behind "ik ben", or listed behind another name."""
        if self._after(at, "name_cues"):
            return True
        start = self.words[at].start
        if INTRODUCTION.search(self.claims.text[max(0, start - 16) : start]):
            return True
        if at == 0:
            return False
        listed_behind = LISTING.fullmatch(self.claims.text, self.words[at - 1].end, start)
        before = at - 1 if listed_behind else at - 2
        if not listed_behind and (self.words[at - 1].lower not in {"en", "and"} or before < 0):
            return False
        return self._is_person(before)

    def _is_person(self, at: int) -> bool:
        spot = self.words[at].start
        return any(hit.start <= spot < hit.end for hit in self.claims.hits if hit.label is Label.PERSON)

    def _is_small_surname_behind_title(self, at: int) -> bool:
        """`mevrouw de goede`: behind a title and a particle any surname counts, also one that is a common word."""
        if (
            at < 2
            or self.words[at - 1].lower not in SURNAME_PARTICLES
            or self.words[at].lower not in self.lexicon.surnames
        ):
            return False
        return self._after(at, "titles")

    def _surname_follows(self, at: int) -> bool:
        """`storm de wit`: a word that is also a given name, small particles, and a surname."""
        after = at + 1
        while after < len(self.words) and self._joins(after - 1) and is_particle(self.words[after]):
            after += 1
        return 1 < after - at < 4 and after < len(self.words) and self.words[after].lower in self.lexicon.surnames

    def _is_safe(self, word: Word) -> bool:
        return (
            word.lower in listed("safe")
            or word.lower in listed("regions")
            or bool(CASE_LAW.search(word.lower))
            or self._safe_by_first_part(word)
        )

    def _safe_by_first_part(self, word: Word) -> bool:
        """`EU-burger`, `ROV-maatregel`, `Wajong-uitkering`: an abbreviation or a safe word with a small-letter word."""
        if any(
            word.lower[:cut] in listed("safe") and self.lexicon.is_word(word.lower[cut:])
            for cut in range(5, len(word.lower) - 3)
        ):
            return True
        first, stroke, rest = word.text.partition("-")
        if not stroke or (rest[:1].isupper() and not rest.isupper()):
            return False
        return first.isupper() or first.casefold() in listed("safe") or self.lexicon.is_word(first.casefold())

    def _is_double(self, word: Word) -> bool:
        """`Vis-Bloem`: two capitals around a stroke, each of which may be an ordinary word."""
        parts = word.text.split("-")
        return len(parts) > 1 and parts[0][:1].isupper() and parts[-1][:1].isupper() and not word.is_shouted

    def _has_initials(self, at: int) -> bool:
        start = self.words[at].start
        return bool(INITIALS.search(self.claims.text[max(0, start - 16) : start]))

    def _after(self, at: int, cues: str) -> bool:
        """Whether a title or a cue stands before this word, with nothing but small name words between."""
        before = at - 1
        while before >= 0 and at - before <= 3 and self._joins(before) and is_particle(self.words[before]):
            before -= 1
        if before < 0 or self.words[before + 1].opens or self.words[before].lower not in listed(cues):
            return False
        gap = TITLE_GAP if cues == "titles" or len(self.words[before].lower) < 3 else CUE_GAP
        return bool(gap.fullmatch(self.claims.text, self.words[before].end, self.words[before + 1].start))

    def _joins(self, at: int) -> bool:
        if at + 1 >= len(self.words):
            return False
        return bool(GAP.fullmatch(self.claims.text, self.words[at].end, self.words[at + 1].start))

    def _next_is_name(self, at: int) -> bool:
        after = at + 1
        while after < len(self.words) and self._joins(after - 1) and is_particle(self.words[after]) and after - at < 4:
            after += 1
        if after >= len(self.words) or not self._joins(after - 1):
            return False
        word = self.words[after]
        if not word.is_capital or word.opens or self._is_safe(word):
            return False
        return after > at + 1 or word.is_initial or self.lexicon.is_name(word.lower) or not self._is_known(word)

    def _is_known(self, word: Word) -> bool:
        return self.lexicon.is_ordinary(word.lower)

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
        while (
            after < len(self.words) and after - last < 4 and self._joins(after - 1) and is_particle(self.words[after])
        ):
            after += 1
        if after == last + 1 and self._is_double_surname(after):
            after += 1
        if after >= len(self.words) or not self._joins(after - 1) or not self._is_open(after):
            return last
        word = self.words[after]
        if word.opens or is_particle(word):
            return last
        if self.words[last].lower.endswith(OPEN_ENDS):
            return after
        if self.words[last].is_initial and last > first and self.lexicon.is_ordinary(word.lower):
            return last
        if word.is_initial:
            return after if self.claims.text[word.end : word.end + 1] == "." else last
        if not word.is_capital and any(between.lower in PREPOSITIONS for between in self.words[last + 1 : after]):
            return last
        if self._continues(first, last, word, through_particle=after > last + 1):
            return after
        return last

    def _is_double_surname(self, at: int) -> bool:
        """`van Nispen tot Sevenaer`."""
        if at + 1 >= len(self.words) or not self._joins(at - 1) or not self._joins(at):
            return False
        behind = self.words[at + 1]
        return self.words[at].text in {"tot", "thoe"} and self.words[at - 1].is_capital and behind.is_capital

    def _continues(self, first: int, last: int, word: Word, *, through_particle: bool) -> bool:
        if word.is_capital:
            return (not self._is_safe(word) and not word.is_shouted) or self.lexicon.is_name(word.lower)
        if word.lower in listed("common") or word.lower in listed("safe"):
            return through_particle and self.lexicon.is_name(word.lower) and self.style.small
        if self.words[last].is_capital and not through_particle:
            return False
        if self.lexicon.is_name(word.lower):
            return not self.lexicon.is_word(word.lower) or (last <= first + 1 and not self.words[last].is_capital)
        if "-" in word.lower and last == first and self.lexicon.is_given(self.words[last].lower):
            return not self.words[last].is_capital
        unsure = self.style.small or not self.words[last].is_capital
        return unsure and len(word.lower) > 3 and not self.lexicon.is_ordinary(word.lower)

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
        if self.claims.find(start, end, Label.PERSON):
            self.known.update(word.lower for word in self.words[first : last + 1] if self._is_telling(word))

    def _capital_before(self, first: int) -> bool:
        """`Toko Paramaribo`: a capital in mid-sentence straight before a name belongs to it."""
        if first == 0 or not self._joins(first - 1) or not self._is_open(first - 1):
            return False
        word = self.words[first - 1]
        if not word.is_capital or word.opens or word.is_initial or is_particle(word) or self._is_safe(word):
            return False
        if word.is_shouted and len(word.text) > 3:
            return False
        return not any(word.lower in listed(cues) for cues in ("titles", "name_cues", "resides"))

    def _given_before(self, first: int) -> bool:
        """`li xiuying`, `gé lubbers`: a short given name in small letters."""
        if first == 0 or not self._joins(first - 1) or not self._is_open(first - 1):
            return False
        word = self.words[first - 1]
        if (
            word.is_capital
            or self.words[first].is_capital
            or word.lower in listed("common")
            or word.lower in listed("safe")
        ):
            return False
        if any(word.lower in listed(cues) for cues in ("titles", "name_cues", "resides", "word_names")):
            return False
        return self.lexicon.is_given(word.lower)

    def _with_particles(self, first: int, start: int) -> int:
        """`Van Dijk`, `El Amrani`, `v.d. Laan`: capital particles, and small ones behind a title or initials."""
        at = first
        while at > 0 and self._joins(at - 1) and is_particle(self.words[at - 1]) and first - at < 3:
            at -= 1
        if at == first:
            return start
        behind = self.words[at]
        if (behind.is_capital and not behind.opens) or self._after(first, "titles") or self._has_initials(at):
            return behind.start
        if behind.is_capital and behind.opens and self.words[first].is_capital:
            return behind.start
        return behind.start if behind.lower in ALWAYS_NAME else start

    def _with_initials(self, start: int) -> int:
        found = INITIALS.search(self.claims.text[max(0, start - 16) : start])
        return start - len(found[0]) if found and found[0].strip() not in {"U", "De"} else start

    def _is_telling(self, word: Word) -> bool:
        return len(word.lower) > 2 and not is_particle(word) and word.lower not in listed("common")

    def _propagate(self) -> None:
        """The same name elsewhere in the text: with an s, in small letters, on its own."""
        for at, word in enumerate(self.words):
            stem = word.lower if word.lower in self.known else word.lower.removesuffix("s")
            if stem not in self.known or not self._is_open(at):
                continue
            if stem in listed("word_names") and not word.is_capital:
                continue
            if word.is_capital or self.style.small or not self.lexicon.is_ordinary(stem):
                self.claims.find(word.start, word.start + len(word.text.removesuffix("'s")), Label.PERSON)
