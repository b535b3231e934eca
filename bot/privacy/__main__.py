"""The gate on the command line: spans per line of a JSONL file, or standard input masked with --text."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from bot.privacy.findings import Label
from bot.privacy.gate import TooLong, examine, spans
from bot.privacy.words import RawText


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bot.privacy", description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE.jsonl")
    parser.add_argument("--text", action="store_true", help="mask standard input")
    chosen = parser.parse_args(arguments)
    if chosen.text:
        return _mask_standard_input()
    if chosen.file is None:
        parser.error("name a JSONL file, or use --text")
    return _print_spans(chosen.file)


def _print_spans(path: Path) -> int:
    with path.open(encoding="utf-8") as lines:
        for line in filter(str.strip, lines):
            row = json.loads(line)
            found = [{"start": start, "end": end, "label": label} for start, end, label in _spans(row["text"])]
            sys.stdout.write(json.dumps({"id": row["id"], "spans": found}) + "\n")
    return 0


def _spans(text: str) -> list[tuple[int, int, Label]]:
    """A text that is too long to look at is withheld as a whole."""
    try:
        return spans(RawText(text))
    except TooLong:
        return [(0, len(text), Label.PERSON)]


def _mask_standard_input() -> int:
    try:
        sys.stdout.write(examine(RawText(sys.stdin.read())).masked())
    except TooLong as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
