"""The forms of a signal."""

from __future__ import annotations

from typing import Annotated, ClassVar

from bot.chat.form import CaseText, Form, Option, Question
from bot.chat.text import Plain, Text, text
from bot.reference.areas import AreaBook
from bot.signals.rules import KINDS, LONGEST, THEMES, kind_words, label_words
from storage.signals import GENERAL

AREAS = (
    *(Option(area.slug, Plain(area.name)) for area in AreaBook.load()),
    Option(GENERAL, text("signal-area-general")),
)
NO_YES = (Option("nee", text("form-no")), Option("ja", text("form-yes")))


class SignalForm(Form):
    """A whole signal, for who typed `/signaal` and nothing more."""

    name: ClassVar[str] = "signal.file"
    title: ClassVar[Text] = text("signal-form-title")
    submit: ClassVar[Text] = text("ask-submit")

    kind: Annotated[
        str, Question(text("signal-form-kind"), "choice", tuple(Option(kind, kind_words(kind)) for kind in KINDS))
    ]
    area: Annotated[str, Question(text("signal-form-area"), "choice", AREAS)]
    signal: Annotated[
        CaseText, Question(text("signal-form-text"), "lines", help=text("signal-form-text-help"), longest=LONGEST)
    ]
    theme: Annotated[
        str, Question(text("signal-form-theme"), "choice", tuple(Option(theme, label_words(theme)) for theme in THEMES))
    ] = ""
    named: Annotated[str, Question(text("signal-form-named"), "choice", NO_YES)] = "nee"


class GeneralForm(Form):
    """The text of a signal that was sent already, for a coordinator who makes it say less about one case. E57."""

    name: ClassVar[str] = "signal.general"
    title: ClassVar[Text] = text("signal-general-title")
    submit: ClassVar[Text] = text("ask-submit")

    signal: Annotated[
        CaseText, Question(text("rewrite-text"), "lines", help=text("signal-general-help"), longest=LONGEST)
    ]
