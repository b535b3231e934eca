"""Words as Block Kit: what people wrote goes where Slack reads no marks, so it arrives as typed and pings nobody."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from bot.chat.catalogue import Voice
from bot.chat.marks import runs
from bot.chat.text import Email, Phone, Preview, Quote, Text, Words

Block = dict[str, Any]
LONGEST = 3000
"""Characters in one text (Slack's limit for a section)."""
_ADDRESS = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:!?)]")


def plain(text: str, longest: int = LONGEST) -> Block:
    """A text without marks; emoji codes such as :) stay what they are."""
    return {"type": "plain_text", "text": cut(text, longest) or " ", "emoji": False}


def cut(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def escape(text: str) -> str:
    """For the few places where Slack does read marks."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def is_case_text(words: Words) -> bool:
    """Whether these words, or words inside them, are about a case."""
    return isinstance(words, Quote | Preview)


def holds_case_text(words: object) -> bool:
    match words:
        case Text(args=args):
            return any(holds_case_text(arg) for arg in args.values())
        case tuple():
            return any(holds_case_text(part) for part in words)
        case _:
            return isinstance(words, Quote | Preview)


def pieces(text: str, longest: int = LONGEST) -> Iterator[str]:
    """A long text in parts, broken at a line or a word where there is one in the last third."""
    while len(text) > longest:
        at = max(text.rfind("\n", longest * 2 // 3, longest), text.rfind(" ", longest * 2 // 3, longest))
        at = at + 1 if at >= 0 else longest
        yield text[:at]
        text = text[at:]
    if text:
        yield text


# -- rich text ------------------------------------------------------------------------------------------


def quote(text: str, *, marked: bool = False) -> Iterator[Block]:
    """What somebody wrote, set off from our own words; `marked` shows in bold what the gate put in its place."""
    for piece in pieces(text):
        leaves = [_text(run, bold) for run, bold in runs(piece)] if marked else [_text(piece)]
        yield _rich("rich_text_quote", leaves)


def paragraph(text: str, *, bold: bool = False) -> Iterator[Block]:
    """Our own words, with web addresses that can be followed."""
    for piece in pieces(text):
        yield _rich("rich_text_section", list(_linked(piece, bold)))


def fact(label: str, value: str) -> Iterator[Block]:
    first, *rest = pieces(value) if value else [" "]
    yield _rich("rich_text_section", [_text(f"{cut(label, 200)}: ", bold=True), *_linked(first)])
    for piece in rest:
        yield _rich("rich_text_section", [_text(piece)])


def joined(blocks: Iterable[Block]) -> Iterator[Block]:
    """Neighbouring lines of text as one block, as far as they fit: a message has room for fifty."""
    last: Block | None = None
    for block in blocks:
        both = _together(last, block) if last is not None else None
        if last is not None and both is None:
            yield last
        last = both or block
    if last is not None:
        yield last


def _together(one: Block, other: Block) -> Block | None:
    if one["type"] == other["type"] == "section":
        said = f"{one['text']['text']}\n{other['text']['text']}"
        return {**one, "text": {**one["text"], "text": said}} if len(said) <= LONGEST else None
    if not _is_lines(one) or not _is_lines(other):
        return None
    leaves = [*one["elements"][0]["elements"], _text("\n"), *other["elements"][0]["elements"]]
    return _rich("rich_text_section", leaves) if sum(len(leaf["text"]) for leaf in leaves) <= LONGEST else None


def _is_lines(block: Block) -> bool:
    return bool(block["type"] == "rich_text" and block["elements"][0]["type"] == "rich_text_section")


def _rich(kind: str, leaves: list[Block]) -> Block:
    return {"type": "rich_text", "elements": [{"type": kind, "elements": leaves}]}


def _text(text: str, bold: bool = False) -> Block:
    return {"type": "text", "text": text, **({"style": {"bold": True}} if bold else {})}


def _linked(text: str, bold: bool = False) -> Iterator[Block]:
    at = 0
    for found in _ADDRESS.finditer(text):
        if found.start() > at:
            yield _text(text[at : found.start()], bold)
        yield {"type": "link", "url": found.group(), "text": found.group()}
        at = found.end()
    if at < len(text):
        yield _text(text[at:], bold)


# -- what can be tapped ---------------------------------------------------------------------------------


def reachable(label: str, words: Phone | Email) -> Block:
    """A telephone number or e-mail address to tap; the one place for marks, as Slack documents links only there."""
    title = f"*{escape(cut(label, 200))}:* " if label else ""
    return {"type": "section", "text": {"type": "mrkdwn", "text": title + _tap(words), "verbatim": True}}


def _tap(words: Phone | Email) -> str:
    if isinstance(words, Phone):
        shown, target = words.number, re.sub(r"[^\d+]", "", words.number)
        scheme = "tel:"
    else:
        shown, target = words.address, re.sub(r"[^\w.+@%-]", "", words.address)
        scheme = "mailto:"
    shown = escape(cut(shown, 500))
    return f"<{scheme}{cut(target, 500)}|{shown.replace('|', '/')}>" if target and shown.strip() else shown or " "


def said(words: Words, voice: Voice) -> Iterator[Block]:
    """Words of a body, each kind in its own way."""
    if isinstance(words, Phone | Email):
        yield reachable("", words)
    elif is_case_text(words):
        yield from quote(voice.say(words), marked=isinstance(words, Preview))
    elif holds_case_text(words):
        for piece in pieces(voice.say(words)):
            yield _rich("rich_text_section", [_text(piece)])
    else:
        yield from paragraph(voice.say(words))
