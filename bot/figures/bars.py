"""Draws lying bars, one below the other, as a small picture; a hidden figure has no length."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from bot.duty.drawing import BOLD, PLAIN, font_of

WIDTH = 1000
ROW, BAR, PAD, LETTERS = 52, 30, 24, 22
LABEL = 380
"""Pixels for what stands before a bar."""
GROUND, TEXT, BLUE, FAINT = "#ffffff", "#1b2733", "#24405f", "#c5ced8"
COLOURS = 32


@dataclass(frozen=True, slots=True)
class Bar:
    label: str
    value: int | None
    """None: hidden, because it is small."""
    said: str
    """What stands behind the bar."""


def picture(title: str, bars: Sequence[Bar]) -> bytes:
    """PNG."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (WIDTH, PAD * 3 + LETTERS + ROW * len(bars)), GROUND)
    pen = ImageDraw.Draw(image)
    pen.text((PAD, PAD), title, font=font_of(LETTERS, BOLD), fill=TEXT)
    longest = max([bar.value or 0 for bar in bars], default=0) or 1
    room = WIDTH - LABEL - PAD * 2 - 170
    for number, bar in enumerate(bars):
        top = PAD * 2 + LETTERS + number * ROW
        length = round(room * (bar.value or 0) / longest)
        pen.text((PAD, top + 2), _cut(bar.label), font=font_of(LETTERS, PLAIN), fill=TEXT)
        if bar.value is None:
            pen.line((LABEL, top, LABEL, top + BAR), fill=FAINT, width=3)
        else:
            pen.rectangle((LABEL, top, LABEL + length, top + BAR), fill=BLUE)
        pen.text((LABEL + length + 12, top + 2), bar.said, font=font_of(LETTERS, PLAIN), fill=TEXT)
    content = io.BytesIO()
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(content, "PNG", optimize=True)
    return content.getvalue()


def _cut(label: str) -> str:
    letters, cut = font_of(LETTERS, PLAIN), label
    while cut and letters.getlength(cut) > LABEL - PAD * 2:
        cut = cut[:-1]
    return cut if cut == label else f"{cut[:-1]}…"
