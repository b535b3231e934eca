"""The conversation of an import: shows what would change, names every bad row, asks, and writes once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from adapters.cli.speaking import Speaker, Stop, listed
from bot.chat.text import Plain, text
from bot.members.difference import Plan
from bot.members.importing import Importing, Incoming

Result = TypeVar("Result")
MOST_SHOWN = 200
SIGNS = {"added": "+", "changed": "~"}


class Records(Protocol):
    """The database, as far as an import needs it."""

    def read_now(self, work: Callable[[Any], Result]) -> Result: ...
    def write_now(self, work: Callable[[Any], Result]) -> Result: ...


@dataclass(frozen=True)
class Wishes:
    """What the operator said on the command line. `ask` is None without a terminal."""

    dry_run: bool
    yes: bool
    skip_bad: bool
    ask: Callable[[str], bool] | None


def import_file(speaker: Speaker, importing: Importing, records: Records, incoming: Incoming, wishes: Wishes) -> None:
    """Raises Stop when nothing was written although something should have been."""
    plan = records.read_now(lambda store: importing.plan(incoming, store, speaker.now))
    _show(speaker, plan)
    if plan.problems and not wishes.skip_bad:
        raise speaker.stop(text("cli-import-bad", count=str(len(plan.problems))))
    if wishes.dry_run:
        speaker.say(text("cli-import-dry"))
        return
    if plan.is_empty:
        speaker.say(text("cli-import-nothing"))
        return
    _agree(speaker, wishes)
    records.write_now(lambda store: importing.save(incoming, plan, store, speaker.now))
    speaker.say(text("cli-import-done"))


def _agree(speaker: Speaker, wishes: Wishes) -> None:
    if wishes.yes:
        return
    if wishes.ask is None:
        raise speaker.stop(text("cli-no-terminal"))
    if not wishes.ask(speaker.words(text("cli-import-ask"))):
        speaker.say(text("cli-import-stopped"))
        raise Stop


def _show(speaker: Speaker, plan: Plan) -> None:
    moving = [each for each in plan.differences if each.kind != "unchanged"]
    for difference in moving[:MOST_SHOWN]:
        speaker.say(Plain(f"{SIGNS[difference.kind]} {difference.who}"))
        for line in difference.lines:
            speaker.say(line, indent="    ")
    if len(moving) > MOST_SHOWN:
        speaker.say(text("cli-import-more", count=str(len(moving) - MOST_SHOWN)))
    for words in listed("cli-import-extra", plan.extra_columns) + listed("cli-import-sheets", plan.ignored_sheets):
        speaker.say(words)
    for warning in plan.warnings:
        speaker.say(text("cli-import-warning", warning=warning))
    speaker.complain(*(row.text for row in plan.problems))
    counts = {kind: str(plan.count(kind)) for kind in ("added", "changed", "unchanged")}
    speaker.say(text("cli-import-counts", **counts, bad=str(len(plan.problems))))
