"""An idea that goes no further: its coordinator ends it before it reaches the steering group, with a reason."""

from __future__ import annotations

from datetime import timedelta

from bot.chat.effect import Ask, Effects, Reply
from bot.chat.text import text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.gate.held import Destination, Extra, Held
from bot.gate.preview import show
from bot.ideas import cards
from bot.ideas.deciding import REASON, keep_reason
from bot.ideas.forms import ReasonForm
from bot.ideas.moving import led
from bot.ideas.telling import stepped
from bot.privacy.gate import Examination, examine
from bot.privacy.words import CleanText
from bot.reference.book import Reference
from storage.ideas import Idea, IdeaState

BEFORE = (IdeaState.IDEA, IdeaState.TESTED)


def press_drop(context: Context, idea: int) -> Effects:
    return [Ask(ReasonForm, f"idea.{_droppable(context, idea).number}")]


def read_reason(form: ReasonForm, _: Reference) -> Examination:
    return examine(form.reason, strict=True)


def fill_reason(context: Context, arg: str, examination: Examination) -> Effects:
    """The reason of an idea's coordinator or of the steering group, on its way through the gate."""
    about, _, number = arg.partition(".")
    to = REASON if about == "steering" else DROPPED
    return show(context, Held(to, examination, target=about, number=int(number), checked=True))


def _droppable(context: Context, idea: int) -> Idea:
    row = led(context, idea)
    if row.state not in BEFORE:
        raise Refusal(text("idea-moved-already"))
    return row


def _drop(context: Context, content: Held, clean: CleanText) -> Effects:
    row = _droppable(context, content.number)
    erase_at = context.now + timedelta(days=context.config.signal_days)
    before, ended = IdeaState(row.state), IdeaState.REJECTED
    if not context.store.ideas.step(row.number, before, ended, next_at=None, erase_at=erase_at):
        raise Refusal(text("idea-moved-already"))
    words, reason = text("idea-heard-dropped", code=row.code), keep_reason(context, clean)
    heard = stepped(context, row, ended, context.person.number, words, reason)
    done = cards.in_full(context, row, context.person, text("idea-is-dropped", code=row.code))
    return [Reply(done, instead=True), *heard]


def _note(context: Context, draft: int, content: Held) -> Extra:
    return Extra((text("reason-goes-back", code=_droppable(context, content.number).code),))


DROPPED = Destination("idea.reason", _drop, Held, strict=True, preview=_note)
