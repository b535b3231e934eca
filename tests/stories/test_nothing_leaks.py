"""Nothing leaks: names and numbers that people type are nowhere but, encrypted, in drafts and texts of consults."""

from __future__ import annotations

import json
import logging
import traceback
from collections.abc import AsyncIterator, Iterator

import pytest
import structlog
from prometheus_client import generate_latest
from sqlalchemy import text as sql
from sqlmodel import SQLModel
from town import Seen, Town, zwolle

from bot.chat.effect import Effects
from bot.chat.pack import pack
from bot.engine.feature import Command, Context, Feature
from bot.features import FEATURES
from bot.privacy.words import RawText
from storage.members import OrganisationKind, Role

SECRETS = ("Wolthuis", "111222333", "NL91ABNA0417164300", "wolthuis@voorbeeld.nl", "8012 AB 7")
CASE = "Mevrouw Wolthuis, BSN 111222333, NL91ABNA0417164300, wolthuis@voorbeeld.nl, 8012 AB 7, moet eruit. Kan dat?"
NAMED = "Mevrouw Wolthuis moet morgen haar woning uit. Kan dat zomaar?"
PLAIN = "Mag een schuur met zeventien ramen als woning worden verhuurd?"
"""Nothing in it points at a person, so it is passed on; it is still case text, and readable nowhere in the database."""


class Broken(Exception):
    """A bug in a handler whose message holds what was typed, as bugs do."""


def _breaks(context: Context, typed: RawText) -> Effects:
    raise Broken(f"cannot handle {typed.typed}")


def _breaks_before(typed: RawText, reference: object) -> object:
    raise Broken(f"cannot read {typed.typed}")


BROKEN = Feature(
    "broken",
    commands=(Command("stuk", _breaks, hidden=True), Command("kapot", _breaks, prepare=_breaks_before, hidden=True)),
)


@pytest.fixture
async def town(url: str) -> AsyncIterator[Town]:
    async with zwolle(url) as place:
        place.bot.desk.__init__((*FEATURES, BROKEN), place.reference)  # type: ignore[misc]
        yield place


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[list[str]]:
    """Everything that structlog or logging would write, as it would be written."""
    lines: list[str] = []

    def keep(_: object, method: str, event: dict[str, object]) -> str:
        error = event.get("exc_info")
        lines.append(f"{method} {event!r} {traceback.format_exc() if error else ''}")
        raise structlog.DropEvent

    before = structlog.get_config()
    structlog.configure(processors=[keep], cache_logger_on_first_use=False)
    caplog.set_level(logging.DEBUG)
    yield lines
    structlog.configure(**before)
    lines += [record.getMessage() + str(record.exc_text or "") for record in caplog.records]


async def everything_typed(town: Town) -> None:
    """Every way in which words reach the bot, with words that may not go anywhere."""
    anna, bram = town.anna, town.bram
    await anna.types(f"/consult huur {CASE}")
    await anna.presses("Zelf aanpassen")
    await anna.fills(question=f"{CASE} En nog iets.")
    await anna.presses("Dit is geen persoonsgegeven")
    if anna.has_button("Terug"):
        await anna.presses("Terug")
    await anna.types(f"/consult huur {NAMED}")
    await anna.presses("Dit is geen persoonsgegeven")
    await anna.presses("Nog iets weghalen")
    await anna.presses("“Wolthuis” weghalen")
    await anna.presses("Nog iets weghalen")
    await anna.presses("Een ander woord")
    await anna.fills(words="Wolthuis bestaat niet")
    await anna.presses("Terug")
    await anna.presses("Verstuur")
    await anna.types(f"/consult wolthuis {CASE}")
    await anna.types(f"/consult sv {CASE}")
    await anna.types(f"/consult scheiding {CASE}")
    await anna.types(f"/consult asiel {CASE}")
    await anna.types(f"/consult huur {CASE * 12}")
    await anna.types(f"/consult huur {CASE * 60}")
    await anna.types("/consult huur Wolthuis")
    await anna.types("/consult")
    await anna.fills(area="huur", question=CASE, urgent="nee")
    await anna.uses_shortcut("consult", CASE)
    await anna.types(CASE)
    await anna.types(f"/onbekend {CASE}")
    await bram.types(f"/consult huur {CASE}")
    await anna.types(f"/consult huur {PLAIN}")
    await anna.presses("Verstuur")
    await bram.presses("Ik pak dit op")
    await anna.presses("Pas vraag aan", on="HUU-0002")
    await anna.fills(question=CASE)
    message = await bram.replies(CASE, to="HUU-0002")
    await bram.edits(message, f"{CASE} Toch.")
    await bram.presses("Antwoord")
    await bram.fills(answer=CASE)
    await bram.presses("Verstuur")
    await anna.replies(CASE, to="HUU-0002")
    await town.dirk.types(CASE)
    await signals_typed(town)
    for word in ("inzage", "wis", "lek", "logboek", "onzin"):
        await anna.types(f"/privacy {word} {CASE}")
    for command in ("stuk", "kapot", "wie", "status", "mijn", "hulp"):
        await anna.types(f"/{command} {CASE}")


