"""The same invented text in other clothes: in small letters, or about somebody with another name."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

Row = dict[str, Any]
GIVEN, SURNAMES = (
    line.split(", ") for line in (Path(__file__).parent / "other_names.txt").read_text("utf-8").splitlines()
)


def as_written(row: Row) -> Row:
    return row


def in_small_letters(row: Row) -> Row:
    """Letter by letter, so that the offsets stay: a few capitals become two letters in small."""
    text = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in row["text"])
    return row | {"text": text}


def with_other_names(row: Row) -> Row:
    """The same text about somebody else; a name that comes twice is replaced by the same one."""
    chance, chosen = random.Random(row["id"]), {}
    text, moved, at = "", [], 0
    marks = sorted([*row["spans"], *row["keep"]], key=lambda mark: mark["start"])
    for mark in marks:
        words = row["text"][mark["start"] : mark["end"]]
        if mark["start"] < at:
            continue
        new = chosen.setdefault(words, _name_like(words, chance)) if mark.get("label") == "PERSON" else words
        text += row["text"][at : mark["start"]]
        moved.append(mark | {"start": len(text), "end": len(text) + len(new), "text": new})
        text, at = text + new, mark["end"]
    text += row["text"][at:]
    labelled = [mark for mark in moved if "label" in mark]
    return row | {"text": text, "spans": labelled, "keep": [mark for mark in moved if "label" not in mark]}


VARIANTS: dict[str, Callable[[Row], Row]] = {
    "as written": as_written,
    "small letters": in_small_letters,
    "other names": with_other_names,
}


def _name_like(name: str, chance: random.Random) -> str:
    """A name of the same form: initials stay initials, one word stays one word, small letters stay small."""
    given, surname = chance.choice(GIVEN), chance.choice(SURNAMES)
    if re.match(r"(?:[^\W\d_]\.)+", name):
        made = f"{chance.choice('ABDFJKLMNPRSTW')}. {surname}"
    elif re.match(r"(?:van|de|den|ter|ten|el|v\.d\.)\s", name, re.I):
        made = surname
    elif len(name.split()) == 1:
        made = given
    else:
        made = f"{given} {surname}"
    return made.lower() if name.islower() else made
