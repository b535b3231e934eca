"""The forms of an idea: what it is, what somebody thinks of it, why it goes no further, and another day."""

from __future__ import annotations

from typing import Annotated, ClassVar

from bot.chat.form import CaseText, Form, Option, Question
from bot.chat.text import Text, text
from bot.ideas.rules import LONGEST
from bot.privacy.words import RawText
from bot.signals.forms import AREAS

GRADES = tuple(Option(str(grade), text(f"vote-grade-{grade}")) for grade in range(1, 6))
"""From 1 to 5; Slack and Telegram show what each means."""


class IdeaForm(Form):
    """A whole idea, for who pressed `Nieuw idee`."""

    name: ClassVar[str] = "idea.file"
    title: ClassVar[Text] = text("idea-form-title")
    submit: ClassVar[Text] = text("ask-submit")

    area: Annotated[str, Question(text("signal-form-area"), "choice", AREAS)]
    idea: Annotated[
        CaseText, Question(text("idea-form-text"), "lines", help=text("idea-form-text-help"), longest=LONGEST)
    ]


class GeneralForm(Form):
    """The text of an idea once more, for a coordinator who makes it say less about one case. E57."""

    name: ClassVar[str] = "idea.general"
    title: ClassVar[Text] = text("signal-general-title")
    submit: ClassVar[Text] = text("ask-submit")

    idea: Annotated[
        CaseText, Question(text("rewrite-text"), "lines", help=text("signal-general-help"), longest=LONGEST)
    ]


class VoteForm(Form):
    """The four criteria; haalbaarheid in three questions. F120-F123."""

    name: ClassVar[str] = "idea.vote"
    title: ClassVar[Text] = text("vote-title")
    submit: ClassVar[Text] = text("vote-submit")

    support: Annotated[str, Question(text("vote-support"), "choice", GRADES)]
    effect: Annotated[str, Question(text("vote-effect"), "choice", GRADES)]
    financial: Annotated[str, Question(text("vote-financial"), "choice", GRADES)]
    organisational: Annotated[str, Question(text("vote-organisational"), "choice", GRADES)]
    policy: Annotated[str, Question(text("vote-policy"), "choice", GRADES)]
    reach: Annotated[str, Question(text("vote-reach"), "choice", GRADES)]


class ReasonForm(Form):
    """Why it goes no further: required, and everybody who raised it reads it. E70."""

    name: ClassVar[str] = "idea.reason"
    title: ClassVar[Text] = text("reason-title")
    submit: ClassVar[Text] = text("ask-submit")

    reason: Annotated[CaseText, Question(text("reason-text"), "lines", help=text("reason-help"), longest=LONGEST)]


class DayForm(Form):
    """A day on which it is looked at again."""

    name: ClassVar[str] = "idea.day"
    title: ClassVar[Text] = text("day-title")
    submit: ClassVar[Text] = text("day-submit")

    day: Annotated[str, Question(text("day-question"), help=text("day-help"), longest=40)]


class SpecialistForm(Form):
    """Who helps a workgroup for a while, and until when; F118."""

    name: ClassVar[str] = "workgroup.specialist"
    title: ClassVar[Text] = text("specialist-title")
    submit: ClassVar[Text] = text("specialist-submit")

    who: Annotated[str, Question(text("specialist-who"), help=text("promise-who-help"), longest=80)]
    day: Annotated[str, Question(text("specialist-until"), help=text("day-help"), longest=40)]


class HoldForm(Form):
    """Until when the steering group holds a proposal over, and why if it wants to say."""

    name: ClassVar[str] = "steering.hold"
    title: ClassVar[Text] = text("hold-title")
    submit: ClassVar[Text] = text("day-submit")

    day: Annotated[str, Question(text("hold-question"), help=text("day-help"), longest=40)]
    reason: Annotated[CaseText, Question(text("hold-reason"), "lines", help=text("reason-help"), longest=LONGEST)] = (
        RawText("")
    )
