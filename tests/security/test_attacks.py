"""Attacks, each tried: addresses that lead elsewhere, formulas, links in the way, forged log lines, guessed secrets."""

from __future__ import annotations

import io
import json
import logging
from contextlib import suppress
from pathlib import Path

import pytest
from aiohttp import ClientSession, web
from openpyxl import load_workbook
from yarl import URL

from adapters.cli.sheets import write_whole
from adapters.slack.line import Line
from adapters.web.ping import Ping
from adapters.web.server import LARGEST_BODY, HttpServer
from bot.engine.errors import DeliveryFailed
from bot.engine.logs import Careful
from bot.engine.pace import Pace
from bot.members.exporting import Sheet, csv_file, workbook_file
from storage.backup import backup
from storage.database import Database, create_tables
from storage.vault import Vault
from tests.adapters.test_feeds import SECRET, WRONG, path, routes

FORMULAS = [
    "=1+1",
    "+SUM(A1)",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    '=HYPERLINK("http://kwaad.voorbeeld","klik")',
    "\n=1",
]


# -- addresses that lead elsewhere (SSRF, open redirect) ----------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "http://169.254.169.254/latest/meta-data",
        "http://127.0.0.1:1/x",
        "https://slack.com.kwaad.voorbeeld/x",
        "https://kwaadslack.com/x",
        "http://hooks.slack.com/x",
        "file:///etc/passwd",
        "https://slack.com@kwaad.voorbeeld/x",
    ],
)
async def test_an_answer_goes_to_slack_and_nowhere_else(address: str) -> None:
    line = Line("xoxb-test")
    with pytest.raises(DeliveryFailed, match="not Slack's address"):
        await line.send(address, {})
    await line.close()


def test_slacks_own_address_for_answers_is_one() -> None:
    assert Line("xoxb-test")._is_slack("https://hooks.slack.com/actions/T1/2/abc")
    assert Line("xoxb-test", "http://127.0.0.1:9/api/")._is_slack("http://127.0.0.1:9/response/1")


async def test_an_answer_follows_no_redirect() -> None:
    asked: list[str] = []

    async def away(request: web.Request) -> web.Response:
        asked.append(request.path)
        raise web.HTTPTemporaryRedirect("/elsewhere")

    async def elsewhere(request: web.Request) -> web.Response:
        asked.append(request.path)
        return web.json_response({"ok": True})

    server = HttpServer("127.0.0.1", 0, _ready, [web.post("/response", away), web.post("/elsewhere", elsewhere)])
    await server.start()
    here = f"http://127.0.0.1:{server.port}"
    line = Line("xoxb-test", f"{here}/api/")
    with suppress(DeliveryFailed):
        await line.send(f"{here}/response", {"text": "antwoord"})
    assert asked == ["/response"]
    await line.close()
    await server.stop()


async def test_the_ping_follows_no_redirect_and_logs_no_address(caplog: pytest.LogCaptureFixture) -> None:
    asked: list[str] = []

    async def away(request: web.Request) -> web.Response:
        asked.append(request.path)
        raise web.HTTPFound("/elsewhere")

    async def elsewhere(request: web.Request) -> web.Response:
        asked.append(request.path)
        return web.Response(status=200)

    server = HttpServer("127.0.0.1", 0, _ready, [web.get("/geheim", away), web.get("/elsewhere", elsewhere)])
    await server.start()
    ping = Ping(f"http://127.0.0.1:{server.port}/geheim")
    await ping()
    await ping()
    assert asked == ["/geheim"]  # once a minute, and not where it was sent
    await server.stop()
    await Ping(f"http://127.0.0.1:{server.port}/geheim")()
    assert "cannot be reached" in caplog.text
    assert "geheim" not in caplog.text


async def _ready() -> list[str]:
    return []


@pytest.mark.parametrize(
    "asked",
    ["//kwaad.voorbeeld/", "/rooster/../health/ready", "/rooster/%2e%2e/%2e%2e/etc/passwd.ics", "/\\kwaad.voorbeeld"],
)
async def test_the_web_server_sends_nobody_elsewhere_and_gives_no_file(asked: str) -> None:
    server = HttpServer("127.0.0.1", 0, _ready, routes())
    await server.start()
    async with ClientSession() as session:
        address = URL(f"http://127.0.0.1:{server.port}{asked}", encoded=True)
        async with session.get(address, allow_redirects=False) as answer:
            assert "Location" not in answer.headers
            assert answer.status in (200, 400, 404)
            assert b"root:" not in await answer.read()
    await server.stop()


