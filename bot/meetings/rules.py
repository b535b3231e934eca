"""Who may do what about meetings, who hears of them, and how an agenda is ordered and its time divided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bot.chat.card import Card
from bot.chat.effect import Effects, Post, Priority, Reply, Tell
from bot.chat.text import text
from bot.duty.rules import COORDINATORS as COORDINATORS
from bot.duty.rules import tell_coordinators
from bot.engine.errors import Refusal
from bot.engine.feature import Context
from bot.engine.now import Now
from bot.engine.roles import may
from bot.meetings.gathering import Gathering
from storage.agenda import AgendaItem
from storage.meetings import Series
from storage.members import Member, OrganisationKind, Role
from storage.roster import NATIONAL
from storage.sightings import Backing
from storage.signals import Signal

SEATS = (OrganisationKind.JURIDISCH_LOKET, OrganisationKind.SOCIAAL_RAADSLIEDEN, OrganisationKind.LAW_OFFICE)
"""One of each at every meeting; F108."""
SHORTEST = 8
"""Minutes that an item needs; so 15 items fit in 120 minutes, E68."""
LONGEST = 30
"""Minutes that an item gets at most, however few there are."""
EVERYWHERE = frozenset({Role.NATIONAL, Role.ADMIN})


def district_of(at: Now, member: Member) -> str | None:
    return at.reference.district_of(member.location)


def coordinates(context: Context, series: Series) -> bool:
    """Whether this person may plan, move and cancel meetings of a series."""
    if may(context.person, EVERYWHERE):
        return True
    own = district_of(context, context.person)
    return may(context.person, COORDINATORS) and own is not None and own == series.district


def require_coordinator(context: Context, series: Series) -> None:
    if not coordinates(context, series):
        raise Refusal(text("meeting-not-yours"))


def takes_part(context: Context, gathering: Gathering) -> bool:
    """Whether this person may note what a meeting decides: its coordinators, and who was asked to be there."""
    me = context.person.number
    return coordinates(context, gathering.series) or context.store.attendance.one(gathering.number, me) is not None


def may_read(context: Context, gathering: Gathering) -> bool:
    """A signal is read by everybody of its district, and by who sits in on the meeting."""
    near = gathering.series.district in (district_of(context, context.person), NATIONAL)
    return near or takes_part(context, gathering)


# -- who hears of it -----------------------------------------------------------------------------------------


def in_channel(gathering: Gathering, about: str, card: Card, priority: Priority = Priority.REMINDER) -> Effects:
    """In the coordinators' channel of the series, under a name of this meeting."""
    return series_channel(gathering.at, gathering.series, gathering.card(about), card, priority)


def series_channel(at: Now, series: Series, name: str, card: Card, priority: Priority = Priority.REMINDER) -> Effects:
    reach = series.location or series.district
    told = tell_coordinators(at.store, at.config, at.reference, reach, name, card)
    return [_at(effect, priority) for effect in told]


def _at(effect: object, priority: Priority) -> Post | Tell:
    assert isinstance(effect, Post | Tell)  # noqa: S101  # that is what tell_coordinators gives
    return replace(effect, priority=priority)


def not_in_channel(at: Now, members: Iterable[int]) -> list[Member]:
    """Those who do not read the coordinators' channel, because they are no coordinator."""
    found = (at.store.members.get(number) for number in members)
    return [member for member in found if member and member.active and not COORDINATORS & member.role_set]


def shown(context: Context, card: Card) -> Effects:
    """Instead of the card that was pressed; a card in a channel is edited for everybody, and needs no second one."""
    return [Reply(card, instead=True)] if context.origin.private else []


# -- the agenda ----------------------------------------------------------------------------------------------


def ordered(
    signals: Iterable[Signal], items: Mapping[int, AgendaItem], backing: Mapping[int, Backing], minutes: int
) -> list[Signal]:
    """By hand first; then what is new before what was held over, the heaviest first, the oldest first.

    When there is no time for all of them, weight and age alone decide, so that what is left over is the lightest. E68.
    """
    signals = list(signals)
    crowded = len(signals) > fitting(minutes)

    def place(signal: Signal) -> tuple[object, ...]:
        item, behind = items.get(signal.number), backing[signal.number]
        by_hand = item.position if item and item.position is not None else len(signals)
        group = 0 if crowded or not signal.carried else 1
        return (by_hand, group, -(behind.weight + behind.cases), -signal.carried, signal.number)

    return sorted(signals, key=place)


def fitting(minutes: int) -> int:
    """How many items there is time for."""
    return minutes // SHORTEST


def time_each(minutes: int, items: int) -> int:
    """Minutes for each item."""
    return max(SHORTEST, min(LONGEST, minutes // items)) if items else 0
