"""The forms of a consult."""

from __future__ import annotations

from typing import Annotated, ClassVar

from bot.chat.form import CaseText, Form, Option, Question
from bot.chat.text import Plain, Text, text
from bot.reference.areas import AreaBook

LONGEST = 1500
"""Characters of a question; E32."""

AREAS = tuple(Option(area.slug, Plain(area.name)) for area in AreaBook.load())
YES_NO = (Option("nee", text("form-no")), Option("ja", text("form-yes")))


class AskForm(Form):
    """A whole question, for who typed `/consult` and nothing more."""

    name: ClassVar[str] = "consult.ask"
    title: ClassVar[Text] = text("ask-title")
    submit: ClassVar[Text] = text("ask-submit")

    area: Annotated[str, Question(text("ask-area"), "choice", AREAS)]
    question: Annotated[
        CaseText, Question(text("ask-question"), "lines", help=text("ask-question-help"), longest=LONGEST)
    ]
    urgent: Annotated[str, Question(text("ask-urgent"), "choice", YES_NO)] = "nee"


class QuestionForm(Form):
    """The question itself, for who named the areas already; opened for a draft that has no text yet."""

    name: ClassVar[str] = "consult.question"
    title: ClassVar[Text] = text("ask-title")
    submit: ClassVar[Text] = text("ask-submit")

    question: Annotated[
        CaseText, Question(text("ask-question"), "lines", help=text("ask-question-help"), longest=LONGEST)
    ]


class AnswerForm(Form):
    """A lawyer's answer."""

    name: ClassVar[str] = "part.answer"
    title: ClassVar[Text] = text("answer-title")
    submit: ClassVar[Text] = text("answer-submit")

    answer: Annotated[CaseText, Question(text("answer-text"), "lines", help=text("answer-help"))]


class MoreForm(Form):
    """What a lawyer needs to know before answering."""

    name: ClassVar[str] = "part.more"
    title: ClassVar[Text] = text("more-title")
    submit: ClassVar[Text] = text("answer-submit")

    answer: Annotated[CaseText, Question(text("more-text"), "lines", help=text("answer-help"))]


class EditForm(Form):
    """A question that was sent already, to change it."""

    name: ClassVar[str] = "consult.edit"
    title: ClassVar[Text] = text("rewrite-title")
    submit: ClassVar[Text] = text("ask-submit")

    question: Annotated[
        CaseText, Question(text("rewrite-text"), "lines", help=text("ask-question-help"), longest=LONGEST)
    ]
