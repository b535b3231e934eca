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
from storage.consults import Consult
from storage.ideas import Idea
from storage.signals import Signal

OWN_ACT = "command:privacy"
"""Who only reports or erases did not see the text by that."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A consult, a signal or an idea."""

    row: Consult | Signal | Idea
    writer: int
    seen_by: tuple[int, ...]
    """Members who had its text on the screen, without the writer."""

    @property
    def code(self) -> str:
        return self.row.code

    @property
    def erased(self) -> bool:
        return self.row.wrapped_key is None


def find(context: Context, typed: str) -> Subject | None:
    code = code_in(typed)
    consult = context.store.consults.by_code(code)
    if consult:
        return Subject(consult, consult.asker_id, _readers(context, _of_consult(context, consult), consult.asker_id))
    signal = context.store.signals.by_code(code)
    if signal:
        return Subject(signal, signal.raised_by, _readers_of_signal(context, signal))
    idea = ideas.numbered(context, typed)
    return _of_idea(context, idea) if idea else None


def _of_idea(context: Context, idea: Idea) -> Subject:
    """Its writer is who thought of it, or who raised the signal that it was made from."""
    origins = context.store.ideas.origins(idea.number)
    writer = idea.proposed_by or (origins[0].raised_by if origins else 0)
    cards: dict[str, str | None] = dict.fromkeys(names_of_idea(context, idea))
    looked = {line.member_id for line in context.store.audit.about(idea.code) if line.act != OWN_ACT}
    readers = {*_readers(context, cards, writer), *(member for member in looked if member)}
    return Subject(idea, writer, tuple(sorted(readers - {writer})))


def hide(context: Context, subject: Subject) -> Effects:
    """Its text goes at once, in the database and on every card that the bot can change."""
    if isinstance(subject.row, Consult):
        return hide_consult(scene_at(context, subject.row.number))
    if isinstance(subject.row, Idea):
        origins = context.store.ideas.origins(subject.row.number)
        signals = [effect for signal in origins for effect in _hide_signal(context, signal)]
        return [*hide_idea(context, subject.row), *signals]
    made_of_it = context.store.ideas.of_signal(subject.row.number)
    idea = hide_idea(context, made_of_it) if made_of_it else []  # it says what the signal says
    return [*_hide_signal(context, subject.row), *idea]


def _hide_signal(context: Context, signal: Signal) -> Effects:
    signals = context.store.signals
    if not signals.withdraw(signal.number, context.now):
        signals.erase(signal)
    context.store.session.flush()
    stone = say(text("rights-hidden-signal"), title=Plain(signal.code))
    names = (f"signal:{signal.number}", *context.store.outbox.names(f"signal:{signal.number}:"))
    return [Edit(name, stone) for name in names]


def _of_consult(context: Context, consult: Consult) -> dict[str, str | None]:
    """The cards with its text: how their names begin, and the whole name where that says more."""
    consults = context.store.consults
    parts = {f"part:{part.number}:": None for part in consults.parts(consult.number)}
    entries = {entry_card(entry.id or 0): entry_card(entry.id or 0) for entry in consults.entries(consult.number)}
    return {**parts, **entries}


def _readers(context: Context, cards: Mapping[str, str | None], writer: int) -> tuple[int, ...]:
    found: set[int] = set()
    for start, whole in cards.items():
        for member, names in context.store.personal.readers(start).items():
            if whole in names or (whole is None and any(_has_text(name) for name in names)):
                found.add(member)
    return tuple(sorted(found - {writer}))


def _readers_of_signal(context: Context, signal: Signal) -> tuple[int, ...]:
    """Who has its card, and who looked at it from a channel or an agenda: that only the audit knows."""
    card = f"signal:{signal.number}"
    looked = {line.member_id for line in context.store.audit.about(signal.code) if line.act != OWN_ACT}
    readers = set(_readers(context, {card: card}, signal.raised_by))
    return tuple(sorted((readers | {member for member in looked if member}) - {signal.raised_by}))


def _has_text(name: str) -> bool:
    return not name.startswith("part:") or is_lawyer_card(name)
