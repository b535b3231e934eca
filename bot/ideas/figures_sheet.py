"""The figures of every quarter as a table, with the same rule as the report: none under five."""

from __future__ import annotations

from collections.abc import Iterator

from bot.chat.catalogue import Voice
from bot.chat.text import Words, text
from bot.engine.now import Now
from bot.figures.small import said
from bot.ideas.quarter import Figures, Quarter, figures, quarter_of, today
from bot.members.exporting import Sheet
from bot.reference.calendar import local_date

COLUMNS = ("kwartaal", "cijfer", "waarde", "aantal")


def figures_sheet(now: Now) -> Sheet:
    """From the first question or signal up to the quarter that runs."""
    voice = Voice("nl", now.now)
    rows = [
        (f"{quarter.year} q{quarter.number}", *(voice.say(words) for words in line))
        for quarter in _quarters(now)
        for line in _lines(figures(now, quarter), running=quarter.end > now.now)
    ]
    return Sheet("cijfers", COLUMNS, rows)


def _quarters(now: Now) -> Iterator[Quarter]:
    began = now.store.quarters.began()
    quarter = quarter_of(local_date(began) if began else today(now))
    while quarter.start <= now.now:
        yield quarter
        quarter = quarter.next()


def _lines(found: Figures, *, running: bool) -> Iterator[tuple[Words, Words, Words]]:
    """How far ideas are is known for today only, so it stands with the quarter that runs."""
    whole = text("figure-total")
    yield text("figure-questions"), whole, said(found.questions)
    yield text("figure-signals"), whole, said(found.signals)
    for group in found.groups:
        if running or not group.of_today:
            for words, count in group.lines:
                yield group.name, words, said(count)
