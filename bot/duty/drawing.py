"""Draws a week of the roster: as a small picture for a chat, and as one page for on paper."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

FONT = "NotoSans[wdth,wght].ttf"
PLAIN, BOLD = 400, 700
SHADES = 4
NARROW = 70
"""Of 100: how wide the letters are that must fit."""
WIDTH = 1100
"""Of the picture, in pixels: as wide as a telephone, so that its letters are not made smaller there."""
LETTERS = 22
A4 = (3508, 2480)
"""Lying, at 300 dots an inch."""
DPI = 300
LARGEST, SMALLEST = 42, 20
"""Letters on paper in dots: 10 points when there is room, and no smaller than 5."""
MARGIN = 120


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one day, line below line; an alarm is a time without anybody."""

    lines: tuple[str, ...]
    alarm: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A title, a column for each day, a row for each area, and lines below."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[tuple[str, ...], tuple[tuple[Cell, ...], ...]], ...]
    """A label of some lines, and for every day its cells."""
    foot: tuple[str, ...] = ()
    today: int | None = None
    """Which column is today's."""


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours. On paper there is one."""

    ground: str | int
    head: str | int
    head_text: str | int
    today: str | int
    text: str | int
    faint: str | int
    line: str | int
    alarm: str | int
    alarm_text: str | int


SCREEN = Ink("#ffffff", "#24405f", "#ffffff", "#eaf1f8", "#1b2733", "#52606d", "#c5ced8", "#fbe3e1", "#9a1b12")
PAPER = Ink(1, 1, 0, 1, 0, 0, 0, 1, 0)


def picture(grid: Grid) -> bytes:
    """PNG."""
    from PIL import Image, ImageDraw

    page = _Page(grid, WIDTH, LETTERS, SCREEN)
    image = Image.new("RGB", (WIDTH, page.height), SCREEN.ground)
    page.draw(ImageDraw.Draw(image), 0)
    return _saved(image.quantize(palette=_palette(), dither=Image.Dither.NONE), "PNG")


def paper(grid: Grid) -> bytes:
    """One page of PDF; its letters are as large as the page allows."""
    from PIL import Image, ImageDraw

    pages = (_Page(grid, A4[0] - 2 * MARGIN, size, PAPER) for size in range(LARGEST, SMALLEST - 1, -2))
    page = next((page for page in pages if page.height <= A4[1] - 2 * MARGIN), None)
    page = page or _Page(grid, A4[0] - 2 * MARGIN, SMALLEST, PAPER)
    image = Image.new("1", (A4[0], max(A4[1], page.height + 2 * MARGIN)), PAPER.ground)
    page.draw(ImageDraw.Draw(image), MARGIN)
    return _saved(image, "PDF", resolution=DPI)


def _palette() -> Image:
    """Our colours and what lies between letters and ground: a file a third as large, and no time to look for them."""
    from PIL import Image as Images
    from PIL import ImageColor

    ink = SCREEN
    pairs = [(ink.text, ink.ground), (ink.text, ink.today), (ink.faint, ink.ground)]
    pairs += [(ink.head_text, ink.head), (ink.alarm_text, ink.alarm), (ink.line, ink.today)]
    colours = []
    for one, other in pairs:
        ends = ImageColor.getrgb(str(one)), ImageColor.getrgb(str(other))
        colours += [[round(a + (b - a) * n / SHADES) for a, b in zip(*ends, strict=True)] for n in range(SHADES + 1)]
    palette = Images.new("P", (1, 1))
    palette.putpalette([part for colour in colours for part in colour])
    return palette


def _saved(image: Image, kind: str, **more: int) -> bytes:
    content = io.BytesIO()
    image.save(content, kind, **more)
    return content.getvalue()


class _Page:
    """The grid at one width and size of letters."""

    def __init__(self, grid: Grid, width: int, size: int, ink: Ink) -> None:
        self._grid, self._width, self._size, self._ink = grid, width, size, ink
        self._step, self._pad = round(size * 1.3), round(size * 0.4)
        self._label = round(width * 0.19)
        self._column = (width - self._label) / max(len(grid.heads), 1)
        self._rows = [(self._wrapped(label), days) for label, days in grid.rows]
        self._heights = [self._height_of(label, days) for label, days in self._rows]

    @property
    def height(self) -> int:
        foot = len(self._grid.foot) * self._step + (self._pad * 2 if self._grid.foot else 0)
        return self._top + sum(self._heights) + foot + self._pad

    @property
    def _top(self) -> int:
        """Title and heads."""
        return self._step * 2 + self._pad * 5

    def _height_of(self, label: Sequence[object], days: Sequence[Sequence[Cell]]) -> int:
        most = max([len(label), *(sum(len(cell.lines) for cell in cells) for cells in days)])
        gaps = max((len(cells) - 1 for cells in days), default=0)
        return most * self._step + self._pad * (2 + max(gaps, 0))

    def _wrapped(self, label: Sequence[str]) -> list[tuple[str, int]]:
        """The lines of a label with their weight: the name of the area may take two."""
        name, *rest = label
        font, first = font_of(self._size, BOLD), name
        while " " in first and font.getlength(first) > self._label - self._pad:
            first = first.rpartition(" ")[0]
        second = name[len(first) :].strip()
        return [(first, BOLD), *([(second, BOLD)] if second else []), *((line, PLAIN) for line in rest)]

    def draw(self, pen: ImageDraw, margin: int) -> None:
        ink, left = self._ink, margin
        self._write(pen, left + self._pad, margin + self._pad, self._grid.title, self._width, BOLD, ink.text)
        top = margin + self._step + self._pad * 3
        bottom = margin + self._top
        pen.rectangle((left, top, left + self._width - 1, bottom), fill=ink.head, outline=ink.line)
        for number, head in enumerate(self._grid.heads):
            x = self._x(left, number)
            self._write(pen, x + self._pad, top + self._pad, head, self._column - self._pad, BOLD, ink.head_text)
        for height, (label, days) in zip(self._heights, self._rows, strict=True):
            self._row(pen, left, bottom, height, label, days)
            bottom += height
        for number, line in enumerate(self._grid.foot):
            y = bottom + self._pad * 2 + number * self._step
            self._write(pen, left + self._pad, y, line, self._width, PLAIN, ink.faint)

    def _row(
        self,
        pen: ImageDraw,
        left: int,
        top: int,
        height: int,
        label: Sequence[tuple[str, int]],
        days: Sequence[Sequence[Cell]],
    ) -> None:
        ink, bottom = self._ink, top + height
        for number, (line, weight) in enumerate(label):
            colour = ink.text if weight == BOLD else ink.faint
            y = top + self._pad + number * self._step
            self._write(pen, left + self._pad, y, line, self._label - self._pad, weight, colour)
        for number, cells in enumerate(days):
            x = self._x(left, number)
            if number == self._grid.today and ink.today != ink.ground:
                pen.rectangle((x, top, x + self._column, bottom), fill=ink.today)
            self._cells(pen, x, top, cells)
            pen.line((x, top, x, bottom), fill=ink.line)
        pen.line((left, bottom, left + self._width, bottom), fill=ink.line)

    def _cells(self, pen: ImageDraw, x: float, top: int, cells: Sequence[Cell]) -> None:
        y = top + self._pad
        for cell in cells:
            below = y + len(cell.lines) * self._step
            if cell.alarm:
                box = (x + self._pad / 2, y, x + self._column - self._pad / 2, below)
                pen.rectangle(box, fill=self._ink.alarm, outline=self._ink.alarm_text)
            colour = self._ink.alarm_text if cell.alarm else self._ink.text
            for number, line in enumerate(cell.lines):
                weight = BOLD if number == 1 else PLAIN
                room = self._column - self._pad * 2
                self._write(pen, x + self._pad, y + number * self._step, line, room, weight, colour)
            y = below + self._pad

    def _x(self, left: int, number: int) -> float:
        return left + self._label + number * self._column

    def _write(
        self, pen: ImageDraw, x: float, y: float, words: str, room: float, weight: int, colour: str | int
    ) -> None:
        """One line; what does not fit is written narrower, and else ends in an ellipsis."""
        font = font_of(self._size, weight)
        if font.getlength(words) > room:
            font = font_of(self._size, weight, NARROW)
        if font.getlength(words) > room:
            while words and font.getlength(words + "…") > room:
                words = words[:-1]
            words += "…"
        pen.text((x, y), words, font=font, fill=colour)


@cache
def font_of(size: int, weight: int, width: int = 100) -> FreeTypeFont:
    from PIL import ImageFont

    font = ImageFont.truetype(io.BytesIO(_letters()), size, layout_engine=ImageFont.Layout.BASIC)
    font.set_variation_by_axes([weight, width])
    return font


@cache
def _letters() -> bytes:
    """Noto Sans, which has every sign of a name written in Latin letters."""
    return files("fontpkg_noto_sans").joinpath("files", FONT).read_bytes()
