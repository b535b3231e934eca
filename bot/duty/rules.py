"""How a slot of the duty roster is called, which is nearest, and who hears about it."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from bot.chat.card import Card
from bot.chat.catalogue import ZONE
from bot.chat.effect import Effects, Place, Post, Priority, Sent, Tell
from bot.chat.text import Text, text
from bot.duty.slots import Slot
from bot.reference.book import Reference
from bot.reference.calendar import add_workdays, local_date
from bot.settings import Config
from storage.members import Member, Role
from storage.roster import NATIONAL, Shift
from storage.store import Store

REMINDER = timedelta(minutes=10)
"""So long before the start of a shift its lawyer is reminded; domain 2.3-1."""
SWAP_REMINDER_WORKDAYS = 2
"""So long before a shift that nobody takes over its lawyer hears so; domain E10."""
ELSEWHERE = 3
COORDINATORS = frozenset({Role.COORDINATOR, Role.NATIONAL, Role.ADMIN})


def slot(starts_at: datetime, ends_at: datetime) -> Text:
    """`vandaag 10.00-12.00 uur`, in wall-clock time."""
    start = starts_at.astimezone(ZONE)
    return text("slot", day=start.date(), start=clock(starts_at), end=ending(ends_at))


def slot_of(shift: Shift | Slot) -> Text:
    return slot(shift.starts_at, shift.ends_at)


def clock(moment: datetime) -> Text:
    """`10.00`, without a word behind it."""
    local = moment.astimezone(ZONE)
    return text("slot-time", hour=f"{local:%H}", minute=f"{local:%M}")


def ending(moment: datetime) -> Text:
    """`12.00`; what ends at midnight ends at `24.00`, or it would seem to end before it began."""
    local = moment.astimezone(ZONE)
    return text("slot-time", hour="24" if local.time() == time() else f"{local:%H}", minute=f"{local:%M}")


def area_names(reference: Reference, slot: Slot) -> tuple[str, ...]:
    """As they stand within a sentence."""
    return tuple(reference.area_name(area).lower() for area in slot.areas)


def reach_name(reference: Reference, reach: str) -> Text:
    """A location, a district, or the whole country."""
    if reach == NATIONAL:
        return text("reach-national")
    places = reference.places
    found = places.locations.get(reach) or places.districts.get(reach)
    return text("reach-place", place=found.name if found else reach)


def nearness(reach: str, location: str | None, district: str | None) -> int:
    """0 for one's own location, 1 for the district, 2 for the whole country, 3 for elsewhere."""
    return next((at for at, near in enumerate((location, district, NATIONAL)) if near == reach), ELSEWHERE)


def concerns(reach: str, member: Member, reference: Reference) -> bool:
    """Whether a reach counts where somebody works; everything does for who works for the whole country."""
    everywhere = member.location is None or bool(member.role_set & {Role.NATIONAL, Role.ADMIN})
    return everywhere or nearness(reach, member.location, reference.district_of(member.location)) < ELSEWHERE


def swap_moment(asked_at: datetime, starts_at: datetime, optional: frozenset[str]) -> datetime:
    """When a request without an answer comes back: two workdays before the shift, or halfway when that has passed."""
    planned = add_workdays(starts_at, -SWAP_REMINDER_WORKDAYS, optional)
    return planned if planned > asked_at else asked_at + (starts_at - asked_at) / 2


def reminder_key(shift: Shift) -> str:
    """Once for this lawyer at this time on the clock: who takes a shift over is reminded too."""
    return f"duty:{shift.number}:{shift.lawyer_id}@{shift.starts_at.astimezone(ZONE).replace(tzinfo=None).isoformat()}"


def can_do(lawyer: Member, area: str) -> bool:
    return lawyer.active and Role.LAWYER in lawyer.role_set and area in lawyer.area_set


def part_for(lawyer: Member, slot: Slot) -> Slot | None:
    """The areas of a slot that a lawyer can do; None for nothing."""
    return slot.without([area for area in slot.areas if not can_do(lawyer, area)])


