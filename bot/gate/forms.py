"""The forms of the gate: the text once more, and a word in it that must go."""

from __future__ import annotations

from typing import Annotated, ClassVar

from bot.chat.form import CaseText, Form, Question
from bot.chat.text import Text, text


class RewriteForm(Form):
    """The text of a draft; opened with what was typed."""

    name: ClassVar[str] = "gate.rewrite"
    title: ClassVar[Text] = text("rewrite-title")
    submit: ClassVar[Text] = text("ask-submit")

    question: Annotated[CaseText, Question(text("rewrite-text"), "lines", help=text("ask-question-help"))]


class MaskForm(Form):
    """Words that the other must not read."""

    name: ClassVar[str] = "gate.mask"
    title: ClassVar[Text] = text("mask-title")
    submit: ClassVar[Text] = text("mask-submit")

    words: Annotated[CaseText, Question(text("mask-words"), help=text("mask-words-help"), longest=100)]
