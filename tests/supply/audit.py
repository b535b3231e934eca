"""Whether a pinned version of a library has a known vulnerability or was withdrawn. Run with `make audit`.

Asks PyPI's JSON page of each release in uv.lock. Ends with 1 when it finds what `accepted.toml` does not name. Where
PyPI cannot be asked (no network, or an index in between that has no such pages) it says so and ends with 0: the same
commit must not be red or green by the weather. With AUDIT=strict in the environment that ends with 2.
"""

from __future__ import annotations

import json
import os
import sys
import tomllib
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

HOUSE = Path(__file__).resolve().parents[2]
PYPI = "https://pypi.org"
PATIENCE = 20.0
AT_ONCE = 8
SIMPLE = {"Accept": "application/vnd.pypi.simple.v1+json"}


@dataclass(frozen=True, slots=True)
class Release:
    name: str
    version: str


@dataclass(frozen=True, slots=True)
class Told:
    """What the index says of a release; None: it does not say."""

    release: Release
    vulnerabilities: tuple[str, ...] | None
    """Ids with the versions that mend it."""
    yanked: bool | None


def pinned(lock: Path) -> list[Release]:
    """Every release in a lock that comes from an index; the project itself does not."""
    packages = tomllib.loads(lock.read_text("utf-8"))["package"]
    return [Release(p["name"], p["version"]) for p in packages if "registry" in p["source"]]


def accepted(path: Path, today: date) -> set[str]:
    """Ids of vulnerabilities that do not touch us, each with a reason and a day until which that was looked into."""
    entries = tomllib.loads(path.read_text("utf-8")).get("accepted", []) if path.exists() else []
    return {entry["id"] for entry in entries if entry["reason"] and entry["until"] >= today}


def ask(release: Release, index: str) -> Told:
    page = _read(f"{index}/pypi/{release.name}/{release.version}/json", {})
    known = page and tuple(_of(v) for v in page.get("vulnerabilities", []) if not v.get("withdrawn"))
    files = (_read(f"{index}/simple/{release.name}/", SIMPLE) or {}).get("files")
    mine = [file for file in files or () if f"-{release.version}" in file["filename"]]
    return Told(release, known if page else None, all(file.get("yanked") for file in mine) if mine else None)


def _of(vulnerability: dict[str, Any]) -> str:
    ids = " ".join([vulnerability["id"], *vulnerability.get("aliases", [])])
    return f"{ids} (mended in {', '.join(vulnerability.get('fixed_in') or ['no version yet'])})"


def _read(url: str, headers: dict[str, str]) -> Any:
    """The JSON at an address; None when there is none, for whatever reason."""
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=PATIENCE) as answer:
            return json.load(answer)
    except (urllib.error.URLError, TimeoutError, ValueError, OSError):
        return None


def report(told: list[Told], accepted_ids: set[str]) -> Iterator[str]:
    """One line for everything that must be mended."""
    for each in told:
        for found in each.vulnerabilities or ():
            if not accepted_ids & set(found.split()):
                yield f"VULNERABLE: {each.release.name} {each.release.version}: {found}"
        if each.yanked:
            yield f"YANKED: {each.release.name} {each.release.version} was taken back by its makers"


def main(lock: Path = HOUSE / "uv.lock", index: str = PYPI, names: Path | None = None, strict: bool = False) -> int:
    releases = pinned(lock)
    with ThreadPoolExecutor(AT_ONCE) as several:
        told = list(several.map(lambda release: ask(release, index), releases))
    known = accepted(names or Path(__file__).with_name("accepted.toml"), datetime.now(UTC).date())
    wrong = list(report(told, known))
    print(*wrong, sep="\n", end="\n" if wrong else "")
    silent = sum(each.vulnerabilities is None for each in told)
    unlisted = sum(each.yanked is None for each in told)
    print(f"{len(told)} pinned releases: {len(told) - silent} looked up for vulnerabilities,")
    print(f"{len(told) - unlisted} looked up for being taken back; {len(wrong)} to mend.")
    if silent:
        print(f"NOT AUDITED: {index} does not say whether {silent} of them have known vulnerabilities.")
    return 1 if wrong else 2 if silent and strict else 0


if __name__ == "__main__":
    sys.exit(main(strict=os.environ.get("AUDIT") == "strict"))
