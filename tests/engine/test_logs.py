"""Logs hold no word of what people said, whoever writes them."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from bot.engine import logs

SECRET = "Fatima Bouzid"


@pytest.fixture
def out() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    written = io.StringIO()
    logs.configure(written)
    yield written
    root.handlers[:], root.level = handlers, level
    structlog.reset_defaults()


@pytest.fixture
def library() -> logging.Logger:
    return logging.getLogger("some.library")


def test_a_library_may_log_arguments_but_they_are_not_written(library: logging.Logger, out: io.StringIO) -> None:
    library.warning("payload %s", SECRET)
    library.warning(f"payload {SECRET}")
    printed = out.getvalue()
    assert SECRET not in printed
    assert json.loads(printed.splitlines()[0])["event"] == "payload %s"


def test_an_error_is_its_type_and_its_place(library: logging.Logger, out: io.StringIO) -> None:
    try:
        raise ValueError(SECRET)
    except ValueError:
        library.exception("it broke")
    printed = out.getvalue()
    assert SECRET not in printed
    assert "ValueError at engine/test_logs.py" in printed


def test_our_own_events_are_written_as_they_are(out: io.StringIO) -> None:
    structlog.get_logger("house").info("started", platforms=["slack"])
    logging.getLogger("adapters.slack").warning("rate limited for %s s", 30)
    first, second = map(json.loads, out.getvalue().splitlines())
    assert (first["event"], first["platforms"]) == ("started", ["slack"])
    assert second["event"] == "rate limited for 30 s"
