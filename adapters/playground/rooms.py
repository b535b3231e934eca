"""The platform that the playground is: rooms in memory, and a feed of what changes in them."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Any

Json = dict[str, Any]
BEHIND = 1000
"""A page that is so many events behind is cut off; it comes back and gets everything at once."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A card or a text in a room. `author` is an account, or empty for the bot."""

    id: str
    place: str
    time: str
    """As the clock showed it."""
    card: Json | None = None
    text: str = field(default="", repr=False)
    author: str = ""
    only_for: str = ""
    """The one account that sees this; empty for everybody in the room."""
    under: str = ""
    """The id of the card that this is a reply to."""
    edited: bool = False


class Feed:
    """Tells every open page what changed."""

    def __init__(self) -> None:
        self._pages: set[asyncio.Queue[Json | None]] = set()

    @contextmanager
    def listen(self) -> Iterator[asyncio.Queue[Json | None]]:
        """A queue of events; None means that the feed has ended."""
        page: asyncio.Queue[Json | None] = asyncio.Queue()
        self._pages.add(page)
        try:
            yield page
        finally:
            self._pages.discard(page)

    def tell(self, kind: str, **event: object) -> None:
        for page in list(self._pages):
            if page.qsize() < BEHIND:
                page.put_nowait({"kind": kind, **event})
            else:
                page.put_nowait(None)
                self._pages.discard(page)

    def end(self) -> None:
        for page in self._pages:
            page.put_nowait(None)


class Rooms:
    """Every entry of every room, in order of arrival."""

    def __init__(self, feed: Feed) -> None:
        self._feed = feed
        self._entries: dict[str, Entry] = {}
        self._keys: dict[str, tuple[str, datetime]] = {}
        self._start = secrets.token_hex(4)
        """So that a message from before a restart is never taken for one of now."""
        self._number = 0

    def everything(self) -> list[Json]:
        return [asdict(entry) for entry in self._entries.values()]

    def entry(self, number: str) -> Entry | None:
        return self._entries.get(number)

    def next_id(self) -> str:
        self._number += 1
        return f"{self._start}-{self._number}"

    def put(self, entry: Entry) -> Entry:
        """Add the entry, or show it in place of the one with the same id."""
        self._entries[entry.id] = entry
        self._feed.tell("entry", entry=asdict(entry))
        return entry

    def change(self, entry: Entry, **change: Any) -> None:
        """What did not change stays without the remark that it did."""
        changed = replace(entry, **change)
        if changed != entry:
            self.put(replace(changed, edited=True))

    def take(self, number: str) -> None:
        if self._entries.pop(number, None):
            self._feed.tell("gone", id=number)

    def thread(self, place: str, number: str) -> str:
        """The card under which a reply to `number` stands: threads are one deep; empty when there is none."""
        entry = self._entries.get(number)
        if entry is None or entry.place != place:
            return ""
        return entry.under or entry.id

    def remember(self, key: str, number: str, at: datetime) -> None:
        self._keys[key] = (number, at)

    def sent(self, place: str, key: str, since: datetime) -> str | None:
        """The id of the entry with this key that was sent at or after `since`."""
        number, at = self._keys.get(key, ("", since))
        entry = self._entries.get(number)
        return number if entry and entry.place == place and at >= since else None
