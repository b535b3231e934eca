"""Reads the data files that lie beside this module."""

from __future__ import annotations

import csv
import io
import json
import tomllib
from importlib.resources import files
from typing import Any


class ReferenceFault(Exception):
    """The reference data contradicts itself; the program does not start. Says which entry, for the administrator."""


def read_text(name: str) -> str:
    return files("bot.reference").joinpath(name).read_text("utf-8")


def read_json(name: str) -> Any:
    return json.loads(read_text(name))


def read_toml(name: str) -> dict[str, Any]:
    return tomllib.loads(read_text(name))


def read_csv(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(read_text(name))))
