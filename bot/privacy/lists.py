"""Reads the word lists: our own in the folder beside this file, and those of installed packages."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files


@cache
def listed(name: str) -> frozenset[str]:
    """The entries of `lists/<name>.txt`, separated by commas or line ends; `#` opens a comment."""
    text = (files("bot.privacy") / "lists" / f"{name}.txt").read_text("utf-8")
    text = re.sub(r"#.*", "", text)
    return frozenset(filter(None, map(str.strip, re.split(r"[,\n]", text))))