def missing_for(lawyer: Member, slot: Slot) -> Slot | None:
    """The areas of a slot that a lawyer cannot do; None when there are none."""
    part = part_for(lawyer, slot)
    return slot.without(part.areas) if part else slot


def lawyers_for(store: Store, slot: Slot, without: int) -> list[Member]:
    """The other lawyers who can do all of a slot and are not on duty elsewhere at that time; its backup first."""
    return [lawyer for lawyer in _free_lawyers(store, slot, without) if missing_for(lawyer, slot) is None]


def lawyers_for_some(store: Store, slot: Slot, without: int) -> list[Member]:
    """The same, for who can do at least one of its areas."""
    return [lawyer for lawyer in _free_lawyers(store, slot, without) if part_for(lawyer, slot)]


def _free_lawyers(store: Store, slot: Slot, without: int) -> list[Member]:
    lawyers = [m for m in store.members.with_role(Role.LAWYER) if m.number != without]
    away = away_at(store, slot)
    free = [m for m in lawyers if m.number not in away and not is_busy(store, m.number, slot)]
    backups = {shift.backup_id for shift in slot.shifts}
    return sorted(free, key=lambda m: m.number not in backups)


def is_busy(store: Store, member: int, slot: Slot) -> bool:
    """Whether this lawyer has another shift at that time; the other areas of the same slot are none."""
    overlapping = store.roster.of_member(member, slot.starts_at)
    return any(s.lawyer_id == member and s.starts_at < slot.ends_at and not _same(s, slot.first) for s in overlapping)


def _same(shift: Shift, other: Shift) -> bool:
    hours = (shift.starts_at, shift.ends_at, shift.reach)
    return hours == (other.starts_at, other.ends_at, other.reach)


def away_at(store: Store, slot: Slot) -> frozenset[int]:
    """Who said to be away on the day of a slot."""
    return store.absences.away({local_date(slot.starts_at), local_date(slot.ends_at - timedelta(microseconds=1))})


def duty_number(store: Store, lawyer: Member) -> str:
    """The number of a lawyer on duty; who does not want to be found has the number of the office."""
    own = store.contacts.own(lawyer)
    direct = lawyer.phone if own is None else "" if own.removed else own.phone
    return direct or store.contacts.team_number(lawyer.organisation)


def waiting_for(store: Store, slot: Slot) -> int:
    """How many questions wait for any of its areas."""
    return sum(store.offers.waiting_for(area, slot.reach) for area in slot.areas)


def tell_coordinators(store: Store, config: Config, reference: Reference, reach: str, name: str, card: Card) -> Effects:
    """In the coordinators' channels of the place where a slot counts; without a channel, to each coordinator."""
    return [tell(where, name, card, Priority.CLAIM) for where in coordinators_of(store, config, reference, reach)]


def tell(where: Place | int, name: str, card: Card, priority: Priority) -> Sent:
    """A card in a channel, or for one member."""
    if isinstance(where, Place):
        return Post(name, where, card, priority=priority)
    return Tell(name, where, card, priority=priority)


def coordinators_of(store: Store, config: Config, reference: Reference, reach: str) -> list[Place | int]:
    """Where coordinators of a reach read: their channels; without one, each of them by id."""
    locations = _locations(reference, reach)
    channels = {c for location in locations for c in config.channels_for("coordinatoren", location)}
    if channels:
        places = (Place(c.platform, c.id) for c in channels)
        return [*sorted(places, key=lambda place: (place.platform, place.id))]
    people = [m for m in store.members.with_role(Role.COORDINATOR) if m.location in locations]
    people = people or store.members.with_role(Role.NATIONAL) or store.members.with_role(Role.ADMIN)
    return [member.number for member in people]


def _locations(reference: Reference, reach: str) -> list[str | None]:
    """The locations that a reach counts for; None for the whole country."""
    if reach == NATIONAL:
        return [None]
    places = reference.places.locations
    within = [location.slug for location in places.values() if reach in (location.slug, location.district)]
    return [*within] or [None]
