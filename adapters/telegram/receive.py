"""Payload to Update: what Telegram tells, as what a person did. Pure; what the bot has no use for is None."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.chat.update import (
    ButtonPressed,
    CommandCalled,
    FileSent,
    Message,
    Origin,
    PlaceJoined,
    PlaceMoved,
    TextEdited,
    TextSaid,
    Update,
)
from bot.privacy.words import RawText

PLATFORM = "telegram"
KINDS = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update that Telegram is asked for."""

Payload = Mapping[str, Any]

_COMMAND = re.compile(r"/([A-Za-z]\w{0,31})(?:@(\w+))?(?!\S)", re.ASCII)
_FILES = frozenset({"photo", "document", "video", "video_note", "animation", "voice", "audio", "sticker"}) | frozenset(
    {"location", "venue", "contact", "poll", "dice", "story", "paid_media"}
)
_PRESENT = frozenset({"member", "administrator", "restricted"})


@dataclass(frozen=True, slots=True)
class Spot:
    """Where on Telegram something happened: what showing the answer needs to know."""

    chat: str
    message: int | None = None
    callback: str | None = None
    """The id of a pressed button, which must be answered."""


def spot(payload: Payload) -> Spot:
    """The chat, the message and the pressed button of an update; updates of one chat have one order."""
    if query := payload.get("callback_query"):
        message = query.get("message") or {}
        chat = message.get("chat") or query["from"]
        return Spot(str(chat["id"]), message.get("message_id"), query["id"])
    body: Payload = next((payload[kind] for kind in KINDS if kind in payload), {})
    return Spot(str(body.get("chat", {}).get("id", "")), body.get("message_id"))


def read(payload: Payload, username: str) -> Update | None:
    """What happened, for the bot that is called `username`."""
    number = str(payload["update_id"])
    match payload:
        case {"message": message}:
            return _message(number, message, username)
        case {"edited_message": message}:
            return _edited(number, message)
        case {"callback_query": query}:
            return _pressed(number, query)
        case {"my_chat_member": change}:
            return _joined(number, change)
    return None


def _message(number: str, message: Payload, username: str) -> Update | None:
    if "migrate_to_chat_id" in message:
        return PlaceMoved(_origin(number, message), str(message["migrate_to_chat_id"]))
    if not _from_person(message):
        return None
    origin = _origin(number, message)
    written = message.get("text")
    if written is None:
        return FileSent(origin, _about(message)) if origin.private and _FILES & message.keys() else None
    if command := _COMMAND.match(written):
        return _command(origin, command, written, username)
    if not origin.private:
        return None
    return TextSaid(origin, RawText(written), _this(message), _about(message))


def _command(origin: Origin, command: re.Match[str], written: str, username: str) -> Update | None:
    name, addressed = command.groups()
    if addressed and addressed.lower() != username.lower():
        return None
    return CommandCalled(origin, name.lower(), RawText(written[command.end() :].strip()))


def _edited(number: str, message: Payload) -> Update | None:
    if not _from_person(message) or "text" not in message:
        return None
    origin = _origin(number, message)
    return TextEdited(origin, RawText(message["text"]), _this(message)) if origin.private else None


def _pressed(number: str, query: Payload) -> Update | None:
    action, colon, arg = str(query.get("data") or "").partition(":")
    message = query.get("message")
    if not colon or message is None or query["from"].get("is_bot"):
        return None
    return ButtonPressed(_origin(number, {"from": query["from"], "chat": message["chat"]}), action, arg)


def _joined(number: str, change: Payload) -> Update | None:
    before, after = change["old_chat_member"], change["new_chat_member"]
    if change["chat"]["type"] == "private" or _is_in(before) or not _is_in(after):
        return None
    return PlaceJoined(_origin(number, change))


def _is_in(member: Payload) -> bool:
    return member["status"] in _PRESENT and bool(member.get("is_member", True))


def _from_person(message: Payload) -> bool:
    """Not by a bot (an anonymous administrator is one too), nor in the name of a channel."""
    return "from" in message and not message["from"].get("is_bot") and "sender_chat" not in message


def _origin(number: str, message: Payload) -> Origin:
    chat = message["chat"]
    account = str(message["from"]["id"]) if "from" in message else ""
    return Origin(PLATFORM, number, account, str(chat["id"]), private=chat["type"] == "private")


def _this(message: Payload) -> Message:
    return Message(str(message["chat"]["id"]), str(message["message_id"]))


def _about(message: Payload) -> Message | None:
    replied = message.get("reply_to_message")
    return Message(str(message["chat"]["id"]), str(replied["message_id"])) if replied else None
