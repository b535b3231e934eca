"""What the benches share: a town with many askers in a fresh database, payloads as platforms send them, and figures."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import json
import os
import statistics
import tempfile
import time
import urllib.parse
import uuid
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from datetime import time as wall
from typing import Any

from fakeslack.signing import sign
from multidict import CIMultiDict
from sqlalchemy import create_engine, text

from bot.chat.catalogue import ZONE
from bot.chat.update import Origin
from bot.engine.clock import StoppedClock
from bot.engine.dispatch import Bot
from bot.features import FEATURES
from bot.privacy.detect import warm_up
from bot.reference.book import Reference
from bot.settings import Config
from storage.database import Database, create_tables
from storage.members import Member, OrganisationKind, Role
from storage.roster import Shift
from storage.store import Store
from storage.vault import Vault

TUESDAY = datetime(2026, 12, 1, 10, 5, tzinfo=ZONE)
POSTGRES = os.environ.get("KORTELIJN_TEST_POSTGRES", "")
SECRET = "een-geheim_dat-niemand-raadt"
ASKERS = 64
WORDS = ("schuur", "tuin", "keuken", "zolder", "kelder", "gang", "trap", "balkon", "lift", "garage", "muur", "dak")


# -- databases ------------------------------------------------------------------------------------------------


def kinds() -> tuple[str, ...]:
    """SQLite always; PostgreSQL when KORTELIJN_TEST_POSTGRES names one."""
    if not POSTGRES:
        print("Not measured on PostgreSQL: KORTELIJN_TEST_POSTGRES is not set")
    return ("sqlite", "postgres") if POSTGRES else ("sqlite",)


@contextlib.contextmanager
def fresh(kind: str) -> Iterator[str]:
    """The address of an empty database that is gone afterwards."""
    if kind == "sqlite":
        with tempfile.TemporaryDirectory(prefix="bench-") as folder:
            yield f"sqlite:///{folder}/bench.db"
        return
    name = f"bench_{uuid.uuid4().hex[:12]}"
    server = create_engine(POSTGRES.replace("postgresql://", "postgresql+psycopg://"), isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    try:
        yield f"{POSTGRES.rsplit('/', 1)[0]}/{name}"
    finally:
        with server.connect() as connection:
            connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
        server.dispose()


def database_at(url: str) -> Database:
    database = Database(url, Vault(b"k" * 32))
    create_tables(database)
    return database


# -- the town -------------------------------------------------------------------------------------------------


def account(platform: str, number: int) -> str:
    """Of an asker."""
    return f"U{number:08d}" if platform == "slack" else str(7_100_000_000 + number)


def bot_with_askers(database: Database, platform: str) -> Bot:
    """The whole bot; every asker has an account, one lawyer is on duty for tenancy law."""

    def fill(store: Store) -> None:
        lawyer = _settle(store, "Bram", OrganisationKind.LAW_OFFICE, Role.LAWYER, platform, account(platform, 9999))
        for number in range(ASKERS):
            _settle(
                store,
                f"Anna {number}",
                OrganisationKind.JURIDISCH_LOKET,
                Role.FIRST_LINE,
                platform,
                account(platform, number),
            )
        begins, ends = (datetime.combine(TUESDAY.date(), wall(hour), ZONE) for hour in (10, 12))
        store.roster.put(Shift(area="huur", reach="zwolle", starts_at=begins, ends_at=ends, lawyer_id=lawyer))

    database.write_now(fill)
    warm_up().join()
    gc.collect()
    gc.freeze()  # as the house does
    return Bot(database, FEATURES, StoppedClock(TUESDAY), Reference.load(), Config())


def _settle(store: Store, name: str, kind: str, role: str, platform: str, number: str) -> int:
    member = store.members.put(
        Member(
            name=name,
            organisation=f"Organisatie {name}",
            kind=kind,
            roles=role,
            areas="huur",
            location="zwolle",
            phone="038 123 45 67",
            email=f"{name.lower().replace(' ', '.')}@voorbeeld.nl",
            home=platform,
        )
    )
    store.members.add_account(member, platform, number, number)
    return member


def question(number: int) -> str:
    """About 200 characters, another one for every number, with nothing in it that the gate must hide."""
    one, two, three = (WORDS[number // len(WORDS) ** n % len(WORDS)] for n in range(3))
    return (
        f"Mag de verhuurder de huur tussentijds verhogen omdat hij de {one} en de {two} heeft opgeknapt, ook als de "
        f"huurder daar niet om heeft gevraagd en de {three} nog steeds lekt? In het contract staat er niets over."
    )


# -- payloads -------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Request:
    """As much of an HTTP request as a webhook reads."""

    body: str
    headers: CIMultiDict[str]
    query_string: str = ""

    async def text(self) -> str:
        return self.body


def slack_command(who: int, words: str, area: str = "huur") -> Request:
    fields = {"command": "/consult", "text": f"{area} {words}", "user_id": account("slack", who), "channel_id": "D1"}
    return _signed({**fields, "team_id": "T1", "trigger_id": uuid.uuid4().hex, "response_url": "http://x/y"})


def slack_press(who: int, action: str, value: str) -> Request:
    payload = {
        "type": "block_actions",
        "trigger_id": uuid.uuid4().hex,
        "team": {"id": "T1"},
        "user": {"id": account("slack", who), "team_id": "T1"},
        "channel": {"id": "D1"},
        "container": {"type": "message", "message_ts": "1.0", "channel_id": "D1", "is_ephemeral": True},
        "response_url": "http://x/y",
        "actions": [{"type": "button", "action_id": action, "block_id": "b", "value": value}],
    }
    return _signed({"payload": json.dumps(payload)})


def _signed(fields: dict[str, str]) -> Request:
    body, stamp = urllib.parse.urlencode(fields), str(int(time.time()))
    headers = {
        "X-Slack-Signature": sign(SECRET, stamp, body.encode()),
        "X-Slack-Request-Timestamp": stamp,
        "Content-Type": "application/x-www-form-urlencoded",
    }
    return Request(body, CIMultiDict(headers))


_numbers = iter(range(1, 1_000_000_000))


def telegram_command(who: int, words: str, area: str = "huur") -> Request:
    written = f"/consult {area} {words}"
    message = {
        "message_id": next(_numbers),
        "date": 1,
        **_between(who),
        "text": written,
        "entities": [{"type": "bot_command", "offset": 0, "length": 8}],
    }
    return _pushed({"message": message})


def telegram_press(who: int, data: str) -> Request:
    between = _between(who)
    message = {"message_id": next(_numbers), "date": 1, "chat": between["chat"], "text": "…"}
    query = {"id": uuid.uuid4().hex, "from": between["from"], "chat_instance": "1", "data": data, "message": message}
    return _pushed({"callback_query": query})


def _between(who: int) -> dict[str, Any]:
    number = int(account("telegram", who))
    return {
        "from": {"id": number, "is_bot": False, "first_name": "Anna"},
        "chat": {"id": number, "type": "private", "first_name": "Anna"},
    }


def _pushed(update: dict[str, Any]) -> Request:
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    return Request(json.dumps({"update_id": next(_numbers), **update}), CIMultiDict(headers))


def origin(platform: str, who: int) -> Origin:
    return Origin(platform, uuid.uuid4().hex, account(platform, who), account(platform, who), private=True)


# -- figures --------------------------------------------------------------------------------------------------


@dataclass
class Phase:
    """Many of the same acts, by so many at once: how long each took, and how many a second in each round."""

    seconds: list[float] = field(default_factory=list)
    rates: list[float] = field(default_factory=list)
    worked: list[float] = field(default_factory=list)
    """Seconds of this process's processor time per act, by round; a busy machine changes this least."""

    async def round(self, act: Callable[[int], Awaitable[object]], at_once: int, count: int = ASKERS) -> float:
        """Let every asker act once; the seconds that took."""
        waiting = iter(range(count))

        async def worker() -> None:
            for who in waiting:
                began = time.perf_counter()
                await act(who)
                self.seconds.append(time.perf_counter() - began)

        began, worked = time.perf_counter(), time.process_time()
        await asyncio.gather(*(worker() for _ in range(at_once)))
        spent = time.perf_counter() - began
        self.worked.append((time.process_time() - worked) / count)
        self.rates.append(count / spent)
        return spent


def percentile(values: Sequence[float], share: float) -> float:
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def milliseconds(values: Sequence[float]) -> str:
    return f"{statistics.median(values) * 1000:>9.2f}{percentile(values, 0.99) * 1000:>9.2f}"
