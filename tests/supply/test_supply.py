"""The audit of libraries and the scan for secrets: each finds what is planted, and says what it could not find out."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.supply import audit, secrets

LOCK = """
version = 1
[[package]]
name = "kortelijn"
version = "1.0"
source = { editable = "." }
[[package]]
name = "leaky"
version = "1.2"
source = { registry = "https://pypi.org/simple" }
"""
KNOWN = {"id": "PYSEC-2026-7", "aliases": ["CVE-2026-77"], "fixed_in": ["1.3"], "withdrawn": None}


@contextmanager
def index(pages: dict[str, Any]) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            page = pages.get(self.path)
            self.send_response(404 if page is None else 200)
            self.end_headers()
            self.wfile.write(json.dumps(page).encode() if page is not None else b"")

        def log_message(self, *_: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def pages(*vulnerabilities: object, yanked: bool = False) -> dict[str, Any]:
    files = [{"filename": "leaky-1.2.tar.gz", "yanked": yanked}, {"filename": "leaky-1.3.tar.gz"}]
    return {"/pypi/leaky/1.2/json": {"vulnerabilities": vulnerabilities}, "/simple/leaky/": {"files": files}}


def run(tmp_path: Path, there: dict[str, Any], *, strict: bool = False, names: str = "") -> int:
    lock, accepted = tmp_path / "uv.lock", tmp_path / "accepted.toml"
    lock.write_text(LOCK)
    accepted.write_text(names)
    with index(there) as address:
        return audit.main(lock, address, accepted, strict)


def test_a_release_without_known_vulnerabilities_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, pages()) == 0
    assert "1 pinned releases: 1 looked up" in capsys.readouterr().out


def test_a_known_vulnerability_fails_and_says_what_mends_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, pages(KNOWN)) == 1
    assert "VULNERABLE: leaky 1.2: PYSEC-2026-7 CVE-2026-77 (mended in 1.3)" in capsys.readouterr().out


def test_one_that_was_withdrawn_does_not_count(tmp_path: Path) -> None:
    assert run(tmp_path, pages({**KNOWN, "withdrawn": "2026-11-01T00:00:00Z"})) == 0


def test_a_release_that_was_taken_back_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, pages(yanked=True)) == 1
    assert "YANKED: leaky 1.2" in capsys.readouterr().out


@pytest.mark.parametrize(("until", "ends"), [("2099-01-01", 0), ("2020-01-01", 1)])
def test_one_that_does_not_touch_us_is_accepted_until_a_day(tmp_path: Path, until: str, ends: int) -> None:
    names = f'[[accepted]]\nid = "CVE-2026-77"\nreason = "not reached"\nuntil = {until}\n'
    assert run(tmp_path, pages(KNOWN), names=names) == ends


def test_an_index_that_does_not_say_is_named_and_fails_only_when_asked_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, {}) == 0
    assert "NOT AUDITED" in capsys.readouterr().out
    assert run(tmp_path, {}, strict=True) == 2


def test_every_release_of_the_project_is_looked_at() -> None:
    names = {release.name for release in audit.pinned(audit.HOUSE / "uv.lock")}
    assert {"slack-bolt", "python-telegram-bot", "sqlalchemy", "aiohttp"} <= names
    assert "kortelijn" not in names


# -- secrets ---------------------------------------------------------------------------------------------------

PLANTED = {
    "a Slack token": "SLACK_BOT_TOKEN=" + "xoxb-" + "98234987234-kjhKJHkjh87",
    "a Telegram token": "token = '" + "718293645" + ":" + "AAE" + "kLmNoPqRsTuVwYzAbCdEfGhIjKlMnOpQ" + "'",
    "a private key": "-----BEGIN RSA " + "PRIVATE KEY-----",
    "a key of a cloud": "AKIA" + "QWERTYUIOPASDFGH",
    "a token of GitHub or PyPI": "ghp_" + "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aC0dF3gH6",
    "a KORTELIJN_KEY": "KORTELIJN_KEY=" + "q1W2e3R4t5Y6u7I8o9P0a1S2d3F4g5H6j7K8l9Z0x1C" + "=",
    "a password in an address": "postgresql://bot:" + "hunter77" + "@db/kortelijn",
    "a Slack webhook": "https://hooks.slack.com/" + "services/T0AB/B0CD/abcdEFGH",
}


def test_every_shape_is_planted() -> None:
    assert set(PLANTED) == set(secrets.SHAPES)


@pytest.mark.parametrize("kind", PLANTED)
def test_a_secret_is_found_and_not_repeated(kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    (tmp_path / "settings.txt").write_text(f"first\n{PLANTED[kind]}\n")
    assert secrets.main(tmp_path) == 1
    said = capsys.readouterr().out
    assert f"settings.txt:2 looks like {kind}" in said
    assert PLANTED[kind][-8:] not in said


def test_what_says_that_it_is_no_secret_is_left_alone() -> None:
    assert list(secrets.found_in("SLACK_BOT_TOKEN=xoxb-test-token-for-stories")) == []


def test_there_is_none_in_this_repository() -> None:
    assert secrets.main() == 0
