"""The register of what is stored: which tables and fields, about whom, what for, and how long in this installation."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from bot.chat.text import Text, text
from bot.settings import Config

FIXED_TERMS = ("concept", "radar", "verslag", "eigen", "uur", "berichten", "updates", "blijft")
"""Terms that no setting changes; each has a sentence `term-…`."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table, in Dutch, because a privacy officer reads it and hands it on."""

    name: str
    what: str
    activity: str
    persons: str
    term: str
    fields: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Register:
    activities: Mapping[str, str]
    """What for, by name."""
    tables: Mapping[str, Table]
    common: Mapping[str, str]
    """Fields that mean the same in every table."""

    def field(self, table: str, name: str) -> str | None:
        own = self.tables[table].fields if table in self.tables else {}
        return own.get(name) or self.common.get(name)


@cache
def load() -> Register:
    read = tomllib.loads((files("bot.rights") / "register.toml").read_text("utf-8"))
    tables = {
        name: Table(name, row["wat"], row["hoort"], row["wie"], row["termijn"], row["velden"])
        for name, row in read["tabel"].items()
    }
    return Register(read["activiteit"], tables, read["algemeen"])


def term(name: str, config: Config) -> Text:
    """How long, with the number of days that this installation chose."""
    days = {
        "vraagtekst": config.erase_days,
        "signaaltekst": config.signal_days,
        "metadata": config.record_days,
        "rooster": config.roster_days,
        "logboek": config.audit_days,
    }
    return text(f"term-{name}", days=days[name]) if name in days else text(f"term-{name}")
