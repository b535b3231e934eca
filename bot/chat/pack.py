"""Cards as JSON and back, for what must wait in the database. A card holds no case text, so neither does this."""

from __future__ import annotations

from base64 import b64decode, b64encode
from datetime import date, datetime
from typing import Any

from bot.chat.card import Button, Card, ContactFile, Fact, File
from bot.chat.text import Email, Phone, Plain, Preview, Quote, Text, Words

Json = dict[str, Any]
_KINDS = {"plain": Plain, "phone": Phone, "email": Email, "quote": Quote, "preview": Preview}


def pack(card: Card) -> Json:
    """The card as JSON; empty parts are left out."""
    packed: Json = {
        "title": card.title and _words(card.title),
        "body": [_words(words) for words in card.body],
        "facts": [[_words(fact.label), _words(fact.value)] for fact in card.facts],
        "hint": card.hint and _words(card.hint),
        "buttons": [[button.action, button.arg, _words(button.label), button.style] for button in card.buttons],
        "contact": card.contact and [card.contact.name, card.contact.phone, card.contact.vcard],
        "file": card.file and _file(card.file),
    }
    return {name: part for name, part in packed.items() if part}


def unpack(packed: Json) -> Card:
    """The card that `pack` made this from."""
    return Card(
        title=_read(packed.get("title")),
        body=tuple(_sure(words) for words in packed.get("body", ())),
        facts=tuple(Fact(_text(label), _sure(value)) for label, value in packed.get("facts", ())),
        hint=_read(packed.get("hint")),
        buttons=tuple(
            Button(action, arg, _text(label), style) for action, arg, label, style in packed.get("buttons", ())
        ),
        contact=ContactFile(*packed["contact"]) if packed.get("contact") else None,
        file=_file_back(*packed["file"]) if packed.get("file") else None,
    )


def _file(file: File) -> list[object]:
    return [file.name, file.kind, b64encode(file.content).decode(), _words(file.alt)]


def _file_back(name: str, kind: str, content: str, alt: Json) -> File:
    return File(name, kind, b64decode(content), _text(alt))


def _words(words: Words) -> Json:
    match words:
        case Text(name=name, args=args):
            return {"text": name, **({"args": {key: _arg(arg) for key, arg in args.items()}} if args else {})}
        case Plain(value=value):
            return {"plain": value}
        case Phone(number=number):
            return {"phone": number}
        case Email(address=address):
            return {"email": address}
        case Quote(entry=entry, of=of):
            return {"quote": entry if of == "entry" else [entry, of]}
        case Preview(draft=draft, word=word):
            return {"preview": draft if word is None else [draft, word]}


def _arg(arg: object) -> object:
    match arg:
        case str() | int():
            return arg
        case datetime():
            return {"at": arg.isoformat()}
        case date():
            return {"on": arg.isoformat()}
        case tuple():
            return [_arg(part) for part in arg]
        case _:
            return _words(arg)  # type: ignore[arg-type]  # Words inside words; a wrong type matches no case and packs as None


def _sure(packed: Json) -> Words:
    if "text" in packed:
        return Text(packed["text"], {name: _arg_back(arg) for name, arg in packed.get("args", {}).items()})
    ((kind, value),) = packed.items()
    return _KINDS[kind](*value) if isinstance(value, list) else _KINDS[kind](value)  # type: ignore[no-any-return]


def _read(packed: Json | None) -> Words | None:
    return _sure(packed) if packed else None


def _text(packed: Json) -> Text:
    words = _sure(packed)
    assert isinstance(words, Text), "a label is always one of our own texts"  # noqa: S101  # our own JSON, not input
    return words


def _arg_back(packed: Any) -> object:
    if isinstance(packed, list):
        return tuple(_arg_back(part) for part in packed)
    if isinstance(packed, dict):
        if "at" in packed:
            return datetime.fromisoformat(packed["at"])
        if "on" in packed:
            return date.fromisoformat(packed["on"])
        return _sure(packed)
    return packed