async def test_a_guessed_calendar_secret_looks_like_an_address_that_does_not_exist() -> None:
    server = HttpServer("127.0.0.1", 0, _ready, routes())
    await server.start()
    async with ClientSession() as session:
        said = []
        for guess in (WRONG, SECRET[:-1] + "0", "0" * 48, SECRET.upper(), SECRET + "00"):
            async with session.get(f"http://127.0.0.1:{server.port}{path(guess)}") as answer:
                said.append((answer.status, await answer.text()))
        assert set(said) == {(404, "404: Not Found")}
    await server.stop()


async def test_a_body_that_is_too_large_is_refused() -> None:
    async def read(request: web.Request) -> web.Response:
        return web.Response(text=str(len(await request.read())))

    server = HttpServer("127.0.0.1", 0, _ready, [web.post("/x", read)])
    await server.start()
    address, body = f"http://127.0.0.1:{server.port}/x", b"x" * (LARGEST_BODY + 1)
    async with ClientSession() as session, session.post(address, data=body) as answer:
        assert answer.status == 413
    await server.stop()


# -- formulas in exports ----------------------------------------


@pytest.mark.parametrize("cell", FORMULAS)
def test_no_cell_of_an_export_is_a_formula(cell: str) -> None:
    sheet = Sheet("leden", ("naam",), ((cell,),))
    written = csv_file(sheet).decode("utf-8-sig").split("\n", 1)[1].lstrip('"')
    assert written[0] == "'"
    page = load_workbook(io.BytesIO(workbook_file(sheet))).worksheets[0]
    assert page["A2"].data_type == "s"


# -- links in the way of a backup and an export ----------------------------------------


def test_a_backup_is_not_written_through_somebodys_link(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/town.db", Vault(b"k" * 32), pooled=False)
    create_tables(database)
    victim = tmp_path / "victim"
    victim.write_text("important")
    (tmp_path / ".copy.db.unfinished").symlink_to(victim)
    (tmp_path / "copy.db").symlink_to(victim)
    backup(database, tmp_path / "copy.db")
    database.close()
    assert victim.read_text() == "important"
    assert not (tmp_path / "copy.db").is_symlink()
    assert (tmp_path / "copy.db").stat().st_mode & 0o077 == 0


def test_an_export_is_not_written_through_somebodys_link(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_text("important")
    (tmp_path / ".out.csv.unfinished").symlink_to(victim)
    write_whole(tmp_path / "out.csv", lambda unfinished: unfinished.write_text("naam"))
    assert victim.read_text() == "important"
    assert (tmp_path / "out.csv").read_text() == "naam"


# -- forged lines in the log ----------------------------------------


@pytest.mark.parametrize("typed", ['x\n{"event": "forged"}', "x\r\nforged", "\x1b[2Jx", "x\u2028forged"])
def test_nobody_writes_a_line_of_their_own_in_the_log(typed: str) -> None:
    for name, message, arguments in (("bot.x", "said %s", (typed,)), ("library", "said %s", (typed,))):
        record = logging.LogRecord(name, logging.WARNING, "x.py", 1, message, arguments, None)
        written = Careful().format(record)
        assert len(written.splitlines()) == 1 or "\u2028" in typed
        assert "\n" not in written
        assert "\x1b" not in written
        assert json.loads(written)["event"] != "forged"


# -- somebody who wears us out ----------------------------------------


def test_one_account_may_go_fast_for_a_while_and_nobody_else_notices() -> None:
    now = [0.0]
    pace = Pace(burst=5, per_second=1.0, hand=lambda: now[0])
    assert [pace.may("slack", "U1") for _ in range(7)] == [True] * 5 + [False] * 2
    assert pace.may("slack", "U2")
    assert pace.may("telegram", "U1")
    now[0] += 2.0
    assert [pace.may("slack", "U1") for _ in range(3)] == [True, True, False]
    now[0] += 3600.0
    assert [pace.may("slack", "U1") for _ in range(6)] == [True] * 5 + [False]
