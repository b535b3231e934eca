"""`kortelijn privacy`: register of processing, retention table and DPIA annex, from the configuration that runs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from bot.chat.catalogue import Voice
from bot.chat.text import Text, text
from bot.reference.calendar import local_date
from bot.rights.register import Register, load, term
from bot.settings import Config, Settings
from storage.schema import fields_of_tables

ASKED = ("why", "basis", "persons", "special", "minimal", "processors", "rights", "breach", "risks", "agreed")
"""What a DPIA asks that the program cannot answer; art. 35 lid 7 AVG."""


@dataclass(frozen=True, slots=True)
class Papers:
    """All papers as Markdown, in one reader's language."""

    settings: Settings
    config: Config
    voice: Voice

    def lines(self) -> Iterator[str]:
        yield f"# {self._say('papers-title')}"
        yield ""
        yield self._say("papers-made", at=f"{local_date(self.voice.now):%d-%m-%Y}")
        yield from self._processing(load())
        yield from self._retention(load())
        yield from self._fields(load())
        yield from self._annex()

    def _processing(self, register: Register) -> Iterator[str]:
        """Art. 30 AVG, one row for each activity."""
        yield from self._heading("papers-processing", "papers-processing-how")
        yield from self._table_head("papers-purpose", "papers-data", "papers-persons")
        for activity, purpose in register.activities.items():
            tables = [table for table in register.tables.values() if table.activity == activity]
            persons = sorted({part.strip() for table in tables for part in table.persons.split(",")} - {"niemand"})
            data = "; ".join(table.what for table in tables)
            yield f"| {purpose} | {data} | {', '.join(persons) or '—'} |"
        yield ""
        yield f"{self._say('papers-receivers')}: {self._receivers()}."
        yield self._say("papers-security")

    def _retention(self, register: Register) -> Iterator[str]:
        yield from self._heading("papers-retention", "papers-retention-how")
        yield from self._table_head("papers-what", "papers-where", "papers-how-long")
        for table in register.tables.values():
            yield f"| {table.what} | `{table.name}` | {self.voice.say(term(table.term, self.config))} |"

    def _fields(self, register: Register) -> Iterator[str]:
        yield from self._heading("papers-fields", "papers-fields-how")
        for table, names in fields_of_tables().items():
            described = "; ".join(f"`{name}` {register.field(table, name)}" for name in names)
            yield f"* **{table}**: {described}"

    def _annex(self) -> Iterator[str]:
        yield from self._heading("papers-annex", "papers-annex-how")
        for words in self._settings():
            yield f"* {self.voice.say(words)}"
        yield ""
        for number, question in enumerate(ASKED, 1):
            yield f"{number}. {self._say(f'papers-asks-{question}')} ………"

    def _settings(self) -> Iterator[Text]:
        for platform in self.settings.platforms() or ("playground",):
            yield text(f"papers-trust-{self.config.trust(platform)}", platform=platform.capitalize())
        yield text("papers-key" if self.settings.kortelijn_key else "papers-no-key")
        postgres = self.settings.kortelijn_database_url.startswith("postgres")
        yield text("papers-postgres" if postgres else "papers-sqlite")
        yield text("papers-local")
        yield text("papers-gate")
        yield text("papers-channels", count=len(self.config.channels))

    def _receivers(self) -> str:
        names = [platform.capitalize() for platform in self.settings.platforms()]
        return ", ".join(names) or self._say("papers-nobody")

    def _heading(self, name: str, how: str) -> Iterator[str]:
        yield from ("", f"## {self._say(name)}", "", self._say(how), "")

    def _table_head(self, *names: str) -> Iterator[str]:
        yield "| " + " | ".join(self._say(name) for name in names) + " |"
        yield "|" + "---|" * len(names)

    def _say(self, name: str, **args: object) -> str:
        return self.voice.say(text(name, **args))
