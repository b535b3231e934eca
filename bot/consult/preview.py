"""A new question at the gate: which area, long or short enough, and what the preview says besides its text."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from bot.chat.card import Card, Fact, say
from bot.chat.effect import Ask, Effects, Reply
from bot.chat.text import Preview, Text, text
from bot.consult import actions
from bot.consult.forms import LONGEST, QuestionForm
from bot.consult.held import Question
from bot.consult.rules import SHORT, sounds_like_signal
from bot.consult.sending import first_slots, reaches_of
from bot.engine.feature import Context
from bot.gate import actions as gate
from bot.gate.held import Extra
from bot.gate.preview import drop
from bot.gate.rewriting import form_of
from bot.reference.terms import looks_urgent
from bot.signals import actions as signals
from storage.roster import Shift

Slots = Mapping[str, Shift | None]


def preview(context: Context, draft: int, content: Question) -> Extra | Effects:
    """What stands around a question; first which area, whether it would reach anybody, and whether it says enough."""
    if content.areas and not content.examination.raw:
        return [Ask(QuestionForm, form_of(draft, content))]
    slots = first_slots(context, content.areas, reaches_of(context))
    first = _first(context, draft, content, slots)
    return [Reply(first)] if first else _extra(context, draft, content, slots)


def _first(context: Context, draft: int, content: Question, slots: Slots) -> Card | None:
    if not content.areas:
        return choose_area(context, draft)
    without = next((area for area, slot in slots.items() if slot is None), None)
    if without:
        return _without_roster(draft, context.reference.area_name(without))
    length = len(content.as_sent())
    if length > LONGEST:
        return _too_long(draft, length)
    return _too_short(draft) if _is_short(content) else None


def _extra(context: Context, draft: int, content: Question, slots: Slots) -> Extra:
    """Where it goes, and what the bot made of the words."""
    starts = max((slot.starts_at for slot in slots.values() if slot), default=context.now)
    word = _urgent_word(content)
    buttons = [actions.SHOW_AREAS.button(text("gate-other-area"), draft)]
    if (word or starts > context.now) and not content.urgent:
        buttons.append(actions.SET_URGENT.button(text("gate-make-urgent"), draft))
    if _is_signal(content):
        buttons.append(signals.FROM_DRAFT.button(text("signal-from-consult"), draft))
    return Extra(_notes(context, content, word), _facts(context, content, starts), tuple(buttons))


def _is_signal(content: Question) -> bool:
    return sounds_like_signal(content.examination.masked())


def _facts(context: Context, content: Question, starts: datetime) -> tuple[Fact, ...]:
    areas = tuple(context.reference.area_name(area) for area in content.areas)
    goes = text("gate-goes-later", at=starts) if starts > context.now else text("gate-goes-now")
    facts = (Fact(text("gate-area"), text("list-of-areas", areas=areas)), Fact(text("gate-goes-to"), goes))
    return (*facts, Fact(text("gate-urgent"), text("form-yes"))) if content.urgent else facts


def _urgent_word(content: Question) -> str | None:
    """A word that suggests haste, from our own list; None when it is marked urgent already. E37."""
    if content.urgent:
        return None
    word = looks_urgent(content.examination.masked(), content.areas)
    return " ".join(word.split()) if word else None


def _notes(context: Context, content: Question, urgent: str | None) -> tuple[Text, ...]:
    """What the bot made of the words, each with a way to undo it."""
    notes = []
    if content.unsure:
        areas = tuple(context.reference.area_name(area) for area in content.areas)
        notes.append(text("gate-read-as", areas=areas))
    if urgent:
        notes.append(text("gate-looks-urgent", word=urgent))
    if _is_signal(content):
        notes.append(text("gate-sounds-like-signal"))
    return tuple(notes)


def choose_area(
    context: Context, draft: int, choices: tuple[str, ...] = (), why: Text | None = None, *, empty: bool = False
) -> Card:
    """Ask which area; between the areas that a word may mean, or all of them. With the text, so that it is in sight."""
    slugs = choices or tuple(area.slug for area in context.reference.areas)
    buttons = [
        actions.PICK_AREA.button(text("area-name", area=context.reference.area_name(slug)), draft, slug)
        for slug in slugs
    ]
    if len(choices) == 2:
        buttons.append(actions.PICK_AREA.button(text("gate-both"), draft, "+".join(choices)))
    if choices:
        buttons.append(actions.SHOW_AREAS.button(text("gate-do-not-know"), draft))
    buttons.append(drop(draft))
    question = why or text("gate-which-of-these" if choices else "gate-which-area")
    body = (question,) if empty else (question, Preview(draft))
    return say(*body, title=text("gate-title-area"), buttons=tuple(buttons))


def _without_roster(draft: int, area: str) -> Card:
    buttons = (
        actions.SHOW_AREAS.button(text("gate-other-area"), draft, style="primary"),
        drop(draft),
    )
    return say(text("area-without-roster", area=area), Preview(draft), title=text("gate-title-area"), buttons=buttons)


def _too_long(draft: int, length: int) -> Card:
    buttons = (
        gate.REWRITE.button(text("gate-rewrite"), draft, style="primary"),
        drop(draft),
    )
    return say(text("gate-too-long", length=length, most=LONGEST), title=text("gate-title-long"), buttons=buttons)


def _too_short(draft: int) -> Card:
    buttons = (
        gate.REWRITE.button(text("gate-add"), draft, style="primary"),
        gate.SHOW_PREVIEW.button(text("gate-short-is-fine"), draft),
        drop(draft),
    )
    return say(text("gate-too-short"), Preview(draft), title=text("gate-title-short"), buttons=buttons)


def _is_short(content: Question) -> bool:
    return not content.checked and len(content.examination.raw.typed.split()) <= SHORT
