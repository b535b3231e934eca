"""What the gate put in the place of words, set off from the rest, so that a writer sees at a glance what was found."""

from __future__ import annotations

from collections.abc import Iterator

from bot.privacy.replace import PLACEHOLDER


def runs(text: str) -> Iterator[tuple[str, bool]]:
    """The text in pieces, none of them empty; True for a placeholder such as `[cliënt]`."""
    at = 0
    for found in PLACEHOLDER.finditer(text):
        if found.start() > at:
            yield text[at : found.start()], False
        yield found[0], True
        at = found.end()
    if at < len(text):
        yield text[at:], False
