"""The directory as files that other programs read: vCard for address books, HSDS for other directories."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterator
from typing import Any

from bot.chat.catalogue import Voice
from bot.chat.text import text
from bot.contacts.vcard import Person, vcards
from bot.engine.now import Now
from bot.reference.book import Reference
from storage.contacts import Contact


def as_vcards(now: Now) -> tuple[bytes, int]:
    """Every card that wants to be found, as vCard 4.0, and how many that are."""
    cards, voice = now.store.contacts.all(), Voice("nl", now.now)
    return vcards(_person(card, now.reference, voice) for card in cards).encode(), len(cards)


def _person(card: Contact, reference: Reference, voice: Voice) -> Person:
    more = {"wie-hours": card.hours, "wie-does": card.does, "wie-does-not": card.does_not}
    return Person(
        uid=f"kortelijn-{card.number}",
        name=card.name,
        organisation=card.organisation,
        role=card.role,
        phone=card.phone,
        email=card.email,
        note="\n".join(f"{voice.say(text(label))}: {words}" for label, words in more.items() if words),
        categories=(*(reference.area_name(slug) for slug in _listed(card.areas)), *_listed(card.topics)),
        changed=card.changed_at,
    )


def as_hsds(now: Now) -> tuple[bytes, int]:
    """The same cards as one page of services in the Human Services Data Specification 3, and how many that are."""
    services = [_Service(card, now).described() for card in now.store.contacts.all()]
    whole = {
        "total_items": len(services),
        "total_pages": 1,
        "page_number": 1,
        "size": len(services),
        "first_page": True,
        "last_page": True,
        "empty": not services,
        "contents": services,
    }
    return json.dumps(whole, ensure_ascii=False, indent=2).encode(), len(services)


class _Service:
    """A card in the words of HSDS; what is empty is left out, as its schema asks."""

    def __init__(self, card: Contact, now: Now) -> None:
        self._card, self._reference = card, now.reference
        self._root = f"{now.config.address}/contacts/{card.number}"

    def described(self) -> dict[str, Any]:
        card = self._card
        organisation = card.organisation or card.name
        return _filled(
            id=self._id("service"),
            name=card.name or organisation,
            status="active",
            description=card.does,
            eligibility_description=card.does_not,
            email=card.email,
            assured_date=f"{card.confirmed_at:%Y-%m-%d}" if card.confirmed_at else "",
            last_modified=card.changed_at.isoformat(),
            organization={
                "id": self._id("organization"),
                "name": organisation,
                "description": card.does or organisation,
            },
            phones=self._phones(),
            schedules=[{"id": self._id("schedule"), "description": card.hours}] if card.hours else [],
            service_areas=[{"id": self._id("area", name), "name": name} for name in _listed(card.municipalities)],
            contacts=self._contacts(organisation),
            attributes=list(self._attributes()),
        )

    def _phones(self) -> list[dict[str, str]]:
        return [{"id": self._id("phone"), "number": self._card.phone, "type": "voice"}] if self._card.phone else []

    def _contacts(self, organisation: str) -> list[dict[str, Any]]:
        """Only a person is one."""
        card = self._card
        if card.name in ("", organisation):
            return []
        return [
            _filled(id=self._id("contact"), name=card.name, title=card.role, email=card.email, phones=self._phones())
        ]

    def _attributes(self) -> Iterator[dict[str, Any]]:
        for slug in _listed(self._card.areas):
            yield self._attribute("rechtsgebied", slug, self._reference.area_name(slug))
        for topic in _listed(self._card.topics):
            yield self._attribute("onderwerp", topic, topic)

    def _attribute(self, taxonomy: str, code: str, name: str) -> dict[str, Any]:
        term = {"code": code, "name": name, "description": name, "taxonomy": taxonomy}
        return {
            "id": self._id(taxonomy, code),
            "link_entity": "service",
            "taxonomy_term": {"id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{taxonomy}/{code}")), **term},
        }

    def _id(self, *what: str) -> str:
        """The same in every export of this installation."""
        return str(uuid.uuid5(uuid.NAMESPACE_URL, "/".join((self._root, *what))))


def _filled(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value}


def _listed(items: str) -> list[str]:
    return [item for item in items.split(";") if item]
