"""Writes a contact as a vCard, to keep in a phone or a mail program."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

Version = Literal["3.0", "4.0"]
LINE_OCTETS = 75
"""RFC 6350 3.2 and RFC 2426 2.6: no line is longer, the line break not counted."""


@dataclass(frozen=True)
class Person:
    """What goes on a vCard; empty means left out. `phone` as it is dialled, `changed` aware."""

    uid: str
    name: str
    organisation: str = ""
    role: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""
    categories: tuple[str, ...] = ()
    changed: datetime | None = None


def vcard(person: Person, version: Version = "4.0") -> str:
    """One vCard with CRLF line ends. Whatever the fields hold, no property can be slipped in."""
    return "".join(_fold(line) + "\r\n" for line in _lines(person, version))


def vcards(people: Iterable[Person], version: Version = "4.0") -> str:
    return "".join(vcard(person, version) for person in people)


def _lines(person: Person, version: Version) -> Iterable[str]:
    yield "BEGIN:VCARD"
    yield f"VERSION:{version}"
    yield from _property("UID", person.uid)
    shown = _printable(person.name).strip() or _printable(person.organisation).strip()
    yield f"FN:{_escape(shown)}"
    yield f"N:{';'.join(_escape(part) for part in _name_parts(person.name))}"
    yield from _property("ORG", person.organisation)
    yield from _property("TITLE", person.role)
    yield from _phone(person.phone, version)
    yield from _property("EMAIL;TYPE=INTERNET" if version == "3.0" else "EMAIL;TYPE=work", person.email)
    yield from _property("NOTE", person.note)
    if person.categories:
        yield f"CATEGORIES:{','.join(_escape(category) for category in person.categories)}"
    if person.changed:
        yield f"REV:{person.changed.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield "END:VCARD"


def _property(name: str, value: str) -> Iterable[str]:
    if value:
        yield f"{name}:{_escape(value)}"


def _phone(number: str, version: Version) -> Iterable[str]:
    """In 4.0 a number is an address (RFC 3966), in 3.0 plain text."""
    dialled = "".join(sign for sign in number if sign in "+0123456789")
    if not dialled:
        return
    if version == "4.0" and dialled.startswith("+"):
        yield f"TEL;VALUE=uri;TYPE=work:tel:{dialled}"
    else:
        yield f"TEL;TYPE=work:{_escape(number)}"


def _name_parts(name: str) -> tuple[str, str, str, str, str]:
    """Family name with its particles, and given name: the first word (a single word is a family name)."""
    given, _, family = name.strip().partition(" ")
    return (family.strip(), given, "", "", "") if family.strip() else (given, "", "", "", "")


def _escape(value: str) -> str:
    value = _printable(value).replace("\\", "\\\\").replace("\n", "\\n")
    return value.replace(";", "\\;").replace(",", "\\,")


def _printable(value: str) -> str:
    """One kind of line break, and none of the signs that a reader may take for the end of a line."""
    with_last_break = "\n".join((value + ".").splitlines())[:-1]
    return "".join(sign if _may_stand(sign) else " " for sign in with_last_break)


def _may_stand(sign: str) -> bool:
    return sign in "\t\n" or not (ord(sign) < 32 or 127 <= ord(sign) < 160 or 0xD800 <= ord(sign) < 0xE000)


def _fold(line: str) -> str:
    """Breaks after at most 75 octets and never inside a character; a continuation begins with a blank."""
    pieces, piece, room = [], "", LINE_OCTETS
    for sign in line:
        octets = len(sign.encode())
        if octets > room:
            pieces.append(piece)
            piece, room = "", LINE_OCTETS - 1
        piece += sign
        room -= octets
    return "\r\n ".join([*pieces, piece])
