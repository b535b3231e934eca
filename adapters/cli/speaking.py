"""How the command line speaks: sentences from the catalogue, mistakes on the error output, and never a traceback."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.chat.catalogue import Voice
from bot.chat.text import Text, Words, text
from bot.engine.errors import Refusal
from bot.members.tables import BadFile
from bot.settings import Mistakes

LANGUAGE = "nl"


class Stop(Exception):
    """The command ends here with this exit code; what there was to say has been said."""

    def __init__(self, code: int = 1) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True)
class Speaker:
    """Says sentences to the operator."""

    now: datetime

    def words(self, words: Words) -> str:
        return Voice(LANGUAGE, self.now).say(words)

    def say(self, words: Words, indent: str = "") -> None:
        print(f"{indent}{self.words(words)}")

    def complain(self, *sentences: Words) -> None:
        for sentence in sentences:
            print(self.words(sentence), file=sys.stderr)

    def stop(self, *sentences: Words) -> Stop:
        self.complain(*sentences)
        return Stop()

    @contextmanager
    def clearly(self, path: Path | None = None) -> Iterator[None]:
        """Say in sentences what goes wrong in here, and stop."""
        try:
            yield
        except Mistakes as mistakes:
            raise self.stop(*mistakes.texts) from None
        except Refusal as refusal:
            raise self.stop(refusal.reason) from None
        except BadFile as bad:
            raise self.stop(bad.text) from None


def listed(name: str, items: tuple[str, ...]) -> list[Text]:
    """A sentence about some things, or none when there are none."""
    return [text(name, items=items)] if items else []
