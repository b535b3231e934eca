"""What an operator does with the database: open it, look whether it is in order, copy it and put a copy back."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.chat.text import Text, text
from bot.engine.errors import Refusal
from bot.engine.finding import Finding
from bot.settings import Settings
from storage.backup import CopyFailed, NotABackup, ToolMissing, backup, count_unreadable, go_on_from_copy, restore
from storage.database import Database, DatabaseDown, Repeated
from storage.schema import BrokenReferences, NewerDatabase, newest, upgrade, version
from storage.single import FileTaken
from storage.vault import Vault

ABOUT = text("check-database")
SQLITE = "sqlite:///"


@contextmanager
def open_database(settings: Settings, *, migrate: bool = True) -> Iterator[Database]:
    """The installation's database, brought up to date. Refusal says why it cannot be used.

    Without a key, what is stored encrypted stays closed; everything else works.
    """
    with sentences():
        database = Database(settings.kortelijn_database_url, _vault(settings), pooled=False)
        try:
            if migrate:
                upgrade(database)
            yield database
        finally:
            database.close()


@contextmanager
def sentences() -> Iterator[None]:
    """Turn what the storage raises into a Refusal with a sentence for the operator."""
    try:
        yield
    except FileTaken:
        raise Refusal(text("upkeep-file-taken")) from None
    except DatabaseDown as error:
        raise Refusal(text("upkeep-no-database", reason=str(error))) from None
    except NewerDatabase as error:
        raise Refusal(text("upkeep-newer", version=str(error))) from None
    except BrokenReferences:
        raise Refusal(text("upkeep-broken-references")) from None
    except NotABackup:
        raise Refusal(text("upkeep-no-backup")) from None
    except ToolMissing as error:
        raise Refusal(text("upkeep-tool-missing", tool=str(error))) from None
    except CopyFailed as error:
        raise Refusal(text("upkeep-copy-failed", reason=str(error))) from None
    except Repeated:
        raise Refusal(text("importing-changed-meanwhile")) from None
    except OSError as error:
        raise Refusal(text("upkeep-no-database", reason=type(error).__name__)) from None


def is_there(settings: Settings) -> bool:
    """Whether there is a database with something in it."""
    if _missing_file(settings):
        return False
    with open_database(settings, migrate=False) as database:
        return version(database) is not None


def save_backup(settings: Settings, path: Path) -> None:
    """Copy the database to a file. Refusal when there is nothing to copy or it cannot be done."""
    if not is_there(settings):
        raise Refusal(text("upkeep-nothing-there"))
    if _sqlite_path(settings) == path.absolute():
        raise Refusal(text("upkeep-same-file"))
    with open_database(settings, migrate=False) as database:
        backup(database, path)


def bring_back(settings: Settings, path: Path) -> list[Text]:
    """Put a backup in the place of what is there; warnings about what is in it."""
    if not path.is_file():
        raise Refusal(text("upkeep-no-file", path=str(path)))
    with open_database(settings, migrate=False) as database:
        database.take_file(patience=0)
        restore(database, path)
    with open_database(settings) as database:
        database.write_now(go_on_from_copy)
        unreadable = database.read_now(count_unreadable)
    if not unreadable:
        return []
    return [text("upkeep-other-key" if settings.kortelijn_key else "upkeep-no-key", count=str(unreadable))]


def check_database(settings: Settings) -> list[Finding]:
    """Reachable, of our version, and opened by our key."""
    if _missing_file(settings):
        return [Finding(ABOUT, _unwritable(settings), text("check-database-new"))]
    try:
        with open_database(settings, migrate=False) as database:
            now = version(database)
            if now is not None and now > newest():
                raise NewerDatabase(now)
            note = None if now == newest() else text("check-database-older" if now else "check-database-new")
            return [Finding(ABOUT, note=note), *(_check_key(settings, database) if now == newest() else [])]
    except Refusal as refusal:
        return [Finding(ABOUT, refusal.reason)]


def _check_key(settings: Settings, database: Database) -> list[Finding]:
    about = text("check-key")
    unreadable = database.read_now(count_unreadable)
    if settings.kortelijn_key is None:
        return [Finding(about, text("upkeep-no-key", count=str(unreadable)))] if unreadable else []
    return [Finding(about, text("upkeep-other-key", count=str(unreadable)) if unreadable else None)]


def _vault(settings: Settings) -> Vault:
    """Without a key one that nobody keeps: it opens nothing, and nothing that stays is encrypted with it."""
    key = settings.kortelijn_key
    return Vault.from_setting(key.get_secret_value() if key else Vault.make_setting())


def _sqlite_path(settings: Settings) -> Path | None:
    url = settings.kortelijn_database_url
    return Path(url.removeprefix(SQLITE).partition("?")[0]).absolute() if url.startswith(SQLITE) else None


def _missing_file(settings: Settings) -> bool:
    path = _sqlite_path(settings)
    return path is not None and not path.exists()


def _unwritable(settings: Settings) -> Text | None:
    """What is wrong with the folder in which a new database would come."""
    path = _sqlite_path(settings)
    folder = next((each for each in path.parents if each.exists()), None) if path else None
    if folder is None or (folder.is_dir() and os.access(folder, os.W_OK)):
        return None
    return text("check-folder", folder=str(folder))
