"""The bot, Slack and Telegram as three processes that know each other by their addresses only."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp

from storage.database import Database
from storage.members import Member, Role
from storage.roster import Shift
from storage.schema import upgrade
from storage.store import Store
from storage.vault import Vault
from tests.e2e.city import QUESTION, free_port
from tests.e2e.process import HOUSE

PATIENCE = 30.0
PATHS = {"PATH": os.environ.get("PATH", ""), "PYTHONPATH": f"{HOUSE}:{HOUSE / 'tests/fakes'}"}


async def test_a_question_and_an_answer(tmp_path: Path) -> None:
    key, port = Vault.make_setting(), free_port()
    environment = {
        "KORTELIJN_DATABASE_URL": f"sqlite:///{tmp_path}/kortelijn.db",
        "KORTELIJN_KEY": key,
        "KORTELIJN_HTTP": f"127.0.0.1:{port}",
    }
    app = await run(tmp_path, "bot", "manifest", "--json", **environment)
    (tmp_path / "manifest.json").write_text(app)
    manifest = str(tmp_path / "manifest.json")
    async with (
        process(tmp_path, "fakeslack", "--port", "0", "--socket-mode", "--manifest", manifest) as slack,
        process(tmp_path, "faketelegram", "--port", "0") as telegram,
        aiohttp.ClientSession() as session,
    ):
        alice, ben = Client(session, slack["control"], "alice"), Client(session, telegram["control"], "Ben")
        people = {user["name"]: user["id"] for user in (await alice.get("state"))["users"]}
        await ben.act(do="start", key="person")
        settle(environment, key, people["alice"], str(telegram["people"]["Ben"]))
        environment |= {
            "SLACK_API_URL": slack["api_url"],
            "SLACK_BOT_TOKEN": slack["bot_token"],
            "SLACK_APP_TOKEN": slack["app_token"],
            "TELEGRAM_API_URL": telegram["base_url"].removesuffix("/bot"),
            "TELEGRAM_BOT_TOKEN": telegram["token"],
        }
        async with serving(tmp_path, environment, session):
            await consult(alice, ben)
        assert (await alice.get("violations"))["violations"] == []
        assert (await ben.get("violations"))["violations"] == []


async def consult(alice: Client, ben: Client) -> None:
    await alice.act(do="slash", command="/consult", text=f"huur {QUESTION}")
    dm = next(c["id"] for c in (await alice.get("state"))["channels"] if c["kind"] == "im")

    async def alice_sees(words: str, **where: str) -> dict[str, Any]:
        return await waits(lambda: alice.get("messages", channel=dm, user="alice", **where), words)

    preview = await alice_sees("Staat hier nog iets in")
    await alice.act(do="click", channel=dm, ts=preview["ts"], text="Verstuur")
    card = await waits(lambda: ben.get("messages", person="Ben"), QUESTION)
    await ben.act(do="press", key="person", message_id=card["message_id"], text="Ik pak dit op", wait=5)
    mine = await alice_sees("Ben heeft je vraag opgepakt")
    await ben.act(do="press", key="person", message_id=card["message_id"], text="Antwoord", wait=5)
    await waits(lambda: ben.get("messages", person="Ben"), "Je antwoord")
    await ben.act(do="send", key="person", text="Alleen als het contract dat toestaat.")
    await alice_sees("Alleen als het contract dat toestaat.", thread_ts=mine["ts"])


class Client:
    """Somebody behind the control interface of a fake."""

    def __init__(self, session: aiohttp.ClientSession, control: str, name: str) -> None:
        self.session, self.control, self.name = session, control, name

    async def act(self, *, key: str = "user", **what: object) -> dict[str, Any]:
        async with self.session.post(f"{self.control}/act", json={key: self.name, **what}) as response:
            answer: dict[str, Any] = await response.json()
        assert not answer.get("error"), answer
        return answer

    async def get(self, what: str, **query: str) -> dict[str, Any]:
        async with self.session.get(f"{self.control}/{what}", params=query) as response:
            return dict(await response.json())


async def waits(messages: Callable[[], Any], words: str) -> dict[str, Any]:
    """The newest message that holds these words, as JSON."""
    for _ in range(int(PATIENCE / 0.1)):
        seen = (await messages())["messages"]
        found = [message for message in seen if words in json.dumps(message, ensure_ascii=False)]
        if found:
            return dict(found[-1])
        await asyncio.sleep(0.1)
    raise AssertionError(f"nobody reads {words!r} in {seen}")


def settle(environment: dict[str, str], key: str, alice: str, ben: str) -> None:
    """Two members with the accounts that the fakes gave them, and a duty around now."""
    database = Database(environment["KORTELIJN_DATABASE_URL"], Vault.from_setting(key))

    def fill(store: Store) -> None:
        now = datetime.now(UTC)
        for name, account, role, platform in (
            ("Alice", alice, Role.FIRST_LINE, "slack"),
            ("Ben", ben, Role.LAWYER, "telegram"),
        ):
            person = Member(name=name, organisation=f"Huis {name}", email=f"{name.lower()}@voorbeeld.nl")
            person.roles, person.home, person.location, person.areas = role, platform, "zwolle", "huur"
            number = store.members.put(person)
            store.members.add_account(number, platform, account, account)
        begins, ends = now - timedelta(hours=1), now + timedelta(hours=6)
        store.roster.put(Shift(area="huur", reach="zwolle", starts_at=begins, ends_at=ends, lawyer_id=number))

    upgrade(database)
    database.write_now(fill)
    database.close()


async def run(folder: Path, *words: str, **environment: str) -> str:
    """What a command says."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", *words, cwd=folder, env={**PATHS, **environment}, stdout=asyncio.subprocess.PIPE
    )
    said, _ = await process.communicate()
    assert process.returncode == 0
    return said.decode()


@asynccontextmanager
async def process(folder: Path, *words: str) -> AsyncIterator[dict[str, Any]]:
    """A fake, and the line of JSON with which it begins."""
    started = await asyncio.create_subprocess_exec(
        sys.executable, "-m", *words, cwd=folder, env=PATHS, stdout=asyncio.subprocess.PIPE
    )
    assert started.stdout
    try:
        yield json.loads(await asyncio.wait_for(started.stdout.readline(), PATIENCE))
    finally:
        started.kill()
        await started.wait()


@asynccontextmanager
async def serving(folder: Path, environment: dict[str, str], session: aiohttp.ClientSession) -> AsyncIterator[None]:
    """The bot, from when its lists are read (Slack waits three seconds for an answer) until it has stopped."""
    bot = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", cwd=folder, env={**PATHS, **environment}, stdout=asyncio.subprocess.DEVNULL
    )
    address = f"http://{environment['KORTELIJN_HTTP']}/metrics"
    try:
        for _ in range(600):
            try:
                async with session.get(address) as response:
                    if "kortelijn_warm 1.0" in await response.text():
                        break
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(0.1)
        yield
        bot.terminate()
        assert await asyncio.wait_for(bot.wait(), PATIENCE) == 0
    finally:
        if bot.returncode is None:
            bot.kill()
            await bot.wait()
