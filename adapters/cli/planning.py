"""`kortelijn plan`: from availabilities to a proposed roster in a file, that is read in after somebody looked at it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeVar

from adapters.cli.sheets import write_sheets, writer_for
from adapters.cli.speaking import Speaker, listed
from bot.chat.text import Text, text
from bot.duty.availability import read_availability
from bot.duty.proposal import Choice, Period, Proposal, answer, ask
from bot.engine.errors import Refusal
from bot.members.difference import BadRow
from bot.members.exporting import Sheet
from bot.members.rows import ROSTER_COLUMNS
from bot.members.tables import RowProblem
from bot.reference.book import Reference
from bot.reference.calendar import local
from bot.settings import Config

Result = TypeVar("Result")
LOADS = (
    "advocaat", "diensten_eerst", "diensten_nu", "evenredig",
    "vrijdagen_eerst", "vrijdagen_nu", "schoolvakantie_eerst", "schoolvakantie_nu",
)  # fmt: skip
OPEN = (*ROSTER_COLUMNS[:5], "waarom")
MOST_SHOWN = 20


class Records(Protocol):
    """The database, as far as a proposal needs it."""

    def read_now(self, work: Callable[[Any], Result]) -> Result: ...


@dataclass(frozen=True)
class Wanted:
    """What the operator said on the command line."""

    file: Path
    out: Path
    period: Period
    skip_bad: bool


def propose(speaker: Speaker, records: Records, reference: Reference, config: Config, wanted: Wanted) -> None:
    """Writes a file and nothing else: the roster itself changes when that file is imported."""
    if wanted.period.last < wanted.period.first:
        raise Refusal(text("plan-period"))
    writer = writer_for(wanted.out)
    reading = read_availability(wanted.file)
    question, unknown = records.read_now(
        lambda store: ask(store, reference, config, wanted.period, reading.rows, speaker.now)
    )
    bad: list[RowProblem | BadRow] = [*reading.problems, *unknown]
    problems = sorted(bad, key=lambda row: row.number)
    speaker.complain(*(row.text for row in problems))
    if problems and not wanted.skip_bad:
        raise Refusal(text("plan-bad", count=len(problems)))
    for words in listed("cli-import-extra", reading.extra_columns):
        speaker.say(words)
    if not question.problem.tasks:
        raise Refusal(text("plan-nothing"))
    proposal = answer(question)
    write_sheets(wanted.out, writer, *_sheets(speaker, proposal))
    for words in _told(proposal, wanted.out):
        speaker.say(words)


def _told(proposal: Proposal, out: Path) -> Iterable[Text]:
    filled = [choice for choice in proposal.choices if choice.lawyer]
    yield text("plan-filled", all=len(proposal.choices), filled=len(filled))
    far = [f"{each.furthest:.1f}".replace(".", ",") for each in (proposal.spread_before, proposal.spread_after)]
    yield text("plan-spread", before=far[0], now=far[1])
    for name in ("fridays", "holidays"):
        before, after = getattr(proposal.spread_before, name), getattr(proposal.spread_after, name)
        words = {"least": before[0], "most": before[1], "least_now": after[0], "most_now": after[1]}
        yield text(f"plan-spread-{name}", **words)
    yield text("plan-proven" if proposal.proven else "plan-not-proven")
    yield from [_line("plan-open", choice) for choice in proposal.choices if choice.lawyer is None][:MOST_SHOWN]
    yield text("plan-next", path=str(out))


def _line(name: str, choice: Choice) -> Text:
    day, start, end, area, reach = _slot(choice)
    return text(name, day=day, hours=f"{start}-{end}", area=area, reach=reach, why=choice.why)


def _sheets(speaker: Speaker, proposal: Proposal) -> tuple[Sheet, ...]:
    """The roster as the import reads it, how it is divided, and what is still open."""
    filled = [
        (*_slot(choice), choice.lawyer.email or choice.lawyer.name, "", speaker.words(choice.why))
        for choice in proposal.choices
        if choice.lawyer
    ]
    still_open = [(*_slot(choice), speaker.words(choice.why)) for choice in proposal.choices if choice.lawyer is None]
    return (
        Sheet("rooster", (*ROSTER_COLUMNS, "waarom"), filled),
        Sheet(
            "verdeling", LOADS, [_load(proposal, who) for who in sorted(proposal.names, key=proposal.names.__getitem__)]
        ),
        Sheet("open", OPEN, still_open),
    )


def _slot(choice: Choice) -> tuple[str, str, str, str, str]:
    start, end = local(choice.task.starts_at), local(choice.task.ends_at)
    until = "24:00" if end.date() > start.date() else f"{end:%H:%M}"
    return f"{start:%Y-%m-%d}", f"{start:%H:%M}", until, choice.task.area, choice.task.reach


def _load(proposal: Proposal, who: int) -> tuple[str, ...]:
    before, after = proposal.before[who], proposal.after[who]
    even = f"{after.even:.1f}".replace(".", ",")
    counts = (before.fridays, after.fridays, before.holidays, after.holidays)
    return (proposal.names[who], str(before.shifts), str(after.shifts), even, *map(str, counts))
