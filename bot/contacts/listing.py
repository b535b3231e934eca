"""What a card of the directory says, whether it comes from a contact card or from a member without one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.chat.text import Plain, Text, Words, text
from bot.contacts.directory import of_member
from bot.contacts.search import Hit
from bot.engine.feature import Context
from bot.reference.letters import normalise
from storage.contacts import Contact
from storage.members import Member, OrganisationKind, Role
from storage.store import Store

KEEPERS = frozenset({Role.COORDINATOR, Role.NATIONAL, Role.ADMIN})
"""Who may mend somebody else's card."""


@dataclass(frozen=True, slots=True)
class Listing:
    """`target` is the id of a contact card, or minus the id of a member."""

    target: int
    name: str
    organisation: str
    role: Words | None
    areas: tuple[str, ...]
    phone: str
    team_phone: bool
    """The number is that of the organisation."""
    email: str
    hours: str
    does: str
    does_not: str
    confirmed_at: datetime | None
    member: int | None
    """Whose card it is, when that is a member."""
    is_lawyer: bool

    @property
    def title(self) -> str:
        return self.name or self.organisation


def listings(context: Context, hits: Iterable[Hit]) -> list[Listing]:
    """The rows of these hits in their order; who was removed meanwhile is left out."""
    wanted = [hit.id for hit in hits]
    cards = [number for number in wanted if number > 0]
    people = [-number for number in wanted if number < 0]
    found = {card.number: of_card(context.store, card) for card in context.store.contacts.some(cards)} if cards else {}
    if people:
        found |= {of_member(m.number): of_person(context.store, m) for m in context.store.members.some(people)}
    return [found[number] for number in wanted if number in found]


def listing(context: Context, target: int) -> Listing | None:
    """One card by its target; None when it is gone. A member who has a card by now is shown by that card."""
    store = context.store
    if target > 0:
        card = store.contacts.get(target)
        return of_card(store, card) if card and not card.removed else None
    member = store.members.get(-target)
    if member is None or not member.active:
        return None
    own = store.contacts.own(member)
    if own is None:
        return of_person(store, member)
    return None if own.removed else of_card(store, own)


def of_card(store: Store, card: Contact) -> Listing:
    team = "" if card.phone else store.contacts.team_number(card.organisation)
    return Listing(
        target=card.number,
        name=card.name,
        organisation=card.organisation,
        role=Plain(card.role) if card.role else None,
        areas=tuple(filter(None, card.areas.split(";"))),
        phone=card.phone or team,
        team_phone=bool(team),
        email=card.email,
        hours=card.hours,
        does=card.does,
        does_not=card.does_not,
        confirmed_at=card.confirmed_at,
        member=card.member_id,
        is_lawyer=normalise(card.role).startswith(Role.LAWYER),
    )


def of_person(store: Store, member: Member) -> Listing:
    team = "" if member.phone else store.contacts.team_number(member.organisation)
    return Listing(
        target=of_member(member.number),
        name=member.name,
        organisation=member.organisation,
        role=_roles(member),
        areas=tuple(sorted(member.area_set)),
        phone=member.phone or team,
        team_phone=bool(team),
        email=member.email,
        hours="",
        does="",
        does_not="",
        confirmed_at=None,
        member=member.number,
        is_lawyer=Role.LAWYER in member.role_set or member.kind == OrganisationKind.LAW_OFFICE,
    )


def is_own(context: Context, shown: Listing) -> bool:
    """Whether this is the card of who asks."""
    if shown.member is not None:
        return shown.member == context.person.number
    return shown.email.lower() == context.person.email


def may_mend(context: Context, shown: Listing) -> bool:
    return is_own(context, shown) or bool(KEEPERS & context.person.role_set)


def _roles(member: Member) -> Text | None:
    names = tuple(text(f"role-{role}") for role in sorted(member.role_set))
    return text("wie-roles", roles=names) if names else None
