"""What is stored is described, every field of it: who adds one says in the register what it is and how long."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.chat.catalogue import LANGUAGES, Voice
from bot.rights.annex import Papers
from bot.rights.register import FIXED_TERMS, load, term
from bot.settings import Config, Settings
from storage.personal import columns_of_members
from storage.schema import fields_of_tables

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
SET = ("vraagtekst", "signaaltekst", "metadata", "rooster", "logboek")


def papers(config: Config = Config(), language: str = "nl") -> str:  # noqa: B008  # frozen
    return "\n".join(Papers(Settings(), config, Voice(language, NOW)).lines())


def test_every_table_and_every_field_is_described_in_the_register() -> None:
    register, stored = load(), fields_of_tables()
    missing = {(table, name) for table, names in stored.items() for name in names if not register.field(table, name)}
    assert missing == set(), "describe it in bot/rights/register.toml"
    assert set(register.tables) == set(stored), "a table that is described and stored, or neither"


def test_nothing_is_described_that_is_not_stored() -> None:
    stored = fields_of_tables()
    described = {(table.name, name) for table in load().tables.values() for name in table.fields}
    assert {(table, name) for table, name in described if name not in stored[table]} == set()
    everywhere = {name for names in stored.values() for name in names}
    assert set(load().common) <= everywhere


def test_every_table_belongs_to_an_activity_and_has_a_term() -> None:
    register = load()
    assert {table.activity for table in register.tables.values()} == set(register.activities)
    assert {table.term for table in register.tables.values()} == {*FIXED_TERMS, *SET}
    for name in (*FIXED_TERMS, *SET):
        assert Voice("nl", NOW).say(term(name, Config()))


def test_a_column_that_looks_like_a_member_is_counted_as_one() -> None:
    """An export and an erasure that overlook a table would be a lie."""
    known = {(table.name, column.name) for table, columns in columns_of_members() for column in columns}
    looks = ("_by", "_to", "lawyer", "member_id", "owner_id", "author_id", "asker_id")
    texts = {("breach", "seen_by")}
    stored = fields_of_tables()
    found = {(table, name) for table, names in stored.items() for name in names if name.endswith(looks)}
    assert found - known - texts == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_papers_say_what_this_installation_chose(language: str) -> None:
    made = papers(Config(erase_days=17, audit_days=99), language)
    assert "17" in made
    assert "99" in made
    assert "`consult`" in made
    assert "None" not in made


def test_a_platform_that_gets_notices_only_is_named_as_such() -> None:
    assert "alleen meldingen" in papers(Config(trusts={"playground": "alleen-meldingen"}))
    assert "mag teksten van zaken tonen" in papers()
