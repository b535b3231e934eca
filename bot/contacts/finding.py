"""Finds who fits what was asked: names first, then area and place, nearest first, and nothing from far away."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

from bot.chat.catalogue import LANGUAGES, Voice
from bot.chat.text import text
from bot.contacts.asking import Asked, read_tolerantly
from bot.contacts.directory import directory_of
from bot.contacts.listing import Listing, listings
from bot.contacts.names import fold
from bot.contacts.places import DISTANCES
from bot.contacts.search import NEARNESS, Hit, Query
from bot.engine.feature import Context
from bot.reference.geography import Place
from storage.members import Role

MOST = 5
LAWYERS_LOOKED_AT = 40
SURE = 0.8
"""From which likeness a word that also is an area or a place is taken for a name."""


@dataclass(frozen=True, slots=True)
class Found:
    """What fits; else what nearly does. `ask_where`: the place that was named is two places."""

    listings: tuple[Listing, ...] = ()
    nearly: tuple[Listing, ...] = ()
    ask_where: Place | None = None


def find(context: Context, asked: Asked) -> Found:
    """At most five; typing errors in areas and places are forgiven when nothing was found otherwise."""
    found = _find(context, asked)
    if found.listings or found.ask_where:
        return found
    again = read_tolerantly(asked, context.reference)
    return found if again == asked else _find(context, again)


def lawyers_of(context: Context, asked: Asked) -> tuple[Listing, ...]:
    """Lawyers of the areas that were asked, the nearest first."""
    hits = _search(context, _query(context, asked, ""), LAWYERS_LOOKED_AT)
    lawyers = [listing for listing in listings(context, hits) if listing.is_lawyer]
    right = [listing for listing in lawyers if asked.areas & set(listing.areas)] or lawyers
    return tuple(right[:MOST])


def by_name(context: Context, name: str) -> Found:
    """Who bears this name, wherever they are."""
    hits = _search(context, Query(name), MOST)
    return _sorted_out(context, hits)


def _find(context: Context, asked: Asked) -> Found:
    sure = _sure_names(context, asked) if asked.doubtful else []
    if asked.place and not asked.place.is_clear:
        return Found(tuple(listings(context, sure))) if sure else Found(ask_where=asked.place)
    rest = _search(context, _query(context, asked, asked.words), MOST)
    rest = _without_far_away(rest, asked)
    known = {hit.id for hit in sure}
    if sure and all(hit.suggestion for hit in rest):
        rest = []
    return _sorted_out(context, [*sure, *(hit for hit in rest if hit.id not in known)][:MOST])


def _sure_names(context: Context, asked: Asked) -> list[Hit]:
    """Who is called what was typed, all of it, although a word of it is an area or a place too."""
    hits = _search(context, _query(context, Asked(asked.typed, asked.typed), asked.typed), MOST)
    return [hit for hit in hits if hit.score - NEARNESS[DISTANCES.index(hit.distance)] >= SURE]


def _search(context: Context, query: Query, limit: int) -> list[Hit]:
    return directory_of(context.store, context.reference).search(context.store, query, context.now, limit)


def _query(context: Context, asked: Asked, words: str) -> Query:
    """Near the place that was named; without one, near who asks."""
    places = context.reference.places
    if asked.place is None:
        own = places.locations.get(context.person.location or "")
        first = places.municipalities[own.municipalities[0]].name if own else None
        return Query(words, asked.areas, first, own.slug if own else None, own.district if own else None)
    place = asked.place
    municipality = place.municipalities[0].name if len(place.municipalities) == 1 else None
    return Query(words, asked.areas, municipality, place.location.slug if place.location else None, place.district)


def _without_far_away(hits: list[Hit], asked: Asked) -> list[Hit]:
    """Who is elsewhere is left out when a place was named, or no name, and somebody is nearer."""
    if asked.words and asked.place is None and not _is_role(asked.words):
        return hits
    nearest = ("here",) if _is_role(asked.words) and asked.place is None else DISTANCES[1:]
    near = [hit for hit in hits if hit.distance in nearest]
    return near or hits


def _is_role(words: str) -> bool:
    """Whether the words are the name of a role, such as "coördinator"."""
    return fold(words) in _role_names()


@cache
def _role_names() -> frozenset[str]:
    long_ago = datetime.min.replace(tzinfo=UTC)  # no role is called otherwise at another time
    voices = [Voice(language, long_ago) for language in LANGUAGES]
    return frozenset(fold(voice.say(text(f"role-{role}"))) for voice in voices for role in Role)


def _sorted_out(context: Context, hits: Iterable[Hit]) -> Found:
    hits = list(hits)
    fitting = [hit for hit in hits if not hit.suggestion]
    if fitting:
        return Found(tuple(listings(context, fitting)))
    return Found(nearly=tuple(listings(context, hits)))
