"""The gate between what a person typed and everything else; the only maker of `CleanText`."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.privacy import detect, replace, risk
from bot.privacy.findings import Finding, Hit, Label
from bot.privacy.risk import Risk
from bot.privacy.unwrap import Plain, unwrap
from bot.privacy.words import CleanText, RawText

MOST_CHARACTERS = 4000
LOOKS = 3


class TooLong(ValueError):
    """The text has more than `MOST_CHARACTERS`; the message says how many, never what."""

    def __init__(self, length: int) -> None:
        super().__init__(f"{length} characters, at most {MOST_CHARACTERS}")
        self.length = length


class StillIdentifying(Exception):
    """The masked text still holds an identifier, so it may not be sent. `labels` says of which kinds."""

    def __init__(self, labels: Collection[Label]) -> None:
        super().__init__(", ".join(sorted(labels)))
        self.labels = frozenset(labels)


@dataclass(frozen=True, slots=True)
class Examination:
    """What the engine found in one text. Findings are named by their place in `findings`; the repr has no text."""

    raw: RawText
    letters: Plain = field(repr=False)
    """What was looked at, and where in the typed text each letter stands."""
    findings: tuple[Finding, ...]
    strict: bool = False

    @property
    def plain(self) -> str:
        """The text as it was looked at; findings count in it."""
        return self.letters.text

    def strictly(self) -> Examination:
        """The same text as a signal may say it."""
        return self if self.strict else examine(self.raw, strict=True)

    @property
    def doubtful(self) -> tuple[int, ...]:
        """The findings that the worker may release."""
        return tuple(index for index, finding in enumerate(self.findings) if not finding.hard)

    @property
    def hard(self) -> tuple[int, ...]:
        """The findings that nobody may release."""
        return tuple(index for index, finding in enumerate(self.findings) if finding.hard)

    @property
    def risk(self) -> Risk:
        """The meter over the text with everything masked."""
        return self.risk_when()

    def risk_when(self, released: Collection[int] = (), also_masked: Collection[str] = ()) -> Risk:
        """The meter over the text as it would be sent."""
        return risk.measure(self.masked(released, also_masked), detect.coarser_places())

    def word(self, index: int) -> str:
        """The words behind a finding, to show to the person who typed them and to nobody else."""
        return self.plain[self.findings[index].start : self.findings[index].end]

    def alike(self, index: int) -> tuple[int, ...]:
        """Every finding of the same words, so that one tap can release them together."""
        word = self.word(index).casefold()
        return tuple(other for other in range(len(self.findings)) if self.word(other).casefold() == word)

    def masked(self, released: Collection[int] = (), also_masked: Collection[str] = ()) -> str:
        """The text as it was typed, with placeholders. Released findings stay readable, unless they are hard."""
        hidden = (
            dataclasses.replace(finding, start=start, end=end)
            for index, finding in enumerate(self.findings)
            if finding.hard or index not in released
            for start, end in [self.letters.origin(finding.start, finding.end)]
        )
        return replace.omit(replace.written_over(self.raw.typed, hidden), also_masked)

    def clean(self, released: Collection[int] = (), also_masked: Collection[str] = ()) -> CleanText:
        """The text that may travel. Raises StillIdentifying when a second look still finds an identifier."""
        text = self.masked(released, also_masked)
        left = _still_hard(text, strict=self.strict)
        if left:
            raise StillIdentifying(left)
        return CleanText(text)

    def to_json(self) -> dict[str, Any]:
        """For the sender's encrypted draft only: this holds the raw text."""
        findings = [[f.start, f.end, f.label.value, f.hard, f.placeholder] for f in self.findings]
        return {"raw": self.raw.typed, "strict": self.strict, "findings": findings}

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> Examination:
        findings = tuple(
            Finding(start, end, Label(label), hard, placeholder)
            for start, end, label, hard, placeholder in kept["findings"]
        )
        raw = RawText(kept["raw"])
        return cls(raw, unwrap(raw.typed), findings, kept["strict"])


def examine(raw: RawText, *, strict: bool = False) -> Examination:
    """Find what points at a person. `strict`, for signals, finds every town and organisation and makes them hard.

    Raises TooLong above `MOST_CHARACTERS`, counted after Slack's wrappers are undone.
    """
    plain = _plain(raw)
    return Examination(raw, plain, _find(plain.text, strict=strict), strict)


def spans(raw: RawText) -> list[tuple[int, int, Label]]:
    """Where the findings stand in the text as it was typed."""
    plain = _plain(raw)
    return [(*plain.origin(finding.start, finding.end), finding.label) for finding in _find(plain.text, strict=False)]


def restored(text: str) -> CleanText:
    """Text that went through the gate before it was stored."""
    return CleanText(text)


def warm_up() -> threading.Thread:
    """Load the lists in the background, about a second; until then the first text waits for them."""
    return detect.warm_up()


def _plain(raw: RawText) -> Plain:
    if len(raw.typed) > 4 * MOST_CHARACTERS:
        raise TooLong(len(raw.typed))
    plain = unwrap(raw.typed)
    if len(plain.text) > MOST_CHARACTERS:
        raise TooLong(len(plain.text))
    return plain


def _find(text: str, *, strict: bool) -> tuple[Finding, ...]:
    """Look, mask, and look again: a masked neighbour can bring to light what stood beside it."""
    hits = detect.detect(text, strict=strict)
    if not hits:
        return ()
    for _ in range(LOOKS):
        findings = replace.findings_for(text, hits, strict=strict)
        more = _overlooked(text, findings, strict=strict)
        if not more:
            return findings
        hits = sorted([*hits, *more], key=lambda hit: hit.start)
    return replace.findings_for(text, hits, strict=strict)


def _overlooked(text: str, findings: tuple[Finding, ...], *, strict: bool) -> list[Hit]:
    origins = replace.origins_of(text, findings)
    found: list[Hit] = []
    for hit in detect.detect(replace.written_over(text, findings), strict=strict):
        span = origins[hit.start : hit.end]
        if -1 not in span and span[-1] - span[0] == len(span) - 1:
            found.append(Hit(span[0], span[-1] + 1, hit.label))
    return found


def _still_hard(text: str, *, strict: bool) -> set[Label]:
    plain = unwrap(text).text
    hits = detect.detect(plain, strict=True) if strict else detect.identifiers(plain)
    findings = replace.findings_for(plain, hits, strict=strict)
    return {finding.label for finding in findings if finding.hard}
