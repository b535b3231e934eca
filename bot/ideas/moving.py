"""Moving an idea on: to the whole country, tested, to the steering group, introduced; another owner or another day."""

from __future__ import annotations

from datetime import date

from bot.chat.card import Card
from bot.chat.effect import Ask, Effects, Reply
from bot.chat.form import InvalidAnswers
from bot.chat.text import Text, text
from bot.duty.days import read_day
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.gate.held import Destination, Extra, Held
from bot.gate.preview import show
from bot.ideas import actions, cards
from bot.ideas.forms import DayForm, GeneralForm
from bot.ideas.rules import PATIENCE, after, coordinates, owner_at
from bot.ideas.standing import ours
from bot.ideas.steering import propose_idea
from bot.ideas.telling import refreshed, stepped
from bot.privacy.gate import Examination, examine
from bot.privacy.words import CleanText
from bot.reference.book import Reference
from bot.reference.calendar import at, local_date
from bot.reference.worktime import OPENS
from storage.ideas import Idea, IdeaState
from storage.signals import Level

FURTHEST = 366
"""Days: nothing is put off for longer."""


def led(context: Context, idea: int) -> Idea:
    """An idea on its way of which this person is a coordinator."""
    row = ours(context, idea)
    if not coordinates(context.person, row, context.reference):
        raise Refusal(text("idea-not-yours"))
    return row


def _shown(context: Context, idea: Idea, done: Text) -> Reply:
    return Reply(cards.in_full(context, idea, context.person, done), instead=True)


# -- out of the district ---------------------------------------------------------------------------------------


def press_untraceable(context: Context, idea: int) -> Effects:
    row = led(context, idea)
    context.store.ideas.confirm_untraceable(row.number, context.person.number, context.now)
    return [_shown(context, row, text("idea-confirmed")), *refreshed(context, row)]


def press_national(context: Context, idea: int) -> Effects:
    """It leaves its district once a coordinator read it again for this. E57."""
    row = led(context, idea)
    if row.untraceable_at is None:
        return [Reply(_to_confirm(context, row), instead=True)]
    owner = owner_at(context, row, Level.NATIONAL)
    if not context.store.ideas.forward(row.number, Level.NATIONAL, owner, after(context, PATIENCE)):
        raise Refusal(text("idea-moved-already"))
    heard = stepped(context, row, Level.NATIONAL, context.person.number, text("idea-heard-national", code=row.code))
    return [_shown(context, row, text("idea-is-national", code=row.code)), *heard]


def _to_confirm(context: Context, idea: Idea) -> Card:
    buttons = (
        actions.UNTRACEABLE.button(text("signal-untraceable"), idea.number, style="primary"),
        actions.GENERALISE.button(text("signal-generalise"), idea.number),
        actions.LOOK.button(text("gate-back"), idea.number),
    )
    return Card(cards.heading(context, idea), (text("idea-confirm-first"),), (cards.said(idea),), None, buttons)


def press_generalise(context: Context, idea: int) -> Effects:
    row = led(context, idea)
    return [Ask(GeneralForm, str(row.number), {"idea": context.store.ideas.text_of(row.number) or ""})]


def read_general(form: GeneralForm, _: Reference) -> Examination:
    return examine(form.idea, strict=True)


def fill_general(context: Context, arg: str, examination: Examination) -> Effects:
    row = led(context, int(arg))
    return show(context, Held(GENERAL_TEXT, examination, target="idea", number=row.number, checked=True))


def _generalise(context: Context, content: Held, clean: CleanText) -> Effects:
    row = led(context, content.number)
    context.store.ideas.rewrite(row, clean)
    return [_shown(context, row, text("idea-generalised")), *refreshed(context, row)]


def _general_note(context: Context, draft: int, content: Held) -> Extra:
    return Extra((text("idea-general-note", code=led(context, content.number).code),))


# -- along the path --------------------------------------------------------------------------------------------


def press_tested(context: Context, idea: int) -> Effects:
    """Judged on the four criteria; F004. Somebody must have judged it."""
    row = led(context, idea)
    if not context.store.votes.means([row.number]):
        raise Refusal(text("idea-vote-first"), actions.JUDGE.button(text("idea-judge"), row.number))
    later = after(context, PATIENCE)
    if not context.store.ideas.step(row.number, IdeaState.IDEA, IdeaState.TESTED, next_at=later):
        raise Refusal(text("idea-moved-already"))
    heard = stepped(context, row, IdeaState.TESTED, context.person.number, text("idea-heard-tested", code=row.code))
    return [_shown(context, row, text("idea-is-tested", code=row.code)), *heard]


def press_steering(context: Context, idea: int) -> Effects:
    row = led(context, idea)
    if row.untraceable_at is None:
        return [Reply(_to_confirm(context, row), instead=True)]
    laid = propose_idea(context, row)
    if laid is None:
        raise Refusal(text("idea-moved-already"))
    heard = stepped(context, row, IdeaState.PROPOSED, context.person.number, text("idea-heard-steering", code=row.code))
    return [_shown(context, row, text("idea-is-proposed", code=row.code)), *laid, *heard]


def press_introduced(context: Context, idea: int) -> Effects:
    row = ours(context, idea)
    before, done = IdeaState.DEVELOPING, IdeaState.INTRODUCED
    if not context.store.ideas.step(row.number, before, done, next_at=None):
        raise Refusal(text("idea-moved-already"))
    heard = stepped(context, row, done, context.person.number, text("idea-heard-introduced", code=row.code))
    return [_shown(context, row, text("idea-is-introduced", code=row.code)), *heard]


def press_quick_win(context: Context, idea: int) -> Effects:
    row = led(context, idea)
    row.quick_win = not row.quick_win
    context.store.session.flush()
    done = text("idea-now-quick-win" if row.quick_win else "idea-no-more-quick-win", code=row.code)
    return [_shown(context, row, done)]


def press_take(context: Context, idea: int) -> Effects:
    """Another owner, for who may see to it; the day stays."""
    row = ours(context, idea)
    if not context.store.ideas.take(row.number, row.owner_id, context.person.number):
        raise Refusal(text("idea-moved-already"))
    return [_shown(context, row, text("idea-taken", code=row.code)), *refreshed(context, row)]


# -- another day -----------------------------------------------------------------------------------------------


def press_day(context: Context, idea: int) -> Effects:
    return [Ask(DayForm, str(ours(context, idea).number))]


def fill_day(context: Context, arg: str, form: DayForm) -> Effects:
    row = ours(context, int(arg))
    day = read_date(context, form.day)
    if not context.store.ideas.plan(row.number, at(day, OPENS)):
        raise Refusal(text("idea-moved-already"))
    return [Reply(cards.in_full(context, row, context.person, text("day-kept"))), *refreshed(context, row)]


def read_date(context: Context, typed: str) -> date:
    """A day after today, within a year; else the question comes back."""
    today = local_date(context.now)
    found = read_day(typed, today)
    if found is None or found[1]:
        raise InvalidAnswers({"day": text("day-unclear")})
    if not 0 < (found[0] - today).days <= FURTHEST:
        raise InvalidAnswers({"day": text("day-out-of-reach")})
    return found[0]


GENERAL_TEXT = Destination("idea.general", _generalise, Held, strict=True, preview=_general_note)
