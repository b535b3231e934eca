"""Directory cards from a file: matched by name with e-mail address or organisation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.chat.text import Text, text
from bot.members.difference import BadRow, Difference
from bot.members.member_import import changed_field
from bot.members.rows import ContactRow
from bot.reference.places import PlaceBook
from storage.contacts import Contact
from storage.store import Store

FIELDS = {
    "name": "naam",
    "organisation": "organisatie",
    "role": "functie",
    "areas": "rechtsgebieden",
    "topics": "onderwerpen",
    "municipalities": "gemeenten",
    "phone": "telefoon",
    "email": "email",
    "hours": "bereikbaar",
    "does": "doet_wel",
    "does_not": "doet_niet",
}


@dataclass(frozen=True)
class ContactStep:
    """One row beside the card that it is about."""

    row: ContactRow
    before: Contact | None
    fields: Mapping[str, str]

    def difference(self) -> Difference:
        who = ", ".join(filter(None, (self.row.name, self.row.organisation)))
        if self.before is None:
            return Difference(who, "added")
        lines = [changed_field(FIELDS[name], getattr(self.before, name), value) for name, value in self.fields.items()]
        return Difference(who, "changed" if lines else "unchanged", tuple(lines))


def compare_contacts(
    store: Store, rows: Sequence[ContactRow], places: PlaceBook
) -> tuple[list[ContactStep], list[BadRow], list[Text]]:
    """What each row does; a card that its owner had removed stays away, with a warning."""
    cards = _Cards(store.contacts.changed_since(None))
    steps: list[ContactStep] = []
    bad: list[BadRow] = []
    warnings: list[Text] = []
    for row in rows:
        strange = [name for name in row.municipalities if _municipality(places, name) is None]
        bad += [BadRow(row.number, text("import-row-municipality", number=row.number, value=name)) for name in strange]
        known = replace(row, municipalities=tuple(_municipality(places, name) or name for name in row.municipalities))
        before = cards.find(row)
        if before and before.removed:
            warnings.append(text("importing-removed-card", number=row.number, name=row.name or row.organisation))
        elif not strange:
            steps.append(ContactStep(known, before, _changes(before, known)))
    return steps, bad, warnings


def save_contacts(store: Store, steps: Sequence[ContactStep], now: datetime) -> None:
    for step in steps:
        owner = store.members.by_email(step.row.email) if step.row.email else None
        if step.before is None:
            store.contacts.put(_card(step.row, owner.number if owner else None, now))
        elif step.fields:
            for name, value in step.fields.items():
                setattr(step.before, name, value)
            step.before.changed_at = now


class _Cards:
    """The cards that there are; a removed one counts only when no other has its name."""

    def __init__(self, cards: Sequence[Contact]) -> None:
        self._by_key: dict[tuple[str, str, str], Contact] = {}
        for card in sorted(cards, key=lambda card: not card.removed):
            for key in _keys(card.name, card.email, card.organisation):
                self._by_key[key] = card

    def find(self, row: ContactRow) -> Contact | None:
        found = (self._by_key.get(key) for key in _keys(row.name, row.email, row.organisation))
        return next((card for card in found if card), None)


def _keys(name: str, email: str, organisation: str) -> list[tuple[str, str, str]]:
    plain = name.casefold()
    keys = [("email", plain, email.lower())] if email else []
    return [*keys, ("organisation", plain, organisation.casefold())]


def _municipality(places: PlaceBook, name: str) -> str | None:
    """The one municipality that a name or alias stands for, as it is written on screen."""
    place = places.find(name)
    return place.municipalities[0].name if place and len(place.municipalities) == 1 else None


def _changes(before: Contact | None, row: ContactRow) -> dict[str, str]:
    new = _values(row)
    return {name: value for name, value in new.items() if before and getattr(before, name) != value}


def _card(row: ContactRow, member: int | None, now: datetime) -> Contact:
    card = Contact(name=row.name, member_id=member, changed_at=now)
    for name, value in _values(row).items():
        setattr(card, name, value)
    return card


def _values(row: ContactRow) -> dict[str, str]:
    return {
        "name": row.name,
        "organisation": row.organisation,
        "role": row.role,
        "areas": ";".join(row.areas),
        "topics": ";".join(row.topics),
        "municipalities": ";".join(row.municipalities),
        "phone": row.phone,
        "email": row.email,
        "hours": row.reachable,
        "does": row.does,
        "does_not": row.does_not,
    }
