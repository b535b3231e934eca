"""What the organisation chose, as the rest of the program reads it; the defaults hold when nothing was chosen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import Literal

from bot.reference.gazetteer import read_gazetteer
from bot.reference.geography import Location
from bot.reference.school_holidays import places_in, school_holidays

EVERYWHERE = "landelijk"
ChannelKind = Literal["coordinatoren", "advocaten", "werkgroep"]
Platform = Literal["slack", "telegram", "playground"]
Trust = Literal["volledig", "alleen-meldingen"]
"""Whether case texts may be shown on a platform, or only that there is something to read elsewhere."""


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel or group and what it is for; `location` None means everywhere."""

    platform: str
    id: str
    kind: ChannelKind
    location: str | None = None


@dataclass(frozen=True, slots=True)
class SchoolHoliday:
    """Both days are in it; without places it is one everywhere."""

    first: date
    last: date
    places: frozenset[str] = frozenset()


@cache
def known_school_holidays(more: tuple[tuple[str, str], ...] = ()) -> tuple[SchoolHoliday, ...]:
    """The ministry's, where they hold; `more` are locations beside the packaged ones, with their districts."""
    gazetteer = read_gazetteer()
    locations = {each.slug: each.district for each in gazetteer.locations} | dict(more)
    districts = [district.slug for district in gazetteer.districts]
    return tuple(
        SchoolHoliday(each.first, each.last, places_in(each.region, locations, districts)) for each in school_holidays()
    )


@dataclass(frozen=True)
class Config:
    """The choices of one installation."""

    channels: tuple[Channel, ...] = ()
    locations: tuple[Location, ...] = ()
    """Beside the packaged ones; one with the same slug replaces that."""
    slot_minutes: int = 120
    acceptance_minutes: int = 45
    urgent_acceptance_minutes: int = 15
    silent_owner_minutes: int = 60
    """Of working time, after which a silent owner loses a question."""
    auto_close_workdays: int = 5
    reopen_days: int = 14
    erase_days: int = 30
    signal_days: int = 365
    record_days: int = 730
    """Of a question without its text, after it ended."""
    roster_days: int = 730
    audit_days: int = 365
    """So long after the decision the text of a signal stays; P22."""
    meeting_minutes: int = 120
    meeting_rhythm: str = "2m"
    """Every so many weeks (`3w`) or months (`2m`)."""
    weights: Mapping[str, int] = field(
        default_factory=lambda: MappingProxyType({"support": 35, "effect": 35, "feasibility": 20, "reach": 10})
    )
    """How heavily each criterion counts in the score of an idea; F124."""
    optional_holidays: frozenset[str] = frozenset()
    """Of `OPTIONAL_HOLIDAYS`, those on which nobody works; `days_off` says it for one region."""
    regional_holidays: Mapping[str, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))
    """The same for locations and districts that chose for themselves."""
    school_holidays: tuple[SchoolHoliday, ...] = field(default_factory=lambda: known_school_holidays())
    """Many people are away then, so those shifts are spread too."""
    standing_line: str | None = None
    """Stands under every answer; None is the catalogue's sentence."""
    help_number: str | None = None
    """Where a client who writes to the bot can call; None names no number."""
    address: str = "http://127.0.0.1:8080"
    """Where the web server can be reached from outside: what stands before the path of a calendar feed."""
    ping: str | None = None
    """An address outside that hears once a minute that the jobs run, and calls somebody when it does not."""
    trusts: Mapping[str, Trust] = field(default_factory=lambda: MappingProxyType({}))

    def channels_for(self, kind: ChannelKind, location: str | None) -> tuple[Channel, ...]:
        """The channels of a location; when it has none of its own, those for everywhere."""
        of_kind = [channel for channel in self.channels if channel.kind == kind]
        own = tuple(channel for channel in of_kind if location is not None and channel.location == location)
        return own or tuple(channel for channel in of_kind if channel.location is None)

    def days_off(self, place: str | None) -> frozenset[str]:
        """The optional holidays on which a location or district does not work, or the whole country."""
        return self.regional_holidays.get(place or "", self.optional_holidays)

    def near(self, place: str | None) -> Config:
        """The same choices as they hold in one place, which may have other days off."""
        return replace(self, optional_holidays=self.days_off(place)) if place in self.regional_holidays else self

    def is_school_holiday(self, day: date, place: str) -> bool:
        """At a location or in a district; for the whole country it is one as soon as it is one anywhere."""
        return any(
            h.first <= day <= h.last and (not h.places or place in h.places or place == EVERYWHERE)
            for h in self.school_holidays
        )

    def trust(self, platform: str) -> Trust:
        return self.trusts.get(platform, "volledig")
