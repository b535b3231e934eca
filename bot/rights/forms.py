"""The form about a breach: which kinds of data stood in the text. Kinds, never the data."""

from __future__ import annotations

from typing import Annotated, ClassVar

from bot.chat.form import Form, Option, Question
from bot.chat.text import Text, text
from bot.rights.rules import KINDS


class KindsForm(Form):
    """What stood in it?"""

    name: ClassVar[str] = "breach.kinds"
    title: ClassVar[Text] = text("rights-kinds-title")
    submit: ClassVar[Text] = text("form-send")

    kinds: Annotated[
        tuple[str, ...],
        Question(
            text("rights-kinds-which"), "choices", tuple(Option(kind, text(f"breach-kind-{kind}")) for kind in KINDS)
        ),
    ]
