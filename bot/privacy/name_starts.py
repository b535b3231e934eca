"""Decides whether a word begins a name: by list, by the word before it, by initials, by being no word at all."""

from __future__ import annotations

import re

from bot.privacy.lists import listed
from bot.privacy.reading import OPEN_ENDS, UPPER, Reading
from bot.privacy.tokens import Word, is_particle

SURNAME_PARTICLES = frozenset({"de", "van", "der", "den", "ter", "ten", "el", "vd"})
INTRODUCTION = re.compile(r"\b(?:ik ben|naam is|heet|heten|genaamd|ik heet|i am|name is)\s$", re.I)
LISTING = re.compile(r",\s|\s?/\s?|\s&\s")
SHORT_CAPITALS = 5
"""Unknown words in capitals up to this length are abbreviations of the trade, not names."""
SHORTEST_STRANGE = 5
MIXED = re.compile(r"[A-Z][a-z]{0,3}[A-Z](?![a-z]{2,}$)|[A-Z][a-z]?[A-Z]")
OF_LAW = frozenset(
    {"cao", "wet", "besluit", "regeling", "verordening", "richtlijn", "protocol", "convenant", "beleidsregel", "fonds"}
)
"""`cao Beroepsgoederenvervoer`: behind these a compound with a capital is no name."""
CUT = re.compile(r"\.\s[a-zà-ÿ]")
ENDS_HERE = re.compile(r"[,.;)]\s?")
NOT_LATIN = re.compile(r"[\u0370-\u1cff\u2e80-\ud7ff\uf900-\ufaff]")


