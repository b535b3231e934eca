"""How a slot of the duty roster is called, which is nearest, and who hears about it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from bot.chat.card import Card
from bot.chat.catalogue import ZONE
from bot.chat.effect import Effects, Place, Post, Priority, Tell
from bot.chat.text import Text, text
from bot.reference.book import Reference
from bot.reference.calendar import add_workdays
from bot.settings import Config
from storage.members import Member, Role
from storage.roster import NATIONAL, Shift
from storage.store import Store

REMINDER = timedelta(minutes=10)
"""So long before the start of a shift its lawyer is reminded; domain 2.3-1."""
SWAP_REMINDER_WORKDAYS = 2
"""So long before a shift that nobody takes over its lawyer hears so; domain E10."""
COORDINATORS = frozenset({Role.COORDINATOR, Role.NATIONAL, Role.ADMIN})


def slot(starts_at: datetime, ends_at: datetime) -> Text:
    """`vandaag 10.00-12.00 uur`, in wall-clock time."""
    start = starts_at.astimezone(ZONE)
    return text("slot", day=start.date(), start=clock(starts_at), end=clock(ends_at))


def slot_of(shift: Shift) -> Text:
    return slot(shift.starts_at, shift.ends_at)


def clock(moment: datetime) -> Text:
    """`10.00`, without a word behind it."""
    local = moment.astimezone(ZONE)
    return text("slot-time", hour=f"{local:%H}", minute=f"{local:%M}")


def area_name(reference: Reference, shift: Shift) -> str:
    """As it stands within a sentence."""
    return reference.area_name(shift.area).lower()


def reach_name(reference: Reference, reach: str) -> Text:
    """A location, a district, or the whole country."""
    if reach == NATIONAL:
        return text("reach-national")
    places = reference.places
    found = places.locations.get(reach) or places.districts.get(reach)
    return text("reach-place", place=found.name if found else reach)


def nearness(reach: str, location: str | None, district: str | None) -> int:
    """0 for one's own location, 1 for the district, 2 for the whole country, 3 for elsewhere."""
    return next((at for at, near in enumerate((location, district, NATIONAL)) if near == reach), 3)


def swap_moment(asked_at: datetime, starts_at: datetime, optional: frozenset[str]) -> datetime:
    """When a request without an answer comes back: two workdays before the shift, or halfway when that has passed."""
    planned = add_workdays(starts_at, -SWAP_REMINDER_WORKDAYS, optional)
    return planned if planned > asked_at else asked_at + (starts_at - asked_at) / 2


def reminder_key(shift: Shift) -> str:
    """Once for this lawyer at this time on the clock: who takes a shift over is reminded too."""
    return f"duty:{shift.number}:{shift.lawyer_id}@{shift.starts_at.astimezone(ZONE).replace(tzinfo=None).isoformat()}"


def can_do(lawyer: Member, area: str) -> bool:
    return lawyer.active and Role.LAWYER in lawyer.role_set and area in lawyer.area_set


def lawyers_for(store: Store, shift: Shift, without: Collection[int]) -> list[Member]:
    """The other lawyers of the area who are not on duty elsewhere at that time; the backup first."""
    lawyers = [m for m in store.members.with_role(Role.LAWYER) if can_do(m, shift.area) and m.number not in without]
    free = [m for m in lawyers if not is_busy(store, m.number, shift)]
    return sorted(free, key=lambda m: m.number != shift.backup_id)


def is_busy(store: Store, member: int, shift: Shift) -> bool:
    """Whether this lawyer has another shift at that time."""
    overlapping = store.roster.of_member(member, shift.starts_at)
    return any(s.lawyer_id == member and s.id != shift.id and s.starts_at < shift.ends_at for s in overlapping)


def tell_coordinators(
    store: Store, config: Config, reference: Reference, shift: Shift, name: str, card: Card
) -> Effects:
    """In the coordinators' channels of the place where the shift counts; without a channel, to each coordinator."""
    locations = _locations(reference, shift.reach)
    channels = {c for location in locations for c in config.channels_for("coordinatoren", location)}
    if channels:
        places = sorted((Place(c.platform, c.id) for c in channels), key=lambda place: (place.platform, place.id))
        return [Post(name, place, card, priority=Priority.CLAIM) for place in places]
    people = [m for m in store.members.with_role(Role.COORDINATOR) if m.location in locations]
    people = people or store.members.with_role(Role.NATIONAL) or store.members.with_role(Role.ADMIN)
    return [Tell(name, m.number, card, priority=Priority.CLAIM) for m in people]


def _locations(reference: Reference, reach: str) -> list[str | None]:
    """The locations that a reach counts for; None for the whole country."""
    if reach == NATIONAL:
        return [None]
    places = reference.places.locations
    within = [location.slug for location in places.values() if reach in (location.slug, location.district)]
    return [*within] or [None]
