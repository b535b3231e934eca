"""What somebody thinks of an idea: four criteria, one vote each, and it can be changed as long as it is on its way."""

from __future__ import annotations

from bot.chat.effect import Ask, Effects, Reply
from bot.chat.text import text
from bot.engine.feature import Context
from bot.ideas import cards
from bot.ideas.forms import VoteForm
from bot.ideas.standing import own_way
from storage.votes import PARTS


def press_judge(context: Context, idea: int) -> Effects:
    """All six are asked again when it is changed: question by question, what is filled in would not be asked."""
    return [Ask(VoteForm, str(own_way(context, idea).number))]


def fill_vote(context: Context, arg: str, form: VoteForm) -> Effects:
    row = own_way(context, int(arg))
    parts = {name: max(1, min(5, int(getattr(form, name)))) for name in PARTS}
    context.store.votes.vote(row.number, context.person.number, parts, context.now)
    context.about(row.code)
    return [Reply(cards.in_full(context, row, context.person, text("vote-kept")))]
