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
from storage.consults import Consult
from storage.signals import Signal

OWN_ACT = "command:privacy"
"""Who only reports or erases did not see the text by that."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A consult or a signal."""

    row: Consult | Signal
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
    return None


def hide(context: Context, subject: Subject) -> Effects:
    """Its text goes at once, in the database and on every card that the bot can change."""
    if isinstance(subject.row, Consult):
        return hide_consult(scene_at(context, subject.row.number))
    return _hide_signal(context, subject.row)


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
