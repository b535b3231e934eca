"""Forms, declared once: a modal on Slack, question by question on Telegram, HTML in the playground."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, ValidationError

from bot.chat.text import Text, Words, text
from bot.privacy.words import RawText

Kind = Literal["line", "lines", "choice", "choices"]
Answers = Mapping[str, str | tuple[str, ...]]
"""What a person filled in, by question name: one string, or several values for `choices`. Never logged."""

CaseText = Annotated[RawText, BeforeValidator(lambda value: RawText(value) if isinstance(value, str) else value)]
"""The type of a form field in which a person writes about a case."""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: the value that is sent back and what the person reads."""

    value: str
    label: Words


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a form; `name` and `required` follow from the field it is written beside."""

    label: Text
    kind: Kind = "line"
    options: tuple[Option, ...] = ()
    help: Text | None = None
    longest: int = 3000
    """In characters; at most 3000 (Slack's limit for an input)."""
    name: str = ""
    required: bool = True


class InvalidAnswers(Exception):
    """Some answers cannot be accepted; maps a question's name to the sentence that says what to do."""

    def __init__(self, errors: Mapping[str, Text]) -> None:
        super().__init__(", ".join(errors))
        self.errors = dict(errors)


class Form(BaseModel):
    """A pydantic model whose fields are questions: `area: Annotated[str, Question(text("…"), "choice")]`."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True, arbitrary_types_allowed=True)

    name: ClassVar[str]
    """Unique over all forms, at most 40 characters."""
    title: ClassVar[Text]
    """At most 24 characters in every language (Slack's limit for a modal's title)."""
    submit: ClassVar[Text]

    @classmethod
    def questions(cls) -> tuple[Question, ...]:
        """The questions in the order of the fields."""
        return tuple(
            replace(question, name=name, required=field.is_required())
            for name, field in cls.model_fields.items()
            for question in field.metadata
            if isinstance(question, Question)
        )

    @classmethod
    def read(cls, answers: Answers) -> Self:
        """The typed answers; InvalidAnswers names every question that must be asked again."""
        try:
            return cls.model_validate({name: value for name, value in answers.items() if value not in ("", ())})
        except ValidationError as error:
            raise InvalidAnswers({str(e["loc"][0]): _sentence(e) for e in error.errors(include_input=False)}) from None

    @classmethod
    def check(cls, name: str, value: str | tuple[str, ...]) -> None:
        """Raise InvalidAnswers when this one answer is not acceptable by itself."""
        try:
            cls.read({name: value})
        except InvalidAnswers as wrong:
            if name in wrong.errors:
                raise InvalidAnswers({name: wrong.errors[name]}) from None


def _sentence(error: Any) -> Text:
    """A validator raises `ValueError("text-name")`; pydantic's own complaints have a text each."""
    if error["type"] == "value_error":
        return text(str(error["ctx"]["error"]))
    if error["type"] == "missing":
        return text("form-missing")
    if error["type"] == "string_too_long":
        return text("form-too-long", most=int(error["ctx"]["max_length"]))
    return text("form-invalid")
