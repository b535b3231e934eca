"""What is wrong with the settings: a sentence per mistake, made from pydantic's complaints and our own."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError

from bot.chat.text import Text, text


class Mistakes(Exception):
    """The settings cannot be used; one sentence for every mistake."""

    def __init__(self, *texts: Text) -> None:
        super().__init__(", ".join(each.name for each in texts))
        self.texts = texts


class Mistake(ValueError):
    """Raised in a validator: this value is wrong for the reason in `text`, which gets the key as its `key`."""

    def __init__(self, name: str, **args: object) -> None:
        super().__init__(name)
        self.text = text(name, **args)


def unknown(key: str, known: Iterable[str]) -> Text:
    """A key that means nothing, with the one that was probably meant."""
    close = get_close_matches(key, list(known), n=1, cutoff=0.85)
    if close:
        return text("settings-unknown-similar", key=key, similar=close[0])
    return text("settings-unknown", key=key)


def sentences(error: ValidationError, known: Iterable[str] = ()) -> tuple[Text, ...]:
    """A sentence for each of pydantic's complaints."""
    return tuple(_sentence(each, list(known)) for each in error.errors(include_input=False, include_url=False))


def _sentence(error: Any, known: list[str]) -> Text:
    key, context = _key(error["loc"]), error.get("ctx", {})
    cause = context.get("error")
    if isinstance(cause, Mistake):
        return text(cause.text.name, **{"key": key, **cause.text.args})
    match error["type"]:
        case "extra_forbidden":
            return unknown(key, known)
        case "missing":
            return text("settings-missing", key=key)
        case "literal_error":
            return text("settings-choice", key=key, options=context["expected"].replace(" or ", ", "))
        case "greater_than_equal":
            return text("settings-at-least", key=key, least=str(context["ge"]))
        case "less_than_equal":
            return text("settings-at-most", key=key, most=str(context["le"]))
        case "int_type" | "int_parsing" | "int_from_float":
            return text("settings-number", key=key)
        case "string_type" | "string_too_short":
            return text("settings-string", key=key)
        case "tuple_type" | "list_type" | "frozen_set_type":
            return text("settings-list", key=key)
        case "model_type" | "model_attributes_type" | "dict_type":
            return text("settings-table", key=key)
        case _:
            return text("settings-wrong", key=key)


def _key(path: tuple[str | int, ...]) -> str:
    """`piket.slot_minuten`, `kanalen (2).soort`: counted from 1, as people do."""
    key = ""
    for part in path:
        key += f" ({part + 1})" if isinstance(part, int) else f".{part}" if key else part
    return key
