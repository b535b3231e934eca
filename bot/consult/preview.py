"""The gate as its writer sees it: exactly what would be sent, and what must be decided before it can be."""

from __future__ import annotations

from datetime import datetime

from bot.chat.card import Button, Card, Fact, say
from bot.chat.effect import Ask, Effects, Reply
from bot.chat.text import Preview, Text, text
from bot.consult import actions
from bot.consult.coarser import coarser_kinds
from bot.consult.forms import LONGEST, QuestionForm
from bot.consult.held import CONSULT, Held, hold
from bot.consult.rules import SHORT, sounds_like_signal
from bot.consult.sending import first_slots, reaches_of
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.privacy.gate import StillIdentifying
from bot.privacy.words import CleanText
from bot.reference.terms import looks_urgent


def show(context: Context, content: Held, *, instead: bool = False) -> Effects:
    """The next thing its writer must decide: which area, is it long or short enough, and then the preview."""
    draft = hold(context, content)
    if content.purpose == CONSULT and content.areas and not content.examination.raw:
        return [Ask(QuestionForm, str(draft))]
    if content.purpose != CONSULT:
        return [Reply(card(context, draft, content), instead)]
    return [Reply(_question(context, draft, content), instead)]


def _question(context: Context, draft: int, content: Held) -> Card:
    """A new question: first what has to be settled, then as it would be sent."""
    if not content.areas:
        return choose_area(context, draft)
    slots = first_slots(context, content.areas, reaches_of(context))
    without = next((area for area, slot in slots.items() if slot is None), None)
    if without:
        return _without_roster(draft, context.reference.area_name(without))
    length = len(content.examination.masked(content.released))
    if length > LONGEST:
        return _too_long(draft, length)
    if _is_short(content):
        return _too_short(draft)
    return card(context, draft, content, max(slot.starts_at for slot in slots.values() if slot))


def card(context: Context, draft: int, content: Held, starts: datetime | None = None) -> Card:
    """The preview. `starts` is when the lawyer's duty begins who gets a new question; it may have begun."""
    found = text("gate-found" if content.examination.findings else "gate-nothing-found")
    later = starts is not None and starts > context.now
    word = _urgent_word(content)
    return Card(
        title=text("gate-title"),
        body=(found, Preview(draft), *_notes(context, content, word)),
        facts=_facts(context, content, starts),
        hint=text("gate-question"),
        buttons=_buttons(draft, content, may_be_urgent=bool(word) or later),
    )


def _facts(context: Context, content: Held, starts: datetime | None) -> tuple[Fact, ...]:
    facts = []
    if starts:
        areas = tuple(context.reference.area_name(area) for area in content.areas)
        goes = text("gate-goes-later", at=starts) if starts > context.now else text("gate-goes-now")
        facts += [Fact(text("gate-area"), text("list-of-areas", areas=areas)), Fact(text("gate-goes-to"), goes)]
    if content.urgent:
        facts.append(Fact(text("gate-urgent"), text("form-yes")))
    risk = content.examination.risk_when(content.released)
    return (*facts, Fact(text("gate-risk"), text(f"gate-risk-{risk.level}")))


def _urgent_word(content: Held) -> str | None:
    """A word that suggests haste, from our own list; None when it is marked urgent already. E37."""
    if content.purpose != CONSULT or content.urgent:
        return None
    word = looks_urgent(content.examination.masked(), content.areas)
    return " ".join(word.split()) if word else None


def _notes(context: Context, content: Held, urgent: str | None) -> tuple[Text, ...]:
    """What the bot made of the words, each with a way to undo it."""
    notes = []
    if content.unsure:
        areas = tuple(context.reference.area_name(area) for area in content.areas)
        notes.append(text("gate-read-as", areas=areas))
    if urgent:
        notes.append(text("gate-looks-urgent", word=urgent))
    if content.purpose == CONSULT and sounds_like_signal(content.examination.masked()):
        notes.append(text("gate-sounds-like-signal"))
    return tuple(notes)


def _buttons(draft: int, content: Held, *, may_be_urgent: bool) -> tuple[Button, ...]:
    buttons = [
        actions.SEND.button(text("gate-send"), draft, style="primary"),
        actions.REWRITE.button(text("gate-rewrite"), draft),
    ]
    if [index for index in content.examination.doubtful if index not in content.released]:
        buttons.append(actions.RELEASE.button(text("gate-release"), draft))
    buttons += [actions.COARSEN.button(text(f"gate-coarser-{kind}"), draft, kind) for kind in coarser_kinds(content)]
    if content.purpose == CONSULT:
        buttons.append(actions.SHOW_AREAS.button(text("gate-other-area"), draft))
    if may_be_urgent and not content.urgent:
        buttons.append(actions.SET_URGENT.button(text("gate-make-urgent"), draft))
    buttons.append(actions.DROP.button(text("gate-drop"), draft, style="danger"))
    return tuple(buttons)


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
    buttons.append(actions.DROP.button(text("gate-drop"), draft, style="danger"))
    question = why or text("gate-which-of-these" if choices else "gate-which-area")
    body = (question,) if empty else (question, Preview(draft))
    return say(*body, title=text("gate-title-area"), buttons=tuple(buttons))


def _without_roster(draft: int, area: str) -> Card:
    buttons = (
        actions.SHOW_AREAS.button(text("gate-other-area"), draft, style="primary"),
        actions.DROP.button(text("gate-drop"), draft, style="danger"),
    )
    return say(text("area-without-roster", area=area), Preview(draft), title=text("gate-title-area"), buttons=buttons)


def _too_long(draft: int, length: int) -> Card:
    buttons = (
        actions.REWRITE.button(text("gate-rewrite"), draft, style="primary"),
        actions.DROP.button(text("gate-drop"), draft, style="danger"),
    )
    return say(text("gate-too-long", length=length, most=LONGEST), title=text("gate-title-long"), buttons=buttons)


def _too_short(draft: int) -> Card:
    buttons = (
        actions.REWRITE.button(text("gate-add"), draft, style="primary"),
        actions.SHOW_PREVIEW.button(text("gate-short-is-fine"), draft),
        actions.DROP.button(text("gate-drop"), draft, style="danger"),
    )
    return say(text("gate-too-short"), Preview(draft), title=text("gate-title-short"), buttons=buttons)


def _is_short(content: Held) -> bool:
    return not content.checked and len(content.examination.raw.typed.split()) <= SHORT


def clean_of(content: Held) -> CleanText:
    """The text that may go; Refusal when a second look still finds an identifier."""
    try:
        return content.examination.clean(content.released)
    except StillIdentifying:
        raise Refusal(text("gate-still-identifying")) from None
