"""What a text at the gate becomes in a consult, and the buttons there that only a question has."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.card import say
from bot.chat.effect import Effects, Reply
from bot.chat.text import text
from bot.consult.held import Question
from bot.consult.preview import choose_area, preview
from bot.consult.sending import area_without_roster, send
from bot.consult.talk import send_edit, send_more, send_reply
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.gate.counting import count
from bot.gate.held import Destination, Held, by_purpose, held, hold
from bot.gate.preview import show
from bot.gate.rewriting import fill_text
from bot.privacy.gate import Examination
from bot.privacy.words import CleanText


def _ask(context: Context, content: Question, clean: CleanText) -> Effects:
    without = area_without_roster(context, content.areas)
    if without or not content.areas:
        raise Refusal(text("gate-no-area"))
    return send(context, content, clean)


def _reply(context: Context, content: Held, clean: CleanText) -> Effects:
    return [Reply(say(text("reply-sent")), instead=True), *send_reply(context, content, clean)]


def _ask_back(context: Context, content: Held, clean: CleanText) -> Effects:
    return [Reply(say(text("reply-sent")), instead=True), *send_more(context, content, clean)]


def _change(context: Context, content: Held, clean: CleanText) -> Effects:
    return [Reply(say(text("edit-sent")), instead=True), *send_edit(context, content, clean)]


def _late(context: Context, examination: Examination) -> Effects:
    """What it belonged to is not known any more: it becomes a new question."""
    draft = hold(context, Question(CONSULT, examination, checked=True))
    return [Reply(choose_area(context, draft, why=text("gate-late")))]


CONSULT = Destination("consult", _ask, Question, preview=preview, late=_late)
REPLY = Destination("reply", _reply, Held, late=_late)
MORE = Destination("more", _ask_back, Held, late=_late)
"""A lawyer asks back."""
EDIT = Destination("edit", _change, Held, late=_late)
DESTINATIONS = (CONSULT, REPLY, MORE, EDIT)
OURS = by_purpose(DESTINATIONS)
_QUESTIONS = by_purpose([CONSULT])


def pass_or_hold(context: Context, content: Held) -> Effects:
    """In a running conversation a text goes at once when nothing was found in it, and is held when something was."""
    if content.examination.findings:
        return show(context, content)
    clean = content.clean()
    count(context, content)
    return content.to.send(context, content, clean)


def question(context: Context, draft: int) -> Question:
    """The writer's own question at the gate."""
    content = held(context, draft, _QUESTIONS)
    assert isinstance(content, Question), "that is what this destination holds"  # noqa: S101  # for mypy
    return content


def fill_question(context: Context, arg: str, examination: Examination) -> Effects:
    return fill_text(OURS, context, arg, examination)


def press_areas(context: Context, draft: int) -> Effects:
    content = question(context, draft)
    return [Reply(choose_area(context, draft, empty=not content.examination.raw), instead=True)]


def press_area(context: Context, draft: int, slugs: str) -> Effects:
    areas = tuple(slug for slug in slugs.split("+") if slug in context.reference.areas)
    content = question(context, draft)
    if not areas:
        raise Refusal(text("gate-gone"))
    return show(context, replace(content, areas=areas, unsure=False), instead=True)


def press_urgent(context: Context, draft: int) -> Effects:
    return show(context, replace(question(context, draft), urgent=True), instead=True)
