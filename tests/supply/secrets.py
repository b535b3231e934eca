"""Whether a token, a key or a password stands in a file of the repository. Run with `make audit`.

The files are those that git knows. What is meant to look like a secret (in tests) says so by a word in it.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[2]
SHAPES = {
    "a Slack token": r"xox[abeprs]-[A-Za-z0-9-]{10,}|xapp-[A-Za-z0-9-]{10,}",
    "a Slack webhook": r"hooks\.slack\.com/services/T[A-Z0-9]+/B[A-Z0-9]+/\w+",
    "a Telegram token": r"(?<!\d)\d{8,10}:[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])",
    "a private key": r"-----BEGIN [A-Z ]*PRIVATE KEY-----",
    "a key of a cloud": r"AKIA[0-9A-Z]{16}|AIza[0-9A-Za-z_-]{35}",
    "a token of GitHub or PyPI": r"gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{22,}|pypi-[A-Za-z0-9_-]{50,}",
    "a KORTELIJN_KEY": r"(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}=(?![A-Za-z0-9_=-])",
    "a password in an address": r"(?:postgres|postgresql|https?)://[^\s:@/{}<>\"']+:[^\s@/{}<>\"']{3,}@",
}
MEANT = re.compile(
    r"test|fake|voorbeeld|example|secret|geheim|password|wachtwoord|not-?a|x{6}|0{6}|123456", re.IGNORECASE
)
"""A word or a row in it says that it is no secret."""
UNREAD = {".png", ".svg", ".lock", ".xlsx", ".pdf", ".docx"}


def found_in(text: str) -> Iterator[tuple[int, str]]:
    """The line and the kind of everything that looks like a secret and is not meant to."""
    for number, line in enumerate(text.splitlines(), start=1):
        for kind, shape in SHAPES.items():
            if any(not MEANT.search(match.group()) for match in re.finditer(shape, line)):
                yield number, kind


def files(folder: Path) -> list[Path]:
    git = ["git", "-C", str(folder), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(git, capture_output=True, check=True).stdout.decode().split("\0")
    return [folder / name for name in listed if name and Path(name).suffix not in UNREAD]


def main(folder: Path = HOUSE) -> int:
    wrong = 0
    for path in files(folder):
        for number, kind in found_in(path.read_text("utf-8", errors="replace") if path.is_file() else ""):
            wrong += 1
            print(f"SECRET? {path.relative_to(folder)}:{number} looks like {kind}")  # never the secret itself
    print("No secret in the repository." if not wrong else "Take it out, and make a new one: git remembers this one.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
