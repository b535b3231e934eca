"""The `kortelijn` command: one function per word of it."""

from __future__ import annotations

import errno
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from adapters.cli.exporting import Export, export_file
from adapters.cli.importing import Wishes, import_file
from adapters.cli.planning import Wanted, propose
from adapters.cli.speaking import LANGUAGE, Speaker, Stop
from adapters.cli.yaml import to_yaml
from bot.chat.catalogue import Voice
from bot.chat.text import Plain, Text, text
from bot.duty.proposal import Period
from bot.engine.clock import Clock
from bot.engine.errors import DeliveryFailed
from bot.engine.finding import Finding
from bot.engine.upkeep import bring_back, check_database, is_there, open_database, save_backup, sentences
from bot.members.importing import Importing
from bot.reference.book import Reference
from bot.rights.annex import Papers
from bot.settings import Config, Mistakes, Settings, load_config, new_key


@dataclass(frozen=True)
class Door:
    """What the command line gets from the front door, because it may not know the rest of the house."""

    run: Callable[[Settings, Config], None]
    probe: Callable[[Settings, Config], list[Finding]]
    """Asks the platforms that are configured."""
    manifest: Callable[[str | None], dict[str, Any]]
    timetable: Callable[[datetime], list[tuple[Text, datetime]]]
    clock: Clock
    ask: Callable[[str], bool] | None
    """None without a terminal."""


UsageError: type[Exception] = typer.BadParameter.__bases__[0]
"""What typer raises for words that it does not know; it has no public name, because typer carries its own click."""


DAYS = ["%Y-%m-%d", "%d-%m-%Y"]
PORT_TAKEN = (errno.EADDRINUSE, errno.EACCES, errno.EADDRNOTAVAIL)


class Import(StrEnum):
    MEMBERS = "members"
    CONTACTS = "contacts"
    ROSTER = "roster"


def command_line(door: Door, words: list[str] | None = None) -> int:
    """Do what the words say (those of the process when None); the exit code."""
    speaker = Speaker(door.clock.now())
    said = sys.argv[1:] if words is None else words
    try:
        typer.main.get_command(_program(door, speaker))(
            said or ["--help"], prog_name="kortelijn", standalone_mode=False
        )
    except Stop as stop:
        return stop.code
    except UsageError as wrong:
        speaker.complain(_misunderstood(wrong))
        return 2
    except (typer.Abort, KeyboardInterrupt):
        speaker.complain(text("cli-import-stopped"))
        return 1
    return 0 if said else 2


def _misunderstood(wrong: Exception) -> Text:
    """What typer says in English, in our words: which part it is about, and where the right one can be read."""
    where = {"command": getattr(getattr(wrong, "ctx", None), "command_path", None) or "kortelijn"}
    if part := getattr(wrong, "param", None):
        what = part.metavar or part.opts[0]
        said = getattr(wrong, "message", "")
        return text("cli-usage-part" if said else "cli-usage-missing", what=what, **where)
    if option := getattr(wrong, "option_name", None):
        return text("cli-usage-option", option=option, **where)
    return text("cli-usage", **where)


def _help(name: str) -> str:
    return Voice(LANGUAGE, datetime(1970, 1, 1, tzinfo=UTC)).say(text(f"cli-help-{name}"))  # it names no moment


def _option(name: str) -> Any:
    return typer.Option(f"--{name}", help=_help(name))


def _choice(choices: type[StrEnum]) -> Any:
    return typer.Argument(metavar="|".join(choices), help=_help("what"))


Yes = Annotated[bool, _option("yes")]
File = Annotated[Path, typer.Argument(metavar="FILE", help=_help("file"))]


