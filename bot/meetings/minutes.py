"""The minutes: they make themselves from what was decided and promised, and hold nothing else."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime

from bot.chat.card import Button, Card, Fact
from bot.chat.effect import Effects, Priority, Reply
from bot.chat.text import Quote, Text, Words, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.help.lines import below
from bot.meetings import actions, cards
from bot.meetings.gathering import LOCKED_AFTER, Gathering, gathering_at
from bot.meetings.rules import in_channel, may_read
from bot.signals.rules import kind_words
from storage.agenda import AgendaItem, Decision, NoteKind
from storage.attendance import Answer
from storage.members import Member
from storage.signals import Signal

ORDER = (Decision.IDEA, Decision.SETTLED, Decision.NATIONAL, Decision.HELD_OVER, Decision.NONE)


@dataclass(frozen=True, slots=True)
class Line:
    """One item: which signal, what was decided, and whether that was after the minutes were locked."""

    signal: Signal
    decision: Decision
    at: datetime | None
    late: bool = False


@dataclass(frozen=True, slots=True)
class Promised:
    note: int
    owner: str
    until: date
    state: str


@dataclass(frozen=True, slots=True)
class Added:
    note: int
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Minutes:
    """All that the minutes of a meeting hold. Texts are references, opened when they are shown or written out."""

    code: str
    title: Text
    starts_at: datetime
    ends_at: datetime
    venue: str
    present: tuple[str, ...]
    absent: tuple[str, ...]
    lines: tuple[Line, ...]
    promised: tuple[Promised, ...]
    added: tuple[Added, ...]
    locked_at: datetime
    is_locked: bool


def minutes_of(gathering: Gathering) -> Minutes:
    meeting = gathering.meeting
    rows = gathering.asked()
    return Minutes(
        code=gathering.code,
        title=gathering.title,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        venue=meeting.venue,
        present=tuple(gathering.name(row.member_id) for row in rows if row.answer == Answer.COMES),
        absent=tuple(gathering.name(row.member_id) for row in rows if row.answer == Answer.STAYS_AWAY),
        lines=tuple(_lines(gathering)),
        promised=tuple(_promised(gathering)),
        added=tuple(_added(gathering)),
        locked_at=meeting.ends_at + LOCKED_AFTER,
        is_locked=gathering.is_locked,
    )


def _lines(gathering: Gathering) -> list[Line]:
    """In the order in which they were decided, then what is open."""
    store = gathering.store
    items = [item for item in store.agenda.items(gathering.number).values() if item.decision]
    items.sort(key=lambda item: (item.decided_at is None, item.decided_at, item.signal_id))
    decided = [_line(gathering, item) for item in items]
    seen = {item.signal_id for item in items}
    left = [Line(s, Decision.NONE, None) for s in gathering.undecided() if s.number not in seen]
    return [line for line in decided if line] + left


def _line(gathering: Gathering, item: AgendaItem) -> Line | None:
    signal = gathering.store.signals.get(item.signal_id)
    late = item.decided_at is not None and item.decided_at > gathering.meeting.ends_at + LOCKED_AFTER
    return Line(signal, Decision(item.decision), item.decided_at, late) if signal else None


def _promised(gathering: Gathering) -> list[Promised]:
    found = gathering.store.agenda.actions(gathering.number)
    return [Promised(a.note_id, gathering.name(a.owner_id), a.due_on, a.state) for a in found]


def _added(gathering: Gathering) -> list[Added]:
    notes = gathering.store.agenda.notes(gathering.number, NoteKind.ADDITION)
    return [Added(note.number, gathering.name(note.author_id), note.written_at) for note in notes]


# -- as a card -----------------------------------------------------------------------------------------------


def show(context: Context, number: int) -> Effects:
    gathering = gathering_at(context, number)
    if not may_read(context, gathering):
        raise Refusal(text("meeting-not-your-district"))
    if gathering.meeting.starts_at > context.now:
        raise Refusal(text("minutes-too-early", at=gathering.meeting.starts_at))
    read(context, gathering)
    return [Reply(card(gathering))]


def read(context: Context, gathering: Gathering) -> None:
    """Whoever reads minutes has their words on the screen, and those of every signal in them: the audit knows it."""
    context.about(gathering.code)
    for line in minutes_of(gathering).lines:
        context.about(line.signal.code)


def card(gathering: Gathering) -> Card:
    minutes = minutes_of(gathering)
    facts: list[Fact] = []
    if minutes.present:
        facts.append(Fact(text("minutes-present"), text("minutes-names", names=minutes.present)))
    for line in minutes.lines:
        facts.append(Fact(line_label(line), Quote(line.signal.number, "signal")))
    facts += [Fact(promise_label(each), Quote(each.note, "note")) for each in minutes.promised]
    facts += [Fact(addition_label(each), Quote(each.note, "note")) for each in minutes.added]
    locked = text("minutes-are-locked" if minutes.is_locked else "minutes-lock-at", at=minutes.locked_at)
    body: tuple[Words, ...] = (counts(minutes),)
    return Card(cards.heading(gathering), body, tuple(facts), locked, _buttons(gathering))


def counts(minutes: Minutes) -> Text:
    """`3 besproken: 1 idee, 1 afgehandeld en 1 aangehouden.`"""
    counted = Counter(line.decision for line in minutes.lines)
    parts = tuple(text(f"minutes-count-{slug(each)}", many=counted[each]) for each in ORDER if counted[each])
    return text("minutes-counts", items=len(minutes.lines), parts=parts)


def slug(decision: Decision) -> str:
    """As it stands in the names of texts."""
    return decision.name.lower().replace("_", "-")


def line_label(line: Line) -> Text:
    decision = slug(line.decision)
    name = f"minutes-{decision}-late" if line.late else f"minutes-{decision}"
    return text(name, code=line.signal.code, kind=kind_words(line.signal.kind))


def promise_label(promise: Promised) -> Text:
    return text(f"minutes-promise-{promise.state}", name=promise.owner, until=promise.until)


def addition_label(addition: Added) -> Text:
    return text("minutes-addition-by", name=addition.by, at=addition.at)


def _buttons(gathering: Gathering) -> tuple[Button, ...]:
    number = gathering.number
    files = tuple(actions.FILE.button(text(f"minutes-as-{kind}"), number, kind) for kind in ("docx", "md"))
    return (*files, actions.ADD.button(text("minutes-add"), number))


# -- in the channel ------------------------------------------------------------------------------------------


def publish(gathering: Gathering) -> Effects:
    """Everything is decided: how many of what, and where to read it; no text in the channel."""
    minutes = minutes_of(gathering)
    button = actions.MINUTES.button(text("meeting-minutes"), gathering.number, style="primary")
    promised = [text("agenda-promise", name=each.owner, until=each.until) for each in minutes.promised]
    facts = (Fact(text("agenda-promises"), below(promised)),) if promised else ()
    body = (text("minutes-ready"), counts(minutes))
    hint = text("minutes-lock-at", at=minutes.locked_at)
    ready = Card(cards.heading(gathering), body, facts, hint, (button,))
    return in_channel(gathering, "minutes", ready, Priority.RECEIPT)


def added(gathering: Gathering, by: Member) -> Effects:
    """Who reads the minutes hears that something was added."""
    button = actions.MINUTES.button(text("meeting-minutes"), gathering.number)
    told = cards.say_about(gathering, "minutes-added", button, name=by.name)
    return in_channel(gathering, f"added-{int(gathering.now.timestamp())}", told, Priority.RECEIPT)
