"""The forms of the meetings' room."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import StringConstraints

from bot.chat.form import CaseText, Form, Option, Question
from bot.chat.text import Plain, Text, text
from bot.meetings.rhythm import RHYTHMS
from bot.reference.areas import AreaBook
from storage.meetings import GENERAL

Line = Annotated[str, StringConstraints(strip_whitespace=True, max_length=300)]
AREAS = (
    *(Option(area.slug, Plain(area.name)) for area in AreaBook.load()),
    Option(GENERAL, text("meeting-general-choice")),
)
OFTEN = tuple(Option(rhythm, text(f"rhythm-{rhythm}")) for rhythm in RHYTHMS)


class NewSeries(Form):
    """What a series is about, how often it meets, and its first date, or several to choose from."""

    name: ClassVar[str] = "meeting.series"
    title: ClassVar[Text] = text("series-new-title")
    submit: ClassVar[Text] = text("series-new-submit")

    areas: Annotated[tuple[str, ...], Question(text("series-areas"), "choices", AREAS, help=text("series-areas-help"))]
    rhythm: Annotated[str, Question(text("series-rhythm"), "choice", OFTEN)]
    dates: Annotated[str, Question(text("series-dates"), "lines", help=text("series-dates-help"), longest=500)]
    venue: Annotated[Line, Question(text("series-venue"), help=text("series-venue-help"), longest=300)] = ""


class NewDate(Form):
    """Where a meeting moves to, or several dates to choose from."""

    name: ClassVar[str] = "meeting.move"
    title: ClassVar[Text] = text("move-title")
    submit: ClassVar[Text] = text("move-submit")

    dates: Annotated[str, Question(text("move-dates"), "lines", help=text("series-dates-help"), longest=500)]


class NewPromise(Form):
    """Who does what, and when it is done."""

    name: ClassVar[str] = "meeting.promise"
    title: ClassVar[Text] = text("promise-title")
    submit: ClassVar[Text] = text("promise-submit")

    what: Annotated[CaseText, Question(text("promise-what"), "lines", help=text("promise-what-help"), longest=500)]
    until: Annotated[Line, Question(text("promise-until"), help=text("promise-until-help"), longest=40)]
    who: Annotated[Line, Question(text("promise-who"), help=text("promise-who-help"), longest=80)] = ""


class Addition(Form):
    """Something to add to the minutes."""

    name: ClassVar[str] = "meeting.addition"
    title: ClassVar[Text] = text("addition-title")
    submit: ClassVar[Text] = text("promise-submit")

    what: Annotated[CaseText, Question(text("addition-what"), "lines", help=text("promise-what-help"), longest=1000)]
