"""The quarterly report as a Word document: tables, pictures with words for who does not see them, and what is asked."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from bot.chat.catalogue import Voice
from bot.chat.text import Text, text
from bot.figures.bars import Bar, picture
from bot.figures.small import said
from bot.ideas.quarter import Figures, Group

if TYPE_CHECKING:
    from docx.document import Document

WIDTH = 6.0
"""Of a picture, in inches: between the margins of A4."""


def write(found: Figures, voice: Voice) -> bytes:
    from docx import Document as new_document  # slow to load, and seldom needed

    word, say = new_document(), voice.say
    title = say(text("quarterly-title", quarter=found.quarter.words))
    word.core_properties.title, word.core_properties.author = title, "Korte Lijn"
    word.add_heading(title, level=1)
    word.add_paragraph(say(text("quarterly-rule")))
    _asked(word, found, voice)
    for group in found.groups:
        word.add_heading(say(group.name), level=2)
        word.add_paragraph(say(text("quarterly-total", total=said(group.total))))
        if group.drawn and any(value is not None for _, value in group.lines):
            _draw(word, group, voice)
        _table(word, group, voice)
    content = io.BytesIO()
    word.save(content)
    return content.getvalue()


def _asked(word: Document, found: Figures, voice: Voice) -> None:
    """First what the group must decide, then what became of what it decided."""
    for name, codes in (("asked", found.proposals), ("accepted", found.accepted), ("rejected", found.rejected)):
        word.add_heading(voice.say(text(f"quarterly-{name}")), level=2)
        if not codes:
            word.add_paragraph(voice.say(text("quarterly-nothing")))
        for code in codes:
            word.add_paragraph(code, style="List Bullet")


def _table(word: Document, group: Group, voice: Voice) -> None:
    table = word.add_table(rows=0, cols=2, style="Light Grid Accent 1")
    for label, value in group.lines:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = voice.say(label), voice.say(said(value))


def _draw(word: Document, group: Group, voice: Voice) -> None:
    from docx.shared import Inches

    title = voice.say(group.name)
    bars = [Bar(voice.say(label), value, voice.say(said(value))) for label, value in group.lines]
    inline = word.add_picture(io.BytesIO(picture(title, bars)), width=Inches(WIDTH))
    drawn = inline._inline.docPr  # python-docx has no public way to describe a picture
    drawn.set("descr", voice.say(in_words(group, voice)))
    drawn.set("title", title)


def in_words(group: Group, voice: Voice) -> Text:
    """What the picture shows, for who does not see it."""
    lines = tuple(f"{voice.say(label)}: {voice.say(said(value))}" for label, value in group.lines)
    return text("quarterly-picture", title=group.name, lines=lines)
