"""kortelijn.toml: its sections and keys as operators write them, checked and turned into a Config."""

from __future__ import annotations

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Self, get_args
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator

from bot.chat.text import text
from bot.reference.calendar import OPTIONAL_HOLIDAYS
from bot.reference.gazetteer import Gazetteer, read_gazetteer
from bot.reference.geography import Location
from bot.settings.config import Channel, ChannelKind, Config, Platform, SchoolHoliday, Trust, known_school_holidays
from bot.settings.mistakes import Mistake, Mistakes, sentences

UNNAMED = Path("kortelijn.toml")
"""Read when it is there; a file that was named must be there."""


def load_config(path: Path) -> Config:
    """The configuration in a TOML file; the defaults when nobody named one and there is none. Raises Mistakes."""
    if path == UNNAMED and not path.exists():
        return Config()
    try:
        return ConfigFile.model_validate(tomllib.loads(path.read_text("utf-8-sig"))).config()
    except tomllib.TOMLDecodeError as error:
        raise Mistakes(text("settings-toml", path=str(path), reason=str(error))) from None
    except FileNotFoundError:
        raise Mistakes(text("settings-absent", path=str(path))) from None
    except (OSError, UnicodeDecodeError):
        raise Mistakes(text("settings-unreadable", path=str(path))) from None
    except ValidationError as error:
        raise Mistakes(*sentences(error, _known_keys())) from None


def _district(slug: str) -> str:
    known = [district.slug for district in _gazetteer().districts]
    if slug not in known:
        raise Mistake("settings-choice", options=", ".join(known))
    return slug


def _municipality(code: str) -> str:
    if code not in {municipality.code for municipality in _gazetteer().municipalities}:
        raise Mistake("settings-municipality", code=code)
    return code


