"""What the database has on the disk, byte by byte, its journal too: never a text, and no key that was destroyed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text as sql
from town import Town, zwolle

CASE = "Mevrouw Wolthuis uit Nijeveen, BSN 111222333, mag geen huisdier houden van de verhuurder. Kan dat zomaar?"
WORDS = (b"Wolthuis", b"Nijeveen", b"111222333", b"huisdier")


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with zwolle(f"sqlite:///{tmp_path}/town.db") as place:
        yield place


def files(folder: Path) -> bytes:
    """Database, journal and shared memory, as they lie on the disk."""
    return b"".join(path.read_bytes() for path in sorted(folder.glob("town.db*")))


def boxes(town: Town, table: str) -> list[bytes]:
    """Keys and encrypted texts as they are stored now."""
    query = sql(f"SELECT * FROM {table}")  # the name is ours
    rows = town.looks(lambda store: store.session.connection().execute(query).mappings().all())
    return [bytes(value) for row in rows for value in row.values() if isinstance(value, bytes)]  # type: ignore[attr-defined]


def assert_gone(tmp_path: Path, kept: list[bytes]) -> None:
    assert kept
    assert all(len(box) >= 28 for box in kept)
    on_disk = files(tmp_path)
    assert [box[:8] for box in kept if box in on_disk] == []


async def test_no_word_of_a_case_is_ever_on_the_disk(town: Town, tmp_path: Path) -> None:
    await town.anna.types(f"/consult huur {CASE}")
    assert not [word for word in WORDS if word in files(tmp_path)]
    await town.anna.presses("Zelf aanpassen")
    await town.anna.fills(question=f"{CASE} En verder?")
    await town.anna.presses("Verstuur")
    await town.bram.presses("Ik pak dit op")
    await town.bram.replies(CASE, to="HUU-0001")
    assert not [word for word in WORDS if word in files(tmp_path)]


@pytest.mark.parametrize("label", ["Verstuur", "Niet versturen"])
async def test_a_draft_and_its_key_are_gone_when_it_was_sent_or_dropped(town: Town, tmp_path: Path, label: str) -> None:
    await town.anna.types(f"/consult huur {CASE}")
    kept = boxes(town, "draft")
    assert all(box in files(tmp_path) for box in kept)
    await town.anna.presses(label)
    await town.database.forget()
    assert_gone(tmp_path, kept)


async def test_a_draft_and_its_key_are_gone_after_half_an_hour(town: Town, tmp_path: Path) -> None:
    await town.anna.types(f"/consult huur {CASE}")
    kept = boxes(town, "draft")
    await town.passes(minutes=31)
    await town.database.forget()
    assert_gone(tmp_path, kept)


async def test_a_withdrawn_question_leaves_neither_key_nor_text(town: Town, tmp_path: Path) -> None:
    await town.anna.types(f"/consult huur {CASE}")
    await town.anna.presses("Verstuur")
    kept = [*boxes(town, "consult"), *boxes(town, "entry")]
    await town.anna.presses("Trek in")
    await town.database.forget()
    assert_gone(tmp_path, kept)


async def test_a_closed_question_leaves_neither_when_its_time_has_come(town: Town, tmp_path: Path) -> None:
    await town.anna.types(f"/consult huur {CASE}")
    await town.anna.presses("Verstuur")
    kept = [*boxes(town, "consult"), *boxes(town, "entry")]
    await town.anna.presses("Sluit vraag")
    sooner = sql("UPDATE consult SET erase_at = closed_at")
    town.database.write_now(lambda store: store.session.connection().execute(sooner))
    await town.passes(minutes=11)
    await town.database.forget()
    assert_gone(tmp_path, kept)


async def test_a_hidden_text_leaves_neither(town: Town, tmp_path: Path) -> None:
    await town.anna.types(f"/consult huur {CASE}")
    await town.anna.presses("Verstuur")
    kept = [*boxes(town, "consult"), *boxes(town, "entry")]
    await town.anna.types("/privacy lek HUU-0001")
    await town.database.forget()
    assert_gone(tmp_path, kept)


async def test_somebody_who_reads_meanwhile_postpones_it_and_stops_nothing(town: Town, tmp_path: Path) -> None:
    with town.database.engine.execution_options(readonly=True).connect() as reading:
        reading.execute(sql("SELECT count(*) FROM member")).scalar()
        await town.anna.types(f"/consult huur {CASE}")
        await town.database.forget()
        await town.anna.presses("Niet versturen")
    await town.database.forget()
    assert (tmp_path / "town.db-wal").stat().st_size == 0
