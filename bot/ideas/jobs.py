"""What happens with ideas by itself. What is due stands with the idea or the proposal: nothing is lost or doubled."""

from __future__ import annotations

from datetime import timedelta

from bot.chat.card import say
from bot.chat.effect import Edit, Effects, Tell
from bot.chat.text import text
from bot.duty.rules import tell_coordinators
from bot.engine.job import Job, Moment, Routine, Sweep
from bot.ideas import cards, report, specialists, steering
from bot.ideas.beginning import from_signal
from bot.ideas.rules import AGAIN, ENOUGH, PATIENCE, after, is_on_its_way, owner_at
from bot.ideas.telling import refreshed
from bot.reference.calendar import local_date
from storage.ideas import Idea, IdeaState
from storage.roster import NATIONAL
from storage.signals import Level
from storage.steering import Outcome, SteeringProposal

SOON = timedelta(minutes=1)
"""What a meeting decided is an idea, or lies with the steering group, within this time."""


# -- from and to the meetings ----------------------------------------------------------------------------------


def new_ideas(moment: Moment) -> list[int]:
    return moment.store.ideas.signals_without_idea()


def begin(moment: Moment, signal: int) -> Effects:
    row = moment.store.signals.get(signal)
    return from_signal(moment, row) if row else []


def taken_back(moment: Moment) -> list[int]:
    return moment.store.ideas.without_origin()


def undo(moment: Moment, idea: int) -> Effects:
    """The meeting took its decision back, and said so; the signal is what it was, and may become an idea again."""
    row = moment.store.ideas.get(idea)
    if row is None or not moment.store.ideas.step(idea, IdeaState.IDEA, IdeaState.WITHDRAWN, next_at=None):
        return []
    effects = refreshed(moment, row)
    moment.store.ideas.add_step(idea, IdeaState.WITHDRAWN, None, moment.now)
    moment.store.ideas.let_go(row)
    return effects


def sent_up(moment: Moment) -> list[int]:
    return moment.store.steering.signals_to_propose()


def lay(moment: Moment, signal: int) -> Effects:
    row = moment.store.signals.get(signal)
    return steering.propose_signal(moment, row) if row else []


def called_back(moment: Moment) -> list[int]:
    return moment.store.steering.without_signal()


def withdraw(moment: Moment, proposal: int) -> Effects:
    row = moment.store.steering.get(proposal)
    if row is None or not moment.store.steering.decide(proposal, Outcome.WITHDRAWN, None, moment.now):
        return []
    return [Edit(steering.card_of(row), steering.card(moment, row))]


# -- reminders -------------------------------------------------------------------------------------------------


def due_ideas(moment: Moment) -> list[int]:
    return moment.store.ideas.due(moment.now)


def remind(moment: Moment, idea: int) -> Effects:
    """The day of its next step has come: its owner hears it, and from the third time on the national coordinators."""
    row = moment.store.ideas.get(idea)
    if row is None or not is_on_its_way(row) or row.next_at is None:
        return []
    since = local_date(row.next_at)
    if not moment.store.ideas.move_on(idea, moment.now, after(moment, AGAIN)):
        return []
    owner = moment.store.members.get(row.owner_id) if row.owner_id else None
    if owner is None or not owner.active:
        return adopt(moment, idea)
    name, look = f"{cards.card_of(row)}:nudge:{int(moment.now.timestamp())}", (cards.look(row, primary=True),)
    body = (text("idea-nudge", code=row.code, since=since), cards.stands(moment, row))
    told: Effects = [Tell(name, owner.number, say(*body, title=cards.heading(moment, row), buttons=look))]
    return [*told, *(_overdue(moment, row, name) if row.nudged >= ENOUGH else [])]


def _overdue(moment: Moment, idea: Idea, name: str) -> Effects:
    words = text("idea-overdue", code=idea.code, times=idea.nudged, name=cards.named(moment, idea.owner_id))
    card = say(words, title=cards.heading(moment, idea), buttons=(cards.look(idea, primary=True),))
    return tell_coordinators(moment.store, moment.config, moment.reference, NATIONAL, f"{name}:up", card)


