"""What one consult costs as the database grows. `python tests/bench/growth.py [consults …]`

One real consult is asked, sent and taken; then its rows are multiplied by the database itself, closed and spread over
ten years, with a shift for every tenth. Measured is the processor's time of this process
for a command, `Verstuur` and `Ik pak dit op`, which a busy machine changes least (on PostgreSQL the server's own share
is not in it; the clock's is beside it).
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import time
from collections.abc import Iterator

from sqlalchemy import Connection, Table, text
from sqlmodel import SQLModel

from bot.chat.effect import Reply
from bot.chat.update import ButtonPressed, CommandCalled
from bot.consult.actions import CLAIM
from bot.engine.dispatch import Bot
from bot.privacy.words import RawText
from storage.database import Database
from tests.bench._town import ASKERS, bot_with_askers, database_at, fresh, kinds, origin, question

LAWYER = 9999
ROUNDS = 60
SIZES = (1_000, 30_000, 1_000_000)
YEARS = "-(n % 3650)"


class Asker:
    """Asks, sends and lets the lawyer take it."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._numbers: Iterator[int] = iter(range(10**6))
        self.parts = 0

    async def once(self) -> None:
        number = next(self._numbers)
        words = RawText(f"huur {question(number)}")
        answer = await self._bot.receive(CommandCalled(origin("slack", number % ASKERS), "consult", words))
        (reply,) = answer.shown
        assert isinstance(reply, Reply)
        button = reply.card.buttons[0]
        await self._bot.receive(ButtonPressed(origin("slack", number % ASKERS), button.action, button.arg))
        part = self._bot.database.read_now(
            lambda store: store.session.connection().execute(text("SELECT max(id) FROM part")).scalar_one()
        )
        await self._bot.receive(ButtonPressed(origin("slack", LAWYER), CLAIM.name, str(part)))

    async def measure(self) -> tuple[float, float]:
        """Milliseconds of processor and of clock, the middle of many."""
        await self.once()
        worked, took = [], []
        for _ in range(ROUNDS):
            began, at = time.process_time(), time.perf_counter()
            await self.once()
            worked.append(time.process_time() - began)
            took.append(time.perf_counter() - at)
        return statistics.median(worked) * 1000, statistics.median(took) * 1000


def multiply(database: Database, count: int, have: int) -> None:
    """Rows `have` up to `count` of everything that a consult leaves behind."""
    many = {"have": have, "until": count}
    number = "-n"  # below all real ones, which go on counting where they were
    old = {"postgresql": f"now() + ({YEARS}) * interval '1 day'", "sqlite": f"datetime('now', ({YEARS}) || ' days')"}
    then = old[database.engine.dialect.name]
    closed = {"state": "'gesloten'", "created_at": then, "closed_at": then}
    with database.engine.begin() as connection:
        connection.execute(text("DROP TABLE IF EXISTS numbers"))
        connection.execute(text("CREATE TEMPORARY TABLE numbers (n INTEGER)"))
        series = (
            "SELECT generate_series(CAST(:have AS INTEGER) + 1, CAST(:until AS INTEGER))"
            if database.engine.dialect.name == "postgresql"
            else "WITH RECURSIVE up(n) AS (SELECT :have + 1 UNION ALL SELECT n + 1 FROM up WHERE n < :until) "
            "SELECT n FROM up"
        )
        connection.execute(text(f"INSERT INTO numbers {series}"), many)
        copies(connection, "consult", {"id": number, "code": "'OUD-' || n", "fingerprint": "'oud' || n", **closed})
        dead = {"id": number, "consult_id": number, "state": "'gesloten'", "next_at": "NULL"}
        copies(connection, "part", dead)
        copies(connection, "entry", {"id": number, "consult_id": number, "source": "'oud' || n"})
        sent = {"id": number, "key": "'oud' || n", "name": "'part:' || (-n) || ':lawyer:1'", "state": "'sent'"}
        copies(connection, "outgoing", {**sent, "created_at": then})
        copies(connection, "card_copy", {"id": number, "name": sent["name"], "message_id": "'oud' || n"})
        copies(connection, "seen", {"update": "'oud' || n"})
        copies(connection, "audit", {"id": number})
        copies(connection, "shift", {"id": number, "starts_at": then, "ends_at": then, "uid": "'oud' || n"}, every=10)
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))


def copies(connection: Connection, name: str, other: dict[str, str], every: int = 1) -> None:
    """The first row of a table once for every number, but for these columns."""
    table: Table = SQLModel.metadata.tables[name] if name in SQLModel.metadata.tables else _named(name)
    quoted = [f'"{column.name}"' for column in table.columns]
    values = [other.get(column.name, f'one."{column.name}"') for column in table.columns]
    if name == "shift":
        values = [f"{v} || n" if v == 'one."reach"' else v for v in values]
    one = f'(SELECT * FROM "{table.name}" LIMIT 1) AS one'
    where = f"WHERE n % {every} = 0" if every > 1 else ""
    connection.execute(
        text(f'INSERT INTO "{table.name}" ({", ".join(quoted)}) SELECT {", ".join(values)} FROM numbers, {one} {where}')
    )


def _named(name: str) -> Table:
    return next(table for table in SQLModel.metadata.sorted_tables if table.name.startswith(name))


async def grow(database: Database, sizes: list[int], kind: str) -> None:
    bot = bot_with_askers(database, "slack")
    asker = Asker(bot)
    await asker.once()
    have, first = 0, 0.0
    for size in sizes:
        multiply(database, size, have)
        have = size
        worked, took = await asker.measure()
        first = first or worked
        print(f"{kind:<10}{size:>10}{worked:>14.1f}{took:>12.1f}{worked / first:>9.2f}", flush=True)


def main(sizes: list[int]) -> None:
    print(f"{'':<10}{'consults':>10}{'processor ms':>14}{'clock ms':>12}{'times':>9}")
    for kind in kinds():
        with fresh(kind) as url:
            database = database_at(url)
            asyncio.run(grow(database, sizes, kind))
            database.close()


if __name__ == "__main__":
    main([int(one) for one in sys.argv[1:]] or list(SIZES))
