"""The minutes as a file: Word for who files them, Markdown for who wants to paste them somewhere."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.chat.card import File
from bot.chat.catalogue import Voice
from bot.chat.effect import Effects, Reply
from bot.chat.text import Text, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.trust import refuse_texts
from bot.meetings import cards
from bot.meetings.gathering import Gathering, gathering_at
from bot.meetings.minutes import addition_label, counts, line_label, minutes_of, promise_label, read
from bot.meetings.rules import may_read

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
KINDS = {"docx": WORD, "md": "text/markdown"}
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
"""Seen from there every date has its year: a file is not read on the day that it was made."""
_MARKS = re.compile(r"([\\`*_\[\]<>#|])")


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with lines below it; each line may have a text of its own."""

    heading: str
    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Document:
    title: str
    opening: tuple[str, ...]
    parts: tuple[Part, ...]
    closing: str


def give(context: Context, number: int, kind: str) -> Effects:
    """Not kept anywhere: it is made when somebody asks for it, and holds what may still be read then."""
    gathering = gathering_at(context, number)
    if not may_read(context, gathering):
        raise Refusal(text("meeting-not-your-district"))
    if kind not in KINDS:
        raise Refusal(text("button-gone"))
    refuse_texts(context)
    read(context, gathering)
    document = write(gathering, Voice(context.person.language, LONG_AGO))
    content = as_word(document) if kind == "docx" else as_markdown(document).encode()
    file = File(f"{gathering.code}.{kind}", KINDS[kind], content, text("minutes-file-alt", about=gathering.title))
    card = cards.say_about(gathering, "minutes-file")
    return [Reply(replace(card, file=file), secret=True)]


def write(gathering: Gathering, voice: Voice) -> Document:
    minutes, say = minutes_of(gathering), voice.say
    opening = [
        say(text("minutes-file-when", at=minutes.starts_at)),
        *([say(text("minutes-file-where", where=minutes.venue))] if minutes.venue else []),
        *([say(text("minutes-file-present", names=minutes.present))] if minutes.present else []),
        *([say(text("minutes-file-absent", names=minutes.absent))] if minutes.absent else []),
        say(counts(minutes)),
    ]
    locked = "minutes-file-locked" if minutes.is_locked else "minutes-file-draft"
    return Document(
        say(text("minutes-file-title", code=minutes.code, about=minutes.title)),
        tuple(opening),
        tuple(_parts(gathering, voice)),
        say(text(locked, at=minutes.locked_at)),
    )


def _parts(gathering: Gathering, voice: Voice) -> Iterator[Part]:
    minutes, store = minutes_of(gathering), gathering.store
    decided = [(line_label(line), store.signals.text_of(line.signal.number)) for line in minutes.lines]
    promised = [(promise_label(each), store.agenda.text_of(each.note)) for each in minutes.promised]
    added = [(addition_label(each), store.agenda.text_of(each.note)) for each in minutes.added]
    for name, rows in (("decisions", decided), ("promises", promised), ("additions", added)):
        if rows:
            yield Part(voice.say(text(f"minutes-file-{name}")), tuple(_row(voice, *row) for row in rows))


def _row(voice: Voice, label: Text, said: str | None) -> tuple[str, str]:
    return voice.say(label), said if said is not None else voice.say(text("text-erased"))


def as_markdown(document: Document) -> str:
    lines = [f"# {_plain(document.title)}", "", *(f"{_plain(line)}  " for line in document.opening)]
    for part in document.parts:
        lines += ["", f"## {_plain(part.heading)}", ""]
        for label, said in part.lines:
            lines.append(f"* **{_plain(label)}**  ")
            lines += [f"  {_plain(line)}" for line in said.splitlines()]
    return "\n".join([*lines, "", f"*{_plain(document.closing)}*", ""])


def _plain(words: str) -> str:
    """What people wrote is never a mark."""
    return _MARKS.sub(r"\\\1", words)


def as_word(document: Document) -> bytes:
    from docx import Document as Word  # slow to load, and seldom needed

    word = Word()
    word.core_properties.title, word.core_properties.author = document.title, "Korte Lijn"
    word.add_heading(document.title, level=1)
    for line in document.opening:
        word.add_paragraph(line)
    for part in document.parts:
        word.add_heading(part.heading, level=2)
        for label, said in part.lines:
            paragraph = word.add_paragraph(style="List Bullet")
            paragraph.add_run(label).bold = True
            paragraph.add_run().add_break()
            paragraph.add_run(said)
    word.add_paragraph().add_run(document.closing).italic = True
    file = io.BytesIO()
    word.save(file)
    return file.getvalue()
