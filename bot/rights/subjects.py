"""What a code stands for, whoever asks: who wrote it, who had it on the screen, and how it is hidden everywhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.chat.card import say
from bot.chat.effect import Edit, Effects
from bot.chat.text import Plain, text
from bot.consult.closing import hide as hide_consult
from bot.consult.scene import entry_card, is_lawyer_card, scene_at
from bot.engine.feature import Context
from bot.help.standing import code_in
from bot.ideas import standing as ideas
from bot.ideas.hiding import hide as hide_idea
from bot.ideas.hiding import names as names_of_idea
from bot.meetings import standing as meetings
from bot.meetings.hiding import READS, agendas_with, made_anew, promise_cards, with_texts
from bot.meetings.hiding import hide as hide_minutes
from storage.consults import Consult
from storage.ideas import Idea
from storage.meetings import Meeting
from storage.signals import Signal

OWN_ACT = "command:privacy"
"""Who only reports or erases did not see the text by that."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A consult, a signal, an idea, or the minutes of a meeting."""

    row: Consult | Signal | Idea | Meeting
    writers: tuple[int, ...]
    seen_by: tuple[int, ...]
    """Members who had its text on the screen, without who wrote it."""
    erased: bool

    @property
    def code(self) -> str:
        return self.row.code


def find(context: Context, typed: str) -> Subject | None:
    code = code_in(typed)
    consult = context.store.consults.by_code(code)
    if consult:
        readers = _readers(context, _of_consult(context, consult))
        return _subject(consult, [consult.asker_id], readers, erased=consult.wrapped_key is None)
    signal = context.store.signals.by_code(code)
    if signal:
        readers = _readers_of_signal(context, signal)
        return _subject(signal, [signal.raised_by], readers, erased=signal.wrapped_key is None)
    meeting = meetings.numbered(context, typed)
    if meeting:
        return _of_meeting(context, meeting)
    idea = ideas.numbered(context, typed)
    return _of_idea(context, idea) if idea else None


def _subject(row: Consult | Signal | Idea | Meeting, writers: list[int], readers: set[int], *, erased: bool) -> Subject:
    return Subject(row, tuple(writers), tuple(sorted(readers - set(writers))), erased)


def _of_meeting(context: Context, meeting: Meeting) -> Subject:
    """What was promised and added: who wrote it, and who read the minutes or has to do it. Its signals have codes of
    their own."""
    agenda = context.store.agenda
    names = {name: name for name in promise_cards(context, meeting)}
    readers = _readers(context, names) | _looked(context, meeting.code, READS)
    return _subject(meeting, agenda.authors(meeting.number), readers, erased=not agenda.kept(meeting.number))


def _looked(context: Context, code: str, acts: frozenset[str] | None = None) -> set[int]:
    """Who acted on it, in these ways or in any, other than to report or erase it."""
    lines = [line for line in context.store.audit.about(code) if line.act != OWN_ACT]
    return {line.member_id for line in lines if line.member_id and (acts is None or line.act in acts)}


def _of_idea(context: Context, idea: Idea) -> Subject:
    """Its writer is who thought of it, or who raised the signal that it was made from."""
    origins = context.store.ideas.origins(idea.number)
    writer = idea.proposed_by or (origins[0].raised_by if origins else 0)
    cards: dict[str, str | None] = dict.fromkeys(names_of_idea(context, idea))
    readers = _readers(context, cards) | _looked(context, idea.code)
    return _subject(idea, [writer], readers, erased=idea.wrapped_key is None)


def hide(context: Context, subject: Subject) -> Effects:
    """Its text goes at once, in the database and on every card that the bot can change."""
    if isinstance(subject.row, Consult):
        return hide_consult(scene_at(context, subject.row.number))
    if isinstance(subject.row, Meeting):
        return hide_minutes(context, subject.row)
    if isinstance(subject.row, Idea):
        origins = context.store.ideas.origins(subject.row.number)
        signals = [effect for signal in origins for effect in _hide_signal(context, signal)]
        return [*hide_idea(context, subject.row), *signals]
    made_of_it = context.store.ideas.of_signal(subject.row.number)
    idea = hide_idea(context, made_of_it) if made_of_it else []  # it says what the signal says
    return [*_hide_signal(context, subject.row), *idea]


def _hide_signal(context: Context, signal: Signal) -> Effects:
    signals, agendas = context.store.signals, agendas_with(context, signal)
    if not signals.withdraw(signal.number, context.now):
        signals.erase(signal)
    proposal = context.store.steering.of_signal(signal.number)
    if proposal and proposal.reason_id:
        context.store.reasons.erase(proposal.reason_id)  # it may repeat what the signal said
    context.store.session.flush()
    stone = say(text("rights-hidden-signal"), title=Plain(signal.code))
    names = (f"signal:{signal.number}", *context.store.outbox.names(f"signal:{signal.number}:"))
    anew = [effect for gathering in agendas for effect in made_anew(gathering)]
    return [*(Edit(name, stone) for name in names), *anew]


def _of_consult(context: Context, consult: Consult) -> dict[str, str | None]:
    """The cards with its text: how their names begin, and the whole name where that says more."""
    consults = context.store.consults
    parts = {f"part:{part.number}:": None for part in consults.parts(consult.number)}
    entries = {entry_card(entry.id or 0): entry_card(entry.id or 0) for entry in consults.entries(consult.number)}
    return {**parts, **entries}


def _readers(context: Context, cards: Mapping[str, str | None]) -> set[int]:
    found: set[int] = set()
    for start, whole in cards.items():
        for member, names in context.store.personal.readers(start).items():
            if whole in names or (whole is None and any(_has_text(name) for name in names)):
                found.add(member)
    return found


def _readers_of_signal(context: Context, signal: Signal) -> set[int]:
    """Who has its card, and who looked at it from a channel or an agenda: that only the audit knows."""
    card = f"signal:{signal.number}"
    on_agendas = {name: name for meeting in agendas_with(context, signal) for name in with_texts(meeting)}
    return _readers(context, {card: card, **on_agendas}) | _looked(context, signal.code)


def _has_text(name: str) -> bool:
    return not name.startswith("part:") or is_lawyer_card(name)
