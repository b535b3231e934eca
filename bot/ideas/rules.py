"""Who may do what with an idea, how it is weighed, and when its owner is reminded."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.chat.text import Text, text
from bot.engine.now import Now
from bot.engine.roles import may
from bot.ideas.groups import group_of
from bot.reference.book import Reference
from bot.reference.calendar import at, local_date, next_workday
from bot.reference.worktime import OPENS
from bot.signals.rules import national_owner, owner_of
from storage.ideas import ON_ITS_WAY, Idea, IdeaState
from storage.members import Member, Role
from storage.signals import Level
from storage.votes import Means

LONGEST = 1500
"""Characters, as of a signal."""
COORDINATORS = frozenset({Role.COORDINATOR, Role.NATIONAL, Role.ADMIN})
NATIONAL = frozenset({Role.NATIONAL, Role.ADMIN})
STEERING_GROUP = frozenset({Role.STEERING_GROUP})
INFORMED = NATIONAL | STEERING_GROUP
"""Who gets the quarterly report."""
PATIENCE = timedelta(days=28)
"""So long a step may take before its owner is reminded, unless the owner chose a day."""
AGAIN = timedelta(days=14)
"""Between two reminders of the same step."""
ENOUGH = 3
"""From so many reminders on the national coordinators hear it too; as E69."""
UP = (Level.NATIONAL, Level.STEERING_GROUP)


def after(now: Now, time: timedelta) -> datetime:
    """Nine o'clock on the working day when so much time has passed."""
    return at(next_workday(local_date(now.now + time) - timedelta(days=1), now.config.optional_holidays), OPENS)


# -- who -----------------------------------------------------------------------------------------------------


def coordinates(person: Member, idea: Idea, reference: Reference) -> bool:
    """A coordinator of its district while it is there, or of the whole country."""
    if may(person, NATIONAL):
        return True
    near = idea.district is not None and reference.district_of(person.location) == idea.district
    return Role.COORDINATOR in person.role_set and near and idea.level not in UP


def sees_to(now: Now, person: Member, idea: Idea) -> bool:
    """Its coordinators, its owner, and while it is developed everybody in its workgroup."""
    if coordinates(person, idea, now.reference) or idea.owner_id == person.number:
        return True
    developing = idea.state == IdeaState.DEVELOPING
    return developing and group_of(now, idea) in now.store.workgroups.of(person.number)


def may_read(now: Now, person: Member, idea: Idea) -> bool:
    """Everybody once it left its district, confirmed untraceable; before that its district and its people."""
    if idea.untraceable_at is not None and idea.level in UP:
        return True
    near = idea.district is not None and now.reference.district_of(person.location) == idea.district
    if near or coordinates(person, idea, now.reference):
        return True
    return person.number in (idea.proposed_by, idea.owner_id) or person.number in behind(now, idea)


def behind(now: Now, idea: Idea) -> frozenset[int]:
    """Everybody who raised it: who thought of it, and who raised or saw a signal it was made from. They hear of it."""
    origins = now.store.ideas.origins(idea.number)
    seen = now.store.sightings.backing(origins).values() if origins else ()
    own = {idea.proposed_by} if idea.proposed_by else set()
    members = own.union(*(each.members for each in seen))
    return frozenset(member.number for member in now.store.members.some(members))


def owner_at(now: Now, idea: Idea, level: Level) -> int | None:
    """Who sees to it at a level: a coordinator of the place, or a national one."""
    if level in UP:
        return national_owner(now.store)
    return owner_of(now.store, idea.location, idea.district, now.reference)


def is_on_its_way(idea: Idea) -> bool:
    return idea.state in ON_ITS_WAY


# -- weighing ------------------------------------------------------------------------------------------------


def criteria(means: Means) -> dict[str, float]:
    """The four criteria; haalbaarheid is the mean of its three sides. F122."""
    sides = (means["financial"], means["organisational"], means["policy"])
    return {
        "support": means["support"],
        "effect": means["effect"],
        "feasibility": sum(sides) / len(sides),
        "reach": means["reach"],
    }


def score(means: Means, weights: Mapping[str, int]) -> float:
    """From 1 to 5. F124."""
    parts = criteria(means)
    return sum(parts[name] * weight for name, weight in weights.items()) / sum(weights.values())


def decimal(value: float) -> Text:
    """`4,2`"""
    whole, tenth = divmod(round(value * 10), 10)
    return text("idea-decimal", whole=whole, tenth=tenth)
