"""A bot that answers from a script: what came in is remembered, what the test wrote down is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Annotated, ClassVar

from bot.chat.catalogue import Voice
from bot.chat.effect import Shown
from bot.chat.form import Form, Option, Question
from bot.chat.text import Plain, Text, text
from bot.chat.update import Update
from bot.engine.errors import Unavailable
from bot.engine.port import Answer, MenuItem

NOW = datetime(2026, 12, 1, 9, 2, tzinfo=UTC)
"""An ordinary Tuesday, two minutes past ten in Amsterdam."""
VOICE = Voice("nl", NOW)


class SmallForm(Form):
    """A choice and a text."""

    name: ClassVar[str] = "small"
    title: ClassVar[Text] = text("form-send")
    submit: ClassVar[Text] = text("form-send")

    colour: Annotated[
        str,
        Question(text("form-done-choosing"), "choice", (Option("red", Plain("rood")), Option("blue", Plain("blauw")))),
    ]
    words: Annotated[str, Question(text("form-reply-below"), "lines")]


@dataclass
class ScriptedBot:
    """A `Receiver`. `shows` says what is the answer to an update; nothing, unless the test says so."""

    shows: Callable[[Update], tuple[Shown, ...]] = lambda update: ()
    outages: int = 0
    """How many more times nothing can be saved."""
    received: list[Update] = field(default_factory=list)
    voice: Voice = VOICE

    async def receive(self, update: Update) -> Answer:
        if self.outages:
            self.outages -= 1
            raise Unavailable
        self.received.append(update)
        return Answer(self.shows(update), self.voice)

    async def has_turn(self, task: str) -> bool:
        return True

    def menu(self) -> tuple[MenuItem, ...]:
        return (
            MenuItem("consult", text("form-send"), text("form-skip")),
            MenuItem("wie", text("form-stop"), text("form-skip")),
        )

    def shortcuts(self) -> tuple[tuple[str, Text], ...]:
        return ()