def _program(door: Door, speaker: Speaker) -> typer.Typer:
    app = typer.Typer(add_completion=False, help=_help("kortelijn"), rich_markup_mode=None)

    def choices() -> tuple[Settings, Config]:
        settings = Settings.read()
        return settings, load_config(settings.kortelijn_config)

    @app.command(help=_help("run"))
    def run() -> None:
        with speaker.clearly(), sentences():
            settings, config = choices()
            try:
                door.run(settings, config)
            except DeliveryFailed as refused:
                raise speaker.stop(text("cli-token-refused", reason=refused.reason)) from None
            except OSError as error:
                if error.errno not in PORT_TAKEN:
                    raise
                raise speaker.stop(text("cli-port-taken", address=settings.kortelijn_http)) from None

    @app.command(help=_help("check"))
    def check() -> None:
        try:
            settings, config = choices()
        except Mistakes as mistakes:
            about = text("check-settings")
            raise _report(speaker, [Finding(about, mistake) for mistake in mistakes.texts]) from None
        findings = [Finding(text("check-settings")), *check_database(settings), *door.probe(settings, config)]
        if not settings.platforms():
            findings.append(Finding(text("check-platforms"), note=text("check-playground")))
        raise _report(speaker, findings)

    @app.command("import", help=_help("import"))
    def import_(
        what: Annotated[Import, _choice(Import)],
        file: File,
        dry_run: Annotated[bool, _option("dry-run")] = False,
        yes: Yes = False,
        skip_bad: Annotated[bool, _option("skip-bad")] = False,
    ) -> None:
        with speaker.clearly():
            settings, config = choices()
            importing = Importing(Reference.load(config.locations), config)
            incoming = importing.read(what.value, file)
            with open_database(settings) as database:
                import_file(speaker, importing, database, incoming, Wishes(dry_run, yes, skip_bad, door.ask))

    @app.command(help=_help("export"))
    def export(what: Annotated[Export, _choice(Export)], file: File) -> None:
        with speaker.clearly():
            settings, config = choices()
            with open_database(settings) as database:
                export_file(speaker, database, config, what, file)

    @app.command(help=_help("plan"))
    def plan(
        file: Annotated[Path, typer.Argument(metavar="FILE", help=_help("plan-file"))],
        out: Annotated[Path, typer.Argument(metavar="OUT", help=_help("plan-out"))],
        first: Annotated[datetime, typer.Option("--from", formats=DAYS, help=_help("plan-from"))],
        last: Annotated[datetime, typer.Option("--until", formats=DAYS, help=_help("plan-until"))],
        skip_bad: Annotated[bool, _option("skip-bad")] = False,
    ) -> None:
        with speaker.clearly():
            settings, config = choices()
            wanted = Wanted(file, out, Period(first.date(), last.date()), skip_bad)
            with open_database(settings) as database:
                propose(speaker, database, Reference.load(config.locations), config, wanted)

    @app.command(help=_help("manifest"))
    def manifest(
        as_json: Annotated[bool, _option("json")] = False,
        address: Annotated[str | None, typer.Option("--address", help=_help("address"))] = None,
    ) -> None:
        made = door.manifest(address)
        print(json.dumps(made, indent=2, ensure_ascii=False) if as_json else to_yaml(made), end="\n" if as_json else "")

    @app.command(help=_help("timetable"))
    def timetable() -> None:
        for name, following in sorted(door.timetable(speaker.now), key=lambda line: line[1]):
            speaker.say(text("cli-timetable-line", name=name, next=following))

    @app.command(help=_help("privacy"))
    def privacy() -> None:
        with speaker.clearly():
            settings, config = choices()
            for line in Papers(settings, config, Voice(LANGUAGE, speaker.now)).lines():
                print(line)

    @app.command(help=_help("backup"))
    def backup(file: File) -> None:
        with speaker.clearly():
            save_backup(choices()[0], file)
            speaker.say(text("upkeep-saved", path=str(file)))

    @app.command(help=_help("restore"))
    def restore(file: File, yes: Yes = False) -> None:
        with speaker.clearly():
            settings, _ = choices()
            if is_there(settings) and not yes:
                raise speaker.stop(text("upkeep-would-overwrite"))
            speaker.complain(*bring_back(settings, file))
            speaker.say(text("upkeep-restored"))

    @app.command(help=_help("key"))
    def key() -> None:
        print(new_key())

    return app


def _report(speaker: Speaker, findings: list[Finding]) -> Stop:
    """One line per thing, and the exit code that says whether the bot could run."""
    for finding in findings:
        verdict: Text | Plain = finding.wrong or finding.note or Plain("")
        mark = text("check-wrong") if finding.wrong else text("check-ok")
        speaker.say(
            Plain(f"{speaker.words(mark)}  {speaker.words(finding.about)}: {speaker.words(verdict)}".rstrip(": "))
        )
    wrong = sum(finding.wrong is not None for finding in findings)
    speaker.say(text("check-some-wrong", count=str(wrong)) if wrong else text("check-all-right"))
    return Stop(1 if wrong else 0)
