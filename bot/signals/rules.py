"""What a signal can be about, what its words say of that, and who sees to it."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import lru_cache

from bot.chat.text import Plain, Text, Words, text
from bot.reference.book import Reference
from bot.reference.calendar import at, local_date, next_workday
from bot.reference.packaged import read_toml
from bot.reference.topics import TopicBook
from bot.reference.worktime import OPENS
from bot.settings import Config
from storage.members import Member, Role
from storage.signals import GENERAL, Signal
from storage.store import Store

LONGEST = 1500
"""Characters, as of a question; E32."""
KINDS = ("casuistiek", "samenwerking", "taakverdeling", "zelfredzaamheid", "lacune", "best_practice_idee")
"""F097, F007."""
THEMES = (
    "aanvragen_vreemdelingenrecht",
    "herziening_sv",
    "gratieverzoeken",
    "toeslagen",
    "aanvragen_uitkeringen",
    "daklozen",
)
"""F129."""
NO_THEME = "geen"
LABELS = (*THEMES, "quick_win", "rvr", "losr")
"""What a coordinator can mark a signal with; F128, F131, F006."""
COORDINATORS = frozenset({Role.COORDINATOR, Role.NATIONAL, Role.ADMIN})
EVERYWHERE = frozenset({Role.NATIONAL, Role.ADMIN})
NO_MEETING = timedelta(days=35)
"""After so long without a meeting the coordinators hear that a signal waits; F132."""
FORGOTTEN = timedelta(days=45)
"""So long after its meeting a signal without a decision is looked at again; E69 comes from the meeting before that."""


def kind_of(said: str) -> str:
    """What sort of signal its words suggest; a case that happens more often when they suggest nothing."""
    return _suggested("soorten", said) or KINDS[0]


def theme_of(said: str) -> str:
    """The theme that its words suggest; empty for none."""
    return _suggested("themas", said)


def _suggested(what: str, said: str) -> str:
    return next((value for value, words in _words(what).items() if words.search(said)), "")


@lru_cache(maxsize=2)
def _words(what: str) -> dict[str, re.Pattern[str]]:
    """`what` is `soorten` or `themas`."""
    lists: dict[str, list[str]] = read_toml("signals.toml")[what]
    pieces = {
        value: [re.escape(piece).replace(r"\.\.", ".{1,60}") for piece in words] for value, words in lists.items()
    }
    return {value: re.compile("|".join(words), re.IGNORECASE) for value, words in pieces.items()}


def area_of(said: str, person: Member, reference: Reference) -> str:
    """The only area whose topics a text is about, or the only one of its writer; empty when that is not one."""
    about = [area.slug for area in reference.areas if TopicBook.load().of(said, area.slug)]
    if len(about) == 1:
        return about[0]
    own = [slug for slug in person.area_set if slug in reference.areas]
    return own[0] if len(own) == 1 and (not about or own[0] in about) else ""


def is_area(reference: Reference, slug: str) -> bool:
    return slug == GENERAL or slug in reference.areas


def area_words(reference: Reference, slug: str) -> Words:
    """An area as people read it."""
    return text("signal-area-general") if slug == GENERAL else Plain(reference.area_name(slug))


def slug(value: str) -> str:
    """A value as it stands in a text's name."""
    return value.replace("_", "-")


def kind_words(kind: str) -> Text:
    return text(f"signal-kind-{slug(kind)}")


def label_words(label: str) -> Text:
    return text(f"signal-label-{slug(label)}")


def district_words(reference: Reference, slugs: tuple[str, ...]) -> tuple[str, ...]:
    districts = reference.places.districts
    return tuple(districts[slug].name if slug in districts else slug for slug in slugs)


# -- who sees to it ----------------------------------------------------------------------------------------


def coordinates(person: Member, signal: Signal, reference: Reference) -> bool:
    """A coordinator of its district, or of the whole country."""
    if EVERYWHERE & person.role_set:
        return True
    near = signal.district is not None and reference.district_of(person.location) == signal.district
    return Role.COORDINATOR in person.role_set and near


def may_read(store: Store, person: Member, signal: Signal, reference: Reference) -> bool:
    """Its own district, whoever saw it, and everybody once it left the district after being confirmed untraceable."""
    if signal.untraceable_at is not None and signal.level in ("landelijk", "stuurgroep"):
        return True
    near = signal.district is not None and reference.district_of(person.location) == signal.district
    return near or coordinates(person, signal, reference) or store.sightings.saw(signal.number, person.number)


def owner_of(store: Store, location: str | None, district: str | None, reference: Reference) -> int | None:
    """Who sees to it: a coordinator of the place, else of the district, else of the whole country; None for nobody."""
    coordinators = store.members.with_role(Role.COORDINATOR)
    own = [m for m in coordinators if location and m.location == location]
    near = [m for m in coordinators if district and reference.district_of(m.location) == district]
    found = own or near or store.members.with_role(Role.NATIONAL) or store.members.with_role(Role.ADMIN)
    return found[0].number if found else None


def national_owner(store: Store) -> int | None:
    found = store.members.with_role(Role.NATIONAL) or store.members.with_role(Role.ADMIN)
    return found[0].number if found else None


def waits_until(now: datetime, config: Config) -> datetime:
    """When somebody looks again at a signal that waits for a meeting: nine o'clock on a working day."""
    return at(next_workday(local_date(now + NO_MEETING), config.optional_holidays), OPENS)