class NameStarts(Reading):
    """`begins` is the question; capitals and small letters are answered apart."""

    def begins(self, at: int) -> bool:
        word = self.words[at]
        if NOT_LATIN.search(word.text):
            return True
        if word.lower in listed("titles") and not word.is_shouted and not self.after(at, "titles"):
            return False
        if len(word.lower) < 2 or (is_particle(word) and not self._stands_alone_as_name(at)):
            return False
        if word.is_capital:
            if word.opens and self._is_cut_short(at):
                return False
            return not self._is_abbreviation(word) and self._capital_begins(at)
        return not self._is_cut_short(at) and self._small_begins(at)

    def _is_abbreviation(self, word: Word) -> bool:
        """`StiPP`, `RvdK`: capitals inside a short word that no list has as a name."""
        inside = len(word.text) <= SHORT_CAPITALS + 1 and not word.is_shouted and MIXED.match(word.text)
        return bool(inside) and not self.lexicon.is_name(word.lower)

    def _is_cut_short(self, at: int) -> bool:
        """`huurverh. per juli`: in mid-sentence a full stop behind a small letter cuts a word short."""
        word, end = self.words[at], self.words[at].end
        stopped = self.claims.text[end : end + 1] == "." and (word.opens or not word.is_capital)
        if stopped and self.lexicon.is_cut_short(word.lower) and not self.after(at, "titles"):
            return not self.lexicon.is_name(word.lower)
        return not self.style.small and bool(CUT.match(self.claims.text, end)) and not self.after(at, "titles")

    def _stands_alone_as_name(self, at: int) -> bool:
        return self.words[at].lower in self.lexicon.given and self.after(at, "titles")

    def _capital_begins(self, at: int) -> bool:
        word, lexicon = self.words[at], self.lexicon
        if self.after(at, "titles") and word.lower not in listed("titles"):
            return not self.is_safe(word) or lexicon.is_name(word.lower)
        if self._is_safe_but_named(at):
            return True
        if self.is_safe(word) or word.lower in listed("english"):
            return False
        if self.has_initials(at) or (self.after(at, "naming") and word.lower not in listed("common")):
            return True
        if self._is_double(word):
            return True
        in_sentence = not word.opens and not word.soft
        of_law = at > 0 and self.words[at - 1].lower in OF_LAW and self.joins(at - 1)
        if of_law and word.is_shouted:
            return False
        if not (lexicon.is_plain(word.lower) if in_sentence and not of_law else lexicon.is_ordinary(word.lower)):
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
            return (
                self._next_is_name(at)
                or self._acts(at)
                or (self.after(at, "name_cues") and word.lower not in listed("common"))
            )
        return True

    def _acts(self, at: int) -> bool:
        """`Bos klaagt`, `Puck belde`: no Dutch sentence opens with a bare noun and what it does."""
        if at + 1 >= len(self.words) or not self.joins(at) or not self.words[at].opens:
            return False
        word = self.words[at].lower
        named = word in listed("word_names") or word in listed("introduced_names")
        return named and word not in listed("common") and self.words[at + 1].text in listed("acts")

    def _is_safe_but_named(self, at: int) -> bool:
        """`Frans` is a language, unless it is introduced as somebody or a surname follows."""
        word = self.words[at]
        english = word.is_capital and word.lower in listed("english") - listed("common")
        if (
            (word.lower not in listed("safe") and not english)
            or not self.lexicon.is_given(word.lower)
            or word.is_shouted
        ):
            return False
        return self.after(at, "name_cues") or self.after(at, "titles") or self._next_is_name(at)

    def _is_noble(self, at: int) -> bool:
        """`Gravin van Limburg`: a capital in mid-sentence, a particle and a capital, whatever the words mean."""
        if at + 2 >= len(self.words) or any(
            self.words[at].lower in listed(name) for name in ("resides", "titles", "name_cues", "org_heads", "bodies")
        ):
            return False
        particle, behind = self.words[at + 1], self.words[at + 2]
        joined = self.joins(at) and self.joins(at + 1)
        return joined and particle.text in {"van", "de", "der", "ter", "ten"} and behind.is_capital and not behind.opens

    def _is_shouted_surname(self, at: int) -> bool:
        """`VAN DEN BROEK, Henriëtte`: a surname in capitals that is an ordinary word too."""
        word, text = self.words[at], self.claims.text
        if at and self.words[at - 1].is_shouted and is_particle(self.words[at - 1]) and self.joins(at - 1):
            return True
        return bool(re.match(rf",\s?{UPPER}(?:[^\W\d_]|\.)", text[word.end : word.end + 5]))

    def _is_double(self, word: Word) -> bool:
        """`Vis-Bloem`: two capitals around a stroke, each of which may be an ordinary word."""
        parts = word.text.split("-")
        return len(parts) > 1 and parts[0][:1].isupper() and parts[-1][:1].isupper() and not word.is_shouted

    def _next_is_name(self, at: int) -> bool:
        after = at + 1
        while after < len(self.words) and self.joins(after - 1) and is_particle(self.words[after]) and after - at < 4:
            after += 1
        if after >= len(self.words) or not self.joins(after - 1):
            return False
        word = self.words[after]
        if not word.is_capital or word.opens or self.is_safe(word):
            return False
        return (
            after > at + 1
            or word.is_initial
            or self.lexicon.is_name(word.lower)
            or not self.lexicon.is_ordinary(word.lower)
        )

    def _small_begins(self, at: int) -> bool:
        word, lexicon = self.words[at], self.lexicon
        if self._is_small_surname_behind_title(at) or self._is_behind_van_der(at) or self._is_named_by_role(at):
            return True
        if self._is_safe_but_named(at):
            return True
        if word.lower in listed("introduced_names") and self._is_introduced(at) and not self._is_verb_here(at):
            return True
        if word.lower in listed("introduced_names") and self._clear_surname_follows(at):
            return True
        if word.lower in listed("common") or word.lower in listed("safe"):
            return False
        is_name = lexicon.is_name(word.lower)
        if self.after(at, "titles") and word.lower not in listed("titles") and word.lower not in listed("name_cues"):
            return is_name or not lexicon.is_plain(word.lower)
        if word.lower in listed("word_names"):
            given = self.style.small and lexicon.is_given(word.lower)
            return given and (self._surname_follows(at) or self._clear_surname_follows(at))
        if is_name and not lexicon.is_word(word.lower) and self._is_introduced(at):
            return True
        if len(word.lower) < 3:
            return self.style.small and lexicon.is_given(word.lower) and self._clear_surname_follows(at)
        if lexicon.is_word(word.lower):
            return False
        if is_name:
            return lexicon.is_given(word.lower) or len(word.lower) > 3
        if self.style.small or self._is_introduced(at):
            shortest = 3 if self._is_introduced(at) else 4
            return len(word.lower) >= shortest and not lexicon.is_like_a_word(word.lower)
        return False

    def is_strange(self, at: int) -> bool:
        """In small letters, and no word of any list nor a compound of some."""
        word = self.words[at]
        if word.is_capital or len(word.lower) < SHORTEST_STRANGE or is_particle(word) or self._is_cut_short(at):
            return False
        loose = ("common", "safe", "titles", "name_cues", "english")
        return not any(word.lower in listed(name) for name in loose) and not self.lexicon.is_like_a_word(word.lower)

    def _is_behind_van_der(self, at: int) -> bool:
        """`van der wijst`, `van den broek`: nowadays these words stand in names only."""
        if at < 2 or self.words[at].lower in listed("common") or not self.joins(at - 1) or not self.joins(at - 2):
            return False
        van, der = self.words[at - 2], self.words[at - 1]
        return van.lower == "van" and der.lower in {"der", "den"} and len(self.words[at].lower) > 2

    def _is_named_by_role(self, at: int) -> bool:
        """`verhuurder koning`, `notaris van hasselt`, `huisarts de bok`: a surname that is a word too."""
        word = self.words[at].lower
        if "-" in word and (self.after(at, "naming") or self.after(at, "titles")):
            parts = word.removesuffix("-").split("-")
            return word.endswith(OPEN_ENDS) or all(self.lexicon.is_surname(part) for part in parts)
        if word in listed("common") or word in listed("safe") or not self.lexicon.is_surname(word):
            return False
        if self.after(at, "naming"):
            return True
        behind_particle = is_particle(self.words[at - 1])
        named = behind_particle or word in listed("word_names") or self._is_followed_by_an_act(at)
        return named and word not in listed("acts") and self.after(at, "roles")

    def _is_followed_by_an_act(self, at: int) -> bool:
        """`de verhuurder, slot, doet niks`: the sentence goes on with what somebody does."""
        end = self.words[at].end
        if not self.joins(at):
            return bool(ENDS_HERE.match(self.claims.text, end))
        return self.words[at + 1].text in listed("acts")

    def _is_introduced(self, at: int) -> bool:
        """Behind a cue, behind "ik ben", or listed behind another name."""
        if self.after(at, "name_cues"):
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
        return self.is_person(before)

    def _is_small_surname_behind_title(self, at: int) -> bool:
        """`mevrouw de goede`: behind a title and a particle any surname counts, also one that is a common word."""
        if (
            at < 2
            or self.words[at - 1].lower not in SURNAME_PARTICLES
            or self.words[at].lower not in self.lexicon.surnames
        ):
            return False
        return self.after(at, "titles")

    def _is_verb_here(self, at: int) -> bool:
        """`mijn zoon wil dat`: what may be a verb is no name before a small word that a sentence goes on with."""
        if self.words[at].lower not in {"wil", "kan", "ben", "min"}:
            return False
        if at + 1 >= len(self.words) or not self.joins(at):
            return True
        behind = self.words[at + 1].lower
        return behind in listed("common") or not self.lexicon.is_surname(behind)

    def _clear_surname_follows(self, at: int) -> bool:
        """`ton scholten`, `puck visser`, `storm de wit`."""
        after = at + 1
        while (
            after < len(self.words) - 1 and after - at < 4 and self.joins(after - 1) and is_particle(self.words[after])
        ):
            after += 1
        if after >= len(self.words) or not self.joins(after - 1) or not self.is_open(after):
            return False
        word = self.words[after].lower
        return self.lexicon.is_surname(word) and (word in listed("word_names") or not self.lexicon.is_word(word))

    def _surname_follows(self, at: int) -> bool:
        """`storm de wit`: a word that is also a given name, small particles, and a surname."""
        after = at + 1
        while after < len(self.words) and self.joins(after - 1) and is_particle(self.words[after]):
            after += 1
        return 1 < after - at < 4 and after < len(self.words) and self.words[after].lower in self.lexicon.surnames
