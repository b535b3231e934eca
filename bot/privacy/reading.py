"""One text with its words, and the questions that every finder of names asks about their neighbours."""

from __future__ import annotations

import re

from bot.privacy.findings import Claims, Label
from bot.privacy.lexicon import Lexicon
from bot.privacy.lists import listed
from bot.privacy.tokens import Style, Word, is_particle

UPPER = r"[^\W\d_a-zà-öø-ÿ]"
LETTERS = rf"(?:{UPPER}|(?i:th|ch|chr|ph|tj|sj|joh|jac|wilh|ij|kl|gh|kh|dj|st)(?=\.))"
"""An initial may be of two letters or three: `Th. Bosch`, `J.Tj. van 't Riet`."""
INITIALS = re.compile(rf"(?<![\w.])(?:{LETTERS}\.(?:\s|-)?){{1,6}}$|(?<![\w.]){UPPER}\s$")
INITIALS_AND_PARTICLES = re.compile(
    rf"(?<![\w.])(?:{LETTERS}\.(?:\s|-)?){{1,6}}(?:(?:van|de|der|den|v\.?\s?d\.?|ter|ten|'t|el|al|op|in|het)\s){{1,3}}$"
)
TITLE_GAP = re.compile(r"\.?[\s(\"']{1,3}|:\s?|\s?[:=(]\s?")
CUE_GAP = re.compile(r"[\s:=(\"',]{1,4}|\s?[:=(]\s?[\"']?|\s-\s")
GAP = re.compile(r"[ \n]{1,2}|\s?[-/]\s?|\.\s?")
OPEN_ENDS = ("-de", "-van", "-den", "-der", "-ter", "-ten", "-el", "-'t")
"""`Oudshoorn-de Kat`: the first half of a double surname, of which the second half follows."""
CASE_LAW = re.compile(r"-(?:arrest|arresten|criteria|formule|beschikking)$")


class Reading:
    """The words of one text in order; words are named by their place."""

    def __init__(self, claims: Claims, words: list[Word], style: Style, lexicon: Lexicon) -> None:
        self.claims, self.words, self.style, self.lexicon = claims, words, style, lexicon

    def is_open(self, at: int) -> bool:
        word = self.words[at]
        return self.claims.is_free(word.start, word.end)

    def joins(self, at: int) -> bool:
        if at + 1 >= len(self.words):
            return False
        return bool(GAP.fullmatch(self.claims.text, self.words[at].end, self.words[at + 1].start))

    def after(self, at: int, cues: str) -> bool:
        """Whether a title or a cue stands before this word, with nothing but small name words between."""
        before = at - 1
        while before >= 0 and at - before <= 3 and self.joins(before) and is_particle(self.words[before]):
            before -= 1
        if before < 0 or self.words[before + 1].opens:
            return False
        cue = self.words[before].lower
        if cue not in listed(cues) and not (cue[-1:] == "s" and len(cue) > 4 and cue[:-1] in listed(cues)):
            return False
        gap = TITLE_GAP if cues == "titles" or len(cue) < 3 else CUE_GAP
        return bool(gap.fullmatch(self.claims.text, self.words[before].end, self.words[before + 1].start))

    def has_initials(self, at: int) -> bool:
        start = self.words[at].start
        before = self.claims.text[max(0, start - 24) : start]
        return bool(INITIALS.search(before) or INITIALS_AND_PARTICLES.search(before))

    def is_person(self, at: int) -> bool:
        spot = self.words[at].start
        return any(hit.start <= spot < hit.end for hit in self.claims.hits if hit.label is Label.PERSON)

    def is_safe(self, word: Word) -> bool:
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
        if word.lower.endswith(OPEN_ENDS):
            return False
        if not stroke or (rest[:1].isupper() and not rest.isupper()):
            return False
        return first.isupper() or first.casefold() in listed("safe") or self.lexicon.is_word(first.casefold())
