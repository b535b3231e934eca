"""The meter: counts the facts that together point at one person, and says how to write them more coarsely."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib.resources import files

from bot.privacy.dates import DATE
from bot.privacy.phrases import Phrases
from bot.privacy.replace import PLACEHOLDER


class Level(StrEnum):
    """How easily the facts in a text point at one person. It advises and never blocks."""

    GREEN = "groen"
    ORANGE = "oranje"
    RED = "rood"


@dataclass(frozen=True, slots=True)
class Reason:
    """Words in the text that narrow down who it is about, their kind (a slug), and a coarser wording."""

    words: str = field(repr=False)
    kind: str
    weight: int
    coarser: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Risk:
    level: Level
    reasons: tuple[Reason, ...]


NO_RISK = Risk(Level.GREEN, ())
ORANGE_FROM, RED_FROM = 3, 5
"""Sum of weights. One rare fact with one ordinary fact is orange; two rare ones with a third are red."""

NUMBER_WORDS = dict(
    zip(
        ("vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien"),
        range(4, 15),
        strict=True,
    )
)
CHILDREN = re.compile(rf"\b(\d{{1,2}}|{'|'.join(NUMBER_WORDS)})\s(?:jonge |minderjarige |kleine )?kinderen\b", re.I)
AGE = re.compile(r"\b(\d{1,2})[ -]?(?:jaar|jarige?)\b(?:\soud)?", re.I)
ADULT_ENOUGH = 12
"""Below this "5 jaar" is more often a term than an age."""
TERM_BEFORE = re.compile(
    r"\b(?:al|na|sinds|binnen|over|dan|om de|elke|per|gedurende|voor|garantie|duurt|duur"
    r"|(?:termijn|periode|contract|verjaring"
    r"|straf|proeftijd|vergunning|looptijd|huur|lening|maximum|minimum) van)\s$",
    re.I,
)
DAY_IN_NUMBERS = re.compile(r"(0?[1-9]|[12]\d|3[01])\s?[-/.]\s?(0?[1-9]|1[0-2])\s?[-/.]\s?((?:19|20)\d\d)")
MONTH_NAMES = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip
DAY_MONTH = re.compile(r"(\d{1,2})(?:e|ste|de)?\s([a-z]{3,9})", re.I)


def measure(text: str, towns: dict[str, str]) -> Risk:
    """The risk of a text as it would be sent. `towns` gives the coarser place for each town, in small letters."""
    readable = PLACEHOLDER.sub(lambda found: " " * len(found[0]), text)
    reasons = tuple({reason.words.casefold(): reason for reason in _reasons(readable, towns)}.values())
    total = _total(reasons)
    level = Level.RED if total >= RED_FROM else Level.ORANGE if total >= ORANGE_FROM else Level.GREEN
    return Risk(level, reasons)


def _total(reasons: tuple[Reason, ...]) -> int:
    """Each kind counts once with its heaviest fact, and once more when there are several: repetition adds little."""
    kinds: dict[str, list[int]] = {}
    for reason in reasons:
        kinds.setdefault(reason.kind, []).append(reason.weight)
    return sum(max(weights) + (len(weights) > 1 and max(weights) > 0) for weights in kinds.values())


def _reasons(text: str, towns: dict[str, str]) -> Iterator[Reason]:
    phrases, known = _word_list()
    for match in phrases.finditer(text):
        kind, weight, coarser = known[match[0].casefold()]
        if weight:
            yield Reason(match[0], kind, weight, coarser)
    yield from _children(text)
    yield from _ages(text)
    yield from _days(text)
    yield from _towns(text, towns)


def _children(text: str) -> Iterator[Reason]:
    for match in CHILDREN.finditer(text):
        count = int(match[1]) if match[1].isdigit() else NUMBER_WORDS[match[1].casefold()]
        if count >= 4:
            yield Reason(match[0], "gezin", 2 if count > 5 else 1, "kinderen")


def _ages(text: str) -> Iterator[Reason]:
    for match in AGE.finditer(text):
        told = "jarig" in match[0] or "oud" in match[0]
        if told or (int(match[1]) >= ADULT_ENOUGH and not TERM_BEFORE.search(text[: match.start()])):
            low = int(match[1]) // 5 * 5
            yield Reason(match[0], "leeftijd", 1, f"{low}–{low + 4} jaar")


def _days(text: str) -> Iterator[Reason]:
    for match in DATE.finditer(text):
        if day := DAY_MONTH.match(match[0]):
            part = _part(int(day[1]))
            yield Reason(match[0], "datum", 1, f"{part} {day[2]}{match[0][day.end() :]}")
        elif numbers := DAY_IN_NUMBERS.fullmatch(match[0]):
            month = MONTH_NAMES[int(numbers[2]) - 1]
            yield Reason(match[0], "datum", 1, " ".join(filter(None, (_part(int(numbers[1])), month, numbers[3]))))


def _part(day: int) -> str:
    return "begin" if day <= 10 else "half" if day <= 20 else "eind"


def _towns(text: str, towns: dict[str, str]) -> Iterator[Reason]:
    for match in re.finditer(r"(?<!\w)[A-Z'][\w'-]{2,30}(?:[ -](?:aan |den |en )?[A-Z][\w'-]{1,20}){0,2}", text):
        name = match[0]
        while name:
            if coarser := towns.get(name.casefold()):
                yield Reason(name, "plaats", 1, coarser)
                break
            name = name.rpartition(" ")[0]


@cache
def _word_list() -> tuple[Phrases, dict[str, tuple[str, int, str]]]:
    rows = csv.DictReader((files("bot.privacy") / "lists" / "risk.csv").read_text("utf-8").splitlines())
    known = {
        word: (row["kind"], int(row["weight"]), row["coarser"]) for row in rows for word in row["words"].split("|")
    }
    return Phrases(known), known
