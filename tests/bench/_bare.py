"""The bare handlers that ours is measured against: the library alone, and with the rows that ours writes."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from sqlalchemy import Connection, bindparam, delete, insert
from sqlalchemy.dialects import postgresql, sqlite
from telegram import Update
from telegram.ext import Application, ApplicationBuilder, CallbackQueryHandler, CommandHandler
from telegram.request import BaseRequest

from storage.audit import AuditLine
from storage.codes import CodeNumber
from storage.consults import Consult, Entry, Part
from storage.database import POSTGRES_THREADS, Database
from storage.drafts import Draft
from storage.inbox import Seen
from storage.outbox import CardCopy, Outgoing
from storage.shelf import table_of
from tests.bench._town import SECRET, Request

Rows = dict[str, list[dict[str, Any]]]
Write = Callable[[Connection, int], None]


class BareSlack:
    """A slack-bolt application that acknowledges, after writing when it is given something to write."""

    def __init__(self, writes: BareRows | None = None) -> None:
        async def authorize() -> AuthorizeResult:
            return AuthorizeResult(enterprise_id=None, team_id="T1", bot_user_id="U1", bot_id="B1", bot_token="xoxb-1")

        self._app = AsyncApp(signing_secret=SECRET, authorize=authorize, process_before_response=True)

        @self._app.command("/consult")
        async def command(ack: Any, body: dict[str, Any]) -> None:
            if writes:
                await writes.command(int(body["user_id"][1:]))
            await ack("Ontvangen")

        @self._app.action(re.compile("^send"))
        async def press(ack: Any, body: dict[str, Any]) -> None:
            if writes:
                await writes.press(int(body["user"]["id"][1:]))
            await ack()

    async def receive(self, request: Request) -> None:
        bolt = await self._app.async_dispatch(await to_bolt_request(request))  # type: ignore[arg-type]
        assert (await to_aiohttp_response(bolt)).status == 200


class BareTelegram:
    """A python-telegram-bot application whose handlers do nothing, or write."""

    def __init__(self, writes: BareRows | None = None) -> None:
        async def command(update: Update, _: Any) -> None:
            assert update.effective_user
            if writes:
                await writes.command(update.effective_user.id % 100)

        async def press(update: Update, _: Any) -> None:
            assert update.effective_user
            if writes:
                await writes.press(update.effective_user.id % 100)

        builder = ApplicationBuilder().token("1:x").updater(None).job_queue(None)
        self._app: Application[Any, Any, Any, Any, Any, Any] = builder.request(_Silence()).build()
        self._app.add_handler(CommandHandler("consult", command))
        self._app.add_handler(CallbackQueryHandler(press))

    async def start(self) -> None:
        await self._app.initialize()

    async def receive(self, request: Request) -> None:
        update = Update.de_json(json.loads(await request.text()), self._app.bot)
        await self._app.process_update(update)


class _Silence(BaseRequest):
    """A line to nobody; only getMe is asked."""

    @property
    def read_timeout(self) -> float:
        return 1.0

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(self, *_: Any, **__: Any) -> tuple[int, bytes]:
        me = {"id": 1, "is_bot": True, "first_name": "Bot", "username": "bare_bot"}
        return 200, json.dumps({"ok": True, "result": me}).encode()


class BareRows:
    """Writes the rows of one `/consult` and one `Verstuur` as plain Core statements, one transaction each.

    The rows are read from a database in which the bot handled one, so they are as many and as large.
    """

    def __init__(self, database: Database, like: Database, member: Callable[[int], int]) -> None:
        self._database = database
        self._member = member
        self._threads = ThreadPoolExecutor(1 if database.sqlite else POSTGRES_THREADS)
        self._rows = _rows_of(like)
        self._drafts: dict[int, int] = {}
        self._number = 0
        dialect = sqlite if database.sqlite else postgresql
        code, draft = table_of(CodeNumber), table_of(Draft)
        count = dialect.insert(code).on_conflict_do_update(index_elements=["prefix"], set_={"last": code.c.last + 1})
        self._count = count.returning(code.c.last)
        self._forget = delete(draft).where((draft.c.member_id == bindparam("who")) & (draft.c.kind == "consult"))
        self._take = delete(draft).where((draft.c.id == bindparam("draft")) & (draft.c.member_id == bindparam("who")))

    async def command(self, who: int) -> None:
        await self._write(self._command, who)

    async def press(self, who: int) -> None:
        await self._write(self._press, who)

    async def _write(self, work: Write, who: int) -> None:
        self._number += 1
        number = self._number

        def transaction() -> None:
            with self._database.engine.begin() as connection:
                self._seen(connection, number)
                work(connection, who)
                connection.execute(_INSERT[AuditLine], self._rows["audit_line"])

        await asyncio.get_running_loop().run_in_executor(self._threads, transaction)

    def _seen(self, connection: Connection, number: int) -> None:
        connection.execute(_INSERT[Seen], {**self._rows["seen"][0], "update": f"bare-{number}"})

    def _command(self, connection: Connection, who: int) -> None:
        member = self._member(who)
        connection.execute(self._forget, {"who": member})
        row = {**self._rows["draft"][0], "member_id": member}
        self._drafts[who] = _key(connection.execute(_INSERT[Draft], row))

    def _press(self, connection: Connection, who: int) -> None:
        assert connection.execute(self._take, {"draft": self._drafts[who], "who": self._member(who)}).rowcount == 1
        number = connection.execute(self._count, {"prefix": "HUU", "last": 1}).scalar_one()
        consult = {**self._rows["consult"][0], "code": f"HUU-{number:04d}", "asker_id": self._member(who)}
        key = _key(connection.execute(_INSERT[Consult], consult))
        connection.execute(_INSERT[Entry], [{**row, "consult_id": key} for row in self._rows["entry"]])
        connection.execute(_INSERT[Part], [{**row, "consult_id": key} for row in self._rows["part"]])
        connection.execute(
            _INSERT[CardCopy], [{**row, "name": f"{row['name']}:{key}"} for row in self._rows["card_copy"]]
        )
        outgoing = [{**row, "key": f"{key}-{n}-bare"} for n, row in enumerate(self._rows["outgoing"])]
        connection.execute(_INSERT[Outgoing], outgoing)


_TABLES: tuple[type[Any], ...] = (Seen, Draft, Consult, Entry, Part, CardCopy, Outgoing, AuditLine)
_INSERT = {model: insert(table_of(model)) for model in _TABLES}


def _rows_of(like: Database) -> Rows:
    """One of everything that handling wrote there; without ids."""
    rows: Rows = {}
    with like.engine.connect() as connection:
        for model in _TABLES:
            table = table_of(model)
            found = [dict(row) for row in connection.execute(table.select()).mappings()]
            rows[table.name] = [{name: value for name, value in row.items() if name != "id"} for row in found]
    for once in ("seen", "draft", "audit_line"):  # one a transaction
        rows[once] = rows[once][-1:]
    return rows


def _key(result: Any) -> int:
    return int(result.inserted_primary_key[0])
