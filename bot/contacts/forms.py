"""The form to mend a directory card: one thing at a time, because that is quick on every platform."""

from __future__ import annotations

import re
from typing import Annotated, ClassVar

from pydantic import AfterValidator

from bot.chat.form import Form, InvalidAnswers, Option, Question
from bot.chat.text import Text, text

FIELDS = ("phone", "email", "hours", "does", "does_not", "topics", "role")
_PHONE = re.compile(r"\+?[\d\s().-]{8,20}")
_MOBILE = re.compile(r"(\+31|0031|0)6")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
LONGEST = 200


class ChangeForm(Form):
    """What to change, and into what; empty takes it off the card."""

    name: ClassVar[str] = "wie.change"
    title: ClassVar[Text] = text("wie-change-title")
    submit: ClassVar[Text] = text("wie-change-submit")

    what: Annotated[
        str,
        Question(text("wie-change-what"), "choice", tuple(Option(f, text(f"wie-field-{f}")) for f in FIELDS)),
    ]
    value: Annotated[
        str,
        AfterValidator(str.strip),
        Question(text("wie-change-value"), help=text("wie-change-value-help"), longest=LONGEST),
    ] = ""
    agreed: Annotated[
        tuple[str, ...],
        Question(
            text("wie-change-agreed"),
            "choices",
            (Option("ja", text("wie-change-agree")),),
            help=text("wie-change-agreed-help"),
        ),
    ] = ()

    def check_together(self) -> None:
        """Raises InvalidAnswers when the value does not suit what it is for; a mobile number needs a tick (E84)."""
        if self.what == "phone" and self.value and not _PHONE.fullmatch(self.value):
            raise InvalidAnswers({"value": text("wie-not-a-phone")})
        if self.what == "email" and self.value and not _EMAIL.fullmatch(self.value):
            raise InvalidAnswers({"value": text("wie-not-an-email")})
        if self.what == "phone" and _MOBILE.match(re.sub(r"[\s().-]", "", self.value)) and not self.agreed:
            raise InvalidAnswers({"agreed": text("wie-mobile-needs-tick")})
