"""An idea in which somebody can be recognised: its text goes at once, from the database and from every card."""

from __future__ import annotations

from bot.chat.card import say
from bot.chat.effect import Edit, Effects
from bot.chat.text import Plain, text
from bot.engine.now import Now
from storage.ideas import Idea, IdeaState
from storage.steering import Outcome


def hide(now: Now, idea: Idea) -> Effects:
    """It leaves the path. The reasons that were given about it go too, because they may repeat it."""
    store = now.store
    if idea.state not in (IdeaState.REJECTED, IdeaState.INTRODUCED, IdeaState.WITHDRAWN):
        store.ideas.step(idea.number, IdeaState(idea.state), IdeaState.WITHDRAWN, next_at=None)
        store.ideas.add_step(idea.number, IdeaState.WITHDRAWN, None, now.now)
    store.ideas.erase(idea)
    for step in store.ideas.path(idea.number):
        if step.reason_id:
            store.reasons.erase(step.reason_id)
    proposal = store.steering.of_idea(idea.number)
    if proposal:
        store.steering.decide(proposal.number, Outcome.WITHDRAWN, None, now.now)
    stone = say(text("rights-hidden-idea"), title=Plain(idea.code))
    return [Edit(name, stone) for name in names(now, idea)]


def names(now: Now, idea: Idea) -> list[str]:
    """Every card about it that stands somewhere."""
    card, proposal = f"idea:{idea.number}", now.store.steering.of_idea(idea.number)
    found = [card, *now.store.outbox.names(f"{card}:")]
    if proposal:
        found += [f"steering:{proposal.number}", *now.store.outbox.names(f"steering:{proposal.number}:")]
    return found
