"""Writes plain values as YAML: mappings and lists in blocks, texts in quotes as JSON has them (which is YAML too)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any


def to_yaml(value: dict[str, Any]) -> str:
    return "\n".join(_lines(value, "")) + "\n"


def _lines(value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _entry(f"{key}:", inner, indent)
    else:
        for inner in value:
            yield from _entry("-", inner, indent)


def _entry(begin: str, value: Any, indent: str) -> Iterator[str]:
    if isinstance(value, dict | list) and value:
        yield f"{indent}{begin}"
        yield from _lines(value, indent + "  ")
    else:
        yield f"{indent}{begin} {json.dumps(value, ensure_ascii=False)}"