async def signals_typed(town: Town) -> None:
    """The same for signals."""
    anna, dirk = town.anna, town.dirk
    await anna.types(f"/signaal huur {CASE}")
    await anna.presses("Zelf aanpassen")
    await anna.fills(question=f"{CASE} En nog iets.")
    await anna.types(f"/signaal {NAMED}")
    await anna.types("/signaal")
    await anna.fills(kind="lacune", area="huur", signal=CASE)
    await anna.uses_shortcut("signaal", CASE)
    await anna.types(f"/signaal huur {CASE * 12}")
    await anna.types(f"/signaal huur {PLAIN}")
    await anna.presses("Verstuur")
    await town.bram.types(f"/signaal huur {PLAIN}")
    await town.bram.presses("Ook gezien")
    await dirk.types("/signaal SIG-0001")
    await dirk.presses("Maak tekst algemener")
    await dirk.fills(signal=CASE)
    for command in ("samenvoegen", "losmaken"):
        await dirk.types(f"/signaal {command} {CASE}")


async def test_no_log_line_and_no_figure_holds_what_was_typed(town: Town, logged: list[str]) -> None:
    await everything_typed(town)
    await town.passes(minutes=2)
    assert len([line for line in logged if "set_aside" in line]) == 2
    written = "\n".join(logged) + generate_latest().decode()
    assert [secret for secret in (*SECRETS, "zeventien ramen") if secret.lower() in written.lower()] == []


async def test_no_column_of_any_table_holds_what_was_typed(town: Town) -> None:
    await everything_typed(town)
    stored = town.looks(lambda store: list(_columns(store.session.connection())))  # type: ignore[attr-defined]
    assert len({table for table, _, _ in stored}) > 8
    for secret in (*SECRETS, "zeventien ramen"):
        found = {(table, column) for table, column, value in stored if secret.lower() in value.lower()}
        assert found == set(), secret


def _columns(connection: object) -> Iterator[tuple[str, str, str]]:
    for table in SQLModel.metadata.sorted_tables:
        for row in connection.execute(sql(f'SELECT * FROM "{table.name}"')).mappings():  # type: ignore[attr-defined]
            for column, value in row.items():
                shown = bytes(value).decode("latin-1") if isinstance(value, bytes | memoryview) else str(value)
                yield table.name, column, shown


async def test_buttons_and_cards_that_wait_hold_ids_and_references_only(town: Town) -> None:
    await everything_typed(town)
    cards = [seen.card for telegraph in town.platforms.values() for seen in telegraph.messages]
    kept = [f"{button.action} {button.arg}" for card in cards for button in card.buttons]
    kept += [json.dumps(pack(card), ensure_ascii=False) for card in cards]
    assert len(kept) > 100
    assert [secret for secret in (*SECRETS, "zeventien ramen") if any(secret in one for one in kept)] == []


async def test_a_leak_is_reported_without_a_word_of_it(town: Town, logged: list[str]) -> None:
    town.settles("Fatma", OrganisationKind.JURIDISCH_LOKET, Role.PRIVACY_OFFICER)
    await town.anna.types(f"/consult huur {NAMED}")
    await town.anna.presses("Dit is geen persoonsgegeven")
    await town.anna.presses("Verstuur")
    await town.fatma.types("/privacy lek HUU-0001")
    await town.fatma.presses("Maak verslag")
    await town.passes(minutes=2)
    shown = [seen for telegraph in town.platforms.values() for seen in telegraph.messages]
    files = [seen.card.file.content.decode() for seen in shown if seen.card.file]
    assert len(files) == 1
    everything = "\n".join([*(seen.text for seen in shown), *files, *logged, generate_latest().decode()])
    assert "Wolthuis" not in everything


async def test_nobody_but_the_writer_ever_saw_a_name_and_the_writer_only_what_was_released(town: Town) -> None:
    await everything_typed(town)
    for person in (town.bram, town.carla, town.dirk, town.ella):
        for secret in SECRETS:
            assert not person.has_read(secret), (person.member.name, secret)
    hard = SECRETS[1:]
    assert not [seen.text for seen in town.anna.sees() if any(secret in seen.text for secret in hard)]


async def test_a_broken_handler_gives_a_reference_and_nothing_else(town: Town) -> None:
    shown: list[Seen] = await town.anna.types(f"/stuk {CASE}")
    assert "Meld dit met kenmerk" in shown[0].text
    assert "Wolthuis" not in shown[0].text


async def test_what_is_erased_leaves_nothing_that_could_be_decrypted(town: Town) -> None:
    await town.anna.types(f"/consult huur {PLAIN}")
    await town.anna.presses("Verstuur")
    await town.anna.presses("Trek in")
    consult = town.looks(lambda store: store.consults.by_code("HUU-0001"))
    assert consult.wrapped_key is None  # type: ignore[union-attr]
    entries = town.looks(lambda store: store.consults.entries(1))
    assert [(entry.box, entry.source) for entry in entries] == [(b"", "")]  # type: ignore[union-attr]
