"""Measures `/wie` from words to cards, database included. `python tests/bench/wie_whole.py [url] [cards]`"""

import random
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from wie import directory, kinds, parts

from bot.chat.update import Origin
from bot.contacts.asking import read_asked
from bot.contacts.commands import who
from bot.engine.feature import Context
from bot.privacy.words import RawText
from bot.reference.book import Reference
from bot.settings import Config
from storage.contacts import Contact
from storage.database import Database, create_tables
from storage.members import Member
from storage.shelf import table_of
from storage.store import Store
from storage.vault import Vault

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
MEMBERS, QUERIES = 300, 600


def fill(store: Store, cards: int) -> None:
    rows = [
        Contact(
            name=entry.name,
            organisation=entry.organisation,
            role=entry.role,
            areas=";".join(entry.areas),
            topics=";".join(entry.topics),
            municipalities=";".join(entry.municipalities),
            phone="038 123 45 67",
            changed_at=NOW,
        ).model_dump(exclude={"id"})
        for entry in directory(cards)
    ]
    store.session.connection().execute(table_of(Contact).insert(), rows)
    for number in range(MEMBERS):
        store.members.put(
            Member(name=f"Lid {number}", organisation="Kantoor", email=f"{number}@voorbeeld.nl", location="zwolle")
        )


def typed(count: int) -> list[str]:
    """Names with every kind of typing error, areas with places, and roles."""
    dice = random.Random(1)
    people, ways = directory(count), list(kinds(dice).values())
    names = (dice.choice(ways)(*parts(dice.choice(people).name)) for _ in range(QUERIES))
    others = ["huur zwolle", "vd berg", "familierecht", "arbeid jansen", "advocaat utrecht"]
    return [name or dice.choice(others) for name in names] + others * 20


def main(url: str, cards: int) -> None:
    database, reference = Database(url, Vault(bytes(32))), Reference.load()
    create_tables(database)
    database.write_now(lambda store: fill(store, cards))
    person = database.read_now(lambda store: store.members.all()[0])
    origin = Origin("desk", "1", "a", "a")

    def ask(words: str) -> float:
        began = time.perf_counter()
        asked = read_asked(RawText(words), reference)
        inside = time.perf_counter() - began

        def work(store: Store) -> float:
            start = time.perf_counter()
            who(Context(person, origin, NOW, reference, Config(), store), asked)
            return time.perf_counter() - start

        return (database.read_now(work) + inside) * 1000

    print(f"{cards:,} cards, {MEMBERS} members, {database.engine.dialect.name}: first {ask('vd berg'):.0f} ms", end="")
    spent = sorted(ask(words) for words in typed(cards))
    print(f", p50 {statistics.median(spent):.2f} ms, p95 {spent[int(len(spent) * 0.95)]:.2f} ms ({len(spent)} asked)")
    database.close()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        main(*(sys.argv[1:2] or [f"sqlite:///{folder}/wie.db"]), int(sys.argv[2]) if sys.argv[2:] else 100_000)
