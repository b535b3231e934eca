"""What a person typed, read back from Slack's way of writing it: `&amp;`, `<mailto:…|…>`, `<@U…>`."""

from __future__ import annotations

import re

_MARKED = re.compile(r"<([^<>|\s][^<>|]*)(?:\|([^<>]*))?>")
_SCHEME = re.compile(r"^[a-z][a-z+.-]*:(//)?", re.IGNORECASE)


def as_typed(text: str, *, specials: bool = True) -> str:
    """The text without Slack's marks. `specials` reads `<!channel>` as `@channel`; a command never holds that mark,
    so there it is what somebody typed."""
    read = _MARKED.sub(lambda mark: _unwrapped(mark, specials), text)
    return read.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _unwrapped(mark: re.Match[str], specials: bool) -> str:
    target, label = mark.group(1), mark.group(2)
    match target[0]:
        case "@":
            return f"@{label}" if label and not label.startswith("@") else label or target
        case "#":
            return f"#{label}" if label else target
        case "!":
            return _special(target[1:], label) if specials else mark.group(0)
    if not _SCHEME.match(target):
        return mark.group(0)
    return _link(target, label)


def _special(what: str, label: str | None) -> str:
    """`<!here>`, `<!subteam^S1|@groep>`, `<!date^…|morgen>`."""
    return label or "@" + what.partition("^")[0]


def _link(address: str, label: str | None) -> str:
    """Slack makes links of what it recognises; a link that somebody made with other words keeps both."""
    bare = _SCHEME.sub("", address)
    if label is None:
        return bare if address.startswith(("mailto:", "tel:")) else address
    if address.startswith("tel:") or _same(bare, label):
        return label
    return f"{label} ({bare if address.startswith('mailto:') else address})"


def _same(bare: str, label: str) -> bool:
    return bare.rstrip("/").lower() == _SCHEME.sub("", label).rstrip("/").lower()