def ownerless(moment: Moment) -> list[int]:
    return moment.store.ideas.ownerless()


def adopt(moment: Moment, idea: int) -> Effects:
    """Its owner left, or there was none: the coordinator of its level sees to it from now on, and hears that. E66."""
    row = moment.store.ideas.get(idea)
    owner = owner_at(moment, row, Level(row.level)) if row else None
    if row is None or owner is None or not moment.store.ideas.take(idea, row.owner_id, owner):
        return []
    words = (text("idea-yours-now", code=row.code), *cards.next_step(moment, row))
    name, look = f"{cards.card_of(row)}:yours:{int(moment.now.timestamp())}", (cards.look(row, primary=True),)
    told = Tell(name, owner, say(*words, title=cards.heading(moment, row), buttons=look))
    return [told, *refreshed(moment, row)]


def due_proposals(moment: Moment) -> list[int]:
    return moment.store.steering.due(moment.now)


def look_again(moment: Moment, proposal: int) -> Effects:
    """Held over until today: back before the group. Open for long: the group is reminded."""
    row = moment.store.steering.get(proposal)
    if row is None:
        return []
    if row.outcome == Outcome.HELD:
        return _come_back(moment, row)
    if not moment.store.steering.move_on(proposal, moment.now, after(moment, AGAIN)):
        return []
    about, since = f"nudge:{int(moment.now.timestamp())}", local_date(row.proposed_at)
    told = steering.tell_group(moment, row, about, text("steering-nudge", since=since))
    return [*told, *(_undecided(moment, row, about) if row.nudged >= ENOUGH or not told else [])]


def _come_back(moment: Moment, proposal: SteeringProposal) -> Effects:
    if not moment.store.steering.come_back(proposal.number, moment.now, after(moment, PATIENCE)):
        return []
    edited = Edit(steering.card_of(proposal), steering.card(moment, proposal))
    return [edited, *steering.tell_group(moment, proposal, f"back:{proposal.held}", text("steering-back"))]


def _undecided(moment: Moment, proposal: SteeringProposal, about: str) -> Effects:
    """The national coordinators hear that the group does not decide, or that nobody is in it."""
    nobody = not steering.group(moment)
    words = text("steering-nobody" if nobody else "steering-overdue", code=steering.code(moment, proposal))
    card = say(words, title=steering.heading_of(moment, proposal))
    name = f"{steering.card_of(proposal)}:{about}:up"
    return tell_coordinators(moment.store, moment.config, moment.reference, NATIONAL, name, card)


# -- erasing ---------------------------------------------------------------------------------------------------


def ideas_to_erase(moment: Moment) -> list[int]:
    return moment.store.ideas.to_erase(moment.now)


def erase_idea(moment: Moment, idea: int) -> Effects:
    row = moment.store.ideas.get(idea)
    if row is None or row.wrapped_key is None:
        return []
    moment.store.ideas.erase(row)
    moment.store.audit.add(moment.now, None, "erase", row.code)
    return refreshed(moment, row)


def reasons_to_erase(moment: Moment) -> list[int]:
    return moment.store.reasons.to_erase(moment.now)


def erase_reason(moment: Moment, reason: int) -> Effects:
    moment.store.reasons.erase(reason)
    return []


JOBS: tuple[Job, ...] = (
    Sweep("ideas.begin", SOON, new_ideas, begin),
    Sweep("ideas.undo", SOON, taken_back, undo),
    Sweep("ideas.clock", timedelta(minutes=5), due_ideas, remind),
    Sweep("ideas.owners", timedelta(minutes=5), ownerless, adopt),
    Sweep("steering.lay", SOON, sent_up, lay),
    Sweep("steering.withdraw", SOON, called_back, withdraw),
    Sweep("steering.clock", timedelta(minutes=5), due_proposals, look_again),
    Sweep("workgroups.guests", timedelta(minutes=30), specialists.over, specialists.let_go),
    Routine("ideas.report", "20 9 * jan,apr,jul,oct *", report.each_morning),
    Sweep("ideas.erase", timedelta(minutes=10), ideas_to_erase, erase_idea),
    Sweep("reasons.erase", timedelta(minutes=10), reasons_to_erase, erase_reason),
)
