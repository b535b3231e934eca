"""Which idea somebody means, for who may read it; and every list of ideas."""

from __future__ import annotations

import re

from bot.chat.card import Button, Card, Fact, say
from bot.chat.effect import Effects, Reply
from bot.chat.text import Quote, Text, text
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.now import Now
from bot.ideas import actions, cards
from bot.ideas.rules import behind, decimal, is_on_its_way, may_read, score, sees_to
from bot.signals.rules import area_words
from storage.ideas import Idea

_CODE = re.compile(r"^(?:idee[\s-]*)?0*(\d{1,6})$", re.IGNORECASE)
_NAMED = re.compile(r"^idee[\s-]*\d{1,6}$", re.IGNORECASE)
MOST = 5
"""Ideas with their text on one card: a Top 5, F127."""


def is_code(typed: str) -> bool:
    """`IDEE-12`; a number alone is a code only behind `/idee`."""
    return bool(_NAMED.match(typed.strip()))


def find(context: Context, typed: str) -> Idea | None:
    """The idea with this code or number, for who may read it; None for everybody else, as if it is unknown."""
    row = numbered(context, typed)
    return row if row and may_read(context, context.person, row) else None


def numbered(now: Now, typed: str) -> Idea | None:
    """The idea with this code or number, whoever asks."""
    found = _CODE.match(typed.strip())
    return now.store.ideas.by_code(f"IDEE-{int(found[1])}") if found else None


def card(context: Context, idea: Idea) -> Card:
    context.about(idea.code)
    return cards.in_full(context, idea, context.person)


def own(context: Context, idea: int) -> Idea:
    """An idea that this person may read; Refusal in the same words when there is none or it is not theirs."""
    row = context.store.ideas.get(idea)
    if row is None or not may_read(context, context.person, row):
        raise Refusal(text("idea-unknown"))
    context.about(row.code)
    return row


def own_way(context: Context, idea: int) -> Idea:
    """The same while it is on its way."""
    row = own(context, idea)
    if not is_on_its_way(row):
        raise Refusal(text("idea-not-on-its-way", code=row.code))
    return row


def ours(context: Context, idea: int) -> Idea:
    """An idea on its way that this person sees to."""
    row = own_way(context, idea)
    if not sees_to(context, context.person, row):
        raise Refusal(text("idea-not-yours"))
    return row


def press_look(context: Context, idea: int) -> Effects:
    return [Reply(cards.in_full(context, own(context, idea), context.person))]


def press_examples(context: Context, idea: int) -> Effects:
    """The signals behind it: those of which somebody confirmed that nobody can be recognised, F125."""
    row = own(context, idea)
    signals = [signal for signal in context.store.ideas.origins(row.number) if signal.untraceable_at]
    merged = [each for signal in signals for each in context.store.signals.merged_into(signal.number)]
    shown = [*signals, *(each for each in merged if each.untraceable_at)][:MOST]
    if not shown:
        return [Reply(say(text("idea-no-examples"), title=cards.heading(context, row)))]
    facts = tuple(Fact(text("signal-code", code=each.code), Quote(each.number, "signal")) for each in shown)
    return [Reply(Card(cards.heading(context, row), (text("idea-examples-are"),), facts))]


def of_member(context: Context) -> list[Idea]:
    """On their way, and raised or seen to by this person."""
    own = context.store.ideas.of_member(context.person.number)
    known = {idea.number for idea in own}
    others = [idea for idea in context.store.ideas.on_their_way() if idea.number not in known]
    return [*own, *(idea for idea in others if context.person.number in behind(context, idea))]


# -- lists ---------------------------------------------------------------------------------------------------


def show_all(context: Context) -> Effects:
    """Those on their way, the newest first."""
    return [Reply(_list(context, readable(context)[::-1], text("ideas-title"), text("ideas-none")))]


def show_top(context: Context) -> Effects:
    """The five with the highest score; F127."""
    ideas = {idea.number: idea for idea in readable(context)}
    means = context.store.votes.means(ideas)
    ranked = sorted(means, key=lambda number: (-score(means[number], context.config.weights), number))
    best = [ideas[number] for number in ranked[:MOST]]
    return [Reply(_list(context, best, text("ideas-top-title"), text("ideas-top-none")))]


def show_quick_wins(context: Context) -> Effects:
    wins = [idea for idea in readable(context) if idea.quick_win]
    return [Reply(_list(context, wins, text("ideas-quick-title"), text("ideas-quick-none")))]


def readable(context: Context) -> list[Idea]:
    return [idea for idea in context.store.ideas.on_their_way() if may_read(context, context.person, idea)]


def _list(context: Context, ideas: list[Idea], title: Text, none: Text) -> Card:
    buttons = (actions.NEW.button(text("idea-new"), style="primary"), *_other_lists())
    if not ideas:
        return say(none, title=title, buttons=buttons)
    shown = ideas[:MOST]
    facts = tuple(Fact(_label(context, idea), Quote(idea.number, "idea")) for idea in shown)
    looks = tuple(actions.LOOK.button(text("idea-code", code=idea.code), idea.number) for idea in shown)
    left = tuple(idea.code for idea in ideas[MOST:])
    more = text("ideas-more", codes=left) if left else None
    return Card(title, (), facts, more, (*looks, *buttons))


def _label(now: Now, idea: Idea) -> Text:
    means = now.store.votes.means([idea.number]).get(idea.number)
    about = {"code": idea.code, "area": area_words(now.reference, idea.area), "state": cards.brief(idea)}
    if means is None:
        return text("idea-label", **about)
    return text("idea-label-score", **about, score=decimal(score(means, now.config.weights)))


def _other_lists() -> tuple[Button, ...]:
    return (
        actions.LIST.button(text("ideas-top"), "top"),
        actions.LIST.button(text("ideas-quick"), "quickwins"),
        actions.LIST.button(text("ideas-groups"), "werkgroepen"),
    )


def line(idea: Idea) -> Text:
    """One line for `/mijn`."""
    return text("idea-line", code=idea.code, state=cards.brief(idea))
