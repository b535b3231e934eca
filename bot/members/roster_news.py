"""Who must hear that the roster changed: everybody whose shifts are others now, and the coordinators."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime

from bot.chat.card import Card, say
from bot.chat.effect import Effects, Place, Post, Priority, Tell
from bot.chat.text import Text, Words, text
from bot.members.roster_import import Slot
from bot.settings import Channel, Config

MOST_LINES = 12
"""On one card; what is more is counted."""


def roster_news(
    slots: Iterable[Slot], now: datetime, config: Config, name_of: Callable[[int], str], locations: Iterable[str]
) -> Effects:
    """A card for every person and every coordinators' channel that a changed slot concerns."""
    changed = [slot for slot in slots if slot.kind != "unchanged" and slot.ends_at > now]
    stamp = f"{now:%Y%m%d%H%M%S%f}"
    personal: defaultdict[int, list[Text]] = defaultdict(list)
    channels: defaultdict[Channel, list[Text]] = defaultdict(list)
    for slot in changed:
        for member, line in _personal(slot):
            personal[member].append(line)
        for channel in config.channels_for("coordinatoren", slot.reach if slot.reach in set(locations) else None):
            channels[channel].append(_public(slot, name_of))
    tells = [
        Tell(f"roster:{stamp}:{member}", member, _card("importing-news-yours", lines), priority=Priority.RECEIPT)
        for member, lines in personal.items()
    ]
    posts = [
        Post(f"roster:{stamp}", Place(channel.platform, channel.id), _card("importing-news-team", lines))
        for channel, lines in channels.items()
    ]
    return [*tells, *posts]


def _personal(slot: Slot) -> Iterator[tuple[int, Text]]:
    before, backup = slot.before, slot.backup.number if slot.backup else None
    had = {} if before is None or before.freed else {before.lawyer: "lawyer", before.backup: "backup"}
    has = {slot.lawyer.number: "lawyer", backup: "backup"}
    for member, duty in has.items():
        if member is not None:
            yield member, text(f"importing-news-{'change' if had.get(member) == duty else duty}", slot=slot.line)
    for member in had:
        if member is not None and member not in has:
            yield member, text("importing-news-lost", slot=slot.line)


def _public(slot: Slot, name_of: Callable[[int], str]) -> Text:
    new, before = slot.lawyer, slot.before
    if before is None or before.freed:
        return text("importing-news-added", slot=slot.line, new=new.name)
    if before.lawyer != new.number:
        return text("importing-news-moved", slot=slot.line, old=name_of(before.lawyer), new=new.name)
    return text("importing-news-changed", slot=slot.line, new=new.name)


def _card(title: str, lines: Sequence[Text]) -> Card:
    body: list[Words] = list(lines[:MOST_LINES])
    if len(lines) > MOST_LINES:
        body.append(text("importing-news-more", count=len(lines) - MOST_LINES))
    return say(*body, title=text(title))
