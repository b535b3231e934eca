"""Logs: one JSON line an event, on standard output, without a word of what people said.

Our own events have fields that we choose. What libraries log is cut down to the logger, the level, the sentence as it
stands in their code (its arguments may hold anything), and for an error its type and the line it came from.
"""

from __future__ import annotations

import json
import logging
import sys
from types import TracebackType
from typing import TextIO

import structlog

OURS = ("bot", "adapters", "storage", "scheduling")
QUIET = {"apscheduler": logging.ERROR, "httpx": logging.ERROR, "aiohttp.access": logging.CRITICAL}


def configure(out: TextIO = sys.stdout) -> None:
    """Set up logging for the whole process. A person at a terminal gets short lines instead of JSON."""
    human = out.isatty()
    renderer: structlog.types.Processor = (
        structlog.dev.ConsoleRenderer(colors=human) if human else structlog.processors.JSONRenderer(ensure_ascii=False)
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(out),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(out)
    handler.setFormatter(Careful())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for name, level in QUIET.items():
        logging.getLogger(name).setLevel(level)
    for name in OURS:
        logging.getLogger(name).setLevel(logging.INFO)


class Careful(logging.Formatter):
    """Formats a record of the standard library as JSON, with nothing in it that a person may have typed."""

    def format(self, record: logging.LogRecord) -> str:
        ours = record.name.split(".")[0] in OURS
        line = {
            "event": record.getMessage()
            if ours
            else str(record.msg).split("\n")[0][:200]
            if record.args
            else _plain(record),
            "level": record.levelname.lower(),
            "logger": record.name,
        }
        if record.exc_info and record.exc_info[0]:
            line["error"] = f"{record.exc_info[0].__name__} at {where(record.exc_info[2])}"
        return json.dumps(line, ensure_ascii=False)


def where(trace: TracebackType | None) -> str:
    """The innermost line of a traceback: file, number and function. Never the message of an error."""
    place = "?"
    while trace:
        code = trace.tb_frame.f_code
        place = f"{'/'.join(code.co_filename.rsplit('/', 2)[-2:])}:{trace.tb_lineno} {code.co_name}"
        trace = trace.tb_next
    return place


def _plain(record: logging.LogRecord) -> str:
    """A library's sentence without arguments may have been put together from anything: only its place is kept."""
    return f"{record.module}:{record.lineno}"