def _web_address(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise Mistake("settings-url")
    return url.rstrip("/")


def _holiday(name: str) -> str:
    if name not in OPTIONAL_HOLIDAYS:
        raise Mistake("settings-choice", options=", ".join(sorted(OPTIONAL_HOLIDAYS)))
    return name


Minutes = Annotated[int, Field(strict=True, ge=1, le=1440)]
Weight = Annotated[int, Field(strict=True, ge=0, le=100)]
Days = Annotated[int, Field(strict=True, ge=1, le=3650)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]


Holidays = tuple[Annotated[str, AfterValidator(_holiday)], ...]


class Section(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class Piket(Section):
    slot_minuten: Minutes = Config.slot_minutes
    acceptatie_minuten: Minutes = Config.acceptance_minutes
    acceptatie_minuten_spoed: Minutes = Config.urgent_acceptance_minutes
    optionele_feestdagen: Holidays = ()
    feestdagen_per_regio: dict[str, Holidays] = {}


class Vraag(Section):
    stil_minuten: Minutes = Config.silent_owner_minutes
    sluiten_na_werkdagen: Days = Config.auto_close_workdays
    heropenen_dagen: Days = Config.reopen_days


class BewarenDagen(Section):
    vraagtekst: Days = Config.erase_days
    signaal_na_besluit: Days = Config.signal_days
    metadata: Days = Config.record_days
    rooster: Days = Config.roster_days
    logboek: Days = Config.audit_days


class Bewaking(Section):
    ping: Annotated[str, AfterValidator(_web_address)] | None = None


class Overleg(Section):
    duur_minuten: Minutes = Config.meeting_minutes
    regelmaat: Annotated[str, StringConstraints(pattern=r"^[1-9][0-9]?[wm]$")] = Config.meeting_rhythm


class Toetsing(Section):
    draagvlak: Weight = 35
    effect: Weight = 35
    haalbaarheid: Weight = 20
    locaties: Weight = 10

    @model_validator(mode="after")
    def _something_counts(self) -> Self:
        if not (self.draagvlak or self.effect or self.haalbaarheid or self.locaties):
            raise Mistake("settings-weights", key="toetsing")
        return self


class Kanaal(Section):
    platform: Platform
    id: Line
    soort: ChannelKind
    locatie: str | None = None


class Locatie(Section):
    slug: Slug
    naam: Line
    arrondissement: Annotated[str, AfterValidator(_district)]
    gemeenten: tuple[Annotated[str, AfterValidator(_municipality)], ...]
    aliassen: tuple[Line, ...] = ()


class Schoolvakantie(Section):
    """Beside the ministry's table, which is packaged: a later year, or another week of the schools in a place."""

    van: date
    tot_en_met: date
    locaties: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _begins_before_it_ends(self) -> Self:
        if self.tot_en_met < self.van:
            raise Mistake("settings-holiday-order", key="schoolvakanties")
        return self


class ConfigFile(Section):
    piket: Piket = Piket()
    vraag: Vraag = Vraag()
    bewaren_dagen: BewarenDagen = BewarenDagen()
    overleg: Overleg = Overleg()
    bewaking: Bewaking = Bewaking()
    toetsing: Toetsing = Toetsing()
    vertrouwen: dict[Platform, Trust] = {}
    kanalen: tuple[Kanaal, ...] = ()
    locaties: tuple[Locatie, ...] = ()
    schoolvakanties: tuple[Schoolvakantie, ...] = ()
    vaste_regel: Line | None = None
    hulpnummer: Line | None = None
    adres: Annotated[str, AfterValidator(_web_address)] | None = None

    @model_validator(mode="after")
    def _places_are_known(self) -> Self:
        known = [location.slug for location in _gazetteer().locations] + [each.slug for each in self.locaties]
        districts = {municipality.code: municipality.district for municipality in _gazetteer().municipalities}
        for number, place in enumerate(self.locaties, start=1):
            if not place.gemeenten:
                raise Mistake("settings-missing", key=f"locaties ({number}).gemeenten")
            elsewhere = [code for code in place.gemeenten if districts[code] != place.arrondissement]
            if elsewhere:
                named = {"code": elsewhere[0], "district": districts[elsewhere[0]]}
                raise Mistake("settings-municipality-elsewhere", key=f"locaties ({number}).gemeenten", **named)
        for number, channel in enumerate(self.kanalen, start=1):
            if channel.locatie is not None and channel.locatie not in known:
                raise Mistake("settings-location", key=f"kanalen ({number}).locatie", options=", ".join(known))
        self._regions_are_known([*known, *(district.slug for district in _gazetteer().districts)])
        if len(set(self.kanalen)) < len(self.kanalen):
            raise Mistake("settings-channel-twice", key="kanalen")
        return self

    def _regions_are_known(self, regions: list[str]) -> None:
        told = [("piket.feestdagen_per_regio", region) for region in self.piket.feestdagen_per_regio]
        told += [("schoolvakanties", region) for holiday in self.schoolvakanties for region in holiday.locaties]
        for key, region in told:
            if region not in regions:
                raise Mistake("settings-choice", key=key, options=", ".join(regions))

    def config(self) -> Config:
        return Config(
            channels=tuple(Channel(each.platform, each.id, each.soort, each.locatie) for each in self.kanalen),
            locations=tuple(
                Location(each.slug, each.naam, each.aliassen, each.gemeenten, each.arrondissement)
                for each in self.locaties
            ),
            slot_minutes=self.piket.slot_minuten,
            acceptance_minutes=self.piket.acceptatie_minuten,
            urgent_acceptance_minutes=self.piket.acceptatie_minuten_spoed,
            silent_owner_minutes=self.vraag.stil_minuten,
            auto_close_workdays=self.vraag.sluiten_na_werkdagen,
            reopen_days=self.vraag.heropenen_dagen,
            erase_days=self.bewaren_dagen.vraagtekst,
            signal_days=self.bewaren_dagen.signaal_na_besluit,
            record_days=self.bewaren_dagen.metadata,
            roster_days=self.bewaren_dagen.rooster,
            audit_days=self.bewaren_dagen.logboek,
            meeting_minutes=self.overleg.duur_minuten,
            meeting_rhythm=self.overleg.regelmaat,
            weights=MappingProxyType(
                {
                    "support": self.toetsing.draagvlak,
                    "effect": self.toetsing.effect,
                    "feasibility": self.toetsing.haalbaarheid,
                    "reach": self.toetsing.locaties,
                }
            ),
            optional_holidays=frozenset(self.piket.optionele_feestdagen),
            regional_holidays=MappingProxyType(self._regional_holidays()),
            school_holidays=self._school_holidays(),
            standing_line=self.vaste_regel,
            help_number=self.hulpnummer,
            address=self.adres or Config.address,
            ping=self.bewaking.ping,
            trusts=MappingProxyType({str(platform): trust for platform, trust in self.vertrouwen.items()}),
        )

    def _regional_holidays(self) -> dict[str, frozenset[str]]:
        """A district's choice holds in its locations too, unless one chose for itself."""
        chosen = {region: frozenset(days) for region, days in self.piket.feestdagen_per_regio.items()}
        return {place: chosen[at] for place, at in self._districts().items() if at in chosen} | chosen

    def _school_holidays(self) -> tuple[SchoolHoliday, ...]:
        """The ministry's, and those of this installation."""
        own = [SchoolHoliday(each.van, each.tot_en_met, frozenset(each.locaties)) for each in self.schoolvakanties]
        return (*known_school_holidays(tuple((each.slug, each.arrondissement) for each in self.locaties)), *own)

    def _districts(self) -> dict[str, str]:
        """In which district each location lies."""
        packaged = {each.slug: each.district for each in _gazetteer().locations}
        return packaged | {each.slug: each.arrondissement for each in self.locaties}


@cache
def _gazetteer() -> Gazetteer:
    return read_gazetteer()


def _known_keys() -> set[str]:
    """Every key with its section, to suggest the one that was meant."""
    known: set[str] = set()
    for name, field in ConfigFile.model_fields.items():
        known.add(name)
        inside = [field.annotation, *get_args(field.annotation)]
        sections = [each for each in inside if isinstance(each, type) and issubclass(each, Section)]
        known |= {f"{name}.{key}" for section in sections for key in section.model_fields}
    return known
