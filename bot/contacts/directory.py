"""The directory in memory: an index per database that is filled when first asked and follows every change.

Two indexes: one of the cards as they were at first, and a small one of the members and of the cards that changed
since, which is made anew at every change. When that one grows, the first is made anew too.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Lock
from typing import Any
from weakref import WeakKeyDictionary

from bot.chat.catalogue import LANGUAGES, Voice
from bot.chat.text import text
from bot.contacts.filing import Listed
from bot.contacts.search import Hit, Index, Query
from bot.reference.book import Reference
from storage.members import Member
from storage.store import Store

MOST_CHANGED = 500
SETTLED = timedelta(minutes=1)
"""A change that was stamped this long ago is saved by now, also when another process did it."""

Version = tuple[datetime | None, bool, int, int]


def of_member(member: int) -> int:
    """The number by which a member without a card of their own is found; cards have positive numbers."""
    return -member


@dataclass(frozen=True, slots=True)
class _Filed:
    version: Version
    first: Index
    until: datetime | None
    """Up to when changes are in `first`."""
    since: Index
    replaced: frozenset[int] = frozenset()
    """Cards in `first` that changed since, or are gone."""


@dataclass
class Directory:
    """Searched by many threads at once; one of them brings it up to date."""

    reference: Reference
    _filed: _Filed | None = None
    _turn: Lock = field(default_factory=Lock)

    def search(self, store: Store, query: Query, now: datetime, limit: int = 5) -> list[Hit]:
        """The best first. What nearly fits (`suggestion`) is left out when something fits."""
        filed = self._current(store, now)
        found = filed.first.search(query, limit + len(filed.replaced))
        found = [hit for hit in found if hit.id not in filed.replaced] + filed.since.search(query, limit)
        fitting = [hit for hit in found if not hit.suggestion] or found
        return sorted(fitting, key=lambda hit: -hit.score)[:limit]

    def warm_up(self, store: Store, now: datetime) -> None:
        """Fill it before anybody asks."""
        self._current(store, now)

    def _current(self, store: Store, now: datetime) -> _Filed:
        last, members, changes = store.contacts.version()
        version = (last, last is None or last < now - SETTLED, members, changes)
        filed = self._filed
        if filed and filed.version == version:
            return filed
        with self._turn:
            if self._filed is None or self._filed.version != version:
                self._filed = self._follow(store, version, now)
            return self._filed

    def _follow(self, store: Store, version: Version, now: datetime) -> _Filed:
        members = self._members(store, now)
        old = self._filed
        if old and old.until:
            changed = store.contacts.findable(old.until - SETTLED)
            if len(changed) <= MOST_CHANGED:
                since = Index.build([*members, *self._cards(changed)])
                return _Filed(version, old.first, old.until, since, frozenset(row.id for row in changed))
        first = Index.build(self._cards(store.contacts.findable(None)))
        return _Filed(version, first, version[0], Index.build(members))

    # -- what is filed ------------------------------------------------------------------------------------

    def _cards(self, rows: Iterable[Any]) -> list[Listed]:
        return [self._card(row) for row in rows if not row.removed]

    def _card(self, row: Any) -> Listed:
        municipalities = _parts(row.municipalities)
        location, district = self._place_of(municipalities)
        return Listed(
            id=row.id,
            name=row.name,
            organisation=row.organisation,
            role=row.role,
            areas=_parts(row.areas),
            topics=_parts(row.topics),
            municipalities=municipalities,
            location=location,
            district=district,
        )

    def _place_of(self, municipalities: tuple[str, ...]) -> tuple[str | None, str | None]:
        """Location and district of the first municipality."""
        place = self.reference.places.find(municipalities[0]) if municipalities else None
        if place is None:
            return None, None
        return (place.location.slug if place.location else None), place.district

    def _members(self, store: Store, now: datetime) -> list[Listed]:
        """Members without a card of their own; one whose card was removed does not want to be found."""
        members = store.members.all()
        owners = store.contacts.owners(members)
        return [self._member(member, now) for member in members if member.number not in owners]

    def _member(self, member: Member, now: datetime) -> Listed:
        return Listed(
            id=of_member(member.number),
            name=member.name,
            organisation=member.organisation,
            role=" ".join(_said(f"role-{role}", now) for role in sorted(member.role_set)),
            areas=_parts(member.areas),
            topics=(_said(f"wie-kind-{member.kind}", now),),
            municipalities=(),
            location=member.location,
            district=self.reference.district_of(member.location),
        )


def directory_of(store: Store, reference: Reference) -> Directory:
    """The directory of this store's database in this process."""
    with _MAKING:
        return _DIRECTORIES.setdefault(store.database, Directory(reference))


_DIRECTORIES: WeakKeyDictionary[object, Directory] = WeakKeyDictionary()
_MAKING = Lock()


def _said(name: str, now: datetime) -> str:
    """In every language, because people search in their own."""
    return " ".join(Voice(language, now).say(text(name)) for language in LANGUAGES)


def _parts(listed: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in listed.split(";") if part.strip())
