"""Payload to Update: what the page sends, as what a person did. Pure; raises ValueError for what no page sends."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from adapters.playground.cast import Cast
from bot.chat.form import Answers
from bot.chat.update import (
    ButtonPressed,
    CommandCalled,
    FormSent,
    HomeOpened,
    Message,
    Origin,
    TextEdited,
    TextSaid,
    Update,
)
from bot.privacy.words import RawText

PLATFORM = "playground"

Payload = Mapping[str, Any]

_COMMAND = re.compile(r"\s*/(\w{1,32})(?!\S)(.*)", re.DOTALL)
_ACT = re.compile(r"[0-9a-f]{32}", re.ASCII)
"""The page draws a number for every act, so that an act which it repeats is known again."""


def read(payload: Payload, cast: Cast) -> Update | None:
    """What happened; None when people talk among themselves in a channel."""
    origin = _origin(payload, cast)
    match payload.get("kind"):
        case "say":
            return _said(origin, _string(payload, "text"), payload.get("under"))
        case "edit":
            return TextEdited(origin, RawText(_string(payload, "text")), Message(origin.place, _string(payload, "on")))
        case "press":
            return ButtonPressed(origin, _string(payload, "action"), _string(payload, "arg"))
        case "fill":
            return FormSent(origin, _string(payload, "form"), _string(payload, "arg"), _answers(payload))
        case "home":
            return HomeOpened(origin)
    raise ValueError("kind")


def _said(origin: Origin, typed: str, under: object) -> Update | None:
    if not typed.strip():
        raise ValueError("text")
    command = _COMMAND.fullmatch(typed)
    if command and under is None:
        return CommandCalled(origin, command[1].lower(), RawText(command[2].strip()))
    about = Message(origin.place, under) if isinstance(under, str) else None
    if about is None and not origin.private:
        return None
    return TextSaid(origin, RawText(typed), Message(origin.place, origin.update), about)


def _origin(payload: Payload, cast: Cast) -> Origin:
    act, account, place = (_string(payload, name) for name in ("act", "account", "place"))
    if not _ACT.fullmatch(act):
        raise ValueError("act")
    if not cast.may(account, place):
        raise ValueError("place")
    return Origin(PLATFORM, act, account, place, private=place == account)


def _answers(payload: Payload) -> Answers:
    answers = payload.get("answers")
    if not isinstance(answers, dict):
        raise ValueError("answers")
    return {name: _answer(value) for name, value in answers.items()}


def _answer(value: object) -> str | tuple[str, ...]:
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return tuple(value)
    raise ValueError("answers")


def _string(payload: Payload, name: str) -> str:
    value = payload.get(name)
    if not isinstance(value, str):
        raise ValueError(name)
    return value
